"""A sentence with its cues set off, and a text with its clauses set off: stretches that a template escapes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.core.model import Clause
from monitor.core.rendering.text import words_of


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of letters, and the cue that they are, if they are one."""

    text: str
    cue: str = ""


def marked(clause: Clause) -> tuple[Stretch, ...]:
    """A clause as it stands in the text, its cues set off; where two overlap, the one that begins first."""
    found: list[Stretch] = []
    at = 0
    for cue in sorted(clause.cues, key=lambda cue: (cue.start, -cue.end)):
        if cue.start < at or cue.end > len(clause.text):
            continue
        found += [
            Stretch(words_of(clause.text[at : cue.start])),
            _cue(clause.text[cue.start : cue.end], cue.name),
        ]
        at = cue.end
    return (*found, Stretch(words_of(clause.text[at:])))


def _cue(text: str, name: str) -> Stretch:
    return Stretch(words_of(text), name)


@dataclass(frozen=True, slots=True)
class Part:
    """A run of a whole text, and the clause that it is, if it is one."""

    text: str
    clause: Clause | None = None


def parts(text: str, clauses: Sequence[Clause]) -> Iterator[Part]:
    """A text from begin to end, its clauses set off."""
    at = 0
    for clause in sorted(clauses, key=lambda one: (one.start, -one.end)):
        if clause.start < at or clause.end > len(text):
            continue
        yield Part(text[at : clause.start])
        yield Part(text[clause.start : clause.end], clause)
        at = clause.end
    yield Part(text[at:])
