"""A page that turns out to need a browser: a real Chromium on a loopback site, through the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor.cli.main import cli
from tests.chromium import needs_chromium
from tests.servers import Answer, Asked, Server, serving

SHELL = b"""<!DOCTYPE html><html lang=en><title>Privacy</title><body><div id=root></div>
<noscript>You need to enable JavaScript to run this app.</noscript>
<script>fetch('/words').then(r => r.text()).then(words => {
  const shadow = root.attachShadow({mode: 'closed'}); shadow.innerHTML = words })</script></body></html>"""
WORDS = b"""<main><h1>Privacy Policy</h1><p>Quillby keeps the letters you write, and who they go to. We delete an
account when its owner asks for it, and answer within a week.</p>
<p>We never use your letters to train AI models.</p></main>"""
WATCHLIST = """
[fetch]
allow_private_addresses = true
spacing = "0.001s"
[browser]
{browser}
[[service]]
name = "Quillby"
[[service.document]]
type = "Privacy Policy"
url = "{url}"
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A site whose pages are empty until their scripts run, and a watchlist that does not know it."""
    monkeypatch.chdir(tmp_path)
    with serving({"/privacy": Answer(SHELL), "/words": Answer(WORDS)}) as server:
        watch(server, f'executable = "{needs_chromium()}"')
        yield server


def watch(server: Server, browser: str) -> None:
    """Write the watchlist, with this in its table on the browser."""
    text = WATCHLIST.format(url=server.url("/privacy"), browser=browser)
    Path("watchlist.toml").write_text(text, encoding="utf-8")


def run(*arguments: str) -> Result:
    """A command in that folder."""
    return CliRunner().invoke(cli, arguments)


def by_browser(asked: Asked) -> bool:
    """Whether it was Chromium that asked."""
    return "Chrome/" in asked.headers["user-agent"]


def test_an_empty_shell_is_read_with_a_browser_from_then_on(site: Server) -> None:
    """In the same check; the next one goes to the browser at once, and both attempts are on record."""
    run("init")
    assert run("check", "Quillby").exit_code == 0
    (row,) = [json.loads(line) for line in run("status", "--json").stdout.splitlines()]
    assert row["default"] == "never"
    pages = [asked for asked in site.asked if asked.path == "/privacy"]
    assert [by_browser(asked) for asked in pages] == [False, True]
    assert run("check", "Quillby").exit_code == 0
    pages = [asked for asked in site.asked if asked.path == "/privacy"]
    assert [by_browser(asked) for asked in pages] == [False, True, True]


def test_without_a_browser_it_stays_an_empty_shell(site: Server) -> None:
    """And the sentence says what to do."""
    watch(site, 'executable = "/nowhere/chromium"')
    run("init")
    checked = run("check", "Quillby")
    assert checked.exit_code == 1
    assert "empty" in checked.output
    assert "/nowhere/chromium" in checked.output


def test_analyze_sees_what_a_browser_sees(site: Server) -> None:
    """An address that is on no watchlist is read the same way."""
    found = json.loads(run("analyze", site.url("/privacy"), "--json").stdout)
    assert found["default"] == "never"
