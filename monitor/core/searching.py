"""Searching sentences: what of a version is searched, what a query asks for, and where it hits.

A query is words that must all stand in one sentence. `"a phrase"` is words in that order, `word*` a word
that begins so, and `-word` (or `-"a phrase"`) one that must not be there. Case, accents and punctuation do
not count: `opt-out` is the phrase "opt out". The words are made here and not by the database, so that SQLite
and PostgreSQL find the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.core.model import Reading
from monitor.core.rendering.text import words_of
from monitor.core.sentences import spans
from monitor.errors import QueryError

MOST_TERMS = 32
LONGEST_WORD = 60  # characters: what goes on for longer is no word that anybody types

_MARKS = "\u0300-\u036f"  # accents that stand behind their letter
_UNPARTED = (
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # scripts without spaces: a character is a word
)
_WORD = re.compile(rf"[{_UNPARTED}]|[^\W_{_UNPARTED}](?:[^\W_{_UNPARTED}]|[{_MARKS}])*")
_OF_BLOCKS = "#>|+- "  # the signs of headings, quotations, tables and lists
_TERM = re.compile(r'((?<!\S)-|)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))(\*?)')


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a version as it is searched: without Markdown."""

    text: str
    clause: int | None = None  # which of the version's clauses it is


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is searched, and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand beside each other in this order."""

    words: tuple[str, ...]
    prefix: bool = False  # the last word may go on
    wanted: bool = True


Query = tuple[Term, ...]


def parse(text: str) -> Query:
    """What a query asks for. Raises `QueryError` where it asks for nothing, or for too much."""
    terms = tuple(_terms(text))
    if not any(term.wanted for term in terms):
        raise QueryError(f'There is nothing to search for in {text!r}: give a word, a start* or a "phrase".')
    if len(terms) > MOST_TERMS:
        raise QueryError(f"That is {len(terms)} words to search for; {MOST_TERMS} are the most.")
    return terms


def _terms(text: str) -> Iterator[Term]:
    for found in _TERM.finditer(text):
        minus, phrase, plain, star = found.groups()
        said = phrase if plain is None else plain
        words = tuple(word.word for word in words_in(said))
        if words:
            yield Term(words, prefix=bool(star) or said.rstrip().endswith("*"), wanted=not minus)


def words_in(text: str) -> Iterator[Word]:
    """The words of a text as they are searched, in order."""
    for found in _WORD.finditer(text):
        word = _folded(found.group())[:LONGEST_WORD]
        if word:
            yield Word(word, *found.span())


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if c.isalnum())


def hits(text: str, query: Query) -> tuple[tuple[int, int], ...]:
    """Where the wanted terms stand in a text, as (start, end), in order and without overlaps."""
    words = list(words_in(text))
    found = sorted(place for term in query if term.wanted for place in _places(words, term))
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _places(words: Sequence[Word], term: Term) -> Iterator[tuple[int, int]]:
    length = len(term.words)
    for at in range(len(words) - length + 1):
        *front, last = [word.word for word in words[at : at + length]]
        fits = last.startswith(term.words[-1]) if term.prefix else last == term.words[-1]
        if fits and tuple(front) == term.words[:-1]:
            yield words[at].start, words[at + length - 1].end


def sentences(reading: Reading) -> tuple[Sentence, ...]:
    """What a reading's text consists of, each sentence once: its clauses, and the sentences around them."""
    found: dict[str, Sentence] = {}
    for place, clause in enumerate(reading.clauses):
        shown = words_of(clause.text)
        found.setdefault(shown, Sentence(shown, place))
    clauses = sorted((clause.start, clause.end) for clause in reading.clauses)
    for start, end in _stretches(clauses, len(reading.text)):
        for shown in _split(reading.text[start:end]):
            found.setdefault(shown, Sentence(shown))
    return tuple(one for one in found.values() if any(c.isalnum() for c in one.text))


def _stretches(taken: Sequence[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end in taken:
        if start > at:
            yield at, start
        at = max(at, end)
    yield at, length


def _split(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield from _of_line(line)


@lru_cache(maxsize=4096)  # the next version of a document repeats nearly every line of it
def _of_line(line: str) -> tuple[str, ...]:
    return tuple(words_of(line[start:end]).strip(_OF_BLOCKS) for start, end in spans(line))
