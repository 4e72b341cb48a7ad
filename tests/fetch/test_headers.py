"""Headers are read leniently: whatever a server writes, reading it does not fail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.core.model import Caching
from monitor.fetch.headers import caching_of, media_type_of, retry_after_of
from tests.fetch.support import NOW


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text/html", ("text/html", None)),
        ("Text/HTML;charset=UTF-8", ("text/html", "utf-8")),
        ('text/html; charset="windows-1252"; x=y', ("text/html", "windows-1252")),
        ("text/html; charset=", ("text/html", None)),
        ("", ("", None)),
        ("html", ("html", None)),
    ],
)
def test_media_types(value: str, expected: tuple[str, str | None]) -> None:
    """Type and charset, in lower case, without the rest."""
    assert media_type_of(value) == expected


@given(st.text())
@example("text/html; charset*=latin-9'en'%FF%")
@example("text/html; charset*0*=x")
def test_any_media_type(value: str) -> None:
    """No Content-Type raises."""
    media_type, _ = media_type_of(value)
    assert media_type == media_type.strip().lower()


@given(st.text() | st.from_regex(r"\w{3}, \d+ \w{3} \d+ \d+:\d+:\d+ [-+ \w]{0,8}", fullmatch=True))
@example("9" * 5000)
@example("Mon, 01 Jan 0001 00:00:00 +2359")
@example("Fri, 31 Dec 9999 23:59:59 -2359")
@example("Sun, 01 Mar 2026 12:05:00")
def test_any_retry_after(value: str) -> None:
    """No Retry-After raises, and no wait is negative or longer than a year."""
    wait = retry_after_of(value, NOW)
    assert wait is None or timedelta() <= wait <= timedelta(days=365)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (" 30 ", 30),
        ("0", 0),
        ("0000000000120", 120),
        ("Sun, 01 Mar 2026 12:05:00", 300),
        ("Sun, 01 Mar 2026 14:05:00 +0200", 300),
        ("-5", None),
        ("1.5", None),
        ("٣٠", None),
    ],
)
def test_retry_after(value: str, seconds: int | None) -> None:
    """Seconds and dates are read; what is neither is nothing."""
    assert retry_after_of(value, NOW) == (None if seconds is None else timedelta(seconds=seconds))


def test_retry_after_counts_from_now() -> None:
    """The date is compared with the time of the answer."""
    noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert retry_after_of("Sun, 01 Mar 2026 12:05:00 GMT", noon + timedelta(minutes=4)) == timedelta(
        minutes=1
    )


def test_empty_validators_are_none() -> None:
    """An empty ETag is nothing to ask with."""
    assert caching_of({"etag": "", "last-modified": ""}, "https://one.example/") == Caching(
        url="https://one.example/"
    )
