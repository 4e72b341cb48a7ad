"""The commands by name, and what happens to errors."""

from __future__ import annotations

import io
import sys

import typer
from typer.exceptions import TyperException

from monitor import __version__
from monitor.cli import (
    channels,
    database,
    entering,
    evidence,
    exporting,
    health,
    history,
    judging,
    logins,
    query,
    reading,
    searching,
    watching,
)
from monitor.cli.output import Output
from monitor.errors import OptwatchError

FAILED = 1

cli = typer.Typer(
    name="optwatch",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Who trains AI on your data by default, since when, in whose words, and how do you turn it off?",
    epilog="Example: optwatch demo, then: optwatch init, optwatch check, optwatch status",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"optwatch {__version__}")
        raise typer.Exit


@cli.callback()
def _optwatch(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Show the version."
    ),
) -> None:
    pass


watching.register(cli)
health.register(cli)
query.register(cli)
judging.register(cli)
entering.register(cli)
searching.register(cli)
exporting.register(cli)
reading.register(cli)
history.register(cli)
evidence.register(cli)
channels.register(cli)
logins.register(cli)
database.register(cli)


def main() -> None:
    """Run a command; an error that a person can mend is a sentence, not a traceback, and exit status 1.

    So is a mistake in the arguments: the usual exit status 2 would read as "events found" after `check`.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show ▲ gets a ?, not a traceback
    try:
        status = cli(standalone_mode=False)
        sys.stdout.flush()
    except TyperException as e:
        Output().complain(_misuse(e))
        status = FAILED
    except OptwatchError as e:
        Output().complain(str(e))
        status = FAILED
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): what is left to say goes nowhere, in silence.
        sys.stdout = io.StringIO()
        status = FAILED
    sys.exit(status)


def _misuse(error: TyperException) -> str:
    """What is wrong with the arguments, and where to read what is right."""
    context = getattr(error, "ctx", None)
    message = error.format_message()
    if context is None or not message:
        return message
    return f"{message}\n{context.get_usage()}\nSee `{context.command_path} --help`."
