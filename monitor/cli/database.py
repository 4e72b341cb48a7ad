"""`db`: the database itself."""

from __future__ import annotations

import typer

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
    """Bring the schema of a database up to date."""
    with Store.open(database, upgrade=True) as store:
        before, after = store.upgrade()
    Output().line(
        f"The schema is at {after}." if before == after else f"The schema went from {before} to {after}."
    )
