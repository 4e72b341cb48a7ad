"""One edition of a document over time: what is believed of it, and what waits to be believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.core import belief, editions, events, moves, pairing
from monitor.core.belief import TOLD_ANYWAY_AFTER, Circumstances
from monitor.core.model import (
    Belief,
    Candidate,
    Default,
    Document,
    DocumentKey,
    Event,
    Reading,
    Track,
)
from monitor.core.moves import Move


@dataclass(frozen=True, slots=True)
class Advance:
    """A track after a sighting, the events that came of it, and whether a headline move was taken back."""

    track: Track
    events: tuple[Event, ...] = ()
    taken_back: bool = False


def belief_of(found: Reading, now: datetime) -> Belief:
    """A reading without its text."""
    return Belief(
        at=now,
        default=found.default,
        fingerprint=found.fingerprint,
        clauses=found.clauses,
        lanes=tuple(found.lanes.items()),
        edition=editions.edition_of(found),
        title=found.title,
        language=found.language,
        effective=found.effective,
        updated=found.updated,
        length=len(found.text),
        reader_version=found.reader_version,
        vocabulary=found.vocabulary,
    )


def advance(key: DocumentKey, track: Track, seen: Belief, around: Circumstances) -> Advance:
    """Compare what is seen with what is believed.

    1. What no longer differs is dropped: it was taken back.
    2. What differs is a candidate, since when it was first seen.
    3. What has lasted and is not doubted (or is, and has lasted 14 days) is ripe.
    4. A ripe headline brings the whole text with it; while a headline waits, so do the words.
    """
    found = moves.find(track.believed, seen)
    candidates = tuple(_candidate(move, track, seen, around) for move in found)
    waiting = replace(track, seen=seen if found else None, candidates=candidates)
    taken_back = _headline_taken_back(track, candidates)
    known = {candidate.what for candidate in track.candidates}
    ripe = [
        (move, candidate)
        for move, candidate in zip(found, candidates, strict=True)
        if candidate.what in known and _ripe(candidate, around.now)
    ]
    scene = events.Scene(key, track.believed, seen, around.now)
    if not found:
        return Advance(replace(waiting, believed=_refreshed(track.believed, seen)), (), taken_back)
    if not ripe or found[0].is_headline is not ripe[0][0].is_headline:
        return Advance(waiting, (), taken_back)
    if found[0].is_headline:
        event = events.of_headline(scene, found, ripe[0][1])
        return Advance(_believing(waiting, seen, event), (event,))
    return Advance(*_words_believed(scene, waiting, ripe), taken_back)


def next_check(document: Document, track: Track, now: datetime) -> datetime:
    """Early where a candidate can be believed early; never at once."""
    dues = [candidate.due for candidate in track.candidates if candidate.due and not candidate.doubt]
    early = [due for due in dues if due > now]
    return min((now + document.every, *early))


# --- candidates -------------------------------------------------------------------------------------


def _candidate(move: Move, track: Track, seen: Belief, around: Circumstances) -> Candidate:
    known = next((known for known in track.candidates if known.what == move.what), None)
    if known and around.text is None:
        return known
    doubt = belief.doubt(move, track.believed, seen, around)
    if known:
        return replace(known, doubt=doubt or _lasting(known.doubt))
    due = around.now + belief.wait(move, track, around)
    return Candidate(move.what, around.now, track.last_seen, due, doubt)


def _lasting(doubt: str) -> str:
    """A doubt about the edition is not removed by reading the same edition again."""
    return doubt if doubt == belief.OTHER_EDITION else ""


def _ripe(candidate: Candidate, now: datetime) -> bool:
    if now - candidate.first_seen >= TOLD_ANYWAY_AFTER:
        return True
    return not candidate.doubt and candidate.due is not None and now >= candidate.due


def _headline_taken_back(track: Track, candidates: Sequence[Candidate]) -> bool:
    def headline(some: Sequence[Candidate]) -> bool:
        return any(candidate.what.startswith("default:") for candidate in some)

    return headline(track.candidates) and not headline(candidates)


# --- believing --------------------------------------------------------------------------------------


def _refreshed(believed: Belief, seen: Belief) -> Belief:
    """The same meaning, in a text that may differ in all else."""
    default = believed.default if seen.default in (None, Default.UNCLEAR) else seen.default
    edition = editions.together(seen.edition, believed.edition)
    return _told_still(believed, replace(seen, at=believed.at, default=default, edition=edition))


def _told_still(before: Belief, after: Belief) -> Belief:
    """The words that told a default stay known where it outlives them, for the event that ends it."""
    default = after.default
    if default is None or default is not before.default or events.says(after, default):
        return after
    return replace(after, told_by=events.says(before, default) or before.told_by)


def _believing(track: Track, seen: Belief, event: Event) -> Track:
    recently = [(left, when) for left, when in track.left if event.confirmed_at - when <= TOLD_ANYWAY_AFTER]
    left = (*recently, (str(event.before), event.at))
    edition = editions.together(seen.edition, track.believed.edition)
    new = replace(seen, at=event.at, edition=edition)
    return replace(track, believed=new, seen=None, candidates=(), left=left)


def _words_believed(
    scene: events.Scene, track: Track, ripe: Sequence[tuple[Move, Candidate]]
) -> tuple[Track, tuple[Event, ...]]:
    """Believe some clauses; what still waits stays as it was."""
    changes = [move.change for move, _ in ripe if move.change]
    first = min((candidate for _, candidate in ripe), key=lambda candidate: candidate.first_seen)
    event = events.of_words(scene, changes, first)
    done = {candidate.what for _, candidate in ripe}
    rest = tuple(candidate for candidate in track.candidates if candidate.what not in done)
    if not rest:
        believed = _refreshed(scene.believed, scene.seen)
        return replace(track, believed=believed, seen=None, candidates=()), (event,)
    gone = {pairing.identity(clause) for clause in event.clauses_before}
    kept = tuple(clause for clause in scene.believed.clauses if pairing.identity(clause) not in gone)
    believed = _told_still(scene.believed, replace(scene.believed, clauses=kept + event.clauses_after))
    return replace(track, believed=believed, candidates=rest), (event,)
