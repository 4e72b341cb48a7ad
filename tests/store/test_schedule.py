"""When each document is due."""

from __future__ import annotations

from datetime import datetime

import pytest

from monitor.core.model import DocumentKey, Origin, State, Track
from monitor.store import Store
from tests.store.making import DAY, HOUR, T0, belief, clause, document, outcome, service, state, version

A, B, C = (DocumentKey("Quill", name) for name in ("Terms", "Privacy Policy", "Help"))


@pytest.fixture
def watching(store: Store) -> Store:
    """A store that watches three documents, none of them checked yet."""
    store.sync([service(document(A), document(B), document(C))], T0)
    return store


def checked(store: Store, key: DocumentKey, next_check: datetime) -> None:
    """Save a check of a document that found nothing."""
    store.save(key, [], outcome(next_check=next_check))


def test_the_never_checked_come_first(watching: Store) -> None:
    """Then comes what has been due the longest; what is not due does not come."""
    checked(watching, A, T0 + 2 * HOUR)
    checked(watching, B, T0 + 1 * HOUR)
    assert watching.due(T0 + 3 * HOUR) == (C, B, A)
    assert watching.due(T0 + HOUR) == (C, B)
    assert watching.due(T0) == (C,)
    assert watching.due(T0 + 3 * HOUR, limit=2) == (C, B)


def test_the_next_moment_is_known(watching: Store) -> None:
    """The scheduler may sleep until then."""
    assert watching.next_due() == T0
    for number, key in enumerate((A, B, C)):
        checked(watching, key, T0 + (3 - number) * HOUR)
    assert watching.next_due() == T0 + HOUR


def test_documents_can_be_made_due(watching: Store) -> None:
    """One, or all of them."""
    for key in (A, B, C):
        checked(watching, key, T0 + DAY)
    watching.make_due([B], T0 + HOUR)
    assert watching.due(T0 + HOUR) == (B,)
    watching.make_due(None, T0 + 2 * HOUR)
    assert set(watching.due(T0 + 2 * HOUR)) == {A, B, C}


def test_pulling_forward_never_delays(watching: Store) -> None:
    """A document that would be checked earlier anyway keeps its time."""
    checked(watching, A, T0 + HOUR)
    checked(watching, B, T0 + DAY)
    watching.pull_forward([A, B, DocumentKey("Nobody", "Terms")], T0 + 2 * HOUR)
    assert watching.due(T0 + HOUR) == (C, A)
    assert watching.due(T0 + 2 * HOUR) == (C, A, B)


def test_pulling_nothing_forward_does_nothing(watching: Store) -> None:
    """An empty list is not "all"."""
    checked(watching, A, T0 + DAY)
    watching.pull_forward([], T0)
    watching.make_due([], T0)
    assert watching.due(T0 + HOUR) == (B, C)


def test_a_name_with_a_slash_is_not_taken_for_another(store: Store) -> None:
    """Names are compared whole, service by service."""
    one, other = DocumentKey("A/B", "C"), DocumentKey("A", "B/C")
    store.sync([service(document(one)), service(document(other))], T0)
    checked(store, one, T0 + DAY)
    checked(store, other, T0 + DAY)
    store.make_due([one], T0)
    assert store.due(T0) == (one,)


def test_live_watching_and_imports_remember_apart(store: Store) -> None:
    """Importing the past leaves what is remembered of the present, and when it is due."""
    store.sync([service(document())], T0)
    store.save(document(), [], outcome(T0))
    past = outcome(T0 - 9 * DAY, version=version(T0 - 9 * DAY, note="1"))
    store.save_import(A, Origin.OTA, [past])
    assert store.state_of(A) == state(T0)
    assert store.state_of(A, Origin.OTA) == state(T0 - 9 * DAY)
    assert store.state_of(A, Origin.WAYBACK) == State()
    assert store.next_due() == T0 + 12 * HOUR


def test_live_watching_begins_where_the_newest_import_ended(store: Store) -> None:
    """Before the first check a document is remembered as its imports left it."""
    for origin, at in ((Origin.OTA, T0), (Origin.WAYBACK, T0 + DAY), (Origin.SNAPSHOTS, T0 - DAY)):
        store.save_import(A, origin, [outcome(at, version=version(at, note="1"))])
    assert store.state_of(A) == state(T0 + DAY)


def test_an_unknown_document_has_an_empty_state(store: Store) -> None:
    """Nothing is remembered of what was never seen."""
    assert store.state_of(A) == State()


def test_a_clock_that_is_set_back_takes_the_schedule_with_it(watching: Store) -> None:
    """What was an hour away still is; nothing goes before now, and what is overdue stays so."""
    checked(watching, A, T0 + DAY + HOUR)
    checked(watching, B, T0 + 2 * HOUR)
    checked(watching, C, T0 - HOUR)
    watching.set_back(T0, DAY)
    assert watching.due(T0) == (C, B)
    assert watching.due(T0 + HOUR) == (C, B, A)


def test_documents_that_say_a_sentence_are_known(watching: Store) -> None:
    """As it is remembered of live watching, in whatever service."""
    for key, said in ((A, "one"), (B, "one"), (C, "other")):
        believed = belief(clauses=(clause(fingerprint=f"{said} print"),))
        watching.save(key, [], outcome(state=State(main=Track(believed), last_seen=T0)))
    assert watching.saying(["one print"]) == (A, B)
    assert watching.saying(["other print", "no print"]) == (C,)
    assert watching.saying([]) == ()
