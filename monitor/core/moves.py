"""What moved between what is believed and what is seen, and what each move means for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.core import pairing
from monitor.core.model import (
    Attribute,
    Belief,
    Clause,
    Control,
    ControlKind,
    Default,
    Effect,
    EventKind,
    Lane,
    Scope,
    Severity,
    Side,
)
from monitor.core.pairing import Change
from monitor.core.verdict import decides


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that differs: the headline default (`change` is None), or a clause."""

    what: str  # equal for the same move in the next reading
    by_absence: bool  # it rests on words that are gone, not on words that came
    gone: tuple[Clause, ...] = ()  # the words it would rest on then
    change: Change | None = None

    @property
    def is_headline(self) -> bool:
        """Whether it is the document's headline that moved."""
        return self.change is None


def find(believed: Belief, seen: Belief) -> tuple[Move, ...]:
    """Everything that differs, the headline first; `unclear` never replaces a default."""
    changes = pairing.changes(believed.clauses, seen.clauses)
    clauses = tuple(_of_clause(change) for change in changes)
    if seen.default in (None, Default.UNCLEAR, believed.default) or believed.default is None:
        return clauses
    by_absence = not any(_is_said_anew(change.new, believed.clauses) for change in changes)
    gone = tuple(change.gone for change in changes if change.gone and change.gone.scope is Scope.USER)
    return Move(f"default:{seen.default}", by_absence, gone), *clauses


def _is_said_anew(clause: Clause | None, before: Iterable[Clause]) -> bool:
    """Whether words about people's own data came; the same words for another region or audience stood there before."""
    if clause is None or clause.scope is not Scope.USER:
        return False
    return not any((one.fingerprint, one.stance) == (clause.fingerprint, clause.stance) for one in before)


def _of_clause(change: Change) -> Move:
    if change.new:
        return Move(f"+{pairing.identity(change.new)}", by_absence=False, change=change)
    gone = (change.gone,) if change.gone else ()
    return Move("-" + ":".join(map(pairing.identity, gone)), by_absence=True, gone=gone, change=change)


# --- the headline -----------------------------------------------------------------------------------


def kind_of(before: Default, after: Default) -> EventKind:
    """Flip, choice, disclosure or withdrawal; a default that takes no side counts as none."""
    if before.side and after.side:
        return EventKind.CHOICE if before.side is after.side else EventKind.FLIP
    return EventKind.DISCLOSURE if after.side else EventKind.WITHDRAWAL


def effect_of(before: Default, after: Default) -> Effect:
    """What a move of the headline means for people.

    A promise that is gone is wider. A use that is no longer stated is not thereby stopped: it is
    the same. Otherwise more protection is narrower and less is wider.
    """
    if not after.side:
        return Effect.WIDER if before.side is Side.OFF else Effect.SAME
    if not before.side:
        return Effect.WIDER if after.side is Side.ON else Effect.NARROWER
    return Effect.WIDER if _PROTECTION.index(after) < _PROTECTION.index(before) else Effect.NARROWER


_PROTECTION = (Default.ALWAYS, Default.OPT_OUT, Default.OPT_IN, Default.NEVER)


def severity_of(kind: EventKind, after: Default | None, effect: Effect) -> Severity:
    """How loudly it is told: on first, then what widens, then what reassures."""
    if kind in (EventKind.FLIP, EventKind.DISCLOSURE) and after and after.side is Side.ON:
        return Severity.ALARM
    return Severity.WARNING if effect is Effect.WIDER else Severity.INFO


# --- other words ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wording:
    """What a change of words under the same headline means, and in which lane."""

    effect: Effect
    reasons: tuple[str, ...]
    lane: Lane


def weigh(changes: Sequence[Change], believed: Belief, seen: Belief) -> Wording:
    """The effect of some changes of clauses: wider if anything widens, else narrower if anything narrows."""
    widening = [(why, clause) for change in changes for why, clause in _widens(change, believed, seen)]
    if widening:
        reasons = tuple(dict.fromkeys(why for why, _ in widening))
        return Wording(Effect.WIDER, reasons, widening[0][1].lanes[0])
    narrowing = [(why, clause) for change in changes for why, clause in _narrows(change, believed, seen)]
    reasons = tuple(dict.fromkeys(why for why, _ in narrowing))
    clause = narrowing[0][1] if narrowing else next((c.new or c.gone for c in changes), None)
    return Wording(
        Effect.NARROWER if narrowing else Effect.SAME, reasons, clause.lanes[0] if clause else Lane()
    )


def _widens(change: Change, believed: Belief, seen: Belief) -> Iterable[tuple[str, Clause]]:
    gone, new = change.gone, change.new
    if new and _turns_on(new, believed.clauses):
        yield _what_turned_on(new, believed.clauses), new
    if gone and _promise_lost(gone, new, seen.clauses):
        yield "a promise is gone", gone
    yield from _switches_widen(gone, new)
    if gone and new:
        yield from ((why, new) for why in _control_worse(gone.control, new.control, seen.clauses))
        yield from ((why, new) for why in _attributes_added(gone.attributes, new.attributes))


def _switches_widen(gone: Clause | None, new: Clause | None) -> Iterable[tuple[str, Clause]]:
    """Another switch may hold the same lane; each is a use of its own all the same."""
    if gone and gone.switch and not new and gone.stance.side is Side.ON:
        yield "a switch is gone", gone
    if new and new.switch and new.stance.side is Side.ON:
        if gone is None:
            yield "a switch is added, and is on for new accounts", new
        elif gone.switch and gone.stance.side is Side.OFF:
            yield "a switch is turned on for new accounts", new


def _narrows(change: Change, believed: Belief, seen: Belief) -> Iterable[tuple[str, Clause]]:
    gone, new = change.gone, change.new
    if (
        gone
        and new
        and gone.switch
        and new.switch
        and (gone.stance.side, new.stance.side) == (Side.ON, Side.OFF)
    ):
        yield "a switch is turned off for new accounts", new
    if new and new.stance.side is Side.OFF and not _covered(new, believed.clauses, Side.OFF):
        yield "a promise is added", new
    if gone and _turns_on(gone, seen.clauses):
        yield "a use is no longer stated", gone
    if new and new.control and not any(clause.control for clause in believed.clauses):
        yield "a way out is stated", new


def _turns_on(clause: Clause, before: Iterable[Clause]) -> bool:
    return (
        clause.scope is Scope.USER
        and clause.stance.side is Side.ON
        and decides(clause)
        and not _covered(clause, before, Side.ON)
    )


def _covered(clause: Clause, clauses: Iterable[Clause], side: Side) -> bool:
    """Whether some clause says the same of all the lanes that `clause` speaks of, or of more."""
    others = [lane for other in clauses if other.stance.side is side for lane in other.lanes]
    return all(any(_within(lane, other) for other in others) for lane in clause.lanes)


def _within(lane: Lane, wider: Lane) -> bool:
    return lane.scope is wider.scope and all(
        mine == theirs or (theirs in ("any", "") and field != "trainer")
        for field, mine, theirs in (
            ("audience", lane.audience, wider.audience),
            ("region", lane.region, wider.region),
            ("plan", lane.plan, wider.plan),
            ("trainer", lane.trainer, wider.trainer),
        )
    )


def _what_turned_on(clause: Clause, before: Iterable[Clause]) -> str:
    on = [other for other in before if other.scope is Scope.USER and other.stance.side is Side.ON]
    if on and all(other.trainer is not clause.trainer for other in on):
        return "a trainer is added"
    return "training is on for more people or data"


def _promise_lost(gone: Clause, new: Clause | None, after: Iterable[Clause]) -> bool:
    """A promise is gone when neither its own new wording nor another clause keeps it."""
    if gone.scope is not Scope.USER or gone.stance is not Default.NEVER:
        return False
    return not (new and new.stance.side is Side.OFF) and not _covered(gone, after, Side.OFF)


def _control_worse(gone: Control | None, new: Control | None, after: Iterable[Clause]) -> Iterable[str]:
    if not gone:
        return
    if not new:
        if not any(clause.control for clause in after):
            yield "the way out is gone"
        return
    if gone.kind is new.kind and gone.path and len(new.path) > len(gone.path):
        yield "the way out is deeper"
    if new.kind is ControlKind.PLAN and gone.kind is not ControlKind.PLAN:
        yield "the way out needs another plan"


_WIDENING = {"exception": "an exception is added", "past data": "past data is included"}


def _attributes_added(gone: Iterable[Attribute], new: Iterable[Attribute]) -> Iterable[str]:
    had = {attribute.name for attribute in gone}
    for attribute in new:
        if attribute.name not in had and attribute.name in _WIDENING and attribute.value != "excluded":
            yield _WIDENING[attribute.name]
