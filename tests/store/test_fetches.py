"""Attempts to get a source, the bytes they brought, and what to ask with the next time."""

# ruff: noqa: S311 -- the random bytes here are no secret

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.model import Caching, DocumentKey, Reason
from monitor.store import Store
from monitor.store.codec import digest
from tests.store.making import HOUR, KEY, T0, URL, document, failed, fetched, not_modified, outcome, service

OTHER = "https://quill.example/more"


@pytest.fixture(autouse=True)
def _watching(store: Store) -> None:
    store.sync([service(document(KEY, URL, OTHER))], T0)


def test_every_attempt_is_kept(store: Store) -> None:
    """Good, unchanged and failed ones, newest first, with what is known of each."""
    trouble = failed(
        T0 + HOUR,
        reason=Reason.RATE_LIMITED,
        detail="Too many requests; asked to wait 60 s.",
        status=429,
        retry_after=timedelta(seconds=60),
        redirects=("https://quill.example/",),
        final_url=OTHER,
        seconds=0.25,
    )
    store.save(KEY, [fetched(seconds=1.5), not_modified(url=OTHER)], outcome())
    store.save(KEY, [trouble], outcome(T0 + HOUR))
    last, unchanged, good = store.fetches(KEY)
    assert (last.outcome, last.reason, last.status) == ("failed", "rate limited", 429)
    assert (last.detail, last.redirects, last.seconds) == (trouble.detail, trouble.redirects, 0.25)
    assert (unchanged.outcome, unchanged.url, unchanged.status) == ("not modified", OTHER, 304)
    assert (good.outcome, good.seconds, good.at) == ("fetched", 1.5, T0)
    assert good.snapshot == digest(fetched().body)
    assert store.fetches(KEY, limit=1) == (last,)


def test_the_last_good_page_comes_back_whole(store: Store) -> None:
    """A part that answers 304 is read from the bytes it gave before."""
    page = fetched(
        "Größe".encode("latin-1"),
        media_type="text/html",
        charset="latin-1",
        final_url="https://quill.example/en/terms",
        redirects=("https://quill.example/terms/",),
        caching=Caching('"one"', "Sun, 01 Mar 2026 08:00:00 GMT", "https://quill.example/en/terms"),
        seconds=0.75,
    )
    part = fetched(b"", url=OTHER, charset=None, status=203)
    store.save(KEY, [page, part], outcome())
    store.save(KEY, [not_modified(T0 + HOUR), failed(T0 + HOUR, url=OTHER)], outcome(T0 + HOUR))
    assert store.last_bodies(KEY) == {URL: page, OTHER: part}


def test_a_refused_page_is_evidence_but_not_the_document(store: Store) -> None:
    """What came instead of the document is kept; the last good page stays the last good one."""
    store.save(KEY, [fetched(b"good")], outcome())
    wall = failed(T0 + HOUR, reason=Reason.LOGIN_WALL, body=b"Log in to read on.")
    store.save(KEY, [wall], outcome(T0 + HOUR))
    assert store.last_bodies(KEY)[URL].body == b"good"
    assert store.snapshot(digest(wall.body)) == wall.body
    assert store.fetches(KEY)[0].snapshot == digest(wall.body)


def test_validators_belong_to_the_page_that_is_kept(store: Store) -> None:
    """They come from the last good answer; a 304 may renew them, and a failure changes nothing."""
    first = Caching('"one"', "Sun, 01 Mar 2026 08:00:00 GMT", URL)
    store.save(KEY, [fetched(caching=first)], outcome())
    assert store.caching_of(KEY) == {URL: first}
    store.save(KEY, [not_modified(T0 + HOUR)], outcome(T0 + HOUR))
    assert store.caching_of(KEY) == {URL: first}
    store.save(KEY, [not_modified(T0 + HOUR, caching=Caching('"two"'))], outcome(T0 + HOUR))
    assert store.caching_of(KEY) == {URL: replace(first, etag='"two"')}
    store.save(KEY, [failed(T0 + HOUR)], outcome(T0 + HOUR))
    assert store.caching_of(KEY) == {URL: replace(first, etag='"two"')}
    store.save(KEY, [fetched(b"new", T0 + 2 * HOUR)], outcome(T0 + 2 * HOUR))
    assert store.caching_of(KEY) == {URL: Caching()}


def test_a_304_without_a_page_gives_nothing_to_ask_with(store: Store) -> None:
    """Without the bytes, "not modified" would be no answer."""
    store.save(KEY, [not_modified(caching=Caching('"one"'))], outcome())
    assert store.caching_of(KEY) == {}
    assert store.last_bodies(KEY) == {}


def test_the_same_bytes_are_stored_once(store: Store) -> None:
    """Equal pages share one snapshot, whoever served them."""
    store.save(KEY, [fetched(b"same"), fetched(b"same", url=OTHER)], outcome())
    store.save(DocumentKey("Brook", "Terms"), [fetched(b"same")], outcome())
    assert len({record.snapshot for record in store.fetches(KEY)}) == 1


def test_a_long_series_of_pages_reads_back_byte_by_byte(store: Store) -> None:
    """Pages are stored as differences, with a whole one now and then: each is got back as it was."""
    chance = random.Random(1)
    page = bytearray(chance.randbytes(3000))
    pages = []
    for _ in range(130):
        page[chance.randrange(len(page))] = chance.randrange(256)
        pages.append(bytes(page))
        store.save(KEY, [fetched(pages[-1])], outcome())
    assert [store.snapshot(digest(body)) for body in pages] == pages


def test_a_page_that_returns_can_be_built_upon(store: Store) -> None:
    """Bytes that were seen before become the base of what follows them."""
    for body in (b"one" * 500, b"two" * 500, b"one" * 500, b"one" * 500 + b"!"):
        store.save(KEY, [fetched(body)], outcome())
    assert store.last_bodies(KEY)[URL].body == b"one" * 500 + b"!"


def test_words_of_servers_may_be_anything(store: Store) -> None:
    """NUL and lone surrogates in headers and errors are stored as replacement characters."""
    store.save(KEY, [failed(detail="it said \0 and \ud800"), fetched(media_type="text/\0html")], outcome())
    good, bad = store.fetches(KEY)
    assert bad.detail.startswith("it said \ufffd and \ufffd")
    assert store.last_bodies(KEY)[URL].media_type == "text/\ufffdhtml"
    assert good.outcome == "fetched"


def test_an_address_that_is_not_on_the_watchlist_is_recorded_too(store: Store) -> None:
    """An attempt is never lost because the watchlist changed meanwhile."""
    store.save(KEY, [fetched(url="https://elsewhere.example/")], outcome())
    assert store.fetches(KEY)[0].url == "https://elsewhere.example/"
    found = store.document(KEY)
    assert found is not None
    assert [source.url for source in found.sources] == [URL, OTHER]


def test_unknown_bytes_are_not_there(store: Store) -> None:
    """A digest that nobody stored has no bytes."""
    assert store.snapshot("0" * 64) is None
