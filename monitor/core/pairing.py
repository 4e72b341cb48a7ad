"""Which clause became which: the clauses that went, paired with the ones that came."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.core.diff import likeness_bound, similarity
from monitor.core.model import Clause

ALIKE = 0.5  # two clauses at least this similar (0.0–1.0) are one clause in other words


@dataclass(frozen=True, slots=True)
class Change:
    """A clause in other words, one that went (`new` is None) or one that came (`gone` is None)."""

    gone: Clause | None
    new: Clause | None


def identity(clause: Clause) -> str:
    """Equal for clauses that say the same in the same words; a heading may turn the same words."""
    meaning = (clause.stance, clause.scope, clause.audience, clause.trainer, *clause.regions)
    return ":".join((clause.fingerprint or clause.text, *meaning))


def changes(before: Iterable[Clause], after: Iterable[Clause]) -> tuple[Change, ...]:
    """What differs between two sets of clauses: each clause that went or came is in exactly one change."""
    old = {identity(clause): clause for clause in before}
    new = {identity(clause): clause for clause in after}
    gone = [clause for key, clause in old.items() if key not in new]
    come = [clause for key, clause in new.items() if key not in old]
    return _paired(gone, come)


def _paired(gone: Sequence[Clause], come: Sequence[Clause]) -> tuple[Change, ...]:
    """The most similar first; a clause that finds no partner stands alone."""
    found: list[Change] = []
    left, right = dict(enumerate(gone)), dict(enumerate(come))
    for _, i, j in sorted(_likenesses(gone, come), reverse=True):
        if i in left and j in right:
            found.append(Change(left.pop(i), right.pop(j)))
    lone = [Change(clause, None) for clause in left.values()]
    return (*found, *lone, *(Change(None, clause) for clause in right.values()))


def _likenesses(gone: Sequence[Clause], come: Sequence[Clause]) -> list[tuple[float, int, int]]:
    return [
        (likeness, i, j)
        for i, old in enumerate(gone)
        for j, new in enumerate(come)
        if (likeness := _likeness(old, new)) >= ALIKE
    ]


def _likeness(old: Clause, new: Clause) -> float:
    """How similar two clauses are (0.0–1.0); a switch of the same label is the same one, wherever it lies."""
    if old.switch or new.switch:
        labels = {clause.switch.label.casefold() if clause.switch else "" for clause in (old, new)}
        if len(labels) == 1 or "" in labels:
            return float("" not in labels)
    bound = likeness_bound(old.text, new.text)
    return similarity(old.text, new.text) if bound >= ALIKE else bound
