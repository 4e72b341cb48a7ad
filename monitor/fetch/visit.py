"""A fetch under way: where it has come to, and what it says of itself to each host."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import httpx

from monitor.core.model import Caching, Source

# Ours alone: they decide where a request goes, how its answer is packed, and where it ends.
_OURS = frozenset({"host", "accept-encoding", "connection", "content-length", "transfer-encoding"})
# May follow a redirect to another host; everything else may be a key that is for the first host only.
_FOR_EVERYBODY = frozenset({"accept", "accept-language", "user-agent", "dnt", "sec-gpc"})


@dataclass(slots=True)
class Visit:
    """A fetch under way: where it has come to."""

    source: Source
    caching: Caching
    now: Callable[[], datetime]
    url: httpx.URL
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)
    redirects: list[str] = field(default_factory=list)
    seconds: float = 0.0  # under way, without waiting in line

    @property
    def host(self) -> str:
        """Whose turn it is: a port of its own is a server of its own."""
        host = self.url.raw_host.decode("ascii").rstrip(".")
        return host if self.url.port is None else f"{host}:{self.url.port}"

    def validators(self) -> dict[str, str]:
        """Headers that ask "has it changed?", where what we have came from this address."""
        if self.caching.url not in (None, str(self.url)):
            return {}
        asked = {"If-None-Match": self.caching.etag, "If-Modified-Since": self.caching.last_modified}
        return {name: value for name, value in asked.items() if value}

    def extra_headers(self) -> dict[str, str]:
        """The source's own headers, as far as this hop may have them."""
        at_home = self.url.netloc == httpx.URL(self.source.url).netloc
        return {
            name: value
            for name, value in self.source.headers.items()
            if name.lower() not in _OURS and (at_home or name.lower() in _FOR_EVERYBODY)
        }
