"""When documents are looked at, as the watchlist says it: in `[defaults]`, and for one document alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from monitor.config.values import AnyDuration, CronLine, Duration, Windows, Zone
from monitor.core.timetable import Timetable, parse_cron, parse_window


class Timing(BaseModel):
    """The keys that say when."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    every: Duration | None = None
    cron: CronLine | None = None
    window: Windows | None = None
    timezone: Zone | None = None
    jitter: AnyDuration | None = None
    confirm_after: Duration | None = None

    @model_validator(mode="after")
    def _interval_or_cron(self) -> Self:
        if self.every is not None and self.cron is not None:
            raise ValueError("give either `every` or `cron`: both say how often")
        return self

    def timetable(self, defaults: Timing) -> Timetable:
        """As the core knows it; what is not said here is as in the defaults."""
        cron = self.cron if self.every or self.cron else defaults.cron
        windows = defaults.window if self.window is None else self.window
        return Timetable(
            cron=parse_cron(cron) if cron else None,
            windows=tuple(map(parse_window, windows or ())),
            zone=self.timezone or defaults.timezone or "UTC",
            jitter=defaults.jitter if self.jitter is None else self.jitter,
        )

    def interval(self, defaults: Timing) -> timedelta:
        """How long between two looks, where no cron line says when."""
        return self.every or defaults.every or timedelta(hours=12)

    def wait(self, defaults: Timing) -> timedelta:
        """How long a move waits to be seen again."""
        return self.confirm_after or defaults.confirm_after or timedelta(minutes=30)
