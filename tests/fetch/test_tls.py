"""Secure connections: certificates are verified, and HTTP/2 is spoken where the server does."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import trustme

from monitor.core.model import Reason
from tests.fetch.support import (
    PAGE,
    Get,
    Talk,
    certificate,
    failed,
    fetched,
    raw_server,
    saying,
    speaking_h2,
)
from tests.servers import Answer, redirect, serving


async def test_a_trusted_certificate(get: Get, authority: trustme.CA) -> None:
    """A certificate of a trusted authority for this very name is accepted."""
    with serving({"/p": Answer(PAGE)}, tls=certificate(authority)) as server:
        assert fetched(await get(server.url("/p", "localhost"))).body == PAGE


def _expired(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    gone = datetime(2020, 1, 1, tzinfo=UTC)
    authority.issue_cert("localhost", not_after=gone).configure_cert(context)
    return context


def _stranger(_: trustme.CA) -> ssl.SSLContext:
    return certificate(trustme.CA())


def _other_name(authority: trustme.CA) -> ssl.SSLContext:
    return certificate(authority, "other.example")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(_stranger, "issuer", id="an unknown authority"),
        pytest.param(_other_name, "Hostname mismatch", id="another name"),
        pytest.param(_expired, "expired", id="expired"),
    ],
)
async def test_certificates_that_are_not_to_be_trusted(
    get: Get, authority: trustme.CA, make: Callable[[trustme.CA], ssl.SSLContext], words: str
) -> None:
    """What is wrong with the certificate is told, and nothing is asked for."""
    with serving({"/p": Answer(PAGE)}, tls=make(authority)) as server:
        failure = failed(await get(server.url("/p", "localhost")), Reason.TLS_FAILED)
        assert server.asked == []
    assert words in failure.detail


async def _greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 mail.example ESMTP\r\n")
    await writer.drain()


async def test_no_tls_where_tls_was_expected(get: Get) -> None:
    """A plain server behind an https address is told as such, not as a broken page."""
    async with raw_server(_greet) as port:
        failed(await get(f"https://localhost:{port}/"), Reason.TLS_FAILED)


async def test_a_redirect_from_plain_to_secure(get: Get, authority: trustme.CA) -> None:
    """The most common redirect of all."""
    tls = certificate(authority)
    with serving({"/p": Answer(PAGE)}, tls=tls) as secure, serving() as plain:
        plain.answers["/p"] = redirect(secure.url("/p", "localhost"))
        page = fetched(await get(plain.url("/p")))
    assert page.final_url.startswith("https://")


async def test_http2(get: Get, authority: trustme.CA) -> None:
    """A server that speaks HTTP/2 is spoken to in HTTP/2."""
    async with raw_server(speaking_h2(PAGE), certificate(authority, h2=True)) as port:
        page = fetched(await get(f"https://localhost:{port}/"))
    assert (page.status, page.media_type, page.body) == (200, "text/html", PAGE)


@pytest.mark.parametrize(
    ("talk", "reason"),
    [
        pytest.param(speaking_h2(PAGE, declared=99), Reason.INCOMPLETE, id="shorter than announced"),
        pytest.param(speaking_h2(PAGE, declared=99, end=False), Reason.TIMEOUT, id="never ending"),
        pytest.param(speaking_h2(b"x", declared=50_000_000, end=False), Reason.TOO_LARGE, id="too large"),
        pytest.param(saying(b"HTTP/1.1 200 OK\r\n\r\n"), Reason.PROTOCOL, id="no HTTP/2 after all"),
    ],
)
async def test_http2_gone_wrong(get: Get, authority: trustme.CA, talk: Talk, reason: Reason) -> None:
    """Errors of HTTP/2 are outcomes like all others."""
    async with raw_server(talk, certificate(authority, h2=True)) as port:
        failed(await get(f"https://localhost:{port}/"), reason)
