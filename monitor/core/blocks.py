"""Markdown to blocks: headings, paragraphs, list items with their lead-in, table rows with their header cells.

Every block knows where it stands in the text. Both ways of writing a heading are read, and every kind of list
marker that Open Terms Archive has used; a line break inside a paragraph ends a block only where it is meant to.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from operator import attrgetter

from monitor.core.small_words import is_unfinished
from monitor.core.wrapping import Filled, filled


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text that is read together: `text[start:end]`, without markers."""

    kind: BlockKind
    text: str
    start: int
    headings: tuple[str, ...] = ()
    lead: str = ""  # of a list item or a table row: what introduces it, outermost first
    header: tuple[str, ...] = ()  # of a table row: the header cells
    under: str = ""  # of an item, or a line that may be one: the heading right above its list
    marker: str = ""  # of an item: "-", "3."

    @property
    def end(self) -> int:
        """Where the block ends in the text."""
        return self.start + len(self.text)


_ATX = re.compile(r" {0,3}(#{1,6})[ \t]+(\S[^\n]*)")
_SETEXT = re.compile(r" {0,3}(=+|-{3,})[ \t]*$")
_QUOTE = re.compile(r" {0,3}>[> \t]{0,40}")
_ITEM = re.compile(
    r"([ \t]*(?:>[ \t]*)?)([*+\-•●○▪‣·–◦∙■□▸►➤➢→✓✔☑✅]\ufe0f?"
    r"|\d{1,3}\\?[.)]|\(?[a-zA-Z]\\?[.)]|\([ivxIVX]{1,5}\))[ \t]+(?=\S)"
)
_TITLE = re.compile(r"\*\*([^*\n]{1,120}(?<![.!;,]))\*\*:?")  # a heading by another name: a line in bold
_SUBNUMBER = re.compile(r"\d{1,2}\.\d{1,2}\.? (?=[^\W\d_])")  # of one of the points below a heading
_BELOW_HEADINGS = 7
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")  # the line tells when the document was changed
_RULE = re.compile(r"[\s|:\-+=_*`~]*$")  # a line of a table, a thematic break, the fence of a code block
_UNSEEN = re.compile(
    r"<!--.*?-->|^ {0,3}\[[^\]\n]{1,300}\]: {0,4}\S{1,2000} {0,4}$", re.DOTALL | re.MULTILINE
)
_BREAKS = ("  ", "|", "\\")  # end a line, of whatever kind the text is
_ENDS = (".", "!", "?", ":", ";")  # end one that is not filled
_SENTENCE_ENDS = (".", "!", "?", ":")
_LONGEST_ENTRY = (
    80  # characters; a longer line below a heading is a paragraph of its own, and no entry of a list
)
_TAIL = 200  # characters of a line that are looked at to see whether it goes on
_SOFT_WRAP = 60  # a shorter line ends because the writer ended it
_MARKUP = "*_\"'([“‘"  # before the first letter of a line


@dataclass(slots=True)
class _Walk:
    """What the lines above say about the next one."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    leads: list[tuple[float, str]] = field(
        default_factory=list
    )  # by indent, outermost first; paragraphs at halves
    header: tuple[str, ...] = ()
    in_table: bool = False
    title: str = ""  # the heading, where nothing but list items has come since
    run: str = ""  # a line that ends in a colon, while lines follow it without a blank one between

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(title for _, title in self.headings)

    def enter(self, level: int, title: str) -> None:
        """A heading of this level closes those below it."""
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        self.headings.append((level, title))
        self.leads.clear()
        self.in_table = False
        self.title = title
        self.run = ""

    def name(self, title: str) -> None:
        """A title in bold stands below any heading, and holds until the next one."""
        self.headings = [(level, above) for level, above in self.headings if level < _BELOW_HEADINGS]
        self.headings.append((_BELOW_HEADINGS, title.strip(" :")))
        self.title = title

    def lead(self, indent: float) -> str:
        """What introduces an item of this indent; what stands at its indent or deeper introduces nothing more."""
        self.leads = [lead for lead in self.leads if lead[0] < indent]
        return "\n".join(text for _, text in self.leads)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text, in order."""
    return tuple(_blocks(text))


def _blocks(text: str) -> Iterator[Block]:
    walk = _Walk()
    lines = [*_lines(_without_unseen(text)), (len(text), "")]
    for (start, line), (_, below) in pairwise(lines):
        if not line.strip() or _RULE.match(line):
            walk.in_table = walk.in_table and bool(line.strip())
            walk.run = ""
            continue
        yield _block(walk, start, line, below)


def _without_unseen(text: str) -> str:
    """The text with spaces for comments and for the targets of links that are listed apart: no reader sees them."""
    if "<!--" not in text and "]: " not in text:
        return text
    return _UNSEEN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def _block(walk: _Walk, start: int, line: str, below: str) -> Block:
    """One line as a block, remembered for the lines that follow."""
    if heading := _heading(line, below):
        level, title = heading
        walk.enter(level, title.strip(" #*_"))
        return Block(BlockKind.HEADING, title, start + line.index(title), walk.path)
    stripped = line.lstrip()
    at = start + len(line) - len(stripped)
    if stripped.startswith("|"):
        return _row(walk, at, stripped.rstrip())
    walk.in_table = False
    if item := _ITEM.match(line):
        return _item(walk, start, line, item)
    return _paragraph(walk, at, stripped.rstrip(), len(line) - len(stripped))


def _heading(line: str, below: str) -> tuple[int, str] | None:
    if atx := _ATX.match(line):
        return len(atx[1]), atx[2].rstrip()
    if (under := _SETEXT.match(below)) and not line.lstrip().startswith("|"):
        return (1 if under[1].startswith("=") else 2), line.strip()
    return None


def _row(walk: _Walk, at: int, row: str) -> Block:
    """A table row; the first of a table gives the header cells."""
    lead = walk.lead(0)
    walk.title = walk.run = ""
    lead = lead if lead.endswith((":", ":**")) else ""
    if not walk.in_table:
        walk.in_table, walk.header = True, tuple(cells(row))
        return Block(BlockKind.ROW, row, at, walk.path, lead)
    return Block(BlockKind.ROW, row, at, walk.path, lead, walk.header)


def _paragraph(walk: _Walk, at: int, text: str, indent: int) -> Block:
    """A paragraph, which introduces the list below it: one of the same indent within an item, or any.

    One that begins with a small letter right below a list ends the sentence that introduces the list.
    """
    ends_the_list = bool(walk.leads) and isinstance(walk.leads[-1][0], int) and text[:1].islower()
    lead = walk.lead(indent)
    if walk.run:
        return Block(BlockKind.ITEM, text, at, walk.path, walk.run)
    walk.run = text if text.endswith(":") else ""
    is_entry = _SUBNUMBER.match(text) is not None or (
        len(text) <= _LONGEST_ENTRY and not text.endswith(_SENTENCE_ENDS)
    )
    in_bold = _TITLE.fullmatch(text)
    title = walk.title if is_entry and not in_bold else ""
    if not any(isinstance(of, int) for of, _ in walk.leads):
        walk.leads, lead, indent, walk.title = [], lead if ends_the_list else "", 0, title
    walk.leads.append((indent - 0.5, text))
    block = Block(BlockKind.PARAGRAPH, text, at, walk.path, lead, under=title)
    if in_bold and not _YEAR.search(text):
        walk.name(in_bold[1])
    return block


def _item(walk: _Walk, start: int, line: str, found: re.Match[str]) -> Block:
    """A list item under what introduces it: the paragraph above the list, and the items it is nested in."""
    indent = len(found[1].expandtabs(4))
    content = line[found.end() :].rstrip()
    walk.run = ""
    lead = walk.lead(indent)
    block = Block(
        BlockKind.ITEM, content, start + found.end(), walk.path, lead, under=walk.title, marker=found[2]
    )
    walk.leads.append((indent, content))
    return block


def holding(blocks: Sequence[Block], at: int) -> int:
    """Which of the blocks of a text holds a place in it."""
    return bisect_right(blocks, at, key=attrgetter("start")) - 1


def cells(row: str) -> list[str]:
    """The cells of a table row."""
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their places; lines that only wrap are joined."""
    start = end = 0
    open_line = False
    lines = list(_raw_lines(text))
    for (at, line), is_filled in zip(lines, filled([line for _, line in lines]), strict=True):
        if open_line and _continues(text[max(start, end - _TAIL) : end], line, is_filled):
            end = at + len(line)
            continue
        if open_line:
            yield start, text[start:end]
        start, end, open_line = at, at + len(line), True
    if open_line:
        yield start, text[start:end]


def _raw_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their places, without the marks of a quotation before them."""
    at = 0
    for line in text.splitlines(keepends=True):
        quoted = _QUOTE.match(line)
        begin = quoted.end() if quoted else 0
        yield at + begin, line[begin:].rstrip("\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
        at += len(line)


def _continues(above: str, line: str, above_is: Filled) -> bool:
    """Whether a line goes on with the sentence of the one above.

    It does where the one above is long or filled, or this one is indented, and begins with a small letter; where
    no sentence ends with the last word above; and where all lines around are filled.
    """
    begins = line.lstrip().lstrip(_MARKUP)[:1]
    if not begins.isalpha():
        return False
    last = above.rpartition("\n")[2]
    if not last.strip() or _ITEM.match(line) or last.endswith(_BREAKS):
        return False
    if above_is is Filled.AS_ALL:
        return True
    if last.endswith(_ENDS):
        return False
    long = _SOFT_WRAP / 2 if "\n" in above else _SOFT_WRAP
    if begins.islower() and (len(last) >= long or line[0].isspace() or above_is is Filled.BY_ITSELF):
        return True
    return (len(last) >= _SOFT_WRAP or above_is is Filled.BY_ITSELF) and is_unfinished(last)
