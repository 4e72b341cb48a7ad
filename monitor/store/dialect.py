"""Everything that SQLite and PostgreSQL do differently, in one place."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    Table,
    event,
    func,
    make_url,
    select,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool

from monitor.errors import StoreError

BUSY_SECONDS = 10.0
_TRY_AGAIN_SECONDS = 0.02
WRITES = "optwatch_writes"  # execution option: this transaction is going to write


def parse(url: str) -> URL:
    """A database address as SQLAlchemy knows it; PostgreSQL is always spoken to with psycopg 3."""
    try:
        parsed = make_url(url)
    except ArgumentError as e:
        raise StoreError(
            f"{url!r} is no database address. Write sqlite:///FILE or postgresql://USER@HOST/NAME."
        ) from e
    backend = parsed.get_backend_name()
    if backend == "postgres":
        backend = "postgresql"
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite":
        return parsed.set(drivername="sqlite+pysqlite")
    raise StoreError(f"{backend} databases are not supported; use sqlite:///FILE or postgresql://…")


def file_of(url: URL) -> Path | None:
    """The file of a SQLite database; None for one in memory and for a server."""
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return Path(str(url.database).removeprefix("file:"))


def create_file(path: Path) -> None:
    """Make an empty database file that only its owner may read: it holds what people watch."""
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def engine_options(url: URL) -> dict[str, Any]:
    """Arguments of `create_engine` for this kind of database."""
    if url.get_backend_name() == "postgresql":
        arguments = {"application_name": "optwatch", "connect_timeout": 10}
        return {"pool_pre_ping": True, "connect_args": arguments}
    options: dict[str, Any] = {"connect_args": {"check_same_thread": False}}
    if "timeout" not in url.query:
        options["connect_args"]["timeout"] = BUSY_SECONDS
    if file_of(url) is None:
        # A database in memory lives in its connection: one for all.
        options["poolclass"] = StaticPool
    return options


def prepare(engine: Engine) -> None:
    """Set up every new connection: durability, foreign keys, and transactions that begin when we say so."""
    if engine.dialect.name != "sqlite":
        return
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transaction control begins too late (not before SELECT or DDL): switch it off.
    connection.isolation_level = None
    for pragma in ("foreign_keys = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}").close()
    _write_ahead(connection)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log, which is needed once in the life of a database.

    Two processes that open a new database at once want the switch at once. SQLite then tells one of them
    "locked" without a wait, for it sees that they would wait for each other: that one tries again.
    """
    give_up = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
        except sqlite3.OperationalError as e:
            if e.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(_TRY_AGAIN_SECONDS)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later cannot wait for another writer (SQLITE_BUSY_SNAPSHOT):
    # who is going to write takes the lock at the beginning, where the busy timeout applies.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def is_mistake(error: BaseException | None) -> bool:
    """SQLite calls a mistake in a statement operational, as it does a full disk: its code tells which."""
    return isinstance(error, sqlite3.Error) and error.sqlite_errorname == "SQLITE_ERROR"


def one_at_a_time(connection: Connection, what: str) -> None:
    """Let no two transactions do this at once: the later one waits until the earlier one has ended.

    SQLite has one writer at a time anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"optwatch {what}"))))


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, leaving out those that are there already by a unique key."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(postgresql.insert(table).on_conflict_do_nothing(), list(rows))
    else:
        connection.execute(sqlite.insert(table).on_conflict_do_nothing(), list(rows))


def one_moment(connection: Connection) -> Connection:
    """The same connection, whose next transaction sees one moment throughout (on SQLite each does)."""
    if connection.dialect.name == "postgresql":
        return connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return connection


def count_on(connection: Connection, table: Table) -> None:
    """Let new rows get ids after those that were put in with theirs (SQLite does by itself)."""
    if connection.dialect.name != "postgresql" or "id" not in table.c:
        return
    sequence = connection.scalar(select(func.pg_get_serial_sequence(table.name, "id")))
    newest = connection.scalar(select(func.max(table.c.id)))
    if sequence and newest:
        connection.execute(select(func.setval(sequence, newest)))


def one_of(id_: ColumnElement[int], only: Collection[int] | None) -> ColumnElement[bool]:
    """The condition that an id is one of some; of any where none are given."""
    return true() if only is None else id_.in_(only)
