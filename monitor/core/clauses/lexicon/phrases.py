"""Phrases, and finding many of them in a sentence at once.

A phrase is looked up by the words of the sentence and tried only where the sentence has the words that it
cannot do without, and only at the places where it may begin; so looking for hundreds costs little more than
looking up the sentence's words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import chain
from typing import Generic, TypeVar

from monitor.core.small_words import ASIDES

T = TypeVar("T")

_GAP = r"['\"]?[ -][\"'(]?"  # between two words: "opt out", "opt-out", '"no" box'
_ASIDE = rf", (?:{'|'.join(sorted(ASIDES))}) [^,.;:|¦]{{1,60}}, "  # "may, where the law allows it, use"
_HAS_ASIDE = re.compile(_ASIDE)
_BAR = re.compile("[|¦:] | - ")
_BULLET = r"[^\w|]{0,6}(?:\(?\w{1,4}[.):] |\d{1,2}(?:\.\d{1,2}){1,3} )?"  # or a number
_OPENING = rf"(?:^|(?<=[|¦:] )|(?<= - )){_BULLET}"
_CLOSING = r"\W{0,3}(?:$| [|¦])"
_OPENS = "^ "
_ANYTHING = "[^"  # letters up to one that ends the part, as few as will do
_SKIP = r"(?:[^\s|¦;-]{1,40}[ -]){0,%d}"
_SKIP_TO_COMMA = re.compile(re.escape(_SKIP).replace("%d", r"\d{1,2}") + "(?=, )")
_LAST_SKIPPED = r"[^\s|¦;,-]{1,40}"  # the word that the comma stands at
_NUMBER = r"(?:\(?\w{1,3}[).]?[ ])?"  # of a point in a list: "(ii)"
_MARKS = {"^": _OPENING, "$": _CLOSING, ",": ", ", ":": "(?::| -) ", "(": r" \(", "#": _NUMBER}
_WORD = re.compile(r"[\w']+(?:-[\w']+)*")
_ENDING = 2  # letters after an apostrophe that are no word: "we'll"
_STEM = 3  # letters of a stem by which it is looked up


@dataclass(frozen=True)
class Words:
    """A sentence in small letters, every letter in its place, and where each of its words begins."""

    lower: str
    places: Mapping[str, Sequence[int]]
    all: frozenset[str]

    @cached_property
    def stems(self) -> Mapping[str, Sequence[int]]:
        """Where its words begin, in no order, by how they begin."""
        found: dict[str, list[int]] = {}
        for word, places in self.places.items():
            found.setdefault(word[:_STEM], []).extend(places)
        return found

    @cached_property
    def has_asides(self) -> bool:
        """Whether anything stands between two commas that a phrase reads across."""
        return has_asides(self.lower)

    @cached_property
    def openings(self) -> Sequence[int]:
        """Where it begins, and where each of its parts does that a bar parts from the one before."""
        return (0, *(bar.end() for bar in _BAR.finditer(self.lower)))


@lru_cache(maxsize=64)  # a clause is looked through for its cues, its attributes and its control
def words_of(plain: str) -> Words:
    """The words of a plain sentence; hyphenated and elided ones also in parts, "Ada's" also as "ada"."""
    lower = _lower(plain)
    places: dict[str, list[int]] = {}
    for found in _WORD.finditer(lower):
        if (whole := found[0]).isalnum():
            places.setdefault(whole, []).append(found.start())
            continue
        for word, start in _with_parts(whole, found.start()):
            places.setdefault(word, []).append(start)
    return Words(lower, places, frozenset(places))


def _lower(plain: str) -> str:
    """In small letters, every letter in its place (a few capitals have small forms of two letters)."""
    lower = plain.lower()
    return lower if len(lower) == len(plain) else "".join(letter.lower()[:1] for letter in plain)


def _with_parts(found: str, at: int) -> Iterator[tuple[str, int]]:
    word = found.strip("'")
    at += len(found) - len(found.lstrip("'"))
    yield word, at
    if "-" not in word and "'" not in word:
        return
    for part in word.split("-"):
        if (plain := part.removesuffix("'s")) != word:
            yield plain, at
        elided, _, after = plain.partition("'")  # "l'entraînement"
        if len(after) > _ENDING:
            yield after, at + len(elided) + 1
        at += len(part) + 1


@dataclass(eq=False)  # each is itself: sets of them are made for every sentence
class _Phrase(Generic[T]):
    """A phrase to be tried: what it means, and the words it needs beside those it is found by."""

    phrase: str
    meaning: T
    needs: tuple[frozenset[str], ...]  # one of each set
    first: tuple[str, ...]  # the words it begins with; empty where they are not known
    stems: frozenset[str]  # how the word begins that it begins with; empty where it may begin in any way

    @cached_property
    def _written(self) -> str:
        opens = self.phrase.startswith(_OPENS)
        return _BULLET + plain_pattern(self.phrase[len(_OPENS) :]) if opens else plain_pattern(self.phrase)

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return re.compile(self._written)

    @cached_property
    def _across_asides(self) -> re.Pattern[str]:
        return re.compile(_across_asides(self._written))

    def pattern(self, words: Words) -> re.Pattern[str]:
        """Its regular expression, made when a sentence has its words: most texts need few of the thousands.

        The one that reads across asides takes several times as long to make, and few sentences have any.
        """
        return self._across_asides if words.has_asides else self._plain

    def found(self, words: Words, after: Sequence[int] = ()) -> Iterator[re.Match[str]]:
        """Every place where the phrase stands, from left to right, in a sentence that has the words it needs.

        `after` are places where a thought begins although nothing but words parts it from what stands before.
        """
        pattern, starts = self.pattern(words), self._starts(words, after)
        if starts is None:
            yield from pattern.finditer(words.lower)
            return
        end = 0
        for start in starts:
            if start >= end and (match := pattern.match(words.lower, start)):
                end = match.end()
                yield match

    def _starts(self, words: Words, after: Sequence[int]) -> Sequence[int] | None:
        """Where it may begin, from left to right; None where that is not known."""
        if self.phrase.startswith(_OPENS):
            return sorted((*words.openings, *after)) if after else words.openings
        by_word, begins = (words.places, self.first) if self.first else (words.stems, self.stems)
        if not begins:
            return None
        return sorted(chain.from_iterable(by_word[word] for word in begins if word in by_word))


class Index(Generic[T]):
    """Phrases by the words they are looked up by."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._by_word: dict[str, list[_Phrase[T]]] = {}
        self._by_stem: dict[str, list[_Phrase[T]]] = {}
        self._always: list[_Phrase[T]] = []
        ready = [(phrase, meaning, _needs_of(phrase)) for phrase, meaning in phrases]
        times = Counter(word for _, _, needs in ready for need in set(needs) for word in need)
        for phrase, meaning, needs in ready:
            self._add(phrase, meaning, needs, times)

    def _add(
        self, phrase: str, meaning: T, needs: tuple[frozenset[str], ...], times: Mapping[str, int]
    ) -> None:
        first = phrase.split(" ", maxsplit=1)[0]
        begins = _choices(first) if _is_plain(first) else _parts_of(first)[:1]
        stems = _stems_of(first)
        rarest = min(needs, key=partial(_commonness, times), default=frozenset())
        beside = tuple(need for need in needs if need != rarest)
        ready = _Phrase(phrase, meaning, beside, begins, stems)
        if rarest:
            for word in rarest:
                self._by_word.setdefault(word, []).append(ready)
        elif stems:
            for stem in stems:
                self._by_stem.setdefault(stem, []).append(ready)
        else:
            self._always.append(ready)

    def found(self, words: Words, after: Sequence[int] = ()) -> Iterator[tuple[T, int, int]]:
        """Every place where a phrase stands: what it means, from where to where; `after` as for `_Phrase.found`."""
        there = words.all
        for phrase in self._candidates(words):
            for need in phrase.needs:  # asked of dozens in every sentence, and most lack a word
                if need.isdisjoint(there):
                    break
            else:
                for match in phrase.found(words, after):
                    yield (phrase.meaning, *match.span())

    def _candidates(self, words: Words) -> set[_Phrase[T]]:
        """The phrases that may stand in a sentence of these words."""
        by_word = (self._by_word[word] for word in self._by_word.keys() & words.all)
        by_stem = (self._by_stem[stem] for stem in self._by_stem.keys() & words.stems.keys())
        return set(self._always).union(*by_word, *by_stem)


def _needs_of(phrase: str) -> tuple[frozenset[str], ...]:
    """The words that a phrase cannot do without: one of each set."""
    words = phrase.split(" ")
    plain = [frozenset(_choices(word)) for word in words if _is_plain(word)]
    return (*plain, *(frozenset((part,)) for word in words for part in _parts_of(word)))


def _choices(word: str) -> tuple[str, ...]:
    """The words that may stand in its place, as a sentence has them: "users'" is "users" there."""
    return tuple(choice.strip("'") for choice in word.split("|"))


def _parts_of(word: str) -> tuple[str, ...]:
    """The words that one with points within is in a sentence: "robots.txt" is two; empty for any other."""
    parts = tuple(filter(None, word.split(".")))
    return parts if "." in word and word[0].isalnum() and all(map(str.isalnum, parts)) else ()


def _commonness(times: Mapping[str, int], need: frozenset[str]) -> float:
    """About how often a sentence has one of these words: in every language the short ones are the common ones.

    So are those that stand in many phrases; `times` says in how many each does.
    """
    return sum(times[word] * 2.0 ** -len(word) for word in need)


def _is_plain(word: str) -> bool:
    """Whether a phrase cannot match without this very word (or one of these very words)."""
    return (
        not word.startswith(("_", "!", "^", "$", ",", "~", ":", "(", "/", "<", "#"))
        and not word.endswith("?")
        and "*" not in word
        and "/" not in word  # "on/off" is two words as well
        and "." not in word  # "robots.txt" is two words in a sentence
    )


def _stems_of(word: str) -> frozenset[str]:
    """How the words begin that a stem, or one of several, stands for; empty where they may begin in any way."""
    choices = word.split("|")
    if word.endswith("?") or any(
        not choice[:_STEM].isalpha() or len(choice.strip("*")) < _STEM for choice in choices
    ):
        return frozenset()
    return frozenset(choice[:_STEM] for choice in choices)


def phrase_pattern(phrase: str) -> str:
    """The regular expression of a phrase, without capturing groups."""
    return _across_asides(plain_pattern(phrase))


@lru_cache(maxsize=64)  # joints ask it of one sentence again and again
def has_asides(words: str) -> bool:
    """Whether some words hold an aside between two commas; without one `plain_pattern` finds the same."""
    return _HAS_ASIDE.search(words.lower()) is not None


def _across_asides(pattern: str) -> str:
    return pattern.replace(_GAP, f"(?:{_GAP}|{_ASIDE})")


def plain_pattern(phrase: str) -> str:
    """The same for words without asides, which takes a fraction of the time to make."""
    phrase, _, ahead = phrase.partition(" > ")
    pattern = "".join(_piece(word) for word in phrase.split(" "))
    pattern = _SKIP_TO_COMMA.sub(lambda skip: skip[0] + _LAST_SKIPPED, pattern)
    for mark in (_MARKS[","], _MARKS[":"], _MARKS["("], _CLOSING, _ANYTHING):
        pattern = pattern.replace(_GAP + mark, mark)
    return f"{pattern}(?={plain_pattern(ahead)})" if ahead else pattern.removesuffix(_GAP)


def _piece(word: str) -> str:
    if word in _MARKS:
        return _MARKS[word]
    if word.startswith(".."):
        return _ANYTHING + ("|¦;]{0,%s}?" if word.startswith("...") else ",|¦;]{0,%s}?") % word.strip(".")
    if word.startswith("<"):
        return rf"(?<!\b{re.escape(word[1:].replace('+', ' '))} )"
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
    after = r"[\w'-]{0,30}" if word.endswith("*") else r"\b" if word[-1:].isalnum() else r"(?!\w)"
    return before + core + after
