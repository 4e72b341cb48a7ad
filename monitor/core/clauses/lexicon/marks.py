"""What a clause says beside its stance, as data: a mark is a role, a value, phrases and an example.

The cues of `format` decide whether a sentence is a clause and what it says; marks are read only from
sentences that are clauses, to tell its control, its attributes, its regions and who trains. The
phrases are written in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from monitor.core.clauses.lexicon.phrases import Index, words_of


@dataclass(frozen=True, slots=True)
class Mark:
    """Phrases that tell one thing, and a sentence in which they do."""

    role: str  # which question it answers: "out", "setting", "past data"
    value: str  # what it answers
    phrases: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class Found:
    """A mark in a sentence, with its place in the plain words."""

    role: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class Marks:
    """The marks of one language, ready for scanning."""

    entries: tuple[Mark, ...]

    @cached_property
    def _index(self) -> Index[tuple[str, str]]:
        return Index(
            (phrase.lower(), (mark.role, mark.value)) for mark in self.entries for phrase in mark.phrases
        )

    def scan(self, words: str) -> list[Found]:
        """Every mark in a sentence, in order; of marks of one role that overlap, the first and fullest."""
        found = [
            Found(role, value, start, end) for (role, value), start, end in self._index.found(words_of(words))
        ]
        found.sort(key=lambda mark: (mark.start, -mark.end, mark.role, mark.value))
        return list(_apart(found))


def _apart(found: list[Found]) -> Iterator[Found]:
    ends: dict[str, int] = {}
    for mark in found:
        if mark.start >= ends.get(mark.role, 0):
            ends[mark.role] = mark.end
            yield mark
