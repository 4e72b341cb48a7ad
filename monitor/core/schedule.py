"""When a document is looked at next, once a check of it has been decided.

what the decider asks for ─┬─ after a failure ──── that, spread a little, not before the host's silence ends
                           ├─ earlier than usual ─ exactly that: a move waits to be seen again
                           └─ as usual ─────────── `every` with jitter, or the next time of the cron line
                                                          └─ and then: into the next window that is open
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from monitor.core.model import Document, Failed, Fetch, Outcome

LONGEST_SILENCE = timedelta(days=1)  # a server that asks for more is asked again after a day
_MOST_JITTER = timedelta(minutes=30)
_CRON_JITTER = timedelta(minutes=2)
_SPREAD_OF_RETRIES = 0.25


def next_check(
    document: Document, outcome: Outcome, now: datetime, chance: float, silent_until: datetime | None = None
) -> datetime:
    """The next check, for `chance` a random number from 0 to 1, not before a silence that was asked for."""
    at = _wanted(document, outcome, now, chance)
    if silent_until is not None and at < silent_until:
        at = silent_until + chance * _jitter(document)
    return _into_a_window(document, at, chance)


def silence(fetches: Iterable[Fetch]) -> datetime | None:
    """Until when the servers that were asked want to be left alone (Retry-After), at most for a day."""
    asked = (fetch for fetch in fetches if isinstance(fetch, Failed) and fetch.retry_after)
    return max(
        (fetch.at + min(fetch.retry_after or timedelta(), LONGEST_SILENCE) for fetch in asked), default=None
    )


def _wanted(document: Document, outcome: Outcome, now: datetime, chance: float) -> datetime:
    # A clock that was set back: what was decided counts from the last sighting, the next check from now.
    wait = outcome.next_check - max(now, outcome.state.last_seen or now)
    if outcome.state.failures:
        return now + wait + _SPREAD_OF_RETRIES * chance * wait
    if wait < document.every:
        return now + wait
    if document.timetable.cron is None:
        return now + wait + (2 * chance - 1) * _jitter(document)
    firing = document.timetable.cron.after(now, document.timetable.zone) or now + wait
    spread = firing + chance * _jitter(document)
    return min(spread, _seen_again_at(outcome) or spread)


def _seen_again_at(outcome: Outcome) -> datetime | None:
    """When a move that waits for longer than the interval can be believed."""
    candidate = outcome.state.candidate
    return candidate.due if candidate and candidate.due and candidate.due > outcome.next_check else None


def _jitter(document: Document) -> timedelta:
    if document.timetable.jitter is not None:
        return min(document.timetable.jitter, document.every / 2)
    return _CRON_JITTER if document.timetable.cron else min(document.every / 10, _MOST_JITTER)


def _into_a_window(document: Document, at: datetime, chance: float) -> datetime:
    """What would come while the windows are closed comes in the first half of the next, spread over it."""
    stretch = document.timetable.opening(at)
    if stretch is None or stretch[0] <= at:
        return at
    begin, end = stretch
    return begin + chance * min((end - begin) / 2, _MOST_JITTER)
