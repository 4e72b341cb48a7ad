"""One check is stored whole or not at all."""

from __future__ import annotations

import pytest

from monitor.core.model import Fetch, Notice, NoticeKind, State
from monitor.core.records import Planned, Saved
from monitor.errors import StoreError
from monitor.store import Store
from tests.store.making import (
    DAY,
    HOUR,
    KEY,
    T0,
    document,
    event,
    failed,
    fetched,
    not_modified,
    outcome,
    service,
    state,
    version,
)

NOTICE = Notice(KEY, NoticeKind.BASELINE, T0, "It differs from what was imported.")


def test_what_was_stored_is_told(store: Store) -> None:
    """The ids that version, events and notices got, and how many deliveries wait."""
    whole = outcome(version=version(), events=(event(),), notices=(NOTICE,))
    saved = store.save(document(), [fetched()], whole, [Planned("mail", T0, event=0)])
    assert saved == Saved(store.versions(KEY)[0].id, store.events(), store.notices(), 1)


def test_a_check_that_found_nothing_is_kept_too(store: Store) -> None:
    """Its attempts, the state, and when to check again."""
    store.sync([service(document())], T0)
    assert store.save(document(), [fetched()], outcome()) == Saved()
    assert store.state_of(KEY) == state()
    assert store.next_due() == T0 + 12 * HOUR
    assert len(store.fetches(KEY)) == 1


def test_nothing_of_a_failed_save_is_stored(store: Store) -> None:
    """When one part cannot be stored, the rest is not there either."""
    store.save(KEY, [fetched()], outcome())
    bad = outcome(T0 + DAY, version=version(snapshots=("0" * 64,)), events=(event(),), notices=(NOTICE,))
    with pytest.raises(StoreError):
        store.save(KEY, [fetched(b"new")], bad, [Planned("mail", T0, event=0)])
    assert store.state_of(KEY) == state()
    assert len(store.fetches(KEY)) == 1
    assert store.last_bodies(KEY)[fetched().url].body == fetched().body
    assert (store.versions(KEY), store.events(), store.notices(), store.deliveries()) == ((), (), (), ())


def test_a_version_names_the_pages_of_all_its_parts(store: Store) -> None:
    """Also of a part that has not changed or could not be got this time: it was read from the page it had."""
    urls = ("https://quill.example/a", "https://quill.example/b", "https://quill.example/c")
    whole = document(KEY, *urls)
    first = [fetched(url.encode(), url=url) for url in urls]
    store.save(whole, first, outcome(version=version()))
    later: list[Fetch] = [
        not_modified(T0 + DAY, url=urls[0]),
        fetched(b"new", T0 + DAY, url=urls[1]),
        failed(T0 + DAY, url=urls[2], body=b"Sorry"),
    ]
    store.save(whole, later, outcome(version=version(T0 + DAY, "We learn from your letters.")))
    kept = [store.version(one.id) for one in store.versions(KEY)]
    assert [[store.snapshot(name) for name in one.snapshots] for one in kept if one] == [
        [url.encode() for url in urls],
        [urls[0].encode(), b"new", urls[2].encode()],
    ]


def test_a_delivery_of_nothing_is_a_mistake(store: Store) -> None:
    """A plan that names an event the outcome does not have fails, and stores nothing."""
    with pytest.raises(IndexError):
        store.save(KEY, [], outcome(), [Planned("mail", T0, event=0)])
    assert store.state_of(KEY) == State()


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    """It could be any moment of a day."""
    with pytest.raises(Exception, match="without a zone"):
        store.save(KEY, [], outcome(next_check=T0.replace(tzinfo=None)))
    assert store.state_of(KEY) == State()
