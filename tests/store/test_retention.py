"""Retention: what proves nothing any more goes by age; versions, events and what proves them never."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from monitor.core.model import Caching, Origin
from monitor.core.records import Imported
from monitor.evidence import pack, verify
from monitor.store import Store
from tests.evidence.making import OFF, ON, Looking, page, watchlist
from tests.servers import Answer, serving
from tests.store.making import (
    DAY,
    KEY,
    T0,
    URL,
    document,
    event,
    failed,
    fetched,
    not_modified,
    outcome,
    service,
    version,
)

LATER = T0 + 400 * DAY


def test_old_records_go_with_the_pages_that_only_they_spoke_of(store: Store) -> None:
    """The newest of every outcome stays, and so do the visits that brought the pages of versions."""
    store.sync([service(document())], T0)
    store.save(document(), [fetched(b"one", T0)], outcome(T0, version=version(T0)))
    for day in range(1, 10):
        at = T0 + day * DAY
        store.save(document(), [fetched(f"page {day}".encode(), at)], outcome(at))
        store.save(document(), [not_modified(at, caching=Caching(f'"{day}"', None, URL))], outcome(at))
        store.save(document(), [failed(at)], outcome(at))
    assert store.prune(T0 + 5 * DAY) == (4 * 3, 0)  # the pages are what later ones are the difference to
    assert store.prune(LATER) == (4 * 3, 0)
    left = [(one.outcome, one.at) for one in reversed(store.fetches(KEY))]
    newest = T0 + 9 * DAY
    assert left == [
        *(("fetched", T0), ("fetched", newest)),
        *(("not modified", newest), ("failed", newest)),
    ]
    assert store.last_bodies(KEY)[URL].body == b"page 9"
    assert store.caching_of(KEY)[URL].etag == '"9"'
    assert store.prune(LATER) == (0, 0)


def test_a_page_that_no_other_rests_on_goes(store: Store) -> None:
    """Refused pages are chained apart from good ones; the newest is kept."""
    for day in range(60):
        store.save(document(), [fetched(f"page {day}".encode(), T0 + day * DAY)], outcome(T0 + day * DAY))
    records, pages = store.prune(LATER)
    assert (records, pages) == (59, 50)  # a whole page comes every fifty: those before it are not needed
    assert store.last_bodies(KEY)[URL].body == b"page 59"


def test_versions_events_and_imports_never_go(store: Store) -> None:
    """However old they are."""
    store.save(document(), [fetched(b"a", T0)], outcome(T0, version=version(T0)))
    moved = outcome(T0 + DAY, version=version(T0 + DAY, "Other."), events=(event(T0 + DAY),))
    store.save(document(), [fetched(b"b", T0 + DAY)], moved)
    past = T0 - 900 * DAY
    old = Imported(outcome(past, version=version(past, "Old.", note="x")), (fetched(b"old", past),))
    store.save_import(KEY, Origin.WAYBACK, [old])
    before = (store.versions(KEY), store.events(), [store.version(one.id) for one in store.versions(KEY)])
    assert store.prune(LATER) == (0, 0)
    after = (store.versions(KEY), store.events(), [store.version(one.id) for one in store.versions(KEY)])
    assert before == after


async def test_the_evidence_of_an_event_is_the_same_after_it(tmp_path: Path) -> None:
    """The old text as last seen, and the new one as it was believed, are proven by visits of their own."""
    with (
        serving({"/privacy": Answer(page(OFF, "One."))}) as server,
        Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as store,
    ):
        looking = Looking(store, watchlist(server.url("/privacy")))
        for number in range(4):
            server.answers["/privacy"] = Answer(page(OFF, f'<a id="{number}">One.</a>'))
            await looking.look(DAY)
        server.answers["/privacy"] = Answer(page(ON, "One."))
        await looking.look(DAY)
        server.answers["/privacy"] = Answer(page(ON, '<a id="9">One.</a>'))
        await looking.look(timedelta(minutes=31))
        for number in range(4):
            server.answers["/privacy"] = Answer(page(ON, f'<a id="{number}">One.</a>'))
            await looking.look(DAY)
        before = store.evidence(1)
        looking.at += 400 * DAY
        records, _ = looking.app.prune()
        after = store.evidence(1)
    assert records > 0
    assert before is not None
    assert after is not None
    assert pack(after, software="optwatch") == pack(before, software="optwatch")
    assert verify(pack(after, software="optwatch")).problems == ()


def test_what_is_taken_off_the_watchlist_is_marked(store: Store) -> None:
    """Since when; and the mark goes when it is watched again."""
    store.sync([service(document())], T0)
    store.sync([], T0 + DAY)
    (row,) = store.board()
    assert (row.watched, row.dropped_at) == (False, T0 + DAY)
    store.sync([service(document())], T0 + 2 * DAY)
    (row,) = store.board()
    assert (row.watched, row.dropped_at) == (True, None)
