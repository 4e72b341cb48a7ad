"""Figures of the whole: how much there is, what waits, and since when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, func, select

from monitor.core.model import Origin
from monitor.core.records import Figures
from monitor.store import leading, states
from monitor.store.deliveries import QUEUED, SENDING
from monitor.store.fetches import FETCHED, NOT_MODIFIED
from monitor.store.tables import clauses, deliveries, documents, events, fetches, services, versions


def of(connection: Connection, now: datetime) -> Figures:
    """The figures of now."""
    watched = select(func.count()).select_from(documents).where(documents.c.watched)
    leader = leading.leader(connection)
    return Figures(
        services=connection.scalar(select(func.count()).select_from(services).where(services.c.watched)) or 0,
        documents=connection.scalar(watched) or 0,
        due=len(states.due(connection, now, None)),
        next_due=states.next_due(connection),
        deliveries=_by(connection, deliveries, deliveries.c.status),
        waiting_since=_waiting_since(connection, now),
        clauses=_count(connection, clauses),
        versions=_count(connection, versions),
        events=_by(connection, events, events.c.kind),
        read_at=_read_at(connection),
        leader=leader[0] if leader else None,
        leader_at=leader[1] if leader else None,
    )


def _count(connection: Connection, table: Table[Any]) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0


def _by(connection: Connection, table: Table[Any], column: Column[str]) -> dict[str, int]:
    counted = connection.execute(select(column, func.count()).select_from(table).group_by(column))
    return {word: number for word, number in counted}  # noqa: C416 -- `dict` would ask the result for its keys


def _waiting_since(connection: Connection, now: datetime) -> datetime | None:
    """Since when the delivery that is due the longest should have gone out."""
    open_ = deliveries.c.status.in_([QUEUED, SENDING]) & (deliveries.c.due_at <= now)
    return connection.scalar(select(deliveries.c.due_at).where(open_).order_by(deliveries.c.due_at).limit(1))


def _read_at(connection: Connection) -> datetime | None:
    """When a server last gave a page, or said that it has not changed."""
    good = fetches.c.outcome.in_([FETCHED, NOT_MODIFIED]) & (fetches.c.origin == Origin.LIVE)
    return connection.scalar(select(fetches.c.at).where(good).order_by(fetches.c.at.desc()).limit(1))
