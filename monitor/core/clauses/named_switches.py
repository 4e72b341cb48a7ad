"""Switches that are called by their name: "While Activity is on, we train on chats", and elsewhere how it stands.

The claim names the switch, as its state ("while Activity is on"), as the first cell of its row or as the label of its
item; another sentence of the text, before or after it, says of a switch of that name how it stands, or how to turn it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from monitor.core.blocks import Block
from monitor.core.clauses.control import switch_of
from monitor.core.clauses.lexicon.format import Kind
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.making import held_by
from monitor.core.clauses.plain import plain
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.model import Clause, Default, Scope
from monitor.core.sentences import spans

_CLAIMS = (Default.ALWAYS, Default.UNCLEAR)
_LABEL = re.compile(
    r"(?:[|\-*+]\s*)?(?:\*{1,2}|_{1,2}|[\"“])?([^|:*_\"“”\n]{4,60}?)(?:\*{1,2}|_{1,2}|[\"”])?\s*(?:\||: )"
)
_MOST = 24  # names looked for in one text: no page has so many switches on training
_OFF = (Kind.OFF_DEFAULT, Kind.IS_OFF)
_ON = (Kind.ON_DEFAULT, Kind.IS_ON)
_TURNS = (*_OFF, *_ON, Kind.OUT, Kind.STOPPED)


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
        name = _name(clause, self._lexicon.language)
        if name is None:
            return None
        if name not in self._known and len(self._known) < _MOST:
            self._known[name] = next(self._told(name, clause), None)
        return self._known.get(name)

    def _told(self, name: str, clause: Clause) -> Iterator[tuple[str, Default]]:
        for block in self._blocks:
            if name not in block.text or not self._lexicon.has(*_TURNS, text=plain(block.text)):
                continue
            for start, end in spans(block.text):
                apart = block.start + end <= clause.start or block.start + start >= clause.end
                sentence = block.text[start:end]
                if not apart or name not in sentence:
                    continue
                stance = _position(look(sentence, self._lexicon, always=True), name)
                if stance:
                    yield sentence, stance


def _name(clause: Clause, language: str) -> str | None:
    """The name of the switch on which a claim depends, or that stands before it."""
    if clause.stance is Default.UNCLEAR:
        return switch_of(clause.text, language)
    label = _LABEL.match(clause.text)
    return label[1].strip() if label and " " in label[1].strip() else None


def _position(sentence: Sentence, name: str) -> Default | None:
    """How the switch of this name stands by a sentence, or that it can be turned off."""
    at = sentence.words.find(name)
    if at < 0 or sentence.has(Kind.ELSEWHERE, Kind.NO_WAY, Kind.EVEN_IF):
        return None
    start, end = sentence.part(at)
    if sentence.has(*_OFF, start=start, end=end):
        return Default.OPT_IN
    turned = sentence.has(*_ON, Kind.OUT, Kind.STOPPED, start=start, end=end)
    return Default.OPT_OUT if turned else None
