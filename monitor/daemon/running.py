"""The life of the daemon: from its start to the signal that ends it.

SIGTERM and SIGINT stop it: nothing new is begun, what is in flight may finish, and what does not is put
back; ten seconds later it is gone in any case. SIGUSR1 lets everything be checked now; SIGHUP reads the
watchlist again, and what `env:` and `file:` in it name.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from pathlib import Path
from typing import Protocol

from monitor.app import App
from monitor.daemon.looks import STOP_WITHIN, Daemon
from monitor.daemon.watchlist import Watchlist
from monitor.daemon.ways import Ways
from monitor.vitals import Vitals

GONE_WITHIN = 9.5  # seconds after the signal; service managers kill after ten

log = logging.getLogger("optwatch")


class Served(Protocol):
    """What is served beside the daemon: the web page."""

    @property
    def address(self) -> str:
        """Where it is."""

    def answer_from(self, app: App) -> None:
        """Answer from this app from now on: the watchlist was read again."""


Beside = Callable[[Vitals], AbstractAsyncContextManager[Served]]


def run_daemon(app: App, config: Path, beside: Beside | None = None) -> None:
    """Keep watching until SIGINT or SIGTERM; what is in flight is finished or left due.

    `beside` serves the web page meanwhile.
    """
    asyncio.run(_until_stopped(app, config, beside))


async def _until_stopped(app: App, config: Path, beside: Beside | None) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    ways = Ways()
    vitals = Vitals(app.now, app.now())
    async with beside(vitals) if beside else nullcontext() as served:
        if served:
            log.info("The web page is at %s", served.address)
        daemon = Daemon(
            app, ways, Watchlist(config), vitals, served.answer_from if served else lambda _: None
        )
        loop.add_signal_handler(signal.SIGUSR1, daemon.check_everything)
        loop.add_signal_handler(signal.SIGHUP, daemon.read_watchlist_again)
        daemon.start()
        await stop.wait()
        log.info("Stopping: what is in flight has %d seconds.", STOP_WITHIN.total_seconds())
        _be_gone_in_time()
        await daemon.stop()
        await ways.close()
    log.info("Stopped.")


def _be_gone_in_time() -> None:
    """A thread that waits for the database cannot be cancelled: the process ends all the same.

    Every check is one transaction, so that nothing is half stored.
    """
    timer = threading.Timer(GONE_WITHIN, _leave)
    timer.daemon = True
    timer.start()


def _leave() -> None:
    log.warning("Stopped while something was still in flight: it is done again at the next start.")
    logging.shutdown()
    os._exit(0)
