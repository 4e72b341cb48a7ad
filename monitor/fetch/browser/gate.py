"""The gate: everything that a page asks for goes through here, and through the guard.

    Chromium ── CONNECT host:443 or GET http://host/ ──> gate ── welcome? ── look up, check, dial ──> host

A browser looks names up by itself, follows redirects unseen and opens sockets where scripts want it to. Checking
its requests one by one would miss some, and a name could move between the check and the connection (DNS
rebinding). So the browser is given a proxy for its only way out and can look up nothing; a gate is that proxy, one
for each page, for the time of its fetch. It checks and dials as the plain fetch does (`monitor.fetch.dial`).
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import httpcore
import httpx

from monitor.core.model import Reason
from monitor.fetch.browser import sites
from monitor.fetch.dial import GuardedDialer
from monitor.fetch.guard import check_url
from monitor.fetch.proxy import check_target
from monitor.fetch.troubles import FetchError, before_the_answer

_CONNECT_TIMEOUT = 10.0  # seconds
_HEAD_TIMEOUT = 30.0  # seconds that a connection may stand without a request
_LONGEST_HEAD = 65_536  # bytes
_CHUNK = 65_536  # bytes
_HOP_BY_HOP = (b"proxy-", b"connection:", b"keep-alive:")
_OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"
REFUSED = 502
_REFUSED = b"HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
_ASKED_AGAIN, _ASKED_AFTER = 20, 0.05  # times; seconds
_GONE = (OSError, httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError)


@dataclass(frozen=True, slots=True)
class Road:
    """How the gate gets to a host: directly, or through the proxy of the source."""

    dialer: GuardedDialer
    network: httpcore.AsyncNetworkBackend
    proxy: str = ""
    tls: ssl.SSLContext | None = None

    async def to(self, url: httpx.URL) -> httpcore.AsyncNetworkStream:
        """Connect to where an address leads; raises `FetchError`."""
        host, port = url.raw_host.decode("ascii"), url.port or (443 if url.scheme == "https" else 80)
        with before_the_answer(host):
            try:
                if self.proxy:
                    await check_target(self.dialer, url)
                    return await self._tunnel(host, port)
                return await self.dialer.connect_tcp(host, port, _CONNECT_TIMEOUT)
            except httpcore.TimeoutException as e:
                raise httpx.ConnectTimeout(str(e)) from e
            except httpcore.NetworkError as e:
                raise httpx.ConnectError(str(e)) from e

    async def _tunnel(self, host: str, port: int) -> httpcore.AsyncNetworkStream:
        proxy = httpx.Proxy(self.proxy)
        secure = proxy.url.scheme == "https"
        stream = await self.network.connect_tcp(
            proxy.url.host, proxy.url.port or (443 if secure else 80), _CONNECT_TIMEOUT
        )
        if secure:
            stream = await stream.start_tls(self.tls or httpx.create_ssl_context(), proxy.url.host)
        where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}"]
        if proxy.raw_auth:
            lines.append("Proxy-Authorization: Basic " + base64.b64encode(b":".join(proxy.raw_auth)).decode())
        await stream.write("\r\n".join([*lines, "", ""]).encode(), _CONNECT_TIMEOUT)
        answer = b""
        while b"\r\n\r\n" not in answer and len(answer) < _LONGEST_HEAD:
            piece = await stream.read(_CHUNK, _CONNECT_TIMEOUT)
            if not piece:
                break
            answer += piece
        if answer.split(b" ", 2)[1:2] != [b"200"]:
            await stream.aclose()
            raise httpx.ConnectError("the proxy refuses to connect")
        return stream


@dataclass(slots=True)
class Gate:
    """One page's way out; `troubles` tells by host what stood in it, `turned_away` which hosts were not welcome."""

    road: Road
    homes: set[str]  # hosts whose sites may be asked: where the page is, and has been on its way
    others: tuple[str, ...] = ()  # hosts of other sites that may be asked
    allowance: int = 100_000_000  # bytes that may come in all
    bind: str = "127.0.0.1"
    troubles: dict[str, FetchError] = field(default_factory=dict)
    turned_away: set[str] = field(default_factory=set)
    _server: asyncio.Server | None = None
    _talks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        """Listen, on a port of its own."""
        self._server = await asyncio.start_server(self._serve, self.bind, 0, limit=_LONGEST_HEAD)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hang up on everybody."""
        if self._server:
            self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server else 0

    def is_welcome(self, host: str) -> bool:
        """Whether a page may ask this host."""
        return any(sites.is_welcome(host, home, self.others) for home in self.homes)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        if talk is None:
            return
        self._talks.add(talk)
        try:
            with suppress(
                *_GONE, asyncio.IncompleteReadError, asyncio.LimitOverrunError, TimeoutError, FetchError
            ):
                await self._talk(reader, writer)
        except asyncio.CancelledError:
            pass  # the page is closed; asyncio's server would report this as an error
        finally:
            self._talks.discard(talk)
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(_HEAD_TIMEOUT):
            head = await reader.readuntil(b"\r\n\r\n")
        method, target, *_ = [*head.split(b"\r\n", 1)[0].decode("latin-1").split(" "), ""]
        tunnel = method == "CONNECT"
        url = check_url(f"https://{target}/" if tunnel else target)
        try:
            stream = await self._reach(url)
        except FetchError:
            writer.write(_REFUSED)
            raise
        try:
            if tunnel:
                writer.write(_OPEN)
            else:
                await stream.write(_as_origin_form(head, method, url))
            await _both(
                self._out(reader, stream, None if tunnel else _length(head)),
                self._in(stream, writer, url.host, awaits_head=not tunnel),
            )
        finally:
            with suppress(*_GONE):
                await stream.aclose()

    async def _reach(self, url: httpx.URL) -> httpcore.AsyncNetworkStream:
        if not await self._becomes_welcome(url.host):
            self.turned_away.add(url.host)
            raise FetchError(Reason.ADDRESS_REFUSED, f"{url.host} belongs to another site.")
        try:
            return await self.road.to(url)
        except FetchError as trouble:
            self.troubles[url.host] = trouble
            raise

    async def _becomes_welcome(self, host: str) -> bool:
        """Where a page is redirected to is told us by the browser, at the same moment as it goes there."""
        for _ in range(_ASKED_AGAIN):
            if self.is_welcome(host):
                return True
            await asyncio.sleep(_ASKED_AFTER)
        return False

    async def _out(
        self, reader: asyncio.StreamReader, stream: httpcore.AsyncNetworkStream, left: int | None
    ) -> None:
        """Pass on what the browser says; of a plain request no more than its body, for the next may be for another."""
        while left is None or left > 0:
            piece = await reader.read(_CHUNK if left is None else min(left, _CHUNK))
            if not piece:
                return
            left = None if left is None else left - len(piece)
            await stream.write(piece)
        await reader.read(1)  # until the browser hangs up

    async def _in(
        self,
        stream: httpcore.AsyncNetworkStream,
        writer: asyncio.StreamWriter,
        host: str,
        *,
        awaits_head: bool,
    ) -> None:
        """Pass on what the host says, as long as the allowance lasts."""
        head = b""
        while piece := await stream.read(_CHUNK):
            if awaits_head:
                head += piece
                if b"\r\n\r\n" not in head and len(head) < _LONGEST_HEAD:
                    continue
                piece, head, awaits_head = _as_last(head), b"", head.startswith(b"HTTP/1.1 1")
            self.allowance -= len(piece)
            if self.allowance < 0:
                detail = f"The page of {host} loads more than is allowed; `max_bytes` sets the limit."
                self.troubles[host] = FetchError(Reason.TOO_LARGE, detail)
                return
            writer.write(piece)
            await writer.drain()


async def _both(first: Awaitable[None], second: Awaitable[None]) -> None:
    """Run both until one ends: a half of a conversation is none."""
    tasks = [asyncio.ensure_future(first), asyncio.ensure_future(second)]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _as_origin_form(head: bytes, method: str, url: httpx.URL) -> bytes:
    """The head of a request as its server expects it (RFC 9112, 3.2), for one request and no more."""
    lines = [line for line in head.split(b"\r\n")[1:] if not line.lower().startswith(_HOP_BY_HOP)]
    first = b" ".join((method.encode("latin-1"), url.raw_path, b"HTTP/1.1"))
    return b"\r\n".join((first, b"Connection: close", *lines))


def _as_last(head: bytes) -> bytes:
    """The head of an answer, saying that this connection ends with it: the next request may be for another host."""
    if head.startswith(b"HTTP/1.1 1"):
        return head
    top, blank, rest = head.partition(b"\r\n\r\n")
    first, *lines = [line for line in top.split(b"\r\n") if not line.lower().startswith(_HOP_BY_HOP)]
    return b"\r\n".join((first, b"Connection: close", *lines)) + blank + rest


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length" and value.strip().isdigit():
            return int(value)
    return 0
