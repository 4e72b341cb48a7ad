"""The plain fetch: one source in, one typed outcome out.

    source ─ check_url ─ turn of its host ─ dial a checked address ─ GET ─┬─ 304 ─────────── NotModified
       └──────────────── redirect, recorded ◄─────────────────────────────┼─ 200 ─ body ──── Fetched
                                                                          └─ anything else ─ Failed

httpx's client would keep cookies between documents, read proxies from the environment and follow
redirects unseen. So its transport is used directly, with a fresh connection for each hop: nothing that
one document's server does can reach another document's fetch.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import NoReturn, Self

import httpcore
import httpx

from monitor.core.model import Caching, Failed, Fetch, Fetched, NotModified, Reason, Source
from monitor.fetch.answers import REDIRECTS, refuse_status, silence
from monitor.fetch.body import ACCEPTED_CODINGS, read_error_page, read_page
from monitor.fetch.dial import GuardedDialer, Resolve, system_resolve
from monitor.fetch.guard import check_redirect, check_url
from monitor.fetch.headers import caching_of, kept
from monitor.fetch.pace import HeldOffError, Pace
from monitor.fetch.proxy import ProxyTransport, check_target
from monitor.fetch.settings import FetchSettings
from monitor.fetch.troubles import WIRE_ERRORS, FetchError, before_the_answer, within_the_deadline
from monitor.fetch.visit import Visit

_PAGES = frozenset({200, 203})
_ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/*;q=0.8,*/*;q=0.5"


class _GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport on top of a guarded dialer; httpx offers no other way to put one in."""

    def __init__(self, tls: ssl.SSLContext, dialer: httpcore.AsyncNetworkBackend) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls, http1=True, http2=True, max_connections=1, network_backend=dialer
        )


class HttpFetcher:
    """Fetches sources over HTTP/1.1 and HTTP/2; never raises for anything a server can do.

    `resolve`, `network` and `tls` are what names are looked up, connections made and certificates
    verified with; by default the system's, and the authorities of certifi (or `SSL_CERT_FILE`).
    """

    def __init__(
        self,
        settings: FetchSettings | None = None,
        *,
        pace: Pace | None = None,
        resolve: Resolve = system_resolve,
        network: httpcore.AsyncNetworkBackend | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._settings = settings or FetchSettings()
        self._pace = pace or Pace(self._settings)
        self._network = network or httpcore.AnyIOBackend()
        self._dialer = GuardedDialer(
            resolve,
            self._network,
            allow_private=self._settings.allow_private_addresses,
        )
        self._tls = tls

    async def __aenter__(self) -> Self:
        """Load the certificate authorities, once."""
        self._tls = self._tls or httpx.create_ssl_context()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing outlives a fetch, so that there is nothing to close."""

    async def fetch(self, source: Source, caching: Caching, now: Callable[[], datetime]) -> Fetch:
        """Get a source, asking only for what is newer than `caching` knows; every trouble is a `Failed`."""
        try:
            visit = Visit(source, caching, now, check_url(source.url))
        except FetchError as trouble:
            return _failed(trouble, source.url, now())
        try:
            return replace(await self._travel(visit), seconds=visit.seconds)
        except FetchError as trouble:
            return _failed(trouble, source.url, now(), visit)

    async def _travel(self, visit: Visit) -> Fetched | NotModified:
        while True:
            host = visit.host
            try:
                async with self._pace.turn(host):
                    outcome = await self._stay(visit, host)
            except HeldOffError as e:
                raise silence(host, e.remaining) from e
            if outcome:
                return outcome

    async def _stay(self, visit: Visit, host: str) -> Fetched | NotModified | None:
        """Visit one host, following redirects as long as they stay there; None where they lead on."""
        begun, before = self._pace.clock.monotonic(), visit.seconds
        left = self._settings.deadline.total_seconds() - before
        with within_the_deadline(host, self._settings.deadline):
            async with asyncio.timeout(left):
                while visit.host == host:
                    try:
                        outcome = await self._hop(visit, host)
                    finally:
                        visit.seconds = before + self._pace.clock.monotonic() - begun
                    if outcome:
                        return outcome
        return None

    async def _hop(self, visit: Visit, host: str) -> Fetched | NotModified | None:
        request = self._request(visit, host)
        proxy = visit.source.proxy
        if proxy:
            await check_target(self._dialer, visit.url)
        async with self._connection(proxy) as transport:
            with before_the_answer(f"{host} (through the proxy)" if proxy else host):
                response = await transport.handle_async_request(request)
            response.request = request
            visit.cookies.extract_cookies(response)
            return await self._judge(visit, host, response)

    @asynccontextmanager
    async def _connection(self, proxy: str) -> AsyncIterator[httpx.AsyncHTTPTransport]:
        self._tls = self._tls or httpx.create_ssl_context()
        transport = (
            ProxyTransport(self._tls, self._network, proxy)
            if proxy
            else _GuardedTransport(self._tls, self._dialer)
        )
        try:
            yield transport
        finally:
            with suppress(*WIRE_ERRORS):  # a farewell that fails spoils nothing that was read
                await transport.aclose()

    def _request(self, visit: Visit, host: str) -> httpx.Request:
        timeout = httpx.Timeout(
            self._settings.silence_timeout.total_seconds(),
            connect=self._settings.connect_timeout.total_seconds(),
        )
        with before_the_answer(host):
            headers = httpx.Headers({"User-Agent": self._settings.user_agent, "Accept": _ACCEPT})
            headers.update(visit.extra_headers())
            headers.update({"Accept-Encoding": ACCEPTED_CODINGS, **visit.validators()})
            extensions = {"timeout": timeout.as_dict()}
            request = httpx.Request("GET", visit.url, headers=headers, extensions=extensions)
            visit.cookies.set_cookie_header(request)
        return request

    async def _judge(self, visit: Visit, host: str, response: httpx.Response) -> Fetched | NotModified | None:
        if response.status_code in REDIRECTS and response.headers.get("location"):
            self._move_on(visit, host, response.headers["location"])
            return None
        if response.status_code == httpx.codes.NOT_MODIFIED:
            return _not_modified(visit, host, response.headers)
        if response.status_code in _PAGES:
            return await self._fetched(visit, host, response)
        return await self._refuse_status(visit, host, response)

    def _move_on(self, visit: Visit, host: str, location: str) -> None:
        if len(visit.redirects) >= self._settings.max_redirects:
            how = "in a circle" if str(visit.url) in visit.redirects else "on and on"
            sentence = f"{host} redirects {how}: given up after {len(visit.redirects)} redirects."
            raise FetchError(Reason.TOO_MANY_REDIRECTS, sentence)
        try:
            target = check_redirect(visit.url, location)
        except FetchError as e:
            raise FetchError(e.reason, f"{host} redirects to where we do not go: {e.detail}") from e
        visit.redirects.append(str(visit.url))
        visit.url = target

    async def _fetched(self, visit: Visit, host: str, response: httpx.Response) -> Fetched:
        media_type, charset, body = await read_page(response, host, self._settings.max_bytes)
        final_url = str(visit.url)
        return Fetched(
            url=visit.source.url,
            final_url=final_url,
            at=visit.now(),
            status=response.status_code,
            media_type=media_type,
            charset=charset,
            body=body,
            caching=caching_of(response.headers, final_url),
            redirects=tuple(visit.redirects),
            headers=kept(response.headers),
        )

    async def _refuse_status(self, visit: Visit, host: str, response: httpx.Response) -> NoReturn:
        body = await read_error_page(response, host)
        refuse_status(self._pace, host, response.status_code, response.headers, visit.now(), body)


def _not_modified(visit: Visit, host: str, headers: httpx.Headers) -> NotModified:
    if not visit.validators():
        raise FetchError(
            Reason.PROTOCOL,
            f'{host} answered "not modified" though it was not asked whether anything was.',
            status=httpx.codes.NOT_MODIFIED,
        )
    final_url = str(visit.url)
    told = caching_of(headers, final_url)
    caching = Caching(
        told.etag or visit.caching.etag, told.last_modified or visit.caching.last_modified, final_url
    )
    return NotModified(visit.source.url, final_url, visit.now(), caching, tuple(visit.redirects))


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
