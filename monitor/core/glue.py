"""Words that only the layout of a page keeps apart: labels, headings and sentences set side by side."""

from __future__ import annotations

BREAK = "\v"  # a line that ends here


def between(above: str, below: str) -> str:
    """What belongs between two stretches of words that stand in different elements, with no space between.

    A word may be spread over elements (`<b>W</b>e`), so only what cannot be one word is parted: a
    sentence that ends, and two runs of several words where a small letter meets a capital.
    """
    if not above or not below or not below[0].isupper():
        return ""
    last = above[-1]
    if last in ".!?:;" and not _is_abbreviation(above):
        return " "
    if last.islower() and " " in above.strip() and " " in below.strip():
        return BREAK
    return ""


def _is_abbreviation(words: str) -> bool:
    """Whether the words end like `U.` of `U.S.` does."""
    return words.endswith(".") and words[-2:-1].isupper()
