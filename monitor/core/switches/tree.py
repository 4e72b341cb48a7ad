"""A settings page as a tree with nothing left out: form fields, attributes and shadow roots.

`monitor.core.soup` builds no form fields, for no policy needs them; here they are what is read. A shadow root
that is written down (`<template shadowrootmode>`, HTML "declarative shadow DOM") is opened where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import AttributeDict, NavigableString, PageElement, Tag
from lxml import etree

_DEEPEST = 300  # levels that are climbed
_ROOT = "data-shadow-root"
_SILENT = frozenset(
    {"script", "style", "svg", "noscript", "template", "select", "option", "textarea", "head"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "code", "em", "i", "kbd", "mark", "small", "span", "strong", "u", "slot"}
)


@dataclass(slots=True)
class Tree:
    """A page, with what is looked up in it again and again."""

    soup: BeautifulSoup
    roots: dict[int, int] = field(default_factory=dict)  # of each element: the shadow root it is in
    ids: dict[tuple[int, str], Tag] = field(default_factory=dict)  # an id counts within its root only
    labels: dict[tuple[int, str], Tag] = field(default_factory=dict)  # `<label for>`, by root and id

    def __post_init__(self) -> None:
        for tag in self.soup.find_all(True):
            parent = tag.parent
            root = id(tag) if tag.has_attr(_ROOT) else self.roots.get(id(parent), 0)
            self.roots[id(tag)] = root
            if tag.has_attr("id"):
                self.ids.setdefault((root, attribute(tag, "id")), tag)
            if tag.name == "label" and tag.has_attr("for"):
                self.labels.setdefault((root, attribute(tag, "for")), tag)

    def named_by(self, tag: Tag, name: str) -> list[Tag]:
        """The elements that an attribute such as `aria-labelledby` names, in the element's own root."""
        root = self.roots.get(id(tag), 0)
        found = (self.ids.get((root, one)) for one in attribute(tag, name).split())
        return [one for one in found if one is not None]

    def label_for(self, tag: Tag) -> Tag | None:
        """The `<label>` of a form field: the one that names it, else the one around it."""
        named = self.labels.get((self.roots.get(id(tag), 0), attribute(tag, "id")))
        return named or next((one for one in above(tag) if one.name == "label"), None)


def tree_of(markup: str) -> Tree | None:
    """The tree of a page with its shadow roots opened, or None where there is nothing to build."""
    builder = LXMLTreeBuilder(
        huge_tree=True,
        multi_valued_attributes=None,
        preserve_whitespace_tags=set(),
        string_containers={},
        attribute_dict_class=AttributeDict,
    )
    try:
        soup = BeautifulSoup(markup, builder=builder)
    except (ParserRejectedMarkup, etree.LxmlError):
        return None
    for template in soup.find_all("template"):
        if template.has_attr("shadowrootmode") or template.has_attr("shadowroot"):
            template.name = "div"
            template.attrs = AttributeDict({_ROOT: ""})
    return Tree(soup)


def attribute(tag: Tag, name: str) -> str:
    """An attribute as text, without white space around it; empty where there is none."""
    return str(tag.attrs.get(name) or "").strip()


def above(tag: PageElement) -> Iterator[Tag]:
    """The elements around an element, the nearest first."""
    return islice(tag.parents, _DEEPEST)


def pieces(element: Tag, without: Iterable[Tag] = ()) -> list[tuple[Tag, str]]:
    """The words of an element, a block at a time, each with the element that it fills.

    Spans that stand side by side and share their parent with no words of its own are blocks too: a title and
    what explains it are often written so.
    """
    skipped = {id(tag) for tag in without}
    found: list[tuple[Tag, list[str]]] = []
    for node in element.descendants:
        if type(node) is not NavigableString or node.isspace():
            continue
        owner = _owner(node, element, skipped)
        if owner is None:
            continue
        if not found or found[-1][0] is not owner:
            found.append((owner, []))
        found[-1][1].append(node)
    return [(owner, words) for owner, parts in found if (words := " ".join(" ".join(parts).split()))]


def read_between(element: Tag, controls: Iterable[Tag]) -> Iterator[tuple[Tag, str | None]]:
    """The words of an element in order, each with its block; a control comes without words where it stands."""
    skipped = {id(tag) for tag in controls}
    for node in element.descendants:
        if isinstance(node, Tag):
            if id(node) in skipped:
                yield node, None
        elif type(node) is NavigableString and not node.isspace():
            owner = _owner(node, element, skipped)
            if owner is not None:
                yield owner, " ".join(node.split())


def _owner(node: NavigableString, within: Tag, skipped: set[int]) -> Tag | None:
    """The block that some words belong to; None where they are not read."""
    owner: Tag | None = None
    for tag in above(node):
        if id(tag) in skipped or tag.name in _SILENT:
            return None
        if owner is None and (tag is within or tag.name not in _INLINE or _stands_alone(tag)):
            owner = tag
        if tag is within:
            return owner
    return owner


def _stands_alone(tag: Tag) -> bool:
    parent = tag.parent
    if parent is None:
        return True
    words = any(type(one) is NavigableString and not one.isspace() for one in parent.children)
    return not words and sum(isinstance(one, Tag) for one in parent.children) > 1
