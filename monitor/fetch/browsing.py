"""Is there a browser to read with? The extra `browser` brings what drives one."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any

from monitor.fetch.pace import Pace
from monitor.fetch.registry import Fetcher
from monitor.fetch.settings import FetchSettings


def fetcher(settings: FetchSettings, browser: Mapping[str, Any], pace: Pace) -> Fetcher | None:
    """The fetcher that reads with a browser, by the fields of `BrowserSettings`; None without the extra."""
    if find_spec("playwright") is None:
        return None
    from monitor.fetch.browser import BrowserFetcher, BrowserSettings  # noqa: PLC0415 - an extra

    return BrowserFetcher(settings, BrowserSettings(**browser), pace=pace)
