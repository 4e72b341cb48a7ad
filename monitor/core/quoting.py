"""The old sentence and the new one, word for word, with what differs set off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from monitor.core import diff
from monitor.core.alert import Block, Mark, Quote, Span, line
from monitor.core.model import Clause, Default, Event
from monitor.core.rendering.text import shorten, words_of

_LONGEST = 600  # characters of a quoted sentence
_LONGEST_EQUAL = 160  # characters that stayed, before the middle of them is left out
_ALIKE = 0.4  # below this, differences by word are confetti
_MARKS = {diff.Op.DELETE: Mark.GONE, diff.Op.INSERT: Mark.COME, diff.Op.EQUAL: Mark.NONE}


def quotes(event: Event) -> Iterable[Block]:
    """Was and now: the deciding sentences, and how many more moved with them."""
    old, new = _sentence(event.clauses_before, event.before), _sentence(event.clauses_after, event.after)
    compared = bool(old and new) and diff.similarity(old, new) >= _ALIKE
    if old:
        yield Quote("Was", _marked(old, new, diff.Op.INSERT) if compared else _whole(old))
    if new:
        yield Quote("Now", _marked(old, new, diff.Op.DELETE) if compared else _whole(new))
    elif event.clauses_before:
        yield line("the sentence is gone, and no other takes its place.", label="Now")
    more = len(event.clauses_after[1:]) or len(event.clauses_before[1:])
    if more:
        yield line(f"{more} more on AI training changed with it.", label="Other sentences", quiet=True)


def _sentence(clauses: Sequence[Clause], default: Default | None) -> str:
    """The clause that says the default, else the first, in plain words."""
    telling = next((clause for clause in clauses if clause.stance is default), None)
    clause = telling or next(iter(clauses), None)
    return words_of(clause.in_full) if clause else ""


def _whole(sentence: str) -> tuple[Span, ...]:
    return (Span(shorten(sentence, _LONGEST)),)


def _marked(old: str, new: str, without: diff.Op) -> tuple[Span, ...]:
    """One of the two sentences: all pieces but those that only the other has."""
    pieces = [piece for piece in diff.by_words(old, new) if piece.op is not without]
    spans: list[Span] = []
    left = _LONGEST
    for index, piece in enumerate(pieces):
        text = piece.text
        if piece.op is diff.Op.EQUAL:
            text = _middle_cut(text, first=index == 0, last=index == len(pieces) - 1)
        if len(text) > left:
            return (*spans, Span(shorten(text, max(left, 2)), _MARKS[piece.op]))
        spans.append(Span(text, _MARKS[piece.op]))
        left -= len(text)
    return tuple(spans)


def _middle_cut(text: str, *, first: bool, last: bool) -> str:
    """A long stretch that stayed, with only the words beside the changes and at both ends of the sentence."""
    if len(text) <= _LONGEST_EQUAL or (first and last):
        return text
    half = _LONGEST_EQUAL // 2
    head = text[:half].rsplit(" ", 1)[0]
    tail = text[-half:].split(" ", 1)[-1]
    return f"{head} … {tail}"
