"""Of several daemons on one database one leads; the others look only whether it still does."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from monitor.app import LEASE, App
from monitor.daemon.guard import Guard
from monitor.daemon.words import log_watched

CERTAIN_FOR = LEASE * 2 / 3  # who has not been able to say for so long that he leads may soon be deposed

log = logging.getLogger("optwatch")


class Lead:
    """Whether this daemon leads."""

    def __init__(self, app: App, guard: Guard, certain_for: timedelta = CERTAIN_FOR) -> None:
        self.is_ours = False
        self._leadership = app.leadership()
        self._guard = guard
        self._certain_for = certain_for.total_seconds()
        self._certain_at = 0.0  # by the loop's own clock
        self._waits = False

    async def look(self, app: App) -> bool:
        """See whether we lead; who takes over brings the database up to the watchlist first."""
        clock = asyncio.get_running_loop().time
        held = await self._guard("seeing who leads", asyncio.to_thread(self._leadership.hold, app.now()))
        if held:
            self._certain_at = clock()
        if held is None and self.is_ours and clock() - self._certain_at < self._certain_for:
            return True  # what cannot be told is as it was, for a while
        if held and not self.is_ours:
            held = bool(await self._guard("taking over", asyncio.to_thread(_take_over, app)))
        self._tell(held)
        self.is_ours, self._waits = bool(held), held is False
        return self.is_ours

    def _tell(self, held: bool | None) -> None:
        if self.is_ours and not held:
            why = "another daemon leads now" if held is False else "it cannot be told who leads"
            log.warning("Not leading any more, for %s: this one waits.", why)
        elif held is False and not self._waits:
            log.info("Another daemon leads on this database: this one waits, and takes over when it is gone.")

    async def resign(self) -> None:
        """Let another lead at once."""
        if self.is_ours:
            await self._guard("handing over", asyncio.to_thread(self._leadership.resign))


def _take_over(app: App) -> bool:
    app.sync()
    app.release_the_dead()
    log_watched(app)
    return True
