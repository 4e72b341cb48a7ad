"""A document that cannot be read: counted, told once when it lasts, and once when it is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.model import Document, Notice, NoticeKind, Outcome, Reason, Stale, State, Unread

BROKEN_AFTER = 5  # failures in a row, before they are told
FIRST_RETRY = timedelta(minutes=30)
LAST_RETRY = timedelta(days=1)


def count(document: Document, before: State, found: Unread, now: datetime, broken_after: int) -> Outcome:
    """Nothing is unlearned by a failure; the next attempt comes later each time."""
    failures = before.failures + 1
    if found.reason is Reason.LOGIN_WALL and document.needs_login:
        return _login_needed(document, before, found, now)
    tell = failures >= broken_after and not before.told_broken
    state = replace(
        before,
        failures=failures,
        failing_since=before.failing_since or now,
        told_broken=before.told_broken or tell,
    )
    detail = f"{failures} times in a row, last: {found.reason}: {found.detail}"
    notices = (Notice(document.key, NoticeKind.BROKEN, now, detail),) if tell else ()
    return Outcome(state, now + retry_after(document, failures), notices=notices)


def _login_needed(document: Document, before: State, found: Unread, now: datetime) -> Outcome:
    """Only a person can mend it: told at once and once, whether or not it was told as broken."""
    failures = before.failures + 1
    failing = replace(before, failures=failures, failing_since=before.failing_since or now, told_login=True)
    detail = found.detail.rstrip(".")
    notices = () if before.told_login else (Notice(document.key, NoticeKind.LOGIN, now, detail),)
    return Outcome(failing, now + retry_after(document, failures), notices=notices)


def clear(document: Document, before: State, now: datetime) -> tuple[State, tuple[Notice, ...]]:
    """The document was read well; who was told that it is broken is told that it is not."""
    if not before.failures:
        return before, ()
    state = replace(before, failures=0, failing_since=None, told_broken=False, told_login=False)
    if not (before.told_broken or before.told_login):
        return state, ()
    since = before.failing_since or now
    detail = f"could not be read from {since:%Y-%m-%d %H:%M} to {now:%Y-%m-%d %H:%M} UTC"
    return state, (Notice(document.key, NoticeKind.RECOVERED, now, detail),)


def count_parts(
    document: Document, before: State, failing: Mapping[str, str], now: datetime, broken_after: int
) -> tuple[State, tuple[Notice, ...]]:
    """The document was read, some parts of it from what they were: told once when that lasts, and when it is over.

    `failing` tells of each such part, by its address, why it could not be read.
    """
    known = {part.url: part for part in before.stale}
    parts = [_stale(known.get(url), url, why, now, broken_after) for url, why in failing.items()]
    new = [part for part in parts if part.told and not (part.url in known and known[part.url].told)]
    back = [part for part in before.stale if part.told and part.url not in failing]
    state = replace(before, stale=tuple(parts))
    notices = []
    if new:
        detail = "; ".join(f"{part.url}, {part.failures} times in a row, last: {part.why}" for part in new)
        notices.append(Notice(document.key, NoticeKind.STALE, now, detail))
    if back:
        detail = "; ".join(
            f"{part.url} could not be read from {part.since:%Y-%m-%d %H:%M} to {now:%Y-%m-%d %H:%M} UTC"
            for part in back
        )
        notices.append(Notice(document.key, NoticeKind.RECOVERED, now, detail))
    return state, tuple(notices)


def _stale(known: Stale | None, url: str, why: str, now: datetime, broken_after: int) -> Stale:
    failures = known.failures + 1 if known else 1
    since = known.since if known else now
    return Stale(url, since, failures, why, told=failures >= broken_after or bool(known and known.told))


def retry_after(document: Document, failures: int) -> timedelta:
    """Twice as long after each failure: from half an hour up to a day (or `every`, if longer)."""
    doublings = min(failures - 1, 12)  # beyond that the limit below holds anyway
    first = min(FIRST_RETRY, document.every)
    return min(first * int(2**doublings), max(LAST_RETRY, document.every))
