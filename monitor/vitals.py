"""How the daemon is: kept by the daemon, shown by the web page, `/healthz` and `/metrics`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.core.wellbeing import BLIND_AFTER

STUCK_AFTER = timedelta(minutes=2)  # it looks every second


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that goes wrong again and again, since when, in a sentence."""

    since: datetime
    sentence: str


@dataclass(slots=True)
class Vitals:
    """What the daemon knows of itself. Written by its one thread, read by any; counted since the start."""

    now: Callable[[], datetime]
    started: datetime
    leads: bool = False  # False: another daemon does, and this one waits
    looked_at: datetime | None = None  # when it last looked for what is due
    read_at: datetime | None = None  # when a document could last be read
    checks: Counter[str] = field(default_factory=Counter)  # by outcome: read, unchanged, failed
    failures: Counter[str] = field(default_factory=Counter)  # failed fetches by reason
    sent: Counter[str] = field(default_factory=Counter)  # deliveries by outcome
    checking: int = 0  # under way
    watchlist: str = ""  # what is wrong with the watchlist as it is now
    troubles: dict[str, Trouble] = field(default_factory=dict)  # by what was being done

    def in_trouble(self, what: str, sentence: str) -> bool:
        """Take down that something went wrong; whether that is news."""
        known = self.troubles.get(what)
        self.troubles[what] = Trouble(known.since if known else self.now(), sentence)
        return known is None or known.sentence != sentence

    def went_well(self, what: str) -> Trouble | None:
        """Take down that something went well; the trouble that is over by that."""
        return self.troubles.pop(what, None)

    @property
    def is_blind(self) -> bool:
        """Whether nothing could be read for a day though there was something to check."""
        return bool(self.checks) and self.now() - (self.read_at or self.started) >= BLIND_AFTER

    @property
    def is_stuck(self) -> bool:
        """Whether it has not even looked for a while."""
        return self.now() - (self.looked_at or self.started) >= STUCK_AFTER

    @property
    def problems(self) -> tuple[str, ...]:
        """What a person should know, in sentences; empty where all is well."""
        told = [f"{what}: {trouble.sentence}" for what, trouble in sorted(self.troubles.items())]
        if self.leads and self.is_stuck:
            told.append(
                f"Nothing has been looked for since {self.looked_at or self.started:%Y-%m-%d %H:%M} UTC."
            )
        if self.is_blind:
            told.append(f"No page could be read since {self.read_at or self.started:%Y-%m-%d %H:%M} UTC.")
        return (*told, *([self.watchlist] if self.watchlist else []))

    @property
    def is_well(self) -> bool:
        """Whether it does its work; a watchlist with a mistake is told, and stops nothing."""
        return not self.troubles and not (self.leads and self.is_stuck) and not self.is_blind
