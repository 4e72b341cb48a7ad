"""Lines that are filled: a text that is wrapped to a width has in every line as many words as fit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import groupby

_WIDTHS = range(40, 121)  # characters to which texts are wrapped


class Filled(IntEnum):
    """Whether the first word of a line would not have fitted in the line above."""

    NOT = 0
    BY_ITSELF = 1  # not in the longest line of its paragraph
    AS_ALL = 2  # and so it is with all lines of its paragraph, or of the whole text


def filled(lines: Sequence[str]) -> list[Filled]:
    """For each line whether the one above it is filled."""
    paragraphs = [
        [*places]
        for has_text, places in groupby(range(len(lines)), lambda at: bool(lines[at].strip()))
        if has_text
    ]
    widths = [max(len(lines[at]) for at in paragraph) for paragraph in paragraphs]
    wrapped = [
        len(paragraph) > 2 and width in _WIDTHS and all(_is_full(lines, at, width) for at in paragraph[1:])
        for paragraph, width in zip(paragraphs, widths, strict=True)
    ]
    of_wrapped = [width for width, is_wrapped in zip(widths, wrapped, strict=True) if is_wrapped]
    of_the_text = max(of_wrapped) if len(of_wrapped) > 1 else None
    found = [Filled.NOT] * len(lines)
    for paragraph, width, is_wrapped in zip(paragraphs, widths, wrapped, strict=True):
        for at in paragraph[1:]:
            if is_wrapped or (of_the_text and _is_full(lines, at, of_the_text)):
                found[at] = Filled.AS_ALL
            elif width in _WIDTHS and _is_full(lines, at, width):
                found[at] = Filled.BY_ITSELF
    return found


def _is_full(lines: Sequence[str], at: int, width: int) -> bool:
    """Whether the first word of a line would not have fitted in the one above."""
    word = lines[at].lstrip().partition(" ")[0]
    return len(lines[at - 1]) + len(" ") + len(word) > width
