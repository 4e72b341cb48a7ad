"""The board kept ready: made anew only when something on it may have changed.

Making it costs in proportion to the documents. A large fleet changes every few seconds, so an overview may be
a while behind: twenty times as long as it took to make, half a minute at most. A small one is never behind.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from fastapi import Request

from monitor.app import App
from monitor.core import overview
from monitor.core.overview import ServiceView
from monitor.core.records import BoardRow, DefaultSpan
from monitor.web.chart import Chart, chart_of
from monitor.web.context import app_of

LATELY = timedelta(days=30)
_POINTS = 60  # moments of the chart
_OLDEST = timedelta(hours=1)  # even where nothing changes, "changed in 30 days" does
_QUICK = 0.1  # seconds: what is made in less is never behind
_BEHIND, _FARTHEST_BEHIND = 20, 30.0  # times as long as it took, seconds


@dataclass(frozen=True, slots=True)
class Overview:
    """What the board shows, as of one state of the database."""

    mark: tuple[int, ...]
    rows: tuple[BoardRow, ...]
    services: tuple[ServiceView, ...]
    spans: tuple[DefaultSpan, ...]
    chart: Chart | None
    made_at: datetime
    until: float  # by the clock of `time.monotonic`: so long it may be shown though something has changed
    rendered: dict[object, str] = field(default_factory=dict)  # parts of pages, by what was asked for

    @property
    def current(self) -> tuple[ServiceView, ...]:
        """The services that are watched; where none is, all of whom there is a history."""
        return tuple(view for view in self.services if view.watched) or self.services

    def changed_since(self, since: datetime) -> frozenset[str]:
        """The services whose default moved after a moment; where their record begins is no move."""
        return frozenset(
            later.key.service
            for earlier, later in zip(self.spans, self.spans[1:], strict=False)
            if earlier.key == later.key and later.since >= since
        )


class Overviews:
    """The newest overview of one application; safe to ask from many threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._newest: Overview | None = None

    def of(self, request: Request) -> Overview:
        """The overview that holds now."""
        app, kept = app_of(request), self._newest
        if kept and time.monotonic() < kept.until:
            return kept
        mark = app.store.board_mark()
        if kept and kept.mark == mark and app.now() - kept.made_at < _OLDEST:
            return kept
        with self._lock:
            if self._newest is None or self._newest is kept:
                self._newest = _made(app, mark)
            return self._newest


def overview_of(request: Request) -> Overview:
    """The overview that this request is answered from."""
    kept: Overviews = request.app.state.overviews
    return kept.of(request)


def _made(app: App, mark: tuple[int, ...]) -> Overview:
    begun = time.monotonic()
    rows, spans, now = app.store.board(), app.store.headlines(), app.now()
    services, chart = overview.services(rows), _chart(spans, now)
    done = time.monotonic()
    behind = min((done - begun) * _BEHIND, _FARTHEST_BEHIND) if done - begun > _QUICK else 0.0
    return Overview(mark, rows, services, spans, chart, now, done + behind)


def _chart(spans: tuple[DefaultSpan, ...], now: datetime) -> Chart | None:
    first = min((span.since for span in spans), default=None)
    if first is None or now - first < timedelta(days=2):
        return None
    step = (now - first) / (_POINTS - 1)
    moments = [first + step * place for place in range(_POINTS)]
    return chart_of(moments, overview.over_time(spans, moments))
