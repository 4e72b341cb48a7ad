"""From the bytes of one source to its readable text: bytes -> letters -> tree -> pieces -> Markdown.

Markdown is the one dialect inside: headings, lists, tables and links look the same whether a page came
as HTML, as PDF, as plain text or from an archive of Markdown files.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bs4.element import Tag
from soupsieve import SelectorSyntaxError

from monitor.core import health, zones
from monitor.core.decoding import decode
from monitor.core.html import pieces_of, render
from monitor.core.letters import clean
from monitor.core.model import Reason, Unread
from monitor.core.pdf import read_pdf
from monitor.core.soup import Soup, make_soup

_MARKUP_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml"})
_TEXT_TYPES = frozenset({"text/plain", "text/markdown", "text/x-markdown"})
_UNKNOWN_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<!--|<!doctype html|<(?:html|head|body|div|main|article|section|p|h1)\b)", re.IGNORECASE
)
_LONGEST_TITLE = 300  # characters


@dataclass(frozen=True, slots=True)
class Page:
    """What one source says: its text as Markdown, and what the page says about itself."""

    text: str
    title: str = ""
    language_hint: str | None = None  # as the page declares it (BCP 47)
    addresses: tuple[str, ...] = ()  # its own, and those it calls its own (canonical)


def read_page(
    body: bytes,
    *,
    media_type: str,
    charset: str | None,
    url: str,
    select: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
) -> Page | Unread:
    """Read the bytes of a source.

    `media_type` and `charset` are as the server declared them, `url` is the address that answered,
    `select` and `remove` are CSS selectors of what to read and what to leave out. Refused with the
    reason: what is no text, a selector that matches nothing, and pages that are not the document
    (see `monitor.core.health`).
    """
    kind = _kind(body, media_type)
    if kind == "pdf":
        text = read_pdf(body)
        return text if isinstance(text, Unread) else _checked(Page(clean(text), addresses=(url,)), "")
    if kind == "nothing":
        return Unread(
            Reason.NOT_TEXT, f"The source is {media_type or 'of an unknown kind'}, which is no text."
        )
    written = decode(body, charset)
    if kind == "markup" or (kind == "text" and _LOOKS_LIKE_HTML.match(written)):
        return _read_markup(written, url, select, remove)
    return _checked(Page(clean(written).strip(), addresses=(url,)), "")


def _kind(body: bytes, media_type: str) -> str:
    """What the bytes are; the declared type is believed unless the first bytes show otherwise."""
    if body[:1024].lstrip().startswith(b"%PDF-"):
        return "pdf"
    if media_type in _MARKUP_TYPES:
        return "markup"
    if media_type in _TEXT_TYPES or (media_type in _UNKNOWN_TYPES and b"\0" not in body[:4096]):
        return "text"
    return "nothing"


def _read_markup(written: str, url: str, select: tuple[str, ...], remove: tuple[str, ...]) -> Page | Unread:
    soup = make_soup(written, everything=bool(select or remove))
    if soup is None:
        return health.refuse_markup("", written) or Unread(Reason.EMPTY, "The page has no content at all.")
    found = _text_of(soup, url, select, remove)
    if isinstance(found, str) and len(found) < zones.ENOUGH:
        # Some pages keep their text within what calls itself navigation or a footer.
        found = _text_of(make_soup(written, everything=True) or soup, url, select, remove)
    if isinstance(found, Unread):
        # A page that is not the document at all has none of its containers: the first reason is the better one.
        whole = _text_of(soup, url, (), ())
        return (health.refuse_markup(whole, written) if isinstance(whole, str) else None) or found
    return _checked(_page(soup, clean(found), url), written)


def _text_of(soup: Soup, url: str, select: tuple[str, ...], remove: tuple[str, ...]) -> str | Unread:
    """The Markdown of the containers that are asked for, or of the page's own main container."""
    base = (soup.head or soup).find("base", href=True)
    address = str(base.attrs["href"]) if base and str(base.attrs["href"]).startswith("http") else url
    try:
        for selector in remove:
            for element in soup.select(selector):
                element.extract()
        roots = _outermost([element for selector in select for element in soup.select(selector)])
    except (SelectorSyntaxError, NotImplementedError) as error:
        return Unread(Reason.SELECTOR, f"A selector cannot be read: {str(error).splitlines()[0]}")
    if not select:
        return render(zones.choose(pieces_of(soup, address, soup.unfolded)))
    pieces = [piece for root in roots for piece in pieces_of(root, address, soup.unfolded)]
    if not pieces:
        return Unread(
            Reason.SELECTOR, f"No text is selected by {', '.join(select)}: the page may have been rebuilt."
        )
    return render(pieces)


def _outermost(roots: Sequence[Tag]) -> list[Tag]:
    """The elements that lie within no other, each once."""
    known = {id(root) for root in roots}
    unique = {id(root): root for root in roots}
    return [root for root in unique.values() if not any(id(parent) in known for parent in root.parents)]


def _page(soup: Soup, text: str, url: str) -> Page:
    head = soup.head or soup
    title = head.find("title")
    canonical = head.find("link", attrs={"rel": "canonical"}, href=True)
    html = soup.find("html")
    language = str(html.attrs.get("lang", "")).strip() if html else ""
    return Page(
        text,
        title=clean(" ".join(title.get_text().split()))[:_LONGEST_TITLE] if title else "",
        language_hint=language or None,
        addresses=tuple(dict.fromkeys((url, *((str(canonical.attrs["href"]),) if canonical else ())))),
    )


def _checked(page: Page, written: str) -> Page | Unread:
    return health.refuse_markup(page.text, written) or page
