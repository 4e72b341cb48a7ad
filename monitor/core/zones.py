"""Which zones of a page are the document: by what the elements are, never by how their text reads.

A zone is a set of marks that an element gives to everything within it. The document is the main
container where there is one that holds most of the text; navigation, site headers, consent banners and
text that nobody can unfold are left out, unless nearly nothing else is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bs4.element import Tag

# Marks are bits of an integer; a piece may bear several. (`enum.Flag` costs a third of the whole walk.)
PLAIN = 0
MAIN = 1
ARTICLE = 2
CHROME = 4  # navigation, the site's header and footer
BANNER = 8  # consent banners and dialogs
HIDDEN = 16  # nothing on the page unfolds it
OUTSIDE = CHROME | BANNER | HIDDEN


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of the document as Markdown, and the zone it stood in."""

    text: str
    zone: int = PLAIN
    tight: bool = False  # no blank line between it and a tight piece above: list items, table rows


ENOUGH = 200  # characters; a page with less in its visible zones hides its text elsewhere
_LONGEST_BANNER = 4_000  # characters; a policy about cookies is longer than a banner about them

_BY_NAME = {"nav": CHROME, "main": MAIN, "article": ARTICLE, "dialog": BANNER}
_BY_ROLE = {
    "navigation": CHROME,
    "banner": CHROME,
    "contentinfo": CHROME,
    "search": CHROME,
    "menu": CHROME,
    "menubar": CHROME,
    "main": MAIN,
    "article": ARTICLE,
    "dialog": BANNER,
    "alertdialog": BANNER,
}
# Consent tools name their elements after themselves; the rest says what it is.
_BANNER = re.compile(
    r"onetrust|\bot-sdk|cookiebot|usercentrics|didomi|\bqc-cmp|truste[_-]|osano-cm|\bcmp[-_]|fc-consent"
    r"|(?:cookie|consent|gdpr|ccpa)s?[-_]?(?:\w+[-_])?(?:banner|bar|popup|modal|overlay|dialog|wall|notification|toast)",
    re.IGNORECASE,
)
_FOR_SCREEN_READERS = re.compile(
    r"\b(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden-visually)\b",
    re.IGNORECASE,
)
_NAVIGATION = re.compile(
    r"side-?(?:bar|nav)|bread-?crumb|(?:site|global|main|top|page)-?nav|\bnav-?bar|skip-(?:link|to)|language-?(?:picker|select|switch)|related-articles",
    re.IGNORECASE,
)
_FEW_WORDS = 60  # letters
_UNFOLDABLE = re.compile(
    r"accordion|collaps|expand|fold|toggle|panel|tab-?(?:content|pane)|faq|answer|drawer|reveal|disclos|(?:show|read|see)-?more",
    re.IGNORECASE,
)
_NOT_SHOWN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def zone_of(tag: Tag, around: int, unfolded: frozenset[str]) -> int:
    """The marks that an element adds to those around it."""
    name, attributes = tag.name, tag.attrs
    zone = _BY_NAME.get(name, PLAIN)
    if name in ("header", "footer") and not around & (MAIN | ARTICLE) and tag.find("h1") is None:
        zone |= CHROME
    if not attributes or name in ("html", "body"):
        return zone
    if "role" in attributes:
        zone |= _BY_ROLE.get(str(attributes["role"]), PLAIN)
    if names := _names(attributes):
        zone |= _by_names(names)
    if zone & BANNER and (around & BANNER or len(tag.get_text()) > _LONGEST_BANNER):
        zone &= ~BANNER
    if (
        zone & CHROME & ~around
        and name in ("div", "section", "ul", "li", "p")
        and _has_words_beside_links(tag)
    ):
        zone &= ~CHROME
    if _is_hidden(attributes) and not _can_be_unfolded(tag, unfolded):
        zone |= HIDDEN
    return zone


def may_be_marked(attributes: Mapping[Any, Any]) -> bool:
    """Whether an element with such attributes can add a mark."""
    return "role" in attributes or _is_hidden(attributes) or _by_names(_names(attributes)) != PLAIN


def _names(attributes: Mapping[Any, Any]) -> str:
    if "id" in attributes:
        return f"{attributes['id']} {attributes.get('class', '')}"
    return str(attributes.get("class", ""))


def _has_words_beside_links(tag: Tag) -> bool:
    """Whether there is more in it than links: then its names do not make it navigation."""
    words = len("".join(tag.get_text().split()))
    linked = sum(len("".join(link.get_text().split())) for link in tag.find_all("a"))
    return words - linked > _FEW_WORDS


@lru_cache(maxsize=4096)
def _by_names(names: str) -> int:
    """What the id and the classes of an element say."""
    if _FOR_SCREEN_READERS.search(names):
        return HIDDEN
    if _BANNER.search(names):
        return BANNER
    return CHROME if _NAVIGATION.search(names) else PLAIN


def _is_hidden(attributes: Mapping[Any, Any]) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    return "style" in attributes and _NOT_SHOWN.search(attributes["style"]) is not None


def _can_be_unfolded(tag: Tag, unfolded: frozenset[str]) -> bool:
    """Whether the page has a control for it, or its names or its neighbours say that it has."""
    if tag.attrs.get("id") in unfolded or tag.attrs.get("role") in ("tabpanel", "region"):
        return True
    above: Tag | None = tag
    for _ in range(3):
        if above is None:
            break
        if (
            _UNFOLDABLE.search(f"{above.attrs.get('id', '')} {above.attrs.get('class', '')}")
            or above.name == "details"
        ):
            return True
        above = above.parent
    before = tag.find_previous_sibling()
    return before is not None and (
        "aria-expanded" in before.attrs
        or any("aria-expanded" in tag.attrs for tag in before.find_all(True, limit=20))
    )


def choose(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces that are the document."""
    visible = [piece for piece in pieces if not piece.zone & OUTSIDE]
    total = _length(visible)
    for container in (MAIN, ARTICLE):
        within = [piece for piece in visible if piece.zone & container]
        if _length(within) >= max(ENOUGH, total / 2):
            return within
    if total >= ENOUGH:
        return visible
    return _from_outside(pieces) or visible


def _from_outside(pieces: Sequence[Piece]) -> list[Piece]:
    """The document of a page that shows it only after a script has run, or keeps it in its header."""
    for left_out in (BANNER | CHROME, BANNER, HIDDEN, PLAIN):
        found = [piece for piece in pieces if not piece.zone & left_out]
        if _length(found) >= ENOUGH:
            return found
    return []


def _length(pieces: Iterable[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)
