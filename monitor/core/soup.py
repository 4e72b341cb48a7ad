"""Markup to a BeautifulSoup tree that holds only what can be read.

Scripts, styles, drawings and form fields are never built: they are most of the bytes of a modern page
and none of its words. Nor are elements that change nothing about how a text is read (`span`, `em` …).
Depth is bounded, so that no later walk can be sent a million levels down.
"""

from __future__ import annotations

from collections.abc import Mapping

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import AttributeDict
from lxml import etree

from monitor.core import zones
from monitor.core.glue import between

DEEPEST = 200  # levels; what lies deeper is read as text of the last one

_UNREAD = frozenset({
    *("script", "style", "svg", "math", "noscript", "template", "iframe", "object", "embed", "canvas", "video"),
    *("audio", "map", "picture", "source", "track", "img", "input", "select", "datalist", "textarea"),
    *("colgroup", "frameset", "noframes", "applet", "param", "progress", "meter"),
    *("del", "s", "strike"),  # what is struck out is no longer said
})  # fmt: skip
_TRANSPARENT = frozenset({
    *("span", "em", "i", "u", "font", "small", "big", "tt", "code", "samp", "var", "cite", "dfn", "mark"),
    *("ins", "nobr", "bdi", "bdo", "abbr", "acronym", "time", "data", "wbr", "ruby", "rb", "rt", "rp"),
})  # fmt: skip
_KEPT = frozenset({
    *("id", "class", "role", "href", "lang", "rel", "content", "name", "property", "style", "hidden", "start"),
    *("colspan", "rowspan", "aria-hidden", "aria-label", "aria-level", "aria-expanded", "aria-controls"),
})  # fmt: skip
_UNFOLDERS = ("aria-controls", "data-target", "data-bs-target", "aria-owns")
_CONTAINERS = frozenset({"main", "article"})
_TOLD_BY_HEAD = {"link": "canonical", "meta": "og:locale"}  # what is kept of the page's words about itself


class Soup(BeautifulSoup):
    """A tree, and the ids of what some control of the page unfolds."""

    unfolded: frozenset[str] = frozenset()


class _Builder(LXMLTreeBuilder):
    """Builds only what can be read; lxml calls `start`, `data` and `end` for everything there is."""

    def __init__(self, *, everything: bool) -> None:
        super().__init__(
            huge_tree=True,
            multi_valued_attributes=None,
            preserve_whitespace_tags=set(),
            string_containers={},
            attribute_dict_class=AttributeDict,
        )
        self._everything = everything
        self._within_unread = 0
        self._built: list[bool] = []
        self._depth = 0
        self._containers = 0  # of the text that are open
        self._border = False  # an element that is not built began or ended since the last words
        self.unfolded: set[str] = set()

    def start(
        self,
        tag: str | bytes,
        attrib: Mapping[str | bytes, str | bytes],
        nsmap: Mapping[str, str] | None = None,  # noqa: ARG002 - lxml passes it; HTML has no namespaces
    ) -> None:
        if self._within_unread or tag in _UNREAD or (not self._everything and self._is_chrome(tag, attrib)):
            self._within_unread += 1
            self._note_unfolded(attrib)
            return
        self._containers += tag in _CONTAINERS
        built = self._depth < DEEPEST and (self._everything or not _says_nothing(tag, attrib))
        self._built.append(built)
        if built:
            self._depth += 1
            self._open(str(tag), attrib)
        else:
            self._border = True

    def _open(self, name: str, attrib: Mapping[str | bytes, str | bytes]) -> None:
        kept = AttributeDict()
        self._note_unfolded(attrib)
        for key, value in attrib.items():
            if key in _KEPT or self._everything:
                kept[str(key)] = value
        self._border = False
        self.soup.handle_starttag(name, None, None, kept)  # type: ignore[union-attr]  # set before feeding

    def _note_unfolded(self, attrib: Mapping[str | bytes, str | bytes]) -> None:
        for unfolder in _UNFOLDERS:
            if unfolder in attrib:
                self.unfolded.update(each.lstrip("#") for each in str(attrib[unfolder]).split())

    def _is_chrome(self, tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> bool:
        """Whether an element is navigation, or the footer of the site rather than of the text."""
        if tag == "nav" or (attrib and attrib.get("role") == "navigation"):
            return True
        return tag == "footer" and not self._containers

    def end(self, tag: str | bytes) -> None:
        if self._within_unread:
            self._within_unread -= 1
            return
        self._containers -= tag in _CONTAINERS
        if self._built and self._built.pop():
            self._depth -= 1
            self._border = False
            self.soup.endData()  # type: ignore[union-attr]  # set before feeding
            self.soup.handle_endtag(str(tag))  # type: ignore[union-attr]
        else:
            self._border = True

    def data(self, data: str | bytes) -> None:
        if self._within_unread:
            return
        words: list[str] = self.soup.current_data  # type: ignore[union-attr]  # set before feeding
        if self._border and words:
            words.append(between(words[-1], str(data)))
        self._border = False
        words.append(str(data))

    def comment(self, text: str | bytes) -> None:
        """Comments are no words, and do not part them."""

    def pi(self, target: str, data: str) -> None:
        """Instructions to programs are no words."""

    def doctype(self, name: str, pubid: str, system: str) -> None:
        """The kind of the document is not read."""


def _says_nothing(tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> bool:
    """Whether an element can be left out of the tree without changing what is read."""
    if tag in _TRANSPARENT:
        return not (attrib and zones.may_be_marked(attrib))
    if tag in _TOLD_BY_HEAD:
        return _TOLD_BY_HEAD[str(tag)] not in (attrib.get("rel"), attrib.get("property"))
    return False


def make_soup(markup: str, *, everything: bool = False) -> Soup | None:
    """The tree of a page, or None where lxml finds nothing in it that it could build.

    With `everything` no attribute and no element with words is left out, navigation included: for CSS
    selectors that somebody else has written, and for pages that are strangely built.
    """
    builder = _Builder(everything=everything)
    try:
        soup = Soup(markup, builder=builder)
    except (ParserRejectedMarkup, etree.LxmlError):
        return None
    soup.unfolded = frozenset(builder.unfolded)
    return soup
