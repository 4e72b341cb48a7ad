"""No phrase of a lexicon is dead: each is found in the shortest words it describes."""

from __future__ import annotations

import re

import pytest

from monitor.core.clauses.lexicon import LEXICONS, Lexicon
from monitor.core.clauses.lexicon.phrases import Index, phrase_pattern, words_of

_SIGNS = ("!", "<")  # what must not stand there
_MARKS = {",": ",", ":": ":", "(": " ("}


def shortest(phrase: str) -> str:
    """The first choice of every word, nothing where nothing is needed, and a word where one must be skipped."""
    words: list[str] = []
    for word in phrase.replace(" > ", " ").split(" "):
        if word in _MARKS:
            words[-1:] = [f"{words[-1] if words else 'something'}{_MARKS[word]}"]
        elif word.startswith(("_", "..")):
            words.append("something")
        elif word not in ("^", "$", "#") and not word.endswith("?") and not word.startswith(_SIGNS):
            first = word.split("|")[0].replace("*", "").replace("~", "something")
            words.append(f"it{first}" if first.startswith("'") else first)
    return " ".join(words).replace("( ", "(")


def test_shortest_words() -> None:
    """What the check below looks in."""
    assert shortest("^ let|allow us _12 , please? do !not ~ draw*") == "let us something, do something draw"


@pytest.mark.parametrize("lexicon", LEXICONS.values(), ids=lambda lexicon: lexicon.language)
def test_every_phrase_can_be_found(lexicon: Lexicon) -> None:
    """A word that ends in a sign, or a comma where none can be, would never be seen to be missing."""
    joints = [phrase for mark in lexicon.joints.entries for phrase in mark.phrases]
    for phrase in _cues(lexicon) + joints:
        words, pattern = shortest(phrase), re.compile(phrase_pattern(phrase), re.IGNORECASE)
        around = (words, f"{words} ", f"something {words} something", f"{words} something")
        assert any(map(pattern.search, around)), f"{phrase!r} is not found in {words!r}"


@pytest.mark.parametrize("lexicon", LEXICONS.values(), ids=lambda lexicon: lexicon.language)
def test_looking_up_words_finds_a_phrase_wherever_its_pattern_does(lexicon: Lexicon) -> None:
    """At the beginning, in the midst, after signs and a bar, and no more often than that."""
    for phrase in _cues(lexicon):
        words, pattern = shortest(phrase).lower(), re.compile(phrase_pattern(phrase))
        text = f"{words} ('{words}, something | {words} ¦ {words}; something {words} something"
        expected = [match.span() for match in pattern.finditer(text)]
        found = [(start, end) for _, start, end in Index([(phrase, None)]).found(words_of(text))]
        assert found == expected, f"{phrase!r} in {text!r}"


def _cues(lexicon: Lexicon) -> list[str]:
    return [phrase for entry in lexicon.entries for phrase in entry.phrases]
