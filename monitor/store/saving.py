"""Saving what a check, or an import, came to: each in one transaction, so that nothing is half stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from monitor.core.model import (
    ITSELF,
    Belief,
    Document,
    Fetch,
    Fetched,
    Notice,
    Origin,
    Outcome,
    State,
    Version,
)
from monitor.core.records import Imported, ImportSaved, Planned, Saved
from monitor.store import (
    codec,
    defaults,
    deliveries,
    events,
    fetches,
    pictures,
    search,
    services,
    states,
    versions,
)
from monitor.store.blobs import Chain


def save(
    connection: Connection,
    document: Document,
    attempts: Sequence[Fetch],
    outcome: Outcome,
    planned: Sequence[Planned],
) -> Saved:
    """Store one check whole: attempts, version, events, notices, deliveries, state."""
    document_id = services.ensure(connection, document, outcome.next_check)
    services.lock(connection, document_id)
    fetches.record(connection, document_id, attempts, Origin.LIVE)
    before = states.load(connection, document_id, Origin.LIVE)
    texts = versions.chain(connection, document_id)
    if outcome.version is not None:
        pictures.keep(connection, document_id, attempts, outcome.version.at)
        outcome = _with_evidence(outcome, _pages(connection, document_id, document, attempts))
    saved = _found(connection, document_id, outcome, Origin.LIVE, texts)
    _believe(connection, document_id, before.believed if before else None, outcome)
    states.put(connection, document_id, Origin.LIVE, outcome.state, outcome.next_check)
    queued = deliveries.queue(connection, planned, saved.events, saved.notices)
    return Saved(saved.version, saved.events, saved.notices, queued)


def queue_notice(connection: Connection, notice: Notice, due: Mapping[str, datetime]) -> int:
    """Store a notice that no check came to, and queue it for channels, each when it is due; how many were new."""
    document_id = None if notice.key == ITSELF else services.id_of(connection, notice.key)
    stored = events.add_notices(connection, document_id, [notice])
    planned = [Planned(name, at, notice=0, group=notice.key.service) for name, at in due.items()]
    return deliveries.queue(connection, planned, (), stored)


def save_import(
    connection: Connection,
    document: Document,
    origin: Origin,
    steps: Sequence[Imported],
    cursor: str | None,
    state: State | None,
) -> ImportSaved:
    """Store some steps of an import, and how far it has come; what is there already adds nothing."""
    if any(step.outcome.version is not None and not step.outcome.version.note for step in steps):
        raise ValueError("an imported version needs a note, to be known again")
    document_id = services.ensure(connection, document, _moment(steps[0].outcome))
    services.lock(connection, document_id)
    known = versions.notes(connection, document_id, origin)
    events_before = events.count(connection, document_id)
    texts = versions.chain(connection, document_id)
    believed: Belief | None = None
    added = 0
    for step in steps:
        outcome = step.outcome
        if outcome.version is None or outcome.version.note not in known:
            new = fetches.not_recorded(connection, document_id, step.fetches, origin)
            fetches.record(connection, document_id, new, origin)
            outcome = _with_evidence(outcome, _digests(step.fetches))
            added += _found(connection, document_id, outcome, origin, texts).version is not None
        _believe(connection, document_id, believed, outcome)
        believed = outcome.state.believed
    _keep_newest_state(connection, document_id, origin, state or steps[-1].outcome.state)
    states.move_cursor(connection, document_id, origin, cursor)
    return ImportSaved(added, events.count(connection, document_id) - events_before)


def _pages(
    connection: Connection, document_id: int, document: Document, attempts: Sequence[Fetch]
) -> list[str]:
    """The raw pages that a live version was read from, in the order of its parts.

    A part that failed, or has not changed, was read from the page it had: the newest good one, as is that of
    a part which came just now.
    """
    if not document.sources:
        return _digests(attempts)
    newest = fetches.pages(connection, document_id)
    return [newest[source.url] for source in document.sources if source.url in newest]


def _digests(attempts: Sequence[Fetch]) -> list[str]:
    return [codec.digest(attempt.body) for attempt in attempts if isinstance(attempt, Fetched)]


def _with_evidence(outcome: Outcome, digests: Sequence[str]) -> Outcome:
    """The outcome with its version naming the raw pages that it was read from."""
    version = outcome.version
    if version is None or version.snapshots or not digests:
        return outcome
    return replace(outcome, version=replace(version, snapshots=tuple(digests)))


def _found(connection: Connection, document_id: int, outcome: Outcome, origin: Origin, texts: Chain) -> Saved:
    return Saved(
        version=_add_version(connection, document_id, outcome.version, origin, texts),
        events=events.add(connection, document_id, outcome.events, origin),
        notices=events.add_notices(connection, document_id, outcome.notices),
    )


def _add_version(
    connection: Connection, document_id: int, version: Version | None, origin: Origin, texts: Chain
) -> int | None:
    if version is None:
        return None
    id_ = versions.add(connection, document_id, version, origin, texts)
    search.add(connection, document_id, id_, version)
    return id_


def _believe(connection: Connection, document_id: int, before: Belief | None, outcome: Outcome) -> None:
    believed = outcome.state.believed
    if believed is not None and believed != before:
        defaults.record(connection, document_id, believed)


def _keep_newest_state(connection: Connection, document_id: int, origin: Origin, state: State) -> None:
    before = states.load(connection, document_id, origin)
    seen = before.last_seen if before else None
    if seen is None or (state.last_seen is not None and state.last_seen >= seen):
        states.put(connection, document_id, origin, state, None)


def _moment(outcome: Outcome) -> datetime:
    return outcome.version.at if outcome.version else outcome.next_check
