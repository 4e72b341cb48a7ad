"""Reading one thing now, storing nothing: a text, a page, an address."""

from __future__ import annotations

from monitor.check import Clock, FetchSource, read_bodies
from monitor.core import signals, ways
from monitor.core.health import TOO_LITTLE
from monitor.core.model import Caching, Document, Failed, Fetched, Reading, Source, Unread
from monitor.core.reader import read_text
from monitor.errors import ReadError


def analyze_text(text: str, *, business: bool = False) -> Reading:
    """What a Markdown text says."""
    return read_text(text, business=business)


def analyze_page(
    body: bytes, media_type: str, now: Clock, *, business: bool = False, settings: bool = False
) -> Reading:
    """What the bytes of a page say; `settings` reads the switches of a settings page too.

    Raises `ReadError` with the reason when they are no document.
    """
    source = Source("file:")
    fetched = Fetched(source.url, source.url, now(), 200, media_type, None, body)
    return _reading(read_bodies(_lone_document(source, business, settings), [fetched]))


async def analyze_url(
    url: str, fetch: FetchSource, *, business: bool = False, settings: bool = False
) -> Reading:
    """What the page at an address says now, seen with a browser where it needs one and there is one.

    Raises `ReadError` with the reason when it cannot be read.
    """
    document = _lone_document(Source(url), business, settings)
    found = await _read(document, document.sources[0], fetch)
    if isinstance(found, Unread) and found.reason in TOO_LITTLE:
        seen = await fetch(ways.by_browser(document.sources[0]), Caching())
        found = read_bodies(document, [seen]) if isinstance(seen, Fetched) else found
    return _reading(found)


async def _read(document: Document, source: Source, fetch: FetchSource) -> Reading | Unread:
    fetched = await fetch(source, Caching())
    if not isinstance(fetched, Fetched):
        raise ReadError(fetched.detail if isinstance(fetched, Failed) else f"{source.url} sent no page.")
    return read_bodies(document, [fetched])


async def analyze_signals(url: str, fetch: FetchSource) -> Reading:
    """What the site that a page belongs to asks of crawlers. Raises `ReadError` where it cannot be asked."""
    document = Document("", "Crawler Signals", tuple(map(Source, signals.addresses(url))))
    fetches = [signals.absent(await fetch(source, Caching())) for source in document.sources]
    failed = next((one for one in fetches if isinstance(one, Failed)), None)
    if failed:
        raise ReadError(failed.detail)
    return _reading(read_bodies(document, [one for one in fetches if isinstance(one, Fetched)]))


def _lone_document(source: Source, business: bool, settings: bool) -> Document:
    return Document("", "Settings Page" if settings else "", (source,), business=business)


def _reading(found: Reading | Unread) -> Reading:
    if isinstance(found, Unread):
        raise ReadError(f"This is no document that can be read: {found.reason}. {found.detail}")
    return found
