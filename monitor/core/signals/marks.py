"""What a page itself says to crawlers for AI: in its head, and in the headers it came with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html.parser import HTMLParser

from monitor.core.signals.mining import Reservation, reservation
from monitor.core.signals.usage import Wish, wish_of

_HEAD = 300_000  # characters in which a head is looked for
_NO_AI = re.compile(r"\b(noai|noimageai)\b", re.IGNORECASE)
Headers = Sequence[tuple[str, str]]


class _Head(HTMLParser):
    """Collects the `meta` elements of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a `meta` with a name."""
        given = dict(attrs)
        if tag == "meta" and given.get("name"):
            self.found.append((str(given["name"]).lower(), given.get("content") or ""))


def meta_of(markup: str) -> Headers:
    """The names and contents of a page's `meta` elements."""
    head = _Head()
    head.feed(markup[:_HEAD])
    return head.found


def wishes(headers: Headers) -> Iterator[Wish]:
    """What use the headers wish."""
    for name in ("Content-Usage", "Content-Signal"):
        for value in _values(headers, name):
            if wish := wish_of(name, value):
                yield wish


def reservations(given: Headers) -> Iterator[Reservation]:
    """What headers, or the `meta` elements, reserve."""
    policy = next(iter(_values(given, "tdm-policy")), "")
    for value in _values(given, "tdm-reservation"):
        if stated := reservation(value, policy):
            yield stated


def no_ai(given: Headers) -> tuple[str, ...]:
    """The words `noai` and `noimageai`, where a robots header or `meta` says them."""
    found: Mapping[str, None] = {
        word.lower(): None
        for name, value in given
        if name.lower() in ("robots", "x-robots-tag")
        for word in _NO_AI.findall(value)
    }
    return tuple(sorted(found))


def _values(given: Headers, wanted: str) -> list[str]:
    return [value for name, value in given if name.lower() == wanted.lower()]
