"""One check of one document, from its addresses to what is stored.

    store.state_of -> fetch every part -> pages -> reading -> decide -> store.save

1. What the document was comes from the store: its state, and what each server gave to ask
   "has it changed?" with. What is believed is read anew from the page seen last, where the selectors or the
   reader have changed since: they are no move of the service.
2. Every part is fetched; each attempt is one typed outcome, and every one is stored. A page that comes as an
   empty shell is fetched once more, by browser, and from then on by browser only.
3. A part that failed, or has not changed, keeps the page it had. Nothing new at all is `Unchanged`;
   a document of which every part failed, or some part was never read, is `Unread`, with the reason.
   A page that came and is not the document is recorded as a failed fetch. Of a page that other documents
   of the service show too, as several documents in one, only the document's own part is read.
4. The core decides what was found, and when to look again. It is told the time; it does not look.
5. One transaction stores the attempts, the version, the state, the events and the deliveries that
   tell of them, so that no crash loses an event or tells it twice. Nothing is sent here.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from monitor.core import rereading, schedule, signals, ways
from monitor.core.decide import decide, rebase
from monitor.core.gathered import may_be_gathered, own_part
from monitor.core.model import (
    Caching,
    Clause,
    Document,
    DocumentKey,
    Failed,
    Fetch,
    Fetched,
    Notice,
    NotModified,
    Outcome,
    Picture,
    Reading,
    Source,
    State,
    Unchanged,
    Unread,
)
from monitor.core.page import Page, read_page
from monitor.core.reader import read
from monitor.core.records import Planned, Saved
from monitor.core.signals import SIGNALS
from monitor.core.switches import pictured

Clock = Callable[[], datetime]
FetchSource = Callable[[Source, Caching], Awaitable[Fetch]]
Plan = Callable[[Document, Outcome], Sequence[Planned]]
Found = Reading | Unread | Unchanged


class Keeper(Protocol):
    """What this story needs of the store."""

    def state_of(self, key: DocumentKey) -> State:
        """What is remembered of a document."""

    def elsewhere(self, key: DocumentKey) -> Mapping[str, datetime]:
        """The texts that other documents of the service have shown, by fingerprint, and since when."""

    def caching_of(self, key: DocumentKey) -> Mapping[str, Caching]:
        """What each server gave to ask for changes with, by address."""

    def last_bodies(self, key: DocumentKey) -> Mapping[str, Fetched]:
        """The newest good page of each part, by address."""

    def save(
        self, document: Document, fetches: Sequence[Fetch], outcome: Outcome, deliveries: Sequence[Planned]
    ) -> Saved:
        """Everything in one transaction."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known beside the document that is checked."""

    last: Mapping[str, Fetched]  # the page each address gave last
    elsewhere: Mapping[
        str, datetime
    ]  # fingerprints of what other documents of the service show, and since when
    now: datetime


@dataclass(frozen=True, slots=True)
class Checked:
    """What one check came to."""

    key: DocumentKey
    fetches: tuple[Fetch, ...]
    found: Found
    outcome: Outcome
    saved: Saved

    @property
    def trouble(self) -> Failed | Unread | None:
        """Why the document could not be read, or the first part of it that could not."""
        if isinstance(self.found, Unread):
            return self.found
        return next((fetch for fetch in self.fetches if isinstance(fetch, Failed)), None)

    @property
    def again_after(self) -> datetime | None:
        """When a move that is not believed yet is looked for again; None where nothing waits."""
        candidate = self.outcome.state.candidate
        return max(candidate.due, self.outcome.next_check) if candidate and candidate.due else None

    @property
    def is_first_sighting(self) -> bool:
        """This check is the first to see a move: its siblings are worth a look."""
        candidate = self.outcome.state.candidate
        return candidate is not None and candidate.first_seen == self.outcome.state.last_seen


async def check(
    document: Document,
    *,
    fetch: FetchSource,
    store: Keeper,
    plan: Plan,
    now: Clock,
    chance: Callable[[], float] = random.random,
) -> Checked:
    """Check one document; see the module for the steps."""
    before = await asyncio.to_thread(store.state_of, document.key)
    last = await asyncio.to_thread(store.last_bodies, document.key)
    elsewhere = await asyncio.to_thread(store.elsewhere, document.key)
    around = Around(last, elsewhere, now())
    before, corrections = await asyncio.to_thread(_read_anew, document, before, around)
    caching = await _caching(document, store)
    before, found, fetches, shells = await _look(document, before, fetch, caching, around)
    outcome = decide(document, before, found, now(), elsewhere=elsewhere, failing=_failing(fetches))
    outcome = replace(outcome, notices=(*corrections, *outcome.notices))
    again = schedule.next_check(document, outcome, now(), chance(), schedule.silence(fetches))
    outcome = replace(outcome, next_check=again)
    saved = await asyncio.to_thread(
        store.save, document, [*shells, *fetches], outcome, plan(document, outcome)
    )
    return Checked(document.key, tuple(fetches), found, outcome, saved)


def _read_anew(document: Document, before: State, around: Around) -> tuple[State, tuple[Notice, ...]]:
    """What is believed, as its pages are read now; where they are not all there, it stays as it was read."""
    if not rereading.is_due(document, before):
        return before, ()
    bodies = [around.last.get(source.url) for source in document.sources]
    pages = [
        _page(document, source, body) for source, body in zip(document.sources, bodies, strict=True) if body
    ]
    good = [_with_pictures(page, (), before) for page in pages if isinstance(page, Page)]
    found = read(good, document) if good and len(good) == len(bodies) else None
    if isinstance(found, Reading):
        found = own_part(document, found, before.believed, around.elsewhere, around.now)
    if not isinstance(found, Reading):
        return before, ()
    outcome = rebase(document, before, found, around.now)
    return outcome.state, outcome.notices


async def _look(
    document: Document,
    before: State,
    fetch: FetchSource,
    caching: Mapping[str, Caching],
    around: Around,
) -> tuple[State, Found, list[Fetch], list[Fetch]]:
    """Fetch every part, those that come as empty shells by browser too.

    Returns the state, which remembers what needed a browser, what was found, the fetch of each part, and the empty
    shells, which are recorded like any other attempt.
    """
    asked = [ways.as_known(source, before) for source in document.sources]
    fetches = [await fetch(source, caching.get(source.url, Caching())) for source in asked]
    if document.is_signals:
        fetches = list(map(signals.absent, fetches))
    found, fetches = await asyncio.to_thread(find, document, before, fetches, around)
    places = ways.worth_a_browser(document, asked, fetches)
    if not places:
        return before, found, fetches, []
    came, shells = list(fetches), []
    for place in places:
        seen = await fetch(ways.by_browser(asked[place]), Caching())
        came[place] = ways.better(fetches[place], seen)
        shells += [fetches[place]] if ways.was_there(seen) else []
    found, came = await asyncio.to_thread(find, document, before, came, around)
    read = [came[place].url for place in places if isinstance(came[place], Fetched)]
    return ways.remembering(before, read), found, came, shells


async def _caching(document: Document, store: Keeper) -> Mapping[str, Caching]:
    """What to ask "has it changed?" with; signals stand in headers too, which a "no" need not repeat."""
    return {} if document.is_signals else await asyncio.to_thread(store.caching_of, document.key)


def find(
    document: Document, before: State, fetches: Sequence[Fetch], around: Around
) -> tuple[Found, list[Fetch]]:
    """What the fetches of a document's parts come to, and the fetches as they are to be recorded.

    A page that came and is not the document is recorded as a failed fetch: it must not be what the
    next "has it changed?" is asked against.
    """
    settled = _is_stored(before) and not may_be_gathered(before, around.elsewhere, around.now)
    if settled and all(_nothing_new(fetched, around.last) for fetched in fetches):
        return Unchanged(), list(fetches)
    judged, pages = [], []
    for source, fetched in zip(document.sources, fetches, strict=True):
        recorded, page = _read_part(document, source, fetched, around.last.get(source.url))
        pictures = fetched.pictures if isinstance(fetched, Fetched) else ()
        judged.append(recorded)
        pages.append(_with_pictures(page, pictures, before) if page else None)
    failed = next((fetched for fetched in judged if isinstance(fetched, Failed)), None)
    read_pages = [page for page in pages if page is not None]
    if failed and (len(read_pages) < len(pages) or all(isinstance(fetched, Failed) for fetched in judged)):
        return Unread(failed.reason, failed.detail), judged
    reading = read(read_pages, document, before.believed)
    if isinstance(reading, Reading):
        reading = own_part(document, reading, before.believed, around.elsewhere, around.now)
    if isinstance(reading, Unread):
        judged = [_refused(fetched, reading) for fetched in judged]
    return reading, judged


def _with_pictures(page: Page, pictures: Sequence[Picture], before: State) -> Page:
    """A page whose switches name their pictures; one that looks as before keeps the picture it had."""
    if not page.switches:
        return page
    return replace(page, switches=pictured(page.switches, pictures, _shown(before)))


def _failing(fetches: Iterable[Fetch]) -> dict[str, str]:
    """Why parts could not be read, by their address."""
    return {one.url: f"{one.reason}: {one.detail}" for one in fetches if isinstance(one, Failed)}


def _shown(before: State) -> Iterator[Clause]:
    """The clauses that are believed or were seen last, of every edition."""
    for track in (before.main, *before.variants):
        for belief in (track.believed, track.seen) if track else ():
            yield from belief.clauses if belief else ()


def _is_stored(before: State) -> bool:
    """Whether the believed text was seen as it is read now; after a change of selectors it was not."""
    main = before.main
    return main is None or any(main.believed.fingerprint == seen for seen, _ in before.recent)


def _nothing_new(fetched: Fetch, last: Mapping[str, Fetched]) -> bool:
    if isinstance(fetched, Fetched):
        had = last.get(fetched.url)
        return had is not None and had.body == fetched.body and _says(had) == _says(fetched)
    return isinstance(fetched, NotModified)


def _says(fetched: Fetched) -> list[tuple[str, str]]:
    """The headers that say what may be done with a page."""
    return [(name, value) for name, value in fetched.headers if name.lower() in SIGNALS]


def _read_part(
    document: Document, source: Source, fetched: Fetch, last: Fetched | None
) -> tuple[Fetch, Page | None]:
    """The page of one part; one that failed or has not changed keeps the page it had."""
    if isinstance(fetched, Fetched):
        page = _page(document, source, fetched)
        if isinstance(page, Page):
            return fetched, page
        fetched = _refused(fetched, page)
    kept = _page(document, source, last) if last else None
    return fetched, kept if isinstance(kept, Page) else None


def _page(document: Document, source: Source, body: Fetched) -> Page | Unread:
    if document.is_signals:
        return signals.page_of(body)
    return read_page(
        body.body,
        media_type=body.media_type,
        charset=body.charset,
        url=body.final_url,
        select=source.select,
        remove=source.remove,
        settings=document.is_settings,
    )


def _refused(fetched: Fetch, why: Unread) -> Fetch:
    """The attempt as a failed one, its page kept as evidence."""
    if not isinstance(fetched, Fetched):
        return fetched
    return Failed(
        fetched.url,
        fetched.at,
        why.reason,
        why.detail,
        final_url=fetched.final_url,
        status=fetched.status,
        redirects=fetched.redirects,
        seconds=fetched.seconds,
        body=fetched.body,
    )


def read_bodies(document: Document, bodies: Sequence[Fetched]) -> Reading | Unread:
    """Bytes to pages to a reading, or why it is no reading; for what is read without a history."""
    pages: list[Page] = []
    for source, body in zip(document.sources, bodies, strict=True):
        page = _page(document, source, body)
        if isinstance(page, Unread):
            return page
        pages.append(page)
    return read(pages, document)
