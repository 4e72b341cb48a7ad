"""Which browser is used, and how much it may take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class BrowserSettings:
    """The defaults suit a small machine: two pages at once, a gigabyte for each at the most."""

    executable: str = ""  # the path of a Chromium; empty: the one that is found
    address: str = ""  # of a browser that runs elsewhere: http://… or ws://…
    reach: str = "127.0.0.1"  # the name or address under which that browser reaches this machine
    sandbox: bool | None = None  # None: wherever Chromium can have one, which it cannot as root
    pages: int = 2  # open at once
    memory: int = 1_000_000_000  # bytes of one page's process; only watched where /proc tells
    hosts: tuple[str, ...] = ()  # other sites' hosts that pages may load scripts and data from
    look: timedelta = timedelta(milliseconds=400)  # between two looks at whether the page has settled
    patience: timedelta = timedelta(seconds=15)  # a page that has not settled by then is read as it is
    idle: timedelta = timedelta(minutes=1)  # without a page to read, the browser is closed
