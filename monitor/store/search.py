"""Sentences over time, and searching them by their words.

A row of `sentences` is a stretch of time over which a sentence stood in a document without a break. Beside
it stands `search`, the index of its words: an FTS5 table on SQLite, `tsvector`s on PostgreSQL. The words are
made by `monitor.core.searching`, so that both databases take them as they are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from monitor.core.model import DocumentKey, Version
from monitor.core.records import Asked, Hit
from monitor.core.searching import Query, Sentence, sentences, words_in
from monitor.store import codec, fulltext, services
from monitor.store.tables import clauses, documents, unindexed, version_clauses, versions
from monitor.store.tables import sentences as rows
from monitor.store.tables import services as watched

Place = fulltext.Place
_AT_ONCE = 5_000  # sentences


@dataclass(frozen=True, slots=True)
class _Between:
    """A version's neighbours in time, among those that are in the index."""

    before: datetime | None
    after: tuple[datetime, int] | None  # with its id


@dataclass(frozen=True, slots=True)
class _Run:
    """A sentence that stands at some moment."""

    id: int
    since: datetime
    until: datetime | None
    clause_id: int | None


# --- what is searched ------------------------------------------------------------------------------


def add(connection: Connection, document_id: int, version_id: int, version: Version) -> None:
    """Take down what a version brought and took away. One of a document that is not indexed yet waits."""
    if connection.scalar(select(unindexed.c.document_id).where(unindexed.c.document_id == document_id)):
        return
    here = (versions.c.document_id == document_id) & (versions.c.id != version_id)
    before = connection.scalar(
        select(versions.c.at)
        .where(here, versions.c.at <= version.at)
        .order_by(versions.c.at.desc(), versions.c.id.desc())
        .limit(1)
    )
    after = connection.execute(
        select(versions.c.at, versions.c.id)
        .where(here, versions.c.at > version.at)
        .order_by(versions.c.at, versions.c.id)
        .limit(1)
    ).one_or_none()
    _put(
        connection,
        document_id,
        version_id,
        version,
        _Between(before, (after.at, after.id) if after else None),
    )


def waiting(connection: Connection) -> tuple[int, ...]:
    """The documents whose versions from before there was an index are not in it."""
    return tuple(connection.scalars(select(unindexed.c.document_id).order_by(unindexed.c.document_id)))


def index(connection: Connection, document_id: int, history: Iterable[tuple[int, Version]]) -> None:
    """Bring a document that waits into the index, with all its versions in the order of time."""
    services.lock(connection, document_id)
    if connection.execute(unindexed.delete().where(unindexed.c.document_id == document_id)).rowcount == 0:
        return
    before: datetime | None = None
    for id_, version in history:
        _put(connection, document_id, id_, version, _Between(before, None))
        before = version.at


def reindex(connection: Connection) -> None:
    """Bring the words of all sentences into the index where it is empty, as after a restore or an upgrade."""
    if not fulltext.is_empty(connection):
        return
    last = 0
    query = select(rows).order_by(rows.c.id).limit(_AT_ONCE)
    while some := connection.execute(query.where(rows.c.id > last)).mappings().all():
        fulltext.insert(connection, _entries([dict(row) for row in some]))
        last = some[-1]["id"]


def _put(
    connection: Connection, document_id: int, version_id: int, version: Version, between: _Between
) -> None:
    """Make a version's sentences stand from its time until the next version's.

    1. What stood before and is not in the new version ends; where the next version has it again, it is
       cut in two.
    2. What is new and the next version has too begins earlier than was known.
    3. What neither has is added.
    """
    end = between.after[0] if between.after else None
    stood = _standing(connection, document_id, between.before) if between.before else {}
    stands_next = _standing(connection, document_id, end) if end else {}
    found = {_digest(one.text): one for one in sentences(version.reading)}
    clause_ids = _clause_ids(connection, version_id)
    _end(connection, [run for digest, run in stood.items() if digest not in found], version.at, between)
    begun = {"since": version.at, "version_id": version_id}
    earlier = [stands_next[digest].id for digest in found if digest in stands_next and digest not in stood]
    connection.execute(rows.update().where(rows.c.id.in_(earlier)).values(begun)) if earlier else None
    new = [digest for digest in found if digest not in stood and digest not in stands_next]
    shared = {"document_id": document_id, "version_id": version_id, "since": version.at, "until": end}
    _insert(connection, [shared | _row(digest, found[digest], clause_ids) for digest in new])
    if end is None:
        _reread(connection, {stood[digest]: found[digest] for digest in found if digest in stood}, clause_ids)


def _standing(connection: Connection, document_id: int, at: datetime) -> Mapping[int, _Run]:
    query = select(rows.c.id, rows.c.digest, rows.c.since, rows.c.until, rows.c.clause_id).where(
        rows.c.document_id == document_id,
        rows.c.since <= at,
        rows.c.until.is_(None) | (rows.c.until > at),
    )
    return {
        row.digest: _Run(row.id, row.since, row.until, row.clause_id) for row in connection.execute(query)
    }


def _end(connection: Connection, gone: Sequence[_Run], at: datetime, between: _Between) -> None:
    """Let sentences end; those that stand in the next version too go on there."""
    if not gone:
        return
    if between.after:
        begin, version_id = between.after
        goes_on = [run.id for run in gone if run.until is None or run.until > begin]
        again = connection.execute(select(rows).where(rows.c.id.in_(goes_on))).mappings().all()
        moved = {"since": begin, "version_id": version_id}
        _insert(connection, [{name: row[name] for name in row if name != "id"} | moved for row in again])
    connection.execute(rows.update().where(rows.c.id.in_([run.id for run in gone])).values(until=at))


def _reread(connection: Connection, stays: Mapping[_Run, Sentence], clause_ids: Mapping[int, int]) -> None:
    """A sentence says what the newest reading of it says."""
    for run, sentence in stays.items():
        clause_id = None if sentence.clause is None else clause_ids[sentence.clause]
        if clause_id != run.clause_id:
            _change(connection, [run.id], {"clause_id": clause_id})


def _change(connection: Connection, ids: Sequence[int], values: dict[str, Any]) -> None:
    """Change what is said of sentences, in the index too."""
    if not ids:
        return
    chosen = rows.c.id.in_(ids)
    before = [dict(row) for row in connection.execute(select(rows).where(chosen)).mappings()]
    connection.execute(rows.update().where(chosen).values(values))
    fulltext.change(connection, _entries(before), _entries([row | values for row in before]))


def _row(digest: int, sentence: Sentence, clause_ids: Mapping[int, int]) -> dict[str, Any]:
    clause_id = None if sentence.clause is None else clause_ids[sentence.clause]
    return {"digest": digest, "text": sentence.text, "clause_id": clause_id}


def _clause_ids(connection: Connection, version_id: int) -> Mapping[int, int]:
    query = select(version_clauses.c.position, version_clauses.c.clause_id).where(
        version_clauses.c.version_id == version_id
    )
    return {row.position: row.clause_id for row in connection.execute(query)}


def _insert(connection: Connection, new: Sequence[dict[str, Any]]) -> None:
    if not new:
        return
    insert = rows.insert().returning(rows.c.id, sort_by_parameter_order=True)
    ids = connection.scalars(insert, list(new)).all()
    fulltext.insert(connection, _entries([row | {"id": id_} for id_, row in zip(ids, new, strict=True)]))


def _entries(found: Iterable[Mapping[str, Any]]) -> list[fulltext.Entry]:
    return [
        fulltext.Entry(
            id=row["id"],
            since=row["since"],
            document_id=row["document_id"],
            is_clause=row["clause_id"] is not None,
            words=[word.word for word in words_in(row["text"])],
        )
        for row in found
    ]


def _digest(text: str) -> int:
    """Equal for equal sentences; within one document nothing else is ever compared."""
    data = text.encode("utf-8", "replace")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), signed=True)


# --- searching -------------------------------------------------------------------------------------


def find(
    connection: Connection, query: Query, asked: Asked, limit: int, after: Place | None = None
) -> tuple[Hit, ...]:
    """The newest sentences that a query finds; an empty query finds all. `after` is the last one's place."""
    within = _documents(connection, asked)
    if within is not None and not within:
        return ()
    asking = _rows().where(*_conditions(asked))
    if after is not None:
        since, id_ = after
        asking = asking.where((rows.c.since < since) | ((rows.c.since == since) & (rows.c.id < id_)))
    asking = asking.order_by(rows.c.since.desc(), rows.c.id.desc()).limit(limit)
    if within is not None:
        asking = asking.where(rows.c.document_id.in_(within))
    if query or asked.only_clauses or asked.stance is not None:
        asking = fulltext.matching(connection, asking, query, asked, within, after, limit)
    found = connection.execute(asking).all()
    first = _first_seen(connection, {row.document_id for row in found})
    return tuple(_hit(row, first[row.document_id]) for row in found)


def _rows() -> Select[Any]:
    names = (watched.c.name.label("service"), documents.c.name.label("document"))
    return (
        select(rows, *names, clauses.c.body)
        .join(documents, rows.c.document_id == documents.c.id)
        .join(watched)
        .join(clauses, rows.c.clause_id == clauses.c.id, isouter=True)
    )


def _conditions(asked: Asked) -> Iterator[ColumnElement[bool]]:
    if asked.only_clauses or asked.stance is not None:
        yield rows.c.clause_id.is_not(None)
    if asked.stance is not None:
        yield clauses.c.stance == asked.stance
    if asked.since is not None:
        yield rows.c.since >= asked.since
    if asked.until is not None:
        yield rows.c.since < asked.until
    if asked.on is not None:
        yield (rows.c.since <= asked.on) & (rows.c.until.is_(None) | (rows.c.until > asked.on))


def _documents(connection: Connection, asked: Asked) -> list[int] | None:
    """The ids of the documents that are asked for; None for all."""
    if asked.service is None and asked.document is None and asked.tag is None:
        return None
    query = select(documents.c.id).join(watched)
    if asked.service is not None:
        query = query.where(watched.c.name == asked.service)
    if asked.document is not None:
        query = query.where(documents.c.name == asked.document)
    if asked.tag is not None:
        query = query.where(services.tagged(connection, asked.tag))
    return list(connection.scalars(query))


def _first_seen(connection: Connection, ids: Collection[int]) -> Mapping[int, datetime]:
    query = (
        select(versions.c.document_id, func.min(versions.c.at, type_=versions.c.at.type).label("at"))
        .where(versions.c.document_id.in_(ids))
        .group_by(versions.c.document_id)
    )
    return {row.document_id: row.at for row in connection.execute(query)}


def _hit(row: Row[Any], first_seen: datetime) -> Hit:
    return Hit(
        id=row.id,
        key=DocumentKey(row.service, row.document),
        text=row.text,
        since=row.since,
        until=row.until,
        version=row.version_id,
        clause=codec.clause_of(row.body, 0, 0) if row.body else None,
        at_least=row.since <= first_seen,
    )
