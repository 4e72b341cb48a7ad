"""A Chromium that runs elsewhere, when the browser sleeps, and whose host is whose."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.core.model import Caching, Fetch, Reason, Source
from monitor.fetch import FetchSettings
from monitor.fetch.browser import BrowserFetcher, BrowserSettings
from monitor.fetch.browser.finding import may_have_a_sandbox
from monitor.fetch.browser.sessions import is_login_page
from monitor.fetch.browser.sites import is_welcome, site_of
from tests.chromium import needs_chromium
from tests.fetch.support import NOW, failed, fetched
from tests.servers import Answer, serving

PAGE = Answer(b"<main><p>" + b"Quillby keeps the letters you write. " * 9 + b"</p></main>")
LOOPBACK = FetchSettings(allow_private_addresses=True, spacing=timedelta())


@pytest.fixture
async def elsewhere(tmp_path: Path) -> AsyncIterator[str]:
    """The address of a Chromium that somebody else has started, as it prints it."""
    sandbox = [] if may_have_a_sandbox() else ["--no-sandbox"]
    arguments = ["--headless", "--disable-gpu", "--remote-debugging-port=0", f"--user-data-dir={tmp_path}"]
    chromium = await asyncio.create_subprocess_exec(
        needs_chromium(), *arguments, *sandbox, stderr=asyncio.subprocess.PIPE
    )
    assert chromium.stderr
    address = None
    while address is None:
        address = re.search(r"ws://\S+", (await chromium.stderr.readline()).decode())
    yield address[0]
    chromium.terminate()
    await chromium.communicate()


async def get(browser: BrowserFetcher, url: str) -> Fetch:
    """Fetch an address with the browser."""
    return await browser.fetch(Source(url, how="browser"), Caching(), lambda: NOW)


@pytest.mark.parametrize("scheme", ["ws", "http"])
async def test_a_browser_elsewhere_goes_through_the_same_gate(elsewhere: str, scheme: str) -> None:
    """By its debugging socket or its debugging port; addresses are refused as with one of our own."""
    address = elsewhere if scheme == "ws" else "http" + elsewhere.removeprefix("ws").partition("/devtools")[0]
    there = BrowserSettings(address=address, look=timedelta(seconds=0.1))
    with serving({"/": PAGE}) as server:
        async with BrowserFetcher(LOOPBACK, there) as browser:
            fetched(await get(browser, server.url()))
        async with BrowserFetcher(FetchSettings(spacing=timedelta()), there) as browser:
            failed(await get(browser, server.url()), Reason.ADDRESS_REFUSED)
        assert server.paths() == ["/"]


async def test_nobody_elsewhere() -> None:
    """A browser that is not there is told with its address."""
    async with BrowserFetcher(LOOPBACK, BrowserSettings(address="http://127.0.0.1:9")) as browser:
        outcome = failed(await get(browser, "http://127.0.0.1:1/"), Reason.NEEDS_EXTRA)
    assert "http://127.0.0.1:9" in outcome.detail


async def test_an_idle_browser_is_closed_and_started_again() -> None:
    """A page that wants it later gets a new one."""
    needs_chromium()
    short = BrowserSettings(look=timedelta(seconds=0.1), idle=timedelta(seconds=0.05))
    with serving({"/": PAGE}) as server:
        async with BrowserFetcher(LOOPBACK, short) as browser:
            fetched(await get(browser, server.url()))
            while browser.is_awake:  # noqa: ASYNC110 - nobody tells when
                await asyncio.sleep(0.05)
            fetched(await get(browser, server.url()))


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("www.quillby.example", "quillby.example"),
        ("quillby.example", "quillby.example"),
        ("a.b.quillby.co.uk", "quillby.co.uk"),
        ("quillby.de", "quillby.de"),
        ("192.0.2.7", "192.0.2.7"),
        ("[2001:db8::1]", "2001:db8::1"),
        ("localhost", "localhost"),
    ],
)
def test_whose_host_it_is(host: str, site: str) -> None:
    """What somebody registered; an address is nobody's but its own."""
    assert site_of(host) == site


def test_who_is_welcome() -> None:
    """The page's own site, and what is named, with everything below it."""
    assert is_welcome("static.quillby.example", "www.quillby.example", ())
    assert not is_welcome("quillby-cdn.example", "www.quillby.example", ())
    assert is_welcome("eu.cdn.example", "www.quillby.example", ("cdn.example",))
    assert not is_welcome("notcdn.example", "www.quillby.example", ("cdn.example",))


@pytest.mark.parametrize(
    ("shown", "is_login"),
    [
        ("https://quillby.example/login?next=/account", True),
        ("https://login.quillby.example/", True),
        ("https://quillby.example/users/sign_in", True),
        ("https://quillby.example/account", False),
        ("https://quillby.example/account/overview", False),
        ("https://quillby.example/authors", False),
    ],
)
def test_a_page_that_leads_to_a_login(shown: str, is_login: bool) -> None:
    """By where it leads; the page that was asked for is none, whatever it is called."""
    assert is_login_page("https://quillby.example/account", shown) is is_login
    assert not is_login_page(shown, shown)
