"""`backup`, `restore` and `prune` as a person types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli.main import cli
from monitor.store import Store
from tests.store.making import DAY, T0, document, event, failed, fetched, outcome, service, version


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a database in which something has happened, and in which commands are run."""
    monkeypatch.chdir(tmp_path)
    with Store.open("sqlite:///optwatch.db", create=True) as store:
        store.sync([service(document())], T0)
        moved = outcome(T0, version=version(T0), events=(event(T0),))
        store.save(document(), [fetched()], moved)
        for day in range(3):
            store.save(document(), [failed(T0 + day * DAY)], outcome(T0 + day * DAY))
    return tmp_path


def run(*arguments: str, status: int = 0) -> str:
    """What a command says."""
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == status, done.output
    return done.stdout if status == 0 else str(done.exception)


def test_a_backup_is_made_checked_and_restored(folder: Path) -> None:
    """And what was restored answers as before, the search too."""
    assert "1 document, 1 version, 1 event, 4 fetches." in run("backup", "all.backup")
    assert "all.backup is whole" in run("restore", "all.backup", "--check")
    told = json.loads(run("restore", "all.backup", "--database", "sqlite:///new.db", "--json"))
    assert (told["rows"]["events"], told["at"][:2]) == (1, "20")
    for question in (("events", "--json"), ("search", "notes"), ("status", "--json")):
        assert run(*question) == run(*question, "--database", "sqlite:///new.db")


def test_nothing_is_restored_over_what_is_there(folder: Path) -> None:
    """It is told what to do instead."""
    run("backup", "all.backup")
    assert "into a new database, name another" in run("restore", "all.backup", status=1)
    assert "no backup" in run("restore", "optwatch.db", "--check", status=1)
    assert "cannot be read" in run("restore", "nowhere.backup", status=1)
    assert "no database" in run("backup", "b.backup", "--database", "sqlite:///nowhere.db", status=1)


def test_old_records_go_when_asked(folder: Path) -> None:
    """By the watchlist's age, or another; a time that is none is refused."""
    assert json.loads(run("prune", "--older-than", "9000w", "--json")) == {"fetches": 0, "pages": 0}
    assert "--older-than: 'soon' is no duration" in run("prune", "--older-than", "soon", status=1)
    (folder / "watchlist.toml").write_text('[retention]\nfetches = "1d"\n', encoding="utf-8")
    assert run("prune") == "2 records of fetches and 0 pages that only they spoke of are gone.\n"
