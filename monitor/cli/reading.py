"""`analyze`: what a text says, now, storing nothing."""

from __future__ import annotations

import asyncio
import json
import mimetypes
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from monitor.analyze import analyze_page, analyze_signals, analyze_text, analyze_url
from monitor.app import fetching, settings_of
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, NoDatabase
from monitor.cli.output import Output
from monitor.cli.telling import tell
from monitor.clock import utc_now
from monitor.core.model import Reading
from monitor.errors import ReadError
from monitor.views import Json, clause_json, reading_json

SOMETHING_FAILED = 1


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: curl -s https://example.org/privacy | optwatch analyze - --explain")(analyze)


def analyze(
    what: Annotated[
        str | None, typer.Argument(metavar="[FILE|URL|-]", help="A page; - reads standard input.")
    ] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Batch: lines {"id", "text"} in, lines with clauses out.')
    ] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show which cues fired, in colours.")] = False,
    business: Annotated[bool, typer.Option("--business", help="Read it as a business customer.")] = False,
    settings: Annotated[
        bool, typer.Option("--settings", help="Read it as a settings page: its switches are the default.")
    ] = False,
    signals: Annotated[
        bool, typer.Option("--signals", help="What the site of this address asks of AI crawlers instead.")
    ] = False,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    _database: NoDatabase = DEFAULT_DATABASE,
) -> None:
    """Read one document now: its default, its clauses, the way out. Nothing is stored."""
    output = Output(as_json)
    if jsonl:
        _batch(what, output, business=business)
        return
    if what is None:
        raise ReadError("Name a file or an address, or - for standard input: `optwatch analyze FILE`.")
    plain = None if signals else _read(what, config, business=business, settings=settings)
    reading = plain or _read_signals(what, config)
    if as_json:
        output.objects([reading_json(reading)])
    else:
        tell(reading, output, explain=explain)


def _read_signals(url: str, config: Path) -> Reading:
    async def read() -> Reading:
        async with fetching(settings_of(config), utc_now) as fetch:
            return await analyze_signals(url if "://" in url else f"https://{url}", fetch)

    return asyncio.run(read())


def _read(what: str, config: Path, *, business: bool, settings: bool) -> Reading:
    if what.lower().startswith(("http://", "https://")):
        return asyncio.run(_read_url(what, config, business=business, settings=settings))
    if what == "-":
        return analyze_page(sys.stdin.buffer.read(), "", utc_now, business=business, settings=settings)
    try:
        body = Path(what).read_bytes()
    except OSError as e:
        raise ReadError(f"{what} cannot be read: {e.strerror}.") from e
    return analyze_page(
        body, mimetypes.guess_type(what)[0] or "", utc_now, business=business, settings=settings
    )


async def _read_url(url: str, config: Path, *, business: bool, settings: bool) -> Reading:
    async with fetching(settings_of(config), utc_now) as fetch:
        return await analyze_url(url, fetch, business=business, settings=settings)


def _batch(what: str | None, output: Output, *, business: bool) -> None:
    """A line that cannot be read is told with its number; the others are answered all the same."""
    if what not in (None, "-"):
        raise ReadError(
            f"With --jsonl the texts come from standard input: `optwatch analyze --jsonl < {what}`."
        )
    failed = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            id_, text = _row(line)
        except ValueError as e:
            output.complain(f'Line {number} of standard input is no object with "id" and "text": {e}.')
            failed = True
            continue
        output.objects([_answer(id_, analyze_text(text, business=business))])
    if failed:
        raise typer.Exit(SOMETHING_FAILED)


def _row(line: bytes) -> tuple[Any, str]:
    try:
        row = json.loads(line, parse_constant=_refuse_constant)
    except RecursionError as e:
        raise ValueError("it is nested too deeply") from e
    if not isinstance(row, dict):
        raise ValueError("it is no object")  # noqa: TRY004 - told like every other mistake in a line
    missing = [key for key in ("id", "text") if key not in row]
    if missing:
        raise ValueError(f"`{missing[0]}` is missing")
    if not isinstance(row["text"], str):
        raise ValueError("`text` is no string")  # noqa: TRY004
    return row["id"], row["text"]


def _refuse_constant(name: str) -> Iterator[None]:
    raise ValueError(f"{name} is no JSON")


def _answer(id_: object, reading: Reading) -> Json:
    return {
        "id": id_,
        "default": reading.default,
        "clauses": [clause_json(clause) for clause in reading.clauses],
    }
