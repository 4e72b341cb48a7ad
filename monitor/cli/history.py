"""`import`: history from elsewhere."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Generic, TypeVar

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from monitor.app import App, open_app
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Output
from monitor.config.values import parse_duration
from monitor.core.records import Brought
from monitor.errors import ImportSourceError
from monitor.sources import ota as ota_source
from monitor.sources import snapshots as snapshots_source
from monitor.sources import wayback as wayback_source

_STOPPED = "Stopped. What came so far is kept: the same command goes on where it stopped."
_PERIOD = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_POLITE = 8.0  # captures a second: four fifths of what the Wayback Machine allows


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    imports = typer.Typer(
        no_args_is_help=True, help="History from elsewhere, through the same core. Sends nothing."
    )
    imports.command("ota", epilog="Example: optwatch import ota ./contrib-versions --service 'Zoom*'")(ota)
    imports.command("snapshots", epilog="Example: optwatch import snapshots ./pages --service 'Zoom*'")(pages)
    imports.command(
        "wayback",
        epilog="Example: optwatch import wayback 'Zoom/Privacy Policy' --from 2022-01, or: "
        "optwatch import wayback https://example.org/privacy --from 2022 --to 2024-06",
    )(wayback)
    cli.add_typer(imports, name="import")


ServiceGlob = Annotated[str, typer.Option("--service", metavar="GLOB", help="Only services that match.")]
DocumentGlob = Annotated[str, typer.Option("--document", metavar="GLOB", help="Only documents that match.")]


Collection = ota_source.Collection | snapshots_source.Collection
C = TypeVar("C", bound=Collection)


@dataclass(frozen=True, slots=True)
class _Kind(Generic[C]):
    """A kind of collection that lies here: how it is listed and imported."""

    listed: Callable[[Path, str, str], C]
    run: Callable[[App, C, _Bars], Brought]


class _Bars:
    """How far an import is; a bar is there once its work has begun."""

    def __init__(self, shown: Progress, total: int) -> None:
        self._shown = shown
        self._comparing = shown.add_task("reading", total=None, visible=False)
        self._importing = shown.add_task("importing", total=total)

    def comparing(self, done: int) -> None:
        """So many more records were read, to know what documents share."""
        self._shown.update(self._comparing, advance=done, visible=True)

    def importing(self, done: int) -> None:
        """So many more records were imported."""
        self._shown.update(self._comparing, visible=False)
        self._shown.update(self._importing, advance=done)


_OTA = _Kind(ota_source.read_collection, lambda app, found, bars: app.import_ota(found, bars.importing))
_SNAPSHOTS = _Kind(
    snapshots_source.read_collection,
    lambda app, found, bars: app.import_snapshots(found, bars.importing, bars.comparing),
)


def ota(
    repository: Annotated[Path, typer.Argument(metavar="REPO", help="A clone of a versions repository.")],
    service: ServiceGlob = "*",
    document: DocumentGlob = "*",
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Import an Open Terms Archive versions repository, each version at its commit time.

    Can be stopped and started again; what was imported before is not imported twice.
    """
    collection = _OTA.listed(repository, service, document)
    _bring_in(_OTA, collection, Output(as_json), config, database)


def pages(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Raw pages, listed with their times in pages.json.")
    ],
    service: ServiceGlob = "*",
    document: DocumentGlob = "*",
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Import raw pages with their times, through the whole pipeline.

    DIR/pages.json lists them: [{"file": …, "page": "Service/Document #part", "at": seconds since 1970}].
    Can be stopped and started again; what was imported before is not imported twice.
    """
    collection = _SNAPSHOTS.listed(folder, service, document)
    _bring_in(_SNAPSHOTS, collection, Output(as_json), config, database)


def _bring_in(kind: _Kind[C], collection: C, output: Output, config: Path, database: str) -> None:
    """Import a collection that lies here, and say how much of it was new."""
    total, documents = sum(len(one.records) for one in collection.histories), len(collection.histories)
    with (
        open_app(config, database, create=True) as app,
        _stoppable(),
        _bars(output, total) as bars,
    ):
        brought = kind.run(app, collection, bars)
    if output.as_json:
        told = {"records": total, "new": brought.new, "earlier": brought.earlier, "documents": documents}
        output.objects([told])
        return
    output.line(f"{brought.new} of {total} records were new, in {_counted(documents, 'document')}.")
    if brought.earlier:
        output.line(
            f"{brought.earlier} were left out: another collection was imported before, and they are older than "
            "what it brought of their documents.",
            indent=2,
        )


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"


def wayback(
    what: Annotated[
        str,
        typer.Argument(
            metavar="SERVICE[/DOCUMENT]|URL", help="What is watched, or the address of any document."
        ),
    ],
    since: Annotated[
        str, typer.Option("--from", metavar="DATE", help="The first day, as 2022, 2022-01 or 2022-01-31.")
    ],
    until: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="The last day; default: now.")
    ] = None,
    apart: Annotated[
        str,
        typer.Option("--apart", metavar="TIME", help="Other pages captured sooner than this are left out."),
    ] = "12h",
    archive: Annotated[
        str,
        typer.Option(
            "--archive",
            metavar="URL",
            envvar="OPTWATCH_ARCHIVE",
            help="A collection of another archive that runs pywb; default: the Wayback Machine.",
        ),
    ] = "",
    per_second: Annotated[
        float,
        typer.Option(
            "--per-second", min=0.01, help="Captures to ask for in a second; the default is polite."
        ),
    ] = _POLITE,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Import what a web archive captured of a document, each capture at its time.

    Captures that are redirects, errors or no pages are left out, and told with the reason. Can be stopped
    and started again: it goes on where it stopped, and what was imported before is not imported twice.
    """
    output = Output(as_json)
    begin, end = _first(since), _last(until) if until else None
    if not archive and per_second > _POLITE:
        raise ImportSourceError(f"The Wayback Machine is asked for at most {_POLITE:g} captures a second.")
    with (
        open_app(config, database, create=True) as app,
        app.archive(archive, per_second) as source,
        _stoppable(),
    ):
        documents = app.past_documents(what)
        found = [
            app.list_past(source, document, begin, end or app.now(), _time(apart)) for document in documents
        ]
        with _bars(output, sum(len(series.sightings) for series in found)) as bars:
            for series in found:
                _tell(series, app.import_past(series, bars.importing), output)


def _tell(series: wayback_source.Series, new: int, output: Output) -> None:
    """What came of one document, and what was left out of it."""
    key = series.document.key
    if output.as_json:
        told = {"service": key.service, "document": key.document, "captures": series.listed, "new": new}
        left_out = {why.name.lower(): count for why, count in series.left_out.items() if count}
        output.objects([told | {"left_out": left_out, "missing": list(series.missing)}])
        return
    output.line(f"{key}: {series.listed} captures, {new} new pages.")
    for why, count in series.left_out.most_common():
        if count:
            output.line(f"{count} left out: {why}", indent=2)
    for url in series.missing:
        output.line(f"Nothing to read was captured of {url} in that time.", indent=2)


def _first(day: str) -> datetime:
    """The first moment of a day, month or year, in UTC."""
    year, month, on = _parts(day)
    return _made(day, year, month or 1, on or 1)


def _last(day: str) -> datetime:
    """The last second of a day, month or year, in UTC."""
    year, month, on = _parts(day)
    month = month or 12
    begin = _made(day, year, month, on or 1)
    return begin.replace(day=on or monthrange(year, month)[1]) + timedelta(days=1, seconds=-1)


def _parts(day: str) -> tuple[int, int, int]:
    found = _PERIOD.fullmatch(day.strip())
    if not found:
        raise ImportSourceError(f"{day!r} is no date: write it as 2022, 2022-01 or 2022-01-31.")
    return int(found[1]), int(found[2] or 0), int(found[3] or 0)


def _made(day: str, year: int, month: int, on: int) -> datetime:
    try:
        return datetime(year, month, on, tzinfo=UTC)
    except ValueError as e:
        raise ImportSourceError(f"{day!r} is no date: {e}.") from e


def _time(text: str) -> timedelta:
    try:
        return parse_duration(text)
    except ValueError as e:
        raise ImportSourceError(f"--apart: {e}.") from e


@contextmanager
def _stoppable() -> Iterator[None]:
    """Ctrl-C ends an import in order."""
    try:
        yield
    except KeyboardInterrupt:
        raise ImportSourceError(_STOPPED) from None


@contextmanager
def _bars(output: Output, total: int) -> Iterator[_Bars]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(
        *columns, console=output.errors, transient=True, disable=not output.errors.is_terminal
    ) as shown:
        yield _Bars(shown, total)
