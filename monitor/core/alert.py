"""An alert before it takes a form: what it says, without Markdown, HTML or any other dress.

Texts in here are words for people, of ours or of a page, and are never markup: every form
(`monitor.core.rendering`) escapes all of them alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.core.model import Severity


class Mark(StrEnum):
    """How a stretch of words is set off from its neighbours."""

    NONE = "none"
    STRONG = "strong"
    GONE = "gone"  # words that the new sentence no longer has
    COME = "come"  # words that the old sentence did not have


class Tone(StrEnum):
    """The colour of the badge: red where training is on, green where it is off."""

    ON = "on"
    OFF = "off"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of words, possibly a link."""

    text: str
    mark: Mark = Mark.NONE
    href: str = ""  # rendered as a link only if it is an http(s) address


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, possibly with a label before it: "Opt out: …"."""

    spans: tuple[Span, ...]
    label: str = ""
    quiet: bool = False  # of interest to those who check, not to those who glance


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of a document, word for word but for what "…" stands for."""

    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """Where to read on: (label, address)."""

    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that travels with the message; only a form that can show it does."""

    name: str
    says: str  # what it shows, for who cannot see it
    data: bytes


@dataclass(frozen=True, slots=True)
class Heading:
    """Where one story ends and the next begins, in a message of several."""

    text: str
    badge: str
    tone: Tone


Block = Line | Quote | Links | Heading


@dataclass(frozen=True, slots=True)
class Alert:
    """What one message says. Blocks come in order of weight: a channel with little room drops the last."""

    title: str
    badge: str  # what moved, in two words: "OFF → ON"; empty: none is shown
    tone: Tone
    severity: Severity
    blocks: tuple[Block, ...]
    link: str = ""  # where the whole can be read, for a channel that must cut
    images: tuple[Image, ...] = ()


def line(text: str, *, label: str = "", quiet: bool = False) -> Line:
    """A paragraph of one plain stretch of words."""
    return Line((Span(text),), label, quiet)
