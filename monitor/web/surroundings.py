"""The text around the sentences that moved."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.app import App
from monitor.core import diff
from monitor.core.diff import Passage
from monitor.core.model import Event

_REACH = 1_500  # characters before and after


def surroundings(app: App, event: Event, old: int, new: int) -> Sequence[Passage]:
    """What stood around the moved sentences and what stands there now, as passages that stayed or changed."""
    before, after = app.store.version(old), app.store.version(new)
    if before is None or after is None:
        return ()
    places = [(clause.start, clause.end) for clause in event.clauses_after]
    text = after.reading.text
    if not places:
        places = [(clause.start, clause.end) for clause in event.clauses_before]
        text = before.reading.text
    if not places or places[0][1] > len(text):
        return ()
    begin, end = max(0, places[0][0] - _REACH), places[0][1] + _REACH
    found = diff.passages(before.reading.text, after.reading.text)
    in_new = bool(event.clauses_after)
    return [passage for passage in found if _touches(passage, begin, end, in_new=in_new)]


def _touches(passage: Passage, begin: int, end: int, *, in_new: bool) -> bool:
    start = passage.new_start if in_new else passage.old_start
    length = len(passage.new if in_new else passage.old)
    return start < end and start + length > begin and (passage.changed or length <= 2 * _REACH)
