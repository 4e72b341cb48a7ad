"""Switches that are called by their name: "While Activity is on, we train on chats", and elsewhere how it stands.

The claim names the switch: as its state ("while Activity is on"), as the first cell of its row, as the label of its
item, or as the heading that opens its paragraph. Another sentence of the text, or a row of a table, before or after
it, says of a switch of that name how it stands, or how to turn it off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from monitor.core.blocks import Block, BlockKind, holding
from monitor.core.clauses.control import switch_of
from monitor.core.clauses.lexicon.format import Kind
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.making import held_by
from monitor.core.clauses.plain import plain
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.model import Clause, Default, Scope
from monitor.core.sentences import lengths, spans

_CLAIMS = (Default.ALWAYS, Default.UNCLEAR)
_LABEL = re.compile(
    r"(?:[|\-*+]\s*)?(?:\*{1,2}|_{1,2}|[\"“])?([^|:*_\"“”\n]{4,60}?)(?:\*{1,2}|_{1,2}|[\"”])?\s*(?:\||: )"
)
_MOST = 24  # names looked for in one text: no page has so many switches on training
_RUN_IN = re.compile(r"\*\*([^*\n]{4,60}?)[.:]?\*\*[.:]? ")  # a heading that opens a paragraph
_SHOWN = (Kind.IS_ON, Kind.IS_OFF)
_TURNS = (*_SHOWN, Kind.OFF_DEFAULT, Kind.ON_DEFAULT, Kind.OUT, Kind.STOPPED)


def by_their_switches(
    clauses: Iterable[Clause], blocks: Sequence[Block], lexicon: Lexicon
) -> Iterator[Clause]:
    """The clauses of a text; those whose switch another sentence speaks of hold as that switch stands."""
    switches = _Switches(blocks, lexicon)
    for clause in clauses:
        told = switches.of(clause) if clause.scope is Scope.USER and clause.stance in _CLAIMS else None
        yield held_by(clause, *told) if told else clause


class _Switches:
    """What a text says of the switches that its claims name; each name is looked for once."""

    def __init__(self, blocks: Sequence[Block], lexicon: Lexicon) -> None:
        self._blocks = blocks
        self._lexicon = lexicon
        self._known: dict[str, tuple[str, Default] | None] = {}

    def of(self, clause: Clause) -> tuple[str, Default] | None:
        """The sentence that says how the switch of a clause stands, and how."""
        return next(filter(None, map(partial(self._look_for, clause), self._names(clause))), None)

    def _names(self, clause: Clause) -> Iterator[str]:
        """The names of the switch on which a claim depends, or that stand before it."""
        if clause.stance is Default.UNCLEAR and (switch := switch_of(clause.text, self._lexicon.language)):
            yield switch
        block = self._blocks[holding(self._blocks, clause.start)]
        for label in filter(None, (_LABEL.match(clause.text), _RUN_IN.match(block.text))):
            if " " in label[1].strip():  # one word is no name
                yield label[1].strip()

    def _look_for(self, clause: Clause, name: str) -> tuple[str, Default] | None:
        if name not in self._known and len(self._known) < _MOST:
            self._known[name] = next(self._told(name, clause), None)
        return self._known.get(name)

    def _told(self, name: str, clause: Clause) -> Iterator[tuple[str, Default]]:
        called = re.compile(re.escape(name), re.IGNORECASE)
        for block in self._blocks:
            if not called.search(block.text) or not self._lexicon.has(*_TURNS, text=plain(block.text)):
                continue
            for start, end in lengths(block.text) if block.kind is BlockKind.ROW else spans(block.text):
                apart = block.start + end <= clause.start or block.start + start >= clause.end
                sentence = block.text[start:end]
                if not apart or not called.search(sentence):
                    continue
                stance = _position(look(sentence, self._lexicon, always=True), called)
                if stance:
                    yield sentence, stance


def _position(sentence: Sentence, called: re.Pattern[str]) -> Default | None:
    """How the switch of this name stands by a sentence, or that it can be turned off."""
    found = called.search(sentence.words)
    if found is None or sentence.has(Kind.ELSEWHERE, Kind.NO_WAY, Kind.EVEN_IF):
        return None
    shown = {hit.kind for hit in sentence.of(*_SHOWN)}
    if len(shown) == 1:  # in another cell of its row
        return Default.OPT_OUT if Kind.IS_ON in shown else Default.OPT_IN
    start, end = sentence.part(found.start())
    if sentence.has(Kind.OFF_DEFAULT, start=start, end=end):
        return Default.OPT_IN
    turned = sentence.has(Kind.ON_DEFAULT, Kind.OUT, Kind.STOPPED, start=start, end=end)
    return Default.OPT_OUT if turned else None
