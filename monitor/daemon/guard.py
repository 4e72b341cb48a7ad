"""Whatever goes wrong in one check, look or pass is told, and must not stop the others."""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from typing import TypeVar

from monitor.errors import OptwatchError, StoreError
from monitor.vitals import Vitals

log = logging.getLogger("optwatch")
T = TypeVar("T")


THE_DATABASE = "using the database"


class Guard:
    """Does things; what goes wrong again and again is logged once, and once when it is over.

    A database in trouble is one trouble, whatever was being done, until something can be written to it.
    """

    def __init__(self, vitals: Vitals) -> None:
        self._vitals = vitals

    async def __call__(self, what: str, work: Awaitable[T], *, writes: bool = True) -> T | None:
        """The result of some work, or None where it came to nothing."""
        try:
            done = await work
        except OptwatchError as e:
            what = THE_DATABASE if isinstance(e, StoreError) else what
            if self._vitals.in_trouble(what, str(e)):
                log.error("Trouble while %s: %s", what, e)  # noqa: TRY400 - it is told in a sentence, by design
            return None
        except Exception as e:  # a daemon outlives the bugs of one document, and says so
            self._vitals.in_trouble(what, f"a bug ({type(e).__name__}: {e})")
            log.exception("A bug while %s", what)
            return None
        self._is_over(what)
        if writes:
            self._is_over(THE_DATABASE)
        return done

    def _is_over(self, what: str) -> None:
        if over := self._vitals.went_well(what):
            log.info("Well again: %s, in trouble since %s UTC.", what, f"{over.since:%Y-%m-%d %H:%M:%S}")
