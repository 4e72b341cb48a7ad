"""The watchlist while the daemon runs: read again when it changes, or when SIGHUP asks.

A file that cannot be read leaves the settings as they are; what is wrong with it is said once, and stays
to be seen until it is mended.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from monitor.app import App
from monitor.errors import OptwatchError

log = logging.getLogger("optwatch")


class Watchlist:
    """One file, and what was read of it last."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = self._print()
        self.trouble = ""  # what is wrong with the file as it is now

    def reread(self, app: App, *, asked: bool = False) -> App | None:
        """The app as the file wants it by now; None where it has not changed, or cannot be read.

        What `env:` and `file:` name may have changed though the file has not: with `asked` it is read anyway.
        """
        print_ = self._print()
        if print_ == self._read and not asked:
            return None
        self._read = print_
        try:
            changed = app.with_watchlist(self._path)
        except OptwatchError as e:
            self.trouble = str(e)
            log.error("The watchlist is not taken over, the old one stays: %s", e)  # noqa: TRY400 - a sentence
            return None
        self.trouble = ""
        return changed

    def _print(self) -> str:
        try:
            return hashlib.sha256(self._path.read_bytes()).hexdigest()
        except OSError as e:
            return f"cannot be read: {e.strerror}"
