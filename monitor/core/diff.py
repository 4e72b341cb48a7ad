"""What changed between two texts: by sentences first, then by words within what changed.

diff-match-patch compares characters. Here every token (a sentence or a word) becomes one character,
so that its result is made of whole tokens. Its time limit is off: with it the result would depend
on how busy the machine is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from diff_match_patch import diff_match_patch

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_SENTENCE = re.compile(r"[^\n.!?]*(?:[.!?]+(?!\s)[^\n.!?]*)*(?:[.!?]+[^\S\n]*\n*|\n+|$)")
_SURROGATES = range(0xD800, 0xE000)
# The algorithm takes time in proportion to tokens × differences: this many, all different in order,
# take some seconds.
_MOST_TOKENS = 4_000


class Op(StrEnum):
    """What happened to a piece of text."""

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


_Placed = tuple[str, int]  # a token and its index in the text
_OPS = {0: Op.EQUAL, -1: Op.DELETE, 1: Op.INSERT}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, went or came."""

    op: Op
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that stayed (`old` is `new`), or the old ones and the new ones in their place."""

    old: str
    new: str
    old_start: int  # offset in the old text, in characters
    new_start: int

    @property
    def changed(self) -> bool:
        """Whether anything in it differs."""
        return self.old != self.new

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The same, word by word."""
        return by_words(self.old, self.new)


def by_words(old: str, new: str) -> tuple[Piece, ...]:
    """The differences by words: the pieces that are not deleted make up `new`, and the others `old`."""
    return _compare(_WORD.findall(old), _WORD.findall(new))


def by_sentences(old: str, new: str) -> tuple[Piece, ...]:
    """The differences by sentences and lines, white space included, so that both texts can be rebuilt."""
    return _compare(split_sentences(old), split_sentences(new))


def passages(old: str, new: str) -> tuple[Passage, ...]:
    """Both texts from begin to end: stretches that stayed, and stretches that were replaced."""
    found: list[Passage] = []
    old_at = new_at = 0
    for gone, come in _replacements(by_sentences(old, new)):
        found.append(Passage(gone, come, old_at, new_at))
        old_at, new_at = old_at + len(gone), new_at + len(come)
    return tuple(found)


def similarity(old: str, new: str) -> float:
    """How much of both texts is made of the same words in the same order: from 0.0 to 1.0."""
    a, b = _words(old), _words(new)
    if not a or not b:
        return float(a == b)
    return 2 * len(_matches(a, b)) / (len(a) + len(b))


def likeness_bound(old: str, new: str) -> float:
    """The `similarity` of two texts is never above this, which costs next to nothing: it ignores order."""
    a, b = _words(old), _words(new)
    if not a or not b:
        return float(a == b)
    return 2 * (Counter(a) & Counter(b)).total() / (len(a) + len(b))


def _words(text: str) -> list[str]:
    return [token.casefold() for token in _WORD.findall(text) if token[0].isalnum()]


def split_sentences(text: str) -> list[str]:
    """A text cut after each sentence and line, losing nothing; coarse, for comparing only."""
    return [token for token in _SENTENCE.findall(text) if token]


def _replacements(pieces: Sequence[Piece]) -> Iterator[tuple[str, str]]:
    gone = come = ""
    for piece in pieces:
        if piece.op is Op.DELETE:
            gone += piece.text
        elif piece.op is Op.INSERT:
            come += piece.text
        else:
            if gone or come:
                yield gone, come
            gone = come = ""
            yield piece.text, piece.text
    if gone or come:
        yield gone, come


def _compare(old: Sequence[str], new: Sequence[str]) -> tuple[Piece, ...]:
    """As a person would cut it: a lone word that happens to stay between two changes goes with them."""
    letters = {token: _letter(index) for index, token in enumerate(dict.fromkeys((*old, *new)))}
    tokens = {letter: token for token, letter in letters.items()}
    differences = [(op, "".join(letters[token] for token in run)) for op, run in _differences(old, new)]
    engine = diff_match_patch()
    engine.diff_cleanupMerge(differences)
    engine.diff_cleanupSemantic(differences)
    return tuple(Piece(_OPS[op], "".join(tokens[letter] for letter in run)) for op, run in differences)


def _differences(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, Sequence[str]]]:
    found: list[tuple[int, Sequence[str]]] = []
    i = j = 0
    for next_i, next_j in (*_matches(old, new), (len(old), len(new))):
        found += [(-1, old[i:next_i]), (1, new[j:next_j]), (0, old[next_i : next_i + 1])]
        i, j = next_i + 1, next_j + 1
    return [(op, tokens) for op, tokens in found if tokens]


def _matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of the tokens that stayed, in order.

    1. Tokens that only one text has cannot match: without them, two texts with little in common,
       the worst case of the algorithm, cost the least.
    2. Long texts are cut at the tokens that both have exactly once (as in "patience diff"), and
       compared between these; a stretch that is still too long counts as replaced.
    """
    shared = set(old) & set(new)
    a = [(token, at) for at, token in enumerate(old) if token in shared]
    b = [(token, at) for at, token in enumerate(new) if token in shared]
    if len(a) + len(b) <= _MOST_TOKENS:
        return _matched_by_letters(a, b)
    found: list[tuple[int, int]] = []
    start_a = start_b = 0
    for end_a, end_b in (*_anchors(a, b), (len(a), len(b))):
        if end_a - start_a + end_b - start_b <= _MOST_TOKENS:
            found += _matched_by_letters(a[start_a:end_a], b[start_b:end_b])
        found += [(a[end_a][1], b[end_b][1])] if end_a < len(a) else []
        start_a, start_b = end_a + 1, end_b + 1
    return found


def _matched_by_letters(a: Sequence[_Placed], b: Sequence[_Placed]) -> list[tuple[int, int]]:
    tokens = dict.fromkeys(token for token, _ in (*a, *b))
    letters = {token: _letter(index) for index, token in enumerate(tokens)}
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    found: list[tuple[int, int]] = []
    i = j = 0
    for op, run in engine.diff_main(
        *("".join(letters[token] for token, _ in text) for text in (a, b)), False
    ):
        if op == 0:
            found += [(a[i + k][1], b[j + k][1]) for k in range(len(run))]
        i, j = i + (op <= 0) * len(run), j + (op >= 0) * len(run)
    return found


def _anchors(a: Sequence[_Placed], b: Sequence[_Placed]) -> list[tuple[int, int]]:
    """The longest rising row of tokens that both have exactly once, as indices into `a` and `b`."""
    places_b = _single(b)
    row = [(i, places_b[token]) for token, i in _single(a).items() if token in places_b]
    tops: list[int] = []  # the smallest end of a rising row of each length
    ends: list[int] = []  # and which element of `row` it is
    before: list[int] = []
    for index, (_, j) in enumerate(row):
        length = bisect_left(tops, j)
        tops[length : length + 1] = [j]
        ends[length : length + 1] = [index]
        before.append(ends[length - 1] if length else -1)
    found: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        found.append(row[index])
        index = before[index]
    return found[::-1]


def _single(text: Sequence[_Placed]) -> dict[str, int]:
    """The tokens that occur exactly once, in order, with their indices."""
    counts = Counter(token for token, _ in text)
    return {token: index for index, (token, _) in enumerate(text) if counts[token] == 1}


def _letter(index: int) -> str:
    """A character for a token; the surrogates in the middle of Unicode are none."""
    code = index + 1
    return chr(code if code < _SURROGATES.start else code + len(_SURROGATES))
