"""Each source gets the fetcher it asks for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Self

import pytest

from monitor.core.model import Caching, Failed, Fetch, Reason, Source
from monitor.fetch import Fetchers
from tests.fetch.support import NOW, failed


class Way:
    """A way to fetch that says its name."""

    def __init__(self, name: str, log: list[str]) -> None:
        self.name = name
        self.log = log

    async def __aenter__(self) -> Self:
        self.log.append(f"open {self.name}")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.log.append(f"close {self.name}")

    async def fetch(self, source: Source, caching: Caching, now: Callable[[], datetime]) -> Fetch:
        """Fail with our name."""
        return Failed(source.url, now(), Reason.EMPTY, f"{self.name} has nothing after {caching.etag}.")


async def test_a_source_is_fetched_the_way_it_says() -> None:
    """`how` names the fetcher; all are opened before and closed after, last first."""
    log: list[str] = []
    async with Fetchers({"http": Way("http", log), "browser": Way("browser", log)}) as ways:
        outcome = await ways.fetch(Source("https://one.example", how="browser"), Caching("v1"), lambda: NOW)
    assert failed(outcome, Reason.EMPTY).detail == "browser has nothing after v1."
    assert log == ["open http", "open browser", "close browser", "close http"]


@pytest.mark.parametrize(("how", "words"), [("browser", "optwatch[browser]"), ("pigeon", "'pigeon'")])
async def test_a_way_that_is_not_there(how: str, words: str) -> None:
    """What is not installed is told, with how to get it."""
    async with Fetchers({}) as ways:
        outcome = await ways.fetch(Source("https://one.example", how=how), Caching(), lambda: NOW)
    assert words in failed(outcome, Reason.NEEDS_EXTRA).detail
