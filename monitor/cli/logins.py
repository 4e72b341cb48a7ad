"""`login`, `logins`, `logout`: the services that a person has signed in to."""

from __future__ import annotations

import asyncio
from datetime import UTC
from pathlib import Path
from typing import Annotated

import typer

from monitor import vault
from monitor.app import open_app
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Output
from monitor.errors import ReadError

ServiceName = Annotated[str, typer.Argument(metavar="SERVICE", help="As it is called in the watchlist.")]


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: optwatch login Quillby --storage-state session.json")(login)
    cli.command(epilog="Example: optwatch logins --json")(logins)
    cli.command(epilog="Example: optwatch logout Quillby")(logout)


def login(
    service: ServiceName,
    storage_state: Annotated[
        Path | None,
        typer.Option(
            "--storage-state", help="A session that a browser elsewhere has kept (Playwright's format)."
        ),
    ] = None,
    url: Annotated[
        str, typer.Option("--url", help="Where to sign in; else the first page that needs it.")
    ] = "",
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Sign in to a service in a browser window, and keep the session, sealed, for its documents with `login = true`."""
    output = Output()
    with open_app(config, database, needs_watchlist=True, create=True) as app:
        app.sync()
        if storage_state:
            name = app.logins.bring(service, storage_state)
        else:
            name = asyncio.run(app.logins.sign_in(service, url, lambda: asyncio.to_thread(_wait, output)))
    output.line(f"Signed in to {name}. The session is sealed; `optwatch logout {name!r}` forgets it.")


def _wait(output: Output) -> None:
    output.line(
        "Sign in in the window that has opened. When you see your account, come back and press Enter."
    )
    try:
        input()
    except EOFError as e:
        raise ReadError("Nobody can press Enter here: run `optwatch login` in a terminal.") from e


def logins(
    new_key: Annotated[
        bool, typer.Option("--new-key", help="Print a key for OPTWATCH_KEY, and do nothing else.")
    ] = False,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """List the services that are signed in to; nothing of a session is ever shown."""
    output = Output(as_json)
    if new_key:
        output.line(vault.new_key())
        return
    with open_app(config, database) as app:
        found = app.store.logins()
    for service, (signed_in, used) in found.items():
        if as_json:
            output.objects(
                [{"service": service, "signed_in_at": signed_in.isoformat(), "used_at": used.isoformat()}]
            )
        else:
            output.row(
                (
                    service,
                    f"{signed_in.astimezone(UTC):%Y-%m-%d}",
                    f"{used.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
                )
            )
    if not found and not as_json:
        output.errors.print("Nobody has signed in to anything: `optwatch login SERVICE`.")


def logout(
    service: ServiceName, config: ConfigFile = DEFAULT_CONFIG, database: DatabaseUrl = DEFAULT_DATABASE
) -> None:
    """Forget the session of a service."""
    output = Output()
    with open_app(config, database) as app:
        gone = app.store.forget_login(service)
    output.line(f"The session of {service} is forgotten." if gone else f"There is no session of {service}.")
    raise typer.Exit(0 if gone else 1)
