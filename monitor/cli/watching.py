"""`demo`, `init`, `check`, `run`: watching itself."""

from __future__ import annotations

import asyncio
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text

from monitor.app import App, open_app
from monitor.check import Checked
from monitor.cli.options import (
    DEFAULT_CONFIG,
    DEFAULT_DATABASE,
    AsJson,
    ConfigFile,
    DatabaseUrl,
    NoConfig,
    NoDatabase,
)
from monitor.cli.output import Output
from monitor.cli.words import checked_cells, checked_line, event_title
from monitor.config import example_watchlist
from monitor.core.model import DocumentKey, Reason
from monitor.daemon import LogFormat, LogLevel, run_daemon, set_up_log
from monitor.demo import rehearse
from monitor.errors import ConfigError
from monitor.views import checked_json
from monitor.web import serving

_UNREACHED = {Reason.NAME_NOT_FOUND, Reason.CONNECTION_FAILED, Reason.TIMEOUT}
NOTHING_BELIEVED, SOMETHING_FAILED, EVENTS_FOUND = 0, 1, 2


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: optwatch demo")(demo)
    cli.command(epilog="Example: optwatch init --config ~/optwatch/watchlist.toml")(init)
    cli.command(epilog="Example: optwatch check Claude 'Slack/Privacy Principles'")(check)
    cli.command(epilog="Example: optwatch run --database sqlite:////var/lib/optwatch/optwatch.db")(run)


def demo(_config: NoConfig = DEFAULT_CONFIG, _database: NoDatabase = DEFAULT_DATABASE) -> None:
    """A rehearsal without the internet: three made-up services, two dates, one real pipeline."""
    asyncio.run(rehearse(Output().console))


def init(config: ConfigFile = DEFAULT_CONFIG, database: DatabaseUrl = DEFAULT_DATABASE) -> None:
    """Write a watchlist to begin with, and create the database. What is there already stays as it is."""
    output = Output()
    if config.exists():
        output.line(f"{config} is there already; it stays as it is.")
    else:
        _write(config, example_watchlist())
        output.line(f"{config} is written.")
    with open_app(config, database, needs_watchlist=True, create=True) as app:
        app.sync()
        output.line(
            f"The database is ready, with {len(app.documents)} documents of "
            f"{len(app.settings.services)} services to watch."
        )
    output.line("Next: `optwatch check` looks at all of them once, `optwatch run` keeps watching.")


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as e:
        raise ConfigError(f"{path} cannot be written: {e.strerror}") from e


def check(
    services: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SERVICE…]", help="Services, or single documents as SERVICE/DOCUMENT."),
    ] = None,
    ask: Annotated[
        bool,
        typer.Option(
            "--ask", help="Let a running `optwatch run` check them (all, if none is named), and return."
        ),
    ] = False,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Check now what is due, or the named services, and send what there is to tell.

    Exit status: 0 nothing believed, 2 events found, 1 something failed (1 outranks 2).
    """
    output = Output(as_json)
    with open_app(config, database, needs_watchlist=True, create=True) as app:
        app.sync()
        if ask:
            _ask(app, app.named(services) if services else list(app.documents), output)
            return
        keys = app.named(services) if services else app.due()
        if not keys and not as_json:
            output.errors.print(_nothing_is_due(app))
        checked = asyncio.run(_check_and_deliver(app, keys, output))
    raise typer.Exit(_exit_status(checked))


def _ask(app: App, keys: list[DocumentKey], output: Output) -> None:
    app.store.make_due(keys, app.now())
    output.errors.print(f"{len(keys)} asked for: `optwatch run` checks them as soon as their hosts allow.")


def _nothing_is_due(app: App) -> str:
    at = app.store.next_due()
    until = f" until {at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if at else ""
    return f"Nothing is due{until}. Name a service to check it all the same."


async def _check_and_deliver(app: App, keys: list[DocumentKey], output: Output) -> list[Checked]:
    columns = (TextColumn("checking"), BarColumn(), MofNCompleteColumn())
    shown = output.is_terminal and not output.as_json
    with Progress(*columns, console=output.console, transient=True, disable=not shown) as bar:
        task = bar.add_task("", total=len(keys))

        def show(checked: Checked) -> None:
            bar.update(task, advance=1)
            _show_checked(output, checked)

        checked = await app.check_all(keys, show)
    if shown and len(checked) > 1:
        output.line(_summary(checked))
    app.remind()
    delivered = await app.deliver()
    if delivered.sent and not output.as_json:
        output.errors.print(f"{delivered.sent} sent.")
    for error in delivered.errors:
        output.complain(f"Not delivered: {error}")
    return checked


def _show_checked(output: Output, checked: Checked) -> None:
    if output.as_json:
        output.objects([checked_json(checked)])
    elif output.is_terminal:
        output.line(checked_line(checked))
        for event in checked.saved.events:
            output.line(Text(f"#{event.id} ", style="bold").append_text(event_title(event)), indent=2)
    else:
        output.row((str(checked.key), *checked_cells(checked)))
        for event in checked.saved.events:
            output.row((str(checked.key), f"event {event.id}", event_title(event)))


def _summary(checked: list[Checked]) -> str:
    """What a round came to, for whom the lines have scrolled by."""
    troubles = [one.trouble.reason for one in checked if one.trouble]
    if len(troubles) == len(checked) and set(troubles) <= _UNREACHED:
        return (
            f"None of {len(checked)} documents could be reached: is this machine connected to the internet?"
        )
    events = sum(len(one.saved.events) for one in checked)
    return f"{len(checked)} checked · {len(troubles)} failed · {events} event{'s' * (events != 1)}"


def _exit_status(checked: list[Checked]) -> int:
    if any(one.trouble for one in checked):
        return SOMETHING_FAILED
    return EVENTS_FOUND if any(one.saved.events for one in checked) else NOTHING_BELIEVED


def run(
    host: Annotated[
        str | None,
        typer.Option(envvar="OPTWATCH_HOST", help="Where the web page listens; default: as [web] says."),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(
            envvar="OPTWATCH_PORT",
            min=0,
            max=65_535,
            help="Default: as [web] says; 0 takes any that is free.",
        ),
    ] = None,
    web: Annotated[bool, typer.Option(help="Whether to serve the web page.")] = True,
    log_format: Annotated[
        LogFormat, typer.Option("--log-format", envvar="OPTWATCH_LOG_FORMAT", help="Lines, or objects.")
    ] = LogFormat.TEXT,
    log_level: Annotated[
        LogLevel, typer.Option("--log-level", envvar="OPTWATCH_LOG_LEVEL", help="What is worth a line.")
    ] = LogLevel.INFO,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Keep watching: checks what is due, tells what moved, serves the web page, until it is stopped (Ctrl-C)."""
    set_up_log(log_format, log_level)
    with open_app(config, database, needs_watchlist=True, create=True) as app:
        run_daemon(app, config, partial(serving.serving, app, host, port) if web else None)
