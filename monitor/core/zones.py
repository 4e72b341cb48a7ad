"""Which zones of a page are the document: by what the elements are, never by how their text reads.

A zone is a set of marks that an element gives to everything within it. The document is the main
container where there is one that holds most of the text; navigation, site headers, consent banners and
text that nobody can unfold are left out, unless nearly nothing else is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from monitor.core.stylesheet import NO_SIZE, UNSEEN
from monitor.core.tree import Element, ancestors, words_of

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
_FEWEST_SPACES = 2  # in the label of a button that unfolds a text; "Menu" and "More languages" unfold others
_NAMED_FREELY = frozenset({"div", "section", "ul", "li", "p"})  # elements whose names prove little
_UNFOLDABLE = re.compile(
    r"accordion|collaps|expand|fold|toggle|panel|tab-?(?:content|pane)|faq|answer|drawer|reveal|disclos|(?:show|read|see)-?more",
    re.IGNORECASE,
)


def zone_of(element: Element, around: int, unfolded: frozenset[str]) -> int:
    """The marks that an element adds to those around it."""
    name = element.tag
    zone = _BY_NAME.get(name, PLAIN)
    if name in ("header", "footer") and not around & (MAIN | ARTICLE) and element.find(".//h1") is None:
        zone |= CHROME
    if name in ("html", "body"):
        return zone
    zone |= _BY_ROLE.get(element.get("role"), PLAIN) | _by_names(element.get("id"), element.get("class"))
    if zone & BANNER and (around & BANNER or len(words_of(element)) > _LONGEST_BANNER):
        zone &= ~BANNER
    if zone & CHROME & ~around and name in _NAMED_FREELY and _has_words_beside_links(element):
        zone &= ~CHROME
    if _is_hidden(element) and not _can_be_unfolded(element, unfolded):
        zone |= HIDDEN
    return zone


def may_be_marked(element: Element) -> bool:
    """Whether an element can add a mark."""
    return (
        element.get("role") is not None
        or _is_hidden(element)
        or _by_names(element.get("id"), element.get("class")) != PLAIN
    )


def _has_words_beside_links(element: Element) -> bool:
    """Whether there is more in it than links: then its names do not make it navigation."""
    words = len("".join(words_of(element).split()))
    linked = sum(len("".join(words_of(link).split())) for link in element.iter("a"))
    return words - linked > _FEW_WORDS


@lru_cache(maxsize=4096)
def _by_names(identity: str | None, classes: str | None) -> int:
    """What the id and the classes of an element say."""
    if not identity and not classes:
        return PLAIN
    names = f"{identity or ''} {classes or ''}"
    if _FOR_SCREEN_READERS.search(names):
        return HIDDEN
    if _BANNER.search(names):
        return BANNER
    return CHROME if _NAVIGATION.search(names) else PLAIN


def _is_hidden(element: Element) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    if style is None or not UNSEEN.search(style):
        return False
    return not NO_SIZE.search(style) or not _has_styled_parts(element)


def _has_styled_parts(element: Element) -> bool:
    """Whether something within may have a size of its own: letters of no size are a way to lay out lists."""
    return any(part.get("class") or part.get("style") for part in element.iterdescendants())


def _can_be_unfolded(element: Element, unfolded: frozenset[str]) -> bool:
    """Whether the page has a control for it, or its names or its neighbours say that it has."""
    if element.get("id") in unfolded or element.get("role") in ("tabpanel", "region"):
        return True
    for above in islice(ancestors(element), 3):
        if above.tag == "details" or _names_unfold(above.get("id", ""), above.get("class", "")):
            return True
    before = element.getprevious()
    return before is not None and any(
        each.get("aria-expanded") is not None or (each.tag == "button" and unfolds_what_follows(each))
        for each in islice(before.iter(), 21)
    )


@lru_cache(maxsize=4096)
def _names_unfold(identity: str, classes: str) -> bool:
    """Whether the id or the classes of an element say that it can be unfolded."""
    return _UNFOLDABLE.search(f"{identity} {classes}") is not None


def unfolds_what_follows(button: Element) -> bool:
    """Whether a button that asks or tells something stands right above something hidden."""
    words = words_of(button).strip()
    if not words.endswith("?") and words.count(" ") < _FEWEST_SPACES:
        return False
    for each in islice(ancestors(button), 4):
        if words_of(each).strip() != words or (each.tail or "").strip():
            return False
        below = each.getnext()
        if below is not None:
            return below.tag != "span" and _is_hidden(below)
    return False


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
