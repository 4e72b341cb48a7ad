"""The daemon from its start to its end, as a process."""

from __future__ import annotations

import signal
from datetime import UTC, datetime
from pathlib import Path

from monitor.store import Store
from tests.daemon.processes import running
from tests.daemon.watching import OPT_OUT, page, watchlist
from tests.servers import Answer, serving


def test_it_checks_when_it_is_asked_and_stops_when_it_is_told(tmp_path: Path) -> None:
    """A page is read at the start, seen to move when a signal asks, believed a second later; then the end."""
    database = f"sqlite:///{tmp_path / 'optwatch.db'}"
    with serving({"/quill": Answer(page("Quill"))}) as server:
        config = watchlist(tmp_path / "w.toml", [("Quill", server.url("/quill"))])
        with running(config, database, tmp_path / "log") as daemon:
            daemon.wait_for("Quill/Privacy Policy: never")
            server.answers["/quill"] = Answer(page("Quill", OPT_OUT))
            daemon.send(signal.SIGUSR1)
            daemon.wait_for("a move was seen once")
            daemon.wait_for("EVENT 1")
            assert daemon.stop() == 0
            assert daemon.log.rstrip().endswith("Stopped.")
    with Store.open(database) as store:
        assert len(store.events()) == 1


def test_what_is_in_flight_stays_due(tmp_path: Path) -> None:
    """A page that does not come within eight seconds is given up, and due at the next start."""
    database = f"sqlite:///{tmp_path / 'optwatch.db'}"
    with serving({"/quill": Answer(page("Quill"), delay=3600)}) as server:
        config = watchlist(tmp_path / "w.toml", [("Quill", server.url("/quill"))])
        with running(config, database, tmp_path / "log") as daemon:
            daemon.wait_for(lambda: server.asked)
            assert daemon.stop() == 0
    with Store.open(database) as store:
        assert [key.service for key in store.due(datetime.now(UTC))] == ["Quill"]


def test_a_second_daemon_waits_and_takes_over(tmp_path: Path) -> None:
    """Of two on one database one checks; when it is killed the other goes on."""
    database = f"sqlite:///{tmp_path / 'optwatch.db'}"
    with serving({"/quill": Answer(page("Quill"))}) as server:
        config = watchlist(tmp_path / "w.toml", [("Quill", server.url("/quill"))])
        with running(config, database, tmp_path / "one") as one:
            one.wait_for("Quill/Privacy Policy: never")
            with running(config, database, tmp_path / "other") as other:
                other.wait_for("this one waits")
                one.kill()
                other.wait_for("optwatch watches 1 documents")
                server.answers["/quill"] = Answer(page("Quill", OPT_OUT))
                other.send(signal.SIGUSR1)
                other.wait_for("EVENT 1")
                assert other.stop() == 0


def test_the_watchlist_is_read_again(tmp_path: Path) -> None:
    """A file with a mistake changes nothing and says so; a good one is taken over at once."""
    database = f"sqlite:///{tmp_path / 'optwatch.db'}"
    with serving({"/quill": Answer(page("Quill")), "/moor": Answer(page("Moor"))}) as server:
        quill, moor = (("Quill", server.url("/quill")), ("Moor", server.url("/moor")))
        config = watchlist(tmp_path / "w.toml", [quill])
        with running(config, database, tmp_path / "log") as daemon:
            daemon.wait_for("Quill/Privacy Policy: never")
            config.write_text(config.read_text().replace("every", "evry"))
            daemon.wait_for("did you mean `every`")
            watchlist(config, [quill, moor])
            daemon.wait_for("Moor/Privacy Policy: never")
            daemon.send(signal.SIGHUP)
            daemon.wait_for("Asked to read the watchlist again.")
            assert daemon.stop() == 0
    with Store.open(database) as store:
        assert {service.name for service in store.watched()} == {"Quill", "Moor"}
