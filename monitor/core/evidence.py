"""What there is to show for an event: both texts, the raw pages they were read from, and how we got them.

Like `monitor.core.records` these are frozen dataclasses without behaviour; times are aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from monitor.core.model import Event, Fetched, NotModified, Source, Version


class Role(StrEnum):
    """What a visit to a source shows."""

    BEFORE_FIRST = "the old text, first seen"
    BEFORE_LAST = "the old text, last seen"
    AFTER_FIRST = "the new text, first seen"
    AFTER_AGAIN = "the new text, seen again: from now on it was believed"


@dataclass(frozen=True, slots=True)
class Visit:
    """One fetch of one source, and what it shows."""

    role: Role
    source: Source
    fetch: Fetched | NotModified
    digest: str  # SHA-256 of the page that it showed; of a page that was not modified, the one shown before


@dataclass(frozen=True, slots=True)
class Kept:
    """A version together with the visits that showed it."""

    id: int
    version: Version
    visits: tuple[Visit, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """An event with what it was made of."""

    event: Event
    after: Kept | None  # the text in which the move was first seen
    before: Kept | None = None  # the text that it is compared with
    pictures: Mapping[str, bytes] = field(default_factory=dict)  # of the switches it quotes, by their SHA-256
