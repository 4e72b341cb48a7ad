"""Phrases to patterns, and the scan of a sentence for every cue of a language.

Phrases are looked up by the words of the sentence and tried only where the sentence has the words that they cannot
do without; so a scan costs little more than looking up its words, and a handful of short searches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from monitor.core.clauses.lexicon.format import Entry, Hit, Kind

_GAP = r"[ -][\"'(]?"  # between two words: "opt out", "opt-out", 'choose "no"'
_OPENING = r"(?:^|(?<=[|¦] ))[^\w|]{0,6}(?:\(?\w{1,4}[.):] |\d{1,2}(?:\.\d{1,2}){1,3} )?"  # bullets, numbers
_CLOSING = r"\W{0,3}(?:$| [|¦])"
_SKIP = r"(?:[^\s|¦;-]{1,40}[ -]){0,%d}"
_WORD = re.compile(r"[\w']+(?:-[\w']+)*")


# The first look: without these, in the right company, no other cue matters.
_FIRST = (Kind.TRAIN, Kind.PURPOSE, Kind.LEARN, Kind.IMPROVE, Kind.MAKE, Kind.MODEL, Kind.THING)
# So common that a phrase is better looked up by another of its words.
_COMMON = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "by",
        "can",
        "do",
        "does",
        "for",
        "from",
        "has",
        "have",
        "if",
        "in",
        "is",
        "it",
        "may",
        "not",
        "of",
        "on",
        "or",
        "our",
        "that",
        "the",
        "their",
        "they",
        "this",
        "to",
        "us",
        "use",
        "used",
        "we",
        "when",
        "who",
        "will",
        "with",
        "you",
        "your",
    ]
)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase ready to be tried: the words it needs, one of each set, and its pattern."""

    kind: Kind
    name: str
    needs: tuple[frozenset[str], ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class _Index:
    """Phrases by the words they are looked up by; those that begin with a stem are always tried."""

    by_word: dict[str, list[_Phrase]]
    always: list[_Phrase]

    def candidates(self, words: frozenset[str]) -> list[_Phrase]:
        """The phrases that may fire on a sentence of these words."""
        looked_up = {id(phrase): phrase for word in words for phrase in self.by_word.get(word, ())}
        return [*self.always, *looked_up.values()]


@dataclass(frozen=True)
class Lexicon:
    """The entries of one language. Without one of its `alert` words no sentence is about training AI."""

    language: str
    entries: tuple[Entry, ...]
    alert: tuple[str, ...]

    @cached_property
    def _alert(self) -> re.Pattern[str]:
        return re.compile("|".join(word_pattern(word) for word in self.alert), re.IGNORECASE)

    @cached_property
    def _first(self) -> _Index:
        return _index(entry for entry in self.entries if entry.kind in _FIRST)

    @cached_property
    def _others(self) -> _Index:
        return _index(entry for entry in self.entries if entry.kind not in _FIRST)

    @cached_property
    def _kinds(self) -> dict[Kind, _Index]:
        return {}

    def _of_kind(self, kind: Kind) -> _Index:
        if kind not in self._kinds:
            self._kinds[kind] = _index(entry for entry in self.entries if entry.kind is kind)
        return self._kinds[kind]

    def alerts(self, text: str) -> bool:
        """Whether the text holds any word without which no sentence can be about training AI."""
        return self._alert.search(text) is not None

    def has(self, kind: Kind, text: str) -> bool:
        """Whether a cue of this kind fires anywhere in a text."""
        lower = _lower(text)
        return bool(_found(self._of_kind(kind), lower, words_of(lower)))

    def scan(self, plain: str, *, always: bool = False) -> list[Hit]:
        """Every cue that fires in a sentence, in order of place; within a kind the fuller wording wins.

        Nothing is returned for a sentence that trains and improves nothing, unless `always`.
        """
        lower = _lower(plain)
        words = words_of(lower)
        hits = _found(self._first, lower, words)
        if not always and not _may_matter(hits):
            return []
        hits += _found(self._others, lower, words)
        return sorted(_fullest(hits), key=lambda hit: (hit.start, -hit.end, hit.name))


def _may_matter(hits: list[Hit]) -> bool:
    kinds = {hit.kind for hit in hits}
    if kinds & {Kind.TRAIN, Kind.PURPOSE, Kind.LEARN}:
        return True
    return bool(kinds & {Kind.IMPROVE, Kind.MAKE}) and bool(kinds & {Kind.MODEL, Kind.THING})


def words_of(lower: str) -> frozenset[str]:
    """The words of a sentence in small letters, hyphenated ones also in parts."""
    whole = {word.strip("'") for word in _WORD.findall(lower)}
    joined = [word for word in whole if "-" in word or "'" in word]
    return frozenset(whole.union(part.removesuffix("'s") for word in joined for part in word.split("-")))


def _lower(plain: str) -> str:
    """In small letters, every letter in its place (a few capitals have small forms of two letters)."""
    lower = plain.lower()
    return lower if len(lower) == len(plain) else "".join(letter.lower()[:1] for letter in plain)


def _found(index: _Index, lower: str, words: frozenset[str]) -> list[Hit]:
    hits = []
    for phrase in index.candidates(words):
        for need in phrase.needs:
            if need.isdisjoint(words):
                break
        else:
            hits += [Hit(phrase.kind, phrase.name, *found.span()) for found in phrase.pattern.finditer(lower)]
    return hits


def _fullest(found: Iterable[Hit]) -> Iterator[Hit]:
    """Without the hits that lie within another of the same kind."""
    ends: dict[Kind, int] = {}
    for hit in sorted(found, key=lambda hit: (hit.start, -hit.end, hit.name)):
        if hit.end > ends.get(hit.kind, -1):
            ends[hit.kind] = hit.end
            yield hit


def _index(entries: Iterable[Entry]) -> _Index:
    index = _Index({}, [])
    for entry in entries:
        for phrase in _prepared(entry):
            if not phrase.needs:
                index.always.append(phrase)
                continue
            for word in min(phrase.needs, key=lambda need: (len(need & _COMMON), len(need))):
                index.by_word.setdefault(word, []).append(phrase)
    return index


def _prepared(entry: Entry) -> Iterator[_Phrase]:
    for phrase in entry.phrases:
        pattern = re.compile(phrase_pattern(phrase))
        yield _Phrase(entry.kind, entry.name, needs_of(phrase), pattern)


def needs_of(phrase: str) -> tuple[frozenset[str], ...]:
    """The words that a phrase cannot do without: one of each set."""
    return tuple(frozenset(word.lower().split("|")) for word in phrase.split(" ") if _is_plain(word))


def _is_plain(word: str) -> bool:
    """Whether a phrase cannot match without this very word (or one of these very words)."""
    return (
        not word.startswith(("_", "!", "^", "$", ",", "~", ":", "(", "/"))
        and not word.endswith("?")
        and "*" not in word
        and "." not in word  # "robots.txt" is two words in a sentence
    )


def by_length(phrases: Sequence[str]) -> list[str]:
    """The longest first, so that the fuller wording wins where two begin at the same place."""
    return sorted(phrases, key=lambda phrase: (-len(phrase.split()), -len(phrase), phrase))


def phrase_pattern(phrase: str) -> str:
    """The regular expression of a phrase, without capturing groups."""
    pattern = "".join(_piece(word) for word in phrase.split(" "))
    return pattern.removesuffix(_GAP).replace(_GAP + ", ", ", ").replace(_GAP + _CLOSING, _CLOSING)


def _piece(word: str) -> str:
    marks = {"^": _OPENING, "$": _CLOSING, ",": ", "}
    if word in marks:
        return marks[word]
    if word.startswith("!"):
        return f"(?!{word_pattern(word[1:])})"
    if word.startswith("_"):
        return _SKIP % int(word[1:])
    if word.endswith("?"):
        return f"(?:{word_pattern(word[:-1])}{_GAP})?"
    return word_pattern(word) + _GAP


def word_pattern(word: str) -> str:
    """The regular expression of one word of a phrase, or of its alternatives."""
    choices = [_stem(choice) for choice in word.split("|")]
    return choices[0] if len(choices) == 1 else "(?:" + "|".join(choices) + ")"


def _stem(word: str) -> str:
    if word == "~":
        return r"[\w'-]{1,30}"
    core = re.escape(word.strip("*"))
    before = r"\b[\w'-]{0,30}" if word.startswith("*") else r"\b"
    after = r"[\w'-]{0,30}" if word.endswith("*") else r"\b"
    return before + core + after
