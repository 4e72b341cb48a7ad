"""History from elsewhere: repeatable, resumable, and silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.model import Default, DocumentKey, Notice, NoticeKind, Origin, Outcome
from monitor.core.records import Imported, ImportSaved
from monitor.store import Store
from monitor.store.codec import digest
from tests.store.making import DAY, KEY, T0, URL, document, event, fetched, outcome, service, state, version


def step(number: int, **more: object) -> Outcome:
    """The outcome of one record, so many days after T0."""
    at = T0 + number * DAY
    return outcome(at, version=version(at, f"text {number}", note=f"record {number}"), **more)


def test_an_import_is_stored_in_its_order(store: Store) -> None:
    """With its versions, events and notices; nothing is queued to be told."""
    moved, told = event(T0 + DAY), Notice(KEY, NoticeKind.FLAPPING, T0 + DAY, "To and fro.")
    saved = store.save_import(KEY, Origin.OTA, [step(0), step(1, events=(moved,), notices=(told,)), step(2)])
    assert saved == ImportSaved(versions=3, events=1)
    assert [(one.note, one.origin) for one in store.versions(KEY)] == [
        ("record 0", Origin.OTA),
        ("record 1", Origin.OTA),
        ("record 2", Origin.OTA),
    ]
    assert len(store.events()) == len(store.notices()) == 1
    assert store.deliveries() == ()


def test_the_same_import_adds_nothing(store: Store) -> None:
    """Neither versions nor events, nor pages."""
    steps = [Imported(step(number, events=(event(T0 + number * DAY),)), [fetched()]) for number in range(3)]
    store.save_import(KEY, Origin.OTA, steps)
    before = (store.versions(KEY), store.events(), store.history("Quill"), store.fetches(KEY))
    assert store.save_import(KEY, Origin.OTA, steps) == ImportSaved()
    assert (store.versions(KEY), store.events(), store.history("Quill"), store.fetches(KEY)) == before


def test_an_interrupted_import_goes_on_where_it_stopped(store: Store) -> None:
    """How far it has come is stored with what it stored, and so is what it remembered."""
    assert store.import_cursor(KEY, Origin.OTA) is None
    store.save_import(KEY, Origin.OTA, [step(0), step(1)], "record 1")
    assert store.import_cursor(KEY, Origin.OTA) == "record 1"
    assert store.state_of(KEY, Origin.OTA) == state(T0 + DAY)
    assert store.imported(KEY, Origin.OTA) == {"record 0", "record 1"}
    store.save_import(KEY, Origin.OTA, [step(2)], "record 2")
    assert store.import_cursor(KEY, Origin.OTA) == "record 2"
    assert store.import_cursor(KEY, Origin.WAYBACK) is None


def test_records_without_a_version_of_their_own_count_too(store: Store) -> None:
    """An event may be believed at a record whose text is the one before."""
    believed = replace(step(1, events=(event(),)), version=None)
    assert store.save_import(KEY, Origin.OTA, [step(0), believed], "record 1") == ImportSaved(1, 1)
    assert store.save_import(KEY, Origin.OTA, [step(0), believed], "record 1") == ImportSaved()


def test_an_older_import_does_not_turn_back_what_is_remembered(store: Store) -> None:
    """Storing an earlier part again leaves the later state in place."""
    store.save_import(KEY, Origin.OTA, [step(0), step(1)])
    store.save_import(KEY, Origin.OTA, [step(0)])
    assert store.state_of(KEY, Origin.OTA) == state(T0 + DAY)


def test_the_state_can_be_given(store: Store) -> None:
    """Where it is not that of the last outcome."""
    later = state(T0 + 9 * DAY, Default.NEVER)
    store.save_import(KEY, Origin.OTA, [step(0)], "record 0", later)
    assert store.state_of(KEY, Origin.OTA) == later


def test_the_same_record_of_two_origins_is_two_versions(store: Store) -> None:
    """Notes are names within one collection."""
    store.save_import(KEY, Origin.OTA, [step(0)])
    store.save_import(KEY, Origin.WAYBACK, [step(0)])
    assert [one.origin for one in store.versions(KEY)] == [Origin.OTA, Origin.WAYBACK]


def test_raw_pages_are_evidence(store: Store) -> None:
    """An import of raw pages keeps their bytes beside the versions read from them."""
    page = fetched(b"<p>old</p>")
    whole = replace(step(0), version=version(note="record 0", snapshots=(digest(page.body),)))
    store.save_import(KEY, Origin.SNAPSHOTS, [Imported(whole, [page])])
    found = store.version_at(KEY)
    assert found is not None
    assert [store.snapshot(name) for name in found.snapshots] == [page.body]


def test_a_live_check_never_reads_from_imported_pages(store: Store) -> None:
    """A page of the past is evidence, not what a "not modified" of today speaks of."""
    store.sync([service(document())], T0)
    store.save_import(KEY, Origin.SNAPSHOTS, [Imported(step(0), [fetched(b"old")])])
    assert store.last_bodies(KEY) == {}
    store.save(KEY, [fetched(b"new", T0 + DAY)], outcome(T0 + DAY))
    store.save_import(KEY, Origin.SNAPSHOTS, [Imported(step(1), [fetched(b"old too")])])
    assert store.last_bodies(KEY)[URL].body == b"new"


def test_a_record_needs_a_name(store: Store) -> None:
    """Without a note nobody could tell whether it was imported already."""
    with pytest.raises(ValueError, match="note"):
        store.save_import(KEY, Origin.OTA, [outcome(version=version())])


def test_nothing_to_import_stores_nothing(store: Store) -> None:
    """Not even the document."""
    assert store.save_import(KEY, Origin.OTA, []) == ImportSaved()
    assert store.services() == ()
    assert store.imported(DocumentKey("Nobody", "Terms"), Origin.OTA) == set()
