"""`db`: the database itself."""

from __future__ import annotations

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, DatabaseUrl, NoConfig
from monitor.cli.output import Output
from monitor.store import Store


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    commands = typer.Typer(no_args_is_help=True, help="The database itself.")
    commands.callback()(lambda: None)
    commands.command(epilog="Example: optwatch db upgrade")(upgrade)
    cli.add_typer(commands, name="db")


def upgrade(_config: NoConfig = DEFAULT_CONFIG, database: DatabaseUrl = DEFAULT_DATABASE) -> None:
    """Bring the schema of a database up to date, and the versions it has into the index of the search.

    Can be stopped and started again: it goes on where it stopped.
    """
    output = Output()
    with Store.open(database, upgrade=True) as store:
        before, after = store.upgrade()
        output.line(
            f"The schema is at {after}." if before == after else f"The schema went from {before} to {after}."
        )
        _index(store, output)


def _index(store: Store, output: Output) -> None:
    waiting = store.unindexed()
    columns = (TextColumn("indexing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(
        *columns, console=output.errors, transient=True, disable=not output.errors.is_terminal
    ) as bar:
        task = bar.add_task("", total=len(waiting))
        for document_id in waiting:
            store.index(document_id)
            bar.advance(task)
    if waiting:
        output.line(
            f"The versions of {len(waiting)} document{'s' * (len(waiting) != 1)} can be searched now."
        )
