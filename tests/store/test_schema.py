"""The schema as the migrations make it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from monitor.errors import StoreError
from monitor.store import Store, schema
from monitor.store.engine import Database
from monitor.store.tables import metadata
from tests.store.making import KEY, outcome, version

RULES = {"foreign_keys": 1, "journal_mode": "wal", "synchronous": 1, "busy_timeout": 10_000}
LATER = """
import sqlalchemy as sa
from alembic import op

revision = "tomorrow"
down_revision = "{down}"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("tomorrow", sa.Column("id", sa.Integer(), primary_key=True))
"""


@pytest.fixture
def tomorrow(tmp_path: Path) -> Path:
    """The folder of migrations as a later version of the program has it: with one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(schema.migrations_folder(), folder)
    (folder / "versions" / "tomorrow.py").write_text(LATER.format(down=schema.head()))
    return folder


def test_the_migrations_make_the_tables_that_the_code_expects(url: str) -> None:
    """Column by column, index by index, on both databases."""
    Store.open(url, create=True).close()
    database = Database(url)
    with database.read() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_name": _is_a_table_of_ours}
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    database.close()
    assert differences == []


def _is_a_table_of_ours(name: str | None, kind: str, _parents: object) -> bool:
    """The index of words is made otherwise on each database, and SQLite makes tables of its own for it."""
    return kind != "table" or not str(name).startswith("search")


def test_upgrading_twice_changes_nothing(url: str) -> None:
    """And tells so."""
    with Store.open(url, create=True) as store:
        assert store.upgrade() == (schema.head(), schema.head())


def test_yesterdays_database_is_refused_until_it_is_upgraded(
    url: str, tomorrow: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is changed without being asked, and nothing is lost by it; then the older program refuses."""
    with Store.open(url, create=True) as store:
        store.save(KEY, [], outcome(version=version()))
    with monkeypatch.context() as later:
        later.setattr(schema, "migrations_folder", lambda: tomorrow)
        for asked in ({}, {"create": True}):
            with pytest.raises(StoreError, match="`optwatch db upgrade`"):
                Store.open(url, **asked)
        with Store.open(url, upgrade=True) as store:
            assert store.version_at(KEY) == version()
    with pytest.raises(StoreError, match=r"newer optwatch \(schema tomorrow"):
        Store.open(url)


def test_a_migration_that_fails_changes_nothing(
    url: str, tomorrow: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The schema is changed in one transaction."""
    Store.open(url, create=True).close()
    broken = LATER.format(down=schema.head()) + "    raise RuntimeError('half way')\n"
    (tomorrow / "versions" / "tomorrow.py").write_text(broken)
    with monkeypatch.context() as later:
        later.setattr(schema, "migrations_folder", lambda: tomorrow)
        with pytest.raises(RuntimeError, match="half way"):
            Store.open(url, upgrade=True)
    database = Database(url)
    with database.read() as connection:
        assert not connection.dialect.has_table(connection, "tomorrow")
    database.close()
    Store.open(url).close()


def test_the_migrations_are_found() -> None:
    """In the source tree, or inside the package as installed."""
    assert (schema.migrations_folder() / "env.py").is_file()


def test_a_sqlite_database_follows_its_rules(sqlite_url: str) -> None:
    """Foreign keys are on, writers do not lock out readers, and a commit survives a crash of the program."""
    Store.open(sqlite_url, create=True).close()
    database = Database(sqlite_url)
    with database.read() as connection:
        rules = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in RULES}
    database.close()
    assert rules == RULES
