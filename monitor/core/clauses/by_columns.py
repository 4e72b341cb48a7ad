"""Rows whose use another cell qualifies, by what stands above that cell: "Can you stop it?", "Default".

| What for           | On what basis       | Can you stop it?    |
| Training our models | legitimate interest | Yes, under Privacy  |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from monitor.core.blocks import Block, BlockKind, cells, holding
from monitor.core.clauses.lexicon.format import Kind
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.making import held_by
from monitor.core.clauses.plain import plain
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.model import Clause, Default, Scope

_LONGEST_HEAD = 60  # characters; what is longer is a text
_LONGEST_CELL = 200
_OUTS = (Kind.OUT, Kind.REFUSES)
_ON, _OFF = (Kind.YES, Kind.IS_ON, Kind.ON_DEFAULT), (Kind.NO, Kind.IS_OFF, Kind.OFF_DEFAULT)


def by_their_columns(
    clauses: Iterable[Clause], blocks: Sequence[Block], lexicon: Lexicon
) -> Iterator[Clause]:
    """The clauses of a text; a claim in a row holds as the other cells of the row say, by their columns."""
    for clause in clauses:
        if clause.stance is Default.ALWAYS and clause.scope is Scope.USER:
            row = blocks[holding(blocks, clause.start)]
            told = _told(row, clause, lexicon) if row.kind is BlockKind.ROW else None
            yield held_by(clause, *told) if told else clause
        else:
            yield clause


def _told(row: Block, clause: Clause, lexicon: Lexicon) -> tuple[str, Default] | None:
    """What a cell says of a claim in its row, with the words above the cell.

    A claim of one cell is that of its column, a plan or a kind of data: of the others only a way out is its own too.
    """
    whole = "|" in clause.text
    told = cells(row.text)
    if len(told) != len(row.header):
        return None
    for above, cell in zip(row.header, map(plain, told), strict=True):
        head = plain(above)
        if not cell or len(cell) > _LONGEST_CELL or not 0 < len(head) <= _LONGEST_HEAD or head == cell:
            continue
        stance = _says(look(head, lexicon, always=True), look(cell, lexicon, always=True))
        if stance and (whole or (stance is Default.OPT_OUT and cell != plain(clause.text))):
            return f"{head} {cell}" if head.endswith("?") else f"{head}: {cell}", stance
    return None


def _says(head: Sentence, cell: Sentence) -> Default | None:
    """What a cell says of the use in its row, by its head."""
    yes = any(hit.start == 0 for hit in cell.of(*_ON))
    no = any(hit.start == 0 for hit in cell.of(*_OFF))
    if head.first(Joint.PRESET) and (cell.says_only(*_ON) or cell.says_only(*_OFF)):
        return Default.OPT_OUT if yes else Default.OPT_IN
    if any(hit.start == 0 for hit in head.of(Kind.UNLESS_IN)):
        return Default.OPT_IN
    asks_of_it = head.words.endswith("?") and head.has(Kind.REFERS)
    if (head.has(*_OUTS) or asks_of_it) and not no and (yes or cell.has(Kind.OUT)):
        return Default.OPT_OUT
    asks_first = head.has(Kind.IN, Kind.UNLESS_IN) and not head.has(*_OUTS)
    return Default.OPT_IN if asks_first and yes else None
