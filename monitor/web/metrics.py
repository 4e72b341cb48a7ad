"""The figures as Prometheus reads them. They are counted elsewhere, and only put into its form here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST as CONTENT_TYPE
from prometheus_client.registry import Collector

from monitor.app import App
from monitor.core.records import Figures
from monitor.errors import OptwatchError
from monitor.vitals import Vitals

__all__ = ["CONTENT_TYPE", "exposition"]


def exposition(app: App, vitals: Vitals | None) -> bytes:
    """Everything there is to measure now, in the text form; what the database cannot tell is left out."""
    registry = CollectorRegistry()  # of its own: nothing else in the process is anybody's business
    registry.register(_Figures(app, vitals))
    return generate_latest(registry)


class _Figures(Collector):
    def __init__(self, app: App, vitals: Vitals | None) -> None:
        self._app = app
        self._vitals = vitals

    def collect(self) -> Iterator[Metric]:
        """Every figure."""
        now = self._app.now()
        try:
            figures = self._app.store.figures(now)
        except OptwatchError:
            figures = None
        yield _gauge("optwatch_database_up", "Whether the database can be read.", figures is not None)
        if self._vitals is not None:
            yield from _of_the_daemon(self._vitals)
        if figures is not None:
            yield from _of_the_database(figures, now)


def _of_the_daemon(vitals: Vitals) -> Iterator[Metric]:
    yield _gauge("optwatch_leads", "Whether this daemon checks and sends; another may.", vitals.leads)
    yield _gauge("optwatch_well", "Whether the daemon does its work.", vitals.is_well)
    yield _gauge("optwatch_start_time_seconds", "When it was started.", vitals.started.timestamp())
    yield _gauge("optwatch_checks_in_progress", "Checks under way.", vitals.checking)
    yield _gauge("optwatch_troubles", "What goes wrong again and again.", len(vitals.troubles))
    yield _counter("optwatch_checks", "Checks made, by outcome.", "outcome", vitals.checks)
    yield _counter("optwatch_fetch_failures", "Fetches that failed, by reason.", "reason", vitals.failures)
    yield _counter("optwatch_deliveries", "Deliveries tried, by outcome.", "outcome", vitals.sent)


def _of_the_database(figures: Figures, now: datetime) -> Iterator[Metric]:
    yield _gauge("optwatch_services", "Services watched.", figures.services)
    yield _gauge("optwatch_documents", "Documents watched.", figures.documents)
    yield _gauge("optwatch_due_documents", "Documents whose time to be checked has come.", figures.due)
    lag = figures.lag(now).total_seconds()
    yield _gauge("optwatch_schedule_lag_seconds", "By how much the schedule is behind.", lag)
    yield _gauges("optwatch_outbox", "Deliveries, by status.", "status", figures.deliveries)
    age = (now - figures.waiting_since).total_seconds() if figures.waiting_since else 0.0
    yield _gauge("optwatch_outbox_age_seconds", "For how long the oldest due delivery has waited.", age)
    yield _gauge("optwatch_clauses", "Clauses on training ever read.", figures.clauses)
    yield _gauge("optwatch_versions", "Versions kept.", figures.versions)
    yield _gauges("optwatch_events", "Events, by kind.", "kind", figures.events)
    if figures.read_at:
        seconds = figures.read_at.timestamp()
        yield _gauge("optwatch_last_read_timestamp_seconds", "When a page could last be read.", seconds)


def _gauge(name: str, meaning: str, value: float) -> Metric:
    return GaugeMetricFamily(name, meaning, value=float(value))


def _gauges(name: str, meaning: str, label: str, values: Mapping[str, int]) -> Metric:
    family = GaugeMetricFamily(name, meaning, labels=[label])
    for word, value in sorted(values.items()):
        family.add_metric([word], value)
    return family


def _counter(name: str, meaning: str, label: str, values: Mapping[str, int]) -> Metric:
    family = CounterMetricFamily(name, meaning, labels=[label])
    for word, value in sorted(dict(values).items()):
        family.add_metric([word], value)
    return family
