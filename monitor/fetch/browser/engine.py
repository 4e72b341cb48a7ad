"""The browser itself: started when the first page wants it, closed when none has wanted it for a while.

One browser serves every page; each page has a context of its own, which shares nothing with another, and is
closed whatever happens. A browser that does not obey any more is thrown away, and the next page gets a new one.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, BrowserContext, Playwright, StorageState, async_playwright
from playwright.async_api import Error as PlaywrightError

from monitor.fetch.browser.finding import start_chromium
from monitor.fetch.browser.settings import BrowserSettings

_FAREWELL = 5.0  # seconds for a context or a browser to close
_WATCH = 0.3  # seconds between two looks at the memory
_PAGE_SIZE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


@dataclass(frozen=True, slots=True)
class Guest:
    """A page that wants a context: its only way out, and who it says it is."""

    gate: str  # the address of its proxy
    name: str  # put behind what Chrome says of itself
    user_agent: str = ""  # instead of both
    language: str = ""
    state: StorageState | None = None  # what a person's browser kept when they signed in


class Engine:
    """A browser, as long as somebody wants one."""

    def __init__(self, settings: BrowserSettings) -> None:
        self._settings = settings
        self._places = asyncio.Semaphore(settings.pages)
        self._starting = asyncio.Lock()
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._watch: asyncio.Task[None] | None = None
        self._sleep: asyncio.Task[None] | None = None
        self._guests = 0

    @asynccontextmanager
    async def context(self, guest: Guest) -> AsyncIterator[BrowserContext]:
        """A context of its own, which keeps nothing; raises `FetchError` where no browser is to be had."""
        async with self._places:
            self._guests += 1
            try:
                browser = await self._awake()
                context = await browser.new_context(
                    proxy={"server": guest.gate, "bypass": "<-loopback>"},
                    user_agent=guest.user_agent or _like_chrome(browser.version, guest.name),
                    locale=guest.language or "en-US",
                    storage_state=guest.state,
                    accept_downloads=False,
                    service_workers="block",
                    reduced_motion="reduce",
                )
                try:
                    yield context
                finally:
                    await self._leave(context)
            finally:
                self._guests -= 1
                self._doze()

    @property
    def version(self) -> str:
        """Of the browser that is running: "156.0.8078.108"; empty where none is."""
        return self._browser.version if self._browser else ""

    async def close(self) -> None:
        """End the browser and what drives it."""
        if self._sleep:
            self._sleep.cancel()
        await self._end()

    async def _awake(self) -> Browser:
        async with self._starting:
            if self._sleep:
                self._sleep.cancel()
                self._sleep = None
            if self._browser is None or not self._browser.is_connected():
                await self._end()
                self._playwright = await async_playwright().start()
                self._browser = await start_chromium(self._playwright, self._settings)
                if not self._settings.address:
                    self._watch = asyncio.create_task(_watch(self._browser, self._settings.memory))
            return self._browser

    def _doze(self) -> None:
        if self._guests == 0 and self._browser:
            self._sleep = asyncio.create_task(self._fall_asleep())

    async def _fall_asleep(self) -> None:
        await asyncio.sleep(self._settings.idle.total_seconds())
        async with self._starting:
            if self._guests == 0:
                self._sleep = None
                await self._end()

    async def _leave(self, context: BrowserContext) -> None:
        try:
            async with asyncio.timeout(_FAREWELL):
                await context.close()
        except PlaywrightError:
            return  # it has gone before
        except TimeoutError:
            self._browser = None  # it no longer obeys; `_end` stops what drives it, and with that the browser

    async def _end(self) -> None:
        watch, browser, playwright = self._watch, self._browser, self._playwright
        self._watch = self._browser = self._playwright = None
        if watch:
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)
        for ending in (browser and browser.close(), playwright and playwright.stop()):
            with suppress(PlaywrightError, TimeoutError):
                if ending:
                    async with asyncio.timeout(_FAREWELL):
                        await ending


def _like_chrome(version: str, name: str) -> str:
    """What Chrome says of itself, with an honest name behind it: many sites serve no page to what they do not know."""
    major = version.split(".", maxsplit=1)[0]
    like = f"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0"
    return f"{like} Safari/537.36 {name}"


async def _watch(browser: Browser, most: int) -> None:
    """End the process of a page that takes more memory than it may; its fetch is told that the page crashed."""
    with suppress(PlaywrightError):
        session = await browser.new_browser_cdp_session()
        while True:
            await asyncio.sleep(_WATCH)
            found = await session.send("SystemInfo.getProcessInfo")
            for process in found["processInfo"]:
                if process["type"] == "renderer" and _resident(process["id"]) > most:
                    with suppress(OSError):
                        os.kill(process["id"], signal.SIGKILL)


def _resident(process: int) -> int:
    """How many bytes of memory a process has; 0 where that cannot be known."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE_SIZE
    except (OSError, ValueError, IndexError):
        return 0
