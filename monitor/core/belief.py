"""The rules of belief: how long a move waits, and what holds it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.core.diff import likeness_bound, similarity, split_sentences
from monitor.core.model import Belief, Clause, Track
from monitor.core.moves import Move
from monitor.core.resemblance import brings_words, shared

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
CUT = 0.9  # of the length; a text that lost more, and brought no new word, is doubted
# The share of the words (0.0–1.0) that a version of the same document has in common with it, at least.
_WORDS_NEW_TITLE, _WORDS_UNTITLED, _WORDS_SAME_TITLE = 0.6, 0.5, 0.3
_LENGTH_NEW_TITLE = (
    0.5  # the shorter one of the longer; a text of another name and length is another document
)

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
    """Why not to believe a move, or "": it may be the page that changed. What rests on absence is doubted soonest."""
    if not move.by_absence:
        return _other_document(believed, seen)
    return next((why for why in _doubts(move, believed, seen, around) if why), "")


def _doubts(move: Move, believed: Belief, seen: Belief, around: Circumstances) -> Iterable[str]:
    yield _other_document(believed, seen)
    yield _title_changed(believed, seen)
    yield _date_ran_back(believed, seen)
    yield "a third of the text is gone" if seen.length < believed.length * SHRUNK else ""
    yield "" if any(clause.switch for clause in move.gone) else _cut(believed, seen)
    yield _another_document(believed, seen, around)
    yield _similar_remains(move.gone, seen, around.text)


def _other_document(believed: Belief, seen: Belief) -> str:
    """Another document is told by its words or its length, whatever it says; its title speaks for it or against it."""
    old, new = _titles(believed, seen)
    share = shared(believed.vocabulary, seen.vocabulary)
    if not old or not new:
        doubted = share is not None and share < _WORDS_UNTITLED
    elif old == new:
        doubted = share is not None and share < _WORDS_SAME_TITLE
    else:
        lengths = sorted((believed.length, seen.length))
        doubted = lengths[0] < lengths[1] * _LENGTH_NEW_TITLE or (
            share is not None and share < _WORDS_NEW_TITLE
        )
    return "another document seems to have answered" if doubted else ""


def _title_changed(believed: Belief, seen: Belief) -> str:
    old, new = _titles(believed, seen)
    return "the title of the page changed" if old and new and old != new else ""


def _titles(believed: Belief, seen: Belief) -> tuple[str, str]:
    return believed.title.casefold().strip(), seen.title.casefold().strip()


def _date_ran_back(believed: Belief, seen: Belief) -> str:
    pairs = ((believed.effective, seen.effective), (believed.updated, seen.updated))
    return "the printed date ran back" if any(old and new and new < old for old, new in pairs) else ""


def _cut(believed: Belief, seen: Belief) -> str:
    """Who takes a sentence out of a text changes a word or a date elsewhere; a page that came in part has none new."""
    is_shorter = seen.length < believed.length * CUT and seen.vocabulary.words > 0
    whole = not is_shorter or brings_words(seen.vocabulary, believed.vocabulary)
    return "" if whole else "a part of the text is gone and nothing came in its place"


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
