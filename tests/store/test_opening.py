"""Opening a database, and what is said when it cannot be used."""

from __future__ import annotations

import resource
import secrets
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from monitor.errors import StoreError
from monitor.store import Store
from monitor.store.engine import Database
from tests.store.databases import Postgres
from tests.store.making import HOUR, KEY, T0, document, fetched, outcome, service, state


def run(url: str, *statements: str) -> None:
    """Change a database behind the store's back."""
    engine = sa.create_engine(url.replace("postgresql:", "postgresql+psycopg:"), poolclass=sa.NullPool)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_what_was_stored_is_there_when_it_is_opened_again(url: str) -> None:
    """Closing loses nothing."""
    with Store.open(url, create=True) as store:
        store.save(KEY, [], outcome())
    with Store.open(url) as store:
        assert store.state_of(KEY) == state()


def test_creating_where_a_database_is_leaves_it_as_it_is(url: str) -> None:
    """`create` is for what is absent."""
    with Store.open(url, create=True) as store:
        store.sync([service(document())], T0)
    with Store.open(url, create=True) as store:
        assert store.watched() == (service(document()),)


def test_a_database_that_was_not_set_up_says_how(url: str) -> None:
    """Nothing is made without being asked."""
    with pytest.raises(StoreError, match="`optwatch init`"):
        Store.open(url)
    with pytest.raises(StoreError, match="`optwatch init`"):
        Store.open(url, upgrade=True)


def test_no_file_is_made_by_looking(sqlite_url: str) -> None:
    """Opening what is not there leaves nothing behind."""
    with pytest.raises(StoreError, match="There is no database"):
        Store.open(sqlite_url)
    assert not Path(sqlite_url.removeprefix("sqlite:///")).exists()


def test_the_file_is_for_its_owner_only(sqlite_url: str) -> None:
    """What people watch, and with which headers, is nobody else's business."""
    with Store.open(sqlite_url, create=True) as store:
        store.save(KEY, [], outcome())
        path = Path(sqlite_url.removeprefix("sqlite:///"))
        for file in path.parent.glob(f"{path.name}*"):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_newer_schema_is_refused(url: str) -> None:
    """An older program would damage what it does not know."""
    Store.open(url, create=True).close()
    run(url, "UPDATE alembic_version SET version_num = '9999'")
    for asked in ({}, {"create": True}, {"upgrade": True}):
        with pytest.raises(StoreError, match=r"newer optwatch \(schema 9999"):
            Store.open(url, **asked)


def test_a_database_in_memory_works(tmp_path: Path) -> None:
    """For rehearsals: it lives as long as the store."""
    with Store.open("sqlite://", create=True) as store:
        store.save(KEY, [], outcome())
        assert store.state_of(KEY) == state()


def test_a_database_that_may_only_be_read_can_be_read(sqlite_url: str) -> None:
    """Questions are answered; a change says what is missing."""
    Store.open(sqlite_url, create=True).close()
    path = sqlite_url.removeprefix("sqlite:///")
    with Store.open(f"sqlite:///file:{path}?mode=ro&uri=true") as store:
        assert store.events() == ()
        with pytest.raises(StoreError, match="can only be read: give this user the right to write"):
            store.save(KEY, [], outcome())


def test_a_database_that_others_keep_locked_says_so(sqlite_url: str) -> None:
    """After the busy timeout, with nothing stored; and it works once they let go."""
    Store.open(sqlite_url, create=True).close()
    path = sqlite_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Store.open(f"{sqlite_url}?timeout=0.05") as store:
            with pytest.raises(StoreError, match="is busy"):
                store.save(KEY, [], outcome())
            assert store.fetches(KEY) == ()
            other.execute("ROLLBACK")
            store.save(KEY, [], outcome())
            assert store.state_of(KEY) == state()


@contextmanager
def no_page_more() -> Iterator[None]:
    """Databases opened meanwhile cannot grow, as on a full disk."""

    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 1").close()  # it never goes below what is there

    sa.event.listen(sa.Engine, "connect", limit)
    try:
        yield
    finally:
        sa.event.remove(sa.Engine, "connect", limit)


@contextmanager
def no_byte_more() -> Iterator[None]:
    """Files cannot grow beyond a few pages: writing to the disk fails."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        pytest.param(no_page_more, "the disk is full", id="full"),
        pytest.param(no_byte_more, "the disk fails or is full", id="failing"),
    ],
)
def test_a_disk_that_takes_no_more_says_so(
    sqlite_url: str, trouble: Callable[[], AbstractContextManager[None]], said: str
) -> None:
    """Nothing of the check is stored, and what was stored before is there when there is room again."""
    with Store.open(sqlite_url, create=True) as store:
        store.save(KEY, [], outcome())
    with trouble(), Store.open(sqlite_url) as store, pytest.raises(StoreError, match=said):
        store.save(KEY, [fetched(secrets.token_bytes(1_000_000))], outcome(T0 + HOUR))
    with Store.open(sqlite_url) as store:
        assert (store.state_of(KEY), store.fetches(KEY)) == (state(), ())
        store.save(KEY, [fetched()], outcome(T0 + HOUR))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"Dear diary, today I read a policy." * 100, "is not a SQLite database", id="a diary"),
        pytest.param(
            b"SQLite format 3\0" + b"\xff" * 4000, "is (damaged|not a SQLite database)", id="rubbish"
        ),
    ],
)
def test_a_file_that_is_no_database_says_so(tmp_path: Path, content: bytes, said: str) -> None:
    """And is left as it is."""
    path = tmp_path / "diary.txt"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=said):
        Store.open(f"sqlite:///{path}", create=True)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("optwatch.db", "is no database address", id="a bare file name"),
        pytest.param(
            "mysql://localhost/optwatch", "mysql databases are not supported", id="another database"
        ),
        pytest.param("postgresql://127.0.0.1:1/optwatch", "cannot be reached", id="nobody listens"),
    ],
)
def test_an_address_that_leads_nowhere_says_so(url: str, said: str) -> None:
    """With what to write instead."""
    with pytest.raises(StoreError, match=said):
        Store.open(url)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    """The address must name a file."""
    with pytest.raises(StoreError, match="cannot be opened"):
        Store.open(f"sqlite:///{tmp_path}")


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be created"):
        Store.open(f"sqlite:///{tmp_path}/file/optwatch.db", create=True)


def test_a_password_is_never_told(postgres: Postgres) -> None:
    """Messages name the database without its secret."""
    url = sa.make_url(postgres.fresh()).set(password="hunter2", database="nowhere")  # noqa: S106
    with pytest.raises(StoreError, match="does not exist") as told:
        Store.open(url.render_as_string(hide_password=False))
    assert "hunter2" not in str(told.value)


def test_a_server_that_was_restarted_is_found_again(postgres: Postgres) -> None:
    """Connections that the server closed meanwhile are replaced without a word."""
    url = postgres.fresh()
    with Store.open(url, create=True) as store:
        store.save(KEY, [], outcome())
        postgres.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'optwatch'"
        )
        assert store.state_of(KEY) == state()
    postgres.drop(url)


def test_a_mistake_of_ours_is_no_trouble_of_the_database(url: str) -> None:
    """Only what a person can mend is told as such; the rest stays what it is."""
    database = Database(url)
    with pytest.raises(sa.exc.DBAPIError), database.read() as connection:
        connection.exec_driver_sql("SELEKT 1")
    database.close()
