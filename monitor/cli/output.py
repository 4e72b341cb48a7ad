"""Three ways to show an answer: tables for a terminal, plain lines for a pipe, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from monitor.core.rendering.text import clean
from monitor.views import Json

Cell = Text | str


@dataclass(frozen=True, slots=True)
class Output:
    """Where answers go. Progress and complaints go to `errors`, so that a pipe carries answers only."""

    as_json: bool = False
    console: Console = field(default_factory=lambda: Console(highlight=False))
    errors: Console = field(default_factory=lambda: Console(stderr=True, highlight=False))

    @property
    def is_terminal(self) -> bool:
        """A person is looking."""
        return self.console.is_terminal

    def objects(self, rows: Iterable[Json]) -> None:
        """One JSON object a line, as it is: never wrapped, never coloured, and at once."""
        for row in rows:
            sys.stdout.write(json_line(row) + "\n")
            sys.stdout.flush()  # a program that asks line by line would wait for a full buffer forever

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[Cell]], empty: str = "") -> None:
        """A table on a terminal; in a pipe a line a row, its cells parted by tabs, without a header."""
        listed = list(rows)
        if not listed and empty:
            self.errors.print(empty)
        elif self.is_terminal:
            self.console.print(_rich_table(columns, listed))
        else:
            for row in listed:
                self.row(row)

    def row(self, cells: Iterable[Cell]) -> None:
        """A row for a pipe: its cells parted by tabs."""
        sys.stdout.write("\t".join(one_line(str(cell)) for cell in cells) + "\n")

    def line(self, text: Cell = "", indent: int = 0) -> None:
        """A line without markup: a terminal wraps it between words, a pipe not at all."""
        shown = text if isinstance(text, Text) else safe(text)
        if self.is_terminal:
            self.console.print(Padding(shown, (0, 0, 0, indent)) if indent else shown)
        else:
            self.console.print(" " * indent, shown, sep="", soft_wrap=True)

    def complain(self, text: str) -> None:
        """Something went wrong: to the error stream, in red on a terminal."""
        self.errors.print(safe(text, "red"), soft_wrap=not self.errors.is_terminal)


def one_line(text: str) -> str:
    """The text without line breaks, tabs and control sequences, so that a row of a pipe stays one row."""
    return clean(text)


def printable(text: str) -> str:
    """Text from a page without what a terminal would obey: control sequences, turns of direction."""
    return "".join(c if c.isprintable() or c == "\n" else " " if c.isspace() else "" for c in text)


def safe(text: str, style: str = "") -> Text:
    """Text from a page, shown as it is: no markup, no terminal control sequences."""
    return Text(printable(text), style=style)


def json_line(row: Json) -> str:
    """One object as a line that this terminal can take."""
    line = json.dumps(row, ensure_ascii=False)
    try:
        line.encode(sys.stdout.encoding)
    except UnicodeEncodeError:  # half a surrogate pair from someone's JSON, or a terminal of few letters
        return json.dumps(row)
    return line


def _rich_table(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Table:
    """A table of those columns in which anything stands."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    filled = [place for place in range(len(columns)) if any(str(row[place]) for row in rows)]
    for place in filled:
        table.add_column(columns[place], overflow="fold")
    for row in rows:
        cells = (row[place] for place in filled)
        table.add_row(*(cell if isinstance(cell, Text) else safe(cell) for cell in cells))
    return table
