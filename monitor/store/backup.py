"""A backup: everything a database holds in one file that restores on SQLite and on PostgreSQL alike.

    database -> one moment of it -> lines of JSON, packed (Zstandard) -> file
    file -> schema as it was -> rows -> migrations to today's schema -> database

1. A backup reads one moment of the database, while others go on writing. It takes any schema, so that one can be
   made before an upgrade.
2. Its first line names the format and the schema; then every table with its columns and rows; its last line counts
   them and holds the SHA-256 of all lines before it. A file that ends early restores nothing.
3. What follows from the rest (the index of the search) is left out, and made anew after a restore.
4. A restore fills an empty database in one transaction: all of it is there, or nothing.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, Any

import sqlalchemy as sa
from sqlalchemy import Connection, MetaData, Table

from monitor.errors import StoreError
from monitor.store import dialect, schema, search
from monitor.store.backup_file import FORMAT, ROWS_AT_ONCE, Reader, appearing, is_backup, reading, writing
from monitor.store.engine import Database

Progress = Callable[[str, int], None]  # a table, and how many more of its rows are done


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a backup holds."""

    revision: str  # of the schema
    at: datetime
    rows: Mapping[str, int]  # by table
    size: int  # bytes of the file


def backup(url: str, path: Path, at: datetime, progress: Progress = lambda *_: None) -> BackedUp:
    """Write everything a database holds to a file, which takes its name when it is whole.

    Raises `StoreError` where the database cannot be read, has not been set up, or the file cannot be written.
    """
    database = Database(url)
    source = dialect.file_of(database.url)
    if source is not None and not source.exists():
        raise StoreError(f"There is no database {source}.")
    if path.exists() and not is_backup(path):
        raise StoreError(f"{path} is there already and is no backup: name another file.")
    try:
        with database.snapshot() as connection, appearing(path) as file:
            revision = schema.current(connection)
            if revision is None:
                raise StoreError(
                    f"The database {database.name} has not been set up: there is nothing to keep."
                )
            rows = _write(connection, file, revision, at, progress)
    except OSError as e:
        raise StoreError(f"{path} cannot be written: {e.strerror}.") from e
    finally:
        database.close()
    return BackedUp(revision, at, rows, path.stat().st_size)


def restore(url: str, path: Path, progress: Progress = lambda *_: None) -> BackedUp:
    """Fill an empty database from a backup, brought up to today's schema.

    Raises `StoreError` where the file is no whole backup, or the database is not empty.
    """
    check(path)
    database = Database(url)
    target = dialect.file_of(database.url)
    if target is not None and target.exists():
        raise StoreError(
            f"{target} is there already: a backup is restored into a new database, name another."
        )
    try:
        if target is not None:
            dialect.create_file(target)
        with database.write() as connection, reading(path) as reader:
            _refuse_a_full_one(connection, database.name)
            schema.make(connection, database.name, reader.revision)
            _fill(connection, reader, progress)
            schema.upgrade(connection, database.name)
            search.reindex(connection)
    except BaseException:
        database.close()
        _remove(target)
        raise
    database.close()
    return BackedUp(reader.revision, reader.at, reader.counted, path.stat().st_size)


def check(path: Path) -> BackedUp:
    """Read a backup to its end: is it whole? Raises `StoreError` where it is not."""
    with reading(path) as reader:
        for _ in reader.rows():
            pass
        return BackedUp(reader.revision, reader.at, reader.counted, path.stat().st_size)


# --- writing ---------------------------------------------------------------------------------------


def _write(
    connection: Connection, file: IO[bytes], revision: str, at: datetime, progress: Progress
) -> dict[str, int]:
    counted: dict[str, int] = {}
    with writing(file, {"format": FORMAT, "revision": revision, "at": _plain(at)}) as put:
        for table in _tables(connection):
            put({"table": table.name, "columns": [column.name for column in table.columns]})
            counted[table.name] = 0
            query = sa.select(table).order_by(*table.primary_key.columns)
            for row in connection.execution_options(yield_per=ROWS_AT_ONCE).execute(query):
                put([_plain(value) for value in row])
                counted[table.name] += 1
                progress(table.name, 1)
    return counted


def _tables(connection: Connection) -> list[Table]:
    """The tables that a database has, whatever its schema, those that others refer to first."""
    names = [name for name in sa.inspect(connection).get_table_names() if not _is_derived(name)]
    metadata = MetaData()
    metadata.reflect(connection, only=names)
    tables = [table for table in metadata.sorted_tables if table.name in names]
    for column in (column for table in tables for column in table.columns):
        if isinstance(column.type, sa.JSON):
            column.type.none_as_null = True
    return tables


def _is_derived(name: str) -> bool:
    return name == "alembic_version" or name.partition("_")[0] in ("search", "sqlite")


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (bytes, memoryview)):
        return base64.b64encode(value).decode()
    return value


# --- filling ---------------------------------------------------------------------------------------


def _fill(connection: Connection, reader: Reader, progress: Progress) -> None:
    tables = {table.name: table for table in _tables(connection)}
    for some in reader.rows():
        try:
            table = tables[some.table]
            columns = [(name, _maker(table.c[name].type)) for name in some.columns]
            rows = [
                {name: make(value) for (name, make), value in zip(columns, row, strict=True)}
                for row in some.rows
            ]
        except (LookupError, TypeError, ValueError) as e:
            raise StoreError(
                f"The backup does not fit the schema that it names ({reader.revision}), in {some.table}: {e!r}."
            ) from e
        connection.execute(table.insert(), rows)
        progress(some.table, len(rows))
    for table in tables.values():
        dialect.count_on(connection, table)


def _maker(kind: sa.types.TypeEngine[Any]) -> Callable[[Any], Any]:
    """What makes a value of a column from what stands in a backup."""
    makers: tuple[tuple[type[sa.types.TypeEngine[Any]], Callable[[Any], Any]], ...] = (
        (sa.DateTime, datetime.fromisoformat),
        (sa.Date, date.fromisoformat),
        (sa.LargeBinary, base64.b64decode),
    )
    made = next((make for known, make in makers if isinstance(kind, known)), None)
    return lambda value: made(value) if made and value is not None else value


def _refuse_a_full_one(connection: Connection, name: str) -> None:
    if schema.current(connection) is not None or sa.inspect(connection).get_table_names():
        raise StoreError(f"The database {name} is not empty: a backup is restored into a new one.")


def _remove(target: Path | None) -> None:
    """What was made of a SQLite database before the restore failed."""
    for ending in ("", "-wal", "-shm") if target is not None else ():
        Path(f"{target}{ending}").unlink(missing_ok=True)
