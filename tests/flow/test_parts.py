"""A document of parts is decided once every part has been read; one that fails keeps its last text, marked stale."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.cli.words import health
from monitor.core.model import NoticeKind
from monitor.store import Store
from tests.flow.test_import_agrees import IN_TWO, SECOND, Site


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty database."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as opened:
        yield opened


def told(store: Store) -> list[NoticeKind]:
    """What was noticed so far."""
    return [notice.kind for notice in store.notices()]


def test_a_document_is_decided_once_every_part_has_been_read(store: Store) -> None:
    """Until then it is a failed one, and says nothing."""
    site = Site(IN_TWO)
    asyncio.run(site.watch(store, [(("never", "challenge"), 2)]))
    assert store.versions(IN_TWO.key) == ()
    asyncio.run(site.watch(store, [(("never", "silent"), 1)]))
    assert [version.default for version in store.versions(IN_TWO.key)] == ["never"]


def test_a_part_that_fails_keeps_its_last_text_and_is_marked_stale(store: Store) -> None:
    """What it said still holds; a move of the other part is told."""
    site = Site(IN_TWO)
    asyncio.run(site.watch(store, [(("silent", "never"), 1), (("cut", "challenge"), 2)]))
    (row,) = store.board()
    assert (row.default, row.failures, row.stale) == ("never", 0, (SECOND,))
    assert health(row).plain == f"a part is stale: {SECOND}"
    assert store.events() == ()
    asyncio.run(site.watch(store, [(("opt_out", "challenge"), 4)]))
    assert [(event.kind, event.after) for event in store.events()] == [("flip", "opt_out")]


def test_a_part_that_stays_broken_is_told_once_and_once_when_it_is_back(store: Store) -> None:
    """With its address and the reason; a short trouble is not told."""
    site = Site(IN_TWO)
    asyncio.run(site.watch(store, [(("silent", "never"), 1), (("silent", "challenge"), 4)]))
    asyncio.run(site.watch(store, [(("silent", "never"), 1), (("silent", "challenge"), 4)]))
    assert told(store) == []
    asyncio.run(site.watch(store, [(("silent", "challenge"), 8)]))
    (notice,) = store.notices()
    assert (notice.kind, SECOND in notice.detail, "bot challenge" in notice.detail) == ("stale", True, True)
    asyncio.run(site.watch(store, [(("silent", "never"), 3)]))
    assert told(store) == [NoticeKind.STALE, NoticeKind.RECOVERED]
    assert store.board()[0].stale == ()
