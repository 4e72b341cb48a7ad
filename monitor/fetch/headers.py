"""What a server says about its answer, read leniently: media type, charset, Retry-After, validators."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime

import httpx

from monitor.core.model import Caching
from monitor.core.signals import SIGNALS

_KEPT = SIGNALS | {"age", "content-language", "date", "server"}
_LONGEST = 1_000  # characters of a header
_MAX_RETRY_AFTER = timedelta(days=365)


def media_type_of(content_type: str) -> tuple[str, str | None]:
    """Read a Content-Type (RFC 9110, 8.3): the type in lower case ("" where there is none), the charset."""
    if not content_type.strip():
        return "", None
    message = Message()
    message["Content-Type"] = content_type.replace("\r", " ").replace("\n", " ")
    # `get_content_type` answers "text/plain" for what it cannot read; the word before ";" is truer.
    media_type = content_type.partition(";")[0].strip().lower()
    charset = message.get_param("charset")
    return media_type, charset.strip().lower() or None if isinstance(charset, str) else None


def retry_after_of(value: str | None, now: datetime) -> timedelta | None:
    """Read a Retry-After (RFC 9110, 10.2.3): seconds or a date; None where there is none or it is neither.

    A moment in the past is no wait at all; a wait of more than a year is cut to a year.
    """
    if value is None or not (text := value.strip()):
        return None
    if text.isascii() and text.isdigit():
        nine_digits = text.lstrip("0")[:9] or "0"  # decades
        return min(timedelta(seconds=int(nine_digits)), _MAX_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    # A date without a zone is in GMT: HTTP knows no other.
    wait = moment.replace(tzinfo=moment.tzinfo or UTC) - now
    return min(max(wait, timedelta()), _MAX_RETRY_AFTER)


def kept(headers: httpx.Headers) -> tuple[tuple[str, str], ...]:
    """The headers that say something of the page or of when it was sent; the rest is the server's own affair."""
    found = ((name, value) for name, value in headers.multi_items() if name.lower() in _KEPT)
    return tuple((name, value[:_LONGEST]) for name, value in found)


def caching_of(headers: Mapping[str, str], url: str) -> Caching:
    """Return what to ask "has it changed?" with next time."""
    return Caching(headers.get("etag") or None, headers.get("last-modified") or None, url)
