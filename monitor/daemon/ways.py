"""The way to fetch, while the settings may change under it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import AsyncExitStack

from monitor.app import App
from monitor.check import FetchSource


class Ways:
    """The way to fetch of now; an older one is closed when the checks that use it are done."""

    def __init__(self) -> None:
        self._open = AsyncExitStack()
        self._closing: set[asyncio.Task[None]] = set()

    async def renew(self, app: App, users: Iterable[asyncio.Task[None]] = ()) -> FetchSource:
        """Open a way as these settings want it."""
        async with AsyncExitStack() as opening:
            fetch = await opening.enter_async_context(app.fetching())
            old, self._open = self._open, opening.pop_all()
        closing = asyncio.create_task(_close_after(old, list(users)))
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)
        return fetch

    async def close(self) -> None:
        """Close everything."""
        await self._open.aclose()
        await asyncio.gather(*self._closing, return_exceptions=True)


async def _close_after(way: AsyncExitStack, users: list[asyncio.Task[None]]) -> None:
    if users:
        await asyncio.wait(users)
    await way.aclose()
