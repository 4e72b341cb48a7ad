"""Once a day records of fetches that the watchlist keeps no longer are let go."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from monitor.app import App
from monitor.daemon.guard import Guard

TIDY_EVERY = timedelta(days=1)

log = logging.getLogger("optwatch")


class Tidying:
    """When it was done last by this daemon; after a start it is done again."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._done_at: datetime | None = None

    async def look(self, app: App) -> None:
        """Let old records go, unless that was done within a day."""
        now = app.now()
        if self._done_at and now - self._done_at < TIDY_EVERY:
            return
        gone = await self._guard("letting old records go", asyncio.to_thread(app.prune))
        if gone is None:
            return
        self._done_at = now
        if any(gone):
            log.info("Let go: %d old records of fetches, and %d pages that only they spoke of.", *gone)
