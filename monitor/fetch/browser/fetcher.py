"""The fetch by browser: one source in, one typed outcome out, as `HttpFetcher` does it.

source ─ check_url ─ turn of its host ─ a context, a gate ─ goto ─ settle ─ unfold ─ settle ─ markup ─ Fetched
   └──────────── whatever goes wrong on the way, or takes too long, or too much memory ───────── Failed
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Self, cast

import httpcore
import httpx
from playwright.async_api import BrowserContext, StorageState
from playwright.async_api import Error as PlaywrightError

from monitor.core.model import RENDERED, Caching, Failed, Fetch, Fetched, Reason, Source
from monitor.errors import ConfigError
from monitor.fetch.answers import refuse_status, silence
from monitor.fetch.body import ERROR_PAGE_BYTES, is_readable
from monitor.fetch.browser.engine import Engine, Guest
from monitor.fetch.browser.gate import Gate, Road
from monitor.fetch.browser.sessions import is_login_page, needs_login
from monitor.fetch.browser.settings import BrowserSettings
from monitor.fetch.browser.tab import FEW_WORDS, Answer, Tab
from monitor.fetch.browser.troubles import translate
from monitor.fetch.browsing import FindSession, KeepSession
from monitor.fetch.dial import GuardedDialer, Resolve, system_resolve
from monitor.fetch.guard import check_url
from monitor.fetch.headers import kept, media_type_of
from monitor.fetch.pace import HeldOffError, Pace
from monitor.fetch.settings import FetchSettings
from monitor.fetch.troubles import FetchError, within_the_deadline
from monitor.fetch.visit import Visit

_LOADS = 5  # times `max_bytes` that a page may load in all, its scripts and data included
_PAGES = frozenset({200, 203})
_HERE, _EVERYWHERE = "127.0.0.1", "0.0.0.0"  # noqa: S104 - a browser that runs elsewhere must reach the gate
_MOST_NAMED = 5  # hosts in a sentence


class BrowserFetcher:
    """Fetches sources with a Chromium; never raises for anything a page can do.

    `pace` is shared with the plain fetch, so that a host has one turn whoever visits it.
    """

    def __init__(
        self,
        settings: FetchSettings | None = None,
        browser: BrowserSettings | None = None,
        *,
        pace: Pace | None = None,
        resolve: Resolve = system_resolve,
        network: httpcore.AsyncNetworkBackend | None = None,
        sessions: tuple[FindSession, KeepSession] | None = None,
    ) -> None:
        self._settings = settings or FetchSettings()
        self._browser = browser or BrowserSettings()
        self._pace = pace or Pace(self._settings)
        self._network = network or httpcore.AnyIOBackend()
        self._dialer = GuardedDialer(
            resolve, self._network, allow_private=self._settings.allow_private_addresses
        )
        self._engine = Engine(self._browser)
        self._sessions = sessions

    async def __aenter__(self) -> Self:
        """Nothing is started before a page wants it."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the browser, if one was started."""
        await self._engine.close()

    @property
    def is_awake(self) -> bool:
        """Whether a browser is running."""
        return bool(self._engine.version)

    async def fetch(self, source: Source, caching: Caching, now: Callable[[], datetime]) -> Fetch:
        """Get a source; a browser cannot ask "has it changed?", so that `caching` is of no use to it."""
        try:
            visit = Visit(source, caching, now, check_url(source.url))
        except FetchError as trouble:
            return _failed(trouble, source.url, now())
        try:
            async with self._turn(visit.host):
                begun = self._pace.clock.monotonic()
                try:
                    fetched = await self._visit(visit)
                finally:
                    visit.seconds = self._pace.clock.monotonic() - begun
            return replace(fetched, seconds=visit.seconds)
        except FetchError as trouble:
            return _failed(trouble, source.url, now(), visit)

    @asynccontextmanager
    async def _turn(self, host: str) -> AsyncIterator[None]:
        try:
            async with self._pace.turn(host):
                yield
        except HeldOffError as e:
            raise silence(host, e.remaining) from e

    async def _visit(self, visit: Visit) -> Fetched:
        host = visit.url.host
        state = await self._session(visit.source.login)
        async with self._gate(visit) as gate:
            try:
                async with self._engine.context(self._guest(visit, gate, state)) as context:
                    with within_the_deadline(host, self._settings.deadline):
                        async with asyncio.timeout(self._settings.deadline.total_seconds()):
                            return await self._read(visit, context, gate)
            except PlaywrightError as e:
                raise translate(e, visit.url.host, self._browser.memory, gate.troubles) from e

    async def _session(self, service: str) -> StorageState | None:
        """The session to see a source with; None where it needs none."""
        if not service:
            return None
        try:
            state = await self._sessions[0](service) if self._sessions else None
        except ConfigError as e:
            raise FetchError(Reason.UNCONFIGURED, str(e)) from e
        if state is None:
            raise needs_login(service, ended=False)
        return cast("StorageState", state)

    async def _renew(self, service: str, context: BrowserContext) -> None:
        """Many services give a new session now and then: the next visit needs that one."""
        if service and self._sessions:
            await self._sessions[1](service, {**await context.storage_state(indexed_db=True)})

    def _gate(self, visit: Visit) -> Gate:
        return Gate(
            Road(self._dialer, self._network, visit.source.proxy),
            homes={visit.url.host},
            others=self._browser.hosts,
            allowance=_LOADS * self._settings.max_bytes,
            bind=_HERE if self._browser.reach == _HERE else _EVERYWHERE,
        )

    def _guest(self, visit: Visit, gate: Gate, state: StorageState | None) -> Guest:
        own = {name.lower(): value for name, value in visit.source.headers.items()}
        return Guest(
            gate=f"http://{self._browser.reach}:{gate.port}",
            name=self._settings.user_agent,
            user_agent=own.get("user-agent", ""),
            language=own.get("accept-language", "").split(",")[0].split(";")[0].strip(),
            state=state,
        )

    async def _read(self, visit: Visit, context: BrowserContext, gate: Gate) -> Fetched:
        tab = Tab(await context.new_page(), visit, self._browser, gate, self._settings.max_redirects)
        await tab.watch(context)
        answer = await tab.go()
        login = visit.source.login
        if login and answer.status == httpx.codes.UNAUTHORIZED:
            raise needs_login(login, ended=True)
        if answer.status not in _PAGES:
            body = b""
            with suppress(PlaywrightError):  # the error is the news; what it looks like need not be had
                body = (await tab.markup())[:ERROR_PAGE_BYTES]
            refuse_status(self._pace, visit.host, answer.status, answer.headers, visit.now(), body)
        _check_type(visit.host, answer)
        shown = await tab.unfold(await tab.settle())
        answer = tab.answer
        pictures = await tab.pictures()
        markup = await tab.markup()
        if login and is_login_page(visit.source.url, str(visit.url)):
            raise needs_login(login, ended=True, markup=markup)
        await self._renew(login, context)
        if len(markup) > self._settings.max_bytes:
            limit = f"the {self._settings.max_bytes:,} bytes allowed; `max_bytes` sets the limit"
            raise FetchError(Reason.TOO_LARGE, f"The page of {visit.url.host} is larger than {limit}.")
        if shown < FEW_WORDS and gate.turned_away:
            raise _left_out(visit.url.host, gate, markup)
        return Fetched(
            url=visit.source.url,
            final_url=str(visit.url),
            at=visit.now(),
            status=answer.status,
            media_type="text/html",  # whatever it was made from
            charset="utf-8",
            body=markup,
            redirects=tuple(visit.redirects),
            headers=(*kept(answer.headers), (RENDERED, f"Chromium {self._engine.version}")),
            pictures=pictures,
        )


def _check_type(host: str, answer: Answer) -> None:
    media_type, _ = media_type_of(answer.headers.get("content-type", "text/html"))
    if media_type == "application/pdf" or not is_readable(media_type):
        sentence = f"{host} answered with {media_type}, which no browser is needed for: use `http`."
        raise FetchError(Reason.NOT_TEXT, sentence)


def _left_out(host: str, gate: Gate, markup: bytes) -> FetchError:
    named = ", ".join(sorted(gate.turned_away)[:_MOST_NAMED])
    return FetchError(
        Reason.EMPTY_SHELL,
        f"The page of {host} shows almost no text, and was kept from loading what it wants of {named}: "
        "name what it needs as `hosts` in the `[browser]` table.",
        body=markup,
    )


def _failed(trouble: FetchError, url: str, at: datetime, visit: Visit | None = None) -> Failed:
    return Failed(
        url=url,
        at=at,
        reason=trouble.reason,
        detail=trouble.detail,
        final_url=str(visit.url) if visit else None,
        status=trouble.status,
        retry_after=trouble.retry_after,
        redirects=tuple(visit.redirects) if visit else (),
        seconds=visit.seconds if visit else 0.0,
        body=trouble.body,
    )
