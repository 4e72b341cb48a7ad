"""From a real policy page to a letter that somebody receives: the daemon, SMTP, and a killed process."""

from __future__ import annotations

import asyncio
import json
import signal
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.conftest import Optwatch, wait_for
from tests.e2e.real_pages import RealPage, claude_privacy_policy
from tests.notify.conftest import MailServer
from tests.notify.test_mail import part
from tests.servers import Answer, Server, serving

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
name = "Claude"
document = [{{ type = "Privacy Policy", url = "{page}" }}]
"""


@pytest.fixture
def page(corpus: Path, tmp_path: Path) -> RealPage:
    """A real page, and the same with its decisive sentence turned around."""
    return claude_privacy_policy(corpus, tmp_path / "pages")


def watch(optwatch: Optwatch, server: Server, mail: MailServer) -> None:
    """Let the program watch the page and tell the mail server."""
    optwatch.write_watchlist(WATCHLIST.format(channel=mail.channel().url, page=server.url("/policy")))
    optwatch("init")


def rows(optwatch: Optwatch, *command: str) -> list[dict[str, object]]:
    """What a command prints as JSON."""
    return [json.loads(line) for line in optwatch(*command, "--json").splitlines()]


def is_read(optwatch: Optwatch, default: str) -> bool:
    """The board shows this default."""
    return [row["default"] for row in rows(optwatch, "status")] == [default]


def assert_is_the_alert(mail: MailServer, page: RealPage) -> None:
    """One letter, with both sentences and the way out."""
    (letter,) = mail.letters
    assert "OFF → ON" in str(letter["Subject"])
    plain = part(letter, "plain")
    assert " ".join(page.decisive.split())[:60] in plain
    assert page.turned in plain
    assert "account settings" in plain
    assert "Opt out" in plain


async def test_the_daemon_tells_a_flip_once(
    optwatch: Optwatch, mail_server: MailServer, page: RealPage
) -> None:
    """Seen once it is a candidate, seen twice an event, and exactly one letter arrives."""
    with serving({"/policy": Answer(page.off)}) as server:
        watch(optwatch, server, mail_server)
        await asyncio.to_thread(_watch_the_flip, optwatch, server, page)
        await asyncio.wait_for(mail_server.arrived.wait(), 60)
        await asyncio.sleep(4)  # four more rounds of checks and of deliveries
    assert_is_the_alert(mail_server, page)
    assert "a move was seen once, again after" in optwatch.log
    (event,) = await asyncio.to_thread(rows, optwatch, "events")
    assert (event["kind"], event["from"], event["to"]) == ("flip", "opt_in", "opt_out")


def _watch_the_flip(optwatch: Optwatch, server: Server, page: RealPage) -> None:
    with optwatch.running():
        wait_for("the first reading", lambda: "opt-in" in optwatch.log and is_read(optwatch, "opt_in"))
        server.answers["/policy"] = Answer(page.on)
        wait_for("the delivery", lambda: "Delivered: 1" in optwatch.log)


async def test_a_kill_between_event_and_sending_loses_and_repeats_nothing(
    optwatch: Optwatch, mail_server: MailServer, page: RealPage
) -> None:
    """Killed while the mail server keeps it waiting, and started again, it sends exactly one letter."""
    mail_server.patience.clear()
    with serving({"/policy": Answer(page.off)}) as server, ExitStack() as stack:
        watch(optwatch, server, mail_server)
        daemon = stack.enter_context(optwatch.running())
        await asyncio.to_thread(wait_for, "the first reading", lambda: is_read(optwatch, "opt_in"))
        server.answers["/policy"] = Answer(page.on)
        await asyncio.wait_for(mail_server.called.wait(), 60)
        daemon.send_signal(signal.SIGKILL)
        await asyncio.to_thread(daemon.wait)
        await asyncio.sleep(1)  # long enough for the sending process to notice
        mail_server.patience.set()
        assert mail_server.letters == []
        await asyncio.to_thread(_deliver_what_is_left, optwatch)
    assert_is_the_alert(mail_server, page)
    assert len(await asyncio.to_thread(rows, optwatch, "events")) == 1


def _deliver_what_is_left(optwatch: Optwatch) -> None:
    with optwatch.running():
        wait_for("the delivery", lambda: rows(optwatch, "deliveries")[0]["status"] == "sent")


async def test_check_tells_the_same_flip(optwatch: Optwatch, mail_server: MailServer, page: RealPage) -> None:
    """`optwatch check` by hand: nothing believed, a candidate, an event and its letter, nothing more."""
    with serving({"/policy": Answer(page.off)}) as server:
        watch(optwatch, server, mail_server)
        assert "opt-in" in await asyncio.to_thread(optwatch, "check", "Claude")
        server.answers["/policy"] = Answer(page.on)
        assert "seen once, again after" in await asyncio.to_thread(optwatch, "check", "Claude")
        await asyncio.sleep(1.1)
        await asyncio.to_thread(optwatch, "check", "Claude", status=2)
        await asyncio.to_thread(optwatch, "check", "Claude")
    assert_is_the_alert(mail_server, page)
