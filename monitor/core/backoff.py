"""When to try again what failed."""

from __future__ import annotations

from datetime import datetime, timedelta

FIRST = timedelta(minutes=1)
LONGEST = timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=3)
FEWEST = 10  # attempts before giving up, for a daemon may itself have been off for days
_SPREAD = 0.25


def retry_at(queued_at: datetime, attempts: int, now: datetime, chance: float) -> datetime | None:
    """The next attempt after `attempts` failed ones, or None once it is time to give up.

    The wait doubles from a minute to an hour, and is spread by a quarter up or down, for `chance` is
    a random number from 0 to 1. The last attempt is made three days after queueing, not before: a
    channel that was down for all of that time still gets what was queued when it went down.
    Nothing is given up before `FEWEST` attempts.
    """
    last = queued_at + GIVE_UP_AFTER
    doublings = min(max(attempts, 1) - 1, 16)
    wait = min(FIRST * (1 << doublings), LONGEST) * (1 + _SPREAD * (2 * chance - 1))
    if attempts < FEWEST:
        return now + wait
    return min(now + wait, last) if now < last else None
