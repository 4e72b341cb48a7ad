"""Killed in the middle, and several at once: nothing is lost, nothing is half there, nothing is twice."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Timer

import pytest

from monitor.core.model import DocumentKey, State
from monitor.core.records import Planned
from monitor.store import Store
from tests.store.crashing import PAGE, PLAN, check
from tests.store.making import HOUR, KEY, T0, document, event, fetched, outcome, service, state


def crash(url: str, nth: int) -> bool:
    """Let another process save a check and die at its nth statement; False where it came to the end."""
    command = [sys.executable, "-m", "tests.store.crashing", url, str(nth)]
    return subprocess.run(command, capture_output=True, check=False).stdout != b"done\n"


@pytest.mark.parametrize("nth", [1, 6, 15, 24])
def test_a_save_that_is_killed_leaves_nothing_and_can_be_repeated(url: str, nth: int) -> None:
    """Wherever it is killed within the transaction."""
    Store.open(url, create=True).close()
    assert crash(url, nth)
    with Store.open(url) as store:
        assert (store.state_of(KEY), store.fetches(KEY), store.versions(KEY)) == (State(), (), ())
        assert (store.events(), store.notices(), store.deliveries()) == ((), (), ())
        store.save(KEY, [PAGE], check(), PLAN)
        assert store.version_at(KEY) == check().version
        assert len(store.deliveries()) == 3


def test_a_save_that_came_to_its_end_is_there(url: str) -> None:
    """Also when the program dies right after it."""
    Store.open(url, create=True).close()
    assert not crash(url, 10_000)
    with Store.open(url) as store:
        assert store.version_at(KEY) == check().version
        assert len(store.deliveries()) == 3


def test_two_processes_share_the_outbox(url: str) -> None:
    """Each delivery is taken by exactly one of them."""
    with Store.open(url, create=True) as store:
        for number in range(40):
            moved = outcome(events=(event(T0 + number * HOUR),))
            store.save(KEY, [], moved, [Planned("mail", T0, event=0)])
    command = [sys.executable, "-m", "tests.store.claiming", url]
    senders = [
        subprocess.Popen([*command, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for name in ("one", "other")
    ]
    for sender in senders:
        assert sender.stdin is not None
        sender.stdin.write("\n")
        sender.stdin.flush()
    taken = [int(line) for sender in senders for line in sender.communicate()[0].split()]
    assert sorted(taken) == list(range(1, 41))


def test_two_processes_may_set_up_one_database(url: str) -> None:
    """Both find it set up, whoever was first."""
    program = "import sys; from monitor.store import Store; Store.open(sys.argv[1], create=True).close()"
    both = [subprocess.Popen([sys.executable, "-c", program, url]) for _ in range(2)]
    assert [process.wait() for process in both] == [0, 0]
    Store.open(url).close()


def test_many_threads_share_a_store(store: Store) -> None:
    """Checks of many documents are saved side by side, each whole."""
    keys = [DocumentKey("Quill", f"Page {number}") for number in range(16)]
    store.sync([service(*(document(key) for key in keys))], T0)

    def work(key: DocumentKey) -> None:
        for hour in range(4):
            at = T0 + hour * HOUR
            store.save(
                key, [fetched(f"{key} {hour}".encode(), at)], outcome(at, events=(event(at, key=key),))
            )
            store.due(at)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, keys))
    assert len(store.events()) == 64
    assert all(store.state_of(key) == state(T0 + 3 * HOUR) for key in keys)
    assert all(len(store.fetches(key)) == 4 for key in keys)


def test_one_document_may_be_checked_twice_at_once(store: Store) -> None:
    """The two come one after the other, and the account of its defaults stays in order."""

    def work(hour: int) -> None:
        at = T0 + timedelta(hours=hour)
        store.save(KEY, [fetched(f"{hour}".encode(), at)], outcome(at))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(24)))
    assert len(store.fetches(KEY)) == 24
    (headline,) = [span for span in store.history("Quill") if span.lane is None]
    assert (headline.since, headline.until) == (T0, None)


def test_a_new_database_that_another_is_setting_up_is_waited_for(tmp_path: Path) -> None:
    """SQLite says "locked" at once, without a wait, to one of two who switch its journal at the same time."""
    path = tmp_path / "optwatch.db"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE something (id INTEGER)")
    ending = Timer(0.5, other.rollback)
    ending.start()
    Store.open(f"sqlite:///{path}?timeout=0", create=True).close()
    ending.join()
    other.close()
