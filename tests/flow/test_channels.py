"""Channels as a person looks after them: `channels`, `notify`, the page, and no secret anywhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor.app import open_app
from monitor.cli.main import cli
from monitor.web.site import site
from tests.store.making import T0
from tests.web.serving import serving

WATCHLIST = """
[[channel]]
name = "mail"
url = "env:QUILL_MAIL"
digest = "weekly"
digest_at = "07:30"
timezone = "Europe/Berlin"
urgent = "alarm"
[[channel]]
name = "chat"
url = "json://user:sekrit-word@127.0.0.1:9/sekrit-path"
title = "{{ service }}: {{ before }} → {{ after }}"
[[service]]
name = "Quill"
document = [{ type = "Terms", url = "https://quill.example/terms" }]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a watchlist, in which commands are run; the variable of its secret is not set."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "watchlist.toml").write_text(WATCHLIST, encoding="utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    """A command in that folder."""
    return CliRunner().invoke(cli, arguments)


def switch_off(reason: str) -> None:
    """As a delivery pass does when a channel refuses."""
    with open_app(Path("watchlist.toml"), "sqlite:///optwatch.db", create=True) as app:
        app.sync()
        app.store.switch_off("mail", T0, reason)


def states() -> dict[str, dict[str, object]]:
    """What `channels --json` prints, by channel."""
    return {row["name"]: row for row in map(json.loads, run("channels", "--json").stdout.splitlines())}


def test_the_list_tells_how_each_channel_is_doing() -> None:
    """Also where its secret is not at hand: a person's shell is not the daemon's."""
    switch_off("the environment variable 'QUILL_MAIL' is not set")
    shown = run("channels").stdout
    assert "digest Mon at 07:30 (Europe/Berlin); alarm at once" in shown
    assert "off since 2026-03-01 08:00: the environment variable 'QUILL_MAIL' is not set" in shown
    assert {name: row["on"] for name, row in states().items()} == {"mail": False, "chat": True}


def test_a_channel_is_switched_on_again() -> None:
    """By its name; another name is not found."""
    switch_off("nobody lives there")
    assert "mail is told again" in run("notify", "enable", "mail").stdout
    assert states()["mail"]["on"]
    assert run("notify", "enable", "maul").exit_code == 1


def test_the_page_tells_that_a_channel_is_off() -> None:
    """With the reason and what to do, as words."""
    switch_off("<b>nobody</b> lives there")
    with (
        open_app(Path("watchlist.toml"), "sqlite:///optwatch.db") as app,
        serving(site(app)) as web,
    ):
        shown = web.get("/channels").text
    assert "Switched off" in shown
    assert "&lt;b&gt;nobody&lt;/b&gt; lives there" in shown
    assert "optwatch notify enable mail" in shown
    assert "sekrit" not in shown


def test_a_preview_is_in_the_words_of_the_channel() -> None:
    """And nothing is sent."""
    (message,) = map(json.loads, run("notify", "preview", "chat", "--json").stdout.splitlines())
    assert message["title"] == "A test of this channel: opt-in → opt-out"
    assert run("notify", "preview", "chat", "--event", "7").exit_code == 1


def test_no_secret_is_told_or_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in what commands print nor in the database."""
    monkeypatch.setenv("QUILL_MAIL", "json://user:hidden-word@127.0.0.1:9/")
    for name in ("chat", "mail"):
        tested = run("notify", "test", name, "--json")
        assert tested.exit_code == 1
        assert json.loads(tested.stdout)["outcome"] == "failed"
        assert "sekrit" not in tested.output
        assert "hidden" not in tested.output
    said = run("channels", "--json").output + run("deliveries").output
    kept = b"".join(path.read_bytes() for path in folder.glob("optwatch.db*"))
    for secret in ("sekrit-word", "sekrit-path", "hidden-word"):
        assert secret not in said
        assert secret.encode() not in kept
