"""The command line as a person runs it, and the parts around it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.notify.conftest import authority, mail_server

__all__ = ["authority", "mail_server", "optwatch"]

PATIENCE = 60.0  # seconds, on a machine that is busy with other things


class Optwatch:
    """The program in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write_watchlist(self, text: str) -> None:
        """The watchlist that the next command reads."""
        (self.folder / "watchlist.toml").write_text(text, encoding="utf-8")

    def __call__(self, *arguments: str, status: int = 0) -> str:
        """Run a command to its end; its standard output. The exit status must be the one expected."""
        done = subprocess.run(
            self._command(arguments),
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[str]]:
        """The daemon, for as long as it is needed; its log goes to `daemon.log`."""
        with (self.folder / "daemon.log").open("a", encoding="utf-8") as log:
            daemon = subprocess.Popen(
                self._command(["run", "--port", "0"]), cwd=self.folder, stdout=log, stderr=log, text=True
            )
            try:
                yield daemon
            finally:
                if daemon.poll() is None:
                    daemon.terminate()
                daemon.wait(timeout=PATIENCE)

    @property
    def log(self) -> str:
        """What the daemon said so far."""
        return (self.folder / "daemon.log").read_text(encoding="utf-8")

    def _command(self, arguments: object) -> list[str]:
        return [str(Path(sys.executable).with_name("optwatch")), *arguments]  # type: ignore[misc]


@pytest.fixture
def optwatch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Optwatch:
    """The program in an empty folder, undisturbed by the environment of whoever runs the tests."""
    for name in [name for name in os.environ if name.startswith("OPTWATCH_") and name != "OPTWATCH_CORPUS"]:
        monkeypatch.delenv(name)
    return Optwatch(tmp_path)


def wait_for(what: str, is_so: Callable[[], object]) -> None:
    """Wait until something is so; fail, naming it, when it does not come."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, f"waited {PATIENCE:g} s in vain for {what}"
        time.sleep(0.1)
