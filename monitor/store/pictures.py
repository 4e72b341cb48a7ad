"""Pictures of switches: kept with the version that was read from the page they show, as snapshots are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from monitor.core.model import Event, Fetch, Fetched
from monitor.store import blobs
from monitor.store.dialect import insert_new
from monitor.store.tables import pictures, snapshots


def keep(connection: Connection, document_id: int, attempts: Iterable[Fetch], at: datetime) -> None:
    """Keep the pictures that came with some pages."""
    for attempt in attempts:
        for picture in attempt.pictures if isinstance(attempt, Fetched) else ():
            id_ = blobs.Chain(connection, snapshots, None).put(picture.data)
            row = {"snapshot_id": id_, "document_id": document_id, "at": at}
            insert_new(connection, pictures, [row])


def of_event(connection: Connection, event: Event) -> Mapping[str, bytes]:
    """The pictures of the switches that an event quotes, by their digest."""
    quoted = (clause.switch for clause in (*event.clauses_before, *event.clauses_after) if clause.switch)
    named = dict.fromkeys(switch.picture for switch in quoted if switch.picture)
    found = ((name, blobs.find(connection, snapshots, name)) for name in named)
    return {name: data for name, data in found if data is not None}
