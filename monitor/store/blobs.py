"""Content-addressed bytes: raw pages (`snapshots`) and texts of versions (`texts`), each stored once.

Bytes are stored as the difference to their base, that to its base, and so on to a key frame, which is
stored whole. A key frame comes every 50, so that reading never takes more than 50 steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, select

from monitor.store import deltas
from monitor.store.codec import digest

KEY_FRAME_EVERY = 50


@dataclass(frozen=True, slots=True)
class _Stored:
    id: int
    depth: int
    data: bytes


class Chain:
    """Bytes that follow each other within one transaction, each the base of the next."""

    def __init__(self, connection: Connection, table: Table, newest_id: int | None) -> None:
        self._connection = connection
        self._table = table
        self._newest_id = newest_id
        self._newest: _Stored | None = None  # kept so that a series of bytes reads no base back

    def put(self, data: bytes) -> int:
        """Store bytes, as the difference to the newest where there is one; gives their id."""
        known = _id_of(self._connection, self._table, digest(data))
        if known is None:
            self._newest = self._insert(data, self._base())
            known = self._newest.id
        self._newest_id = known
        return known

    def _base(self) -> _Stored | None:
        if self._newest_id is None:
            return None
        base = self._newest
        if base is None or base.id != self._newest_id:
            base = _read(self._connection, self._table, self._newest_id)
        return base if base.data and base.depth + 1 < KEY_FRAME_EVERY else None

    def _insert(self, data: bytes, base: _Stored | None) -> _Stored:
        depth = base.depth + 1 if base else 0
        row = {
            "digest": digest(data),
            "size": len(data),
            "base_id": base.id if base else None,
            "depth": depth,
            "data": deltas.compress(data, base.data if base else None),
        }
        insert = self._table.insert().values(row).returning(self._table.c.id)
        return _Stored(self._connection.execute(insert).scalar_one(), depth, data)


def get(connection: Connection, table: Table, id_: int) -> bytes:
    """The bytes with this id."""
    return _read(connection, table, id_).data


def find(connection: Connection, table: Table, name: str) -> bytes | None:
    """The bytes with this digest."""
    id_ = _id_of(connection, table, name)
    return None if id_ is None else get(connection, table, id_)


def _id_of(connection: Connection, table: Table, name: str) -> int | None:
    return connection.scalar(select(table.c.id).where(table.c.digest == name))


def _read(connection: Connection, table: Table, id_: int) -> _Stored:
    data: bytes | None = None
    depth = 0
    for packed, step in connection.execute(_way_from_key_frame(table), {"id": id_}):
        data, depth = deltas.decompress(packed, data), step
    if data is None:
        raise LookupError(f"{table.name} has no row {id_}")
    return _Stored(id_, depth, data)


@cache
def _way_from_key_frame(table: Table) -> Select[Any]:
    steps = select(table.c.id, table.c.base_id).where(table.c.id == bindparam("id")).cte(recursive=True)
    steps = steps.union_all(select(table.c.id, table.c.base_id).where(table.c.id == steps.c.base_id))
    way = table.join(steps, table.c.id == steps.c.id)
    return select(table.c.data, table.c.depth).select_from(way).order_by(table.c.depth)
