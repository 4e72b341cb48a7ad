"""The real Chromium of the tests, or why there is none."""

from __future__ import annotations

import pytest

from monitor.fetch.browser import BrowserSettings
from monitor.fetch.browser.finding import find_chromium
from monitor.fetch.troubles import FetchError


def needs_chromium(settings: BrowserSettings | None = None) -> str:
    """The path of a Chromium; without one the test is skipped, which the gate does not allow."""
    try:
        return find_chromium(settings or BrowserSettings())
    except FetchError as e:
        pytest.skip(e.detail)
