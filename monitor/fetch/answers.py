"""What a status means that is no page, for whoever fetched: the reason, the sentence, and the manners that follow."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import NoReturn

import httpx

from monitor.core.model import Reason
from monitor.fetch.headers import retry_after_of
from monitor.fetch.pace import Pace
from monitor.fetch.troubles import FetchError

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})
_BUSY_WITHOUT_A_TIME = timedelta(minutes=1)
_STATUS_WORDS = {
    401: "asks for a login",
    403: "refuses to show the page",
    404: "has no page at this address",
    410: "has removed the page for good",
    429: "says that it is asked too often",
    451: "withholds the page for legal reasons",
    503: "is too busy or under repair",
}


def refuse_status(
    pace: Pace, host: str, status: int, headers: httpx.Headers, now: datetime, body: bytes
) -> NoReturn:
    """Raise what a status comes to; a host that asks for silence gets it. `body` is kept as evidence."""
    retry_after = retry_after_of(headers.get("retry-after"), now)
    too_often = status == httpx.codes.TOO_MANY_REQUESTS
    if status in _BUSY and (too_often or retry_after is not None):
        pace.hold_off(host, _BUSY_WITHOUT_A_TIME if retry_after is None else retry_after)
    raise FetchError(
        Reason.RATE_LIMITED
        if too_often or (status in _BUSY and retry_after is not None)
        else Reason.HTTP_STATUS,
        f"{host} {_status_words(status)} (status {status}).",
        status=status,
        retry_after=retry_after,
        body=body,
    )


def silence(host: str, remaining: timedelta) -> FetchError:
    """What a fetch comes to that is not made, for the host asked to be left alone."""
    minutes = math.ceil(remaining.total_seconds() / 60)
    return FetchError(
        Reason.RATE_LIMITED,
        f"{host} asked to be left alone for {minutes} more minute{'s' * (minutes != 1)}, and it is.",
        retry_after=remaining,
    )


def _status_words(status: int) -> str:
    if status in _STATUS_WORDS:
        return _STATUS_WORDS[status]
    if status in REDIRECTS:
        return "redirects without saying where to"
    return "is out of order" if status >= httpx.codes.INTERNAL_SERVER_ERROR else "did not answer with a page"
