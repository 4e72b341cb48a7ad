"""Services, documents and their sources: what is watched, and what no longer is.

Nothing is ever deleted here: what is taken off the watchlist is marked and keeps its history.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from monitor.core.model import Document, DocumentKey, Service, Source
from monitor.core.records import Synced
from monitor.store import codec, dialect
from monitor.store.dialect import insert_new
from monitor.store.tables import documents, services, sources


def sync(connection: Connection, wanted: Sequence[Service], now: datetime) -> Synced:
    """Make the database watch exactly these services.

    1. What is watched and not wanted any more is marked as dropped.
    2. What is wanted is added, or brought up to date where it was there before.
    3. What happened is told by document.
    """
    dialect.one_at_a_time(connection, "sync")
    before = {document.key: document for service in watched(connection) for document in service.documents}
    after = {document.key: document for service in wanted for document in service.documents}
    _drop(connection, [key for key in before if key not in after], now)
    _drop_services(connection, {service.name for service in wanted}, now)
    for position, service in enumerate(wanted):
        _put_service(connection, service, position, now)
    return Synced(
        added=tuple(key for key in after if key not in before),
        dropped=tuple(key for key in before if key not in after),
        changed=tuple(key for key in after if key in before and after[key].sources != before[key].sources),
    )


def everything(connection: Connection) -> tuple[Service, ...]:
    """Every service that was ever watched or imported, with all its documents."""
    return _load(connection, only_watched=False)


def watched(connection: Connection) -> tuple[Service, ...]:
    """The services of the watchlist, with the documents that are watched."""
    return _load(connection, only_watched=True)


def document(connection: Connection, key: DocumentKey) -> Document | None:
    """One document, watched or not."""
    id_ = id_of(connection, key)
    if id_ is None:
        return None
    row = connection.execute(_documents().where(documents.c.id == id_)).one()
    return _document(row, _sources(connection, only_watched=True).get(id_, ()))


def id_of(connection: Connection, key: DocumentKey) -> int | None:
    """The id of a document."""
    query = (
        select(documents.c.id)
        .join(services)
        .where(services.c.name == key.service, documents.c.name == key.document)
    )
    return connection.scalar(query)


def tagged(connection: Connection, tag: str) -> ColumnElement[bool]:
    """The condition that a service has a tag."""
    # Tags are a JSON list; the services are few enough to be looked through.
    rows = connection.execute(select(services.c.id, services.c.tags))
    return services.c.id.in_([row.id for row in rows if tag in row.tags])


def ensure(connection: Connection, wanted: Document, at: datetime) -> int:
    """The id of a document; one that is nowhere yet is added as history only, not watched."""
    known = id_of(connection, wanted.key)
    if known is not None:
        return known
    service = {"name": wanted.service, "tags": [], "business": wanted.business, "watched": False}
    insert_new(connection, services, [service | {"position": 0, "added_at": at}])
    service_id = connection.execute(
        select(services.c.id).where(services.c.name == wanted.service)
    ).scalar_one()
    row = _document_row(wanted, 0) | {"service_id": service_id, "watched": False, "added_at": at}
    insert_new(connection, documents, [row])
    known = id_of(connection, wanted.key)
    if known is None:
        raise LookupError(f"{wanted.key} was not stored")
    return known


def lock(connection: Connection, document_id: int) -> None:
    """Let only one transaction at a time change this document's records (SQLite has one writer anyway)."""
    connection.execute(select(documents.c.id).where(documents.c.id == document_id).with_for_update())


def source_id(connection: Connection, document_id: int, url: str) -> int:
    """The id of a source; an address that is nowhere yet is added as history only."""
    query = select(sources.c.id).where(sources.c.document_id == document_id, sources.c.url == url)
    known = connection.scalar(query)
    if known is None:
        row = _source_row(document_id, Source(url), 0) | {"watched": False}
        insert_new(connection, sources, [row])
        known = connection.execute(query).scalar_one()
    return known


def keys(connection: Connection) -> Mapping[int, DocumentKey]:
    """The name of every document by its id."""
    query = select(documents.c.id, services.c.name, documents.c.name.label("document")).join(services)
    return {id_: DocumentKey(service, name) for id_, service, name in connection.execute(query)}


def _drop(connection: Connection, gone: Iterable[DocumentKey], now: datetime) -> None:
    for key in gone:
        id_ = id_of(connection, key)
        gone_now = {"watched": False, "dropped_at": now}
        connection.execute(documents.update().where(documents.c.id == id_).values(gone_now))
        connection.execute(sources.update().where(sources.c.document_id == id_).values(watched=False))


def _drop_services(connection: Connection, wanted: set[str], now: datetime) -> None:
    gone = services.c.watched & services.c.name.not_in(wanted)
    connection.execute(services.update().where(gone).values(watched=False, dropped_at=now))


def _put_service(connection: Connection, service: Service, position: int, now: datetime) -> None:
    row = {"tags": list(service.tags), "business": service.business, "watched": True, "position": position}
    insert_new(connection, services, [row | {"name": service.name, "added_at": now}])
    here = services.c.name == service.name
    connection.execute(services.update().where(here).values(row | {"dropped_at": None}))
    service_id = connection.execute(select(services.c.id).where(here)).scalar_one()
    for place, wanted in enumerate(service.documents):
        _put_document(connection, service_id, wanted, place, now)


def _put_document(
    connection: Connection, service_id: int, wanted: Document, position: int, now: datetime
) -> None:
    row = _document_row(wanted, position) | {"watched": True, "dropped_at": None}
    insert_new(connection, documents, [row | {"service_id": service_id, "added_at": now}])
    here = (documents.c.service_id == service_id) & (documents.c.name == wanted.name)
    document_id = connection.execute(select(documents.c.id).where(here)).scalar_one()
    connection.execute(documents.update().where(here).values(row))
    connection.execute(sources.update().where(sources.c.document_id == document_id).values(watched=False))
    rows = [_source_row(document_id, source, place) for place, source in enumerate(wanted.sources)]
    insert_new(connection, sources, rows)
    for source in rows:
        there = (sources.c.document_id == document_id) & (sources.c.url == source["url"])
        connection.execute(sources.update().where(there).values(source))


def _document_row(wanted: Document, position: int) -> dict[str, Any]:
    return {
        "name": wanted.name,
        "every": wanted.every,
        "confirm_after": wanted.confirm_after,
        "language": wanted.language,
        "region": wanted.region,
        "variant": wanted.variant,
        "business": wanted.business,
        "position": position,
    }


def _source_row(document_id: int, source: Source, position: int) -> dict[str, Any]:
    return {
        "document_id": document_id,
        "url": source.url,
        "options": codec.source_json(source),
        "watched": True,
        "position": position,
    }


def _documents() -> Select[Any]:
    return select(documents, services.c.name.label("service")).join(services)


def _load(connection: Connection, *, only_watched: bool) -> tuple[Service, ...]:
    parts = _sources(connection, only_watched=only_watched)
    query = select(services).order_by(services.c.watched.desc(), services.c.position, services.c.id)
    rows = _documents().order_by(documents.c.watched.desc(), documents.c.position, documents.c.id)
    if only_watched:
        query, rows = query.where(services.c.watched), rows.where(documents.c.watched)
    found: dict[str, list[Document]] = {}
    for row in connection.execute(rows):
        found.setdefault(row.service, []).append(_document(row, parts.get(row.id, ())))
    return tuple(
        Service(row.name, tuple(found.get(row.name, ())), tuple(row.tags), row.business)
        for row in connection.execute(query)
    )


def _sources(connection: Connection, *, only_watched: bool) -> Mapping[int, tuple[Source, ...]]:
    query = select(sources).order_by(sources.c.document_id, sources.c.position, sources.c.id)
    if only_watched:
        query = query.where(sources.c.watched)
    found: dict[int, tuple[Source, ...]] = {}
    for row in connection.execute(query):
        earlier = found.get(row.document_id, ())
        found[row.document_id] = (*earlier, codec.source_of(row.url, row.options))
    return found


def _document(row: Row[Any], parts: tuple[Source, ...]) -> Document:
    found = Document(row.service, row.name, parts, language=row.language, region=row.region)
    return replace(
        found, every=row.every, confirm_after=row.confirm_after, business=row.business, variant=row.variant
    )
