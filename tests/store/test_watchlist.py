"""What is watched: kept as it is wished, and never forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.model import Document, DocumentKey, Origin, Source
from monitor.core.records import Synced
from monitor.store import Store
from tests.store.making import DAY, HOUR, KEY, T0, document, event, outcome, service, version

PRIVACY = DocumentKey("Quill", "Privacy Policy")


def test_everything_about_a_service_is_kept(store: Store) -> None:
    """What is read back is what was wished, in its order and with every setting."""
    source = Source(
        "https://quill.example/privacy",
        select=("main", "#more"),
        remove=("nav",),
        how="browser",
        headers={"Accept-Language": "en"},
    )
    whole = Document(
        "Quill",
        "Privacy Policy",
        (source, Source("https://quill.example/more")),
        every=timedelta(hours=1.5),
        confirm_after=timedelta(seconds=1),
        language="en",
        region="IE",
        business=True,
    )
    wished = (
        service(whole, document(), tags=("notes", "work"), business=True),
        service(document(DocumentKey("Brook", "Terms"))),
    )
    store.sync(wished, T0)
    assert store.watched() == wished
    assert store.document(whole.key) == whole


def test_nothing_is_watched_at_first(store: Store) -> None:
    """An empty database has no services, and nobody waits for it."""
    assert store.watched() == ()
    assert store.next_due() is None
    assert store.document(KEY) is None


def test_what_happened_to_each_document_is_told(store: Store) -> None:
    """Added, dropped and changed documents are told apart."""
    brook = document(DocumentKey("Brook", "Terms"))
    assert store.sync([service(document()), service(brook)], T0) == Synced(added=(KEY, brook.key))
    moved = document(KEY, "https://quill.example/legal/terms")
    again = store.sync([service(moved, document(PRIVACY))], T0 + DAY)
    assert again == Synced(added=(PRIVACY,), dropped=(brook.key,), changed=(KEY,))
    assert store.sync([service(moved, document(PRIVACY))], T0 + DAY) == Synced()


def test_what_is_taken_off_keeps_its_history(store: Store) -> None:
    """A dropped document is no longer watched nor due, but its versions and events remain."""
    store.sync([service(document(), document(PRIVACY))], T0)
    store.save(document(), [], outcome(version=version(), events=(event(),)))
    store.sync([service(document(PRIVACY))], T0 + DAY)
    assert [watched.documents for watched in store.watched()] == [(document(PRIVACY),)]
    assert store.due(T0 + 9 * DAY) == (PRIVACY,)
    assert len(store.versions(KEY)) == len(store.events()) == 1
    assert {row.key: row.watched for row in store.board()} == {PRIVACY: True, KEY: False}


def test_what_comes_back_goes_on_where_it_was(store: Store) -> None:
    """A document that is watched again has the state it had."""
    store.sync([service(document())], T0)
    store.save(document(), [], outcome())
    before = store.state_of(KEY)
    store.sync([], T0 + HOUR)
    assert store.watched() == ()
    store.sync([service(document())], T0 + 2 * HOUR)
    assert store.watched() == (service(document()),)
    assert store.state_of(KEY) == before


def test_a_dropped_source_is_read_no_more(store: Store) -> None:
    """Only the addresses of the watchlist belong to a document, in the order they have there."""
    store.sync([service(document(KEY, "https://a.example/", "https://b.example/"))], T0)
    store.sync([service(document(KEY, "https://c.example/", "https://a.example/"))], T0 + DAY)
    found = store.document(KEY)
    assert found is not None
    assert [source.url for source in found.sources] == ["https://c.example/", "https://a.example/"]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"select": ("article",)}, id="another container"),
        pytest.param({"remove": ("footer",)}, id="something left out"),
        pytest.param({"how": "browser"}, id="another way to fetch"),
    ],
)
def test_another_way_to_read_a_source_is_a_change(store: Store, change: dict[str, object]) -> None:
    """A document whose source is read otherwise is told as changed, so that it can be read again."""
    store.sync([service(document())], T0)
    source = replace(document().sources[0], **change)  # type: ignore[arg-type]
    assert store.sync([service(replace(document(), sources=(source,)))], T0).changed == (KEY,)


def test_an_imported_document_is_history_only(store: Store) -> None:
    """What only an import knows is listed, but neither watched nor due."""
    store.save_import(KEY, Origin.OTA, [outcome(version=version(note="1"))])
    assert [known.name for known in store.services()] == ["Quill"]
    assert store.watched() == ()
    assert store.due(T0 + DAY) == ()
    store.sync([service(document())], T0 + DAY)
    assert store.due(T0 + DAY) == (KEY,)
    assert len(store.versions(KEY)) == 1
