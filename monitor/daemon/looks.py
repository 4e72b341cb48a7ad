"""The looks: one starts the checks that are due, one a delivery pass, one sees who leads, one the watchlist.

What is due stands in the database. APScheduler only wakes the looks. They start tasks that the daemon
owns, because the scheduler would cancel its own jobs in flight when it shuts down.

A look starts no more checks than may be under way at once by the watchlist. So a daemon that was off, or a
machine that slept, catches up at the pace of everyday, the longest overdue first.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from monitor.app import App
from monitor.check import FetchSource
from monitor.core.model import DocumentKey
from monitor.daemon.guard import THE_DATABASE, Guard
from monitor.daemon.lead import Lead
from monitor.daemon.tidying import Tidying
from monitor.daemon.wallclock import WallClock
from monitor.daemon.watchlist import Watchlist
from monitor.daemon.ways import Ways
from monitor.daemon.words import count_check, log_check, log_delivered
from monitor.vitals import Vitals

LOOK_EVERY = timedelta(seconds=1)
LEAD_EVERY = timedelta(seconds=5)
READ_EVERY = timedelta(seconds=2)
TIDY_EVERY = timedelta(minutes=10)
REMIND_EVERY = timedelta(minutes=10)
STOP_WITHIN = timedelta(seconds=8)  # what is in flight may finish; service managers wait ten seconds
MOST_AT_ONCE = 200  # checks under way, most of them waiting for their host's turn
REST_AFTER_A_BUG = timedelta(minutes=5)  # a check that raised is not tried again at once
FIRST_REST = timedelta(seconds=2)  # of a document whose check the database did not take
REST_AFTER_TROUBLE = timedelta(minutes=1)  # the database, or sending as a whole, is in trouble

log = logging.getLogger("optwatch")


class Daemon:
    """The looks, and the tasks they started. `on_change` is told the app whenever its watchlist is another."""

    def __init__(
        self, app: App, ways: Ways, watchlist: Watchlist, vitals: Vitals, on_change: Callable[[App], None]
    ) -> None:
        self._app = app
        self._ways = ways
        self._watchlist = watchlist
        self._vitals = vitals
        self._on_change = on_change
        self._guard = Guard(vitals)
        self._lead = Lead(app, self._guard)
        self._fetch: FetchSource | None = None
        self._clock = WallClock()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._checking: dict[DocumentKey, asyncio.Task[None]] = {}
        self._resting: dict[DocumentKey, float] = {}  # until when, by the loop's own clock
        self._setbacks: Counter[DocumentKey] = Counter()  # checks in a row that the database did not take
        self._telling: asyncio.Task[None] | None = None
        self._asked: set[asyncio.Task[None]] = set()
        self._tidying = Tidying(self._guard)

    def start(self) -> None:
        """Begin to look."""
        looks = (
            (self._see_who_leads, LEAD_EVERY),
            (self._look, LOOK_EVERY),
            (self._tell, LOOK_EVERY),
            (self._read_watchlist, READ_EVERY),
            (self._tidy, TIDY_EVERY),
            (self._remind, REMIND_EVERY),
        )
        for look, every in looks:
            self._scheduler.add_job(
                look,
                "interval",
                seconds=every.total_seconds(),
                next_run_time=datetime.now(UTC),
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
            )
        self._scheduler.start()

    async def stop(self) -> None:
        """Begin nothing new, and let what is in flight finish; what does not is cancelled and stays due."""
        self._scheduler.shutdown(wait=False)
        running = [*self._checking.values(), *([self._telling] if self._telling else [])]
        if running:
            _, late = await asyncio.wait(running, timeout=STOP_WITHIN.total_seconds())
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._lead.resign()

    # --- what people ask for -----------------------------------------------------------------------

    def check_everything(self) -> None:
        """Let every document be checked now, rested or not."""
        log.info("Asked to check everything now.")
        self._resting.clear()
        self._setbacks.clear()
        self._ask(self._make_due())

    def read_watchlist_again(self) -> None:
        """Take the watchlist over though its file may be the same: what it names may not."""
        log.info("Asked to read the watchlist again.")
        self._ask(self._read_watchlist(asked=True))

    def _ask(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._asked.add(task)
        task.add_done_callback(self._asked.discard)

    async def _make_due(self) -> None:
        now = self._app.now()
        await self._guard("making everything due", asyncio.to_thread(self._app.store.make_due, None, now))

    # --- looks -------------------------------------------------------------------------------------

    async def _see_who_leads(self) -> None:
        self._vitals.leads = await self._lead.look(self._app)

    async def _read_watchlist(self, *, asked: bool = False) -> None:
        """Take over what the watchlist says by now, where it can be read; see `Watchlist`."""
        changed = await asyncio.to_thread(self._watchlist.reread, self._app, asked=asked)
        self._vitals.watchlist = self._watchlist.trouble
        if changed is None:
            return
        if self._lead.is_ours:
            await self._guard("taking over the watchlist", asyncio.to_thread(changed.sync))
        old, self._app = self._app, changed
        if self._fetch is not None and (asked or changed.settings.fetch != old.settings.fetch):
            self._fetch = await self._ways.renew(changed, self._checking.values())
        self._on_change(changed)
        log.info("The watchlist has been read again: %d documents are watched.", len(changed.documents))

    async def _look(self) -> None:
        """Start the checks that are due, as many as there is room for."""
        if not self._lead.is_ours or THE_DATABASE in self._vitals.troubles:
            return  # nobody is asked for a page that could not be kept
        if self._fetch is None:
            self._fetch = await self._ways.renew(self._app)
        if back := self._clock.set_back_by(self._app.now(), asyncio.get_running_loop().time()):
            log.warning("The clock was set back by %s: what waits is put off by so much less.", back)
            await self._guard(
                "following the clock", asyncio.to_thread(self._app.store.set_back, self._app.now(), back)
            )
        room = min(MOST_AT_ONCE - len(self._checking), self._app.settings.fetch.concurrency)
        due = await self._guard("looking for what is due", asyncio.to_thread(self._app.due), writes=False)
        if due is not None:
            self._vitals.looked_at = self._app.now()
        watched = self._app.documents if due else {}
        for key in due or ():
            if room > 0 and key in watched and key not in self._checking and self._is_rested(key):
                room -= 1
                self._checking[key] = self._own(
                    self._check(key, self._fetch), partial(self._checking.pop, key, None)
                )
        self._vitals.checking = len(self._checking)

    async def _tidy(self) -> None:
        """Let go what is old enough, once a day."""
        if self._lead.is_ours:
            await self._tidying.look(self._app)

    async def _remind(self) -> None:
        """Queue reminders of announced changes that come into force soon."""
        if self._lead.is_ours:
            await self._guard("looking for what comes into force", asyncio.to_thread(self._app.remind))
            await self._guard("looking at itself", asyncio.to_thread(self._app.tell_of_itself))

    async def _tell(self) -> None:
        """Start a delivery pass, unless one is under way."""
        if self._lead.is_ours and self._telling is None:
            self._telling = self._own(self._deliver(), self._told)

    def _told(self) -> None:
        self._telling = None

    def _own(self, work: Coroutine[Any, Any, None], done: Callable[[], object]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        task.add_done_callback(lambda _: done())
        return task

    def _is_rested(self, key: DocumentKey) -> bool:
        return self._resting.get(key, 0.0) <= asyncio.get_running_loop().time()

    async def _check(self, key: DocumentKey, fetch: FetchSource) -> None:
        checked = await self._guard(f"checking {key}", self._app.check_one(key, fetch))
        if checked is None:
            self._resting[key] = asyncio.get_running_loop().time() + self._rest(key).total_seconds()
        else:
            self._resting.pop(key, None)
            self._setbacks.pop(key, None)
            count_check(self._vitals, checked)
            log_check(checked)

    def _rest(self, key: DocumentKey) -> timedelta:
        """How long a document is left alone after a check that came to nothing.

        A database that takes small writes and no large ones is well again and again: each time it is not, the
        document waits twice as long, so that its host is not asked every second for what cannot be kept.
        """
        if THE_DATABASE not in self._vitals.troubles:
            return REST_AFTER_A_BUG
        self._setbacks[key] += 1
        return min(FIRST_REST * (1 << min(self._setbacks[key] - 1, 10)), REST_AFTER_TROUBLE)

    async def _deliver(self) -> None:
        delivered = await self._guard("delivering", self._app.deliver())
        if delivered is None:
            await asyncio.sleep(REST_AFTER_TROUBLE.total_seconds())
        else:
            log_delivered(self._vitals, delivered)
