"""`judge`, `override`, `note`, `words`, `take-back`, `cases`: a person's word on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli.main import cli
from monitor.errors import OptwatchError
from monitor.store import Store
from tests.web.filling import filled


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A database with a made-up history, whose first event is a flip of Quillnote's Privacy Policy."""
    url = f"sqlite:///{tmp_path / 'optwatch.db'}"
    with Store.open(url, create=True) as store:
        filled(store)
    return url


def run(database: str, *arguments: str) -> str:
    """What a command prints; what it complains of is raised."""
    result = CliRunner().invoke(cli, [*arguments, "--database", database])
    if result.exception:
        raise result.exception
    return result.stdout


def test_a_wrong_mark_stands_beside_the_event(database: str) -> None:
    """The event itself is told as before."""
    before = run(database, "show", "1")
    told = run(database, "judge", "1", "--wrong", "speaks of feedback only", "--as", "ada")
    assert "Quillnote, event 1: wrong, says ada: speaks of feedback only" in told
    after = run(database, "show", "1")
    assert after.startswith(before)
    assert "speaks of feedback only" in after.removeprefix(before)
    (event,) = map(json.loads, run(database, "show", "1", "--json").splitlines())
    assert [word["who"] for word in event["words"]] == ["ada"]
    assert event["to"] == "opt_out"
    first, second = run(database, "events", "--limit", "5").splitlines()[:2]
    assert first.endswith("\twrong (ada)")
    assert second.endswith("\t")


def test_an_override_and_a_note_stand_beside_the_default(database: str) -> None:
    """In `status`, `show` and `history`, with the default as it was read."""
    run(
        database,
        *("override", "quillnote", "never", "--until", "2099-06-30"),
        *("--why", "our own contract", "--as", "ada"),
    )
    run(database, "note", "Quillnote", "opted out on 2026-03-01", "--as", "bob")
    board = [line.split("\t") for line in run(database, "status").splitlines()]
    quill = [cells for cells in board if cells[0] == "Quillnote"]
    assert quill[0][2] == "▲ ON · opt-out"
    assert quill[0][-1] == "● OFF · never until 2099-06-30 (ada); “opted out on 2026-03-01” (bob)"
    assert quill[1][-1] == ""  # told once
    for command in (["show", "Quillnote"], ["history", "Quillnote"]):
        assert "our own contract" in run(database, *command)
        assert "opted out on 2026-03-01" in run(database, *command)


def test_what_is_taken_back_is_shown_on_demand(database: str) -> None:
    """And no longer beside what was read."""
    run(database, "note", "Quillnote", "opted out", "--as", "ada")
    assert "Word 1 is taken back by bob" in run(database, "take-back", "1", "--as", "bob")
    assert run(database, "words") == ""
    (word,) = map(json.loads, run(database, "words", "Quillnote", "--all", "--json").splitlines())
    assert (word["who"], word["taken_back_by"]) == ("ada", "bob")
    assert "opted out" not in run(database, "status")


def test_without_a_name_it_is_the_user_who_speaks(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the system knows them."""
    monkeypatch.setenv("LOGNAME", "grace")
    assert "says grace: opted out" in run(database, "note", "Quillnote", "opted out")


def test_a_wrong_mark_is_a_test_case(database: str, tmp_path: Path) -> None:
    """It has the text that was read, and `analyze --jsonl` takes it as it is."""
    run(database, "judge", "1", "--wrong", "feedback only", "--default", "never", "--as", "ada")
    file = tmp_path / "cases.jsonl"
    assert run(database, "cases", "--output", str(file)) == ""
    assert file.read_text() == run(database, "cases")
    (case,) = map(json.loads, file.read_text().splitlines())
    assert case["text"].startswith("# Notes\n\nWelcome back.")
    assert case["text_before"].startswith("# Notes\n\nWelcome.")
    assert (case["expected"], case["why"], case["found"]["to"]) == ("never", "feedback only", "opt_out")
    read = CliRunner().invoke(cli, ["analyze", "--jsonl"], input=file.read_text())
    assert json.loads(read.stdout)["id"] == case["id"]


def test_a_mark_that_is_taken_back_is_no_test_case(database: str) -> None:
    """A mistake about a mistake."""
    run(database, "judge", "1", "--wrong", "no", "--as", "ada")
    run(database, "take-back", "1", "--as", "ada")
    assert run(database, "cases") == ""


@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        (["judge", "99", "--wrong", "no"], "There is no event 99"),
        (["note", "Quilnote", "hello"], "did you mean Quillnote"),
        (["take-back", "7"], "There is no word 7"),
        (["override", "Quillnote", "never", "--until", "2020-01-01", "--why", "x"], "is past"),
        (["override", "Quillnote", "never", "--until", "soon", "--why", "x"], "is no date"),
        (["cases", "--output", "/nowhere/cases.jsonl"], "cannot be written"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_what_cannot_be_said_is_refused_in_a_sentence(
    database: str, command: list[str], complaint: str
) -> None:
    """With what is wrong."""
    with pytest.raises(OptwatchError, match=complaint):
        run(database, *command)
