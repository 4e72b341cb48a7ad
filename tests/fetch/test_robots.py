"""robots.txt: what is obeyed of it, and that it is asked for once a day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

import pytest

from monitor.core.model import Caching, Failed, Fetch, Fetched, Reason, Source
from monitor.fetch import FetchSettings, Pace, RobotsFetcher
from monitor.fetch.robots import Obeyed

NOW = datetime(2026, 3, 1, tzinfo=UTC)
PAGE = Source("https://quill.example/legal/privacy")
ROBOTS = "https://quill.example/robots.txt"
RULES = "User-agent: *\nCrawl-delay: 7\nDisallow: /legal/\n\nUser-agent: optwatch\nCrawl-delay: 9\nDisallow: /legal/\n"


@dataclass
class Site:
    """A fetcher within: it answers what it is told to, and remembers what it was asked for."""

    robots: Fetch
    asked: list[str] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    async def fetch(self, source: Source, caching: Caching, now: Callable[[], datetime]) -> Fetch:  # noqa: ARG002
        """A page, or the robots.txt."""
        self.asked.append(source.url)
        return self.robots if source.url.endswith("/robots.txt") else came(source.url, "<p>Policy</p>")


def came(url: str, body: str) -> Fetched:
    """A page as it came."""
    return Fetched(url, url, NOW, 200, "text/plain", None, body.encode())


def failed(status: int | None) -> Failed:
    """A robots.txt that did not."""
    return Failed(ROBOTS, NOW, Reason.HTTP_STATUS, "It did not come.", status=status)


async def fetched(
    site: Site,
    obeyed: Obeyed,
    at: datetime = NOW,
    fetcher: RobotsFetcher | None = None,
    pace: Pace | None = None,
) -> Fetch:
    """What becomes of a fetch of the page."""
    fetcher = fetcher or RobotsFetcher(site, pace or Pace(FetchSettings()), obeyed)
    return await fetcher.fetch(PAGE, Caching(), lambda: at)


@pytest.mark.parametrize(
    ("obeyed", "robots", "reason"),
    [
        pytest.param("delay", came(ROBOTS, RULES), None, id="a single page is read by default"),
        pytest.param("respect", came(ROBOTS, RULES), Reason.ROBOTS, id="kept out of where that is respected"),
        pytest.param("respect", came(ROBOTS, "User-agent: *\nDisallow: /admin"), None, id="not disallowed"),
        pytest.param("respect", failed(404), None, id="none is there"),
        pytest.param("respect", failed(503), Reason.ROBOTS, id="it cannot be read"),
        pytest.param("respect", failed(None), Reason.ROBOTS, id="the site cannot be reached"),
        pytest.param("delay", failed(503), None, id="unread, and only its pause is of interest"),
        pytest.param("respect", came(ROBOTS, "\0\ufffd<html>nonsense: : :"), None, id="nonsense"),
    ],
)
async def test_what_is_obeyed(obeyed: Obeyed, robots: Fetch, reason: Reason | None) -> None:
    """As the watchlist wants it."""
    found = await fetched(Site(robots), obeyed)
    assert (found.reason if isinstance(found, Failed) else None) == reason


async def test_it_is_asked_for_once_a_day_and_not_at_all_where_it_is_ignored() -> None:
    """And sooner again where it could not be read."""
    site = Site(came(ROBOTS, RULES))
    fetcher = RobotsFetcher(site, Pace(FetchSettings()), "delay")
    for hours in (0, 1, 23, 25):
        await fetched(site, "delay", NOW + timedelta(hours=hours), fetcher)
    assert site.asked.count(ROBOTS) == 2
    unread = Site(failed(503))
    fetcher = RobotsFetcher(unread, Pace(FetchSettings()), "delay")
    for hours in (0, 2):
        await fetched(unread, "delay", NOW + timedelta(hours=hours), fetcher)
    assert unread.asked.count(ROBOTS) == 2
    ignoring = Site(came(ROBOTS, RULES))
    await fetched(ignoring, "ignore")
    assert ignoring.asked == [PAGE.url]


async def test_the_pause_that_a_site_asks_for_is_kept() -> None:
    """That for us rather than that for everybody; between two visits to that host, and to no other."""
    passed: list[float] = []

    async def sleep(seconds: float) -> None:
        passed.append(seconds)

    from monitor.fetch import Clock

    pace = Pace(FetchSettings(spacing=timedelta(seconds=1)), Clock(lambda: 100.0, sleep))
    await fetched(Site(came(ROBOTS, RULES)), "delay", pace=pace)
    for host in ("quill.example", "moor.example", "quill.example", "moor.example"):
        async with pace.turn(host):
            pass
    assert passed == [9.0, 1.0]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/policy",
        "http://192.168.1.4/policy",
        "http://localhost/policy",
        "http://[::1]/p",
    ],
)
async def test_ones_own_network_has_none(url: str) -> None:
    """What runs at home is not asked how it wants to be crawled."""
    site = Site(came(ROBOTS, RULES))
    await RobotsFetcher(site, Pace(FetchSettings()), "respect").fetch(Source(url), Caching(), lambda: NOW)
    assert site.asked == [url]
