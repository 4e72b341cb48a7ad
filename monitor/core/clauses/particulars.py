"""What is read only from sentences that are clauses: control, regions, trainer, attributes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from monitor.core.blocks import Block, BlockKind, holding
from monitor.core.clauses.attributes import attributes_of
from monitor.core.clauses.control import control_of, named_place
from monitor.core.clauses.lexicon.format import Name
from monitor.core.clauses.plain import plain
from monitor.core.clauses.regions import regions_of
from monitor.core.clauses.trainer import trainer_of
from monitor.core.model import Attribute, Clause, Control, ControlKind, Default
from monitor.core.sentences import spans as spans_of

_STEPS = 6  # list items below a sentence that may tell how it is done
_NEAR = 2  # sentences after a clause that may tell what survives an opt-out
_FARTHEST = 8  # sentences after a clause that can still tell how to do what it speaks of
Spans = tuple[tuple[int, int], ...]


def completed(clauses: Iterable[Clause], blocks: Sequence[Block], language: str = "en") -> tuple[Clause, ...]:
    """The clauses of a text, given its blocks, with all that they and the sentences beside them say."""
    beside = _Beside(blocks)
    return tuple(_complete(clause, beside, language) for clause in clauses)


def _complete(clause: Clause, beside: _Beside, language: str) -> Clause:
    following = beside.following(clause)
    stated = attributes_of(clause.text, clause.context, language)
    control = control_of(
        clause.text,
        context=clause.context,
        preceding=beside.preceding(clause),
        following=following,
        steps=beside.steps(clause),
        language=language,
    )
    return replace(
        clause,
        control=control or _named(clause, language) or _refusal(clause),
        regions=regions_of(clause.text, beside.titles(clause), language),
        trainer=trainer_of(clause.text, language),
        attributes=_with_exceptions(stated, following, language),
    )


def _named(clause: Clause, language: str) -> Control | None:
    """The setting that a choice names, whatever is done there."""
    offers = clause.stance in (Default.OPT_OUT, Default.OPT_IN)
    return named_place(clause.text, language) if offers else None


def _refusal(clause: Clause) -> Control | None:
    """A way out in words of its own: "Players can say no in the options menu"."""
    refuses = clause.stance is Default.OPT_OUT and any(cue.name == Name.REFUSES for cue in clause.cues)
    return Control(ControlKind.OBJECTION, plain(clause.text)) if refuses else None


def _with_exceptions(
    stated: tuple[Attribute, ...], following: Sequence[str], language: str
) -> tuple[Attribute, ...]:
    """The attributes of a clause, and what the sentences right after it keep from a way out: "even if you opt out"."""
    found = {(attribute.name, attribute.value): attribute for attribute in stated}
    for sentence in following[:_NEAR]:
        for attribute in attributes_of(sentence, "", language):
            if attribute.name == "exception":
                found.setdefault((attribute.name, attribute.value), attribute)
    return tuple(found.values())


class _Beside:
    """The sentences beside a clause. Those of a block are found once, however many clauses it holds."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._spans: tuple[int, Spans] = (-1, ())  # of the block that was asked for last

    def following(self, clause: Clause) -> tuple[str, ...]:
        """The sentences after it; below a paragraph its list of steps, or the paragraph after it."""
        index = self._index(clause)
        block = self._blocks[index]
        if block.kind is BlockKind.ROW:
            return ()
        spans = self._spans_of(index)
        after = bisect_left(spans, (clause.end - block.start,))
        own = _words(block, spans[after : after + _FARTHEST])
        if block.kind is BlockKind.PARAGRAPH and (steps := self._items_below(index)):
            return own + steps
        below = next(iter(self._blocks[index + 1 : index + 2]), None)
        if below is None or below.kind is not BlockKind.PARAGRAPH or below.headings != block.headings:
            return own
        announced = self._items_below(index + 1) if below.text.rstrip(" *_").endswith(":") else ()
        return own + _words(below, islice(spans_of(below.text), 1)) + announced

    def preceding(self, clause: Clause) -> tuple[str, ...]:
        """The sentence before it; at the beginning of a paragraph the last of the paragraph above."""
        index = self._index(clause)
        block = self._blocks[index]
        if block.kind is BlockKind.ROW:
            return ()
        spans = self._spans_of(index)
        before = bisect_left(spans, (clause.start - block.start,))
        if before:
            return _words(block, spans[before - 1 : before])
        above = self._blocks[index - 1] if index else None
        if above is None or above.kind is not BlockKind.PARAGRAPH or above.headings != block.headings:
            return ()
        return _words(above, tuple(spans_of(above.text))[-1:])

    def steps(self, clause: Clause) -> tuple[str, ...]:
        """The items above it in its list, or none where it stands in no list."""
        index = self._index(clause)
        block = self._blocks[index]
        if block.kind is not BlockKind.ITEM:
            return ()
        above = reversed(self._blocks[max(0, index - _STEPS) : index])
        return tuple(item.text for item in takewhile(lambda item: _is_beside(item, block), above))[::-1]

    def titles(self, clause: Clause) -> tuple[str, ...]:
        """What stands above it: the headings, and for a cell of a table what it answers."""
        is_cell = self._blocks[self._index(clause)].kind is BlockKind.ROW and clause.context
        return (*clause.headings, clause.context) if is_cell else clause.headings

    def _items_below(self, index: int) -> tuple[str, ...]:
        """The items of a list that begins right below a block."""
        below = self._blocks[index + 1 : index + 1 + _STEPS]
        if not below or below[0].kind is not BlockKind.ITEM:
            return ()
        return tuple(item.text for item in below if item.kind is BlockKind.ITEM and item.lead)

    def _index(self, clause: Clause) -> int:
        return holding(self._blocks, clause.start)

    def _spans_of(self, index: int) -> Spans:
        if self._spans[0] != index:
            self._spans = (index, tuple(spans_of(self._blocks[index].text)))
        return self._spans[1]


def _is_beside(item: Block, block: Block) -> bool:
    """Whether two blocks are items of one list."""
    return (item.kind, item.lead, item.headings) == (BlockKind.ITEM, block.lead, block.headings)


def _words(block: Block, spans: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    return tuple(block.text[start:end] for start, end in spans)
