"""What a clause says beside its stance, as data: a mark is a role, a value, phrases and an example.

The cues of `format` decide whether a sentence is a clause and what it says; marks are read only from
sentences that are clauses, to tell its control, its attributes, its regions and who trains. The
phrases are written in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from monitor.core.clauses.lexicon.match import needs_of, phrase_pattern, words_of


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


@dataclass(frozen=True, slots=True)
class _Phrase:
    role: str
    value: str
    needs: tuple[frozenset[str], ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Marks:
    """The marks of one language, ready for scanning."""

    entries: tuple[Mark, ...]

    @cached_property
    def _phrases(self) -> tuple[_Phrase, ...]:
        return tuple(
            _Phrase(
                mark.role, mark.value, needs_of(phrase), re.compile(phrase_pattern(phrase), re.IGNORECASE)
            )
            for mark in self.entries
            for phrase in mark.phrases
        )

    @cached_property
    def _by_word(self) -> Mapping[str, tuple[_Phrase, ...]]:
        """The phrases by each of the words of their smallest need; under "" those that need no word."""
        index: dict[str, list[_Phrase]] = {}
        for phrase in self._phrases:
            for word in min(phrase.needs, key=len, default=frozenset({""})):
                index.setdefault(word, []).append(phrase)
        return {word: tuple(phrases) for word, phrases in index.items()}

    def _candidates(self, at_hand: frozenset[str]) -> Iterable[_Phrase]:
        """The phrases that may be in a sentence of these words, each once."""
        looked_up = (phrase for word in ("", *at_hand) for phrase in self._by_word.get(word, ()))
        return {id(phrase): phrase for phrase in looked_up}.values()

    def scan(self, words: str) -> list[Found]:
        """Every mark in a sentence, in order; of marks of one role that overlap, the first and fullest."""
        at_hand = words_of(words.lower())
        found = [
            Found(phrase.role, phrase.value, match.start(), match.end())
            for phrase in self._candidates(at_hand)
            if not any(need.isdisjoint(at_hand) for need in phrase.needs)
            for match in phrase.pattern.finditer(words)
        ]
        found.sort(key=lambda mark: (mark.start, -mark.end, mark.role, mark.value))
        return list(_apart(found))


def _apart(found: list[Found]) -> Iterator[Found]:
    ends: dict[str, int] = {}
    for mark in found:
        if mark.start >= ends.get(mark.role, 0):
            ends[mark.role] = mark.end
            yield mark
