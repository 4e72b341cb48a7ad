"""The board kept ready: made anew only when something on it may have changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from fastapi import Request

from monitor.core import overview
from monitor.core.overview import ServiceView
from monitor.core.records import BoardRow, DefaultSpan
from monitor.web.chart import Chart, chart_of
from monitor.web.context import app_of

LATELY = timedelta(days=30)
_POINTS = 60  # moments of the chart


@dataclass(frozen=True, slots=True)
class Overview:
    """What the board shows, as of one state of the database."""

    mark: tuple[int, ...]
    rows: tuple[BoardRow, ...]
    services: tuple[ServiceView, ...]
    spans: tuple[DefaultSpan, ...]
    chart: Chart | None
    made_at: datetime

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
        app = app_of(request)
        mark = app.store.board_mark()
        kept = self._newest
        if kept and kept.mark == mark and app.now() - kept.made_at < timedelta(hours=1):
            return kept
        with self._lock:
            if self._newest and self._newest.mark == mark and self._newest is not kept:
                return self._newest
            rows, spans, now = app.store.board(), app.store.headlines(), app.now()
            self._newest = Overview(mark, rows, overview.services(rows), spans, _chart(spans, now), now)
            return self._newest


def overview_of(request: Request) -> Overview:
    """The overview that this request is answered from."""
    kept: Overviews = request.app.state.overviews
    return kept.of(request)


def _chart(spans: tuple[DefaultSpan, ...], now: datetime) -> Chart | None:
    first = min((span.since for span in spans), default=None)
    if first is None or now - first < timedelta(days=2):
        return None
    step = (now - first) / (_POINTS - 1)
    moments = [first + step * place for place in range(_POINTS)]
    return chart_of(moments, overview.over_time(spans, moments))
