"""`import wayback` through the command line, from a real archive: what is read, left out, and gone on with."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from monitor.cli.main import cli
from monitor.store import Store
from tests.archive import Captured, RunningArchive, serving_archive
from tests.flow.test_import_pages import CHALLENGE, OFF, ON, page
from tests.servers import Answer, serving

POLICY = "https://tallow.example/privacy"
LONG = "https://wick.example/terms"
SHOP, AI = "https://brand.example/legal/shop", "https://brand.example/legal/ai"
DAYS = 50  # captures of the long history


def html(*sentences: str) -> bytes:
    """A page that says these sentences among others."""
    return page(*sentences).encode()


CAPTURES = [
    Captured("2022-01-01", POLICY, html(OFF)),
    Captured("2022-01-05", POLICY, html(OFF), revisit=True),
    Captured("2022-02-01", POLICY, status="301 Moved", headers={"Location": f"{POLICY}/new"}),
    Captured("2022-02-02", POLICY, b"<p>Gone</p>", status="404 Not Found"),
    Captured("2022-02-03", POLICY, b"<p>Sorry</p>", status="503 Service Unavailable"),
    Captured("2022-03-01", POLICY, html(OFF, "We sell wicks.")),
    Captured("2022-03-01T03:00:00", POLICY, html(OFF, "We sell more wicks.")),
    Captured("2022-04-01", POLICY, b"\x89PNG", media_type="image/png"),
    Captured("2022-05-01", POLICY, html(ON, "Nobody has this page."), lost=True),
    Captured("2022-05-10", POLICY, CHALLENGE.encode()),
    Captured("2022-06-01", "http://www.tallow.example/privacy", html(ON)),
    Captured("2022-07-01", POLICY, html(ON)),
    Captured("2022-08-01", POLICY, html(ON, "We sell matches.")),
    *(
        Captured(
            (date(2023, 1, 1) + timedelta(days=day)).isoformat(),
            LONG,
            html(OFF if day < 30 else ON, f"Letter number {day}."),
        )
        for day in range(DAYS)
    ),
    Captured("2022-01-01", SHOP, html("We love candles.")),
    Captured("2022-01-10", AI, html(OFF)),
    Captured("2022-02-01", AI, CHALLENGE.encode()),
    Captured("2022-02-10", SHOP, html("We still love candles.")),
    Captured("2022-03-01", AI, html(ON)),
    Captured("2022-04-01", SHOP, html("We love candles most.")),
]
WATCHLIST = f"""
[[service]]
name = "Brand"
  [[service.document]]
  type = "Terms"
  part = [{{ url = "{SHOP}" }}, {{ url = "{AI}" }}]
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningArchive]:
    """An archive with everything that an archive has to offer."""
    with serving_archive(tmp_path_factory.mktemp("archive"), CAPTURES) as running:
        yield running


class Past:
    """A folder with a database of its own, into which the past is imported."""

    def __init__(self, folder: Path, address: str) -> None:
        self.url = f"sqlite:///{folder}/o.db"
        self.where = ("--database", self.url, "--config", f"{folder}/watchlist.toml")
        self.asking = ("import", "wayback", "--archive", address, "--per-second", "1000")

    def run(self, *arguments: str, status: int = 0) -> str:
        """Run a command."""
        done = CliRunner().invoke(cli, [*arguments, *self.where], catch_exceptions=status != 0)
        assert done.exit_code == status, done.output
        return done.stdout if status == 0 else str(done.exception)

    def bring_in(self, what: str, *more: str, status: int = 0) -> str:
        """Import what the archive has of a document."""
        return self.run(*self.asking, what, *more, status=status)

    def told(self, what: str, *more: str) -> Any:  # noqa: ANN401 - JSON
        """The same, told for programs."""
        return json.loads(self.bring_in(what, "--json", *more))

    def events(self) -> list[tuple[str, str, str, str, str]]:
        """Kind, from, to, and the days the new text was seen first and the old one last."""
        found = [json.loads(line) for line in self.run("events", "--json").splitlines()]
        return [
            (one["kind"], one["from"], one["to"], one["at"][:10], one["last_seen_before"][:10])
            for one in found
        ]


@pytest.fixture
def past(tmp_path: Path, archive: RunningArchive) -> Past:
    """An empty database beside that archive."""
    return Past(tmp_path, archive.address)


def test_captures_make_the_event_of_their_day(past: Past, archive: RunningArchive) -> None:
    """The old text was seen last when it was captured last, not the moment before the new one."""
    told = past.told(POLICY, "--from", "2022")
    assert past.events() == [("flip", "never", "always", "2022-06-01", "2022-03-01")]
    assert (told["captures"], told["new"]) == (13, 5)
    assert told["left_out"] == {
        "redirect": 1,
        "error": 2,
        "too_near": 1,
        "wrong_type": 1,
        "far_off": 1,
    }


def test_what_is_left_out_or_known_is_not_asked_for(past: Past, archive: RunningArchive) -> None:
    """A capture that repeats the page before costs nothing, and neither does a second run."""
    before = len(archive.pages_asked())
    past.bring_in(POLICY, "--from", "2022")
    asked = archive.pages_asked()[before:]
    assert [moment[:8] for moment in asked] == [
        *("20220101", "20220301", "20220501", "20220510", "20220601", "20220801")
    ]
    versions = past.run("history", "tallow.example", "--versions")
    told = past.told(POLICY, "--from", "2022")
    assert (told["captures"], told["new"]) == (13, 0)
    assert archive.pages_asked()[before:] == asked
    assert past.run("history", "tallow.example", "--versions") == versions


def test_a_person_is_told_what_was_left_out(past: Past) -> None:
    """In words, with the numbers."""
    said = past.bring_in(POLICY, "--from", "2022-01", "--to", "2022-06-30")
    assert said.splitlines()[0] == "tallow.example/privacy: 11 captures, 4 new pages."
    assert "  2 left out: an error page" in said.splitlines()


def test_a_document_of_parts_is_read_once_each_was_captured(past: Past, tmp_path: Path) -> None:
    """A part that is refused keeps the page it had, and a version names the pages of all its parts."""
    (tmp_path / "watchlist.toml").write_text(WATCHLIST, encoding="utf-8")
    past.bring_in("Brand", "--from", "2022")
    assert past.events() == [("flip", "never", "always", "2022-03-01", "2022-02-10")]
    with Store.open(past.url) as store:
        (service,) = store.services()
        key = service.documents[0].key
        kept = [store.version(one.id) for one in store.versions(key)]
        pages = [[store.snapshot(name) for name in one.snapshots] for one in kept if one]
        notes = [one.note for one in kept if one]
    assert pages == [
        [html("We love candles."), html(OFF)],
        [html("We still love candles."), html(OFF)],
        [html("We still love candles."), html(ON)],
        [html("We love candles most."), html(ON)],
    ]
    assert notes[0] == f"20220110000000 {AI}"


def test_a_part_that_was_never_captured_is_named(past: Past, tmp_path: Path) -> None:
    """Without it the document is not read."""
    gone = "https://brand.example/legal/never"
    (tmp_path / "watchlist.toml").write_text(WATCHLIST.replace(AI, gone), encoding="utf-8")
    told = past.told("Brand", "--from", "2022")
    assert (told["new"], told["missing"]) == (0, [gone])


def test_captures_before_what_was_imported_are_told(past: Past) -> None:
    """Nothing is put before what was imported."""
    past.bring_in(POLICY, "--from", "2022-03", "--to", "2022-06")
    told = past.told(POLICY, "--from", "2022-01")
    assert told["left_out"]["earlier"] == 2
    assert [event[0] for event in past.events()] == ["flip"]


def whole(past: Past) -> tuple[str, str]:
    """Everything that a long history came to."""
    return past.run("history", "wick.example", "--versions"), past.run("events", "--json")


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT], ids=["killed", "interrupted"])
def test_an_import_that_was_stopped_goes_on(
    past: Past, archive: RunningArchive, tmp_path: Path, by: signal.Signals
) -> None:
    """It ends with what one run would have ended with, and asks for few pages twice."""
    before = len(archive.pages_asked())
    # A shell makes its background jobs ignore the signal, and their children inherit that.
    listening = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    program = f"{listening}; from monitor.cli import main; main()"
    slowly = [*past.asking[:-1], "8", LONG, "--from", "2023", *past.where]
    with subprocess.Popen([sys.executable, "-c", program, *slowly], stderr=subprocess.PIPE, text=True) as run:
        while len(archive.pages_asked()) - before < 35 and run.poll() is None:
            time.sleep(0.02)
        run.send_signal(by)
        _, said = run.communicate()
    assert run.returncode == (1 if by is signal.SIGINT else -signal.SIGKILL)
    if by is signal.SIGINT:
        assert said == "Stopped. What came so far is kept: the same command goes on where it stopped.\n"
    told = past.told(LONG, "--from", "2023")
    assert 0 < told["new"] < DAYS
    other = Past(tmp_path / "other", archive.address)
    (tmp_path / "other").mkdir()
    other.bring_in(LONG, "--from", "2023")
    assert whole(past) == whole(other)
    assert len(whole(past)[0].splitlines()) == DAYS
    assert [json.loads(line)["kind"] for line in whole(past)[1].splitlines()] == ["flip"]


LISTED = b"example,tallow)/privacy 20220101000000 https://tallow.example/privacy text/html 200 AAAA 100\n"


@pytest.mark.parametrize(
    ("listing", "capture", "said"),
    [
        pytest.param(Answer(b"<p>Welcome</p>"), None, "the address of a collection of pywb", id="no archive"),
        pytest.param(Answer(b"", 403), None, "403", id="forbidden"),
        pytest.param(Answer(LISTED), Answer(b"", 429, {"Retry-After": "9999"}), "9999", id="a long wait"),
    ],
)
def test_an_archive_in_trouble_is_told(
    tmp_path: Path, listing: Answer, capture: Answer | None, said: str
) -> None:
    """With what it said and what to do."""
    address = "/web/20220101000000id_/https://tallow.example/privacy"
    with serving({}) as server:
        server.answers = _Whatever(listing, {address: capture} if capture else {})
        past = Past(tmp_path, server.url("/web").rstrip("/"))
        assert said in past.bring_in(POLICY, "--from", "2022", status=1)


class _Whatever(dict[str, Any]):
    """Answers of which the first is given to every question for a list."""

    def __init__(self, listing: Answer, others: dict[str, Answer]) -> None:
        super().__init__(others)
        self._listing = listing

    def get(self, path: str, default: Any = None) -> Any:  # noqa: ANN401 - as a dict has it
        """The answer for a path."""
        return self._listing if path.startswith("/web/cdx?") else super().get(path, default)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(("Nobody", "--from", "2022"), "not on the watchlist", id="unknown service"),
        pytest.param(("ftp://a.example/b", "--from", "2022"), "no web address", id="no web address"),
        pytest.param((POLICY, "--from", "soon"), "no date", id="no date"),
        pytest.param((POLICY, "--from", "2022-13"), "no date", id="no month"),
        pytest.param((POLICY, "--from", "2022", "--apart", "5"), "--apart", id="no duration"),
    ],
)
def test_mistakes_are_told(past: Past, arguments: tuple[str, ...], said: str) -> None:
    """Before anything is asked for."""
    assert said in past.bring_in(*arguments, status=1)


def test_the_wayback_machine_is_never_hurried(tmp_path: Path) -> None:
    """Its own limits are kept whatever is asked for."""
    past = Past(tmp_path, "")
    assert "at most 8 captures a second" in past.bring_in(POLICY, "--from", "2022", status=1)
