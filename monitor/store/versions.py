"""Versions: the text of a document each time it differed, with the clauses it was read to contain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from monitor.core.model import Clause, Default, DocumentKey, Origin, Version, VersionKind
from monitor.core.records import VersionSummary
from monitor.errors import StoreError
from monitor.store import blobs, codec
from monitor.store.blobs import Chain
from monitor.store.dialect import insert_new
from monitor.store.tables import (
    clauses,
    documents,
    services,
    snapshots,
    texts,
    version_clauses,
    version_snapshots,
    versions,
)
from monitor.store.types import to_json


def chain(connection: Connection, document_id: int) -> Chain:
    """The texts of a document, to add to."""
    newest = (
        select(versions.c.text_id)
        .where(versions.c.document_id == document_id)
        .order_by(versions.c.id.desc())
        .limit(1)
    )
    return Chain(connection, texts, connection.scalar(newest))


def add(connection: Connection, document_id: int, version: Version, origin: Origin, chain: Chain) -> int:
    """Store a version with its text, clauses and evidence; gives its id."""
    reading = version.reading
    row = {
        "document_id": document_id,
        "at": version.at,
        "kind": version.kind,
        "origin": origin,
        "note": version.note,
        "default": reading.default,
        "effective": reading.effective,
        "fingerprint": reading.fingerprint,
        "gathered_in": reading.gathered_in or None,
        "reader_version": reading.reader_version,
        "length": len(reading.text),
        "text_id": chain.put(codec.text_bytes(reading.text)),
        "reading": codec.reading_json(reading),
    }
    id_ = connection.execute(versions.insert().values(row).returning(versions.c.id)).scalar_one()
    _add_clauses(connection, id_, reading.clauses)
    _add_evidence(connection, id_, version.snapshots)
    return id_


def notes(connection: Connection, document_id: int, origin: Origin) -> set[str]:
    """The notes of the versions of one origin: what has been imported already."""
    query = select(versions.c.note).where(versions.c.document_id == document_id, versions.c.origin == origin)
    return set(connection.scalars(query))


def summaries(connection: Connection, document_id: int) -> tuple[VersionSummary, ...]:
    """The versions of a document without their texts, oldest first."""
    query = named().where(versions.c.document_id == document_id).order_by(versions.c.at, versions.c.id)
    return tuple(summary(row) for row in connection.execute(query))


def at(connection: Connection, document_id: int, when: datetime | None = None) -> Version | None:
    """The version that stood at a moment; the newest without one."""
    query = named().where(versions.c.document_id == document_id)
    if when is not None:
        query = query.where(versions.c.at <= when)
    row = connection.execute(
        query.order_by(versions.c.at.desc(), versions.c.id.desc()).limit(1)
    ).one_or_none()
    return None if row is None else _version(connection, row)


def id_at(connection: Connection, document_id: int, when: datetime | None = None) -> int | None:
    """The id of the version that stood at a moment; of the newest without one."""
    query = select(versions.c.id).where(versions.c.document_id == document_id)
    if when is not None:
        query = query.where(versions.c.at <= when)
    return connection.scalar(query.order_by(versions.c.at.desc(), versions.c.id.desc()).limit(1))


def summary_by_id(connection: Connection, id_: int) -> VersionSummary | None:
    """The version with this id, without its text."""
    row = connection.execute(named().where(versions.c.id == id_)).one_or_none()
    return None if row is None else summary(row)


def shown_elsewhere(connection: Connection, key: DocumentKey) -> dict[str, datetime]:
    """The texts that the other documents of a service have shown live: fingerprint to since when.

    So are the pages of which a document is only a part.
    """
    shown: dict[str, datetime] = {}
    for text in (versions.c.gathered_in, versions.c.fingerprint):
        query = (
            select(text.label("text"), func.min(versions.c.at, type_=versions.c.at.type).label("since"))
            .select_from(versions.join(documents).join(services))
            .where(services.c.name == key.service, documents.c.name != key.document)
            .where(versions.c.origin == Origin.LIVE, text.is_not(None))
            .group_by(text)
        )
        shown |= {row.text: row.since for row in connection.execute(query)}
    return shown


def in_order(connection: Connection, document_id: int) -> Iterator[tuple[int, Version]]:
    """Every version of a document with its id, oldest first."""
    query = select(versions.c.id).where(versions.c.document_id == document_id)
    for id_ in connection.scalars(query.order_by(versions.c.at, versions.c.id)).all():
        yield id_, _version(connection, connection.execute(named().where(versions.c.id == id_)).one())


def by_id(connection: Connection, id_: int) -> Version | None:
    """The version with this id."""
    row = connection.execute(named().where(versions.c.id == id_)).one_or_none()
    return None if row is None else _version(connection, row)


def _add_clauses(connection: Connection, version_id: int, found: Sequence[Clause]) -> None:
    rows = [_clause_row(clause) for clause in found]
    insert_new(connection, clauses, rows)
    named = clauses.c.digest.in_({row["digest"] for row in rows})
    ids = {
        row.digest: row.id for row in connection.execute(select(clauses.c.digest, clauses.c.id).where(named))
    }
    links = [
        {
            "version_id": version_id,
            "position": position,
            "clause_id": ids[row["digest"]],
            "start": clause.start,
            "end": clause.end,
        }
        for position, (clause, row) in enumerate(zip(found, rows, strict=True))
    ]
    insert_new(connection, version_clauses, links)


def _clause_row(clause: Clause) -> dict[str, Any]:
    body = codec.clause_json(clause)
    return {
        "digest": codec.digest(to_json(body).encode()),
        "fingerprint": clause.fingerprint,
        "stance": clause.stance,
        "scope": clause.scope,
        "body": body,
    }


def _add_evidence(connection: Connection, version_id: int, digests: Sequence[str]) -> None:
    if not digests:
        return
    named = snapshots.c.digest.in_(set(digests))
    query = select(snapshots.c.digest, snapshots.c.id).where(named)
    ids = {row.digest: row.id for row in connection.execute(query)}
    absent = [digest for digest in digests if digest not in ids]
    if absent:
        raise StoreError(f"A version names raw pages that are not stored: {', '.join(absent)}")
    links = [
        {"version_id": version_id, "position": position, "snapshot_id": ids[digest]}
        for position, digest in enumerate(digests)
    ]
    insert_new(connection, version_snapshots, links)


def named() -> Select[Any]:
    """A selection of versions with the names of their services and documents, for `summary`."""
    names = (services.c.name.label("service"), documents.c.name.label("document"))
    return select(versions, *names).join(documents, versions.c.document_id == documents.c.id).join(services)


def _version(connection: Connection, row: Row[Any]) -> Version:
    text = codec.bytes_text(blobs.get(connection, texts, row.text_id))
    reading = codec.reading_of(row.reading, text, _clauses(connection, row.id))
    return Version(
        key=DocumentKey(row.service, row.document),
        at=row.at,
        kind=VersionKind(row.kind),
        reading=reading,
        origin=Origin(row.origin),
        snapshots=_evidence(connection, row.id),
        note=row.note,
    )


def _clauses(connection: Connection, version_id: int) -> tuple[Clause, ...]:
    query = (
        select(clauses.c.body, version_clauses.c.start, version_clauses.c.end)
        .join(version_clauses)
        .where(version_clauses.c.version_id == version_id)
        .order_by(version_clauses.c.position)
    )
    return tuple(codec.clause_of(row.body, row.start, row.end) for row in connection.execute(query))


def _evidence(connection: Connection, version_id: int) -> tuple[str, ...]:
    query = (
        select(snapshots.c.digest)
        .join(version_snapshots)
        .where(version_snapshots.c.version_id == version_id)
        .order_by(version_snapshots.c.position)
    )
    return tuple(connection.scalars(query))


def summary(row: Row[Any]) -> VersionSummary:
    """A version without its text and clauses."""
    reading = codec.reading_of(row.reading, "", ())
    return VersionSummary(
        id=row.id,
        key=DocumentKey(row.service, row.document),
        at=row.at,
        kind=VersionKind(row.kind),
        origin=Origin(row.origin),
        note=row.note,
        default=Default(row.default) if row.default else None,
        reason=reading.reason,
        title=reading.title,
        language=reading.language,
        edition=reading.edition,
        effective=reading.effective,
        updated=reading.updated,
        fingerprint=reading.fingerprint,
        reader_version=reading.reader_version,
        length=row.length,
    )
