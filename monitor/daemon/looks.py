"""The two looks: one starts the checks that are due, the other a delivery pass.

What is due stands in the database. APScheduler only wakes the looks, every second. Both start tasks that
the daemon owns, because the scheduler would cancel its own jobs in flight when it shuts down.

A look starts no more checks than may be under way at once by the watchlist. So a daemon that was off, or a
machine that slept, catches up at the pace of everyday, the longest overdue first.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from monitor.app import App
from monitor.check import FetchSource
from monitor.core.model import DocumentKey
from monitor.core.rendering.text import clean
from monitor.daemon.words import log_check
from monitor.errors import OptwatchError

LOOK_EVERY = timedelta(seconds=1)
STOP_WITHIN = timedelta(seconds=8)  # what is in flight may finish; service managers wait ten seconds
MOST_AT_ONCE = 200  # checks under way, most of them waiting for their host's turn
REST_AFTER_A_BUG = timedelta(minutes=5)  # a check that raised is not tried again at once
REST_AFTER_TROUBLE = timedelta(seconds=10)  # the database, or sending as a whole, is in trouble

log = logging.getLogger("optwatch")
T = TypeVar("T")


class Daemon:
    """The two looks, and the tasks they started."""

    def __init__(self, app: App, fetch: FetchSource) -> None:
        self._app = app
        self._fetch = fetch
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._checking: dict[DocumentKey, asyncio.Task[None]] = {}
        self._resting: dict[DocumentKey, float] = {}  # until when, by the loop's own clock
        self._telling: asyncio.Task[None] | None = None
        self._asking: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look."""
        for look in (self._look, self._tell):
            self._scheduler.add_job(
                look,
                "interval",
                seconds=LOOK_EVERY.total_seconds(),
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
        if not running:
            return
        _, late = await asyncio.wait(running, timeout=STOP_WITHIN.total_seconds())
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def check_everything(self) -> None:
        """Let every document be checked now, rested or not."""
        if self._asking is None:
            log.info("Asked to check everything now.")
            self._resting.clear()
            self._asking = self._own(self._make_due(), self._asked)

    async def _make_due(self) -> None:
        now = self._app.now()
        await self._guarded("making everything due", asyncio.to_thread(self._app.store.make_due, None, now))

    def _asked(self) -> None:
        self._asking = None

    async def _look(self) -> None:
        """Start the checks that are due, as many as there is room for."""
        room = min(MOST_AT_ONCE - len(self._checking), self._app.settings.fetch.concurrency)
        if room <= 0:
            return
        due = await self._guarded("looking for what is due", asyncio.to_thread(self._app.due)) or ()
        watched = self._app.documents if due else {}
        for key in due:
            if room and key in watched and key not in self._checking and self._is_rested(key):
                room -= 1
                self._checking[key] = self._own(self._check(key), partial(self._checking.pop, key, None))

    async def _tell(self) -> None:
        """Start a delivery pass, unless one is under way."""
        if self._telling is None:
            self._telling = self._own(self._deliver(), self._told)

    def _told(self) -> None:
        self._telling = None

    def _own(self, work: Coroutine[Any, Any, None], done: Callable[[], object]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        task.add_done_callback(lambda _: done())
        return task

    def _is_rested(self, key: DocumentKey) -> bool:
        return self._resting.get(key, 0.0) <= asyncio.get_running_loop().time()

    async def _check(self, key: DocumentKey) -> None:
        checked = await self._guarded(f"checking {key}", self._app.check_one(key, self._fetch))
        if checked is None:
            rest = REST_AFTER_A_BUG.total_seconds()
            self._resting[key] = asyncio.get_running_loop().time() + rest
        else:
            self._resting.pop(key, None)
            log_check(checked)

    async def _deliver(self) -> None:
        delivered = await self._guarded("delivering", self._app.deliver())
        if delivered is None:
            await asyncio.sleep(REST_AFTER_TROUBLE.total_seconds())
            return
        if delivered.sent:
            log.info("Delivered: %d.", delivered.sent)
        for error in delivered.errors:
            log.warning("Not delivered: %s", clean(error))

    async def _guarded(self, what: str, work: Awaitable[T]) -> T | None:
        """Whatever goes wrong in one check or pass is logged and must not stop the others."""
        try:
            return await work
        except OptwatchError as e:
            log.error("Trouble while %s: %s", what, e)  # noqa: TRY400 - it is told in a sentence, by design
        except Exception:  # a daemon outlives the bugs of one document, and says so
            log.exception("A bug while %s", what)
        return None
