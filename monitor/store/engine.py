"""A database: opening it by its address, reading and writing it, and saying clearly what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError, InternalError, NoSuchModuleError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from monitor.errors import StoreError
from monitor.store import dialect
from monitor.store.types import to_json

# What a driver says, and what it means for the person. The first that fits wins.
_TROUBLES = (
    ("database is locked", "is busy: another process writes for too long. Try again, or stop that process"),
    ("readonly database", "can only be read: give this user the right to write it and the folder it is in"),
    ("read-only transaction", "can only be read: connect to the primary server, not to a replica"),
    ("database or disk is full", "cannot grow: the disk is full. Make room and try again; nothing was lost"),
    ("no space left", "cannot grow: the disk is full. Make room and try again; nothing was lost"),
    ("disk i/o error", "cannot be read or written: the disk fails or is full"),
    (
        "unable to open database file",
        "cannot be opened: see that its folder exists and that this user may write",
    ),
    ("file is not a database", "is not a SQLite database: see that the address names the right file"),
    ("malformed", "is damaged: restore it from a backup"),
    ("no such table", "has not been set up for this version: run `optwatch init` or `optwatch db upgrade`"),
    ("undefinedtable", "has not been set up for this version: run `optwatch init` or `optwatch db upgrade`"),
    ("password authentication failed", "refuses the user name or the password"),
    ("does not exist", "does not exist on that server: create it with `createdb` first"),
    ("too many clients", "has no connection left: raise its limit or stop other clients"),
    ("connection", "cannot be reached: see that the server runs and its address is right"),
)
_TROUBLED = (OperationalError, InternalError)


class Database:
    """One database and its pool of connections; may be used from several threads."""

    def __init__(self, url: str) -> None:
        self.url = dialect.parse(url)
        self.name = str(dialect.file_of(self.url) or self.url.render_as_string(hide_password=True))
        self._engine = _engine(self)
        dialect.prepare(self._engine)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads: it sees one moment of the database."""
        with self._translated(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A transaction that reads one moment however long it takes, while others write."""
        with self._translated(), self._engine.connect() as plain:
            connection = dialect.one_moment(plain)
            with connection.begin():
                yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes: all of it is stored when the block ends, or nothing."""
        with self._translated(), self._engine.connect() as plain:
            connection = plain.execution_options(**{dialect.WRITES: True})
            with connection.begin():
                yield connection

    @property
    def is_postgresql(self) -> bool:
        """Whether a server keeps it, which has locks of its own."""
        return self.url.get_backend_name() == "postgresql"

    def lasting(self) -> Connection:
        """A connection for as long as one likes, each statement a transaction of its own."""
        with self._translated():
            return self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as e:
            raise self.trouble(e) or e from e
        except PoolTimeoutError as e:
            raise StoreError(f"The database {self.name} is busy: all its connections are in use.") from e

    def trouble(self, error: DBAPIError) -> StoreError | None:
        """What an error of the driver means; None for a mistake of ours, which stays what it is."""
        original = error.orig
        said = f"{type(original).__name__}: {original}".lower()
        meaning = next((meaning for words, meaning in _TROUBLES if words in said), None)
        if meaning is None and (dialect.is_mistake(original) or not isinstance(error, _TROUBLED)):
            return None
        return StoreError(f"The database {self.name} {meaning or 'cannot be used'} ({original}).")


def _engine(database: Database) -> Engine:
    try:
        return create_engine(database.url, json_serializer=to_json, **dialect.engine_options(database.url))
    except (NoSuchModuleError, ModuleNotFoundError) as e:
        raise StoreError(
            "PostgreSQL needs an extra that is not installed: pip install 'optwatch[postgres]'"
        ) from e
