"""History through the same decider: recorded texts, one after the other, each for as long as it lasted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, repeat

from monitor.core.belief import RECORDED_WAIT, TOLD_ANYWAY_AFTER
from monitor.core.decide import decide
from monitor.core.gathered import own_part
from monitor.core.model import Document, Origin, Outcome, Reading, State, Unchanged, Unread

JUST_BEFORE = timedelta(seconds=1)


def replay(
    document: Document,
    before: State,
    records: Iterable[tuple[datetime, Reading | Unread]],
    until: datetime,
    origin: Origin,
    shared: Iterable[datetime | None] = (),
    shared_before: datetime | None = None,
    seen_until: Iterable[datetime | None] = (),
    refused: Callable[[], None] = lambda: None,
) -> Iterator[Outcome]:
    """One outcome for each record: its version, and every event until the next record.

    A recorder stores a text when it changes, so a text lasted until the moment before the next
    one, and the last text until `until`, the newest record of the whole collection. What was
    refused did not last: a text in whose place an error page stood was not seen then. A move that
    lasted one round of the recorder was seen once, hence the longer wait.

    `shared` tells of each record since when another document of the service has shown the same text
    (None: it never did), and `shared_before` the same of the text seen last before them. `seen_until`
    tells of each until when its text is known to have stood, where its recorder did not keep looking (None).
    `refused` hears, before the next record is taken, that the text of the last one is not the document beside
    what that was: no part of it is kept.
    """
    recorded = _recorded(document)
    state, waiting, known_until = before, None, None
    elsewhere = {before.last_fingerprint: shared_before} if shared_before else {}
    details = zip(chain(shared, repeat(None)), chain(seen_until, repeat(None)), strict=False)
    for (at, found), (since, last) in zip(records, details, strict=False):
        if since is not None and isinstance(found, Reading):
            elsewhere[found.fingerprint] = since
        if waiting:
            outcome = _lasting(recorded, waiting, known_until or at - JUST_BEFORE, origin)
            yield outcome
            state = outcome.state
        known_until = last
        if isinstance(found, Reading):
            found = own_part(recorded, found, state.believed, elsewhere, at)  # noqa: PLW2901 - what is its own
        waiting = decide(recorded, state, found, at, origin=origin, elsewhere=elsewhere)
        if waiting.state.failures and isinstance(found, Reading):
            refused()
    if waiting:
        yield _lasting(recorded, waiting, known_until or until, origin)


def lasting(document: Document, before: State, until: datetime, origin: Origin) -> Outcome:
    """What comes of the text seen last where it has lasted until then; nothing where it was not read."""
    return _lasting(_recorded(document), Outcome(before, until), until, origin)


def _lasting(document: Document, outcome: Outcome, until: datetime, origin: Origin) -> Outcome:
    """The outcome after its text has lasted: looked at whenever something may be believed, and at the end.

    A live check sees each move ripen in its own time; one look at the end would tell them as one. What
    was refused, here or by the decider, did not last.
    """
    if outcome.state.failures:
        return outcome
    while moments := [moment for moment in _ripening(outcome.state) if moment < until]:
        outcome = _seen_again(document, outcome, min(moments), origin)
    return _seen_again(document, outcome, until, origin)


def _recorded(document: Document) -> Document:
    """The document as its recorder sees it: what it saw once may be gone a round later."""
    return replace(document, confirm_after=max(document.confirm_after, RECORDED_WAIT))


def _ripening(state: State) -> Iterator[datetime]:
    """The moments to come at which a candidate may be believed."""
    tracks = [track for track in (state.main, *state.variants) if track]
    for candidate in (candidate for track in tracks for candidate in track.candidates):
        for moment in (candidate.due, candidate.first_seen + TOLD_ANYWAY_AFTER):
            if moment and state.last_seen and moment > state.last_seen:
                yield moment


def _seen_again(document: Document, outcome: Outcome, now: datetime, origin: Origin) -> Outcome:
    again = decide(document, outcome.state, Unchanged(), now, origin=origin)
    return replace(
        outcome,
        state=again.state,
        next_check=again.next_check,
        events=outcome.events + again.events,
        notices=outcome.notices + again.notices,
    )
