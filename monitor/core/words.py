"""A person's word: what somebody says beside what was read, with who, when and why.

A word never changes what was read, and nothing that is decided looks at it. It is never deleted either: who
takes it back leaves their name and the moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from monitor.core.model import Default
from monitor.errors import QueryError

LONGEST = 2_000  # characters of a reason or a note
_LONGEST_NAME = 200


class WordKind(StrEnum):
    """What a person can say."""

    WRONG = "wrong"  # of an event: it is not so
    OVERRIDE = "override"  # of a service: for us its default is another, until a day
    NOTE = "note"  # of a service: "we opted out on …"


@dataclass(frozen=True, slots=True)
class Word:
    """One thing that a person said."""

    kind: WordKind
    service: str
    who: str
    at: datetime
    why: str
    event: int | None = None  # the one that is wrong
    default: Default | None = None  # what holds instead; of a wrong event, where the person knows it
    until: date | None = None  # the last day on which an override holds, in UTC
    taken_back_at: datetime | None = None
    taken_back_by: str | None = None
    id: int | None = None

    def holds(self, now: datetime) -> bool:
        """Whether it counts at a moment: neither taken back nor past its day."""
        today = now.astimezone(UTC).date()
        return self.taken_back_at is None and (self.until is None or today <= self.until)


def wrong(
    service: str, event: int, *, who: str, at: datetime, why: str, default: Default | None = None
) -> Word:
    """An event is wrong, and perhaps what its default should have been. Raises `QueryError` without a reason."""
    reason = _text(why, "why the event is wrong")
    return Word(WordKind.WRONG, service, _name(who), at, reason, event=event, default=_sayable(default))


def override(service: str, default: Default, *, until: date, who: str, at: datetime, why: str) -> Word:
    """Another default holds for us until a day. Raises `QueryError` for a day that is past."""
    if until < at.astimezone(UTC).date():
        raise QueryError(f"{until} is past: give the last day on which the override holds.")
    reason = _text(why, "why another default holds")
    return Word(WordKind.OVERRIDE, service, _name(who), at, reason, default=_sayable(default), until=until)


def note(service: str, text: str, *, who: str, at: datetime) -> Word:
    """Something to remember about a service."""
    return Word(WordKind.NOTE, service, _name(who), at, _text(text, "what to remember"))


def overriding(words: tuple[Word, ...], now: datetime) -> Word | None:
    """The override that holds at a moment: the newest."""
    holding = [word for word in words if word.kind is WordKind.OVERRIDE and word.holds(now)]
    return max(holding, key=lambda word: (word.at, word.id or 0), default=None)


def _sayable(default: Default | None) -> Default | None:
    if default is Default.UNCLEAR:
        raise QueryError("`unclear` is no word of a person: say what holds, or leave it out.")
    return default


def _text(text: str, what: str) -> str:
    said = text.strip()
    if not said:
        raise QueryError(f"Say {what}.")
    if len(said) > LONGEST:
        raise QueryError(f"That is too long: {len(said)} characters, and {LONGEST} are kept.")
    return said


def _name(who: str) -> str:
    name = who.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise QueryError("Say who you are: a name on one line.")
    return name
