"""In which language is a text, and in which others are parts of it?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from monitor.core.small_words import COMMON, MARKS, NEIGHBOURS

# Languages that policies are published in; the more there are, the more often a short text is taken for a rare one.
_LANGUAGES = (
    *("ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu", "id", "it"),
    *("ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk"),
    *("vi", "zh"),
    # Scripts of their own: no other text is taken for them.
    *("am", "bn", "fa", "gu", "hy", "ka", "km", "kn", "lo", "ml", "mr", "pa", "si", "ta", "te", "ur"),
)  # fmt: skip
_SAMPLES = 6  # stretches of the text that are looked at
_SAMPLE = 200  # characters of each
_SHORTEST = 40  # letters; less says nothing about its language
_STRETCHES = 9  # that are looked at one by one, for parts in another language
_STRETCH = 150  # characters of each
_MORE_THAN_CHANCE = 2  # stretches in another language
_FEW = 0.2  # of its words; a text with fewer small words of a language may be in a neighbour of it
_MOST_WORDS = 60  # that are looked at
_ALL_WORDS = 300  # of the sample of a text
_PLAINLY = 0.22  # of its words; no other language has so many small words of English
_MOST_LETTERS = 500  # of a line that are looked at
_FEWEST_WORDS = 3  # different small words of a language that a line in it has
_ALL = {**COMMON, **NEIGHBOURS}
_CLEARLY = 0.1  # of its words: so much more of them are small words of the one language than of the other
_SHORTEST_LINE = 50  # characters; a shorter line is a title, or a name of a language
_LAST_LATIN = "\u024f"
_TARGET = re.compile(
    r"\]\([^()\s]{0,2000}\)|https?://\S{1,2000}|\w{1,60}(?:[.@]\w{1,60}){1,9}"
)  # and names of hosts
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str, hint: str | None = None) -> str | None:
    """The language (ISO 639-1) of most of a text.

    Where there is too little text to tell, it is what the page declares (`hint`, BCP 47), or None.
    """
    sample = _sample(text)
    if not can_be_told(sample):
        return (hint or "").partition("-")[0].lower() or None
    if _share(sample, "en", _ALL_WORDS) >= _PLAINLY:
        return "en"
    language = _told(sample)
    # Welsh passes for English and Galician for Spanish where neither is among the languages to choose from.
    if language in COMMON and _share(sample, language) < _FEW:
        return str(_any_language().classify(sample)[0])
    return language


def languages_beside(text: str, language: str) -> Mapping[str, float]:
    """The other languages that stretches of a text are in, each with its share of them; one stretch is chance."""
    stretches = list(_stretches(text))
    strange = [one for one in stretches if _share(one, language) < _FEW and can_be_told(one)]
    if len(strange) < _MORE_THAN_CHANCE:
        return {}
    found = Counter(filter(lambda other: other != language, map(_told, strange)))
    return {other: times / len(stretches) for other, times in found.items() if times >= _MORE_THAN_CHANCE}


def lone_lines(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """The lines of a text that are in another language than the text around them: from where to where, and in which.

    Only a line that has enough small words of that language, and more than of the language around it, is one.
    """
    at = 0
    marks = MARKS.get(language, ())
    for line in text.split("\n"):
        if len(line) >= _SHORTEST_LINE and not _has_any(line, marks):
            other = _stands_out(line, language)
            if other:
                yield at, at + len(line), other
        at += len(line) + 1


def _has_any(line: str, marks: tuple[str, ...]) -> bool:
    for mark in marks:  # noqa: SIM110  # asked of every line: a generator takes twice as long
        if mark in line:
            return True
    return False


def _stands_out(line: str, language: str) -> str | None:
    """The language of a line that is surely not the one around it, or None."""
    words = _TARGET.sub("", line[:_MOST_LETTERS])
    if not can_be_told(words) or (language == "en" and _share(words, "en") >= _PLAINLY):
        return None
    if not words.isascii() and _is_of_another_script(words[:_SAMPLE]):
        other = _told(words[: _SAMPLES * _SAMPLE])
        return other if other != language else None
    said = Counter(found[0] for found in islice(_WORD.finditer(words.lower()), _MOST_WORDS))
    shares = {
        other: sum(said[word] for word in said.keys() & small) / said.total() for other, small in _ALL.items()
    }
    best = max(shares, key=lambda other: shares[other])
    if shares[best] < max(_FEW, shares.get(language, 0) + _CLEARLY):
        return None
    if len(said.keys() & _ALL[best]) < _FEWEST_WORDS:
        return None
    return best if best not in COMMON or is_in(words, best, rather_than=language) else None


def _is_of_another_script(words: str) -> bool:
    letters = [letter for letter in words if letter.isalpha()]
    return sum(letter > _LAST_LATIN for letter in letters) * 2 > len(letters)


def is_in(text: str, language: str, *, rather_than: str) -> bool:
    """Whether a paragraph is in one language rather than in another."""
    is_told = _told(text[: _SAMPLES * _SAMPLE]) == language
    return is_told and _share(text, language) > _share(text, rather_than)


def _told(text: str) -> str:
    return str(_identifier().classify(text)[0])


def can_be_told(text: str) -> bool:
    """Whether a text is long enough to tell its language."""
    letters = (letter for letter in text if letter.isalpha())
    return next(islice(letters, _SHORTEST - 1, None), None) is not None


def _share(text: str, language: str, most: int = _MOST_WORDS) -> float:
    """How many of the words are small words of a language; 0 for a language whose small words are not known."""
    words = [found[0] for found in islice(_WORD.finditer(text.lower()), most)]
    small = COMMON.get(language, frozenset())
    return sum(word in small for word in words) / max(1, len(words))


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    return identifier


@lru_cache(maxsize=1)
def _any_language() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)


def _sample(text: str) -> str:
    """Stretches from all over a text: its beginning may be a list of names, its end another language."""
    if len(text) <= _SAMPLES * _SAMPLE:
        return text
    step = len(text) // _SAMPLES
    return "\n".join(text[start : start + _SAMPLE] for start in range(step // 3, len(text), step))


def _stretches(text: str) -> Iterator[str]:
    step = max(len(text) // _STRETCHES, _STRETCH)
    return (text[start : start + _STRETCH] for start in range(0, len(text), step))
