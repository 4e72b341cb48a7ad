"""Defaults over time, and the board of what holds now."""

from __future__ import annotations

from datetime import date, datetime

from monitor.core.model import (
    Candidate,
    Control,
    ControlKind,
    Default,
    DocumentKey,
    Lane,
    Origin,
    Scope,
    State,
    Track,
)
from monitor.core.records import DefaultSpan
from monitor.store import Store
from tests.store.making import (
    DAY,
    HOUR,
    KEY,
    T0,
    belief,
    clause,
    document,
    failed,
    fetched,
    outcome,
    service,
    state,
    version,
)

NEVER, OPT_OUT, SILENT = Default.NEVER, Default.OPT_OUT, Default.SILENT


def save(store: Store, at: datetime, default: Default | None, **more: object) -> None:
    """Save a check that came to believe a default."""
    remembered = State(main=Track(belief(at, default, **more)), last_seen=at)
    store.save(KEY, [], outcome(at, state=remembered, version=version(at, str(default))))


def headlines(store: Store) -> list[DefaultSpan]:
    """The history of the documents' headlines."""
    return [span for span in store.history("Quill") if span.lane is None]


def test_a_default_lasts_until_the_next(store: Store) -> None:
    """Each has the time it was first seen, the printed date of its text, and its end."""
    save(store, T0, NEVER)
    save(store, T0 + DAY, NEVER)
    save(store, T0 + 2 * DAY, OPT_OUT, effective=date(2026, 4, 1))
    assert headlines(store) == [
        DefaultSpan(KEY, NEVER, T0, T0 + 2 * DAY, at_least=True),
        DefaultSpan(KEY, OPT_OUT, T0 + 2 * DAY, None, effective=date(2026, 4, 1)),
    ]


def test_every_lane_has_a_history_of_its_own(store: Store) -> None:
    """A lane that appears later is not "at least since"; one that is gone has an end."""
    business = Lane(scope=Scope.FEEDBACK)
    save(store, T0, NEVER, lanes=((Lane(), NEVER),))
    save(store, T0 + DAY, NEVER, lanes=((Lane(), NEVER), (business, OPT_OUT)))
    save(store, T0 + 2 * DAY, NEVER, lanes=((business, OPT_OUT),))
    lanes = {span.lane: span for span in store.history("Quill")}
    assert lanes[Lane()] == DefaultSpan(KEY, NEVER, T0, T0 + 2 * DAY, Lane(), at_least=True)
    assert lanes[business] == DefaultSpan(KEY, OPT_OUT, T0 + DAY, None, business)


def test_silence_is_a_default_too(store: Store) -> None:
    """That a text says nothing is part of its history; that nobody can read it is a gap."""
    save(store, T0, SILENT)
    save(store, T0 + DAY, None)
    assert headlines(store) == [DefaultSpan(KEY, SILENT, T0, T0 + DAY, at_least=True)]


def test_an_import_adds_the_time_before(store: Store) -> None:
    """What was believed live since then stays, and "at least since" moves to the oldest record."""
    save(store, T0, OPT_OUT)
    early, later = T0 - 9 * DAY, T0 - 5 * DAY
    steps = [
        outcome(early, state=state(early, NEVER), version=version(early, "a", note="1")),
        outcome(later, state=state(later, OPT_OUT), version=version(later, "b", note="2")),
    ]
    store.save_import(KEY, Origin.OTA, steps)
    expected = [DefaultSpan(KEY, NEVER, early, later, at_least=True), DefaultSpan(KEY, OPT_OUT, later, None)]
    assert headlines(store) == expected
    store.save_import(KEY, Origin.OTA, steps)
    assert headlines(store) == expected


def test_the_board_has_a_row_for_every_document(store: Store) -> None:
    """Also for those of which nothing is known yet, in the order of the watchlist."""
    keys = [DocumentKey("Quill", name) for name in ("Terms", "Help", "Blog")]
    store.sync([service(*(document(key) for key in keys), tags=("notes",))], T0)
    rows = store.board()
    assert [row.key for row in rows] == keys
    assert {(row.default, row.since, row.last_good, row.next_check) for row in rows} == {(None,) * 4}
    assert {row.tags for row in rows} == {("notes",)}


def test_the_board_says_since_when_in_whose_words_and_how_out(store: Store) -> None:
    """The sentence that decides is the one with the default's stance and, if it has one, the way out."""
    way_out = Control(ControlKind.SETTING, "in Settings", ("Settings",))
    plain = clause("You can stop it.", OPT_OUT)
    deciding = clause("Turn it off in Settings.", OPT_OUT, control=way_out)
    other = clause("We use feedback.", OPT_OUT, scope=Scope.FEEDBACK, control=way_out)
    save(store, T0, NEVER)
    save(store, T0 + DAY, OPT_OUT, clauses=(other, plain, deciding), effective=date(2026, 4, 1))
    (row,) = store.board()
    assert (row.default, row.since, row.at_least) == (OPT_OUT, T0 + DAY, False)
    assert (row.effective, row.first_seen) == (date(2026, 4, 1), T0)
    assert (row.clause, row.control) == (deciding, way_out)
    assert row.lanes == ((Lane(), OPT_OUT),)
    assert (row.last_good, row.next_check) == (T0 + DAY, T0 + DAY + 12 * HOUR)


def test_the_board_says_what_is_wrong(store: Store) -> None:
    """A document that fails shows since when and of what; once it is well again, nothing."""
    store.sync([service(document())], T0)
    failing = state(T0, failures=3, failing_since=T0 + HOUR)
    store.save(KEY, [fetched()], outcome(T0))
    store.save(KEY, [failed(detail="The name quill.example is not known.")], outcome(state=failing))
    (row,) = store.board()
    assert (row.failures, row.failing_since) == (3, T0 + HOUR)
    assert (row.trouble_reason, row.trouble) == ("timeout", "The name quill.example is not known.")
    store.save(KEY, [fetched(at=T0 + DAY)], outcome(T0 + DAY))
    (row,) = store.board()
    assert (row.failures, row.trouble) == (0, "")


def test_the_board_says_when_a_move_is_to_be_believed(store: Store) -> None:
    """A move that was seen once waits to be seen again."""
    waiting = Candidate("headline", T0, due=T0 + HOUR)
    remembered = State(main=Track(belief(), candidates=(waiting,)), last_seen=T0)
    store.save(KEY, [], outcome(state=remembered))
    assert store.board()[0].pending == T0 + HOUR
