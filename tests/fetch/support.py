"""What the tests of fetching share: a time, a short way to fetch, servers that speak raw bytes or HTTP/2."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Protocol

import h2.config
import h2.connection
import h2.events
import trustme

from monitor.core.model import Caching, Failed, Fetch, Fetched, Reason, Source
from monitor.fetch import Fetcher

NOTHING_KNOWN = Caching()
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAGE = b"<html><body><p>What you write here stays yours.</p></body></html>"


class Get(Protocol):
    """Fetch an address."""

    def __call__(
        self, url: str, caching: Caching = ..., *, headers: Mapping[str, str] = ...
    ) -> Coroutine[object, object, Fetch]:
        """Make one attempt."""
        ...


def getter(fetcher: Fetcher) -> Get:
    """Return a short way to fetch with this fetcher."""

    async def get(
        url: str, caching: Caching = NOTHING_KNOWN, *, headers: Mapping[str, str] | None = None
    ) -> Fetch:
        return await fetcher.fetch(Source(url, headers=headers or {}), caching, lambda: NOW)

    return get


def fetched(outcome: Fetch) -> Fetched:
    """Insist that a page came."""
    assert isinstance(outcome, Fetched), outcome
    return outcome


def failed(outcome: Fetch, reason: Reason) -> Failed:
    """Insist that it failed for this reason, and that a person is told in a sentence."""
    assert isinstance(outcome, Failed), outcome
    assert outcome.reason is reason, outcome
    assert outcome.detail.endswith("."), outcome.detail
    assert "\n" not in outcome.detail
    return outcome


Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def raw_server(talk: Talk, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Listen on loopback, let `talk` do what it likes with each connection; gives the port."""
    talks: set[asyncio.Task[None]] = set()

    async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        talks.add(task)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await talk(reader, writer)
        writer.close()
        with suppress(OSError, asyncio.CancelledError):
            await writer.wait_closed()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield int(server.sockets[0].getsockname()[1])
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks)


def saying(answer: bytes) -> Talk:
    """Read a request, send these bytes, hang up."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()

    return talk


def speaking_h2(body: bytes, *, declared: int | None = None, end: bool = True) -> Talk:
    """Answer each HTTP/2 request with this body; `declared` is a length it may not have."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        http2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        http2.initiate_connection()
        while True:
            writer.write(http2.data_to_send())
            data = await reader.read(65536)
            if not data:
                return
            for event in http2.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    length = str(len(body) if declared is None else declared)
                    http2.send_headers(
                        event.stream_id,
                        [(":status", "200"), ("content-type", "text/html"), ("content-length", length)],
                    )
                    http2.send_data(event.stream_id, body, end_stream=end)

    return talk


def certificate(authority: trustme.CA, name: str = "localhost", *, h2: bool = False) -> ssl.SSLContext:
    """Return what a server needs to show a certificate for this name."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    if h2:
        context.set_alpn_protocols(["h2"])
    return context


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """Return what a client needs to trust this authority, and no other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context
