"""A page behind a login: a real Chromium with a session, a site on loopback that wants a cookie, the command line."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor import vault
from monitor.cli.main import cli
from monitor.fetch.browser import BrowserSettings
from monitor.fetch.browser.sessions import own, sign_in
from monitor.store import Store
from tests.chromium import needs_chromium
from tests.servers import Answer, Asked, Server, redirect, serving

ACCOUNT = b"""<!DOCTYPE html><html lang=en><title>Settings</title><main><h1>Settings</h1><h2>Privacy</h2>
<p>Quillby keeps the letters you write, and who they go to. What you turn off here counts for this account only.</p>
<label><input type=checkbox role=switch checked> Help improve our AI models with your letters</label></main></html>"""
LOGIN = b"<!DOCTYPE html><title>Sign in</title><form><input name=user><input type=password></form>"
WATCHLIST = """
[fetch]
allow_private_addresses = true
spacing = "0.001s"
[browser]
executable = "{chromium}"
[[service]]
name = "Quillby"
[[service.document]]
type = "Settings Page"
url = "{url}"
login = true
"""


class Sessions:
    """The cookies that the site takes for a signed-in person; each visit is given the next one."""

    def __init__(self) -> None:
        self.valid = "first-sesame"

    def account(self, asked: Asked) -> Answer:
        """The settings of whoever is signed in; anybody else is sent to sign in."""
        if f"session={self.valid}" not in asked.headers.get("cookie", ""):
            return redirect("/login?next=/account")
        self.valid = "second-sesame"
        return Answer(ACCOUNT, headers={"Set-Cookie": "session=second-sesame; Max-Age=86400; HttpOnly"})


@pytest.fixture
def sessions() -> Sessions:
    """Whom the site lets in."""
    return Sessions()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sessions: Sessions) -> Iterator[Server]:
    """A site, a watchlist with a page of it that needs a login, a key, and a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPTWATCH_KEY", vault.new_key())
    with serving({"/account": sessions.account, "/login?next=/account": Answer(LOGIN)}) as server:
        text = WATCHLIST.format(chromium=needs_chromium(), url=server.url("/account"))
        Path("watchlist.toml").write_text(text, encoding="utf-8")
        Path("session.json").write_text(json.dumps(STATE), encoding="utf-8")
        yield server


def cookie(domain: str, value: str) -> dict[str, object]:
    """A cookie as Playwright writes it down."""
    more = {"path": "/", "expires": -1, "httpOnly": True, "secure": False, "sameSite": "Lax"}
    return {"name": "session", "value": value, "domain": domain, **more}


STATE = {
    "cookies": [cookie("127.0.0.1", "first-sesame"), cookie(".bank.example", "not-for-you")],
    "origins": [],
}


def run(*arguments: str) -> Result:
    """A command in that folder."""
    return CliRunner().invoke(cli, arguments)


def rows(*arguments: str) -> list[dict[str, object]]:
    """What a command prints as JSON."""
    return [json.loads(line) for line in run(*arguments, "--json").stdout.splitlines()]


def notices() -> list[str]:
    """What was told about the watching itself."""
    with Store.open("sqlite:///optwatch.db") as store:
        return [notice.kind for notice in store.notices()]


def test_a_page_behind_a_login(site: Server, sessions: Sessions) -> None:
    """Signed in, read with the session and with the one that follows it; the end of it is told once."""
    run("init")
    assert run("login", "Quillby", "--storage-state", "session.json").exit_code == 0
    assert run("check", "Quillby").exit_code == 0
    assert [row["default"] for row in rows("status")] == ["opt_out"]
    assert run("check", "Quillby").exit_code == 0
    sessions.valid = "somebody-else"
    for _ in range(2):
        ended = run("check", "Quillby")
        assert ended.exit_code == 1
        assert "optwatch login" in ended.output
    assert notices() == ["login needed"]
    assert [row["default"] for row in rows("status")] == ["opt_out"]
    assert rows("events") == []


def test_a_session_is_sealed_and_only_of_its_own_hosts(site: Server) -> None:
    """Nothing of it stands in the database or in what is listed, and the cookie of the bank is not kept."""
    run("init")
    run("login", "quillby", "--storage-state", "session.json")
    run("check", "Quillby")
    kept = b"".join(path.read_bytes() for path in Path().glob("optwatch.db*"))
    assert b"sesame" not in kept
    assert b"sesame" not in run("logins", "--json").stdout_bytes
    assert [row["service"] for row in rows("logins")] == ["Quillby"]
    with Store.open("sqlite:///optwatch.db") as store:
        sealed = store.login("Quillby")
    assert sealed
    assert [one["domain"] for one in vault.unseal(sealed)["cookies"]] == ["127.0.0.1"]
    assert run("logout", "Quillby").exit_code == 0
    assert rows("logins") == []
    assert run("logout", "Quillby").exit_code == 1


def test_nobody_has_signed_in(site: Server) -> None:
    """The page is not asked for, and the sentence says what to do; it is told at once."""
    run("init")
    checked = run("check", "Quillby")
    assert checked.exit_code == 1
    assert 'Nobody has signed in to Quillby: run `optwatch login "Quillby"`.' in checked.output.replace(
        "\n", " "
    )
    assert site.asked == []
    assert notices() == ["login needed"]


def test_another_key(site: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session that was sealed with another key is told as that, and nothing is lost."""
    run("init")
    run("login", "Quillby", "--storage-state", "session.json")
    monkeypatch.setenv("OPTWATCH_KEY", run("logins", "--new-key").stdout.strip())
    assert "sealed with another key" in run("check", "Quillby").output.replace("\n", " ")
    monkeypatch.setenv("OPTWATCH_KEY", "sesame")
    refused = run("login", "Quillby", "--storage-state", "session.json")
    assert "OPTWATCH_KEY is no key" in str(refused.exception)


def test_no_screen(site: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine that cannot show a window, how to bring a session is told; what is no session is refused."""
    run("init")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "--storage-state" in str(run("login", "Quillby").exception)
    Path("session.json").write_text('{"cookies": []}', encoding="utf-8")
    assert "nobody was signed in" in str(run("login", "Quillby", "--storage-state", "session.json").exception)
    assert "login = true" in str(run("login", "Nobody").exception)


def test_the_window_gives_the_session_that_the_person_has_made() -> None:
    """Here no one can look at a window: the same browser without one, and a script that signs in."""
    script = b"<script>setTimeout(() => document.cookie = 'session=first-sesame', 100)</script>"
    settings = BrowserSettings(executable=needs_chromium())
    with serving({"/login": Answer(script)}) as server:
        state = asyncio.run(sign_in(settings, server.url("/login"), lambda: asyncio.sleep(1), visible=False))
    assert [one["value"] for one in own(state, {"127.0.0.1"})["cookies"]] == ["first-sesame"]
    assert own(state, {"quillby.example"}) == {"cookies": [], "origins": []}
