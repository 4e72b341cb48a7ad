"""Records to readings: what somebody else kept of a document is read as a live check reads it.

A record is one state of a document at its time: a text that is Markdown already, or the raw pages of its parts.
Each is read when it is asked for, in the order of the records, for what was refused before decides which page a
part has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from monitor.core import signals
from monitor.core.model import Document, Fetched, Reading, Reason, Source, Unread
from monitor.core.page import Page, read_page
from monitor.core.reader import read, read_next


class Record(Protocol):
    """One recorded version, wherever it was recorded."""

    @property
    def at(self) -> datetime:
        """When it was recorded."""

    @property
    def note(self) -> str:
        """What names it in its collection; kept beside the version, and unlike any other's."""

    @property
    def seen_until(self) -> datetime | None:
        """Until when it is known to have stood; None: until the next record, for its recorder kept looking."""


class RawPage(Protocol):
    """One raw page, wherever it is kept."""

    @property
    def name(self) -> str:
        """What names it in its collection."""

    @property
    def media_type(self) -> str:
        """As its server declared it; "": it is not known."""

    @property
    def charset(self) -> str | None:
        """As its server declared it."""

    def read(self) -> bytes:
        """Its bytes."""

    def fetched(self) -> Fetched:
        """The page as the fetch that it once was."""


class PageRecord(Record, Protocol):
    """A document at the moment when one of its parts was recorded anew."""

    @property
    def parts(self) -> Sequence[Sequence[RawPage]]:
        """Of each part the newest page first; empty where none was recorded yet."""


class SeriesRecord(PageRecord, Protocol):
    """A record that was got over the network."""

    @property
    def cursor(self) -> str:
        """How far its document has come with it."""


class Readings(Protocol):
    """The readings of some records, each made when it is asked for."""

    def __iter__(self) -> Iterator[Reading | Unread]:
        """One for each record."""

    def refuse(self) -> None:
        """The last one is not the document beside what that was: nothing of it is kept for those to come."""

    @property
    def used(self) -> Sequence[Sequence[str]]:
        """Of each record so far the names of the raw pages that it was read from."""


ReadTexts = Callable[[Sequence[Record]], Iterable[str]]
ReadRecords = Callable[[Document, Sequence[Any]], Readings]


@dataclass(frozen=True, slots=True)
class TextReadings:
    """The readings of records whose texts are Markdown already."""

    texts: ReadTexts
    document: Document
    records: Sequence[Record]

    def __iter__(self) -> Iterator[Reading | Unread]:
        """A text that is the version before is not read anew."""
        found: Reading | Unread | None = None
        for text in self.texts(self.records):
            found = read_next(text, found, business=self.document.business)
            yield found

    def refuse(self) -> None:
        """Every text comes whole: there is nothing to let go of."""

    @property
    def used(self) -> Sequence[Sequence[str]]:
        """No raw pages."""
        return [()] * len(self.records)


@dataclass(slots=True)
class PageReadings:
    """The readings of records of raw pages, as a live check reads them.

    A part that is refused keeps the page it had; a document of which every part is refused, or some part was
    never read, is not read at all. So do the parts of a document that is refused as a whole.
    """

    document: Document
    records: Sequence[PageRecord]
    _known: dict[str, Page | Unread] = field(default_factory=dict)
    _new: Sequence[str] = ()  # the pages that came with the last record
    used: list[Sequence[str]] = field(default_factory=list)

    def __iter__(self) -> Iterator[Reading | Unread]:
        """A record is read from the newest good page of each part."""
        found: Reading | Unread | None = None
        for record in self.records:
            before = set(self._known)
            shown = [self._newest_good(part, place) for place, part in enumerate(record.parts)]
            named = {page.name for part in record.parts for page in part}
            self._known = {name: page for name, page in self._known.items() if name in named}
            self._new = [part[0].name for part in record.parts if part and part[0].name not in before]
            self.used.append([name for name, _, _ in shown if name])
            refused = next((why for _, _, why in shown if why), None)
            pages = [page for _, page, _ in shown if page]
            nothing_came = all(why for _, _, why in shown) or len(pages) < len(shown)
            found = refused if refused and nothing_came else read(pages, self.document, like=found)
            yield found

    def refuse(self) -> None:
        """Each part keeps the page it had before the last record."""
        for name in self._new:
            self._known[name] = Unread(Reason.TRUNCATED, "The document was refused with this page.")

    def _newest_good(self, part: Sequence[RawPage], place: int) -> tuple[str, Page | None, Unread | None]:
        """The newest page of a part that is not refused, with its name, and why its newest one is, if it is."""
        first: Unread | None = None
        for page in part:
            if page.name not in self._known:
                self._known[page.name] = _page(page, self.document, place)
            shown = self._known[page.name]
            if isinstance(shown, Page):
                return page.name, shown, first
            first = first or shown
        return "", None, first or Unread(Reason.EMPTY, "A part of the document was not recorded yet.")


def _page(page: RawPage, document: Document, place: int) -> Page | Unread:
    """A raw page as its source would be read, where the document is watched; else by its main container."""
    if document.is_signals:
        return signals.page_of(page.fetched())
    source = document.sources[place] if place < len(document.sources) else Source("")
    return read_page(
        page.read(),
        media_type=page.media_type,
        charset=page.charset,
        url=source.url,
        select=source.select,
        remove=source.remove,
        settings=document.is_settings,
    )
