"""What a browser keeps of a person who has signed in: only for the service's own hosts, and never shown."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import suppress
from typing import Any

import httpx
from playwright.async_api import Error as PlaywrightError
from playwright.async_api import StorageState, async_playwright

from monitor.core.model import Reason
from monitor.fetch.browser.finding import start_chromium
from monitor.fetch.browser.settings import BrowserSettings
from monitor.fetch.browser.sites import site_of
from monitor.fetch.troubles import FetchError

_LOGIN_PAGE = re.compile(
    r"(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|authenticate|sso|auth)(?:[/._?-]|$)", re.IGNORECASE
)
_NO_SCREEN = (
    "There is no screen to show a browser on. Sign in on a machine that has one (`playwright open "
    "--save-storage=session.json ADDRESS`), and bring the file: `optwatch login SERVICE --storage-state session.json`."
)


def own(state: Mapping[str, Any], hosts: Collection[str]) -> StorageState:
    """What of a session belongs to the sites of these hosts; the rest is nobody's business."""
    sites = {site_of(host) for host in hosts}
    cookies = [
        one for one in state.get("cookies", []) if site_of(str(one.get("domain", "")).strip(".")) in sites
    ]
    origins = [
        one
        for one in state.get("origins", [])
        if site_of(httpx.URL(str(one.get("origin", ""))).host) in sites
    ]
    return {"cookies": cookies, "origins": origins}


def is_login_page(asked: str, shown: str) -> bool:
    """Whether who asked for one page was led to another, and that is one to sign in on."""
    home, there = httpx.URL(asked), httpx.URL(shown)
    moved = (there.host, there.path) != (home.host, home.path)
    return moved and _LOGIN_PAGE.search(f"{there.host}{there.path}") is not None


def needs_login(service: str, *, ended: bool, markup: bytes = b"") -> FetchError:
    """What a fetch comes to where a person has to sign in."""
    why = f"The session of {service} has ended" if ended else f"Nobody has signed in to {service}"
    return FetchError(Reason.LOGIN_WALL, f'{why}: run `optwatch login "{service}"`.', body=markup)


def has_screen() -> bool:
    """Whether a browser could be shown to anybody here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


async def sign_in(
    settings: BrowserSettings, url: str, done: Callable[[], Awaitable[object]], *, visible: bool = True
) -> Mapping[str, Any]:
    """Show a browser at an address, wait until the person is `done`, and return the session; raises `FetchError`."""
    if visible and not has_screen():
        raise FetchError(Reason.NEEDS_EXTRA, _NO_SCREEN)
    async with async_playwright() as playwright:
        browser = await start_chromium(playwright, settings, for_a_person=True, headless=not visible)
        try:
            context = await browser.new_context(no_viewport=True)
            page = await context.new_page()
            with suppress(PlaywrightError):  # the person sees that it did not come, and may go elsewhere
                await page.goto(url, wait_until="commit", timeout=0)
            await done()
            return dict(await context.storage_state(indexed_db=True))
        except PlaywrightError as e:
            raise FetchError(
                Reason.INCOMPLETE, "The window was closed before the session could be kept."
            ) from e
        finally:
            await browser.close()
