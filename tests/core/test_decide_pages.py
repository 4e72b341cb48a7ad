"""Pages whose bytes never hold still, from their bytes to events: what holds for any of them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.model import Default, Document, Event, Reading, Source, Version
from monitor.core.page import Page, read_page
from monitor.core.reader import read
from tests.core.noisy_pages import SAYS, pages
from tests.core.sightings import Story

ADDRESS = "https://inkwell.example/privacy"
DOCUMENT = Document("Inkwell", "Privacy Policy", (Source(ADDRESS),))
DAY = 24


def reading_of(body: bytes) -> Reading:
    """What is read of a page; these can all be read."""
    page = read_page(body, media_type="text/html", charset=None, url=ADDRESS)
    assert isinstance(page, Page), page
    found = read([page], DOCUMENT)
    assert isinstance(found, Reading), found
    return found


@pytest.mark.parametrize("default", SAYS, ids=str)
@given(data=st.data())
@settings(deadline=None, max_examples=15)
def test_no_event_from_unchanged_meaning(default: Default, data: st.DataObject) -> None:
    """Whatever the default: order of blocks, links, dates, ids, counters, white space, quotes, key caps, banners."""
    bodies = data.draw(st.lists(pages(default), min_size=2, max_size=4))
    story = Story(DOCUMENT)
    for number, body in enumerate(bodies):
        found = reading_of(body)
        assert found.default is default
        story.see(found, number * 20 * DAY).again(*(number * 20 * DAY + day * DAY for day in range(1, 17)))
    assert story.events == []
    assert story.default is default


@given(data=st.data(), defaults=st.lists(st.sampled_from(list(SAYS)), min_size=2, max_size=5))
@settings(deadline=None, max_examples=25)
def test_every_event_is_explained_by_clauses_of_the_versions_it_lies_between(
    data: st.DataObject, defaults: list[Default]
) -> None:
    """The old ones stand in the version before the event, the new ones in that of its time, word for word."""
    story = Story(DOCUMENT)
    for number, default in enumerate(defaults):
        story.see(reading_of(data.draw(pages(default))), number * 20 * DAY)
        story.again(*(number * 20 * DAY + hours for hours in (1, 12, 48, 96, 15 * DAY)))
    moves = [after for before, after in pairwise(defaults) if before is not after]
    assert [event.after for event in story.events if event.headline] == moves
    for event in story.events:
        assert event.last_seen_before
        assert event.last_seen_before < event.at
        old = max((v for v in story.versions if v.at <= event.last_seen_before), key=lambda v: v.at)
        new = max((v for v in story.versions if v.at <= event.at), key=lambda v: v.at)
        assert_explained(event, old, new)


def assert_explained(event: Event, old: Version, new: Version) -> None:
    """Each sentence stands where it is said to stand, and some sentence tells the move."""
    assert new.at == event.at
    for version, clauses in ((old, event.clauses_before), (new, event.clauses_after)):
        for clause in clauses:
            assert clause in version.reading.clauses
            assert version.reading.text[clause.start : clause.end] == clause.text
    assert event.clauses_before or event.clauses_after
    if event.headline and event.after and event.after.side:
        assert any(clause.stance is event.after for clause in event.clauses_after)


def test_a_sentence_that_was_laid_out_otherwise_stands_where_its_version_has_it() -> None:
    """A paragraph that becomes a list is no version of its own; what an event quotes is."""
    page = (
        f"<h1>Policy</h1><p>{'We keep letters that you write for ten years. ' * 9}</p>{{}}<p>Write to us.</p>"
    )
    said = "We never use your letters to train AI models."
    story = Story(DOCUMENT)
    for day, body in ((0, f"<p>{said}</p>"), (20, f"<ul><li>{said}</li></ul>"), (40, "")):
        story.see(reading_of(page.format(body).encode()), day * DAY).again(
            day * DAY + 1, day * DAY + 16 * DAY
        )
    (event,) = story.events
    assert len(story.versions) == 2
    assert_explained(event, *story.versions)
