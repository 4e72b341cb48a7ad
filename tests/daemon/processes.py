"""The daemon as a process of its own, as a service manager runs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 40.0  # seconds until a test gives up; nothing is measured by it


class Process:
    """A running `optwatch run`, and what it has logged."""

    def __init__(self, config: Path, database: str, log: Path, *options: str) -> None:
        command = [
            sys.executable,
            "-c",
            "from monitor.cli import main; main()",
            "run",
            "--port",
            "0",
            "--config",
            str(config),
            "--database",
            database,
        ]
        self._log = log
        with log.open("ab") as out:
            self.process = subprocess.Popen([*command, *options], stdout=out, stderr=out, env=os.environ)

    @property
    def log(self) -> str:
        """What it has said so far."""
        return self._log.read_text(encoding="utf-8")

    def wait_for(self, what: str | Callable[[], object]) -> None:
        """Wait until it says something, or until something holds."""
        holds = what if callable(what) else lambda: what in self.log
        wait_until(lambda: holds() or self.process.poll() is not None, lambda: self.log)
        assert holds(), self.log

    def send(self, number: signal.Signals) -> None:
        """Send a signal."""
        self.process.send_signal(number)

    def stop(self) -> int:
        """Let it stop by itself; its exit status."""
        self.process.terminate()
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """End it without a farewell."""
        self.process.kill()
        self.process.wait(PATIENCE)


@contextmanager
def running(config: Path, database: str, log: Path, *options: str) -> Iterator[Process]:
    """A daemon for the time of the block."""
    daemon = Process(config, database, log, *options)
    try:
        yield daemon
    finally:
        if daemon.process.poll() is None:
            daemon.kill()


def wait_until(holds: Callable[[], object], tell: Callable[[], str] = lambda: "") -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"it never came to be\n{tell()}"
        time.sleep(0.05)
