"""The small value types of the watchlist: durations, addresses, selectors."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated
from urllib.parse import urlsplit

import soupsieve
from pydantic import AfterValidator, BeforeValidator

from monitor.core.timetable import check_zone, parse_cron, parse_window

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw])")


def parse_duration(value: object) -> timedelta:
    """Read "90s", "30m", "12h", "1d 12h" or "2w"; a bare number is refused, for it names no unit."""
    if isinstance(value, timedelta):
        return value
    text = str(value).strip().lower()
    parts = _DURATION.findall(text)
    if not parts or _DURATION.sub("", text).strip():
        raise ValueError(f'{value!r} is no duration: write a number and a unit, such as "30m", "12h" or "7d"')
    return sum((timedelta(**{_UNITS[unit]: float(number)}) for number, unit in parts), timedelta())


def format_duration(duration: timedelta) -> str:
    """The shortest exact form that `parse_duration` reads back: "12h", "1d 12h", "90s"."""
    left = round(duration.total_seconds())
    parts = []
    for unit, seconds in (("w", 604800), ("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        number, left = divmod(left, seconds)
        if number:
            parts.append(f"{number}{unit}")
    return " ".join(parts) or "0s"


def _not_negative(duration: timedelta) -> timedelta:
    if duration < timedelta():
        raise ValueError("cannot be negative")
    return duration


def _positive(duration: timedelta) -> timedelta:
    if duration <= timedelta():
        raise ValueError("must be longer than nothing")
    return duration


def _web_address(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as e:
        raise ValueError(f"{url!r} is no web address: {e}") from e
    if parts.scheme not in ("http", "https") or not host or any(c.isspace() for c in url.strip()):
        raise ValueError(f"{url!r} is no web address: it must look like https://example.org/privacy")
    return url.strip()


def _proxy_address(url: str) -> str:
    if not url or url.startswith(("env:", "file:")):
        return url
    parts = urlsplit(_web_address(url))
    if parts.path.strip("/") or parts.query:
        raise ValueError(f"{url!r} is no proxy: it must look like http://proxy.example.org:3128")
    return url.strip()


def _css(selector: str) -> str:
    try:
        soupsieve.compile(selector)
    except soupsieve.SelectorSyntaxError as e:
        raise ValueError(f"{selector!r} is no CSS selector: {str(e).splitlines()[0]}") from e
    return selector


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _cron(line: str) -> str:
    return parse_cron(line).line


def _window(text: str) -> str:
    parse_window(text)
    return text


Duration = Annotated[timedelta, BeforeValidator(parse_duration), AfterValidator(_positive)]
AnyDuration = Annotated[timedelta, BeforeValidator(parse_duration), AfterValidator(_not_negative)]
CronLine = Annotated[str, AfterValidator(_cron)]
WindowText = Annotated[str, AfterValidator(_window)]
Windows = Annotated[tuple[WindowText, ...], BeforeValidator(_as_list)]
Zone = Annotated[str, AfterValidator(check_zone)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
ProxyAddress = Annotated[str, AfterValidator(_proxy_address)]
Selector = Annotated[str, AfterValidator(_css)]
Selectors = Annotated[tuple[Selector, ...], BeforeValidator(_as_list)]
Words = Annotated[tuple[str, ...], BeforeValidator(_as_list)]
