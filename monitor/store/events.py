"""Events and notices: what moved, and what people are told about the watching itself. Never changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from monitor.core.model import DocumentKey, Event, EventKind, Notice, NoticeKind, Origin, Severity
from monitor.store import codec
from monitor.store.dialect import insert_new
from monitor.store.tables import documents, events, notices, services

_AN_INSTANT = timedelta(microseconds=1)


def add(
    connection: Connection, document_id: int, found: Sequence[Event], origin: Origin
) -> tuple[Event, ...]:
    """Store events; gives them with their ids. One that is there already keeps its id."""
    rows = [
        {
            "identity": codec.event_identity(event),
            "document_id": document_id,
            "at": event.at,
            "confirmed_at": event.confirmed_at,
            "kind": event.kind,
            "effect": event.effect,
            "severity": event.severity,
            "headline": event.headline,
            "origin": origin,
            "body": codec.event_json(event),
        }
        for event in found
    ]
    insert_new(connection, events, rows)
    identities = [row["identity"] for row in rows]
    query = select(events.c.identity, events.c.id, events.c.body).where(events.c.identity.in_(identities))
    stored = {row.identity: codec.event_of(row.body, row.id) for row in connection.execute(query)}
    return tuple(stored[identity] for identity in identities)


def add_notices(
    connection: Connection, document_id: int | None, found: Sequence[Notice]
) -> tuple[Notice, ...]:
    """Store notices, of a document or of none; gives them with their ids. One that is there already keeps its id."""
    rows = [
        {
            "identity": codec.notice_identity(notice),
            "document_id": document_id,
            "at": notice.at,
            "kind": notice.kind,
            "body": codec.notice_json(notice),
        }
        for notice in found
    ]
    insert_new(connection, notices, rows)
    identities = [row["identity"] for row in rows]
    query = select(notices.c.identity, notices.c.id, notices.c.body).where(notices.c.identity.in_(identities))
    stored = {row.identity: codec.notice_of(row.body, row.id) for row in connection.execute(query)}
    return tuple(stored[identity] for identity in identities)


def count(connection: Connection, document_id: int) -> int:
    """How many events a document has."""
    return len(connection.execute(select(events.c.id).where(events.c.document_id == document_id)).all())


def by_id(connection: Connection, id_: int) -> Event | None:
    """The event with this id."""
    row = connection.execute(select(events.c.body).where(events.c.id == id_)).one_or_none()
    return None if row is None else codec.event_of(row.body, id_)


def at(connection: Connection, key: DocumentKey, moment: datetime) -> Event | None:
    """The gravest event of a document whose new wording was first seen at a moment."""
    found = find(
        connection, service=key.service, document=key.document, since=moment, until=moment + _AN_INSTANT
    )
    loudest = sorted(
        found, key=lambda event: (event.headline, event.severity.is_as_loud_as(Severity.WARNING))
    )
    return loudest[-1] if loudest else None


def find(
    connection: Connection,
    *,
    service: str | None = None,
    document: str | None = None,
    kinds: Collection[EventKind] = (),
    since: datetime | None = None,
    until: datetime | None = None,
    limit: int | None = None,
) -> tuple[Event, ...]:
    """Events in the order of time, from `since` on and before `until`; with a limit, the newest ones."""
    query = select(events.c.id, events.c.body).select_from(events.join(documents).join(services))
    if service is not None:
        query = query.where(services.c.name == service)
    if document is not None:
        query = query.where(documents.c.name == document)
    if kinds:
        query = query.where(events.c.kind.in_([str(kind) for kind in kinds]))
    if since is not None:
        query = query.where(events.c.at >= since)
    if until is not None:
        query = query.where(events.c.at < until)
    rows = connection.execute(query.order_by(events.c.at.desc(), events.c.id.desc()).limit(limit)).all()
    return tuple(codec.event_of(row.body, row.id) for row in reversed(rows))


def find_notices(
    connection: Connection,
    *,
    key: DocumentKey | None = None,
    kinds: Collection[NoticeKind] = (),
    since: datetime | None = None,
    limit: int | None = None,
) -> tuple[Notice, ...]:
    """Notices in the order of time, from `since` on; with a limit, the newest ones."""
    query = select(notices.c.id, notices.c.body).select_from(
        notices.join(documents, isouter=True).join(services, isouter=True)
    )
    if key is not None:
        query = query.where(services.c.name == key.service, documents.c.name == key.document)
    if kinds:
        query = query.where(notices.c.kind.in_([str(kind) for kind in kinds]))
    if since is not None:
        query = query.where(notices.c.at >= since)
    rows = connection.execute(query.order_by(notices.c.at.desc(), notices.c.id.desc()).limit(limit)).all()
    return tuple(codec.notice_of(row.body, row.id) for row in reversed(rows))
