"""`search`: sentences by their words."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.text import Text

from monitor.app import open_app
from monitor.cli import words
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Output, safe
from monitor.core.days import begin_of, end_of
from monitor.core.records import Asked, Hit
from monitor.core.searching import Query, hits, parse
from monitor.views import hit_json


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: optwatch search '\"to train\" content*' --service Claude --on 2025-09-01")(
        search
    )


def search(
    text: Annotated[
        list[str], typer.Argument(metavar="TEXT", help='Words, "a phrase", a begin*; without: -word.')
    ],
    service: Annotated[str | None, typer.Option("--service", help="Only of this service.")] = None,
    document: Annotated[str | None, typer.Option("--document", help="Only of documents called so.")] = None,
    clauses: Annotated[bool, typer.Option("--clauses", help="Only sentences about training AI.")] = False,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="That came on this day or later (UTC).")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="That came before this day (UTC).")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="That stood on this day.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="Only the newest.")] = 50,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Search the sentences of every version: who says or said it, from when until when. Newest first.

    All words must stand in one sentence. Case, accents and punctuation do not count.
    """
    output = Output(as_json)
    query = parse(" ".join(text))
    with open_app(config, database) as app:
        asked = Asked(
            service=app.stored_service(service) if service else None,
            document=document,
            only_clauses=clauses,
            since=begin_of(since) if since else None,
            until=begin_of(until) if until else None,
            on=end_of(on) if on else None,
        )
        found = app.store.search(query, asked, limit)
        waiting = len(app.store.unindexed())
    if as_json:
        output.objects(hit_json(hit, query) for hit in found)
    else:
        _tell(found, query, output)
    if waiting:
        output.complain(f"{waiting} documents are not searched yet: run `optwatch db upgrade`.")


def _tell(found: tuple[Hit, ...], query: Query, output: Output) -> None:
    if not found:
        output.errors.print("No sentence.")
    for hit in found:
        if output.is_terminal:
            _show(hit, query, output)
        else:
            output.row(
                (hit.key.service, hit.key.document, words.day(hit.since), words.day(hit.until), hit.text)
            )


def _show(hit: Hit, query: Query, output: Output) -> None:
    line = Text().append_text(safe(str(hit.key), "bold")).append_text(safe(f"  {_stood(hit)}", "dim"))
    if hit.clause:
        line.append("  ").append_text(words.stance_text(hit.clause))
    output.line(line)
    output.line(_marked(hit, query), indent=2)
    output.line()


def _stood(hit: Hit) -> str:
    least = "at least " if hit.at_least else ""
    if hit.until is None:
        return f"{least}since {words.day(hit.since)}"
    return f"{least}from {words.day(hit.since)} until {words.day(hit.until)}"


def _marked(hit: Hit, query: Query) -> Text:
    # As long as the sentence itself, for the places of the hits count its characters.
    text = Text("".join(c if c.isprintable() else " " for c in hit.text))
    for start, end in hits(hit.text, query):
        text.stylize("bold underline", start, end)
    return text
