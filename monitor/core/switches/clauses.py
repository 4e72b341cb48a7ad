"""Switches as clauses, so that a default read from a switch is believed, compared and told like any other.

Each control is a line of its own at the end of the page's text: where it lies, what it is called, what it shows.
A line about training is a clause; its stance is what holds for a fresh account that leaves the switch alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from monitor.core.clauses.lexicon import LEXICONS, Kind
from monitor.core.model import Attribute, Clause, Control, ControlKind, Cue, Default, Picture, Scope, Switch
from monitor.core.rendering.text import words_of
from monitor.core.text import sentence_fingerprint, visible

CONTRADICTION = "contradiction"  # the attribute of a switch that shows another side than the text states
_STEP = " → "


def line_of(switch: Switch) -> str:
    """A control in a line: `Settings → Privacy → Help improve our models: on`."""
    return f"{_STEP.join((*switch.path, switch.label))}: {switch.value or switch.state}"


def block_of(switches: Iterable[Switch]) -> str:
    """The lines of some controls as a Markdown list."""
    return "\n".join(f"- {line_of(switch)}" for switch in switches)


def clauses_of(text: str, switches: Sequence[Switch], address: str | None = None) -> tuple[Clause, ...]:
    """The clauses that the switches about training make, at the places of their lines in a text.

    `address` is that of the page which has them, where it is known.
    """
    found: list[Clause] = []
    at = 0
    for switch in switches:
        line = line_of(switch)
        at = text.index(line, at)
        if switch.about_training:
            found.append(_clause(switch, line, at, address))
        at += len(line)
    return tuple(found)


def pictured(
    switches: Iterable[Switch], pictures: Iterable[Picture], before: Iterable[Clause] = ()
) -> tuple[Switch, ...]:
    """The switches, each with the name (SHA-256) of the picture that shows it.

    One that shows what it showed `before` keeps its picture: no two looks draw a page alike to the last point, and
    only the first is kept.
    """
    names = {picture.shows: sha256(picture.data).hexdigest() for picture in pictures}
    names |= {one.text: one.switch.picture for one in before if one.switch and one.switch.picture}
    return tuple(replace(switch, picture=names.get(line_of(switch), "")) for switch in switches)


def _clause(switch: Switch, line: str, start: int, address: str | None) -> Clause:
    shown = switch.value or switch.state
    place = len(line) - len(shown)
    return Clause(
        text=line,
        start=start,
        end=start + len(line),
        stance=switch.default,
        scope=switch.scope,
        audience=switch.audience,
        control=Control(ControlKind.SETTING, line, (*switch.path, switch.label), address),
        cues=(Cue(f"the switch is {switch.state}", place, len(line), shown),),
        headings=switch.path,
        context=switch.help,
        fingerprint=sentence_fingerprint("\n".join((*switch.path, switch.label, shown))),
        switch=switch,
    )


def beside(said: Iterable[Clause], switched: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses of sentences that are not themselves the line or the label of a switch."""
    labels = {_bare(clause.switch.label) for clause in switched if clause.switch}
    return tuple(
        clause
        for clause in said
        if not any(clause.start < other.end and other.start < clause.end for other in switched)
        and _bare(clause.text) not in labels
    )


def compared(switched: Sequence[Clause], said: Iterable[Clause], language: str | None) -> tuple[Clause, ...]:
    """The clauses of switches; each that shows the other side than a sentence on people's data carries that sentence.

    A sentence on what happens while the switch is on says nothing of how it is set, and contradicts nothing.
    """
    entries = LEXICONS[language or "en"].entries if (language or "en") in LEXICONS else ()
    conditional = {entry.name for entry in entries if entry.kind is Kind.IF_ON}
    plain = [
        clause
        for clause in said
        if clause.scope is Scope.USER and conditional.isdisjoint(cue.name for cue in clause.cues)
    ]
    return tuple(_against(clause, plain) for clause in switched)


def _against(clause: Clause, said: Sequence[Clause]) -> Clause:
    other = next((one for one in said if _other_side(one.stance, clause.stance)), None)
    if other is None:
        return clause
    told = words_of(other.text)
    return replace(clause, attributes=(Attribute(CONTRADICTION, told, told),))


def _other_side(said: Default, shown: Default) -> bool:
    return said.side is not None and shown.side is not None and said.side is not shown.side


def _bare(markdown: str) -> str:
    return visible(markdown).strip("#*_-+ \n.:")
