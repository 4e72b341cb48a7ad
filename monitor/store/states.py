"""States: what the decider remembers of each document, and when each is due.

Live watching and every import keep a state of their own, so that importing the past never overwrites the
present, and an import that was interrupted goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Text, cast, func, or_, select, tuple_

from monitor.core.model import Announced, DocumentKey, Origin, State
from monitor.store import codec
from monitor.store.dialect import insert_new, one_of
from monitor.store.tables import documents, services, states


def load(connection: Connection, document_id: int, origin: Origin | None) -> State | None:
    """The state of one origin; without one, that of live watching or else of the newest import."""
    query = select(states.c.body).where(states.c.document_id == document_id)
    if origin is not None:
        query = query.where(states.c.origin == origin)
    row = connection.execute(query.order_by(*_live_first()).limit(1)).one_or_none()
    return None if row is None else codec.state_of(row.body)


def load_all(connection: Connection, only: Collection[int] | None = None) -> Mapping[int, State]:
    """By document, the state as `load` gives it without an origin."""
    found: dict[int, State] = {}
    query = select(states).where(one_of(states.c.document_id, only)).order_by(*_live_first())
    for row in connection.execute(query):
        if row.document_id not in found:
            found[row.document_id] = codec.state_of(row.body)
    return found


def announced(connection: Connection) -> Mapping[DocumentKey, Announced]:
    """The believed moves of watched documents that are not in force yet."""
    query = (
        select(states.c.body, services.c.name, documents.c.name.label("document"))
        .select_from(states.join(documents).join(services))
        .where(documents.c.watched, states.c.origin == Origin.LIVE)
    )
    found = ((row, codec.state_of(row.body).announced) for row in connection.execute(query))
    return {DocumentKey(row.name, row.document): one for row, one in found if one}


def put(
    connection: Connection, document_id: int, origin: Origin, state: State, next_check: datetime | None
) -> None:
    """Store a state; only live watching has a next check."""
    values = {
        "last_seen": state.last_seen,
        "next_check": next_check if origin is Origin.LIVE else None,
        "body": codec.state_json(state),
    }
    row = {"document_id": document_id, "origin": str(origin)}
    insert_new(connection, states, [row | values])
    here = (states.c.document_id == document_id) & (states.c.origin == origin)
    connection.execute(states.update().where(here).values(values))


def cursor(connection: Connection, document_id: int, origin: Origin) -> str | None:
    """The note of the record that an import came to."""
    query = select(states.c.cursor).where(states.c.document_id == document_id, states.c.origin == origin)
    return connection.scalar(query)


def move_cursor(connection: Connection, document_id: int, origin: Origin, to: str | None) -> None:
    """Take down how far an import has come."""
    here = (states.c.document_id == document_id) & (states.c.origin == origin)
    connection.execute(states.update().where(here).values(cursor=to))


def due(connection: Connection, now: datetime, limit: int | None) -> tuple[DocumentKey, ...]:
    """The watched documents to check, those never checked first, then the longest overdue."""
    query = (
        select(services.c.name, documents.c.name.label("document"))
        .select_from(documents.join(services).join(states, _live(), isouter=True))
        .where(documents.c.watched, _next_check() <= now)
        .order_by(states.c.next_check.is_not(None), states.c.next_check, documents.c.id)
        .limit(limit)
    )
    return tuple(DocumentKey(service, name) for service, name in connection.execute(query))


def next_due(connection: Connection) -> datetime | None:
    """When the next watched document is to be checked; None where nothing is watched."""
    joined = documents.join(states, _live(), isouter=True)
    # A computed value has lost its type; the database's own minimum keeps it by ordering instead.
    query = select(states.c.next_check, documents.c.added_at).select_from(joined).where(documents.c.watched)
    row = connection.execute(query.order_by(_next_check()).limit(1)).one_or_none()
    return None if row is None else row.next_check or row.added_at


def next_checks(connection: Connection, only: Collection[int] | None = None) -> Mapping[int, datetime]:
    """By document, when it is to be checked next."""
    query = select(states.c.document_id, states.c.next_check).where(
        states.c.next_check.is_not(None), one_of(states.c.document_id, only)
    )
    return {row.document_id: row.next_check for row in connection.execute(query)}


def make_due(connection: Connection, keys: Collection[DocumentKey] | None, now: datetime) -> None:
    """Let documents (None: all) be checked now."""
    connection.execute(
        states.update().where(_chosen(keys), states.c.origin == Origin.LIVE).values(next_check=now)
    )


def set_back(connection: Connection, now: datetime, by: timedelta) -> None:
    """Let what is to be checked later be checked so much earlier, but not before now: the clock was set back."""
    query = select(states.c.document_id, states.c.origin, states.c.next_check).where(
        states.c.next_check > now
    )
    for row in connection.execute(query).all():
        here = (states.c.document_id == row.document_id) & (states.c.origin == row.origin)
        connection.execute(states.update().where(here).values(next_check=max(row.next_check - by, now)))


def pull_forward(connection: Connection, keys: Collection[DocumentKey], at: datetime) -> None:
    """Let documents be checked at a moment, unless they would be earlier anyway."""
    later = (states.c.origin == Origin.LIVE) & (states.c.next_check > at)
    connection.execute(states.update().where(_chosen(keys), later).values(next_check=at))


def saying(connection: Connection, fingerprints: Collection[str]) -> tuple[DocumentKey, ...]:
    """The watched documents of which a sentence with one of these fingerprints is remembered."""
    if not fingerprints:
        return ()
    body = cast(states.c.body, Text)  # a fingerprint is no part of any other word: no need to read the JSON
    query = (
        select(services.c.name, documents.c.name.label("document"))
        .select_from(documents.join(services).join(states, _live()))
        .where(documents.c.watched, or_(*(body.contains(one) for one in sorted(fingerprints))))
        .order_by(documents.c.id)
    )
    return tuple(DocumentKey(service, name) for service, name in connection.execute(query))


def _chosen(keys: Collection[DocumentKey] | None) -> ColumnElement[bool]:
    chosen = select(documents.c.id).join(services)
    if keys is not None:
        chosen = chosen.where(tuple_(services.c.name, documents.c.name).in_([tuple(key) for key in keys]))
    return states.c.document_id.in_(chosen)


def _live() -> ColumnElement[bool]:
    return (states.c.document_id == documents.c.id) & (states.c.origin == Origin.LIVE)


def _next_check() -> ColumnElement[datetime]:
    return func.coalesce(states.c.next_check, documents.c.added_at, type_=states.c.next_check.type)


def _live_first() -> tuple[ColumnElement[bool] | ColumnElement[datetime | None], ...]:
    return (states.c.origin != Origin.LIVE, states.c.last_seen.desc())
