"""`optwatch run`: check what is due, tell what moved, and say in the log what was done.

What is due stands in the database. APScheduler only wakes two looks, every second: one starts
checks, the other a delivery pass. Both start tasks that the daemon owns, because the scheduler
would cancel its own jobs in flight when it shuts down.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from monitor.app import App
from monitor.check import Checked, FetchSource
from monitor.core import titles, wording
from monitor.core.model import Default, DocumentKey
from monitor.core.rendering.text import clean
from monitor.errors import OptwatchError

LOOK_EVERY = timedelta(seconds=1)
STOP_WITHIN = timedelta(seconds=8)  # what is in flight may finish; service managers wait ten seconds
MOST_AT_ONCE = 200  # checks under way, most of them waiting for their host's turn
REST_AFTER_A_BUG = timedelta(minutes=5)  # a check that raised is not tried again at once

REST_AFTER_TROUBLE = timedelta(seconds=10)

_LONG_AGO = datetime.min.replace(tzinfo=UTC)

log = logging.getLogger("optwatch")
T = TypeVar("T")


def run_daemon(app: App) -> None:
    """Keep watching until SIGINT or SIGTERM; what is in flight is finished or left due."""
    logging.basicConfig(format="%(asctime)s  %(message)s", datefmt="%Y-%m-%d %H:%M:%S", level=logging.WARNING)
    log.setLevel(logging.INFO)
    asyncio.run(_until_stopped(app))


async def _until_stopped(app: App) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    _summarise(app)
    app.release_the_dead()
    async with app.fetching() as fetch:
        daemon = Daemon(app, fetch)
        daemon.start()
        await stop.wait()
        log.info("Stopping.")
        await daemon.stop()
    log.info("Stopped.")


def _summarise(app: App) -> None:
    """What is watched, before anything happens."""
    services = app.settings.services
    log.info("optwatch watches %d documents of %d services:", len(app.documents), len(services))
    rows = {row.key: row for row in app.store.board()}
    for service in services:
        for document in service.documents:
            row = rows.get(document.key)
            known = _default(row.default) if row and row.default else "not read yet"
            log.info("  %-44s %s", f"{service.name} / {document.name}", known)
    names = [channel.name for channel in app.settings.channels]
    log.info("Told: %s.", ", ".join(names) if names else "nobody (no [[channel]] in the watchlist)")


class Daemon:
    """The two looks, and the tasks they started."""

    def __init__(self, app: App, fetch: FetchSource) -> None:
        self._app = app
        self._fetch = fetch
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._checking: dict[DocumentKey, asyncio.Task[None]] = {}
        self._resting: dict[DocumentKey, datetime] = {}
        self._telling: asyncio.Task[None] | None = None

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

    async def _look(self) -> None:
        """Start the checks that are due, as many as there is room for."""
        room = MOST_AT_ONCE - len(self._checking)
        if room <= 0:
            return
        for key in await self._guarded("looking for what is due", asyncio.to_thread(self._app.due)) or ():
            if room and key in self._app.documents and key not in self._checking and self._is_rested(key):
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
        return self._resting.get(key, _LONG_AGO) <= self._app.now()

    async def _check(self, key: DocumentKey) -> None:
        checked = await self._guarded(f"checking {key}", self._app.check_one(key, self._fetch))
        if checked is None:
            self._resting[key] = self._app.now() + REST_AFTER_A_BUG
        else:
            self._resting.pop(key, None)
            _log_check(checked)

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


def _log_check(checked: Checked) -> None:
    if trouble := checked.trouble:
        log.warning("%s: %s: %s", checked.key, trouble.reason, clean(trouble.detail))
        return
    believed = checked.outcome.state.believed
    known = _default(believed.default if believed else None)
    if checked.saved.version is not None:
        kind = checked.outcome.version.kind if checked.outcome.version else ""
        log.info("%s: %s (%s)", checked.key, known, kind)
    else:
        log.debug("%s: %s, unchanged", checked.key, known)
    if checked.again_after:
        log.info(
            "%s: a move was seen once, again after %s UTC", checked.key, f"{checked.again_after:%H:%M:%S}"
        )
    for event in checked.saved.events:
        log.warning("EVENT %s: %s", event.id, titles.title(event, [event.key.service], moved=False))
    for notice in checked.saved.notices:
        log.warning("%s: %s: %s", checked.key, notice.kind, clean(notice.detail))


def _default(default: Default | None) -> str:
    return wording.SHORT[default] if default else "no default can be told"
