"""Which fetcher gets which source: a document says how, and an extra may bring another way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from monitor.core.model import Caching, Failed, Fetch, Reason, Source

_EXTRAS: Mapping[str, str] = {
    "browser": "This page is to be read with a browser, and none is installed: "
    "run `pip install 'optwatch[browser]'`, or say `fetch = \"http\"` in the watchlist."
}


class Fetcher(Protocol):
    """A way to get a source. It never raises for anything a server can do."""

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    async def fetch(self, source: Source, caching: Caching, now: Callable[[], datetime]) -> Fetch:
        """Make one attempt."""
        ...


class Fetchers:
    """All ways there are, by the word that a source says in `how`; itself a fetcher."""

    def __init__(self, ways: Mapping[str, Fetcher]) -> None:
        self._ways = dict(ways)
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        """Open every way."""
        async with AsyncExitStack() as opening:
            for way in self._ways.values():
                await opening.enter_async_context(way)
            self._open = opening.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every way, last first."""
        await self._open.__aexit__(kind, error, trace)

    async def fetch(self, source: Source, caching: Caching, now: Callable[[], datetime]) -> Fetch:
        """Get a source the way it says; a way that is not installed is a `Failed` that says so."""
        if way := self._ways.get(source.how):
            return await way.fetch(source, caching, now)
        detail = _EXTRAS.get(source.how, f"There is no way to fetch called {source.how!r}.")
        return Failed(source.url, now(), Reason.NEEDS_EXTRA, detail)
