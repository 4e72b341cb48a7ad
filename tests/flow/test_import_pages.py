"""`import snapshots` through the command line: raw pages, their times, and what moved among them."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from monitor.cli.main import cli
from monitor.store import Store

DAY = 86_400
START = 1_767_225_600  # 1 January 2026
OFF = "We will never use your orders to train artificial intelligence."
ON = "We may use your orders to train artificial intelligence."
CHALLENGE = (
    "<html><title>Just a moment...</title><body>Checking your browser before you continue.</body></html>"
)


def page(*sentences: str) -> str:
    """A page of a shop for candles that says these sentences among others."""
    said = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return (
        "<html lang=en><title>Privacy</title><main><h1>Privacy Policy</h1><p>Tallow keeps the candles you order and "
        f"where to send them. We answer letters within a week, and we delete an account on request.</p>"
        f"{said}</main></html>"
    )


class Shelf:
    """A folder of pages that grows."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.index: list[dict[str, object]] = []

    def put(self, day: int, text: str, part: str = "", service: str = "Tallow") -> None:
        """Record a page on a day."""
        name = f"{self.folder.name}-{len(self.index):03}.html"
        (self.folder / name).write_text(text, encoding="utf-8")
        page = f"{service}/Privacy Policy{part}"
        self.index.append({"file": name, "page": page, "at": START + day * DAY})
        (self.folder / "pages.json").write_text(json.dumps(self.index), encoding="utf-8")

    def run(self, *arguments: str) -> str:
        """Run a command on this folder's own database."""
        where = ("--database", f"sqlite:///{self.folder}/o.db", "--config", f"{self.folder}/watchlist.toml")
        done = CliRunner().invoke(cli, [*arguments, *where], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.stdout

    def bring_in(self) -> str:
        """Import the folder."""
        return self.run("import", "snapshots", str(self.folder))

    def events(self) -> list[tuple[str, str, str, str]]:
        """Kind, from, to and day of every event."""
        found = [json.loads(line) for line in self.run("events", "--json").splitlines()]
        return [(event["kind"], event["from"], event["to"], event["at"][:10]) for event in found]


def test_raw_pages_make_the_event_of_their_day(tmp_path: Path) -> None:
    """A page recorded in between that is no document moves nothing; importing twice adds nothing."""
    shelf = Shelf(tmp_path)
    for day, text in ((0, page(OFF)), (1, CHALLENGE), (2, page(OFF)), (10, page(ON)), (20, page(ON))):
        shelf.put(day, text)
    assert shelf.bring_in().startswith("5 of 5 records were new")
    assert shelf.events() == [("flip", "never", "always", "2026-01-11")]
    assert shelf.bring_in().startswith("0 of 5 records were new")
    assert len(shelf.events()) == 1


def test_an_import_goes_on_where_the_folder_has_grown(tmp_path: Path) -> None:
    """The second run reads only what is new, and decides as one run would."""
    shelf = Shelf(tmp_path)
    for day, text in ((0, page(OFF)), (10, page(ON))):
        shelf.put(day, text)
    shelf.bring_in()
    assert shelf.events() == []
    shelf.put(20, page(ON, "We added a sentence about wicks."))
    assert shelf.bring_in().startswith("1 of 3 records were new")
    assert shelf.events() == [("flip", "never", "always", "2026-01-11")]


def test_a_text_lasts_until_what_a_grown_folder_shows_next(tmp_path: Path) -> None:
    """The last page of the first import was still there until the page that came after it."""
    shelf = Shelf(tmp_path)
    for day, text in ((0, page(OFF)), (10, page(ON))):
        shelf.put(day, text)
    shelf.bring_in()
    shelf.put(40, page(OFF))
    shelf.put(60, page(OFF, "We added a sentence about wicks."))
    shelf.bring_in()
    assert shelf.events() == [
        ("flip", "never", "always", "2026-01-11"),
        ("flip", "always", "never", "2026-02-10"),
    ]


def test_the_last_text_is_judged_again_when_the_folder_grew_elsewhere(tmp_path: Path) -> None:
    """Its own document has nothing new, and has lasted until the newest page of another one."""
    shelf = Shelf(tmp_path)
    for day, text in ((0, page(OFF)), (10, page(ON))):
        shelf.put(day, text)
    shelf.bring_in()
    assert shelf.events() == []
    shelf.put(40, page(OFF), service="Wick")
    assert shelf.bring_in().startswith("1 of 3 records were new, in 2 documents")
    assert shelf.events() == [("flip", "never", "always", "2026-01-11")]
    assert shelf.bring_in().startswith("0 of 3 records were new")
    assert len(shelf.events()) == 1


def test_a_page_that_is_refused_confirms_nothing(tmp_path: Path) -> None:
    """A challenge in its place for ten days is no sight of what stood there before."""
    shelf = Shelf(tmp_path)
    for day, text in ((0, page(OFF)), (10, page(ON)), (11, CHALLENGE), (21, page(OFF)), (31, page(OFF))):
        shelf.put(day, text)
    shelf.bring_in()
    assert shelf.events() == []


def test_older_pages_of_another_folder_are_left_out_and_counted(tmp_path: Path) -> None:
    """The past is not decided anew behind what came after it."""
    first, other = Shelf(tmp_path / "first"), Shelf(tmp_path / "other")
    for shelf in (first, other):
        shelf.folder.mkdir()
    first.put(0, page(OFF))
    first.put(10, page(OFF, "Wicks."))
    other.put(5, page(ON))
    other.put(20, page(OFF, "More wicks."))
    first.bring_in()
    told = first.run("import", "snapshots", str(other.folder), "--json")
    assert json.loads(told) == {"records": 2, "new": 1, "earlier": 1, "documents": 1}
    versions = [
        json.loads(line) for line in first.run("history", "Tallow", "--versions", "--json").splitlines()
    ]
    assert [version["at"][:10] for version in versions] == ["2026-01-01", "2026-01-11", "2026-01-21"]
    assert first.events() == []


def test_parts_that_were_recorded_at_the_same_moment_are_one_record(tmp_path: Path) -> None:
    """The way out is a part of its own: the document never said what either part says alone."""
    choice = page("You can opt out of the training of our artificial intelligence in your settings.")
    shelf = Shelf(tmp_path)
    for day, first, second in ((0, page(OFF), page("We love candles.")), (10, page(ON), choice)):
        shelf.put(day, first, " #ai")
        shelf.put(day, second, " #choices")
    shelf.put(20, page("We added a sentence about wicks.", ON), " #ai")
    assert shelf.bring_in().startswith("3 of 3 records were new, in 1 document")
    assert shelf.events() == [("flip", "never", "opt_out", "2026-01-11")]
    versions = shelf.run("history", "Tallow", "--versions", "--json").splitlines()
    assert [json.loads(line)["default"] for line in versions] == ["never", "opt_out", "opt_out"]


def test_a_document_of_parts_is_read_once_all_have_come(tmp_path: Path) -> None:
    """A part that is refused keeps the page it had."""
    shelf = Shelf(tmp_path)
    shelf.put(0, page("We love candles."), " #shop")
    shelf.put(1, page(OFF), " #ai")
    shelf.put(5, CHALLENGE, " #ai")
    shelf.put(10, page("We still love candles."), " #shop")
    shelf.put(20, page(ON), " #ai")
    shelf.put(30, page("We love candles most."), " #shop")
    shelf.bring_in()
    assert shelf.events() == [("flip", "never", "always", "2026-01-21")]
    first, *_ = [
        json.loads(line) for line in shelf.run("history", "Tallow", "--versions", "--json").splitlines()
    ]
    assert (first["kind"], first["default"], first["at"][:10]) == ("first", "never", "2026-01-02")


def test_the_raw_pages_of_versions_are_kept(tmp_path: Path) -> None:
    """As evidence, byte for byte."""
    shelf = Shelf(tmp_path)
    shelf.put(0, page(OFF))
    shelf.bring_in()
    with Store.open(f"sqlite:///{tmp_path}/o.db") as store:
        (service,) = store.services()
        version = store.version_at(service.documents[0].key)
        assert version is not None
        assert [store.snapshot(name) for name in version.snapshots] == [page(OFF).encode()]


def test_every_version_is_listed_with_why_it_is_one(tmp_path: Path) -> None:
    """Of all services, of one, or of one document; the defaults over time need a service."""
    shelf = Shelf(tmp_path)
    for day, text in ((0, page(OFF)), (1, page(OFF, "Wicks.")), (2, page("Wicks.", OFF)), (3, page(OFF))):
        shelf.put(day, text)
    shelf.put(0, page(ON), service="Wick")
    shelf.bring_in()
    rows = [line.split("\t") for line in shelf.run("history", "--versions").splitlines()]
    assert [(row[0], row[3]) for row in rows] == [
        ("Tallow", "first"),
        ("Tallow", "new text"),
        ("Tallow", "reordered"),
        ("Tallow", "reverted"),
        ("Wick", "first"),
    ]
    assert [row[4] for row in rows[1:4]] == ["+8", "+0", "-8"]
    assert len(shelf.run("history", "Wick", "--versions").splitlines()) == 1
    assert CliRunner().invoke(cli, ["history"]).exit_code != 0
