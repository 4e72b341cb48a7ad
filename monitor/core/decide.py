"""When is a move believed? What was believed + what was found + the time -> what to store and to tell.

    Reading ──┐
              ├─ sighting ─ which edition? ─ what moved? ─ waited, undoubted? ─> events, new belief
    Unchanged ┘                                               └─ no ──> candidates, an early recheck
    Unread ──── failure ─ the Nth in a row? ──> a notice, a later recheck; nothing is unlearned

Nothing here reads a clock or a database. `decide` is a fold: the state it returns is all that the
next call needs, so that live checks, imports and restarts agree wherever they see the same pages
at the same times.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from monitor.core import editions, failures, health, rereading, tracks, versions
from monitor.core.belief import FLAPS_TO_TELL, FLAPS_WITHIN, Circumstances
from monitor.core.model import (
    Announced,
    Belief,
    Default,
    Document,
    Event,
    Notice,
    NoticeKind,
    Origin,
    Outcome,
    Phase,
    Reading,
    State,
    Track,
    Unchanged,
    Unread,
)

_NOWHERE: Mapping[str, datetime] = MappingProxyType({})
_NOTHING: Mapping[str, str] = MappingProxyType({})


def decide(
    document: Document,
    before: State,
    found: Reading | Unread | Unchanged,
    now: datetime,
    *,
    origin: Origin = Origin.LIVE,
    elsewhere: Mapping[str, datetime] = _NOWHERE,
    failing: Mapping[str, str] = _NOTHING,
    broken_after: int = failures.BROKEN_AFTER,
) -> Outcome:
    """Decide what one check of a document means.

    1. A failure unlearns nothing: it is counted, and told once when it lasts.
    2. `Unchanged` is the text seen last, seen once more.
    3. The first text of a document is a baseline. So is the first live one after an import.
    4. A text that says nothing a reader can judge is kept as a version and moves nothing.
    5. Any other text is compared with what is believed of its edition; what differs is a
       candidate, and what has lasted and is not doubted becomes an event.

    An importer calls this with each recorded text at the time of its record and, where that text
    lasted, with `Unchanged` at the moment before the next record (for the last one: at the
    newest record of the collection). After an `Unread` it does not: a text that was not read did
    not last. The `confirm_after` of an imported document is `belief.RECORDED_WAIT`.

    `elsewhere` maps the fingerprints of texts shown by other documents, before this check, to the
    time since when; `failing` the addresses of parts that keep the text they had to why they could not be
    read; `broken_after` is the number of failures in a row that are told.
    """
    now = max(now, before.last_seen or now)  # a clock that was set back does not rewrite the past
    if isinstance(found, Reading):
        found = health.refuse_beside(found, before.believed) or found
    if isinstance(found, Unread):
        return failures.count(document, before, found, now, broken_after)
    state, notices = failures.clear(document, before, now)
    state, told = failures.count_parts(document, state, failing, now, broken_after)
    if isinstance(found, Unchanged):
        outcome = _seen_again(document, state, now)
    else:
        around = Circumstances(now, document.confirm_after, found.text, elsewhere)
        outcome = _read(document, state, found, around, origin)
    return replace(outcome, notices=(*notices, *told, *outcome.notices))


def rebase(document: Document, before: State, found: Reading, now: datetime) -> Outcome:
    """Read what is believed anew, after the reader or the selectors changed.

    `found` is the believed text as it is read now. It replaces what was believed; past events
    stay as they are, and a default that is now seen otherwise is told once, as a correction.
    """
    if before.main is None:
        return Outcome(before, now)
    state, notices = _rebased(document, before, before.main, tracks.belief_of(found, now), now)
    return Outcome(replace(state, variants=(), read_as=rereading.manner(document)), now, notices=notices)


def _seen_again(document: Document, state: State, now: datetime) -> Outcome:
    around = Circumstances(now, document.confirm_after)
    track = editions.of(state, state.last_edition)
    if track is None:
        return Outcome(state, now + document.every)
    return _sighted(document, replace(state, last_seen=now), track.seen or track.believed, around)


def _read(document: Document, state: State, found: Reading, around: Circumstances, origin: Origin) -> Outcome:
    now = around.now
    seen = tracks.belief_of(found, now)
    version = versions.new(document.key, state, found, now, origin)
    if version is None:
        seen = _placed_as_in_its_version(state, seen)
    state, notices = _read_anew(document, state, seen, now)
    was = state.origin
    state = versions.remember(replace(state, origin=origin, last_seen=now), found, now)
    if seen.default is None and state.main is not None:
        return Outcome(state, tracks.next_check(document, state.main, now), version, notices=notices)
    old = state.believed
    if state.main is None or old is None or old.default is None:
        outcome = _baseline(document, state, seen, now)
    elif was is not Origin.LIVE and origin is Origin.LIVE:
        outcome = _baseline(document, state, seen, now)
        told = _told_otherwise(document, old, seen, now, NoticeKind.BASELINE)
        outcome = replace(outcome, notices=told)
    else:
        outcome = _sighted(document, state, seen, around)
    return replace(outcome, version=version, notices=(*notices, *outcome.notices))


def _placed_as_in_its_version(state: State, seen: Belief) -> Belief:
    """The text that was seen last once more, perhaps laid out otherwise.

    Its sentences stand where they stand in the version that is kept.
    """
    track = editions.of(state, state.last_edition)
    last = (track.seen or track.believed) if track else seen
    same = last.fingerprint == seen.fingerprint and last.reader_version == seen.reader_version
    return replace(seen, clauses=last.clauses) if same else seen


def _read_anew(
    document: Document, state: State, seen: Belief, now: datetime
) -> tuple[State, tuple[Notice, ...]]:
    """The believed text itself, read by another reader than before: rebased, never moved."""
    main = state.main
    if main is None or main.seen or main.believed.reader_version == seen.reader_version:
        return state, ()
    if state.last_fingerprint != seen.fingerprint or state.last_edition != seen.edition:
        return state, ()
    return _rebased(document, state, main, seen, now)


def _rebased(
    document: Document, state: State, main: Track, read: Belief, now: datetime
) -> tuple[State, tuple[Notice, ...]]:
    old = main.believed
    new = replace(main, believed=replace(read, at=old.at), seen=None)
    return replace(state, main=new), _told_otherwise(document, old, read, now, NoticeKind.CORRECTION)


def _baseline(document: Document, state: State, seen: Belief, now: datetime) -> Outcome:
    track = Track(seen, first_seen=now, last_seen=now)
    state = replace(state, main=track, variants=(), read_as=rereading.manner(document))
    return Outcome(state, now + document.every)


def _told_otherwise(
    document: Document, old: Belief, new: Belief, now: datetime, kind: NoticeKind
) -> tuple[Notice, ...]:
    if new.default in (None, Default.UNCLEAR, old.default) or old.default is None:
        return ()
    return (Notice(document.key, kind, now, f"{old.default} → {new.default}"),)


def _sighted(document: Document, state: State, seen: Belief, around: Circumstances) -> Outcome:
    """A text was seen: let the track of its edition advance, and tell what it believes by now."""
    state = editions.supersede(state, seen, around.now)
    track = editions.of(state, seen.edition) or Track(seen, first_seen=around.now)
    advance = tracks.advance(document.key, track, seen, around)
    is_main = track is state.main
    events = advance.events if is_main else tuple(map(editions.as_variant, advance.events))
    state = editions.put(state, track, advance.track, around.now)
    state, notices = _flapping(document, state, advance.taken_back, around.now)
    if is_main:
        state, told = _rescheduled(document, state, seen, events, around.now)
        notices = (*notices, *told)
    next_check = tracks.next_check(document, advance.track, around.now)
    return Outcome(state, next_check, events=events, notices=notices)


def _flapping(
    document: Document, state: State, taken_back: bool, now: datetime
) -> tuple[State, tuple[Notice, ...]]:
    """A text that keeps going back and forth is told once, until it has been quiet for as long."""
    returns = tuple(when for when in state.returns if now - when <= FLAPS_WITHIN)
    returns += (now,) if taken_back else ()
    lasting = len(returns) >= FLAPS_TO_TELL
    told = state.told_flapping and bool(returns)
    state = replace(state, returns=returns[-FLAPS_TO_TELL:], told_flapping=told or lasting)
    if not lasting or told:
        return state, ()
    detail = f"a move was taken back {len(returns)} times within {FLAPS_WITHIN.days} days"
    return state, (Notice(document.key, NoticeKind.FLAPPING, now, detail),)


def _rescheduled(
    document: Document, state: State, seen: Belief, events: tuple[Event, ...], now: datetime
) -> tuple[State, tuple[Notice, ...]]:
    """An announced move keeps its date until it is in force; a changed date is told."""
    for event in events:
        if event.phase is Phase.ANNOUNCED and event.headline and event.effective:
            return replace(state, announced=Announced(event.at, event.effective)), ()
    announced = state.announced
    if announced is None:
        return state, ()
    if now.date() >= announced.effective:
        return replace(state, announced=None), ()
    if seen.effective is None or seen.effective == announced.effective:
        return state, ()
    detail = f"in force from {seen.effective} instead of {announced.effective}"
    state = replace(state, announced=Announced(announced.at, seen.effective))
    return state, (Notice(document.key, NoticeKind.RESCHEDULED, now, detail),)
