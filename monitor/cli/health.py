"""`health`: whether a daemon does its work on the database, for service managers and containers."""

from __future__ import annotations

from datetime import datetime, timedelta

import typer

from monitor.app import App, open_app
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Output
from monitor.core.records import Figures
from monitor.core.wellbeing import BLIND_AFTER
from monitor.views import Json
from monitor.vitals import STUCK_AFTER

BEHIND_AFTER = timedelta(hours=6)
ILL = 1


def register(cli: typer.Typer) -> None:
    """Add the command of this module."""
    cli.command(epilog="Example: optwatch health || systemctl restart optwatch")(health)


def health(
    as_json: AsJson = False, config: ConfigFile = DEFAULT_CONFIG, database: DatabaseUrl = DEFAULT_DATABASE
) -> None:
    """Whether a daemon checks and sends on this database. Exit status: 0 it does, 1 it does not, and why."""
    output = Output(as_json)
    with open_app(config, database) as app:
        figures, now = _figures(app)
    problems = _problems(figures, now)
    if as_json:
        output.objects([_health_json(figures, now, problems)])
    else:
        for problem in problems:
            output.line(problem)
        if not problems:
            output.line(f"Well: {figures.leader} leads, {figures.documents} documents are watched.")
    raise typer.Exit(ILL if problems else 0)


def _figures(app: App) -> tuple[Figures, datetime]:
    now = app.now()
    return app.store.figures(now), now


def _problems(figures: Figures, now: datetime) -> list[str]:
    told = []
    if figures.leader_at is None:
        told.append("No daemon runs: start `optwatch run`.")
    elif now - figures.leader_at >= STUCK_AFTER:
        told.append(f"The daemon {figures.leader} has given no sign since {_time(figures.leader_at)}.")
    if figures.lag(now) >= BEHIND_AFTER:
        told.append(f"{figures.due} documents are overdue, one since {_time(figures.next_due)}.")
    if figures.read_at and now - figures.read_at >= BLIND_AFTER and figures.due:
        told.append(f"No page could be read since {_time(figures.read_at)}: is this machine connected?")
    return told


def _health_json(figures: Figures, now: datetime, problems: list[str]) -> Json:
    return {
        "well": not problems,
        "problems": problems,
        "leader": figures.leader,
        "leader_at": figures.leader_at.isoformat() if figures.leader_at else None,
        "documents": figures.documents,
        "due": figures.due,
        "lag_seconds": round(figures.lag(now).total_seconds()),
        "read_at": figures.read_at.isoformat() if figures.read_at else None,
        "deliveries": dict(figures.deliveries),
    }


def _time(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "the start"
