"""Records of fetches that are old enough to go. Versions and events never go, nor what proves them.

1. Of each source the newest attempts of every outcome stay: what a server gave to ask for changes with, the page
   that is compared, the last trouble.
2. So does the visit that brought a page which a version was read from; and for each event the last visits that
   showed the old text, and those that showed the new one when it was believed.
3. What an import brought stays: it is small, and cannot be fetched again.
4. Other live attempts before a moment go. A page goes with the last record of it, unless another page is stored as
   the difference to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Select, func, select, union

from monitor.core.model import Origin
from monitor.store import codec, fetches
from monitor.store.tables import events, metadata, snapshots, sources, version_snapshots
from monitor.store.tables import fetches as table

AT_ONCE = 2_000  # records in one transaction, so that checks do not wait for long


def prunable(connection: Connection, before: datetime) -> list[int]:
    """The records (ids) that may go."""
    old = select(table.c.id).where(table.c.origin == Origin.LIVE, table.c.at < before)
    kept = {*connection.scalars(_newest()), *connection.scalars(_bringing()), *_proving(connection, before)}
    return [id_ for id_ in connection.scalars(old.order_by(table.c.id)) if id_ not in kept]


def forget(connection: Connection, ids: list[int]) -> int:
    """Let some records go; how many did."""
    return connection.execute(table.delete().where(table.c.id.in_(ids))).rowcount


def forget_pages(connection: Connection) -> int:
    """Let the pages go that nothing speaks of any more; how many did."""
    spoken_of = union(*(select(column.label("id")) for column in _speaking())).subquery()
    needed = (
        select(snapshots.c.id, snapshots.c.base_id)
        .where(snapshots.c.id.in_(select(spoken_of.c.id)))
        .cte(recursive=True)
    )
    bases = select(snapshots.c.id, snapshots.c.base_id).join(needed, snapshots.c.id == needed.c.base_id)
    needed = needed.union(bases)
    lone = select(snapshots.c.id).where(snapshots.c.id.not_in(select(needed.c.id)))
    ids = connection.scalars(lone.order_by(snapshots.c.id.desc())).all()
    for place in range(0, len(ids), AT_ONCE):  # from the newest on, for those rest on the older ones
        here = ids[place : place + AT_ONCE]
        connection.execute(snapshots.delete().where(snapshots.c.id.in_(here)))
    return len(ids)


def _speaking() -> Iterator[Column[Any]]:
    """Every column of every table that names a page, but for pages themselves."""
    for other in metadata.sorted_tables:
        if other is not snapshots:
            yield from (key.parent for key in other.foreign_keys if key.column is snapshots.c.id)


def _newest() -> Select[int]:
    live = table.c.origin == Origin.LIVE
    return select(func.max(table.c.id)).where(live).group_by(table.c.source_id, table.c.outcome)


def _bringing() -> Select[int]:
    """Of each page that a version was read from, the visits that brought it first."""
    of_versions = select(version_snapshots.c.snapshot_id)
    brought = table.c.snapshot_id.in_(of_versions) & (table.c.outcome == fetches.FETCHED)
    return select(func.min(table.c.id)).where(brought).group_by(table.c.source_id, table.c.snapshot_id)


def _proving(connection: Connection, before: datetime) -> Iterator[int]:
    """The visits that the evidence of an event shows beside those of its versions."""
    query = select(events.c.document_id, events.c.body).where(events.c.at < before)
    for row in connection.execute(query).all():
        event = codec.event_of(row.body, 0)
        for moment in (event.last_seen_before, event.confirmed_at):
            if moment is not None:
                yield from connection.scalars(_last_good(row.document_id, moment))


def _last_good(document_id: int, until: datetime) -> Select[int]:
    good = table.c.outcome.in_([fetches.FETCHED, fetches.NOT_MODIFIED])
    return (
        select(func.max(table.c.id))
        .join(sources)
        .where(sources.c.document_id == document_id, table.c.origin == Origin.LIVE, good, table.c.at <= until)
        .group_by(table.c.source_id)
    )
