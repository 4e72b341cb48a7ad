"""The daemon lets old records go once a day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from monitor.daemon.guard import Guard
from monitor.daemon.tidying import Tidying
from monitor.store import Store
from monitor.vitals import Vitals
from tests.evidence.making import Looking, watchlist
from tests.store.making import KEY, failed, outcome


async def test_old_records_go_once_a_day(tmp_path: Path) -> None:
    """At the first look after the start, then not before a day has passed."""
    with Store.open(f"sqlite:///{tmp_path / 'optwatch.db'}", create=True) as store:
        looking = Looking(store, watchlist("https://tallow.example/privacy"))

        def fail(days_ago: int) -> None:
            at = looking.at - timedelta(days=days_ago)
            store.save(KEY, [failed(at)], outcome(at))

        tidying = Tidying(Guard(Vitals(lambda: looking.at, looking.at)))
        left = []
        for hours in (0, 23, 1):
            looking.at += timedelta(hours=hours)
            fail(days_ago=200)
            fail(days_ago=0)  # the newest stays, however old
            await tidying.look(looking.app)
            left.append(len(store.fetches(KEY)))
        assert left == [1, 3, 3]
