"""Events: what is told of moves that are believed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.core import moves
from monitor.core.model import (
    Belief,
    Candidate,
    Clause,
    Control,
    Default,
    DocumentKey,
    Effect,
    Event,
    EventKind,
    Lane,
    Phase,
    Scope,
)
from monitor.core.moves import Move
from monitor.core.pairing import Change


@dataclass(frozen=True, slots=True)
class Scene:
    """Where something moved: from what was believed to what is seen."""

    key: DocumentKey
    believed: Belief
    seen: Belief
    now: datetime


def of_headline(scene: Scene, found: Sequence[Move], candidate: Candidate) -> Event:
    """The headline moved: everything that changed in the text is part of this one event."""
    before, after = scene.believed.default or Default.SILENT, scene.seen.default or Default.SILENT
    changes = [move.change for move in found if move.change]
    gone = _telling((change.gone for change in changes), scene.believed, before)
    come = _telling((change.new for change in changes), scene.seen, after)
    lane = next((clause.lanes[0] for clause in (*come, *gone)), Lane())
    event = _event(scene, candidate, moves.kind_of(before, after), moves.effect_of(before, after), after)
    event = replace(event, before=before, lane=lane, clauses_before=gone)
    return _with_new_words(scene, event, come)


def of_words(scene: Scene, changes: Sequence[Change], first: Candidate) -> Event:
    """Some sentences changed under the same headline; `first` is the one that was seen first."""
    weighed = moves.weigh(changes, scene.believed, scene.seen)
    default = scene.believed.default or Default.SILENT
    gone = tuple(change.gone for change in changes if change.gone)
    come = tuple(change.new for change in changes if change.new)
    event = _event(scene, first, EventKind.WORDING, weighed.effect, default)
    event = replace(event, before=default, headline=False, lane=weighed.lane, reasons=weighed.reasons)
    return _with_new_words(scene, replace(event, clauses_before=gone), come)


def says(text: Belief, default: Default) -> tuple[Clause, ...]:
    """The clauses about people's own data that say this default."""
    return tuple(c for c in text.clauses if c.scope is Scope.USER and c.stance is default)


def _event(scene: Scene, candidate: Candidate, kind: EventKind, effect: Effect, after: Default) -> Event:
    seen = scene.seen
    effective = seen.effective if seen.effective != scene.believed.effective else None
    announced = effective is not None and effective > candidate.first_seen.date()
    return Event(
        key=scene.key,
        at=candidate.first_seen,
        kind=kind,
        before=None,
        after=after,
        effect=effect,
        severity=moves.severity_of(kind, after, effect),
        confirmed_at=scene.now,
        last_seen_before=candidate.last_seen_before,
        effective=effective,
        phase=Phase.ANNOUNCED if announced else Phase.IN_FORCE,
        doubt=candidate.doubt,
        edition=seen.edition,
        reader_version=seen.reader_version,
    )


def _telling(changed: Iterable[Clause | None], text: Belief, default: Default) -> tuple[Clause, ...]:
    """The clauses that tell a headline: what changed, else what says it; the deciding ones first."""
    own = [clause for clause in changed if clause and clause.scope is Scope.USER]
    if not any(clause.stance is default for clause in own):
        said = says(text, default)
        own = [*own, *said] if said else list(text.told_by) or own
    return tuple(sorted(own, key=lambda clause: clause.stance is not default))


def _with_new_words(scene: Scene, event: Event, come: tuple[Clause, ...]) -> Event:
    """The way out is as the new words state it, or as another sentence about people's data does."""
    rest = (clause for clause in scene.seen.clauses if clause.scope is Scope.USER)
    control: Control | None = next((clause.control for clause in (*come, *rest) if clause.control), None)
    return replace(event, clauses_after=come, control=control)
