"""From the bytes of one source to its readable text: bytes -> letters -> tree -> pieces -> Markdown.

Markdown is the one dialect inside: headings, lists, tables and links look the same whether a page came
as HTML, as PDF, as plain text or from an archive of Markdown files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from monitor.core import health, switches, zones
from monitor.core.decoding import decode, is_garbled, is_text
from monitor.core.html import pieces_of, render
from monitor.core.letters import clean
from monitor.core.model import Reason, Switch, Unread
from monitor.core.pdf import read_pdf
from monitor.core.selection import nothing_selected, selected
from monitor.core.tree import Tree, make_tree

_MARKUP_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml"})
_MARKDOWN_TYPES = frozenset({"text/markdown", "text/x-markdown"})
_TEXT_TYPES = frozenset({"text/plain", *_MARKDOWN_TYPES})
_UNKNOWN_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<!--|<!doctype html|<(?:html|head|body|title|meta|link|style|script|div|main|article|section|header|nav|p"
    r"|h[1-6]|[uod]l|table|details|span|a|b|strong|blockquote)\b)",
    re.IGNORECASE,
)
_SURELY_HTML = re.compile(
    r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE
)  # Markdown may hold any other tag
_NOSCRIPT = re.compile(r"<(/?)noscript\b", re.IGNORECASE)
_LONGEST_TITLE = 300  # characters


@dataclass(frozen=True, slots=True)
class Page:
    """What one source says: its text as Markdown, and what the page says about itself."""

    text: str
    title: str = ""
    language_hint: str | None = None  # as the page declares it (BCP 47)
    addresses: tuple[str, ...] = ()  # its own, and those it calls its own (canonical)
    switches: tuple[Switch, ...] = ()  # the controls of a settings page, each a line at the end of the text


def read_page(
    body: bytes,
    *,
    media_type: str,
    charset: str | None,
    url: str,
    select: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
    settings: bool = False,
) -> Page | Unread:
    """Read the bytes of a source.

    `media_type` and `charset` are as the server declared them, `url` is the address that answered,
    `select` and `remove` are CSS selectors of what to read and what to leave out; `settings` asks for the
    controls of a settings page too (see `monitor.core.switches`). Refused with the reason: what is no text,
    a selector that matches nothing, and pages that are not the document (see `monitor.core.health`).
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
    html = _SURELY_HTML if media_type in _MARKDOWN_TYPES else _LOOKS_LIKE_HTML
    if kind == "markup" or (kind == "text" and html.match(written)):
        read = _read_settings if settings else _read_markup
        return read(written, url, select, remove)
    return _checked(Page(clean(written).strip(), addresses=(url,)), "")


def _kind(body: bytes, media_type: str) -> str:
    """What the bytes are; the declared type is believed unless the first bytes show otherwise."""
    if body[:1024].lstrip().startswith(b"%PDF-"):
        return "pdf"
    if media_type in _MARKUP_TYPES:
        return "markup"
    if media_type in _TEXT_TYPES or (media_type in _UNKNOWN_TYPES and is_text(body)):
        return "text"
    return "nothing"


def _read_settings(written: str, url: str, select: tuple[str, ...], remove: tuple[str, ...]) -> Page | Unread:
    """The text of a settings page and its controls; few words are enough where a control is about training."""
    opened = switches.open_page(written, select, remove)
    page = _read_markup(opened.markup, url, select, remove)
    if isinstance(page, Unread):
        if page.reason not in health.TOO_LITTLE or not any(one.about_training for one in opened.switches):
            return page
        page = Page("", addresses=(url,))
    text = "\n\n".join(filter(None, (page.text, switches.block_of(opened.switches))))
    return replace(page, text=text, switches=opened.switches)


def _read_markup(written: str, url: str, select: tuple[str, ...], remove: tuple[str, ...]) -> Page | Unread:
    tree = make_tree(written)
    if tree is None:
        return health.refuse_markup("", written) or Unread(Reason.EMPTY, "The page has no content at all.")
    if not tree.is_whole:
        return Unread(
            Reason.UNREADABLE, "The page nests its elements so deep that it cannot be read to its end."
        )
    found = _chosen(tree, written, url, select, remove) if select or remove else _text_of(tree, url)
    if isinstance(found, str) and len(found) < zones.ENOUGH and not select:
        # Some pages keep their text within what calls itself navigation or a footer.
        found = _text_of(make_tree(written, everything=True) or tree, url)
        if len(found) < zones.ENOUGH and (shown := _NOSCRIPT.sub(r"<\1div", written)) != written:
            # Some show the whole text to those without scripts, and nothing else but scripts to anybody.
            found = _text_of(make_tree(shown, everything=True) or tree, url)
    if isinstance(found, Unread):
        # A page that is not the document at all has none of its containers: the first reason is the better one.
        return health.refuse_markup(_text_of(tree, url), written) or found
    return _checked(_page(tree, clean(found), url), written)


def _text_of(tree: Tree, url: str) -> str:
    """The Markdown of the page's own main container."""
    return render(zones.choose(pieces_of(tree.root, _base(tree, url), tree.unfolded)))


def _chosen(
    tree: Tree, written: str, url: str, select: tuple[str, ...], remove: tuple[str, ...]
) -> str | Unread:
    """The Markdown of the containers that are asked for, without what is to be left out."""
    markup = selected(written, select, remove)
    if isinstance(markup, Unread):
        return markup
    part = make_tree(markup, everything=True)
    pieces = pieces_of(part.root, _base(tree, url), tree.unfolded) if part else []
    if not select:
        return render(zones.choose(pieces))
    return render(pieces) if pieces else nothing_selected(select)


def _base(tree: Tree, url: str) -> str:
    """The address that the links of a page are relative to."""
    base = tree.attribute("//base/@href")
    return base if base.startswith("http") else url


def _page(tree: Tree, text: str, url: str) -> Page:
    canonical = tree.attribute("//link[@rel='canonical']/@href")
    return Page(
        text,
        title=clean(" ".join(tree.title.split()))[:_LONGEST_TITLE],
        language_hint=tree.attribute("/html/@lang") or None,
        addresses=tuple(dict.fromkeys((url, *((canonical,) if canonical else ())))),
    )


def _checked(page: Page, written: str) -> Page | Unread:
    if is_garbled(page.text):
        return Unread(
            Reason.UNREADABLE, "The page is in an encoding that it does not name, or names wrongly."
        )
    return health.refuse_markup(page.text, written) or page
