"""The rules of belief: how long a move waits, and what holds it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.core.diff import likeness_bound, similarity, split_sentences
from monitor.core.model import Belief, Clause, Track
from monitor.core.moves import Move

WITHDRAWAL_WAIT = timedelta(hours=48)
RECORDED_WAIT = timedelta(
    hours=48
)  # the `confirm_after` of imported documents: recorders keep only what changed
FLAPPING_WITHIN = timedelta(hours=48)
TOLD_ANYWAY_AFTER = timedelta(days=14)
SUPERSEDED_AFTER = timedelta(days=14)
FLAPS_TO_TELL = 3  # moves taken back within `FLAPS_WITHIN`, before flapping is told
FLAPS_WITHIN = timedelta(days=14)
STILL_THERE = 0.7  # a sentence at least this similar (0.0–1.0) is the clause that seemed to be gone
SHRUNK = 2 / 3  # of the length; a text that lost more than a third is doubted

OTHER_EDITION = "another edition of the page answered"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a rule may look at beside the two beliefs."""

    now: datetime
    confirm_after: timedelta
    text: str | None = None  # of the reading; None where nothing new was read
    # Fingerprints of texts that other documents show, and since when.
    elsewhere: Mapping[str, datetime] = field(default_factory=dict)


def wait(move: Move, track: Track, around: Circumstances) -> timedelta:
    """How long a move must last: what rests on absence, or returns to what was left lately, lasts 48 h."""
    if move.by_absence or _returns(move, track, around.now):
        return max(WITHDRAWAL_WAIT, around.confirm_after)
    return around.confirm_after


def _returns(move: Move, track: Track, now: datetime) -> bool:
    return any(
        move.what == f"default:{default}" and now - when <= FLAPPING_WITHIN for default, when in track.left
    )


def doubt(move: Move, believed: Belief, seen: Belief, around: Circumstances) -> str:
    """Why not to believe a move that rests on absence (it may be the page that changed), or ""."""
    if not move.by_absence:
        return ""
    return next((why for why in _doubts(move, believed, seen, around) if why), "")


def _doubts(move: Move, believed: Belief, seen: Belief, around: Circumstances) -> Iterable[str]:
    yield _title_changed(believed, seen)
    yield _date_ran_back(believed, seen)
    yield "a third of the text is gone" if seen.length < believed.length * SHRUNK else ""
    yield _another_document(believed, seen, around)
    yield _similar_remains(move.gone, seen, around.text)


def _title_changed(believed: Belief, seen: Belief) -> str:
    old, new = believed.title.casefold().strip(), seen.title.casefold().strip()
    return "the title of the page changed" if old and new and old != new else ""


def _date_ran_back(believed: Belief, seen: Belief) -> str:
    pairs = ((believed.effective, seen.effective), (believed.updated, seen.updated))
    return "the printed date ran back" if any(old and new and new < old for old, new in pairs) else ""


def _another_document(believed: Belief, seen: Belief, around: Circumstances) -> str:
    since = around.elsewhere.get(seen.fingerprint)
    shown_there = since is not None and since < around.now and believed.fingerprint not in around.elsewhere
    return "another document shows the same text" if shown_there else ""


def _similar_remains(clauses: Iterable[Clause], seen: Belief, text: str | None) -> str:
    sentences = [clause.text for clause in seen.clauses] + (split_sentences(text) if text else [])
    known = {clause.text for clause in clauses}
    still_there = any(_alike(clause, sentence) for clause in known for sentence in sentences)
    return "a similar sentence remains" if still_there else ""


def _alike(old: str, new: str) -> bool:
    return likeness_bound(old, new) >= STILL_THERE and similarity(old, new) >= STILL_THERE
