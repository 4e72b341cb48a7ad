"""Fetching through a proxy: a real one on loopback that forwards and tunnels."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta

import trustme

from monitor.core.model import Fetch, Reason, Source
from monitor.fetch import FetchSettings, HttpFetcher
from tests.fetch.support import NOTHING_KNOWN, NOW, PAGE, certificate, failed, fetched
from tests.servers import Answer, redirect, serving


@dataclass
class Proxy:
    """A small HTTP proxy: absolute addresses are forwarded, CONNECT is tunnelled, and all is written down."""

    port: int = 0
    asked: list[str] = field(default_factory=list)
    authorization: list[str] = field(default_factory=list)
    refuses: bool = False
    serving: set[asyncio.Task[None]] = field(default_factory=set)

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, in a task that ends with it."""
        self.serving.add(asyncio.ensure_future(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            method, target, _ = head.split(" ", 2)
            self.asked.append(f"{method} {target}")
            self.authorization += [
                line.partition(": ")[2]
                for line in head.split("\r\n")
                if line.lower().startswith("proxy-authorization")
            ]
            if self.refuses:
                writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
                await writer.drain()
            else:
                await self._pass(method, target, head, reader, writer)
        await _close(writer)

    async def _pass(
        self, method: str, target: str, head: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        place = target if method == "CONNECT" else target.split("/")[2]
        host, _, port = place.partition(":")
        there_reads, there_writes = await asyncio.open_connection(
            "127.0.0.1" if host.endswith(".test") else host, int(port)
        )
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        else:
            there_writes.write(_as_the_site_may_see_it(head, target).encode("latin-1"))
        await asyncio.gather(_pump(reader, there_writes), _pump(there_reads, writer))


def _as_the_site_may_see_it(head: str, target: str) -> str:
    path = "/" + target.split("/", 3)[3]
    lines = [line for line in head.split("\r\n") if not line.lower().startswith("proxy-")]
    return "\r\n".join(lines).replace(target, path, 1)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while piece := await reader.read(65_536):
            writer.write(piece)
            await writer.drain()
    await _close(writer)


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


@asynccontextmanager
async def proxying() -> AsyncIterator[Proxy]:
    """A proxy for as long as it is needed."""
    proxy = Proxy()
    server = await asyncio.start_server(proxy.accept, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    async with server:
        yield proxy
        await asyncio.gather(*proxy.serving)


async def get(
    url: str, proxy: Proxy, who: str = "", tls: ssl.SSLContext | None = None, *, at_home: bool = True
) -> Fetch:
    """Fetch an address through the proxy."""
    settings = FetchSettings(allow_private_addresses=at_home, spacing=timedelta())
    async with HttpFetcher(settings, tls=tls) as fetcher:
        source = Source(url, proxy=f"http://{who}127.0.0.1:{proxy.port}")
        return await fetcher.fetch(source, NOTHING_KNOWN, lambda: NOW)


async def test_a_page_comes_through_the_proxy() -> None:
    """Nothing goes past it, redirects included."""
    with serving({"/policy": redirect("/new"), "/new": Answer(PAGE)}) as site:
        async with proxying() as proxy:
            outcome = fetched(await get(site.url("/policy"), proxy))
    assert outcome.body == PAGE
    assert proxy.asked == [f"GET {site.url('/policy')}", f"GET {site.url('/new')}"]


async def test_a_page_over_tls_is_tunnelled(authority: trustme.CA, trust: ssl.SSLContext) -> None:
    """The proxy sees the host and nothing else."""
    with serving({"/policy": Answer(PAGE)}, tls=certificate(authority)) as site:
        async with proxying() as proxy:
            outcome = fetched(await get(site.url("/policy", "localhost"), proxy, tls=trust))
    assert outcome.body == PAGE
    assert proxy.asked == [f"CONNECT localhost:{site.port}"]


async def test_a_name_and_password_go_to_the_proxy_only() -> None:
    """And never into what is told."""
    with serving({"/policy": Answer(PAGE)}) as site:
        async with proxying() as proxy:
            fetched(await get(site.url("/policy"), proxy, "me:sesame@"))
            proxy.refuses = True
            refused = await get(site.url("/policy"), proxy, "me:sesame@")
    assert proxy.authorization[0] == "Basic " + base64.b64encode(b"me:sesame").decode()
    assert "proxy-authorization" not in site.asked[0].headers
    assert "sesame" not in failed(refused, Reason.HTTP_STATUS).detail


async def test_a_name_that_only_the_proxy_knows_is_looked_up_there() -> None:
    """As names of another network are."""
    with serving({"/policy": Answer(PAGE)}) as site:
        async with proxying() as proxy:
            outcome = await get(f"http://policy.test:{site.port}/policy", proxy)
    assert fetched(outcome).body == PAGE


async def test_a_page_cannot_lead_the_proxy_to_a_private_address() -> None:
    """What is refused without a proxy is refused through one."""
    async with proxying() as proxy:
        inside = await get("http://127.0.0.1:1/policy", proxy, at_home=False)
        metadata = await get("http://169.254.169.254/latest", proxy)
    failed(inside, Reason.ADDRESS_REFUSED)
    failed(metadata, Reason.ADDRESS_REFUSED)
    assert proxy.asked == []


async def test_a_proxy_that_is_not_there_is_named() -> None:
    """It is the proxy that failed, and not the site."""
    async with proxying() as proxy:
        pass
    outcome = failed(await get("http://192.0.0.1.nip.test:80/", proxy), Reason.CONNECTION_FAILED)
    assert "through the proxy" in outcome.detail
