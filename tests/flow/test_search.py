"""`optwatch search` as a person and a program call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor.cli.main import cli
from monitor.core.model import Default
from monitor.errors import NotFoundError, QueryError
from monitor.store import Store
from tests.store.making import DAY, T0, clause, outcome, reading, version

SAID = "We train on your notes, unless you opt out."


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A database with two versions of one document."""
    url = f"sqlite:///{tmp_path / 'optwatch.db'}"
    with Store.open(url, create=True) as store:
        for at, text in ((T0, "Hello."), (T0 + DAY, f"{SAID}\nHello.")):
            clauses = (clause(SAID, Default.OPT_OUT),) if SAID in text else ()
            one = version(at, reading=reading(text, clauses=clauses))
            store.save(one.key, [], outcome(at, version=one))
    return url


def search(database: str, *arguments: str) -> Result:
    """The command on that database."""
    return CliRunner().invoke(cli, ["search", *arguments, "--database", database])


def test_a_hit_is_one_json_object(database: str) -> None:
    """With the places to mark, and what the sentence says of training."""
    (line,) = search(database, "notes", '"opt out"', "--json").stdout.splitlines()
    hit = json.loads(line)
    assert {name: hit[name] for name in ("service", "document", "text", "since", "until", "at_least")} == {
        "service": "Quill",
        "document": "Terms",
        "text": SAID,
        "since": "2026-03-02T08:00:00Z",
        "until": None,
        "at_least": False,
    }
    assert [SAID[start:end] for start, end in hit["marks"]] == ["notes", "opt out"]
    assert hit["clause"]["stance"] == "opt_out"


def test_a_pipe_gets_a_row_a_hit(database: str) -> None:
    """Its cells parted by tabs."""
    assert search(database, "hello").stdout == "Quill\tTerms\t2026-03-01\t\tHello.\n"


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["--clauses"], 1),
        (["--since", "2026-03-02"], 1),
        (["--until", "2026-03-02"], 0),
        (["--on", "2026-03-02"], 1),
        (["--on", "2026-03-01"], 0),
        (["--service", "quill", "--document", "Terms"], 1),
        (["--document", "Privacy Policy"], 0),
    ],
)
def test_a_search_is_narrowed(database: str, arguments: list[str], found: int) -> None:
    """By service, document, time and whether it is about training."""
    assert len(search(database, "notes", *arguments, "--json").stdout.splitlines()) == found


def test_a_bad_question_is_told(database: str) -> None:
    """In a sentence that says what to do."""
    assert isinstance(search(database, "***").exception, QueryError)
    assert isinstance(search(database, "a", "--on", "someday").exception, QueryError)
    assert isinstance(search(database, "a", "--service", "Quil").exception, NotFoundError)
