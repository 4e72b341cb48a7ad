"""Selectors that change in the watchlist, and a reader that does: neither is a move of the service."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.check import Checked, check
from monitor.core import clauses, reader
from monitor.core.model import Caching, Default, Document, Event, Fetched, NoticeKind, Source, VersionKind
from monitor.store import Store
from tests.core.sightings import START
from tests.flow.flipping import nobody

ADDRESS = "https://quillby.example/privacy"
KEPT = (
    "<p>Quillby keeps the letters you write, who they go to, and when. It deletes them when you ask.</p>" * 3
)
PAGE = (
    "<html lang=en><title>Privacy Policy</title><main><h1>Privacy Policy</h1><div id=policy>{}"
    + KEPT
    + "</div>"
    "<div id=extra>We never use your letters to train AI models. " + KEPT + "</div></main></html>"
)
WHOLE = Document("Quillby", "Privacy Policy", (Source(ADDRESS),))
POLICY = replace(WHOLE, sources=(Source(ADDRESS, select=("#policy",)),))


class Site:
    """Stands in for a server: one page, and hours that pass."""

    def __init__(self, store: Store) -> None:
        self.store, self.now, self.page = store, START, PAGE.format("")
        self.seen: list[Checked] = []

    async def fetch(self, source: Source, caching: Caching) -> Fetched:  # noqa: ARG002  # as a fetcher
        """The page as it is now."""
        return Fetched(ADDRESS, ADDRESS, self.now, 200, "text/html", "utf-8", self.page.encode())

    def look(self, document: Document) -> Checked:
        """Check it an hour later."""
        self.now += timedelta(hours=1)
        looked = check(document, fetch=self.fetch, store=self.store, plan=nobody, now=lambda: self.now)
        self.seen.append(asyncio.run(looked))
        return self.seen[-1]

    @property
    def events(self) -> list[Event]:
        """Every event so far."""
        return [event for checked in self.seen for event in checked.saved.events]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A site and an empty store."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as store:
        yield Site(store)


def test_other_selectors_rebase_what_is_believed(site: Site) -> None:
    """The promise stands in a part that is no longer read: no withdrawal, but one correction, and the text."""
    site.look(WHOLE)
    checked = site.look(POLICY)
    (told,) = checked.outcome.notices
    assert (told.kind, told.detail) == (NoticeKind.CORRECTION, "never → silent")
    assert checked.outcome.version
    assert checked.outcome.version.kind is VersionKind.READ_ANEW
    again = site.look(POLICY)
    assert (again.outcome.version, again.outcome.notices, site.events) == (None, (), [])


def test_another_reader_reads_what_is_believed_anew(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that changes on the day of an upgrade is held against the old one as the new reader reads it."""
    monkeypatch.setattr(reader, "READER_VERSION", "before")
    monkeypatch.setattr(clauses, "find", lambda *_: ())
    site.look(WHOLE)
    monkeypatch.undo()
    site.page = PAGE.format("<p>Letters are sorted by day.</p>")
    checked = site.look(WHOLE)
    site.look(WHOLE)
    assert [told.detail for told in checked.outcome.notices] == ["silent → never"]
    assert site.events == []


def test_a_move_after_other_selectors_is_told(site: Site) -> None:
    """New bytes are judged against the page before, read with the new selectors."""
    site.look(WHOLE)
    site.page = PAGE.format("<p>We use your letters to train AI models.</p>")
    site.look(POLICY)
    site.look(POLICY)
    (event,) = site.events
    assert (event.before, event.after) == (Default.SILENT, Default.ALWAYS)
