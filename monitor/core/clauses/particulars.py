"""What is read only from sentences that are clauses: control, regions, trainer, attributes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.core.blocks import Block, BlockKind
from monitor.core.clauses.attributes import attributes_of
from monitor.core.clauses.control import control_of
from monitor.core.clauses.regions import regions_of
from monitor.core.clauses.trainer import trainer_of
from monitor.core.model import Clause
from monitor.core.sentences import spans

_STEPS = 6  # list items below a sentence that may tell how it is done


def completed(clauses: Iterable[Clause], blocks: Sequence[Block], language: str = "en") -> tuple[Clause, ...]:
    """The clauses of a text, given its blocks, with all that they and the sentences beside them say."""
    starts = [block.start for block in blocks]
    return tuple(
        _complete(clause, blocks, bisect_right(starts, clause.start) - 1, language) for clause in clauses
    )


def _complete(clause: Clause, blocks: Sequence[Block], index: int, language: str) -> Clause:
    return replace(
        clause,
        control=control_of(
            clause.text,
            context=clause.context,
            preceding=_preceding(clause, blocks, index),
            following=_following(clause, blocks, index),
            language=language,
        ),
        regions=regions_of(clause.text, clause.headings, language),
        trainer=trainer_of(clause.text, language),
        attributes=attributes_of(clause.text, clause.context, language),
    )


def _following(clause: Clause, blocks: Sequence[Block], index: int) -> tuple[str, ...]:
    """The sentences after it; below a paragraph its list of steps, or the paragraph after it."""
    block = blocks[index]
    if block.kind is BlockKind.ROW:
        return ()
    own = _sentences(block, start=clause.end - block.start)
    below = blocks[index + 1 : index + 1 + _STEPS]
    steps = tuple(item.text for item in below if item.kind is BlockKind.ITEM and item.lead)
    if block.kind is BlockKind.PARAGRAPH and steps and below[0].kind is BlockKind.ITEM:
        return own + steps
    if below and below[0].kind is BlockKind.PARAGRAPH and below[0].headings == block.headings:
        return own + _sentences(below[0])[:1]
    return own


def _preceding(clause: Clause, blocks: Sequence[Block], index: int) -> tuple[str, ...]:
    """The sentences before it; at the beginning of a paragraph the last of the paragraph above."""
    block = blocks[index]
    if block.kind is BlockKind.ROW:
        return ()
    own = _sentences(block, end=clause.start - block.start)
    above = blocks[index - 1] if index else None
    if own or above is None or above.kind is not BlockKind.PARAGRAPH or above.headings != block.headings:
        return own
    return _sentences(above)[-1:]


def _sentences(block: Block, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    text = block.text[start:end]
    return tuple(text[first:last] for first, last in spans(text))
