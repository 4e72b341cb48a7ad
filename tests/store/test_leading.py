"""Of several daemons on one database one leads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from monitor.store import Leadership, Store
from monitor.store.engine import Database
from monitor.store.leading import LEASE
from tests.store.making import HOUR, T0


class Clock:
    """Seconds, moved by hand."""

    at = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.at


@contextmanager
def wishing(
    url: str, name: str, dead: tuple[str, ...] = (), clock: Clock | None = None
) -> Iterator[Leadership]:
    """A daemon that would lead, with connections of its own."""
    database = Database(url)
    leadership = Leadership(database, name, lambda holder: holder in dead, clock or Clock())
    yield leadership
    leadership.close()
    database.close()


@pytest.fixture
def ready(url: str) -> str:
    """A database that is set up."""
    Store.open(url, create=True).close()
    return url


def test_one_leads_and_hands_over(ready: str) -> None:
    """The other may ask as often as it likes; when the first resigns it leads at once."""
    with wishing(ready, "a") as one, wishing(ready, "b") as other:
        assert one.hold(T0)
        assert not other.hold(T0)
        assert one.hold(T0)
        with Store.open(ready) as store:
            assert store.leader() == ("a", T0)
        one.resign()
        assert other.hold(T0)
        assert not one.hold(T0)


def test_a_leader_that_is_gone_is_followed(ready: str) -> None:
    """PostgreSQL notices by its connection, SQLite by its process."""
    with wishing(ready, "b", dead=("a",)) as other:
        with wishing(ready, "a") as one:
            assert one.hold(T0)
        # PostgreSQL ends a session a moment after its client has gone.
        assert any(other.hold(T0) for _ in range(1000))


def test_a_silent_leader_is_followed_after_a_lease(sqlite_url: str) -> None:
    """By the clock of who waits: what time the leader wrote does not matter."""
    Store.open(sqlite_url, create=True).close()
    clock = Clock()
    with wishing(sqlite_url, "elsewhere") as one, wishing(sqlite_url, "b", clock=clock) as other:
        assert one.hold(T0 + 24 * HOUR)
        assert not other.hold(T0)
        clock.at = LEASE.total_seconds() - 1
        assert not other.hold(T0)
        assert one.hold(T0)  # a beat: the lease begins anew
        clock.at += 2
        assert not other.hold(T0)
        clock.at += LEASE.total_seconds()
        assert other.hold(T0)
        assert not one.hold(T0)


def test_silences_outlive_a_restart(url: str) -> None:
    """The longest one of each host counts, until it is over."""
    with Store.open(url, create=True) as store:
        store.hold_off("quill.example", T0 + HOUR, T0)
        store.hold_off("quill.example", T0 + HOUR / 2, T0)
        store.hold_off("moor.example", T0 + 3 * HOUR, T0)
    with Store.open(url) as store:
        assert store.silences(T0) == {"quill.example": T0 + HOUR, "moor.example": T0 + 3 * HOUR}
        assert store.silences(T0 + 2 * HOUR) == {"moor.example": T0 + 3 * HOUR}
