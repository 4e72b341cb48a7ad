"""`import`: history from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from monitor.app import open_app
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, ConfigFile, DatabaseUrl
from monitor.cli.output import Output
from monitor.sources import snapshots
from monitor.sources.ota import read_collection


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    imports = typer.Typer(
        no_args_is_help=True, help="History from elsewhere, through the same core. Sends nothing."
    )
    imports.command("ota", epilog="Example: optwatch import ota ./contrib-versions --service 'Zoom*'")(ota)
    imports.command("snapshots", epilog="Example: optwatch import snapshots ./pages --service 'Zoom*'")(pages)
    cli.add_typer(imports, name="import")


ServiceGlob = Annotated[str, typer.Option("--service", metavar="GLOB", help="Only services that match.")]
DocumentGlob = Annotated[str, typer.Option("--document", metavar="GLOB", help="Only documents that match.")]


def ota(
    repository: Annotated[Path, typer.Argument(metavar="REPO", help="A clone of a versions repository.")],
    service: ServiceGlob = "*",
    document: DocumentGlob = "*",
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Import an Open Terms Archive versions repository, each version at its commit time.

    Can be stopped and started again; what was imported before is not imported twice.
    """
    output = Output()
    collection = read_collection(repository, service, document)
    total = sum(len(history.records) for history in collection.histories)
    with open_app(config, database, create=True) as app, _bar(output, total) as advance:
        new = app.import_ota(collection, advance)
    _summarise(output, "recorded versions", new, total, len(collection.histories))


def pages(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Raw pages, listed with their times in pages.json.")
    ],
    service: ServiceGlob = "*",
    document: DocumentGlob = "*",
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Import raw pages with their times, through the whole pipeline.

    DIR/pages.json lists them: [{"file": …, "page": "Service/Document #part", "at": seconds since 1970}].
    Can be stopped and started again; what was imported before is not imported twice.
    """
    output = Output()
    collection = snapshots.read_collection(folder, service, document)
    total = sum(len(history.records) for history in collection.histories)
    with open_app(config, database, create=True) as app, _bar(output, total) as advance:
        new = app.import_snapshots(collection, advance)
    _summarise(output, "pages", new, total, len(collection.histories))


def _summarise(output: Output, what: str, new: int, total: int, documents: int) -> None:
    output.line(f"{new} of {total} {what} were new, in {documents} document{'s' * (documents != 1)}.")


@contextmanager
def _bar(output: Output, total: int) -> Iterator[Callable[[int], None]]:
    columns = (TextColumn("importing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(
        *columns, console=output.errors, transient=True, disable=not output.errors.is_terminal
    ) as bar:
        task = bar.add_task("", total=total)

        def advance(done: int) -> None:
            bar.update(task, advance=done)

        yield advance
