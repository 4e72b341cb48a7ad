"""The options that every command takes, once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DEFAULT_CONFIG = Path("watchlist.toml")
DEFAULT_DATABASE = "sqlite:///optwatch.db"

ConfigFile = Annotated[
    Path, typer.Option("--config", metavar="FILE", envvar="OPTWATCH_CONFIG", help="The watchlist.")
]
DatabaseUrl = Annotated[
    str,
    typer.Option(
        "--database",
        metavar="URL",
        envvar="OPTWATCH_DATABASE",
        show_envvar=True,
        help="Where everything is kept, as an SQLAlchemy URL.",
    ),
]
# Every command takes these two, so that a script can always give them.
NoConfig = Annotated[
    Path, typer.Option("--config", metavar="FILE", envvar="OPTWATCH_CONFIG", help="Not needed here.")
]
NoDatabase = Annotated[
    str,
    typer.Option("--database", metavar="URL", envvar="OPTWATCH_DATABASE", help="Not needed here."),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")]
