"""HTML to the pieces of a document: one walk over the tree, in reading order.

Every piece remembers in which zone of the page it stood; `monitor.core.zones` decides which zones are
the document. The walk keeps its own stack: no page can be too deep for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urljoin

from monitor.core import tables
from monitor.core.glue import BREAK, between
from monitor.core.tree import Element, text_before, words_of
from monitor.core.zones import BANNER, HIDDEN, PLAIN, Piece, may_be_marked, unfolds_what_follows, zone_of

_TRANSPARENT = frozenset({
    *("span", "em", "i", "u", "font", "small", "big", "tt", "code", "samp", "var", "cite", "dfn", "mark"),
    *("ins", "nobr", "bdi", "bdo", "abbr", "acronym", "time", "data", "wbr", "ruby", "rb", "rt", "rp"),
})  # fmt: skip
_INLINE = _TRANSPARENT | {"a", "b", "br", "kbd", "label", "q", "slot", "strong", "sub", "sup"}
_NOT_READ = frozenset({"title", "link", "meta", "base"})  # lxml leaves a lone <main> in the head
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LABELS = frozenset({*_HEADINGS, "summary", "dt"})  # what a button in them unfolds
_BOLD = frozenset({"b", "strong"})
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
DEEPEST = 200  # levels; what lies deeper is read as text of the last one
# White space that is not one plain space already, which most of it is.
_SPACE = re.compile(r"[\t\n\r\f\xa0][ \t\n\r\f\xa0]*| [ \t\n\r\f\xa0]+")
_SPACES = re.compile(r"[ \t\n\r\f\xa0]+")
_MARKUP = re.compile(r"#{1,6} |[=-]{3,}\s*$|\|")  # what would be read as a heading or a table
_BREAKS = re.compile(rf"{BREAK}(?: ?{BREAK})+")  # lines without words: a paragraph ends
_LONGEST_BOLD = 160  # characters; a shorter paragraph in bold is a heading by another name
_LONGEST_LABEL = 80  # characters; in bold at the beginning of a paragraph: "**Voice typing.** Speech gets …"
_NAMED = re.compile(r"[^\W\d_]{2}")  # a number in bold is no label
_FOOTNOTE = re.compile(r"\[?(?:\d{1,2}|[*†‡§])\]?$")
_LONGEST_ICON = 80  # characters; hidden words within a sentence are the name of an icon, or said twice
_LONGEST_TARGET = 1_500  # characters of an address; a longer one is data, not a place to go
_UNSAFE = re.compile(r"[ \t\n\r\f\xa0()<>]")  # what an address in Markdown cannot hold
_TARGET_ESCAPES = str.maketrans({" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"})


def pieces_of(root: Element, base: str, unfolded: frozenset[str] = frozenset()) -> list[Piece]:
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

    element: Element
    zone: int
    inline: bool
    through: bool = False  # the element changes nothing, but that two words may meet at its border


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
    label: int = 0  # how many of the words are the bold ones that the block begins with
    heading: int = 0
    lists: list[int | None] = field(default_factory=list)  # for each open list: its next number, if it counts
    marker: str = ""  # of a list item none of whose words has been written yet
    links: list[tuple[str, int, int]] = field(default_factory=list)  # target, and where its label began
    preformatted: int = 0
    label_of_fold: bool = False
    is_term: bool = False  # of a definition list
    heard: list[str] = field(default_factory=list)  # not yet words of the block
    border: bool = False  # an element that changes nothing began or ended since
    depth: int = 0

    def run(self, root: Element) -> None:
        """Walk everything below `root`."""
        self._hear(root.text)
        within: list[tuple[Iterator[Element], _Leave | None]] = [(iter(root), None)]
        while within:
            children, end = within[-1]
            child = next(children, None)
            if child is not None:
                leave = self._enter(child)
                if leave:
                    self._hear(child.text)
                    within.append((iter(child), leave))
                else:
                    self._hear(child.tail)
            else:
                within.pop()
                if end:
                    self._leave(end)
                    self._hear(end.element.tail)
        self.flush()

    def _enter(self, element: Element) -> _Leave | None:
        """Open an element; what is to be done at its end, or None where nothing in it is walked."""
        name = element.tag
        if self.depth >= DEEPEST or (name in _TRANSPARENT and not may_be_marked(element)):
            self.border = True
            return _Leave(element, self.zone, inline=True, through=True)
        self._pour()
        if name in _NOT_READ or (name == "button" and not _is_label(element)):
            return None
        inline = name in _INLINE or ("-" in name and _amid_words(element))
        if not inline:
            self.flush()
        if name == "table" and not tables.is_layout(element):
            self._table(element)
            return None
        around = self.zone
        added = zone_of(element, around, self.unfolded)
        if inline and added & HIDDEN and len(words_of(element)) <= _LONGEST_ICON:
            return None
        if added & ~around:
            self.flush()
            self.zone = around | added
        self.depth += 1
        (_open_inline if inline else _open_block)(self, element)
        return _Leave(element, around, inline)

    def _leave(self, end: _Leave) -> None:
        if end.through:
            self.border = True
            return
        self._pour()
        self.depth -= 1
        if end.inline:
            _close_inline(self, end.element)
            if self.zone != end.zone:
                self.flush()
        else:
            self.flush()
            _close_block(self, end.element)
        self.zone = end.zone

    def _hear(self, said: str | None) -> None:
        """Words as they stand in the markup; those of elements that change nothing are heard as one text."""
        if said:
            if self.border and self.heard:
                self.heard.append(between(self.heard[-1], said))
            self.border = False
            self.heard.append(said)

    def _pour(self) -> None:
        """What was heard becomes words of the open block."""
        self.border = False
        if self.heard:
            text = "".join(self.heard)
            self.heard = []
            self._text(text)

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
        self._pour()
        if self.words:
            written = self._labelled() or "".join(self.words)
            self.words = []
            for block in _BREAKS.split(written) if BREAK in written else (written,):
                self._write([line for line in (part.strip() for part in block.split(BREAK)) if line])
        self.all_bold, self.label = True, 0

    def _labelled(self) -> str:
        """The block with the label it begins with set off, "**Cookies.** We use …"; "" where it has none."""
        if not self.label or self.heading:
            return ""
        label, rest = "".join(self.words[: self.label]), "".join(self.words[self.label :])
        words = label.strip()
        if not words or not rest.strip() or len(words) > _LONGEST_LABEL:
            return ""
        ends_within_a_word = label[-1].isalnum() and rest[0].isalnum()
        if BREAK in label or "*" in label or ends_within_a_word or not _NAMED.search(words):
            return ""
        return f"**{words}**{' ' * label.endswith(' ')}{rest}"

    def _write(self, lines: list[str]) -> None:
        if not lines:
            return
        if self.heading:
            self.pieces.append(Piece(f"{'#' * self.heading} {_joined(lines)}", self.zone))
            return
        # The term of a definition list stands where its list does: it introduces the items below it.
        indent = "    " * (len(self.lists) - self.is_term)
        safe = [f"\\{line}" if _MARKUP.match(line) else line for line in lines]
        if (self.all_bold or self.label_of_fold) and not self.marker and len(lines) == 1:
            safe = [f"**{lines[0]}**"] if len(lines[0]) <= _LONGEST_BOLD and "*" not in lines[0] else safe
        # Plain text is wrapped where its lines are full, and its lines are parted where sentences are.
        text = (f"\n{indent}" if self.preformatted else f"  \n{indent}").join(safe)
        if self.marker:
            self.pieces.append(Piece(f"{indent[4:]}{self.marker}{text}", self.zone, tight=True))
            self.marker = ""
        else:
            self.pieces.append(Piece(indent + text, self.zone))

    def _table(self, table: Element) -> None:
        zone = self.zone | zone_of(table, self.zone, self.unfolded)
        rows = tables.rows_of(table, self._cell)
        self.pieces += [Piece(row, zone, tight=True) for row in rows]

    def _cell(self, cell: Element) -> str:
        """The words of a table cell, its blocks parted by line breaks."""
        found = pieces_of(cell, self.base, self.unfolded)
        shown = (piece.text for piece in found if not piece.zone & (HIDDEN | BANNER))
        parts = (text.replace("**", "").strip("*# ") for text in shown)
        words = (
            "<br>".join(parts) or " ".join(words_of(cell).split())[:_LONGEST_ICON]
        )  # a tick told by its name only
        return words.replace("  \n", "<br>").replace("|", "\\|")


def _joined(lines: list[str]) -> str:
    return " ".join(lines)


def _amid_words(element: Element) -> bool:
    """Whether an element that a page has made up stands in the midst of a sentence."""
    if text_before(element).strip() or (element.tail or "").strip():
        return True
    beside = (element.getprevious(), element.getnext())
    return any(each is not None and each.tag in _TRANSPARENT and words_of(each).strip() for each in beside)


def _is_label(button: Element) -> bool:
    """Whether a button is the head of something to unfold, or a word of a sentence; others are no text."""
    if button.get("aria-expanded") is not None or button.get("aria-controls") is not None:
        return True
    if words_of(button).rstrip().endswith("?") or unfolds_what_follows(button):
        return True
    around = next((each for each in button.iterancestors() if each.tag not in _TRANSPARENT), None)
    return (around is not None and around.tag in _LABELS) or _amid_words(button)


# --- elements ---------------------------------------------------------------------------------------------


def _open_inline(walk: _Walk, element: Element) -> None:
    name = element.tag
    if name == "br":
        walk.words.append(BREAK)
    elif name in _BOLD:
        walk.bold += 1
    elif name == "a":
        if walk.words and walk.words[-1].endswith(")") and walk.words[-1].startswith("["):
            walk.words.append(BREAK)
        walk.links.append((element.get("href", ""), len(walk.pieces), len(walk.words)))
    elif name == "q":
        walk.words.append("“")


def _close_inline(walk: _Walk, element: Element) -> None:
    name = element.tag
    if name in _BOLD:
        walk.bold -= 1
        if walk.all_bold and not walk.bold:
            walk.label = len(walk.words)
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
    if walk.label > words:
        walk.label = 0  # the words it counted are one now
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
    return _SPACES.sub("%20", href).translate(_TARGET_ESCAPES) if _UNSAFE.search(href) else href


def _open_block(walk: _Walk, element: Element) -> None:
    name = element.tag
    if name in _HEADINGS:
        walk.heading = _HEADINGS[name]
    elif name in _LISTS:
        walk.lists.append(_first_number(element) if name == "ol" else None)
    elif name in ("li", "dd"):
        walk.marker = _marker(walk)
    elif name == "pre":
        walk.preformatted += 1
    elif name in ("summary", "dt", "button") or element.get("role") == "heading":
        walk.label_of_fold = True
        walk.is_term = name == "dt"


def _close_block(walk: _Walk, element: Element) -> None:
    name = element.tag
    if name in _HEADINGS:
        walk.heading = 0
    elif name in _LISTS:
        walk.lists.pop()
    elif name in ("li", "dd"):
        walk.marker = ""
    elif name == "pre":
        walk.preformatted -= 1
    elif name in ("summary", "dt", "button") or element.get("role") == "heading":
        walk.label_of_fold = walk.is_term = False


def _first_number(element: Element) -> int:
    start = element.get("start", "1")
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
