"""From a text to its clauses.

text -> blocks -> units -> (alert words?) -> cues -> mentions -> stance, scope, audience -> Clause

A unit is a sentence, or a whole table row (`units`); `reading` goes through them with what is left open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from monitor.core.blocks import Block, BlockKind, blocks
from monitor.core.clauses.by_columns import by_their_columns
from monitor.core.clauses.grid import table_answers
from monitor.core.clauses.heads import Heads
from monitor.core.clauses.lexicon import LEXICONS
from monitor.core.clauses.named_switches import by_their_switches
from monitor.core.clauses.particulars import completed
from monitor.core.clauses.programmes import among_those_who_joined
from monitor.core.clauses.reading import UnitReader
from monitor.core.clauses.said import Said
from monitor.core.clauses.units import units
from monitor.core.model import Clause, Default, Scope

_TAKES_BACK = (Default.OPT_IN, Default.NEVER)
LANGUAGES = frozenset(LEXICONS)


def find(text: str, language: str = "en") -> tuple[Clause, ...]:
    """Every clause of a Markdown text, in order. Raises KeyError for a language that is not in `LANGUAGES`."""
    lexicon = LEXICONS[language]
    reader = UnitReader(lexicon, lexicon.alerts.within(text), Heads(lexicon), Said(lexicon))
    read = blocks(text)
    stated = among_those_who_joined(_amended(_clauses(read, reader)), read, lexicon)
    held = by_their_columns(by_their_switches(stated, read, lexicon), read, lexicon)
    found = completed(held, read, language)
    says_it_below = any(clause.scope is Scope.USER for clause in found)
    if says_it_below or all(block.kind is BlockKind.HEADING for block in read):
        return found  # a title by itself, cut from its page, states nothing
    stated = filter(None, map(reader.heads.statement, read))
    return tuple(sorted((*found, *stated), key=lambda clause: clause.start))


def _clauses(read: Sequence[Block], reader: UnitReader) -> Iterator[Clause]:
    answers = table_answers(read, reader.lexicon)
    for block in read:
        if block.start in answers:
            yield from answers[block.start]
        elif not reader.is_idle or reader.alerts.fire(block.text) or reader.is_spoken_for(block):
            yield from filter(None, map(reader.read, units(block)))


def _amended(found: Iterable[Clause]) -> Iterator[Clause]:
    """A claim that the sentence after it takes back ("This is off by default", "We don't") holds no longer."""
    last: Clause | None = None
    for clause in found:
        if last is not None:
            continued = clause.context.endswith(last.text) and clause.stance in _TAKES_BACK
            yield replace(last, stance=clause.stance) if continued and last.stance is Default.ALWAYS else last
        last = clause
    if last is not None:
        yield last
