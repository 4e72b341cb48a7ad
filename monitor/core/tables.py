"""HTML tables: which ones hold data, and their rows as Markdown.

A row is read with its header cells, so a header that spans columns stands in each of them, and the
label of several rows stands in each of those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from monitor.core.tree import Element, words_of

_CELLS = ("td", "th")
_LONGEST_LABEL = 80  # characters; a longer cell that spans rows is a text, and stands once
_LONGEST_CELL = 4_000  # characters; a longer one is a page laid out as a table
_MOST_COLUMNS = 40


def is_layout(table: Element) -> bool:
    """Whether a table only arranges blocks: it holds tables or headings, or has one column."""
    if table.get("role") in ("presentation", "none"):
        return True
    if next(table.iterdescendants("table", "h1", "h2", "h3"), None) is not None:
        return True
    rows = list(table.iter("tr"))
    if all(len(_cells(row)) < 2 for row in rows):
        return True
    return any(len(words_of(cell)) > _LONGEST_CELL for row in rows for cell in _cells(row))


def rows_of(table: Element, text_of: Callable[[Element], str]) -> Iterator[str]:
    """The rows of a data table as Markdown, the line below the first one included; then its caption."""
    carried: dict[int, tuple[int, str]] = {}  # column -> how many rows more, and the label
    first = True
    for row in table.iter("tr"):
        cells = list(_filled(row, carried, text_of))
        if not any(cells):
            continue
        yield f"| {' | '.join(cells)} |"
        if first:
            yield f"|{' --- |' * len(cells)}"
            first = False


def _cells(row: Element) -> list[Element]:
    return list(row.iterchildren(*_CELLS))


def _filled(
    row: Element, carried: dict[int, tuple[int, str]], text_of: Callable[[Element], str]
) -> Iterator[str]:
    """The cells of a row, those that reach into it from above and from the left among them."""
    column = 0
    for cell in _cells(row):
        while column in carried:
            yield _carry(carried, column)
            column += 1
        text = text_of(cell)
        below = _span(cell, "rowspan") - 1
        for step in range(_span(cell, "colspan")):
            again = text if step == 0 or cell.tag == "th" else ""
            if below:
                carried[column] = (below, again if len(again) <= _LONGEST_LABEL else "")
            yield again
            column += 1
    while column in carried:
        yield _carry(carried, column)
        column += 1


def _carry(carried: dict[int, tuple[int, str]], column: int) -> str:
    rows, text = carried.pop(column)
    if rows > 1:
        carried[column] = (rows - 1, text)
    return text


def _span(cell: Element, name: str) -> int:
    given = cell.get(name, "1")
    return (
        min(max(int(given), 1), _MOST_COLUMNS)
        if given.isascii() and given.isdigit() and len(given) < 5
        else 1
    )
