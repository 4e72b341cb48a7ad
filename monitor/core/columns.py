"""The reading order of a printed page: two columns are read one after the other, whatever order they are drawn in.

A PDF lists its words in the order in which they were drawn. Most programs draw a column to its end; some draw line by
line across the page, and then two columns come out shuffled into each other. Only that is mended here: a page that is
not surely of two columns of prose keeps the order it has, for the rows of a table are drawn across the page too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

_FEWEST_LINES = 6  # of each column
_MIDDLE = (0.35, 0.65)  # of the width of the page: where the gap between the columns may lie
_ACROSS = 0.2  # of the lines may reach over the gap: titles, tables
_SHUFFLED = 1.5  # lines drawn in one column before the other one goes on, on average; more is no shuffling
_PROSE = 0.7  # of the widest line of its column: most lines of prose are at least as wide
_NARROWEST = 0.3  # of the width of the page: a narrower column is one of a table
_APART = 1.8  # of the usual distance of lines: what lies further from the text is a header or a footer
_EDGE = 2  # lines that a header or footer may have


@dataclass(frozen=True, slots=True)
class Box:
    """Some words and the place where they are drawn, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    words: str = ""

    @property
    def middle(self) -> float:
        """How high it stands."""
        return (self.bottom + self.top) / 2


def shuffled_columns(boxes: Sequence[Box], width: float) -> float | None:
    """Where the gap between two columns lies whose lines are drawn in turns; None where a page is not so."""
    for gap in _gaps(boxes, width):
        left = list(_lines(box for box in boxes if box.right <= gap))
        right = list(_lines(box for box in boxes if box.left >= gap))
        across = sum(box.left < gap < box.right for box in boxes)
        enough = min(len(left), len(right)) >= _FEWEST_LINES and across <= _ACROSS * len(boxes)
        prose = enough and _is_prose(left, width) and _is_prose(right, width)
        if prose and _in_turns(boxes, gap):
            return gap
    return None


def in_order(boxes: Sequence[Box], gap: float) -> str:
    """The words of a page line by line: the left column, the right one; what reaches over both parts them."""
    lines = _rows(boxes)
    head, foot = _margins(lines)
    written: list[str] = []
    columns: tuple[list[str], list[str]] = ([], [])
    for place, row in enumerate(lines):
        alone = place < head or place >= len(lines) - foot
        if alone or any(box.left < gap < box.right for box in row):
            written += [*columns[0], *columns[1], _words(row)]
            columns = ([], [])
        else:
            for side, of_side in enumerate(
                ([b for b in row if b.right <= gap], [b for b in row if b.right > gap])
            ):
                columns[side].extend([_words(of_side)] if of_side else [])
    return "\n".join((*written, *columns[0], *columns[1]))


def _gaps(boxes: Sequence[Box], width: float) -> Iterable[float]:
    """Places in the middle of the page right before a column begins."""
    begins = [box.left for box in boxes if _MIDDLE[0] * width < box.left < _MIDDLE[1] * width]
    usual = sorted(
        {round(left) for left in begins}, key=lambda at: -sum(abs(left - at) <= 1 for left in begins)
    )
    return [at - 2.0 for at in usual[:2]]


def _lines(boxes: Iterable[Box]) -> list[Box]:
    """The boxes of each line as one, in the order in which they are drawn."""
    found: list[Box] = []
    for box in boxes:
        last = found[-1] if found else None
        if last and abs(last.middle - box.middle) <= (box.top - box.bottom) / 2:
            found[-1] = Box(min(last.left, box.left), last.bottom, max(last.right, box.right), last.top)
        else:
            found.append(box)
    return found


def _is_prose(lines: Sequence[Box], width: float) -> bool:
    widths = [line.right - line.left for line in lines]
    return max(widths) >= _NARROWEST * width and median(widths) >= _PROSE * max(widths)


def _in_turns(boxes: Sequence[Box], gap: float) -> bool:
    sides = [(box.left >= gap, round(box.middle)) for box in boxes if not box.left < gap < box.right]
    drawn = [side for side, _ in groupby(sides)]
    turns = [side for side, _ in groupby(side for side, _ in drawn)]
    return len(drawn) < _SHUFFLED * len(turns)


def _rows(boxes: Sequence[Box]) -> list[list[Box]]:
    """The boxes of each height, from the top of the page down, each row from left to right."""
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda box: -box.middle):
        if rows and abs(rows[-1][0].middle - box.middle) <= (box.top - box.bottom) / 2:
            rows[-1].append(box)
        else:
            rows.append([box])
    return [sorted(row, key=lambda box: box.left) for row in rows]


def _margins(rows: Sequence[Sequence[Box]]) -> tuple[int, int]:
    """How many rows at the top and at the bottom stand apart from the text."""
    steps = [above[0].middle - below[0].middle for above, below in pairwise(rows)]
    if not steps:
        return 0, 0
    wide = [step > _APART * median(steps) for step in steps]
    head = next((place for place in range(min(_EDGE, len(wide)), 0, -1) if wide[place - 1]), 0)
    foot = next((place for place in range(min(_EDGE, len(wide)), 0, -1) if wide[-place]), 0)
    return head, foot


def _words(row: Iterable[Box]) -> str:
    return " ".join(box.words.strip() for box in row if box.words.strip())
