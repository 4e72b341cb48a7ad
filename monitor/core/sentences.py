"""Blocks to sentences, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nupunkt import PunktSentenceTokenizer
from nupunkt import load as load_tokenizer

LONGEST = 8_000  # characters; what goes on for longer is not a sentence, and reading it may not take long

_TOKENIZER: PunktSentenceTokenizer = load_tokenizer("default")
# Words that the tokenizer takes for abbreviations, as those of states and of "application", wherever they stand:
# "nos modèles d'IA. Vous pouvez …". Before a capital letter they end a sentence.
_NO_ABBREVIATIONS = re.compile(r"\b(?:IA|ID|OK|VR|III|[Aa]pp)\.(?=\s+[A-ZÀ-ÖØ-ÞŒ¿¡])")


def lengths(text: str) -> Iterator[tuple[int, int]]:
    """A text that is read whole, in pieces of no more than the limit."""
    for start in range(0, len(text), LONGEST):
        yield start, min(start + LONGEST, len(text))


def spans(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a block as (start, end), without the white space around them."""
    for start, end in lengths(text):
        for first, last in _TOKENIZER.span_tokenize(text[start:end]):
            for place, until in _parted(text, start + first, start + last):
                piece = text[place:until]
                begin = place + len(piece) - len(piece.lstrip())
                if piece.strip():
                    yield begin, begin + len(piece.strip())


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What the tokenizer took for one sentence, parted where one of it ends in what it takes for an abbreviation."""
    for found in _NO_ABBREVIATIONS.finditer(text, start, end):
        yield start, found.end()
        start = found.end()
    yield start, end
