"""Whether it is well, for who watches the watcher."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from monitor.app import App
from monitor.core.records import Figures
from monitor.errors import StoreError
from monitor.store import Store
from monitor.vitals import Vitals
from monitor.web.site import site
from tests.store.making import DAY, T0
from tests.web.serving import serving


@contextmanager
def watched(app: App, vitals: Vitals) -> Iterator[httpx.Client]:
    """The site within a daemon that has these vitals."""
    with serving(site(app, vitals)) as client:
        yield client


def vitals_at(now: datetime, leads: bool = True) -> Vitals:
    """A daemon that has just looked."""
    return Vitals(lambda: now, started=now - DAY, leads=leads, looked_at=now, read_at=now)


def figures(client: httpx.Client) -> dict[str, float]:
    """Every sample by its name and labels."""
    families = text_string_to_metric_families(client.get("/metrics").text)
    return {
        sample.name + "".join(f" {value}" for value in sample.labels.values()): sample.value
        for family in families
        for sample in family.samples
    }


@pytest.mark.parametrize(("leads", "status"), [(True, "ok"), (False, "waiting")])
def test_a_daemon_that_is_well_says_so(app: App, leads: bool, status: str) -> None:
    """One that waits for its turn is well, too."""
    with watched(app, vitals_at(app.now(), leads)) as client:
        answer = client.get("/healthz")
    assert (answer.status_code, answer.json()["status"]) == (200, status)
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"looked_at": None}, "Nothing has been looked for since"),
        ({"read_at": None, "checks": {"failed": 3}}, "No page could be read since"),
    ],
)
def test_what_is_wrong_is_told(app: App, change: dict[str, object], words: str) -> None:
    """With 503, so that whoever restarts things knows."""
    with watched(app, replace(vitals_at(app.now()), **change)) as client:  # type: ignore[arg-type]
        answer = client.get("/healthz")
    assert answer.status_code == 503
    assert any(words in problem for problem in answer.json()["problems"])


def test_trouble_comes_and_goes(app: App) -> None:
    """It is told with its sentence as long as it lasts; a mistake in the watchlist is told and no trouble."""
    vitals = vitals_at(app.now())
    with watched(app, vitals) as client:
        assert vitals.in_trouble("using the database", "The disk is full.")
        assert not vitals.in_trouble("using the database", "The disk is full.")
        told = client.get("/healthz")
        assert (told.status_code, told.json()["problems"][0]) == (
            503,
            "using the database: The disk is full.",
        )
        assert vitals.went_well("using the database")
        vitals.watchlist = "w.toml, line 3: unknown key `evry`"
        answer = client.get("/healthz")
        assert answer.status_code == 200
        assert vitals.watchlist in answer.json()["problems"]


def test_everything_is_measured(app: App) -> None:
    """Checks, failures by reason, the lag, the outbox, clauses."""
    vitals = vitals_at(app.now())
    vitals.checks.update(read=3, failed=1)
    vitals.failures["timeout"] += 1
    with watched(app, vitals) as client:
        found = figures(client)
    assert found["optwatch_database_up"] == found["optwatch_leads"] == found["optwatch_well"] == 1
    assert found["optwatch_checks_total read"] == 3
    assert found["optwatch_fetch_failures_total timeout"] == 1
    assert found["optwatch_documents"] == 3
    assert found["optwatch_clauses"] > 0
    assert found["optwatch_schedule_lag_seconds"] >= 0
    assert found["optwatch_outbox queued"] > 0
    assert found["optwatch_outbox_age_seconds"] >= 0


def test_a_database_that_fails_is_told(app: App) -> None:
    """The daemon's own figures are there all the same."""

    class Broken(Store):
        def figures(self, now: datetime) -> Figures:  # noqa: ARG002 -- as the real one has it
            raise StoreError("The database cannot be read.")

    broken = replace(app, store=Broken(app.store._database))
    with watched(broken, vitals_at(app.now())) as client:
        answer = client.get("/healthz")
        found = figures(client)
    assert (answer.status_code, answer.json()["problems"]) == (503, ["The database cannot be read."])
    assert (found["optwatch_database_up"], found["optwatch_leads"]) == (0, 1)


def test_blindness_takes_a_day() -> None:
    """And only if there was something to see."""
    now = [T0]
    vitals = Vitals(lambda: now[0], started=T0)
    now[0] += DAY
    assert not vitals.is_blind
    vitals.checks["failed"] += 1
    assert [vitals.is_blind, replace(vitals, read_at=now[0] - timedelta(hours=23)).is_blind] == [True, False]
