"""A settings page whose switch turns on for new accounts: one alert, with the switch's name."""

from __future__ import annotations

import asyncio
import json

from tests.core.settings_pages import LABEL, OTHERS, page, row
from tests.e2e.conftest import Optwatch
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
document = [{{ type = "Settings Page", url = "{page}" }}]
"""


async def test_a_switch_that_turns_on_for_new_accounts_is_one_alert(
    optwatch: Optwatch, mail_server: MailServer
) -> None:
    """Off, then on: a candidate, one flip, one letter; another switch that moves tells nothing."""
    off, on = page(OTHERS, row("false")), page(OTHERS, row("true"))
    other = page(OTHERS.replace('"true"', '"false"'), row("true"))
    with serving({"/settings": Answer(off.encode())}) as server:
        optwatch.write_watchlist(
            WATCHLIST.format(channel=mail_server.channel().url, page=server.url("/settings"))
        )
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


def test_analyze_lists_the_switches_of_a_page(optwatch: Optwatch) -> None:
    """With its state as the default, every other control, and what the text says otherwise."""
    promise = "<p>We never use your drafts to train AI models.</p>"
    (optwatch.folder / "settings.html").write_text(page(OTHERS, promise, row("true")), encoding="utf-8")
    told = optwatch("analyze", "--settings", "settings.html")
    assert told.startswith("▲ ON · opt-out")
    assert f"The switch “{LABEL}” contradicts the text: “We never use your drafts" in told
    assert "\tDark mode\ton\tSettings → Privacy" in told
    (answer,) = [
        json.loads(line) for line in optwatch("analyze", "--settings", "settings.html", "--json").splitlines()
    ]
    assert [switch["about_training"] for switch in answer["switches"]] == [False, False, True]
    assert answer["contradictions"][0]["switch"] == LABEL
