"""robots.txt (RFC 9309), as far as the watchlist wants it obeyed.

Whoever watches a page asks for one page now and then, as a person does, and is no crawler. So by default only the
pause that a site asks for between two visits (`Crawl-delay`) is kept; "respect" keeps away from what it disallows too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from monitor.core.model import Caching, Failed, Fetch, Fetched, Reason, Source
from monitor.fetch.pace import Pace
from monitor.fetch.registry import Fetcher

NAME = "optwatch"  # by which a robots.txt calls us
Obeyed = Literal["delay", "respect", "ignore"]
_KEPT = timedelta(days=1)  # RFC 9309, section 2.4: no longer
_TRIED_AGAIN = timedelta(hours=1)  # where it could not be read
_LONGEST_DELAY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a site's robots.txt says, and until when that is believed."""

    until: datetime
    rules: RobotFileParser | None = None  # None: it has none
    unread: str = ""  # why it could not be read


class RobotsFetcher:
    """A fetcher that asks a site's robots.txt first. Names and addresses of one's own network have none."""

    def __init__(self, inner: Fetcher, pace: Pace, obeyed: Obeyed) -> None:
        self._inner = inner
        self._pace = pace
        self._obeyed = obeyed
        self._known: dict[str, _Known] = {}

    async def __aenter__(self) -> Self:
        """Open the fetcher within."""
        await self._inner.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        await self._inner.__aexit__(kind, error, trace)

    async def fetch(self, source: Source, caching: Caching, now: Callable[[], datetime]) -> Fetch:
        """Make one attempt, unless the site asks to be left alone and that is respected."""
        origin = _origin(source.url)
        if origin and self._obeyed != "ignore":
            known = await self._ask(origin, now)
            if refused := self._refusal(source.url, known, now()):
                return refused
        return await self._inner.fetch(source, caching, now)

    def _refusal(self, url: str, known: _Known, now: datetime) -> Failed | None:
        if self._obeyed != "respect":
            return None
        if known.unread:
            # RFC 9309, section 2.3.1.4: what cannot be reached is to be taken for a refusal.
            why = f"The robots.txt of the site could not be read ({known.unread}), and is to be respected."
            return Failed(url, now, Reason.ROBOTS, why)
        if known.rules and not known.rules.can_fetch(NAME, url):
            why = 'The robots.txt of the site asks to keep out; `robots = "delay"` under [fetch] reads it all the same.'
            return Failed(url, now, Reason.ROBOTS, why)
        return None

    async def _ask(self, origin: str, now: Callable[[], datetime]) -> _Known:
        known = self._known.get(origin)
        if known is None or known.until <= now():
            known = self._known[origin] = _read(
                await self._inner.fetch(Source(f"{origin}/robots.txt"), Caching(), now), now()
            )
        delay = known.rules.crawl_delay(NAME) if known.rules else None
        if delay:
            seconds = min(float(delay), _LONGEST_DELAY.total_seconds())
            self._pace.space(urlsplit(origin).hostname or "", timedelta(seconds=seconds))
        return known


def _read(came: Fetch, now: datetime) -> _Known:
    if isinstance(came, Fetched):
        rules = RobotFileParser()
        rules.parse(came.body.decode("utf-8", "replace").splitlines())
        return _Known(now + _KEPT, rules)
    if (
        isinstance(came, Failed)
        and came.status is not None
        and 400 <= came.status < 500
        and came.status != 429
    ):
        return _Known(now + _KEPT)  # RFC 9309, section 2.3.1.3: there is none
    detail = came.detail if isinstance(came, Failed) else "it came without a body"
    return _Known(now + _TRIED_AGAIN, unread=detail.rstrip("."))


def _origin(url: str) -> str:
    """Scheme and host of an address; "" for one of this machine or of a network of one's own."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or host == "localhost":
        return ""
    try:
        if not ip_address(host).is_global:
            return ""
    except ValueError:
        pass  # a name
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
