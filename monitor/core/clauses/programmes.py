"""Claims about those who joined: "You can become a tester. We learn from what testers record."

Such a claim says nothing of consent, but the section that it stands in does: it is about a programme that
people join if they want to.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from monitor.core.blocks import Block
from monitor.core.clauses.lexicon.format import Kind, Name
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.plain import plain
from monitor.core.model import Clause, Default, Scope
from monitor.core.sentences import spans

_ABOVE = 6  # blocks of a section that are looked through for how one joins
_CLAIMS = (Default.ALWAYS, Default.UNCLEAR)


def among_those_who_joined(
    clauses: Iterable[Clause], blocks: Sequence[Block], lexicon: Lexicon
) -> Iterator[Clause]:
    """The clauses of a text; those in the section of a programme that one joins hold for those who did."""
    starts = [block.start for block in blocks]
    for clause in clauses:
        at = bisect_right(starts, clause.start) - 1
        joins = next(_how_one_joins(clause, blocks, at, lexicon), "") if _may_be_of_those(clause) else ""
        around = "\n".join(filter(None, (clause.context, joins)))
        yield replace(clause, stance=Default.OPT_IN, context=around) if joins else clause


def _may_be_of_those(clause: Clause) -> bool:
    """Whether it claims people's own data, and has no way out but to leave again."""
    leaves = clause.stance is Default.OPT_OUT and any(cue.name == Name.LEAVE for cue in clause.cues)
    return clause.scope is Scope.USER and (leaves or clause.stance in _CLAIMS)


def _how_one_joins(clause: Clause, blocks: Sequence[Block], at: int, lexicon: Lexicon) -> Iterator[str]:
    """The sentences above a clause, in its section, and the title of that, where they tell how one joins."""
    block = blocks[at]
    before = [block.text[start:end] for start, end in spans(block.text) if block.start + start < clause.start]
    if block.headings:
        section = [one for one in blocks[max(0, at - _ABOVE) : at] if one.headings == block.headings]
        before = [
            block.headings[-1],
            *(one.text[start:end] for one in section for start, end in spans(one.text)),
            *before,
        ]
    return (sentence for sentence in before if lexicon.has(Kind.JOINING, text=plain(sentence)))
