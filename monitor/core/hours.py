"""The hours of a channel: at once, with the next digest, or when the quiet hours are over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.core.timetable import Cron, Window

_MOST_WINDOWS = 8  # that may follow one another without a gap


@dataclass(frozen=True, slots=True)
class Hours:
    """When a channel may be told, by the clocks of its time zone."""

    digest: Cron | None = None  # what is due is collected until then; None: each message goes by itself
    quiet: tuple[Window, ...] = ()  # nothing goes out meanwhile
    zone: str = "UTC"

    def due(self, at: datetime) -> datetime:
        """When something that could go out at a moment may go out."""
        if self.digest:
            at = self.digest.after(at - timedelta(minutes=1), self.zone) or at
        return self.awake(at)

    def awake(self, at: datetime) -> datetime:
        """The first moment from this one on that lies in no quiet hours."""
        for _ in range(_MOST_WINDOWS):
            ends = [
                end
                for window in self.quiet
                for begin, end in window.openings(at, self.zone)
                if begin <= at < end
            ]
            if not ends:
                break
            at = max(ends)
        return at


ALWAYS_OPEN = Hours()
