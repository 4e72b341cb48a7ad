"""Which of several daemons on one database leads: the others wait, and one takes over when it is gone.

On PostgreSQL the leader holds an advisory lock on a connection of its own: when the process or the
connection dies, the server gives the lock to the next who asks.

SQLite has no such lock. There a row names the leader, who counts a beat in it. A leader is gone when its
process is, or when its beat has stood still for the length of a lease by the clock of who waits: no clock
on the wall is compared with another, so that one that is set forward or back deposes nobody.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from monitor.store.dialect import insert_new
from monitor.store.engine import Database
from monitor.store.tables import leases

LEASE = timedelta(seconds=30)  # a leader beats every few seconds
_NAME = "daemon"


class Leadership:
    """One daemon's wish to lead. `is_dead` knows of some holders that they are gone; False where unsure."""

    def __init__(
        self,
        database: Database,
        holder: str,
        is_dead: Callable[[str], bool],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._holder = holder
        self._is_dead = is_dead
        self._monotonic = monotonic
        self._lock: Connection | None = None
        self._watched: tuple[str, int] = ("", 0)  # whose beat was seen last
        self._watched_since = 0.0

    def hold(self, now: datetime) -> bool:
        """Try to lead, or go on leading; whether it does. Raises `StoreError` where that cannot be known."""
        if self._database.is_postgresql:
            leads = self._holds_lock()
            if leads:
                with self._database.write() as connection:
                    self._sign(connection, now)
            return leads
        with self._database.write() as connection:
            row = connection.execute(select(leases).where(leases.c.name == _NAME)).one_or_none()
            if row is not None and row.holder != self._holder and not self._is_gone(row.holder, row.beat):
                return False
            self._sign(connection, now)
            return True

    def resign(self) -> None:
        """Let another lead at once."""
        self.close()
        with self._database.write() as connection:
            mine = (leases.c.name == _NAME) & (leases.c.holder == self._holder)
            connection.execute(leases.delete().where(mine))

    def _is_gone(self, holder: str, beat: int) -> bool:
        if self._is_dead(holder):
            return True
        if (holder, beat) != self._watched:
            self._watched, self._watched_since = (holder, beat), self._monotonic()
        return self._monotonic() - self._watched_since >= LEASE.total_seconds()

    def _sign(self, connection: Connection, now: datetime) -> None:
        row = {"holder": self._holder, "at": now}
        insert_new(connection, leases, [row | {"name": _NAME, "beat": 0}])
        here = leases.update().where(leases.c.name == _NAME)
        connection.execute(here.values(row | {"beat": leases.c.beat + 1}))

    def _holds_lock(self) -> bool:
        """Whether the connection that has the lock lives, or the lock can be had on a new one."""
        if self._lock is not None:
            try:
                self._lock.execute(select(1))
            except DBAPIError:
                self.close()
            else:
                return True
        connection = self._database.lasting()
        try:
            got = bool(connection.scalar(select(func.pg_try_advisory_lock(func.hashtext("optwatch leads")))))
        except BaseException:
            connection.close()
            raise
        if got:
            self._lock = connection
        else:
            connection.close()
        return got

    def close(self) -> None:
        """Close the connection that has the lock, if there is one: the server then gives it to another."""
        if self._lock is not None:
            with suppress(DBAPIError):
                self._lock.invalidate()  # closes it for good: in the pool it would keep the lock
            self._lock.close()
            self._lock = None


def leader(connection: Connection) -> tuple[str, datetime] | None:
    """Who said last that it leads, and when."""
    row = connection.execute(select(leases).where(leases.c.name == _NAME)).one_or_none()
    return None if row is None else (row.holder, row.at)
