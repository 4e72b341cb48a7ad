"""English: "do not" is also written "don't", so that phrases with either need both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from monitor.core.clauses.lexicon.format import Entry
from monitor.core.clauses.lexicon.marks import Mark

_VERBS = (
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "would",
    "should",
    "could",
    "has",
    "have",
    "had",
    "must",
)
_SHORT = {verb: f"{verb}n't" for verb in _VERBS} | {"will": "won't", "can": "can't"}
_FULL = {short: verb for verb, short in _SHORT.items()} | {"cannot": "can"}
_ANY = "|".join(_FULL)
_Data = TypeVar("_Data", Entry, Mark)


def contracted(entries: Iterable[_Data]) -> tuple[_Data, ...]:
    """The same entries, with every phrase that has a negated verb in both spellings."""
    return tuple(replace(entry, phrases=tuple(_both(entry.phrases))) for entry in entries)


def _both(phrases: Sequence[str]) -> Iterator[str]:
    found: dict[str, None] = {}
    for phrase in phrases:
        words = phrase.split(" ")
        if len(words) == 1:  # "not" and "don't" are cues of their own, and end at one place
            found[phrase] = None
            continue
        found[" ".join(_whichever_verb(words))] = None
        found |= dict.fromkeys((*_written_as_one(words), *_written_apart(words)))
    return iter(found)


def _whichever_verb(words: Sequence[str]) -> Iterator[str]:
    """`not exclude` becomes `not|don't|doesn't|… exclude`, where the phrase does not name the verb."""
    for before, word in zip(("", *words), words, strict=False):
        named = not _SHORT.keys().isdisjoint(before.split("|"))
        yield f"{word}|{_ANY}" if "not" in word.split("|") and not named else word


def _written_as_one(words: Sequence[str]) -> Iterator[str]:
    """`does|is not _2 used` becomes `doesn't|isn't _2 used`."""
    for at, (verb, negation) in enumerate(pairwise(words)):
        short = [_SHORT[choice] for choice in verb.split("|") if choice in _SHORT]
        if short and "not" in negation.split("|"):
            yield " ".join((*words[:at], "|".join(short), *words[at + 2 :]))


def _written_apart(words: Sequence[str]) -> Iterator[str]:
    """`don't|won't use` becomes `do|will not use`."""
    for at, word in enumerate(words):
        full = [_FULL[choice] for choice in word.split("|") if choice in _FULL]
        if full and not word.startswith("!"):
            yield " ".join((*words[:at], "|".join(dict.fromkeys(full)), "not", *words[at + 1 :]))
