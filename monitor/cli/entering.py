"""`password`, `token new`, `token list`, `token revoke`: who may enter the web page and the API."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from monitor import access
from monitor.app import open_app
from monitor.cli import words
from monitor.cli.judging import user
from monitor.cli.options import (
    DEFAULT_CONFIG,
    DEFAULT_DATABASE,
    AsJson,
    ConfigFile,
    DatabaseUrl,
    NoConfig,
    NoDatabase,
)
from monitor.cli.output import Output, safe
from monitor.config import parse_duration
from monitor.core.access import Token
from monitor.errors import ConfigError, QueryError
from monitor.views import token_json

Name = Annotated[str, typer.Argument(metavar="NAME", help="What it is for.")]


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: optwatch password --file /etc/optwatch/password")(password)
    tokens = typer.Typer(no_args_is_help=True, help="Programs that may ask the API.")
    tokens.callback()(lambda: None)
    tokens.command(epilog="Example: optwatch token new grafana --right read --lasts 52w")(new)
    tokens.command("list", epilog="Example: optwatch token list")(list_tokens)
    tokens.command(epilog="Example: optwatch token revoke grafana")(revoke)
    cli.add_typer(tokens, name="token")


def password(
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="FILE", help="Write the hash there, for you alone to read."),
    ] = None,
    _config: NoConfig = DEFAULT_CONFIG,
    _database: NoDatabase = DEFAULT_DATABASE,
) -> None:
    """Make the hash of a password for the web page: asks for it, or reads it from a pipe.

    The watchlist names its place, in the table [web]: password = "file:FILE".
    """
    output = Output()
    hashed = access.hash_password(_asked())
    if file is None:
        output.line(hashed)
        return
    _write(file, hashed)
    told = f'Written. In the watchlist, in the table [web]: password = "file:{file.absolute()}"'
    output.errors.print(safe(told), soft_wrap=True)


def _asked() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    answer: str = typer.prompt("Password", hide_input=True, confirmation_prompt="Once more", err=True)
    return answer


def _write(file: Path, hashed: str) -> None:
    """For its owner alone from the first byte on, whatever was there before."""
    try:
        file.unlink(missing_ok=True)
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as opened:
            opened.write(hashed + "\n")
    except OSError as e:
        raise ConfigError(f"{file} cannot be written: {e.strerror}.") from e


def new(
    name: Name,
    right: Annotated[
        list[str], typer.Option("--right", help="quote, read, check, judge or admin; several times.")
    ],
    lasts: Annotated[
        str | None,
        typer.Option("--lasts", metavar="TIME", help="How long: 90d, 52w; default: until revoked."),
    ] = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Make a token. It is shown this once: only its hash is kept."""
    output = Output(as_json)
    try:
        span = parse_duration(lasts) if lasts else None
    except ValueError as e:
        raise QueryError(f"--lasts: {e}.") from e
    with open_app(config, database) as app:
        secret, token = access.new_token(app, name, right, user(), span)
        now = app.now()
    if as_json:
        output.objects([{"token": secret, **token_json(token, now)}])
        return
    output.line(secret)
    rights = ", ".join(sorted(token.rights))
    told = f"{token.name} may {rights}{_until(token)}. It is shown only now."
    output.errors.print(safe(f"{told} Send it as the header `Authorization: Bearer …`."), soft_wrap=True)


def list_tokens(
    everything: Annotated[bool, typer.Option("--all", help="Also those that open nothing any more.")] = False,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Every token with its rights, and when it was last used."""
    output = Output(as_json)
    with open_app(config, database) as app:
        now = app.now()
        found = [token for token in app.store.tokens() if everything or token.holds(now)]
    if as_json:
        output.objects(token_json(token, now) for token in found)
        return
    output.table(
        ("Token", "May", "Made (UTC)", "By", "Until", "Last used", "State"),
        [
            (
                safe(token.name, "bold"),
                ", ".join(sorted(token.rights)),
                words.minute(token.created_at),
                token.created_by,
                words.day(token.expires_at),
                words.minute(token.used_at),
                _state(token, now),
            )
            for token in found
        ],
        empty="There is no token: `optwatch token new NAME --right read` makes one.",
    )


def revoke(
    name: Name,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Let a token open nothing from now on."""
    with open_app(config, database) as app:
        app.store.revoke_token(name, app.now())
    Output().line(f"The token {name} opens nothing any more.")


def _until(token: Token) -> str:
    return f", until {words.day(token.expires_at)}" if token.expires_at else ""


def _state(token: Token, now: datetime) -> str:
    if token.revoked_at:
        return f"revoked {words.minute(token.revoked_at)}"
    return "" if token.holds(now) else "past"
