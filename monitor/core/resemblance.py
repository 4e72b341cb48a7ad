"""How much of its vocabulary a text shares with another one, told from a small sample of each.

The words of a text that hash lowest are a fair sample of its vocabulary, and those of two texts can be laid
side by side (bottom-k sketches, Broder 1997). Versions of one document shared more than half of the shorter
one's words in nearly every redesign that was recorded; documents of other services, or about other things, share
a third to a half, whatever they say about training.
"""

from __future__ import annotations

import re
import zlib

from monitor.core.model import Vocabulary

KEPT = 256  # words of a sample: the share is then right to within 0.06 or so
FEWEST = 20  # words; less is too little to compare
_WORD = re.compile(r"[^\W\d_]{4,}")
_DIGITS = 8


def vocabulary(normal_form: str) -> Vocabulary:
    """The vocabulary of a text in its normal form: how many words, and a sample of them."""
    words = set(_WORD.findall(" ".join(set(normal_form.split()))))
    lowest = sorted(map(_hash, words))[:KEPT]
    return Vocabulary(len(words), "".join(f"{number:0{_DIGITS}x}" for number in lowest))


def shared(one: Vocabulary, other: Vocabulary) -> float | None:
    """Which share of the smaller vocabulary the other one has too (0.0–1.0); None where one is too small."""
    smaller = min(one.words, other.words)
    if smaller < FEWEST:
        return None
    mine, theirs = _numbers(one), _numbers(other)
    union = sorted(mine | theirs)[:KEPT]
    likeness = len(mine.intersection(theirs, union)) / len(union)
    return min(1.0, likeness * (one.words + other.words) / (1 + likeness) / smaller)


def brings_words(new: Vocabulary, old: Vocabulary) -> bool:
    """Whether a text has words that another one had not, as far as the samples show."""
    known = _numbers(old)
    shown = max(known, default=0) if old.words > KEPT else 0xFFFFFFFF
    return any(number <= shown for number in _numbers(new) - known)


def _hash(word: str) -> int:
    """A number of 32 bits; the multiplication spreads words that differ in their last letter only."""
    return zlib.crc32(word.encode("utf-8", "replace")) * 0x9E3779B1 & 0xFFFFFFFF


def _numbers(of: Vocabulary) -> set[int]:
    return {int(of.sample[at : at + _DIGITS], 16) for at in range(0, len(of.sample), _DIGITS)}
