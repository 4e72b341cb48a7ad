"""Page by page: services, documents, events, versions, notices and deliveries for whoever asks for all.

What has a time comes newest first, and the rest by name. Every page says what it begins behind: the place of
the last one of the page before, so that nothing is told twice or left out when something is added meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, or_, select

from monitor.core.model import Delivery, DocumentKey, Event, Notice
from monitor.core.records import BoardRow, ServiceRow, VersionSummary, Wanted
from monitor.store import board, codec, deliveries, versions
from monitor.store import services as watched
from monitor.store.tables import defaults, documents, events, notices, services
from monitor.store.tables import deliveries as outbox
from monitor.store.tables import versions as texts

Place = tuple[datetime, int]  # of a row among those that have a time


def event_page(connection: Connection, wanted: Wanted, limit: int, after: Place | None) -> tuple[Event, ...]:
    """Events, newest first."""
    query = _of_documents(connection, select(events.c.id, events.c.body), events, wanted)
    query = query.where(*_of_event(wanted), *_in_time(events, wanted))
    rows = connection.execute(_newest_first(query, events, limit, after))
    return tuple(codec.event_of(row.body, row.id) for row in rows)


def notice_page(
    connection: Connection, wanted: Wanted, limit: int, after: Place | None
) -> tuple[Notice, ...]:
    """Notices, newest first."""
    query = _of_documents(connection, select(notices.c.id, notices.c.body), notices, wanted)
    if wanted.kinds:
        query = query.where(notices.c.kind.in_(wanted.kinds))
    rows = connection.execute(_newest_first(query.where(*_in_time(notices, wanted)), notices, limit, after))
    return tuple(codec.notice_of(row.body, row.id) for row in rows)


def version_page(
    connection: Connection, wanted: Wanted, limit: int, after: Place | None
) -> tuple[VersionSummary, ...]:
    """Versions without their texts, newest first."""
    query = versions.named().where(*_named(connection, wanted), *_in_time(texts, wanted))
    rows = connection.execute(_newest_first(query, texts, limit, after))
    return tuple(versions.summary(row) for row in rows)


def delivery_page(
    connection: Connection, wanted: Wanted, limit: int, after: int | None
) -> tuple[Delivery, ...]:
    """Deliveries, newest first; `after` is the id of the last one known."""
    query = deliveries.whole().order_by(outbox.c.id.desc()).limit(limit)
    if wanted.status is not None:
        query = query.where(outbox.c.status == wanted.status)
    if wanted.channel is not None:
        query = query.where(outbox.c.channel == wanted.channel)
    if wanted.event is not None:
        query = query.where(outbox.c.event_id == wanted.event)
    if after is not None:
        query = query.where(outbox.c.id < after)
    return tuple(deliveries.delivery(row) for row in connection.execute(query))


def service_page(
    connection: Connection, wanted: Wanted, limit: int, after: str | None
) -> tuple[ServiceRow, ...]:
    """Services by name; `after` is the name of the last one known."""
    query = select(services).order_by(services.c.name).limit(limit)
    if wanted.service is not None:
        query = query.where(services.c.name == wanted.service)
    if wanted.tag is not None:
        query = query.where(watched.tagged(connection, wanted.tag))
    if wanted.watched is not None:
        query = query.where(services.c.watched == wanted.watched)
    if after is not None:
        query = query.where(services.c.name > after)
    found = connection.execute(query).all()
    names = _documents_of(connection, [row.id for row in found])
    return tuple(
        ServiceRow(row.name, tuple(row.tags), row.business, row.watched, tuple(names.get(row.id, ())))
        for row in found
    )


def document_page(
    connection: Connection, wanted: Wanted, limit: int, after: tuple[str, str] | None
) -> tuple[BoardRow, ...]:
    """Documents as the board has them, by the names of service and document; `after` is the last key known."""
    query = select(documents.c.id, services.c.name, documents.c.name.label("document")).join(services)
    query = query.where(*_named(connection, wanted))
    if wanted.watched is not None:
        query = query.where(documents.c.watched == wanted.watched)
    if wanted.default is not None or wanted.since is not None or wanted.until is not None:
        query = query.where(documents.c.id.in_(_believed(wanted)))
    if after is not None:
        service, document = after
        later = (services.c.name == service) & (documents.c.name > document)
        query = query.where(or_(services.c.name > service, later))
    found = connection.execute(query.order_by(services.c.name, documents.c.name).limit(limit)).all()
    rows = {row.key: row for row in board.rows(connection, [row.id for row in found])}
    return tuple(rows[DocumentKey(row.name, row.document)] for row in found)


def _believed(wanted: Wanted) -> Select[Any]:
    """The documents whose headline is as it is asked for, since when it is asked for."""
    query = select(defaults.c.document_id).where(defaults.c.lane.is_(None), defaults.c.until.is_(None))
    if wanted.default is not None:
        query = query.where(defaults.c.default == wanted.default)
    if wanted.since is not None:
        query = query.where(defaults.c.since >= wanted.since)
    if wanted.until is not None:
        query = query.where(defaults.c.since < wanted.until)
    return query


def _documents_of(connection: Connection, ids: list[int]) -> dict[int, list[str]]:
    query = select(documents.c.service_id, documents.c.name).where(documents.c.service_id.in_(ids))
    found: dict[int, list[str]] = {}
    for row in connection.execute(
        query.order_by(documents.c.watched.desc(), documents.c.position, documents.c.id)
    ):
        found.setdefault(row.service_id, []).append(row.name)
    return found


def _of_documents(connection: Connection, query: Select[Any], rows: Table, wanted: Wanted) -> Select[Any]:
    """The query, of the documents and services that are asked for."""
    conditions = list(_named(connection, wanted))
    if not conditions:
        return query
    return query.where(rows.c.document_id.in_(select(documents.c.id).join(services).where(*conditions)))


def _named(connection: Connection, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.service is not None:
        yield services.c.name == wanted.service
    if wanted.document is not None:
        yield documents.c.name == wanted.document
    if wanted.tag is not None:
        yield watched.tagged(connection, wanted.tag)


def _of_event(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.kinds:
        yield events.c.kind.in_(wanted.kinds)
    if wanted.effect is not None:
        yield events.c.effect == wanted.effect
    if wanted.severity is not None:
        yield events.c.severity == wanted.severity
    if wanted.headline is not None:
        yield events.c.headline == wanted.headline


def _in_time(rows: Table, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.since is not None:
        yield rows.c.at >= wanted.since
    if wanted.until is not None:
        yield rows.c.at < wanted.until


def _newest_first(query: Select[Any], rows: Table, limit: int, after: Place | None) -> Select[Any]:
    if after is not None:
        at, id_ = after
        query = query.where((rows.c.at < at) | ((rows.c.at == at) & (rows.c.id < id_)))
    return query.order_by(rows.c.at.desc(), rows.c.id.desc()).limit(limit)
