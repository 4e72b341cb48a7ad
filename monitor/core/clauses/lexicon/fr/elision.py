"""French: a short word before a vowel is written as one with the next ("l'entraînement"), so that phrases need both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from monitor.core.clauses.lexicon.format import Entry
from monitor.core.clauses.lexicon.marks import Mark

_SHORT = ("c'", "d'", "j'", "l'", "m'", "n'", "qu'", "s'", "t'")
_VOWELS = tuple("aàâeéèêëiîïoôœuùûyh")
_Data = TypeVar("_Data", Entry, Mark)


def elided(entries: Iterable[_Data]) -> tuple[_Data, ...]:
    """The same entries, with every word that begins with a vowel also as it is written after an elision."""
    return tuple(
        replace(entry, phrases=tuple(_phrase(phrase) for phrase in entry.phrases)) for entry in entries
    )


def _phrase(phrase: str) -> str:
    return " ".join(_word(word, first=place == 0) for place, word in enumerate(phrase.split(" ")))


def _word(word: str, *, first: bool) -> str:
    """One word of a phrase, or its alternatives, with what stands before and after them kept.

    A stem that begins a phrase is found after an elision as it is, and without what leans on it.
    """
    before = "!" if word.startswith("!") else ""
    after = "?" if word.endswith("?") else ""
    choices = word.removeprefix("!").removesuffix("?").split("|")
    open_ended = [choice for choice in choices if first and choice.endswith("*")]
    leaned_on = [choice for choice in choices if _begins_with_vowel(choice) and choice not in open_ended]
    written = [short + choice for choice in leaned_on for short in _SHORT]
    return before + "|".join([*choices, *written]) + after


def _begins_with_vowel(choice: str) -> bool:
    return choice.startswith(_VOWELS) and "'" not in choice
