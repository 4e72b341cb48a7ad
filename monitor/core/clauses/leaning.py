"""Sentences that say something only by what was said before: ways out, denials, items of an announced list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.core.blocks import BlockKind
from monitor.core.clauses.control import goes_on
from monitor.core.clauses.following import FOLLOWS_UP, follow_up_stance, is_of_machine_learning, keeps_out
from monitor.core.clauses.lexicon.format import Kind, Name
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.making import clause_of
from monitor.core.clauses.mention import ACTS
from monitor.core.clauses.plain import plain, unnumbered
from monitor.core.clauses.said import Said
from monitor.core.clauses.sentence import look, may_name
from monitor.core.clauses.units import Unit
from monitor.core.model import Clause, Default, Scope

_USES = (*ACTS, Kind.IMPROVE)
_WAYS_IN = (Kind.IN, Kind.ONLY_THEN, Kind.OFF_DEFAULT, Kind.UNLESS_IN)
_PRESET = (Kind.ON_DEFAULT, Kind.OFF_DEFAULT)
_LABEL = re.compile(r"\*\*([^*\n.]{3,60})\*\*")  # at the beginning
_OWN_NUMBER = 12  # characters of "Section 4" at the beginning of its heading, which is not named there
_NEAR = 400  # characters before a unit in which the sentence stands that it goes on from
_LONGEST_DENIAL = 90  # characters of "Customer data is not used": what is longer tells a story of its own


def leaning(unit: Unit, said: Said, *, told: bool) -> Iterator[Clause | None]:
    """What a unit may say by what was said before, in the order of how near that stands.

    `told` means that it has alert words.
    """
    if unit.block.kind is not BlockKind.HEADING:
        if said.waiting or said.is_near(unit.block):
            yield _follow_up(unit, said)
        if said.waiting and said.last:
            yield _left_alone(unit, said, said.last)
        if said.claim and (told or said.lexicon.goes_on(unit.text)):
            yield _way_out_elsewhere(unit, said, said.claim)
        if said.numbered:
            yield _way_out_of_a_section(unit, said)
        if told and said.last and said.last.stance is Default.NEVER:
            yield _way_in_elsewhere(unit, said, said.last)
    if said.is_introduced(unit.block):
        yield _of_the_list(unit, said)


def _follow_up(unit: Unit, said: Said) -> Clause | None:
    """A sentence that says of a clause before it how to stop it, or that it holds only for those who agree."""
    on_subject, in_section = said.is_on_the_subject(unit.block), said.is_in_its_section(unit.block)
    asked = (*FOLLOWS_UP, *((Kind.OUT,) if on_subject or in_section else ()))
    if unit.block.kind is BlockKind.ROW and said.block is not None and said.block.kind is BlockKind.ROW:
        return None  # every row of a table speaks for itself
    leans_on = list(_leant_on(unit, said))
    if not leans_on or not said.lexicon.has(*asked, text=plain(unit.text)):
        return None
    sentence = look(unit.text, said.lexicon, always=True)
    beside = said.is_beside(unit)
    for last in leans_on:
        if sentence.has(*_PRESET) and _is_of_another_switch(unit, said, last):
            continue
        stance = follow_up_stance(
            sentence, last.stance, beside=beside, on_subject=on_subject, in_section=in_section
        )
        if stance is not None:
            return clause_of(unit.block, unit.text, unit.start, sentence, stance, Scope.USER, last.text)
    return None


def _is_of_another_switch(unit: Unit, said: Said, last: Clause) -> bool:
    """Whether an entry of its own begins with the name of a switch: "**Usage statistics** – on by default"."""
    label = _LABEL.match(unit.block.text) if unit.block != said.block else None
    name = plain(label[1]) if label else ""
    is_state = said.lexicon.joints.at(Joint.PRESET, name) is not None  # "**Default**: off" names none
    return bool(name) and not is_state and name not in plain(last.text)


def _leant_on(unit: Unit, said: Said) -> Iterator[Clause]:
    """The clauses of which a sentence may speak, the likelier first."""
    last = said.last if said.last and _may_be_left(said.last) else said.claim
    if last is None or (last.stance is Default.OPT_IN and unit.block.headings != last.headings):
        return  # the switch of another section
    if last.scope is Scope.AGGREGATE and said.joined and said.joined.headings == last.headings:
        return  # what one can leave again is what one joined, and not the statistics that came of it
    yield last
    if last.stance is not Default.NEVER or said.claim is None or said.claim.headings != unit.block.headings:
        return
    if said.lexicon.has(Kind.OUT, text=plain(unit.text)):
        yield said.claim  # "We train on it. Our suppliers do not. You may opt out of such use."


def _left_alone(unit: Unit, said: Said, last: Clause) -> Clause | None:
    """Right after a claim about public data, that people's own is left alone: "Customer data was never used"."""
    if last.stance is not Default.ALWAYS or last.scope is not Scope.PUBLIC or unit.block != said.block:
        return None
    sentence = look(unit.text, said.lexicon, always=True)
    denied = sentence.has(Kind.BAN) and sentence.has(Kind.USER_DATA) and sentence.has(Kind.USE)
    if not denied or len(sentence.words) > _LONGEST_DENIAL or sentence.has(Kind.SPECIAL, Kind.ELSEWHERE):
        return None
    return clause_of(unit.block, unit.text, unit.start, sentence, Default.NEVER, Scope.USER, last.text)


def _way_out_elsewhere(unit: Unit, said: Said, claim: Clause) -> Clause | None:
    """A sentence of another section that says which use it stops.

    "You can object to the use of your data for the development described above."
    """
    offers = said.lexicon.has(Kind.OUT, text=plain(unit.text))
    before = "" if offers else _gone_on_from(unit, said)
    if before is None and not (
        may_name(unit.text) and said.lexicon.has(Kind.NEGATION, text=plain(unit.text))
    ):
        return None
    sentence = look(unit.text, said.lexicon, before or "", always=True)
    if not keeps_out(sentence) or (before and not sentence.has(*_USES, start=sentence.own)):
        return None
    return clause_of(unit.block, unit.text, unit.start, sentence, Default.OPT_OUT, Scope.USER, claim.text)


def _gone_on_from(unit: Unit, said: Said) -> str | None:
    """The sentence before a unit that tells of a way out: "You may object to certain uses. To do so for …"."""
    if not unit.start or not goes_on(unit.text, said.lexicon.language):
        return None
    before = unit.sentence_before(_NEAR)
    return before if said.lexicon.has(Kind.OUT, text=plain(before)) else None


def _way_out_of_a_section(unit: Unit, said: Said) -> Clause | None:
    """A sentence that stops what another section claims: "You may turn off clause 4.1 in the settings"."""
    above = unnumbered(unit.block.headings[-1]) if unit.block.headings else ""
    claim = said.named(unit.text) or said.named(above[_OWN_NUMBER:])
    if claim is None:
        return None
    sentence = look(unit.text, said.lexicon, always=True)
    parts = (sentence.part(out.start) for out in sentence.of(Kind.OUT))
    if all(sentence.has(Kind.ELSEWHERE, Kind.NO_WAY, Kind.EVEN_IF, start=of, end=to) for of, to in parts):
        return None  # of marketing, or of nothing
    return clause_of(unit.block, unit.text, unit.start, sentence, Default.OPT_OUT, Scope.USER, claim.text)


def _way_in_elsewhere(unit: Unit, said: Said, denial: Clause) -> Clause | None:
    """A sentence that lets people join what was denied, by no more than its name: "opt in to machine learning"."""
    if not said.lexicon.has(*_WAYS_IN, text=plain(unit.text)):
        return None
    sentence = look(unit.text, said.lexicon, always=True)
    if sentence.has(Kind.ELSEWHERE, Kind.USER_BOUND) or not is_of_machine_learning(sentence, *_WAYS_IN):
        return None
    return clause_of(unit.block, unit.text, unit.start, sentence, Default.OPT_IN, Scope.USER, denial.text)


def _of_the_list(unit: Unit, said: Said) -> Clause | None:
    """An item that names people's own data, under a sentence that says what it is used for."""
    item = look(unit.text, said.lexicon, always=True)
    if said.introduction is None or unit.start or not item.has(Kind.USER_DATA):
        return None
    if item.has(Kind.USER_BOUND, Kind.ABSTAIN):  # "do not send …": a list of rules has begun
        return None
    scope = Scope.AGGREGATE if said.introduction.scope is Scope.AGGREGATE else Scope.USER
    return clause_of(unit.block, unit.text, unit.start, item, said.introduction.stance, scope)


def _may_be_left(clause: Clause) -> bool:
    """Whether people can be left out of the data it speaks of: their own, even where it names nobody any more."""
    if clause.scope is Scope.AGGREGATE:
        return all(cue.name != Name.STATISTICS for cue in clause.cues)
    return clause.scope is Scope.USER
