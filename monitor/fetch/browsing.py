"""Is there a browser to read with? The extra `browser` brings what drives one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from importlib.util import find_spec
from typing import Any

from monitor.core.model import Reason
from monitor.fetch.pace import Pace
from monitor.fetch.registry import Fetcher
from monitor.fetch.settings import FetchSettings
from monitor.fetch.troubles import FetchError

FindSession = Callable[[str], Awaitable[Mapping[str, Any] | None]]
KeepSession = Callable[[str, Mapping[str, Any]], Awaitable[None]]
_NO_EXTRA = "Signing in needs a browser: run `pip install 'optwatch[browser]'`."


def fetcher(
    settings: FetchSettings,
    browser: Mapping[str, Any],
    pace: Pace,
    sessions: tuple[FindSession, KeepSession] | None = None,
) -> Fetcher | None:
    """The fetcher that reads with a browser, by the fields of `BrowserSettings`; None without the extra.

    `sessions` is where the session of a service comes from, and where a renewed one goes to.
    """
    if find_spec("playwright") is None:
        return None
    from monitor.fetch.browser import BrowserFetcher, BrowserSettings  # noqa: PLC0415 - an extra

    return BrowserFetcher(settings, BrowserSettings(**browser), pace=pace, sessions=sessions)


def own(state: Mapping[str, Any], hosts: Collection[str]) -> Mapping[str, Any]:
    """What of a session belongs to the sites of these hosts."""
    if find_spec("playwright") is None:
        raise FetchError(Reason.NEEDS_EXTRA, _NO_EXTRA)
    from monitor.fetch.browser.sessions import own  # noqa: PLC0415 - an extra

    return own(state, hosts)


async def window(
    browser: Mapping[str, Any], url: str, done: Callable[[], Awaitable[object]]
) -> Mapping[str, Any]:
    """Show a browser at an address until the person is done, and return the session; raises `FetchError`."""
    if find_spec("playwright") is None:
        raise FetchError(Reason.NEEDS_EXTRA, _NO_EXTRA)
    from monitor.fetch.browser import BrowserSettings  # noqa: PLC0415 - an extra
    from monitor.fetch.browser.sessions import sign_in  # noqa: PLC0415 - an extra

    return await sign_in(BrowserSettings(**browser), url, done)
