"""The schema of a database: which revision it has, and bringing it up to date with Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from monitor.errors import StoreError
from monitor.store import dialect


def migrations_folder() -> Path:
    """Where the migrations are: inside the package as installed, beside it in the source tree."""
    package = Path(__file__).parents[1]
    installed = package / "migrations"
    return installed if installed.is_dir() else package.parent / "migrations"


def current(connection: Connection) -> str | None:
    """The revision a database has; None where nothing has been set up."""
    return MigrationContext.configure(connection).get_current_revision()


def head() -> str:
    """The newest revision this program knows."""
    return str(_scripts().get_current_head())


def check(connection: Connection, name: str) -> None:
    """Raise `StoreError` unless the database has exactly the schema this program works with."""
    revision = current(connection)
    if revision is None:
        raise StoreError(f"The database {name} has not been set up: run `optwatch init`.")
    refuse_newer(connection, name)
    if revision != head():
        raise StoreError(f"The database {name} is from an older version: run `optwatch db upgrade`.")


def refuse_newer(connection: Connection, name: str) -> None:
    """Raise `StoreError` when a newer version of the program has been at this database."""
    revision = current(connection)
    known = {script.revision for script in _scripts().walk_revisions()}
    if revision is not None and revision not in known:
        raise StoreError(
            f"The database {name} was made by a newer optwatch (schema {revision}; this one knows {head()}). "
            "Install that version, or use another database."
        )


def upgrade(connection: Connection, name: str) -> tuple[str | None, str]:
    """Bring the schema up to date within the caller's transaction; gives the revisions before and after."""
    dialect.one_at_a_time(connection, "upgrade")
    refuse_newer(connection, name)
    before = current(connection)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    return before, head()


def make(connection: Connection, name: str, revision: str) -> None:
    """Set up an empty database as an older version of the program would have; raises `StoreError` for a newer."""
    known = {script.revision for script in _scripts().walk_revisions()}
    if revision not in known:
        raise StoreError(
            f"This was made by a newer optwatch (schema {revision}; this one knows {head()}), and cannot be put "
            f"into {name}. Install that version."
        )
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
