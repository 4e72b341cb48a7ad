"""One page in a browser: gone to, settled, unfolded, written down."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass
from importlib import resources

import httpx
from playwright.async_api import BrowserContext, Page, Request, Response, Route
from playwright.async_api import Error as PlaywrightError

from monitor.core.model import Picture, Reason
from monitor.fetch.browser.gate import REFUSED, Gate
from monitor.fetch.browser.pictures import pictures_of
from monitor.fetch.browser.settings import BrowserSettings
from monitor.fetch.guard import check_url
from monitor.fetch.troubles import FetchError
from monitor.fetch.visit import Visit

FEW_WORDS = 25  # a page that shows fewer may still be on its way
_EMPTY_ERROR_PAGE = "ERR_HTTP_RESPONSE_CODE_FAILURE"
_CUT = ("ERR_CONTENT_LENGTH", "ERR_INCOMPLETE_CHUNKED", "ERR_CONNECTION", "ERR_HTTP2", "ERR_CONTENT_DECODING")
_NOT_READ = frozenset({"image", "media", "font", "texttrack", "manifest", "ping", "cspviolationreport"})
_WANTED = frozenset({"script", "xhr", "fetch", "document", "websocket"})  # may bring the words of a page
_AT_LAST = 2_000  # milliseconds
_LONG = 5.0  # seconds; what is under way for longer is a stream, and not waited for


def _script(name: str) -> str:
    return (resources.files("monitor.fetch.browser") / name).read_text(encoding="utf-8")


_BEFORE, _LOOK, _UNFOLD, _SERIALISE = map(_script, ("before.js", "look.js", "unfold.js", "serialise.js"))


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said with the page that is shown."""

    status: int
    headers: httpx.Headers


class Tab:
    """A page, what it is waiting for, and where it has led to (which the visit is told)."""

    def __init__(self, page: Page, visit: Visit, settings: BrowserSettings, gate: Gate, most: int) -> None:
        self._page = page
        self._visit = visit
        self._settings = settings
        self._gate = gate
        self._most_redirects = most
        self._under_way: dict[Request, float] = {}
        self._begun = False
        self._stays = False  # from now on the page may not lead elsewhere
        self._answer: Answer | None = None
        self._failure = ""  # of the page's own body, after its head had come

    async def watch(self, context: BrowserContext) -> None:
        """Have a say in what the page asks for, and learn what becomes of it."""
        await context.add_init_script(_BEFORE)
        await context.route("**/*", self._judge)
        self._page.on("request", self._asks)
        self._page.on("requestfinished", self._is_done)
        self._page.on("requestfailed", self._has_failed)
        self._page.on("response", self._hears)
        context.on("page", self._close)

    async def go(self) -> Answer:
        """Go where the visit wants to; raises Playwright's `Error` and `FetchError`."""
        try:
            await self._page.goto(str(self._visit.url), wait_until="commit", timeout=0)
        except PlaywrightError as e:
            self._check()
            if _EMPTY_ERROR_PAGE not in e.message:
                raise
        self._check()
        return self.answer

    @property
    def answer(self) -> Answer:
        """What the server said with the page that is shown."""
        if self._answer is None:
            raise FetchError(Reason.PROTOCOL, f"{self._visit.url.host} did not answer with a page.")
        return self._answer

    async def settle(self, fewest: int = FEW_WORDS) -> int:
        """Wait until two looks show the same, and nothing is under way; how many words the page shows then.

        A page that shows almost nothing may still be on its way; that, and one that never comes to rest, is taken as
        it is once the patience is over.
        """
        seen, words, until = "", 0, time.monotonic() + self._settings.patience.total_seconds()
        while time.monotonic() < until:
            await asyncio.sleep(self._settings.look.total_seconds())
            self._check()
            try:
                look = await self._page.evaluate(_LOOK, list(self._visit.source.select))
            except PlaywrightError as e:
                if not _is_moving(e):
                    raise
                seen = ""
                continue
            words, before, seen = int(look["words"]), seen, str(look["mark"])
            if seen == before and look["ready"] and words >= fewest and not self._waits():
                break
        return words

    async def unfold(self, words: int) -> int:
        """Open what is folded in a page that shows so many words, and settle again; how many it shows then.

        A page that leaves for another is taken back, folded as it was.
        """
        self._stays = True
        here = _without_fragment(self._page.url)
        if not await self._page.evaluate(_UNFOLD):
            return words
        words = await self.settle(0)
        if _without_fragment(self._page.url) == here:
            return words
        self._stays = False
        await self._page.goto(here, wait_until="commit", timeout=0)
        return await self.settle()

    async def pictures(self) -> tuple[Picture, ...]:
        """The switches about training that the page shows, as a person sees them."""
        self._stays = True
        return await pictures_of(self._page)

    async def markup(self) -> bytes:
        """The page as it stands; of no further use afterwards."""
        self._stays = True
        with suppress(PlaywrightError):  # what has come until then is what there is
            await self._page.wait_for_load_state("domcontentloaded", timeout=_AT_LAST)
        markup = str(await self._page.evaluate(_SERIALISE))
        with suppress(FetchError):  # "about:blank", "chrome-error:": where it went is not a place
            here = check_url(self._page.url)
            if _without_fragment(str(here)) != _without_fragment(str(self._visit.url)):
                self._visit.redirects.append(str(self._visit.url))
                self._visit.url = here
        return markup.encode("utf-8", "replace")

    # --- what the page asks for --------------------------------------------------------------------

    async def _judge(self, route: Route, request: Request) -> None:
        with suppress(PlaywrightError):  # the page has gone in the meantime
            if not self._is_welcome(request):
                await route.abort("blockedbyclient")
            elif own := self._own_headers(request):
                await route.continue_(headers={**request.headers, **own})
            else:
                await route.continue_()

    def _is_welcome(self, request: Request) -> bool:
        if request.resource_type in _NOT_READ or not request.url.startswith(("http://", "https://")):
            return False
        if self._is_main(request):
            return not self._stays and len(self._visit.redirects) <= self._most_redirects
        host = httpx.URL(request.url).host
        if self._gate.is_welcome(host):
            return True
        if request.resource_type in _WANTED:
            self._gate.turned_away.add(host)
        return False

    def _own_headers(self, request: Request) -> dict[str, str]:
        visit = self._visit
        return Visit(visit.source, visit.caching, visit.now, httpx.URL(request.url)).extra_headers()

    def _asks(self, request: Request) -> None:
        self._under_way[request] = time.monotonic()
        if self._stays or not self._is_main(request):
            return
        with suppress(FetchError):
            url = check_url(request.url)
            if self._begun:
                self._visit.redirects.append(str(self._visit.url))
            self._begun = True
            self._visit.url = url
            self._gate.homes.add(url.host)

    def _is_done(self, request: Request) -> None:
        self._under_way.pop(request, None)

    def _has_failed(self, request: Request) -> None:
        self._is_done(request)
        failure = request.failure or ""
        if self._is_main(request) and self._answer and any(words in failure for words in _CUT):
            self._failure = failure

    def _hears(self, response: Response) -> None:
        if self._is_main(response.request) and not self._stays:
            self._failure = ""
            self._answer = Answer(response.status, httpx.Headers(response.headers))

    def _is_main(self, request: Request) -> bool:
        try:
            return request.is_navigation_request() and request.frame == self._page.main_frame
        except PlaywrightError:  # the frame of a page that has only just begun
            return False

    def _waits(self) -> bool:
        now = time.monotonic()
        return any(now - since < _LONG for since in self._under_way.values())

    def _check(self) -> None:
        """Raise what stands in the way of the page itself."""
        trouble = self._gate.troubles.get(self._visit.url.host)
        if trouble and (self._answer is None or self._answer.status == REFUSED):
            raise trouble
        if self._failure:
            raise PlaywrightError(self._failure)
        if len(self._visit.redirects) > self._most_redirects:
            sentence = f"{self._visit.url.host} leads on and on: given up after {len(self._visit.redirects)} redirects."
            raise FetchError(Reason.TOO_MANY_REDIRECTS, sentence)

    async def _close(self, page: Page) -> None:
        with suppress(PlaywrightError):
            await page.close()


def _is_moving(e: PlaywrightError) -> bool:
    """A look fell between two pages."""
    return any(words in e.message for words in ("Execution context was destroyed", "Cannot find context"))


def _without_fragment(url: str) -> str:
    return url.partition("#")[0]
