"""Where in a TOML file a key stands: the parser of the standard library does not tell lines."""

from __future__ import annotations

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]#]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z0-9_-]+))\s*=""")


def lines_of(text: str) -> Mapping[Path, int]:
    """Map the path of every table and key that opens a line to its line number, counted from 1.

    Keys inside inline tables and multi-line values have no entry: ask for the nearest enclosing path.
    """
    places: dict[Path, int] = {}
    table: Path = ()
    counts: dict[Path, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _enter(header[2].split("."), header[1] == "[[", counts)
            places.setdefault(table, number)
            places.setdefault(table[:-1] if isinstance(table[-1], int) else table, number)
        elif key := _KEY.match(line):
            places.setdefault((*table, key[1] or key[2] or key[3]), number)
    return places


def _enter(names: list[str], is_array: bool, counts: dict[Path, int]) -> Path:
    """The path of a table header; each `[[x]]` is the next element of x within its own parent."""
    path: Path = ()
    for depth, raw in enumerate(names):
        path = (*path, raw.strip().strip("\"'"))
        if is_array and depth == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def line_of(path: Path, places: Mapping[Path, int]) -> int | None:
    """The line of a path, or of the nearest table or key around it."""
    while path:
        if path in places:
            return places[path]
        path = path[:-1]
    return None
