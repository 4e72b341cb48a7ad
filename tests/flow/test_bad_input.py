"""Bad input gets a clear error and loses nothing: through the real command line, store and servers."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor.cli.main import cli
from monitor.errors import ConfigError, StoreError
from monitor.store import Store
from tests.servers import Answer, Server, redirect, serving

GOOD = (
    b"<html lang=en><title>Privacy</title><main><h1>Privacy Policy</h1><p>Tallow keeps the candles you order and "
    b"where to send them. We answer letters within a week, and we delete an account when its owner asks for it. "
    b"We will never use your orders to train artificial intelligence.</p></main></html>"
)


def closed_port() -> int:
    """A port of loopback on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


BAD: dict[str, tuple[object, str]] = {
    "a page of 50 MB": (Answer(b"<p>" + b"words " * 8_500_000), "too large"),
    "no text": (Answer(b"\x89PNG\r\n\x1a\n", content_type="image/png"), "not text"),
    "an empty page": (Answer(b""), "empty"),
    "a redirect loop": (redirect("/again"), "redirects"),
    "half a body": (Answer(GOOD, declared=len(GOOD) * 2), "incomplete"),
    "an error": (Answer(b"<p>Sorry</p>", 500), "http status"),
}


@pytest.fixture
def server() -> Iterator[Server]:
    """A site with one page that is well and one that gets worse."""
    with serving({"/well": Answer(GOOD), "/policy": Answer(GOOD), "/again": redirect("/policy")}) as site:
        yield site


def watchlist(folder: Path, *addresses: str) -> None:
    """Services A, B, … with one document each."""
    services = "".join(
        f'[[service]]\nname = "{chr(65 + n)}"\ndocument = [{{ type = "Privacy Policy", url = "{url}" }}]\n'
        for n, url in enumerate(addresses)
    )
    head = '[fetch]\nallow_private_addresses = true\nspacing = "0.001s"\ntimeout = "3s"\n'
    (folder / "watchlist.toml").write_text(head + services, encoding="utf-8")


def run(folder: Path, *arguments: str) -> Result:
    """A command in that folder."""
    where = ("--config", str(folder / "watchlist.toml"), "--database", f"sqlite:///{folder / 'o.db'}")
    return CliRunner().invoke(cli, [*arguments, *where])


def checked(folder: Path) -> tuple[int, dict[str, dict[str, object]]]:
    """Check both services: the exit status, and what was said of each."""
    result = run(folder, "check", "A", "B", "--json")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    return result.exit_code, {str(row["service"]): row for row in rows}


@pytest.mark.parametrize(("answer", "reason"), BAD.values(), ids=BAD)
def test_a_bad_page_is_told_and_loses_nothing(
    tmp_path: Path, server: Server, answer: Answer, reason: str
) -> None:
    """The other document is read, the last good version stays in force, and the exit status is 1."""
    watchlist(tmp_path, server.url("/policy"), server.url("/well"))
    assert checked(tmp_path)[0] == 0
    server.answers["/policy"] = answer
    status, rows = checked(tmp_path)
    assert status == 1
    assert reason in str(rows["A"]["trouble"])
    assert rows["B"]["trouble"] is None
    assert [row["default"] for row in rows.values()] == ["never", "never"]
    assert run(tmp_path, "events", "--json").stdout == ""


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://127.0.0.1:{closed}/policy", "connection failed"),
        ("http://nobody.invalid/policy", "name not found"),
    ],
    ids=["a closed port", "a name that does not resolve"],
)
def test_a_dead_host_does_not_stop_the_others(
    tmp_path: Path, server: Server, address: str, reason: str
) -> None:
    """It is told why it failed; the other document is read."""
    watchlist(tmp_path, address.format(closed=closed_port()), server.url("/well"))
    status, rows = checked(tmp_path)
    assert status == 1
    assert reason in str(rows["A"]["trouble"])
    assert rows["B"]["default"] == "never"


def test_invalid_utf_8_is_read_as_far_as_it_can_be(tmp_path: Path, server: Server) -> None:
    """A broken letter does not hide the sentences around it."""
    server.answers["/policy"] = Answer(GOOD.replace(b"letters", b"l\xff\xfeters"))
    watchlist(tmp_path, server.url("/policy"), server.url("/well"))
    status, rows = checked(tmp_path)
    assert (status, rows["A"]["default"]) == (0, "never")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('selct = "main"', "unknown key `selct`"),
        ('[[channel]]\nname = "me"\nurl = "nonsense://x"', "nonsense"),
        ('[[service]]\nname = "C"\ndocument = [{ type = "T", url = "example.org/terms" }]', "no web address"),
    ],
    ids=["a typo", "an unknown channel scheme", "no web address"],
)
def test_a_wrong_watchlist_is_refused_before_anything_happens(
    tmp_path: Path, server: Server, line: str, told: str
) -> None:
    """The message names the file and what is wrong; nothing is fetched."""
    watchlist(tmp_path, server.url("/policy"))
    path = tmp_path / "watchlist.toml"
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    result = run(tmp_path, "check", "--json")
    assert isinstance(result.exception, ConfigError)
    assert str(path) in str(result.exception)
    assert told in str(result.exception)
    assert server.asked == []


def test_a_database_of_a_newer_version_is_refused(tmp_path: Path, server: Server) -> None:
    """The error says that the program is the older one; the database stays as it is."""
    import sqlite3

    watchlist(tmp_path, server.url("/policy"))
    assert run(tmp_path, "init").exit_code == 0
    with sqlite3.connect(tmp_path / "o.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    for command in (("check",), ("status",), ("db", "upgrade")):
        result = run(tmp_path, *command)
        assert isinstance(result.exception, StoreError)
        assert "newer optwatch" in str(result.exception)


def test_a_page_that_was_refused_is_not_asked_for_changes(tmp_path: Path, server: Server) -> None:
    """An error page's ETag must not make the next answer "not modified"."""
    watchlist(tmp_path, server.url("/policy"), server.url("/well"))
    server.answers["/policy"] = Answer(b"<p>Just a moment...</p>", headers={"ETag": '"challenge"'})
    assert checked(tmp_path)[0] == 1
    server.answers["/policy"] = Answer(GOOD)
    assert checked(tmp_path)[1]["A"]["default"] == "never"
    assert all("if-none-match" not in asked.headers for asked in server.asked if asked.path == "/policy")
    with Store.open(f"sqlite:///{tmp_path / 'o.db'}") as store:
        assert len(store.events()) == 0
