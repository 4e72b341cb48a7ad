"""A browser that asks the site without a network in between, so that a test can say from which address."""

from __future__ import annotations

import asyncio

import httpx
from fastapi import FastAPI

ADDRESS = "http://127.0.0.1:8710"


class _Inside(httpx.BaseTransport):
    """Hands requests to an ASGI application, as if they came from an address."""

    def __init__(self, web: FastAPI, peer: str) -> None:
        self._inner = httpx.ASGITransport(web, raise_app_exceptions=False, client=(peer, 50_000))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request."""
        request.read()
        return asyncio.run(self._asked(request))

    async def _asked(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        assert isinstance(answer.stream, httpx.AsyncByteStream)
        body = b"".join([piece async for piece in answer.stream])
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(body))


def browser(web: FastAPI, address: str = ADDRESS, peer: str = "127.0.0.1") -> httpx.Client:
    """A client that keeps cookies, and follows no redirect."""
    return httpx.Client(transport=_Inside(web, peer), base_url=address)
