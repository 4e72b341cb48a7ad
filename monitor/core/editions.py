"""Which edition of a page answered: by region, controller, language or plan. Another one is not a change.

Every edition has a track of its own. The main one gives the document its default. A variant that
answers in between leaves it alone; a variant that has been the only one to answer for 14 days
takes its place and is compared with it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.core import moves
from monitor.core.belief import OTHER_EDITION, SUPERSEDED_AFTER
from monitor.core.model import Belief, Candidate, Edition, Effect, Event, EventKind, Reading, State, Track

_FIELDS = ("controller", "region", "language", "plan")
MOST_VARIANTS = 6  # kept; the one unseen for longest goes first


def edition_of(found: Reading) -> Edition:
    """The edition of a reading; the language of the text counts where the page itself names none."""
    return replace(found.edition, language=found.edition.language or found.language)


def compatible(one: Edition, other: Edition) -> bool:
    """Whether nothing contradicts that they are one edition: a mark that is missing contradicts nothing."""
    return all(
        getattr(one, field) is None
        or getattr(other, field) is None
        or getattr(one, field) == getattr(other, field)
        for field in _FIELDS
    )


def together(one: Edition, other: Edition) -> Edition:
    """All the marks of two compatible editions."""
    return Edition(**{field: getattr(one, field) or getattr(other, field) for field in _FIELDS})


def of(state: State, edition: Edition) -> Track | None:
    """The track of an edition, if it was seen before; the main one first."""
    known = (*((state.main,) if state.main else ()), *state.variants)
    return next((track for track in known if compatible(track.believed.edition, edition)), None)


def put(state: State, old: Track, new: Track, now: datetime) -> State:
    """The state with a track advanced (or, if it is a new variant, added)."""
    if old is state.main:
        return replace(state, main=replace(new, last_seen=now))
    new = replace(new, last_seen=now, first_seen=_answering_since(state, old, now))
    others = [track for track in state.variants if track is not old]
    others.sort(key=lambda track: track.last_seen or now)
    return replace(state, variants=(*others[-MOST_VARIANTS + 1 :], new))


def _answering_since(state: State, variant: Track, now: datetime) -> datetime:
    """Since when a variant has been seen without the main edition coming in between."""
    main = state.main
    if variant.first_seen is None or variant.last_seen is None or main is None or main.last_seen is None:
        return now
    return variant.first_seen if variant.last_seen >= main.last_seen else now


def supersede(state: State, seen: Belief, now: datetime) -> State:
    """Let a variant take the place of the main edition once that has not answered for 14 days.

    What differs between the two then becomes a candidate that was first seen when the variant
    answered and the main edition no longer did; it carries the doubt that held it back.
    """
    variant, main = of(state, seen.edition), state.main
    if variant is None or main is None or variant is main:
        return state
    since = _answering_since(state, variant, now)
    if now - since < SUPERSEDED_AFTER:
        return state
    believed = replace(main.believed, edition=variant.believed.edition)
    candidates = tuple(
        Candidate(move.what, since, main.last_seen, since, OTHER_EDITION)
        for move in moves.find(believed, seen)
    )
    successor = replace(main, believed=believed, seen=None, candidates=candidates)
    rest = tuple(track for track in state.variants if track is not variant)
    former = replace(main, candidates=(), seen=None)
    return replace(state, main=successor, variants=(*rest, former))


def as_variant(event: Event) -> Event:
    """An event of an edition that is not the main one: it moves another lane, not the headline."""
    wider = event.effect is Effect.WIDER
    severity = moves.severity_of(EventKind.WORDING, event.after, Effect.WIDER if wider else Effect.SAME)
    lane = replace(event.lane, region=event.edition.region or event.lane.region)
    return replace(event, kind=EventKind.WORDING, headline=False, severity=severity, lane=lane)
