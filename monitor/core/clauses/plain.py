"""Markdown to the words a cue can match, keeping where each letter came from."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

BREAK = "¦"  # a line break within a table cell ends a thought, as the border of a cell does
# A link keeps its label and loses its target; addresses, emphasis, escapes and tags are not words.
_NOISE = re.compile(
    r"\]\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s\"[^\"\n]{0,300}\")?\)"
    r"|https?://[^\s)\]|<>]{1,2000}"
    r"|<[^<>\n]{1,200}>"
    r"|[\[\]*`\\\u2060\u200b\u200c\u200d\ufeff\u00ad\u2022\u25cf\u25cb\u25c9\u25ef]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,5});",  # CommonMark 6.2 entity references
    re.IGNORECASE,
)
_DASH = re.compile(" (?=, )")  # what is left of one between two words
_COMMAS = ",\u2014"
_ENDS = f" {BREAK}"
_BREAKS = ("<br", "<li", "<p", "</")
_INLINE = re.compile(
    r"</(?:a|abbr|b|bdi|cite|code|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|var)\s*>"
)
_NUMBER = re.compile(
    r"(?:(?:§ ?)?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|\(?(?:[A-Za-z]|[ivxIVX]{1,5})[.)]) (?=[^\W\d_])"
)
_SIMPLE = str.maketrans({
    "\u2019": "'", "\u2018": "'", "\u02bc": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": ",", "\u00a0": " ",
})  # fmt: skip


@lru_cache(maxsize=256)  # headings and what introduces a list are asked for by every block below them
def plain(markdown: str) -> str:
    """The words of a sentence: one space between them, typographic marks made simple, table breaks as `BREAK`.

    A break at either end parts nothing: `<p>We …</p>`.
    """
    words = _NOISE.sub(_instead, markdown)
    simple = " ".join((words if words.isascii() else words.translate(_SIMPLE)).split()).strip(_ENDS)
    return _DASH.sub("", simple) if " , " in simple else simple


def _instead(noise: re.Match[str]) -> str:
    if noise[0].startswith("&"):
        return unescape(noise[0])
    tag = noise[0].lower()
    return f" {BREAK} " if tag.startswith(_BREAKS) and not _INLINE.match(tag) else ""


def unnumbered(title: str) -> str:
    """The plain words of a heading without its number: "3.1 What we do not do"."""
    words = plain(title)
    number = _NUMBER.match(words)
    return words[number.end() :] if number else words


def places(markdown: str) -> tuple[int, ...]:
    """Where each letter of `plain(markdown)` stands in the Markdown."""
    letters: list[tuple[str, int]] = []
    last = 0
    for noise in _NOISE.finditer(markdown):
        letters += [(markdown[at], at) for at in range(last, noise.start())]
        letters += [(letter, noise.start()) for letter in _instead(noise)]
        last = noise.end()
    letters += [(markdown[at], at) for at in range(last, len(markdown))]
    words = [at for at, (letter, _) in enumerate(letters) if not letter.isspace() and letter != BREAK]
    return tuple(_collapsed(letters[words[0] : words[-1] + 1])) if words else ()


def _collapsed(letters: list[tuple[str, int]]) -> list[int]:
    """The places that are left when white space is made single and trimmed."""
    kept: list[int] = []
    space: int | None = None
    for place, (letter, at) in enumerate(letters):
        if letter.isspace():
            space = at if space is None else space
            continue
        parts = letter in _COMMAS and any(after.isspace() for after, _ in letters[place + 1 : place + 2])
        if space is not None and kept and not parts:
            kept.append(space)
        kept.append(at)
        space = None
    return kept
