"""`export`: everything of one kind, for other programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from monitor.app import open_app
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, ConfigFile, DatabaseUrl
from monitor.core.days import begin_of
from monitor.core.records import Wanted
from monitor.errors import QueryError
from monitor.export import Form, What, export


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command("export", epilog="Example: optwatch export events --format csv --dpv --output events.csv")(
        run_export
    )


def run_export(
    what: Annotated[What, typer.Argument(help="What to export.")] = What.EVENTS,
    form: Annotated[Form, typer.Option("--format", help="Lines of JSON, or a table.")] = Form.JSONL,
    dpv: Annotated[bool, typer.Option("--dpv", help="With the terms of W3C DPV and OPP-115.")] = False,
    service: Annotated[str | None, typer.Option("--service", help="Only of this service.")] = None,
    document: Annotated[str | None, typer.Option("--document", help="Only of documents called so.")] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="From this day on (UTC).")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="Before this day (UTC).")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Default: standard output.")
    ] = None,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Write events, documents, clauses, history or versions as lines of JSON or as CSV, the newest first.

    Lines of JSON have the same objects as --json elsewhere. In a table, a cell that a spreadsheet would take
    for a formula begins with an apostrophe.
    """
    with open_app(config, database) as app:
        wanted = Wanted(
            service=app.stored_service(service) if service else None,
            document=document,
            since=begin_of(since) if since else None,
            until=begin_of(until) if until else None,
        )
        pieces = export(app, what, form, wanted, with_dpv=dpv)
        if output is None:
            sys.stdout.writelines(pieces)
            return
        try:
            with output.open("w", encoding="utf-8", newline="") as file:
                file.writelines(pieces)
        except OSError as e:
            raise QueryError(f"{output} cannot be written: {e.strerror}.") from e
