"""Claims about those who joined: "You can become a tester. We learn from what testers record."

Such a claim says nothing of consent, but the section that it stands in does: it is about a programme that
people join if they want to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from monitor.core.blocks import Block, holding
from monitor.core.clauses.lexicon.format import Kind, Name
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.making import held_by
from monitor.core.clauses.plain import plain
from monitor.core.model import Clause, Default, Scope
from monitor.core.sentences import spans

_ABOVE = 6  # blocks of a section that are looked through for how one joins
_CLAIMS = (Default.ALWAYS, Default.UNCLEAR)


def among_those_who_joined(
    clauses: Iterable[Clause], blocks: Sequence[Block], lexicon: Lexicon
) -> Iterator[Clause]:
    """The clauses of a text; those in the section of a programme that one joins hold for those who did."""
    sections = _Sections(blocks, lexicon)
    for clause in clauses:
        joins = sections.how_one_joins(clause) if _may_be_of_those(clause) else None
        yield held_by(clause, joins, Default.OPT_IN) if joins else clause


def _may_be_of_those(clause: Clause) -> bool:
    """Whether it claims people's own data, and has no way out but to leave again."""
    leaves = clause.stance is Default.OPT_OUT and any(cue.name == Name.LEAVE for cue in clause.cues)
    return clause.scope is Scope.USER and (leaves or clause.stance in _CLAIMS)


class _Sections:
    """What the sections of a text say of joining; every block is looked through once, however many claims it holds."""

    def __init__(self, blocks: Sequence[Block], lexicon: Lexicon) -> None:
        self._blocks = blocks
        self._lexicon = lexicon
        self._first: dict[int, tuple[int, str] | None] = {}  # by block: where its first such sentence stands

    def how_one_joins(self, clause: Clause) -> str | None:
        """The sentence above a clause, in its section, or the title of that, which tells how one joins."""
        at = holding(self._blocks, clause.start)
        block = self._blocks[at]
        own = self._joining(at)
        if own and own[0] < clause.start:
            return own[1]
        if not block.headings:
            return None
        if self._lexicon.has(Kind.JOINING, text=plain(block.headings[-1])):
            return block.headings[-1]
        section = (
            one for one in range(max(0, at - _ABOVE), at) if self._blocks[one].headings == block.headings
        )
        return next((found[1] for found in map(self._joining, section) if found), None)

    def _joining(self, at: int) -> tuple[int, str] | None:
        if at not in self._first:
            self._first[at] = self._look_through(self._blocks[at])
        return self._first[at]

    def _look_through(self, block: Block) -> tuple[int, str] | None:
        if not self._lexicon.has(Kind.JOINING, text=plain(block.text)):
            return None  # as of most blocks, which need not be parted into sentences
        for start, end in spans(block.text):
            sentence = block.text[start:end]
            if self._lexicon.has(Kind.JOINING, text=plain(sentence)):
                return block.start + start, sentence
        return None
