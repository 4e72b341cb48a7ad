"""Going through a proxy, as a document that is watched from another region does.

The proxy is the person's own choice and may stand anywhere, also in their own network. Where it is sent is checked as
every other fetch is: a page must not lead it to a private address. What the system does not know the name of, the
proxy may: then it looks the name up itself.
"""

from __future__ import annotations

import ssl

import httpcore
import httpx

from monitor.core.model import Reason
from monitor.fetch.dial import GuardedDialer
from monitor.fetch.troubles import FetchError

_LOOK_UP = 10.0  # seconds


class ProxyTransport(httpx.AsyncHTTPTransport):
    """httpx's transport through one HTTP proxy; pages over TLS are tunnelled (RFC 9110, 9.3.6)."""

    def __init__(self, tls: ssl.SSLContext, network: httpcore.AsyncNetworkBackend, address: str) -> None:
        proxy = httpx.Proxy(address)
        self._pool = httpcore.AsyncHTTPProxy(
            proxy_url=str(proxy.url),
            proxy_auth=proxy.raw_auth,
            ssl_context=tls,
            proxy_ssl_context=tls if proxy.url.scheme == "https" else None,
            http2=True,
            max_connections=1,
            network_backend=network,
        )


async def check_target(dialer: GuardedDialer, url: httpx.URL) -> None:
    """Raise `FetchError` where the address is one that is not to be visited, by whatever road."""
    try:
        await dialer.look_up(url.raw_host.decode("ascii"), url.port or _port(url), _LOOK_UP)
    except FetchError as trouble:
        if trouble.reason not in (Reason.NAME_NOT_FOUND, Reason.TIMEOUT):
            raise


def _port(url: httpx.URL) -> int:
    return 443 if url.scheme == "https" else 80
