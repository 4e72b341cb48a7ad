"""Fetches and snapshots: every attempt to get a source, and the raw bytes it brought."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from monitor.core.model import Caching, DocumentKey, Failed, Fetch, Fetched, NotModified, Origin
from monitor.core.records import FetchRecord
from monitor.store import blobs, services
from monitor.store.codec import digest
from monitor.store.tables import documents, fetches, snapshots, sources
from monitor.store.tables import services as services_table

FETCHED, NOT_MODIFIED, FAILED = "fetched", "not modified", "failed"


def record(connection: Connection, document_id: int, attempts: Sequence[Fetch], origin: Origin) -> None:
    """Store attempts, with their raw bytes."""
    for attempt in attempts:
        source_id = services.source_id(connection, document_id, attempt.url)
        row = _row(attempt) | {"source_id": source_id, "origin": origin}
        row["snapshot_id"] = _snapshot(connection, source_id, row["outcome"], attempt)
        connection.execute(fetches.insert().values(row))


def not_recorded(
    connection: Connection, document_id: int, attempts: Sequence[Fetch], origin: Origin
) -> list[Fetch]:
    """The attempts of an import that are not stored yet: several versions may be read from one page."""
    query = (
        select(sources.c.url, fetches.c.at, snapshots.c.digest)
        .select_from(fetches.join(sources).join(snapshots, isouter=True))
        .where(sources.c.document_id == document_id, fetches.c.origin == origin)
        .where(fetches.c.at.in_({attempt.at for attempt in attempts}))
    )
    known = {(row.url, row.at, row.digest) for row in connection.execute(query)} if attempts else set()
    return [attempt for attempt in attempts if (attempt.url, attempt.at, _digest_of(attempt)) not in known]


def _digest_of(attempt: Fetch) -> str | None:
    return None if isinstance(attempt, NotModified) or not attempt.body else digest(attempt.body)


def pages(connection: Connection, document_id: int) -> Mapping[str, str]:
    """By address, the digest of the newest good page of live watching."""
    rows = {row.url: row.snapshot_id for row in _newest(connection, document_id) if row.outcome == FETCHED}
    query = select(snapshots.c.id, snapshots.c.digest).where(snapshots.c.id.in_(rows.values()))
    names = {row.id: row.digest for row in connection.execute(query)}
    return {url: names[id_] for url, id_ in rows.items()}


def caching(connection: Connection, document_id: int) -> Mapping[str, Caching]:
    """By address, what to ask "has it changed?" with: it belongs to the bytes that `last_bodies` gives."""
    found: dict[str, Caching] = {}
    for row in _newest(connection, document_id):
        if row.outcome == FETCHED:
            found[row.url] = caching_of(row)
        elif row.url in found:
            # RFC 9110, 15.4.5: a 304 may bring new validators, and need not repeat the old ones.
            found[row.url] = _updated(found[row.url], caching_of(row))
    return found


def last_bodies(connection: Connection, document_id: int) -> Mapping[str, Fetched]:
    """By address, the newest good answer with its bytes."""
    rows = [row for row in _newest(connection, document_id) if row.outcome == FETCHED]
    return {row.url: fetched_of(row, blobs.get(connection, snapshots, row.snapshot_id)) for row in rows}


def snapshot(connection: Connection, name: str) -> bytes | None:
    """The raw bytes of this digest."""
    return blobs.find(connection, snapshots, name)


def latest(connection: Connection, document_id: int, key: DocumentKey, limit: int) -> tuple[FetchRecord, ...]:
    """The newest attempts, newest first."""
    query = (
        select(fetches, sources.c.url, snapshots.c.digest)
        .join(sources, fetches.c.source_id == sources.c.id)
        .join(snapshots, fetches.c.snapshot_id == snapshots.c.id, isouter=True)
        .where(sources.c.document_id == document_id)
        .order_by(fetches.c.id.desc())
        .limit(limit)
    )
    return tuple(_record(row, key) for row in connection.execute(query))


def troubles(
    connection: Connection, only: Collection[int] | None = None
) -> Mapping[DocumentKey, tuple[str, str]]:
    """By document, what the last attempt of a watched source failed of, where it failed: reason and detail."""
    live = fetches.c.origin == Origin.LIVE
    newest = select(func.max(fetches.c.id)).where(live).group_by(fetches.c.source_id)
    if only is not None:
        named = select(sources.c.id).where(sources.c.document_id.in_(only))
        newest = newest.where(fetches.c.source_id.in_(named))
    query = (
        select(services_table.c.name, documents.c.name.label("document"), fetches.c.reason, fetches.c.detail)
        .select_from(fetches.join(sources).join(documents).join(services_table))
        .where(fetches.c.id.in_(newest), fetches.c.outcome == FAILED, sources.c.watched)
        .order_by(sources.c.position.desc())
    )
    return {
        DocumentKey(service, name): (reason or "", detail)
        for service, name, reason, detail in connection.execute(query)
    }


def _snapshot(connection: Connection, source_id: int, outcome: str, attempt: Fetch) -> int | None:
    if isinstance(attempt, NotModified) or (isinstance(attempt, Failed) and not attempt.body):
        return None
    # The bytes before, of the same kind: a refused page (a challenge, an error) has little in common with
    # the document, and would be a poor base for it.
    before = connection.scalar(
        select(fetches.c.snapshot_id)
        .where(fetches.c.source_id == source_id, fetches.c.outcome == outcome)
        .where(fetches.c.snapshot_id.is_not(None))
        .order_by(fetches.c.id.desc())
        .limit(1)
    )
    return blobs.Chain(connection, snapshots, before).put(attempt.body)


def _newest(connection: Connection, document_id: int) -> Sequence[Row[Any]]:
    good = fetches.c.outcome.in_([FETCHED, NOT_MODIFIED])
    newest = (
        select(func.max(fetches.c.id))
        .join(sources)
        .where(sources.c.document_id == document_id, fetches.c.origin == Origin.LIVE, good)
        .group_by(fetches.c.source_id, fetches.c.outcome)
    )
    query = (
        select(fetches, sources.c.url).join(sources).where(fetches.c.id.in_(newest)).order_by(fetches.c.id)
    )
    return connection.execute(query).all()


def _row(attempt: Fetch) -> dict[str, Any]:
    row: dict[str, Any] = {
        "at": attempt.at,
        "detail": "",
        "final_url": attempt.final_url,
        "redirects": list(attempt.redirects),
        "seconds": attempt.seconds,
    }
    match attempt:
        case Fetched():
            row |= {"outcome": FETCHED, "status": attempt.status, **_validators(attempt.caching)}
            row |= {"media_type": attempt.media_type, "charset": attempt.charset}
            row |= {"headers": [list(pair) for pair in attempt.headers]}
        case NotModified():
            row |= {"outcome": NOT_MODIFIED, "status": 304, **_validators(attempt.caching)}
        case Failed():
            row |= {"outcome": FAILED, "status": attempt.status, "reason": attempt.reason}
            row |= {"detail": attempt.detail, "retry_after": attempt.retry_after}
    return row


def _validators(caching: Caching) -> dict[str, Any]:
    return {"etag": caching.etag, "last_modified": caching.last_modified, "caching_url": caching.url}


def caching_of(row: Row[Any]) -> Caching:
    """What a stored attempt was given to ask for changes with."""
    return Caching(row.etag, row.last_modified, row.caching_url)


def _updated(before: Caching, by: Caching) -> Caching:
    return Caching(by.etag or before.etag, by.last_modified or before.last_modified, by.url or before.url)


def fetched_of(row: Row[Any], body: bytes) -> Fetched:
    """A stored good answer, with its bytes."""
    return Fetched(
        url=row.url,
        final_url=row.final_url,
        at=row.at,
        status=row.status,
        media_type=row.media_type,
        charset=row.charset,
        body=body,
        caching=caching_of(row),
        redirects=tuple(row.redirects),
        seconds=row.seconds,
        headers=tuple((name, value) for name, value in row.headers or ()),
    )


def _record(row: Row[Any], key: DocumentKey) -> FetchRecord:
    return FetchRecord(
        id=row.id,
        key=key,
        url=row.url,
        at=row.at,
        outcome=row.outcome,
        reason=row.reason,
        detail=row.detail,
        status=row.status,
        final_url=row.final_url,
        redirects=tuple(row.redirects),
        seconds=row.seconds,
        snapshot=row.digest,
    )
