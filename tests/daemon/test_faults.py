"""What breaks under a daemon: it says so, asks nobody for what it could not keep, and goes on when it is mended."""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from monitor.store import Store
from tests.daemon.processes import Process, running
from tests.daemon.watching import OPT_OUT, page, watchlist
from tests.servers import Answer, Server, serving
from tests.store.conftest import postgres
from tests.store.databases import Postgres

__all__ = ["postgres"]

TROUBLE, WELL = "Trouble while using the database", "Well again: using the database"


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of its own of a few megabytes; only the administrator can make one."""
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], check=False)
    if made.returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def goes_on(daemon: Process, server: Server) -> None:
    """What moved meanwhile is found."""
    daemon.wait_for(WELL)
    server.answers["/quill"] = Answer(page("Quill", OPT_OUT))
    daemon.wait_for("EVENT 1")
    assert daemon.stop() == 0


def test_a_full_disk_is_told_and_outlived(tmp_path: Path) -> None:
    """Nothing that was stored is lost, and nothing half stored is there."""
    with small_disk(tmp_path / "disk") as disk, serving({"/quill": Answer(page("Quill"))}) as server:
        database = f"sqlite:///{disk / 'optwatch.db'}"
        config = watchlist(tmp_path / "w.toml", [("Quill", server.url("/quill"))], every="1s")
        with running(config, database, tmp_path / "log") as daemon:
            daemon.wait_for("Quill/Privacy Policy: never")
            filler = disk / "filler"
            subprocess.run(
                ["dd", "if=/dev/zero", f"of={filler}", "bs=64k"], check=False, stderr=subprocess.DEVNULL
            )
            server.answers["/quill"] = Answer(page("Quill") + b"<!-- another -->" * 4_000)
            daemon.wait_for(TROUBLE)
            filler.unlink()
            goes_on(daemon, server)
        with Store.open(database) as store:
            assert len(store.events()) == 1


def test_a_database_that_somebody_locks_is_told_and_outlived(tmp_path: Path) -> None:
    """Longer than anybody waits for it."""
    database = tmp_path / "optwatch.db"
    with serving({"/quill": Answer(page("Quill"))}) as server:
        config = watchlist(tmp_path / "w.toml", [("Quill", server.url("/quill"))], every="1s")
        with running(config, f"sqlite:///{database}", tmp_path / "log") as daemon:
            daemon.wait_for("Quill/Privacy Policy: never")
            with closing(sqlite3.connect(database, timeout=30, isolation_level=None)) as other:
                other.execute("BEGIN EXCLUSIVE")
                daemon.wait_for(TROUBLE)
                other.execute("ROLLBACK")
            goes_on(daemon, server)


def test_a_server_that_is_restarted_is_outlived(postgres: Postgres, tmp_path: Path) -> None:
    """Every connection breaks at once, in the middle of whatever was done."""
    database = postgres.fresh()
    with serving({"/quill": Answer(page("Quill"))}) as server:
        config = watchlist(tmp_path / "w.toml", [("Quill", server.url("/quill"))], every="1s")
        with running(config, database, tmp_path / "log") as daemon:
            daemon.wait_for("Quill/Privacy Policy: never")
            name = database.rpartition("/")[2].partition("?")[0]
            postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
            postgres.run(
                f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608
            )
            daemon.wait_for(TROUBLE)
            postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
            goes_on(daemon, server)
    postgres.drop(database)


def test_a_database_that_can_only_be_read_is_told_and_outlived(postgres: Postgres, tmp_path: Path) -> None:
    """As a replica is, or a server that somebody is moving."""
    database = postgres.fresh()
    with serving({"/quill": Answer(page("Quill"))}) as server:
        config = watchlist(tmp_path / "w.toml", [("Quill", server.url("/quill"))], every="1s")
        with running(config, database, tmp_path / "log") as daemon:
            daemon.wait_for("Quill/Privacy Policy: never")
            name = database.rpartition("/")[2].partition("?")[0]
            for setting, told in (("on", TROUBLE), ("off", WELL)):
                postgres.run(
                    f"ALTER DATABASE {name} SET default_transaction_read_only = {setting}",
                    f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",  # noqa: S608
                )
                daemon.wait_for(told)
            goes_on(daemon, server)
    postgres.drop(database)
