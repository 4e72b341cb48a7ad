"""Importing and live checking the same pages give the same events: from their bytes, through the store."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.check import check
from monitor.core.belief import RECORDED_WAIT
from monitor.core.model import Caching, Document, Fetched, NotModified, Origin, Source
from monitor.importing import Walk, import_walks
from monitor.readings import PageReadings
from monitor.store import Store
from tests.core.sightings import START
from tests.core.test_decide_properties import facts
from tests.flow.flipping import nobody
from tests.store.test_import_properties import Here

ROUND = timedelta(hours=24)
Story = Sequence[tuple[tuple[str, ...], int]]  # what each part shows, for so many rounds
FIRST, SECOND = "https://inkwell.example/privacy", "https://inkwell.example/training"
WHOLE = Document("Inkwell", "Privacy Policy", (Source(FIRST),), confirm_after=RECORDED_WAIT)
IN_TWO = replace(WHOLE, sources=(Source(FIRST), Source(SECOND)))
KEPT = (
    "<p>Inkwell keeps the letters you write and where to send them, and deletes an account on request.</p>"
    * 3
)
PAGES = {
    "silent": "",
    "cut": "",
    "never": "<h2>Training</h2><p>We never use your letters to train AI models.</p>",
    "always": "<h2>Training</h2><p>We use the letters you write to train our AI models.</p>",
    "opt_out": "<h2>Training</h2><p>Your letters train our AI models unless you opt out in your settings.</p>",
    "opt_in": "<h2>Training</h2><p>We train AI models on your letters only if you turn this on.</p>",
    "both": "<h2>Training</h2><p>We use the letters you write to train our AI models.</p>"
    "<p>Letters of companies are never used to train AI models.</p>",
    "elsewhere": "<p>The data controller is Inkwell Ireland Limited.</p>"
    "<p>We use the letters you write to train our AI models.</p>",
    "here": "<p>The data controller is Inkwell Inc.</p><p>We never use your letters to train AI models.</p>",
}
CHALLENGE = (
    b"<html><title>Just a moment...</title><body>Checking your browser before you continue.</body></html>"
)
ERROR = (
    b"<html><body><h1>Something went wrong</h1><p>An unexpected error occurred. Try again.</p></body></html>"
)
LANGUAGE = (
    "<p>私たちは、お客様の手紙を保存し、ご要望に応じてアカウントを削除します。お問い合わせはこちら。</p>"
)


def page(name: str) -> bytes:
    """A page by the name of what it says."""
    if name in ("challenge", "error"):
        return CHALLENGE if name == "challenge" else ERROR
    if name == "foreign":
        return f"<html lang=ja><main><h1>プライバシー</h1>{LANGUAGE * 8}</main></html>".encode()
    kept = KEPT if name == "cut" else KEPT * 4
    return f"<html lang=en><main><h1>Privacy Policy</h1>{kept}{PAGES[name]}</main></html>".encode()


NAMES = st.sampled_from((*PAGES, "challenge", "error", "foreign"))
LASTING = st.one_of(st.integers(1, 3), st.integers(1, 16))  # rounds
STORIES = st.lists(st.tuples(NAMES, LASTING), min_size=2, max_size=7)
STORIES_IN_TWO = st.lists(st.tuples(st.tuples(NAMES, NAMES), LASTING), min_size=2, max_size=6)


@dataclass(frozen=True)
class Raw:
    """A raw page as a recorder keeps it."""

    name: str
    body: bytes
    at: datetime
    media_type: str = "text/html"
    charset: None = None

    def read(self) -> bytes:
        """Its bytes."""
        return self.body

    def fetched(self) -> Fetched:
        """As it once came."""
        return Fetched(self.name, self.name, self.at, 200, self.media_type, self.charset, self.body)


@dataclass(frozen=True)
class Record:
    """A document at the moment when some of its parts were recorded anew."""

    at: datetime
    note: str
    parts: tuple[tuple[Raw, ...], ...]
    seen_until: None = None


def records_of(story: Story) -> list[Record]:
    """What a recorder keeps of it: every part that is not what it was."""
    now, shown = START, ("",) * len(story[0][0])
    parts: list[tuple[Raw, ...]] = [()] * len(shown)
    found = []
    for number, (names, rounds) in enumerate(story):
        for place, (name, before) in enumerate(zip(names, shown, strict=True)):
            if name != before:
                parts[place] = (Raw(f"{number}.{place}", page(name), now), *parts[place][:7])
        if names != shown:
            found.append(Record(now, f"record {number}", tuple(parts)))
        shown, now = names, now + rounds * ROUND
    return found


class Site:
    """Stands in for a server that knows what we have, and says "not modified"."""

    def __init__(self, document: Document) -> None:
        self.document, self.now = document, START
        self.shown: tuple[str, ...] = ()

    async def fetch(self, source: Source, caching: Caching) -> Fetched | NotModified:
        """A part as it is now."""
        url = source.url
        name = self.shown[[one.url for one in self.document.sources].index(url)]
        if caching.etag == name:
            return NotModified(url, url, self.now)
        return Fetched(url, url, self.now, 200, "text/html", None, page(name), caching=Caching(etag=name))

    async def watch(self, store: Store, story: Story) -> None:
        """Look every round."""
        for names, rounds in story:
            self.shown = names
            for _ in range(rounds):
                await check(self.document, fetch=self.fetch, store=store, plan=nobody, now=lambda: self.now)
                self.now += ROUND


def came_to(store: Store, document: Document) -> tuple[list[object], list[object]]:
    """Events and versions."""
    events = sorted(store.events(service=document.service), key=lambda event: (event.confirmed_at, event.at))
    return (
        # Without the words of a doubt, the last fact: they are those of the last look, and an import looks less often.
        [facts(event)[:-1] for event in events],
        [(one.at, one.kind, one.default, one.fingerprint) for one in store.versions(document.key)],
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One database for all examples; each has names of its own."""
    folder = tmp_path_factory.mktemp("agrees")
    with Store.open(f"sqlite:///{folder}/o.db", create=True) as opened:
        yield opened


_NUMBERS = count()


def both_ways(store: Store, document: Document, story: Story) -> tuple[object, object]:
    """What an import comes to, and what looking came to."""
    imported, looked = (replace(document, service=f"Inkwell {next(_NUMBERS)}") for _ in range(2))
    newest = START + sum(rounds for _, rounds in story) * ROUND - ROUND
    import_walks(
        [Walk(imported, records_of(story))],
        origin=Origin.SNAPSHOTS,
        newest=newest,
        read=PageReadings,
        store=store,
        pool=Here(),
        progress=lambda _: None,
    )
    asyncio.run(Site(looked).watch(store, story))
    return came_to(store, imported), came_to(store, looked)


@given(story=STORIES)
@settings(deadline=None, max_examples=20)
def test_a_page_comes_to_the_same_both_ways(store: Store, story: list[tuple[str, int]]) -> None:
    """Challenges, errors, other editions and languages among them."""
    imported, looked = both_ways(store, WHOLE, [((name,), rounds) for name, rounds in story])
    assert imported == looked


@example(story=[(("always", "here"), 1), (("silent", "elsewhere"), 15)])
@given(story=STORIES_IN_TWO)
@settings(deadline=None, max_examples=20)
def test_a_document_in_two_parts_comes_to_the_same_both_ways(store: Store, story: Story) -> None:
    """A part that is refused keeps the page it had, both ways."""
    imported, looked = both_ways(store, IN_TWO, story)
    assert imported == looked
