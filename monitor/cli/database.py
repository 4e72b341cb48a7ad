"""`db`: the database itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from monitor.app import open_app
from monitor.cli.options import (
    DEFAULT_CONFIG,
    DEFAULT_DATABASE,
    AsJson,
    ConfigFile,
    DatabaseUrl,
    NoConfig,
)
from monitor.cli.output import Output
from monitor.clock import utc_now
from monitor.config.values import parse_duration
from monitor.errors import OptwatchError
from monitor.store import Store
from monitor.store import backup as backups
from monitor.views import moment

_TOLD = ("documents", "versions", "events", "fetches")


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    commands = typer.Typer(no_args_is_help=True, help="The database itself.")
    commands.callback()(lambda: None)
    commands.command(epilog="Example: optwatch db upgrade")(upgrade)
    cli.add_typer(commands, name="db")
    cli.command(epilog="Example: optwatch backup optwatch-$(date +%F).backup")(backup)
    cli.command(epilog="Example: optwatch restore monday.backup --database sqlite:///new.db")(restore)
    cli.command(epilog="Example: optwatch prune --older-than 90d")(prune)


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


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it.")],
    as_json: AsJson = False,
    _config: NoConfig = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Keep everything a database holds in one file, while others go on writing it.

    The file restores on SQLite and on PostgreSQL, whichever it came from. An older backup of that name is replaced
    when the new one is whole.
    """
    output = Output(as_json)
    with _counting(output, "keeping") as progress:
        made = backups.backup(database, file, utc_now(), progress)
    _tell(made, file, output, f"{file}, {made.size:,} bytes: schema {made.revision}")


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `backup` wrote.")],
    only_check: Annotated[
        bool, typer.Option("--check", help="Only read it to its end: is it whole? Nothing is written.")
    ] = False,
    as_json: AsJson = False,
    _config: NoConfig = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Fill a new database from a backup, and bring it up to date. All of it is restored, or nothing."""
    output = Output(as_json)
    if only_check:
        _tell(backups.check(file), file, output, f"{file} is whole")
        return
    with _counting(output, "restoring") as progress:
        made = backups.restore(database, file, progress)
    _tell(made, file, output, f"Restored, as it stood on {made.at:%Y-%m-%d %H:%M} UTC")
    with Store.open(database) as store:
        _index(store, Output(console=output.errors))


def prune(
    older_than: Annotated[
        str | None,
        typer.Option(
            "--older-than", metavar="TIME", help="Instead of what the watchlist says.", show_default=False
        ),
    ] = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Let old records of fetches go. Versions and events stay, and so does every page that proves one."""
    try:
        age = parse_duration(older_than) if older_than else None
    except ValueError as e:
        raise OptwatchError(f"--older-than: {e}.") from e
    output = Output(as_json)
    with open_app(config, database) as app:
        records, pages = app.prune(age)
    if as_json:
        output.objects([{"fetches": records, "pages": pages}])
    else:
        output.line(f"{records:,} records of fetches and {pages:,} pages that only they spoke of are gone.")


def _counted(number: int, many: str) -> str:
    one = many.removesuffix("es") if many.endswith("ches") else many.removesuffix("s")
    return f"{number:,} {one if number == 1 else many}"


def _tell(made: backups.BackedUp, file: Path, output: Output, what: str) -> None:
    if output.as_json:
        told = {"file": str(file), "schema": made.revision, "at": moment(made.at), "size": made.size}
        output.objects([told | {"rows": dict(made.rows)}])
        return
    kept = ", ".join(_counted(made.rows.get(name, 0), name) for name in _TOLD)
    output.line(f"{what}; {kept}.")


@contextmanager
def _counting(output: Output, doing: str) -> Iterator[backups.Progress]:
    columns = (TextColumn(doing), TextColumn("{task.description}"), TextColumn("{task.completed:,} rows"))
    with Progress(
        *columns, console=output.errors, transient=True, disable=not output.errors.is_terminal
    ) as bar:
        task = bar.add_task("", total=None)

        def advance(table: str, rows: int) -> None:
            bar.update(task, advance=rows, description=table)

        yield advance


def _index(store: Store, output: Output) -> None:
    waiting = store.unindexed()
    if not waiting:
        return
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
