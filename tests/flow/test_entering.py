"""`optwatch password` and `optwatch token`: who may enter."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor import access
from monitor.cli.main import cli
from monitor.errors import OptwatchError
from monitor.store import Store


def run(*arguments: str, given: str | None = None) -> str:
    """What a command prints; what it complains of is raised."""
    result = CliRunner().invoke(cli, list(arguments), input=given)
    if result.exception:
        raise result.exception
    return result.stdout


@pytest.fixture
def database(tmp_path: Path) -> str:
    """An empty database."""
    url = f"sqlite:///{tmp_path / 'optwatch.db'}"
    Store.open(url, create=True).close()
    return url


def test_a_password_becomes_a_hash_in_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    """The watchlist names the file; the password itself is nowhere."""
    file = tmp_path / "password"
    file.write_text("an older one")
    file.chmod(0o644)
    told = CliRunner().invoke(cli, ["password", "--file", str(file)], input="correct horse battery\n")
    assert told.stdout == ""
    assert f'in the table [web]: password = "file:{file}"' in told.stderr
    hashed = file.read_text().strip()
    assert hashed.startswith("$argon2id$")
    assert access.fits(hashed, "correct horse battery")
    assert not access.fits(hashed, "correct horse")
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_password_becomes_a_hash_on_the_standard_output() -> None:
    """For a pipe into whatever keeps secrets."""
    assert access.fits(run("password", given="correct horse battery\n").strip(), "correct horse battery")


def test_a_token_is_shown_once(database: str) -> None:
    """What is listed afterwards opens nothing."""
    made = ("token", "new", "grafana", "--right", "read", "--lasts", "52w", "--database", database)
    told = json.loads(run(*made, "--json"))
    assert told["token"].startswith("optwatch_")
    assert told["rights"] == ["quote", "read"]
    listed = run("token", "list", "--database", database)
    assert listed.startswith("grafana\tquote, read\t")
    assert told["token"] not in listed + run("token", "list", "--json", "--database", database)


def test_a_revoked_token_is_listed_on_demand(database: str) -> None:
    """And its name is free again."""
    made = ("token", "new", "grafana", "--right", "read", "--database", database)
    run(*made)
    with pytest.raises(OptwatchError, match="already: revoke it"):
        run(*made)
    run("token", "revoke", "grafana", "--database", database)
    assert run("token", "list", "--database", database) == ""
    assert "revoked" in run("token", "list", "--all", "--database", database)
    run(*made)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["token", "new", "x", "--right", "write"], "'write' is no right: there are admin, check"),
        (["token", "new", " ", "--right", "read"], "is no name of a token"),
        (["token", "new", "x", "--right", "read", "--lasts", "soon"], "--lasts: 'soon' is no duration"),
        (["token", "revoke", "x"], "No token 'x' is in use"),
    ],
    ids=["right", "name", "duration", "unknown"],
)
def test_what_cannot_be_is_refused_in_a_sentence(database: str, arguments: list[str], complaint: str) -> None:
    """With what to do."""
    with pytest.raises(OptwatchError, match=complaint):
        run(*arguments, "--database", database)


@pytest.mark.parametrize("given", ["short\n", "\n", ""])
def test_a_short_password_is_refused(given: str) -> None:
    """A sentence is easier to remember."""
    with pytest.raises(OptwatchError, match="at least 10 characters"):
        run("password", given=given)
