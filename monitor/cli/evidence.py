"""`evidence` and `verify`: the proof of an event as a file, and what such a file proves."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Annotated

import typer

from monitor.app import open_app
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Output, safe
from monitor.errors import OptwatchError, ReadError
from monitor.evidence import Verdict, is_made_anew
from monitor.evidence import verify as verify_bytes

UNSOUND = 1
_SAME = "✓ This database makes the very same file."
_OTHER = "✗ This database makes another file: this one was changed as a whole, or another version of optwatch made it."


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: optwatch evidence 42 --output claude-flip.zip")(evidence)
    cli.command(epilog="Example: optwatch verify claude-flip.zip")(verify)


def evidence(
    event: Annotated[int, typer.Argument(metavar="EVENT", help="A number of `events`.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Where to write it; - for standard output.",
            show_default=False,
        ),
    ] = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Write the evidence of an event: raw pages (WARC), texts, differences, hashes and a manifest, in a zip.

    The same event always makes the same file.
    """
    with open_app(config, database) as app:
        data = app.evidence(event)
    if output == Path("-"):
        sys.stdout.buffer.write(data)
        return
    path = output or Path(f"optwatch-event-{event}.zip")
    try:
        path.write_bytes(data)
    except OSError as e:
        raise OptwatchError(f"{path} cannot be written: {e.strerror}.") from e
    digest = hashlib.sha256(data).hexdigest()
    show = Output(as_json)
    if as_json:
        show.objects([{"file": str(path), "size": len(data), "sha256": digest}])
        return
    show.line(safe(f"{path}, {len(data):,} bytes", "bold"))
    show.line(f"SHA-256 {digest}")
    show.line(
        "Note this number where its date can be seen: it proves later that nothing in the file is younger."
    )


def verify(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A zip that `evidence` wrote.")],
    here: Annotated[
        bool,
        typer.Option("--here", help="Also make it anew from this database: is it the very same file?"),
    ] = False,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Check an evidence file, and say what it proves and what not. Exit 0 when it is sound, 1 when not."""
    try:
        data = file.read_bytes()
    except OSError as e:
        raise ReadError(f"{file} cannot be read: {e.strerror}.") from e
    verdict = verify_bytes(data)
    same = _is_ours(data, config, database) if here and verdict.is_sound else None
    show = Output(as_json)
    if as_json:
        show.objects([_json(verdict) | ({"made_here": same} if here else {})])
    else:
        _tell(verdict, show)
        if same is not None:
            show.line(safe(_SAME if same else _OTHER, "green" if same else "bold red"))
    if not verdict.is_sound or same is False:
        raise typer.Exit(UNSOUND)


def _is_ours(data: bytes, config: Path, database: str) -> bool:
    with open_app(config, database) as app:
        return is_made_anew(data, app.store.evidence)


def _tell(verdict: Verdict, show: Output) -> None:
    if verdict.event is not None:
        show.line(safe(f"Event {verdict.event}, {verdict.service}/{verdict.document}", "bold"))
    show.line(f"SHA-256 {verdict.sha256}")
    for problem in verdict.problems:
        show.line(safe(f"✗ {problem}", "red"))
    mark, style = ("✓", "green") if verdict.is_sound else ("✗", "bold red")
    show.line(safe(f"{mark} {verdict.statement}", style))


def _json(verdict: Verdict) -> dict[str, object]:
    return {
        "sound": verdict.is_sound,
        "sha256": verdict.sha256,
        "event": verdict.event,
        "service": verdict.service or None,
        "document": verdict.document or None,
        "files": verdict.files,
        "pages": verdict.pages,
        "reread": verdict.reread,
        "problems": list(verdict.problems),
        "statement": verdict.statement,
    }
