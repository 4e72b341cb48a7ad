"""A fetcher that may visit loopback and does not dawdle."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import trustme

from monitor.fetch import FetchSettings, HttpFetcher
from tests.fetch.support import Get, getter, trusting


@pytest.fixture
def settings() -> FetchSettings:
    """Loopback allowed, no pause between visits, short patience."""
    return FetchSettings(
        allow_private_addresses=True,
        spacing=timedelta(),
        connect_timeout=timedelta(seconds=2),
        silence_timeout=timedelta(seconds=0.5),
        deadline=timedelta(seconds=1.5),
        max_bytes=1_000_000,
    )


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Whose certificates are trusted."""
    return trustme.CA()


@pytest.fixture(scope="session")
def trust(authority: trustme.CA) -> ssl.SSLContext:
    """What the fetcher verifies certificates with."""
    return trusting(authority)


@pytest.fixture
async def get(settings: FetchSettings, trust: ssl.SSLContext) -> AsyncIterator[Get]:
    """Fetch an address, at the time of the tests."""
    async with HttpFetcher(settings, tls=trust) as fetcher:
        yield getter(fetcher)
