"""A service that puts its documents on one page: live checks and imports read each in its own part."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.check import Checked, check
from monitor.cli.main import cli
from monitor.core.model import Caching, Default, Document, EventKind, Failed, Fetched, Reading, Reason, Source
from monitor.store import Store
from tests.core.sightings import FILLER, PROMISE, START, TRAINS
from tests.flow.flipping import nobody

SHEET = FILLER * 3
NAMES = ("Privacy Policy", "Terms of Use", "Seller Guide")
DOCUMENTS = {
    name: Document("Inkwell", name, (Source(f"https://inkwell.example/{name.split()[0].lower()}"),))
    for name in NAMES
}
PARTS = {
    "Privacy Policy": f"<h1>Privacy Policy</h1><p>{SHEET}</p><p>{TRAINS}</p>",
    "Terms of Use": f"<h1>Terms of Use</h1><p>{SHEET}</p><p>{PROMISE}</p>",
    "Company": f"<h1>Imprint</h1><p>{SHEET}</p>",
}


class Shop:
    """Stands in for the servers of a service whose pages come to hold all of its documents."""

    def __init__(self, store: Store) -> None:
        self.store, self.now = store, START
        self.pages = {name: f"<h1>{name}</h1><p>{SHEET}</p>" for name in NAMES}

    def gather(self) -> None:
        """From now on every address shows the same page."""
        self.pages = dict.fromkeys(NAMES, "".join(PARTS.values()))

    def look(self, name: str) -> Checked:
        """Check one of the documents, an hour later."""
        self.now += timedelta(hours=1)
        looked = check(
            DOCUMENTS[name], fetch=self._fetch, store=self.store, plan=nobody, now=lambda: self.now
        )
        return asyncio.run(looked)

    async def _fetch(self, source: Source, caching: Caching) -> Fetched:  # noqa: ARG002  # as a fetcher
        page = self.pages[next(name for name in NAMES if source in DOCUMENTS[name].sources)]
        body = f"<html lang=en><title>Inkwell</title><main>{page}</main></html>".encode()
        return Fetched(source.url, source.url, self.now, 200, "text/html", "utf-8", body)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop whose three documents have been seen, each on a page of its own."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as store:
        shop = Shop(store)
        for name in NAMES:
            shop.look(name)
        shop.gather()
        yield shop


def test_every_document_moves_by_its_own_words(shop: Shop) -> None:
    """Looked at one after the other, twice: the first one too, which could not know of the others at first."""
    first = [shop.look(name) for name in NAMES]
    again = [shop.look(name) for name in NAMES]
    told = {
        event.key.document: (event.kind, event.after)
        for checked in first + again
        for event in checked.saved.events
        if event.headline
    }
    assert told == {
        "Privacy Policy": (EventKind.DISCLOSURE, Default.ALWAYS),
        "Terms of Use": (EventKind.DISCLOSURE, Default.NEVER),
    }
    texts = [checked.found.text for checked in again if isinstance(checked.found, Reading)]
    assert texts
    assert not any("Imprint" in text for text in texts)


def test_a_document_that_the_page_does_not_name_keeps_its_last_text(shop: Shop) -> None:
    """It is a broken source, with the reason, and no move: what the page says is said by others."""
    shop.look("Privacy Policy")
    checked = shop.look("Seller Guide")
    (fetch,) = checked.fetches
    assert isinstance(fetch, Failed)
    assert fetch.reason is Reason.OTHER_DOCUMENT
    assert checked.outcome.state.believed is not None
    assert checked.outcome.state.believed.default is Default.SILENT
    assert shop.look("Seller Guide").outcome.state.failures == 2


def test_the_page_seen_again_changes_nothing(shop: Shop) -> None:
    """Once each part is believed, the same page comes to nothing more."""
    for _ in range(3):
        for name in NAMES:
            shop.look(name)
    after = [shop.look(name) for name in NAMES[:2]]
    assert [checked.outcome.version for checked in after] == [None, None]
    assert [checked.saved.events for checked in after] == [(), ()]


class Shelf:
    """A folder of raw pages of the same shop, recorded each day; no two of them are the same bytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        apart = {name: f"<h1>{name}</h1><p>{SHEET}</p>" for name in NAMES}
        gathered = dict.fromkeys(NAMES, "".join(PARTS.values()))
        index = [
            self._put(day, name, pages[name])
            for day, pages in ((0, apart), (10, gathered), (40, gathered))
            for name in NAMES
        ]
        (folder / "pages.json").write_text(json.dumps(index), encoding="utf-8")

    def _put(self, day: int, document: str, page: str) -> dict[str, object]:
        name = f"{document.split(maxsplit=1)[0]}-{day}.html"
        body = f"<html lang=en><title>Inkwell</title><!-- {name} --><main>{page}</main></html>"
        (self.folder / name).write_text(body, encoding="utf-8")
        return {"file": name, "page": f"Inkwell/{document}", "at": (START + timedelta(days=day)).timestamp()}

    def bring_in(self, document: str = "*") -> dict[str, tuple[str, str]]:
        """Import; the kind and the new default of every headline, by document."""
        self._run("import", "snapshots", str(self.folder), "--document", document)
        events = [json.loads(line) for line in self._run("events", "--json").splitlines()]
        return {event["document"]: (event["kind"], event["to"]) for event in events}

    def _run(self, *arguments: str) -> str:
        where = ("--database", f"sqlite:///{self.folder}/o.db", "--config", f"{self.folder}/watchlist.toml")
        done = CliRunner().invoke(cli, [*arguments, *where], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.stdout


def test_an_import_knows_the_page_of_several_documents(tmp_path: Path) -> None:
    """As live checks do; nothing is known from the bytes of the pages, which are never the same."""
    told = Shelf(tmp_path).bring_in()
    assert told == {"Privacy Policy": ("disclosure", "always"), "Terms of Use": ("disclosure", "never")}


def test_documents_that_are_not_imported_are_looked_at_too(tmp_path: Path) -> None:
    """One document alone is read in its own part of what the others show."""
    shelf = Shelf(tmp_path)
    assert shelf.bring_in("Terms*") == {"Terms of Use": ("disclosure", "never")}
    assert shelf.bring_in("Seller*") == {"Terms of Use": ("disclosure", "never")}
