"""A settings page whose switch turns on for new accounts: one alert, with the switch's name."""

from __future__ import annotations

import asyncio
import json
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli.main import cli
from tests.chromium import needs_chromium
from tests.core.settings_pages import LABEL, OTHERS, page, row
from tests.notify.conftest import MailServer
from tests.notify.test_mail import part
from tests.servers import Answer, serving

WATCHLIST = """
[defaults]
every = "1s"
confirm_after = "1s"

[fetch]
allow_private_addresses = true
spacing = "0.01s"

[[channel]]
name = "me"
url = "{channel}"

[[service]]
name = "Quillby"
document = [{{ type = "Settings Page", url = "{page}", fetch = "{fetch}" }}]
"""


LOOK = "<style>button { padding: 8px 24px } [aria-checked=true] { background: green }</style>"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where commands run: in this process, for each of a dozen would take seconds to start."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def optwatch(*arguments: str, status: int = 0) -> str:
    """Run a command; its standard output. The exit status must be the one expected."""
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == status, f"{arguments}: {done.exit_code}\n{done.output}"
    return done.stdout


def evidence(event: dict[str, object]) -> zipfile.ZipFile:
    """The zip that proves an event, after it was verified."""
    optwatch("evidence", str(event["id"]), "--output", "proof.zip")
    optwatch("verify", "proof.zip")
    return zipfile.ZipFile("proof.zip")


@pytest.mark.parametrize("fetch", ["http", "browser"])
async def test_a_switch_that_turns_on_for_new_accounts_is_one_alert(
    folder: Path, mail_server: MailServer, fetch: str
) -> None:
    """Off, then on: a candidate, one flip, one letter; another switch that moves tells nothing.

    With a browser the letter and the evidence show the switch as it was and as it is.
    """
    if fetch == "browser":
        needs_chromium()
    off, on = page(LOOK, OTHERS, row("false")), page(LOOK, OTHERS, row("true"))
    other = page(LOOK, OTHERS.replace('"true"', '"false"'), row("true"))
    with serving({"/settings": Answer(off.encode())}) as server:
        settings = WATCHLIST.format(
            channel=mail_server.channel().url, page=server.url("/settings"), fetch=fetch
        )
        (folder / "watchlist.toml").write_text(settings, encoding="utf-8")
        optwatch("init")
        assert "opt-in" in await asyncio.to_thread(optwatch, "check")
        server.answers["/settings"] = Answer(on.encode())
        assert "seen once, again after" in await asyncio.to_thread(optwatch, "check", "Quillby")
        await asyncio.sleep(1.1)
        await asyncio.to_thread(optwatch, "check", "Quillby", status=2)
        server.answers["/settings"] = Answer(other.encode())
        await asyncio.to_thread(optwatch, "check", "Quillby")
    (event,) = [json.loads(line) for line in optwatch("events", "--json").splitlines()]
    assert (event["kind"], event["from"], event["to"]) == ("flip", "opt_in", "opt_out")
    assert event["clauses"]["after"][0]["switch"]["label"] == LABEL
    (letter,) = mail_server.letters
    assert f"the switch “{LABEL}” is now on" in " ".join(str(letter["Subject"]).split())
    plain = part(letter, "plain")
    assert f"on a fresh account “{LABEL}” is on; before, off." in plain
    assert f"Settings → Privacy → {LABEL}" in plain
    drawn = [part for part in letter.walk() if part.get_content_type() == "image/png"]
    names = ["switch-now.png", "switch-before.png"] if fetch == "browser" else []
    assert [picture.get_filename() for picture in drawn] == names
    with evidence(event) as proof:
        kept = {proof.read(name) for name in proof.namelist() if name.endswith(".png")}
    assert kept == {picture.get_content() for picture in drawn}
    assert len(kept) == len(names)


def test_analyze_lists_the_switches_of_a_page(folder: Path) -> None:
    """With its state as the default, every other control, and what the text says otherwise."""
    promise = "<p>We never use your drafts to train AI models.</p>"
    (folder / "settings.html").write_text(page(OTHERS, promise, row("true")), encoding="utf-8")
    told = optwatch("analyze", "--settings", "settings.html")
    assert told.startswith("▲ ON · opt-out")
    assert f"The switch “{LABEL}” contradicts the text: “We never use your drafts" in told
    assert "\tDark mode\ton\tSettings → Privacy" in told
    (answer,) = [
        json.loads(line) for line in optwatch("analyze", "--settings", "settings.html", "--json").splitlines()
    ]
    assert [switch["about_training"] for switch in answer["switches"]] == [False, False, True]
    assert answer["contradictions"][0]["switch"] == LABEL
