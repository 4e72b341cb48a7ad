"""Events and notices: found by many questions, never changed, never twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from monitor.core.model import (
    Default,
    DocumentKey,
    Edition,
    EventKind,
    Lane,
    Notice,
    NoticeKind,
    Phase,
    Scope,
)
from monitor.store import Store
from tests.store.making import DAY, HOUR, KEY, T0, clause, event, outcome

HELP = DocumentKey("Quill", "Help")
BROOK = DocumentKey("Brook", "Terms")


def save(store: Store, *keys_and_days: tuple[DocumentKey, int], kind: EventKind = EventKind.FLIP) -> None:
    """Save an event each, some days after T0."""
    for key, day in keys_and_days:
        store.save(key, [], outcome(events=(event(T0 + day * DAY, key=key, kind=kind),)))


def test_an_event_comes_back_whole(store: Store) -> None:
    """With its id, its sentences before and after, its dates and its doubts."""
    whole = event(
        lane=Lane(scope=Scope.FEEDBACK, region="EEA"),
        headline=False,
        clauses_before=(clause("We never learn.", Default.NEVER),),
        last_seen_before=T0 - HOUR,
        effective=date(2026, 4, 1),
        phase=Phase.ANNOUNCED,
        doubt="the title changed",
        reasons=("a promise is deleted",),
        edition=Edition("Quill Ireland Limited", "IE"),
        same_text=(BROOK,),
        reader_version="7",
    )
    (saved,) = store.save(KEY, [], outcome(events=(whole,))).events
    assert saved == replace(whole, id=saved.id)
    assert saved.id is not None
    assert store.event(saved.id) == saved
    assert store.events() == (saved,)


@pytest.mark.parametrize(
    ("question", "days"),
    [
        pytest.param({}, [1, 2, 3, 4], id="all"),
        pytest.param({"service": "Quill"}, [1, 3, 4], id="of a service"),
        pytest.param({"service": "Quill", "document": "Help"}, [3], id="of a document"),
        pytest.param({"kinds": [EventKind.CHOICE]}, [4], id="of a kind"),
        pytest.param({"since": T0 + 3 * DAY}, [3, 4], id="since a moment, itself included"),
        pytest.param({"until": T0 + 3 * DAY}, [1, 2], id="until a moment, itself excluded"),
        pytest.param({"limit": 2}, [3, 4], id="the newest"),
        pytest.param({"service": "Nobody"}, [], id="of nobody"),
    ],
)
def test_events_are_found_in_the_order_of_time(
    store: Store, question: dict[str, object], days: list[int]
) -> None:
    """Whatever the order they were stored in."""
    save(store, (HELP, 3), (KEY, 1), (BROOK, 2))
    save(store, (KEY, 4), kind=EventKind.CHOICE)
    found = store.events(**question)  # type: ignore[arg-type]
    assert [(one.at - T0).days for one in found] == days


def test_the_same_move_is_stored_once(store: Store) -> None:
    """A save that is repeated, after a crash between storing and knowing it, adds nothing."""
    first = store.save(KEY, [], outcome(events=(event(),)))
    again = store.save(
        KEY, [], outcome(events=(replace(event(), confirmed_at=T0 + DAY, reader_version="8"),))
    )
    assert again.events == first.events
    assert len(store.events()) == 1


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"at": T0 + HOUR}, id="at another time"),
        pytest.param({"kind": EventKind.CHOICE}, id="of another kind"),
        pytest.param({"lane": Lane(region="UK")}, id="in another lane"),
        pytest.param({"headline": False}, id="not of the headline"),
        pytest.param({"after": Default.ALWAYS}, id="to another default"),
        pytest.param({"clauses_after": (clause("Otherwise."),)}, id="in other words"),
        pytest.param({"clauses_before": (clause("Otherwise."),)}, id="from other words"),
    ],
)
def test_another_move_is_another_event(store: Store, other: dict[str, object]) -> None:
    """Two moves of one document in one outcome are told apart by what moved."""
    moved = replace(event(), **other)  # type: ignore[arg-type]
    saved = store.save(KEY, [], outcome(events=(event(), moved)))
    assert len({one.id for one in saved.events}) == 2


def test_an_unknown_event_is_not_there(store: Store) -> None:
    """An id that nobody got."""
    assert store.event(1) is None


def test_notices_are_kept_and_found(store: Store) -> None:
    """In the order of time, by document, kind and time; each is told once."""
    broken = Notice(KEY, NoticeKind.BROKEN, T0, "No answer, five times in a row.")
    well = Notice(KEY, NoticeKind.RECOVERED, T0 + DAY, "It answers again.")
    other = Notice(BROOK, NoticeKind.BROKEN, T0 + HOUR, "The name is not known.")
    (saved,) = store.save(KEY, [], outcome(notices=(broken,))).notices
    assert saved == replace(broken, id=saved.id)
    store.save(KEY, [], outcome(notices=(well, broken)))
    store.save(BROOK, [], outcome(notices=(other,)))
    assert [notice.at for notice in store.notices()] == [T0, T0 + HOUR, T0 + DAY]
    assert [notice.kind for notice in store.notices(KEY)] == [NoticeKind.BROKEN, NoticeKind.RECOVERED]
    assert [notice.key for notice in store.notices(kinds=[NoticeKind.BROKEN])] == [KEY, BROOK]
    assert [notice.kind for notice in store.notices(since=T0 + DAY)] == [NoticeKind.RECOVERED]
    assert [notice.kind for notice in store.notices(limit=1)] == [NoticeKind.RECOVERED]
