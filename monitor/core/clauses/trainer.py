"""Who trains: the service itself, its affiliates, or third parties.

1. Whose model it is decides: "our models" are the service's, "their own models" belong to the nearest others.
2. Else the one who acts: named after the act ("by third parties"), or nearest before it.
3. "We and our affiliates" is the service: a clause has one trainer, and the recipients are an attribute.
Others who only give data or help ("texts from third parties") do not train.
"""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.clauses.lexicon.details import TRAINERS
from monitor.core.clauses.lexicon.marks import Found
from monitor.core.clauses.lexicon.trainers import Party
from monitor.core.clauses.plain import plain
from monitor.core.model import Trainer

_TRAINERS = {
    Party.SERVICE: Trainer.SERVICE,
    Party.SERVICE_AND: Trainer.SERVICE,
    Party.OURS: Trainer.SERVICE,
    Party.AFFILIATES: Trainer.AFFILIATES,
    Party.BY_AFFILIATES: Trainer.AFFILIATES,
    Party.THIRD_PARTIES: Trainer.THIRD_PARTIES,
    Party.BY_THIRD: Trainer.THIRD_PARTIES,
    Party.THIRD_MODELS: Trainer.THIRD_PARTIES,
}
_OTHERS = frozenset({Party.AFFILIATES, Party.THIRD_PARTIES})
_COVERED = _OTHERS | {Party.BY_THIRD, Party.BY_AFFILIATES}
_ACTORS = _OTHERS | {Party.SERVICE, Party.SERVICE_AND}
_OBJECT_REACH = 80  # characters from "train" to "our models"


def trainer_of(sentence: str, language: str = "en") -> Trainer:
    """Who trains, by the words of a sentence (Markdown). The service, where nobody else is named."""
    table = TRAINERS.get(language)
    if table is None:
        return Trainer.SERVICE
    marks = _trimmed(table.scan(plain(sentence)))
    for act in (mark for mark in marks if mark.role == Party.TRAIN):
        if found := _of_act(marks, act):
            return found
    return Trainer.SERVICE


def _trimmed(marks: Sequence[Found]) -> list[Found]:
    """Without the others who only give data or help, or who stand beside the service."""
    covers = [mark for mark in marks if mark.role in {Party.SOURCE, Party.SERVICE_AND}]
    return [
        mark
        for mark in marks
        if mark.role not in _COVERED
        or not any(cover.start <= mark.end and mark.start <= cover.end + 1 for cover in covers)
    ]


def _of_act(marks: Sequence[Found], act: Found) -> Trainer | None:
    """Who does this act, or None where the sentence does not name them."""
    before = [mark for mark in marks if mark.start < act.start]
    after = [mark for mark in marks if act.start <= mark.start <= act.end + _OBJECT_REACH]
    roles = {mark.role for mark in after}
    if Party.THIRD_MODELS in roles and Party.OURS not in roles:
        return Trainer.THIRD_PARTIES
    if Party.OURS in roles and not roles & {Party.BY_THIRD, Party.BY_AFFILIATES}:
        return Trainer.SERVICE
    if Party.THEIRS in roles:
        return _last(before, _OTHERS)
    if by := next((mark for mark in after if mark.role in {Party.BY_THIRD, Party.BY_AFFILIATES}), None):
        return _TRAINERS[Party(by.role)]
    return _last(before, _ACTORS)


def _last(marks: Sequence[Found], roles: frozenset[Party]) -> Trainer | None:
    named = [mark for mark in marks if mark.role in roles]
    return _TRAINERS[Party(named[-1].role)] if named else None
