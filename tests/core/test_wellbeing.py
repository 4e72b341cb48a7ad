"""What optwatch tells of itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.core.model import NoticeKind
from monitor.core.records import Figures
from monitor.core.wellbeing import notices

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)  # a Wednesday
HOUR = timedelta(hours=1)
WELL = Figures(
    services=3,
    documents=5,
    due=2,
    next_due=NOW,
    deliveries={},
    waiting_since=None,
    clauses=0,
    versions=0,
    events={},
    read_at=NOW - HOUR,
    leader=None,
    leader_at=None,
)


def kinds(
    figures: Figures, now: datetime = NOW, *, weekly: bool = False
) -> list[tuple[NoticeKind, datetime]]:
    """What is told, and by which moment it is known to have been told."""
    return [(one.kind, one.at) for one in notices(figures, now, weekly=weekly, moved=2)]


def test_a_day_without_a_page_is_told_once() -> None:
    """By the moment of the last page: it is the same notice however often it is looked at."""
    blind = replace(WELL, read_at=NOW - 25 * HOUR)
    assert kinds(blind) == [(NoticeKind.BLIND, NOW - 25 * HOUR)]
    assert kinds(blind, NOW + 9 * HOUR) == [(NoticeKind.BLIND, NOW - 25 * HOUR)]


def test_nothing_is_told_while_pages_are_read_or_nothing_is_due() -> None:
    """A watchlist that looks once a week is not blind in between."""
    assert kinds(WELL) == []
    assert kinds(replace(WELL, read_at=NOW - 25 * HOUR, due=0)) == []
    assert kinds(replace(WELL, read_at=None)) == []


def test_the_note_of_the_week_is_one_a_week() -> None:
    """From Monday at eight to the next one."""
    monday = datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert kinds(WELL, weekly=True) == [(NoticeKind.ALIVE, monday)]
    assert kinds(WELL, monday, weekly=True) == [(NoticeKind.ALIVE, monday)]
    assert kinds(WELL, monday - HOUR, weekly=True) == [(NoticeKind.ALIVE, monday - timedelta(days=7))]
    (note,) = notices(WELL, NOW, weekly=True, moved=2)
    assert note.detail == "5 documents of 3 services are watched; 2 moves were found in the last seven days"
    assert kinds(replace(WELL, documents=0), weekly=True) == []
