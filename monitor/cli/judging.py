"""`judge`, `override`, `note`, `words`, `take-back`, `cases`: a person's word beside what was read."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from monitor import saying
from monitor.app import App, open_app
from monitor.cli import words
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Cell, Output, json_line, safe
from monitor.core.days import begin_of
from monitor.core.model import Default
from monitor.core.rendering.text import clean, shorten
from monitor.core.words import Word, WordKind, overriding
from monitor.errors import QueryError
from monitor.views import word_json

_LONGEST = 80  # characters of a note in a column

Who = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", help="Who says so; default: the name you are logged in by."),
]
ServiceName = Annotated[str, typer.Argument(metavar="SERVICE", help="As it is called in `status`.")]


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    cli.command(epilog="Example: optwatch judge 42 --wrong 'speaks of feedback only' --default never")(judge)
    cli.command(epilog="Example: optwatch override Slack never --until 2027-06-30 --why 'our own contract'")(
        override
    )
    cli.command(epilog="Example: optwatch note Quillnote 'opted out on 2026-03-01, all accounts'")(note)
    cli.command("words", epilog="Example: optwatch words Slack")(list_words)
    cli.command("take-back", epilog="Example: optwatch take-back 7")(take_back)
    cli.command(epilog="Example: optwatch cases | optwatch analyze --jsonl")(cases)


def judge(
    event: Annotated[int, typer.Argument(metavar="EVENT", min=1, help="A number of `events`.")],
    wrong: Annotated[str, typer.Option("--wrong", metavar="WHY", help="It is not so, and why.")],
    default: Annotated[
        Default | None, typer.Option("--default", help="What the default after it really is, if you know.")
    ] = None,
    who: Who = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Mark an event as wrong. The event stays as it is, with your word beside it, and becomes a test case."""
    with open_app(config, database) as app:
        said = saying.mark_wrong(app, event, who=who or user(), why=wrong, default=default)
    _confirm(said, as_json=as_json)


def override(
    service: ServiceName,
    default: Annotated[Default, typer.Argument(help="What holds for you.")],
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="The last day on which it holds.")],
    why: Annotated[str, typer.Option("--why", help="Your own contract, a promise by mail …")],
    who: Who = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Say that another default holds for you, until a day. What was read stays beside it, and alerts go on."""
    last = begin_of(until).date()
    with open_app(config, database) as app:
        said = saying.override(app, service, default, until=last, who=who or user(), why=why)
    _confirm(said, as_json=as_json)


def note(
    service: ServiceName,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to remember.")],
    who: Who = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Keep a note with a service: that you opted out, when, for which accounts."""
    with open_app(config, database) as app:
        said = saying.note(app, service, text, who=who or user())
    _confirm(said, as_json=as_json)


def take_back(
    number: Annotated[int, typer.Argument(metavar="WORD", min=1, help="A number of `words`.")],
    who: Who = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Take a word back. It stays in `words --all`, with who took it back and when."""
    with open_app(config, database) as app:
        said = saying.take_back(app, number, who=who or user())
    _confirm(said, as_json=as_json)


def list_words(
    service: Annotated[str | None, typer.Argument(metavar="[SERVICE]", help="Only of this service.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Also what was taken back.")] = False,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """What people said: wrong events, overrides, notes, each with who, when and why."""
    output = Output(as_json)
    with open_app(config, database) as app:
        named = app.stored_service(service) if service else None
        found = app.store.words(named, taken_back=everything)
        now = app.now()
    if as_json:
        output.objects(map(word_json, found))
        return
    show_words(found, now, output, empty="Nobody said anything yet: see `optwatch judge --help`.")


def cases(
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Default: standard output.")
    ] = None,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Every event that is marked as wrong as a test case for the reader, a JSON object a line.

    A case has the text that was read, what was found, what was expected and why; `analyze --jsonl` takes it.
    """
    with open_app(config, database) as app:
        lines = (json_line(case) + "\n" for case in saying.cases(app))
        if output is None:
            sys.stdout.writelines(lines)
            return
        try:
            with output.open("w", encoding="utf-8") as file:
                file.writelines(lines)
        except OSError as e:
            raise QueryError(f"{output} cannot be written: {e.strerror}.") from e


def show_words(found: Sequence[Word], now: datetime, output: Output, empty: str = "") -> None:
    """Words in a table."""
    output.table(
        ("#", "About", "A person's word", "Who", "When (UTC)", "Why", ""),
        [
            (
                str(word.id),
                safe(f"{word.service}, event {word.event}" if word.event else word.service, "bold"),
                _said(word),
                word.who,
                words.minute(word.at),
                word.why,
                _standing(word, now),
            )
            for word in found
        ],
        empty,
    )


def show_beside(app: App, output: Output, *, service: str | None = None, event: int | None = None) -> None:
    """What people say of a service or an event, below what was read of it; nothing where nobody said anything."""
    found = app.store.words(service, event)
    if found:
        output.line()
        show_words(found, app.now(), output)


def beside(
    rows: Iterable[Sequence[Cell]], said: Mapping[str, Sequence[Word]], now: datetime
) -> Iterator[Sequence[Cell]]:
    """The rows of the board with what people say of each service, told once."""
    told: set[str] = set()
    for cells in rows:
        service = str(cells[0])
        yield (*cells, "" if service in told else _in_short(said.get(service, ()), now))
        told.add(service)


def wrong_mark(word: Word | None) -> Text:
    """That an event is wrong, and who says so."""
    return safe(f"wrong ({word.who})", "yellow") if word else Text()


def _in_short(found: Sequence[Word], now: datetime) -> Text:
    """The override that holds and the newest note."""
    holding = overriding(tuple(found), now)
    notes = [word for word in found if word.kind is WordKind.NOTE]
    parts = []
    if holding:
        parts.append(_said(holding).append(f" ({holding.who})", style="dim"))
    if notes:
        more = f", and {len(notes) - 1} more" if len(notes) > 1 else ""
        parts.append(safe(f"“{shorten(clean(notes[-1].why), _LONGEST)}” ({notes[-1].who}{more})", "dim"))
    return Text("; ").join(parts)


def _said(word: Word) -> Text:
    if word.kind is WordKind.NOTE:
        return Text("note")
    if word.kind is WordKind.OVERRIDE:
        return words.default_text(word.default).append(f" until {word.until}", style="default")
    said = Text("wrong", style="yellow")
    return said.append("; really ").append_text(words.default_text(word.default)) if word.default else said


def _standing(word: Word, now: datetime) -> str:
    if word.taken_back_at:
        return f"taken back by {word.taken_back_by}, {words.minute(word.taken_back_at)}"
    return "" if word.holds(now) else "past"


def _confirm(said: Word, *, as_json: bool) -> None:
    output = Output(as_json)
    if as_json:
        output.objects([word_json(said)])
    elif said.taken_back_at:
        output.line(
            f"Word {said.id} is taken back by {said.taken_back_by}, {words.minute(said.taken_back_at)} UTC."
        )
    else:
        about = f"{said.service}, event {said.event}" if said.event else said.service
        line = Text().append_text(safe(f"{about}: ", "bold")).append_text(_said(said))
        output.line(line.append_text(safe(f", says {said.who}: {said.why}")))
        output.line(safe(f"Take it back with `optwatch take-back {said.id}`.", "dim"))


def user() -> str:
    """The name whoever runs the command is logged in by."""
    try:
        return getpass.getuser()
    except (KeyError, OSError) as e:
        raise QueryError("Nobody can tell who you are: say it with --as NAME.") from e
