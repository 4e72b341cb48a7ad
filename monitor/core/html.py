"""HTML to the pieces of a document: one walk over the tree, in reading order.

Every piece remembers in which zone of the page it stood; `monitor.core.zones` decides which zones are
the document. The walk keeps its own stack: no page can be too deep for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urljoin

from bs4.element import NavigableString, PageElement, Tag

from monitor.core import tables
from monitor.core.glue import BREAK, between
from monitor.core.zones import BANNER, HIDDEN, PLAIN, Piece, zone_of

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "data",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rp",
        "rt",
        "ruby",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "slot",
    ]
)
_NOT_READ = frozenset({"title", "link", "meta", "base"})  # lxml leaves a lone <main> in the head
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD = frozenset({"b", "strong"})
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
_SPACE = re.compile(r"[ \t\n\r\f\xa0]+")
_MARKUP = re.compile(r"#{1,6} |[=-]{3,}\s*$|\|")  # what would be read as a heading or a table
_LONGEST_BOLD = 160  # characters; a shorter paragraph in bold is a heading by another name
_FOOTNOTE = re.compile(r"\[?(?:\d{1,2}|[*†‡§])\]?$")
_LONGEST_ICON = 80  # characters; hidden words within a sentence are the name of an icon, or said twice
_LONGEST_TARGET = 1_500  # characters of an address; a longer one is data, not a place to go
_TARGET_ESCAPES = str.maketrans({" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"})


def pieces_of(root: Tag, base: str, unfolded: frozenset[str] = frozenset()) -> list[Piece]:
    """Everything readable below an element, in order. `base` is the address that links are relative to."""
    walk = _Walk(base, unfolded)
    walk.run(root)
    return walk.pieces


def render(pieces: Iterable[Piece]) -> str:
    """The pieces as one Markdown text."""
    lines: list[str] = []
    above: Piece | None = None
    for piece in pieces:
        if above is not None:
            lines.append("\n" if above.tight and piece.tight else "\n\n")
        lines.append(piece.text)
        above = piece
    return "".join(lines)


class _Leave(NamedTuple):
    """The end of an element, waiting on the stack, with the zone to go back to."""

    tag: Tag
    zone: int
    inline: bool


@dataclass(slots=True)
class _Walk:
    """What is open at this point of the page."""

    base: str
    unfolded: frozenset[str]
    pieces: list[Piece] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # of the block that is open
    zone: int = PLAIN
    bold: int = 0
    all_bold: bool = True
    heading: int = 0
    lists: list[int | None] = field(default_factory=list)  # for each open list: its next number, if it counts
    marker: str = ""  # of a list item none of whose words has been written yet
    links: list[tuple[str, int, int]] = field(default_factory=list)  # target, and where its label began
    preformatted: int = 0
    label_of_fold: bool = False

    def run(self, root: Tag) -> None:
        """Walk everything below `root`."""
        todo: list[PageElement | _Leave] = [*reversed(root.contents)]
        while todo:
            node = todo.pop()
            if isinstance(node, NavigableString):
                self._text(node)
            elif isinstance(node, _Leave):
                self._leave(node)
            elif isinstance(node, Tag) and self._enter(node, todo):
                todo.extend(reversed(node.contents))
        self.flush()

    def _enter(self, tag: Tag, todo: list[PageElement | _Leave]) -> bool:
        """Open an element; whether there is something in it to walk."""
        name = tag.name
        if name in _NOT_READ or (name == "button" and not _is_label(tag)):
            return False
        inline = name in _INLINE or ("-" in name and _amid_words(tag))
        if not inline:
            self.flush()
        if name == "table" and not tables.is_layout(tag):
            self._table(tag)
            return False
        around = self.zone
        todo.append(_Leave(tag, around, inline))
        if tag.attrs or not inline:
            added = zone_of(tag, around, self.unfolded)
            if inline and added & HIDDEN and len(tag.get_text()) <= _LONGEST_ICON:
                todo.pop()
                return False
            if added & ~around:
                self.flush()
                self.zone = around | added
        (_open_inline if inline else _open_block)(self, tag)
        return True

    def _leave(self, end: _Leave) -> None:
        if end.inline:
            _close_inline(self, end.tag)
            if self.zone != end.zone:
                self.flush()
        else:
            self.flush()
            _close_block(self, end.tag)
        self.zone = end.zone

    def _text(self, text: str) -> None:
        if self.preformatted:
            self.words.append(BREAK.join(_SPACE.sub(" ", line) for line in text.split("\n")))
        elif words := _SPACE.sub(" ", text):
            if words != " ":
                if self.words:
                    self.words.append(between(self.words[-1], words))
                self.all_bold = self.all_bold and self.bold > 0
            self.words.append(words)

    def flush(self) -> None:
        """Write the block that is open, if it has words."""
        if self.words:
            written = "".join(self.words)
            self.words = []
            for block in re.split(r"\v(?: ?\v)+", written):
                self._write([line for line in (part.strip() for part in block.split(BREAK)) if line])
        self.all_bold = True

    def _write(self, lines: list[str]) -> None:
        if not lines:
            return
        if self.heading:
            self.pieces.append(Piece(f"{'#' * self.heading} {_joined(lines)}", self.zone))
            return
        indent = "    " * len(self.lists) if self.lists else ""
        safe = [f"\\{line}" if _MARKUP.match(line) else line for line in lines]
        if (self.all_bold or self.label_of_fold) and not self.marker and len(lines) == 1:
            safe = [f"**{lines[0]}**"] if len(lines[0]) <= _LONGEST_BOLD and "*" not in lines[0] else safe
        text = f"  \n{indent}".join(safe)
        if self.marker:
            self.pieces.append(Piece(f"{indent[4:]}{self.marker}{text}", self.zone, tight=True))
            self.marker = ""
        else:
            self.pieces.append(Piece(indent + text, self.zone))

    def _table(self, table: Tag) -> None:
        zone = self.zone | zone_of(table, self.zone, self.unfolded)
        rows = tables.rows_of(table, self._cell)
        self.pieces += [Piece(row, zone, tight=True) for row in rows]

    def _cell(self, cell: Tag) -> str:
        """The words of a table cell, its blocks parted by line breaks."""
        found = pieces_of(cell, self.base, self.unfolded)
        parts = (piece.text.strip("*# ") for piece in found if not piece.zone & (HIDDEN | BANNER))
        return "<br>".join(parts).replace("  \n", "<br>").replace("|", "\\|")


def _joined(lines: list[str]) -> str:
    return " ".join(lines)


def _amid_words(tag: Tag) -> bool:
    """Whether an element that a page has made up stands in the midst of a sentence."""
    return any(
        isinstance(beside, NavigableString) and not beside.isspace()
        for beside in (tag.previous_sibling, tag.next_sibling)
    )


def _is_label(button: Tag) -> bool:
    """Whether a button is the head of something to unfold, or a word of a sentence; others are no text."""
    return (
        "aria-expanded" in button.attrs
        or "aria-controls" in button.attrs
        or (button.parent is not None and button.parent.name in (*_HEADINGS, "summary", "dt"))
        or _amid_words(button)
    )


# --- elements ---------------------------------------------------------------------------------------------


def _open_inline(walk: _Walk, tag: Tag) -> None:
    name = tag.name
    if name == "br":
        walk.words.append(BREAK)
    elif name in _BOLD:
        walk.bold += 1
    elif name == "a":
        if walk.words and walk.words[-1].endswith(")") and walk.words[-1].startswith("["):
            walk.words.append(BREAK)
        walk.links.append((str(tag.attrs.get("href", "")), len(walk.pieces), len(walk.words)))
    elif name == "q":
        walk.words.append("“")


def _close_inline(walk: _Walk, tag: Tag) -> None:
    name = tag.name
    if name in _BOLD:
        walk.bold -= 1
    elif name == "a" and walk.links:
        _close_link(walk, *walk.links.pop())
    elif name == "q":
        walk.words.append("”")
    elif name == "sup" and walk.words and _FOOTNOTE.match(walk.words[-1].strip()):
        walk.words.pop()


def _close_link(walk: _Walk, href: str, pieces: int, words: int) -> None:
    """Write a link, where its label is within one line and it leads somewhere."""
    if len(walk.pieces) != pieces or len(walk.words) < words:
        return
    label = "".join(walk.words[words:])
    target = _target(walk.base, href)
    if not label.strip() or not target or BREAK in label or "](" in label:
        return
    lead, trail = " " * label.startswith(" "), " " * label.endswith(" ")
    walk.words[words:] = [*filter(None, (lead,)), f"[{label.strip()}]({target})", *filter(None, (trail,))]


def _target(base: str, href: str) -> str:
    """The absolute address of a link, or "" where it leads nowhere that is kept."""
    href = href.strip()
    if not href or href.startswith("#") or len(href) > _LONGEST_TARGET:
        return ""
    if "#" in href and href.startswith(base.partition("#")[0] + "#"):
        return ""
    if not href.startswith(("https://", "http://", "mailto:")):
        try:
            href = urljoin(base, href)
        except ValueError:
            return ""
    if not href.lower().startswith(("https://", "http://", "mailto:")):
        return ""
    return _SPACE.sub("%20", href).translate(_TARGET_ESCAPES)


def _open_block(walk: _Walk, tag: Tag) -> None:
    name = tag.name
    if name in _HEADINGS:
        walk.heading = _HEADINGS[name]
    elif name in _LISTS:
        walk.lists.append(_first_number(tag) if name == "ol" else None)
    elif name in ("li", "dd"):
        walk.marker = _marker(walk)
    elif name == "pre":
        walk.preformatted += 1
    elif name in ("summary", "dt", "button") or tag.attrs.get("role") == "heading":
        walk.label_of_fold = True


def _close_block(walk: _Walk, tag: Tag) -> None:
    name = tag.name
    if name in _HEADINGS:
        walk.heading = 0
    elif name in _LISTS:
        walk.lists.pop()
    elif name in ("li", "dd"):
        walk.marker = ""
    elif name == "pre":
        walk.preformatted -= 1
    elif name in ("summary", "dt", "button") or tag.attrs.get("role") == "heading":
        walk.label_of_fold = False


def _first_number(tag: Tag) -> int:
    start = str(tag.attrs.get("start", "1"))
    return int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1


def _marker(walk: _Walk) -> str:
    """The marker of the next item of the innermost list."""
    if not walk.lists:
        walk.marker = ""
        return ""
    number = walk.lists[-1]
    if number is None:
        return "*   "
    walk.lists[-1] = number + 1
    return f"{number}.  "
