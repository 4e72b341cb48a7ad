"""A wall clock that is set back: what was decided by the time before would otherwise wait until it has caught up."""

from __future__ import annotations

from datetime import datetime, timedelta

NOTICED = timedelta(minutes=1)  # less than this is the ordinary mending of a clock


class WallClock:
    """Compares the time of day with a clock that is never set."""

    def __init__(self) -> None:
        self._before: tuple[datetime, float] | None = None

    def set_back_by(self, now: datetime, ticks: float) -> timedelta:
        """By how much the clock was set back since the last look, at least a minute; nothing where it was not.

        `ticks` are seconds from no particular moment.
        """
        before, self._before = self._before, (now, ticks)
        if before is None:
            return timedelta()
        back = before[0] + timedelta(seconds=ticks - before[1]) - now
        return back if back >= NOTICED else timedelta()
