"""`optwatch export`: lines of JSON that are those of --json, and tables that a spreadsheet takes."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor import export as exporting
from monitor.cli.main import cli
from monitor.core.model import ControlKind, Default
from monitor.core.vocabulary import choice, dpv
from monitor.errors import QueryError
from monitor.store import Store
from tests.web.filling import filled


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with a made-up history."""
    url = f"sqlite:///{tmp_path_factory.mktemp('export') / 'optwatch.db'}"
    with Store.open(url, create=True) as store:
        filled(store)
    return url


def run(database: str, *arguments: str) -> Result:
    """A command on that database."""
    return CliRunner().invoke(cli, [*arguments, "--database", database])


@pytest.mark.parametrize(
    ("what", "command"),
    [
        ("events", ["events"]),
        ("documents", ["status"]),
        ("history", ["history", "Quillnote"]),
        ("versions", ["history", "Quillnote", "--versions"]),
    ],
)
def test_lines_are_those_of_the_query(database: str, what: str, command: list[str]) -> None:
    """One object a line."""
    exported = run(database, "export", what).stdout.splitlines()
    asked = run(database, *command, "--json").stdout.splitlines()
    assert sorted(map(_object, exported)) == sorted(map(_object, asked))
    assert asked


def _object(line: str) -> str:
    return json.dumps(json.loads(line), sort_keys=True)


def test_long_lists_come_page_by_page(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left out where one page ends and another begins."""
    whole = [run(database, "export", what).stdout for what in exporting.What]
    monkeypatch.setattr(exporting, "_AT_ONCE", 2)
    assert [run(database, "export", what).stdout for what in exporting.What] == whole


def test_a_table_has_a_line_of_names(database: str) -> None:
    """With the sentences before and after, and the way out."""
    table = run(database, "export", "events", "--format", "csv", "--dpv").stdout
    flip = list(csv.DictReader(io.StringIO(table, newline="")))[-1]
    assert {name: flip[name] for name in ("kind", "from", "to", "side", "headline", "control_label")} == {
        "kind": "flip",
        "from": "never",
        "to": "opt_out",
        "side": "on",
        "headline": "true",
        "control_label": "Settings → Privacy",
    }
    assert flip["clauses_before"] == "We never train on your notes."
    assert flip["dpv_involvement"] == "https://w3id.org/dpv#OptingOutFromProcess"
    assert flip["opp115_choice"] == "first-party-privacy-controls"


def test_an_export_is_narrowed(database: str) -> None:
    """By service, document and time."""
    narrowed = ["--service", "quillnote", "--document", "Terms of Service", "--since", "2026-03-05"]
    for what, count in (("events", 2), ("versions", 2), ("clauses", 0), ("history", 2)):
        assert len(run(database, "export", what, *narrowed).stdout.splitlines()) == count, what


def test_history_is_narrowed_to_what_held_in_that_time(database: str) -> None:
    """Whenever it had begun."""
    held = run(database, "export", "history", "--until", "2026-03-02", "--document", "Privacy Policy")
    assert {json.loads(line)["default"] for line in held.stdout.splitlines()} == {"never"}
    held = run(database, "export", "history", "--since", "2026-03-05", "--document", "Privacy Policy")
    assert {json.loads(line)["default"] for line in held.stdout.splitlines()} == {"opt_out"}


def test_an_export_goes_to_a_file(database: str, tmp_path: Path) -> None:
    """Byte by byte what goes to standard output."""
    file = tmp_path / "events.csv"
    run(database, "export", "events", "--format", "csv", "--output", str(file))
    assert (
        file.read_bytes().decode()
        == run(database, "export", "events", "--format", "csv").stdout_bytes.decode()
    )
    failed = run(database, "export", "--output", str(tmp_path / "no" / "where.csv"))
    assert isinstance(failed.exception, QueryError)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_formula_stays_words(words: str) -> None:
    """Pages of strangers write what a spreadsheet would run."""
    (line,) = list(exporting._table(["clause.text"], [{"clause": {"text": words}}]))[1:]
    (row,) = csv.reader(io.StringIO(line, newline=""))
    assert row == ["'" + words]


def test_every_default_has_its_terms() -> None:
    """As the vocabulary names them; what is not said has none."""
    assert dpv(Default.ALWAYS)["involvement"] == "https://w3id.org/dpv#CannotOptOutFromProcess"
    assert dpv(Default.OPT_IN)["involvement"] == "https://w3id.org/dpv#OptingInToProcess"
    assert dpv(Default.NEVER)["rule"] == "https://w3id.org/dpv#Prohibition"
    for default in (Default.SILENT, Default.UNCLEAR, None):
        assert (dpv(default)["involvement"], dpv(default)["rule"]) == (None, None)
    assert choice(Default.OPT_IN, None) == "opt-in"
    assert choice(Default.OPT_OUT, ControlKind.EMAIL) == "opt-out-via-contacting-company"
    assert choice(Default.ALWAYS, ControlKind.SETTING) is None
