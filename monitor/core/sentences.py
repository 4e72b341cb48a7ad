"""Blocks to sentences, with their places."""

from __future__ import annotations

from collections.abc import Iterator

from nupunkt import PunktSentenceTokenizer
from nupunkt import load as load_tokenizer

LONGEST = 8_000  # characters; what goes on for longer is not a sentence, and reading it may not take long

_TOKENIZER: PunktSentenceTokenizer = load_tokenizer("default")


def lengths(text: str) -> Iterator[tuple[int, int]]:
    """A text that is read whole, in pieces of no more than the limit."""
    for start in range(0, len(text), LONGEST):
        yield start, min(start + LONGEST, len(text))


def spans(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a block as (start, end), without the white space around them."""
    for start, end in lengths(text):
        for first, last in _TOKENIZER.span_tokenize(text[start:end]):
            piece = text[start + first : start + last]
            begin = start + first + len(piece) - len(piece.lstrip())
            if piece.strip():
                yield begin, begin + len(piece.strip())
