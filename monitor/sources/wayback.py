"""The past of documents as a web archive kept it: which of its captures are worth reading, and their pages.

    the archive's list -> captures of each part -> in the order of time -> records, got one by one

1. The archive lists every capture of every address of a document. Redirects, errors and what is no page are
   left out unseen, each counted with the reason; so is what lies nearer than `apart` to the capture before.
2. A capture with the digest of the page before is that page seen once more: it is not asked for again.
3. The others are got one after the other, when they are needed, so that no more pages are in memory than are
   being read. One that turns out to be a redirect, an error or a capture of another time is left out too.
4. A record is the document as it stood when one of its parts was captured anew, from the moment on when each
   part has been captured once.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol, Self
from urllib.parse import urlsplit

from monitor.core.model import Document, Fetched, Source
from monitor.errors import ImportSourceError

APART = timedelta(hours=12)
_KEPT = 8  # earlier pages of a part to fall back on where a newer one is refused
_READABLE = ("text/", "application/xhtml", "application/xml", "application/pdf", "application/json")
_OK = 200


@dataclass(frozen=True, slots=True)
class ArchiveSettings:
    """Which archive, and how it is asked."""

    address: str = ""  # of a collection of pywb; "": the Wayback Machine
    user_agent: str = "optwatch"
    per_second: float = 8.0  # captures asked for in a second: four fifths of what the Wayback Machine allows
    retries: int = 6
    max_bytes: int = 20_000_000  # of a page, unpacked


class LeftOut(StrEnum):
    """Why a capture is not read."""

    REDIRECT = "a redirect"
    ERROR = "an error page"
    WRONG_TYPE = "no page to read"
    TOO_NEAR = "too near to the one before"
    FAR_OFF = "more than 24 hours from the time asked for"
    UNPLAYABLE = "the archive cannot show it"
    BLOCKED = "the archive must not show it"
    TOO_LARGE = "too large"
    EARLIER = "earlier than what was imported before"

    @classmethod
    def of(cls, status: int | None, media_type: str) -> Self | None:
        """Why a capture with this status (None: not known yet) and media type is left out, or None."""
        if status is not None and 300 <= status < 400:
            return cls.REDIRECT
        if status not in (None, _OK):
            return cls.ERROR
        return None if not media_type or media_type.startswith(_READABLE) else cls.WRONG_TYPE


@dataclass(frozen=True, slots=True)
class Capture:
    """A capture as an archive lists it."""

    at: datetime
    url: str  # as it was captured: with or without "www", with http or https
    digest: str
    status: int | None  # None: as that of the capture it repeats
    media_type: str  # "": not known

    @property
    def note(self) -> str:
        """What names it in the archive: its moment and its address."""
        return f"{self.at:%Y%m%d%H%M%S} {self.url}"


class Archived(Protocol):
    """What is needed of an archive; see `monitor.sources.archive`."""

    def close(self) -> None:
        """Give back its connections."""

    def captures(self, url: str, begin: datetime, end: datetime) -> Iterator[Capture]:
        """Every capture that it lists of an address, oldest first."""

    def get(self, capture: Capture, source: str) -> Fetched | LeftOut:
        """The raw page of a capture, or why there is none."""


@contextmanager
def open_archive(settings: ArchiveSettings) -> Iterator[Archived]:
    """A way to ask an archive; raises `ImportSourceError` where the client for it is not installed."""
    try:
        from monitor.sources.archive import Archive  # noqa: PLC0415 - an extra that may be absent
    except ModuleNotFoundError as e:
        raise ImportSourceError(
            "Asking a web archive needs an extra that is not installed: pip install 'optwatch[wayback]'"
        ) from e
    with closing(Archive(settings)) as archive:
        yield archive


@dataclass(frozen=True, slots=True)
class Body:
    """One raw page."""

    name: str  # the note of its capture
    digest: str
    page: Fetched

    @property
    def media_type(self) -> str:
        """As its server declared it."""
        return self.page.media_type

    @property
    def charset(self) -> str | None:
        """As its server declared it."""
        return self.page.charset

    def read(self) -> bytes:
        """Its bytes."""
        return self.page.body

    def fetched(self) -> Fetched:
        """The fetch that it once was."""
        return self.page


@dataclass(frozen=True, slots=True)
class Record:
    """A document at the moment when one of its parts was captured anew."""

    at: datetime
    note: str
    parts: tuple[tuple[Body, ...], ...]  # of each part the newest page first
    seen_until: datetime  # it was captured with these very pages until then

    @property
    def cursor(self) -> str:
        """How far a document has come with this record."""
        return f"{self.seen_until:%Y%m%d%H%M%S}"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A capture of one part of a document."""

    part: int
    capture: Capture


@dataclass(slots=True)
class Series:
    """The captures of one document, which are got when its records are asked for."""

    document: Document
    archive: Archived
    sightings: tuple[Sighting, ...]  # in the order of time
    left_out: Counter[LeftOut]
    listed: int  # captures that the archive has, those left out included
    missing: tuple[str, ...]  # addresses without anything to read: without them the document is not read
    progress: Callable[[int], None] = lambda _: None
    _pages: dict[int, deque[Body]] = field(default_factory=dict)  # of each part the newest first

    def begin_after(self, cursor: str | None, imported: Collection[str]) -> None:
        """Leave out what an earlier run has come past; `imported` are the notes of its versions.

        Nothing can be put before what was imported: a default is what the texts before have made it.
        """
        if cursor is None:
            return
        here = _moment(cursor)
        done = [one for one in self.sightings if one.capture.at <= here]
        self.sightings = tuple(one for one in self.sightings if one.capture.at > here)
        if imported:
            earliest = _moment(min(imported))
            self.left_out[LeftOut.EARLIER] += sum(one.capture.at < earliest for one in done)
        if self.sightings:
            self._get_again(done)

    def _get_again(self, done: Sequence[Sighting]) -> None:
        """The pages that the document had where an earlier run stopped: the newest good one of each part."""
        for sighting in reversed(done):
            if sighting.part not in self._pages:
                page = self.archive.get(sighting.capture, self._source(sighting))
                if isinstance(page, Fetched):
                    self._put(sighting, page)
            if len(self._pages) == len(self.document.sources):
                return

    def records(self) -> Iterator[Record]:
        """The document as it stood at each capture that brought another page, oldest first.

        An error of the archive comes after everything that was got before it.
        """
        latest: Record | None = None
        for sighting in self.sightings:
            try:
                page = self._page(sighting)
            except (ImportSourceError, KeyboardInterrupt):
                if latest:
                    yield latest
                raise
            self.progress(1)
            if isinstance(page, LeftOut):
                self.left_out[page] += 1
            elif page is None and latest:
                latest = replace(latest, seen_until=sighting.capture.at)
            else:
                if latest:
                    yield latest
                latest = self._record(sighting, page)
        if latest:
            yield latest

    def _page(self, sighting: Sighting) -> Fetched | LeftOut | None:
        """The page of a sighting; None where it is the page that the part had before."""
        had = self._pages.get(sighting.part)
        if had and had[0].digest == sighting.capture.digest:
            return None
        return self.archive.get(sighting.capture, self._source(sighting))

    def _record(self, sighting: Sighting, page: Fetched | None) -> Record | None:
        at = sighting.capture.at
        if page is not None:
            at = self._put(sighting, page)
        if len(self._pages) < len(self.document.sources):
            return None
        # Where the newest page of this part is refused the document was not seen: no earlier one stands in.
        parts = [tuple(self._pages[place]) for place in range(len(self.document.sources))]
        parts[sighting.part] = parts[sighting.part][:1]
        return Record(at, parts[sighting.part][0].name, tuple(parts), at)

    def _put(self, sighting: Sighting, page: Fetched) -> datetime:
        """Keep a page as the newest of its part; gives its moment."""
        capture = replace(sighting.capture, at=page.at, url=page.final_url)
        pages = self._pages.setdefault(sighting.part, deque(maxlen=_KEPT))
        pages.appendleft(Body(capture.note, sighting.capture.digest, page))
        return page.at

    def _source(self, sighting: Sighting) -> str:
        return self.document.sources[sighting.part].url


def _moment(note: str) -> datetime:
    """The moment that a note or a cursor begins with."""
    return datetime.strptime(note[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC)


def document_at(url: str) -> Document:
    """An address that is not on the watchlist as a document; raises `ImportSourceError` for no web address."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError as e:
        raise ImportSourceError(f"{url!r} is no web address: {e}.") from e
    if parts.scheme not in ("http", "https") or not host or not url.isprintable():
        raise ImportSourceError(f"{url!r} is no web address: it must look like https://example.org/privacy.")
    path = "?".join(filter(None, (parts.path.strip("/"), parts.query)))
    return Document(host, path.replace("/", " › ") or "Front Page", (Source(url.partition("#")[0]),))


def list_series(
    archive: Archived, document: Document, begin: datetime, end: datetime, apart: timedelta = APART
) -> Series:
    """What an archive has of a document between two moments; raises `ImportSourceError`."""
    left_out: Counter[LeftOut] = Counter()
    found: list[Sighting] = []
    for place, source in enumerate(document.sources):
        url = source.url.partition("#")[0]
        worth = list(_worth_reading(archive.captures(url, begin, end), apart, left_out))
        found += [Sighting(place, capture) for capture in worth]
    found.sort(key=lambda sighting: (sighting.capture.at, sighting.part))
    captured = {sighting.part for sighting in found}
    missing = tuple(one.url for place, one in enumerate(document.sources) if place not in captured)
    return Series(document, archive, tuple(found), left_out, len(found) + left_out.total(), missing)


def _worth_reading(
    captures: Iterator[Capture], apart: timedelta, left_out: Counter[LeftOut]
) -> Iterator[Capture]:
    before: Capture | None = None
    for capture in captures:
        why = LeftOut.of(capture.status, capture.media_type)
        if why is None and before and _too_near(before, capture, apart):
            why = LeftOut.TOO_NEAR
        if why:
            left_out[why] += 1
        else:
            before = capture
            yield capture


def _too_near(before: Capture, capture: Capture, apart: timedelta) -> bool:
    """Another page so soon after; the same page seen again costs nothing and is never too near."""
    return capture.digest != before.digest and capture.at - before.at < apart
