"""Where a Chromium is, and how it is started."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.async_api import Browser, Playwright
from playwright.async_api import Error as PlaywrightError

from monitor.core.model import Reason
from monitor.fetch.browser.settings import BrowserSettings
from monitor.fetch.troubles import FetchError

_NAMES = (
    *("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "chrome.exe"),
    *("brave-browser", "microsoft-edge-stable", "microsoft-edge", "msedge.exe"),
)
_ELSEWHERE = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
_NO_CHROMIUM = (
    "This page is to be read with a browser, and no Chromium is found: install one (Debian: `apt-get install "
    "chromium`; anywhere: `playwright install chromium`), name one as `executable` in the `[browser]` table, or one "
    "that runs elsewhere as `address`."
)
_QUIET = ("--disable-quic", "--no-first-run", "--no-default-browser-check", "--no-pings")
_UNSEEN = (
    "--disable-gpu",
    *(
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-breakpad",
    ),
    *("--disable-domain-reliability", "--disable-client-side-phishing-detection", "--disable-extensions"),
    *("--blink-settings=imagesEnabled=false", "--autoplay-policy=user-gesture-required", "--mute-audio"),
)
# Each page has a gate for a proxy. What belongs to no page has a proxy that is not there, and nothing may look a name
# up or speak UDP.
_LOCKED = (
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
)


def find_chromium(settings: BrowserSettings, bundled: str = "") -> str:
    """The path of the Chromium to use; raises `FetchError` (`NEEDS_EXTRA`) saying what to do.

    Looked for in this order: the settings, `OPTWATCH_CHROMIUM`, the path of the system, where macOS keeps its
    programs, and the one that Playwright installs (`bundled`).
    """
    named = settings.executable or os.environ.get("OPTWATCH_CHROMIUM", "")
    if named:
        if found := shutil.which(named):
            return found
        raise FetchError(Reason.NEEDS_EXTRA, f"There is no browser at {named}, which the settings name.")
    installed = (shutil.which(name) for name in _NAMES)
    elsewhere = (path for path in (*_ELSEWHERE, bundled) if path and Path(path).exists())
    if found := next(filter(None, installed), None) or next(elsewhere, None):
        return found
    raise FetchError(Reason.NEEDS_EXTRA, _NO_CHROMIUM)


def may_have_a_sandbox() -> bool:
    """Chromium refuses to make its sandbox as root of a Linux system."""
    return not (sys.platform == "linux" and os.geteuid() == 0)


async def start_chromium(
    playwright: Playwright, settings: BrowserSettings, *, for_a_person: bool = False, headless: bool = True
) -> Browser:
    """Start a Chromium, or connect to one; raises `FetchError` (`NEEDS_EXTRA`) where that cannot be.

    One that is `for_a_person` goes wherever the person goes, and shows pictures.
    """
    try:
        if settings.address and not for_a_person:
            return await _connect(playwright, settings.address)
        sandbox = may_have_a_sandbox() if settings.sandbox is None else settings.sandbox
        return await playwright.chromium.launch(
            executable_path=find_chromium(settings, playwright.chromium.executable_path),
            headless=headless,
            chromium_sandbox=sandbox,
            args=list(_QUIET) if for_a_person else [*_QUIET, *_UNSEEN, *_LOCKED, _heap(settings)],
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )
    except PlaywrightError as e:
        where = settings.address or "on this machine"
        why = str(e).split("\n", 1)[0].strip().rstrip(".:")
        raise FetchError(Reason.NEEDS_EXTRA, f"The browser {where} could not be used: {why}.") from e


async def _connect(playwright: Playwright, address: str) -> Browser:
    """Chromium itself speaks CDP, at http://… or ws://…/devtools/…; a Playwright server speaks its own language."""
    if address.startswith("ws") and "/devtools/" not in address:
        return await playwright.chromium.connect(address)
    return await playwright.chromium.connect_over_cdp(address)


def _heap(settings: BrowserSettings) -> str:
    return f"--js-flags=--max-old-space-size={max(settings.memory // 2_000_000, 64)}"
