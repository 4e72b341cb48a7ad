"""`status`, `history`, `events`, `show`, `diff`: asking what is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

import typer
from rich.text import Text

from monitor.app import App, open_app
from monitor.cli import words
from monitor.cli.judging import beside, show_beside, wrong_mark
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Cell, Output, safe
from monitor.cli.telling import tell
from monitor.core.days import begin_of, end_of
from monitor.core.diff import Op, Passage
from monitor.core.message import About, compose
from monitor.core.model import Event, EventKind, Version
from monitor.core.records import DefaultSpan, VersionSummary
from monitor.core.variants import Family, side_by_side
from monitor.errors import NotFoundError
from monitor.queries import changes, one_document, two_versions
from monitor.saying import event_with_words, marked_wrong, the_event, words_of_services
from monitor.views import board_json, event_json, passage_json, span_json, summary_json, version_json


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: optwatch status --json | jq 'select(.side == \"on\") | .service'")(status)
    cli.command(epilog="Example: optwatch history Claude, or: optwatch history --versions")(history)
    cli.command(epilog="Example: optwatch events --kind flip --since 2026-01-01")(events)
    cli.command(epilog="Example: optwatch show 42, or: optwatch show 'Claude/Privacy Policy@2025-08-01'")(
        show
    )
    cli.command(epilog="Example: optwatch diff 'Claude/Privacy Policy' 2025-08-01 2025-09-01")(diff)


def status(
    as_json: AsJson = False, config: ConfigFile = DEFAULT_CONFIG, database: DatabaseUrl = DEFAULT_DATABASE
) -> None:
    """The board: every service, its default, since when, how to opt out, last good check, health."""
    output = Output(as_json)
    with open_app(config, database) as app:
        rows = app.store.board()
        said = {} if as_json else words_of_services(app)
        now = app.now()
    if as_json:
        output.objects(map(board_json, rows))
        return
    columns = ("Service", "Document", "Your data", "Since", "Way out", "Last good check (UTC)", "Health")
    cells = (cells for family in side_by_side(rows) for cells in _status_cells(family))
    output.table(
        (*columns, "A person's word"),
        beside(cells, said, now),
        empty="Nothing is watched yet: `optwatch init` writes a watchlist.",
    )


def _status_cells(family: Family) -> Iterator[tuple[Cell, ...]]:
    """A document in a row; one with variants in a row that sums them up, and a row for each."""
    if family.has_variants:
        yield safe(family.service, "bold"), family.type, safe(family.summary), "", "", "", ""
    for row in family.rows:
        yield (
            safe(row.key.service, "bold"),
            row.key.document,
            words.board_text(row),
            words.since(row),
            row.control.label if row.control else "",
            words.minute(row.last_good),
            words.health(row),
        )


def history(
    service: Annotated[
        str | None,
        typer.Argument(
            metavar="SERVICE", help="As it is called in the watchlist; with --versions, default: all."
        ),
    ] = None,
    of_versions: Annotated[
        bool, typer.Option("--versions", help="Every version stored instead, and why it is one.")
    ] = False,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Every default of a service's documents over time, oldest first."""
    if service is None and not of_versions:
        raise typer.BadParameter("Name a service, or ask for --versions of all.", param_hint="SERVICE")
    output = Output(as_json)
    with open_app(config, database) as app:
        if of_versions:
            _list_versions(app, output, service)
            return
        stored = app.stored_service(service or "")
        spans = app.store.history(stored)
        if as_json:
            output.objects(map(span_json, spans))
            return
        _tell_history(spans, output)
        show_beside(app, output, service=stored)


def _tell_history(spans: Sequence[DefaultSpan], output: Output) -> None:
    output.table(
        ("Document", "For", "Your data", "First seen", "Until", "In force"),
        [
            (
                span.key.document,
                words.lane_label(span.lane) if span.lane else "headline",
                words.default_text(span.default),
                ("at least " if span.at_least else "") + words.day(span.since),
                words.day(span.until) or "now",
                words.day(span.effective),
            )
            for span in spans
        ],
        empty="Nothing has been read of it yet.",
    )


def _list_versions(app: App, output: Output, service: str | None) -> None:
    """What is stored of a service, a document or (None) everything."""
    keys = app.stored_documents(service) if service else app.all_stored_documents()
    found = [app.store.versions(key) for key in keys]
    if output.as_json:
        output.objects(summary_json(version) for versions in found for version in versions)
        return
    columns = ("Document", "First seen", "Why", "Characters", "Your data", "Printed date", "From")
    output.table(
        columns if service else ("Service", *columns),
        [
            cells if service else (safe(key.service, "bold"), *cells)
            for key, versions in zip(keys, found, strict=True)
            for cells in _version_cells(versions)
        ],
        empty="Nothing is stored yet.",
    )


def _version_cells(versions: Sequence[VersionSummary]) -> Iterator[tuple[Cell, ...]]:
    """A document's versions, oldest first; how long the first is, and by how much each of the others differs."""
    before = None
    for version in versions:
        yield (
            version.key.document,
            words.day(version.at),
            version.kind,
            f"{version.length:,}" if before is None else f"{version.length - before:+,}",
            words.default_text(version.default),
            words.day(version.effective or version.updated),
            version.origin,
        )
        before = version.length


def events(
    service: Annotated[str | None, typer.Option("--service", help="Only of this service.")] = None,
    document: Annotated[str | None, typer.Option("--document", help="Only of documents called so.")] = None,
    kind: Annotated[list[EventKind] | None, typer.Option("--kind", help="Only of these kinds.")] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="From this day on (UTC).")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="Before this day (UTC).")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Only the newest.")] = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Every believed move of a default, oldest first."""
    output = Output(as_json)
    with open_app(config, database) as app:
        found = app.store.events(
            service=app.stored_service(service) if service else None,
            document=document,
            kinds=tuple(kind or ()),
            since=begin_of(since) if since else None,
            until=begin_of(until) if until else None,
            limit=limit,
        )
        wrong = {} if as_json else marked_wrong(app)
    if as_json:
        output.objects(map(event_json, found))
        return
    output.table(
        ("#", "Seen (UTC)", "Service", "Document", "Kind", "Move", "In force", "A person's word"),
        [(*_event_row(event), wrong_mark(wrong.get(event.id or 0))) for event in found],
        empty="No event.",
    )


def _event_row(event: Event) -> tuple[Text | str, ...]:
    kind = f"{event.kind}, {event.effect}" if event.kind is EventKind.WORDING else str(event.kind)
    return (
        str(event.id),
        words.minute(event.at),
        safe(event.key.service, "bold"),
        event.key.document,
        kind,
        safe(words.move(event), words.severity_style(event)),
        words.day(event.effective),
    )


def show(
    what: Annotated[
        str,
        typer.Argument(metavar="EVENT|SERVICE[/DOCUMENT[@DATE]]", help="A number of `events`, or a name."),
    ],
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """An event as it is told; or a document as it stood on a day, with its clauses."""
    output = Output(as_json)
    with open_app(config, database) as app:
        if what.lstrip("#").isdigit():
            _show_event(app, int(what.lstrip("#")), output)
        else:
            versions = _versions(app, what)
            for version in versions:
                _show_version(version, output)
            if not output.as_json:
                show_beside(app, output, service=versions[0].key.service)


def _show_event(app: App, number: int, output: Output) -> None:
    event = the_event(app, number)
    if output.as_json:
        output.objects([event_with_words(event, app.store.words(event=number))])
    else:
        message = compose([event], About(app.addresses))
        output.line(safe(message.title, "bold"))
        output.line(safe(message.plain))
        show_beside(app, output, event=number)


def _versions(app: App, what: str) -> list[Version]:
    name, _, on = what.partition("@")
    keys = app.stored_documents(name)
    found = [app.store.version_at(key, end_of(on) if on else None) for key in keys]
    versions = [version for version in found if version]
    if not versions:
        raise NotFoundError(f"Nothing was stored of {name} by {on or 'now'}.")
    return versions


def _show_version(version: Version, output: Output) -> None:
    if output.as_json:
        output.objects([version_json(version)])
        return
    output.line(safe(f"{version.key}, as first seen {words.minute(version.at)} UTC", "bold"))
    tell(version.reading, output)
    output.line()


def diff(
    document: Annotated[str, typer.Argument(metavar="SERVICE/DOCUMENT", help="A document.")],
    date1: Annotated[
        str | None, typer.Argument(metavar="[DATE1]", help="The older day; default: the version before.")
    ] = None,
    date2: Annotated[
        str | None, typer.Argument(metavar="[DATE2]", help="The newer day; default: now.")
    ] = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """What changed in a document between two days, sentence by sentence."""
    output = Output(as_json)
    with open_app(config, database) as app:
        key = one_document(app, document)
        old, new = two_versions(app, key, date1, date2)
        changed = changes(app, old.id, new.id)
    if as_json:
        output.objects(map(passage_json, changed))
        return
    output.line(safe(f"{key}: {words.minute(old.at)} → {words.minute(new.at)} UTC", "bold"))
    for passage in changed:
        _show_side("-", passage, Op.DELETE, "red", output)
        _show_side("+", passage, Op.INSERT, "green", output)
        output.line()


def _show_side(sign: str, passage: Passage, op: Op, style: str, output: Output) -> None:
    """One side of a passage, the words that are only on this side underlined."""
    text = Text()
    for piece in passage.pieces:
        if piece.op in (Op.EQUAL, op):
            text.append_text(safe(piece.text, style if piece.op is Op.EQUAL else f"{style} underline"))
    for line in text.split("\n"):
        if line.plain.strip():
            output.line(Text(f"{sign} ", style=style).append_text(line))
