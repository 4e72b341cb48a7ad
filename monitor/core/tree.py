"""Markup to a tree that holds only what can be read.

The tree is lxml's own: BeautifulSoup builds objects in Python for every element of a page, and that took
more time than everything else that is done with it. Where somebody wrote CSS selectors for a page,
BeautifulSoup finds what they mean (`monitor.core.selection`).

Scripts, styles, drawings and form fields are taken out at once: they are most of the bytes of a modern
page and none of its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from monitor.core.stylesheet import hide_unseen

DEEPEST = 2_000  # levels; libxml2 stops without a word a little below, and what comes after is lost
Element = Any  # lxml.etree._Element: lxml comes without types

_UNREAD = (
    *("script", "style", "svg", "math", "noscript", "template", "iframe", "object", "embed", "canvas", "video"),
    *("audio", "map", "picture", "source", "track", "img", "input", "select", "datalist", "textarea"),
    *("colgroup", "frameset", "noframes", "applet", "param", "progress", "meter"),
    *("del", "s", "strike"),  # what is struck out is no longer said
)  # fmt: skip
_CHROME = etree.XPath(
    "//nav | //*[@role='navigation'] | //footer[not(ancestor::main or ancestor::article)]"
)  # navigation, and the footer of the site rather than of the text
_STREAMED = etree.XPath("//div[@hidden and (starts-with(@id, 'S:') or contains(@id, '-S:'))]")
_PICTURES = etree.XPath("//td//*[self::img or self::svg or @role='img']")
_ROLES = etree.XPath("//*[@role]")
_LISTS = {"list": "ul", "listitem": "li"}
_CELLS = {"cell": "td", "gridcell": "td", "columnheader": "th", "rowheader": "th"}
_TABLES = {"table": "table", "grid": "table", "row": "tr", **_CELLS}
_NAMELESS = frozenset({"div", "span", "section", "p"})  # elements that say nothing of what they are
_MOST_PARTS = 300_000  # of tables by role: one within the other would be gone through again and again
_LONGEST_ENTRY = 200  # characters of a field; more is a text
_LONGEST_NAME = 40  # characters; a picture that needs more words illustrates, and answers nothing
_UNFOLDERS = etree.XPath("//@aria-controls | //@data-target | //@data-bs-target | //@aria-owns")


@dataclass(frozen=True, slots=True)
class Tree:
    """A page, and the ids of what some control of it unfolds."""

    root: Element
    unfolded: frozenset[str] = frozenset()
    is_whole: bool = True  # False where the page is nested too deep to be built to its end

    def attribute(self, path: str) -> str:
        """The first attribute that an XPath finds, or ""."""
        return next((str(found).strip() for found in self.root.xpath(path)), "")

    @property
    def title(self) -> str:
        """What the page calls itself."""
        return next((words_of(title) for title in self.root.iter("title")), "")


def make_tree(markup: str, *, everything: bool = False) -> Tree | None:
    """The tree of a page, or None where lxml finds nothing in it that it could build.

    With `everything` navigation and footers are kept: for what somebody has selected, and for pages that
    are strangely built.
    """
    parser = etree.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        parser.feed(markup.replace("\0", "\ufffd"))
        root = parser.close()
    except etree.LxmlError:
        return None
    if root is None:
        return None
    is_whole = _levels_at_the_end(root) < DEEPEST
    unfolded = frozenset(name.lstrip("#") for names in _UNFOLDERS(root) for name in names.split())
    hide_unseen(root)
    _open_shadow_roots(root)
    _name_by_role(root)
    _put_streamed_parts_in_place(root)
    _name_answers(root)
    etree.strip_elements(root, *_UNREAD, with_tail=False)
    if not everything:
        for element in _CHROME(root):
            _take_out(element)
    return Tree(root, unfolded, is_whole)


def _open_shadow_roots(root: Element) -> None:
    """A shadow root that is written down (HTML, "declarative shadow DOM") is shown where it stands."""
    for template in root.iter("template"):
        if "shadowrootmode" in template.attrib:
            template.tag = "div"
            template.attrib.clear()


def _name_by_role(root: Element) -> None:
    """Elements that only say by their role that they are a list or a table become one; so does a text in a field.

    Old pages show their terms in a field that nobody can write in.
    """
    for field in list(root.iter("textarea")):
        kept = field.get("readonly") is not None or field.get("disabled") is not None
        if kept and len(field.text or "") >= _LONGEST_ENTRY:
            field.tag = "pre"
    looked_at = 0
    for element in _ROLES(root):
        role = element.get("role")
        if element.tag in _NAMELESS and role in _LISTS:
            element.tag = _LISTS[role]
        elif element.tag in _NAMELESS and role in ("table", "grid") and looked_at < _MOST_PARTS:
            parts = list(element.iter())
            looked_at += len(parts) + sum(len(part.text or "") for part in parts) // 10
            if _is_all_cells(element):
                for part in parts:
                    part.tag = _TABLES.get(part.get("role"), part.tag)


def _is_all_cells(table: Element) -> bool:
    """Whether all the words of a table by role stand in cells of its rows: else some would be lost."""
    cells = [
        part
        for part in table.iterdescendants(*_NAMELESS)
        if part.get("role") in _CELLS and part.getparent().get("role") == "row"
    ]
    within = sum(len("".join(words_of(cell).split())) for cell in cells)
    return within > 0 and within == len("".join(words_of(table).split()))


def _name_answers(root: Element) -> None:
    """A picture that is all there is in a table cell is an answer, a tick or a cross, and its name stands for it."""
    first = {next(picture.iterancestors("td")): picture for picture in reversed(_PICTURES(root))}
    for cell, picture in first.items():
        name = (
            picture.get("alt") or picture.get("aria-label") or words_of(picture) or _label_of(picture, cell)
        )
        is_all = words_of(cell).strip() == words_of(picture).strip()
        if is_all and name.strip() and len(name) <= _LONGEST_NAME:
            picture.tag, picture.text = "span", name
            del picture[:]


def _label_of(picture: Element, cell: Element) -> str:
    """The label of a picture, or of what holds it within a cell."""
    for element in ancestors(picture):
        if label := element.get("aria-label") or element.get("title"):
            return str(label)
        if element is cell:
            break
    return ""


def _put_streamed_parts_in_place(root: Element) -> None:
    """What a server sends late stands hidden at the end of the page, and its script moves it to where a mark stands.

    React does so (`<template id="B:0">` is the mark of `<div hidden id="S:0">`), and with it most of the
    frameworks that render on the server.
    """
    parts = _STREAMED(root)
    marks = {mark.get("id"): mark for mark in root.iter("template")} if parts else {}
    for part in parts:
        before, _, number = part.get("id").rpartition("S:")
        mark = marks.get(f"{before}B:{number}")
        mark = marks.get(f"{before}P:{number}") if mark is None else mark
        if mark is None or part in ancestors(mark):
            continue
        del part.attrib["hidden"]
        _take_out(part)
        part.tail = mark.tail
        mark.getparent().replace(mark, part)


def words_of(element: Element) -> str:
    """All words below an element, as they stand."""
    return "".join(element.itertext())


def text_before(element: Element) -> str:
    """The text right before an element, within the one around it."""
    above = element.getprevious()
    if above is not None:
        return above.tail or ""
    around = element.getparent()
    return (around.text or "") if around is not None else ""


def ancestors(element: Element) -> Iterator[Element]:
    """The element itself, the one around it, and so on."""
    yield element
    yield from element.iterancestors()


def _levels_at_the_end(root: Element) -> int:
    """How deep the last element of a page lies: where the parser gave up, it is as deep as it goes."""
    levels, last = 0, root
    while len(last):
        levels, last = levels + 1, last[-1]
    return levels


def _take_out(element: Element) -> None:
    """Remove an element and what is in it; the words after it stay."""
    around = element.getparent()
    if around is None:
        return
    if element.tail:
        above = element.getprevious()
        if above is not None:
            above.tail = (above.tail or "") + element.tail
        else:
            around.text = (around.text or "") + element.tail
    around.remove(element)
