"""Another edition of a page is not a change: region, controller, language, plan."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.model import Default, Edition, EventKind, Reading, VersionKind
from tests.core.sightings import ALWAYS_TEXT, NEVER_TEXT, OPT_OUT_TEXT, SILENT_TEXT, Story, at

DAY = 24
HERE = Edition(controller="Inkwell Inc.")
THERE = Edition(controller="Inkwell Ireland Limited")


def marked(text: Reading, edition: Edition) -> Reading:
    """The same text, of an edition."""
    return replace(text, edition=edition, fingerprint=f"{text.fingerprint} {edition}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HERE, THERE),
        (Edition(region="US"), Edition(region="EEA")),
        (Edition(language="en"), Edition(language="de")),
        (Edition(plan="free"), Edition(plan="business")),
    ],
    ids=["controller", "region", "language", "plan"],
)
def test_another_edition_is_a_version_and_no_event(one: Edition, other: Edition) -> None:
    """It is kept, it is named, and the default does not move."""
    story = Story().see(marked(NEVER_TEXT, one), 0).see(marked(ALWAYS_TEXT, other), 12).again(13, 24)
    story.see(marked(NEVER_TEXT, one), 36).again(48)
    assert story.kinds == []
    assert [version.kind for version in story.versions][1] is VersionKind.EDITION
    assert story.default is Default.NEVER


def test_editions_that_take_turns_for_months_never_make_an_event() -> None:
    """Each has a track of its own, and neither grows old."""
    story = Story()
    for day in range(0, 120, 3):
        text = marked(ALWAYS_TEXT, THERE) if day % 2 else marked(SILENT_TEXT, HERE)
        story.see(text, day * DAY).again(day * DAY + 12)
    assert story.kinds == []
    assert story.default is Default.SILENT


def test_an_edition_unseen_for_14_days_is_superseded_and_the_new_one_compared_with_it() -> None:
    """The move is told with the doubt that held it back, and with the day it was first seen."""
    story = Story().see(marked(NEVER_TEXT, HERE), 0).see(marked(ALWAYS_TEXT, THERE), DAY)
    story.again(*range(2 * DAY, 15 * DAY, 12))
    assert story.kinds == []
    story.again(15 * DAY)
    (event,) = story.events
    assert (event.kind, event.at, event.last_seen_before) == (EventKind.FLIP, at(DAY), at(0))
    assert "edition" in event.doubt
    assert story.default is Default.ALWAYS


def test_an_edition_that_says_the_same_supersedes_without_an_event() -> None:
    """Only the mark changed."""
    story = Story().see(marked(NEVER_TEXT, HERE), 0).see(marked(NEVER_TEXT, THERE), DAY)
    story.again(*range(2 * DAY, 30 * DAY, 12))
    assert story.events == []
    assert story.state.believed
    assert story.state.believed.edition == THERE


def test_a_superseded_edition_that_returns_is_another_edition_again() -> None:
    """It takes another 14 days to be believed."""
    story = Story().see(marked(NEVER_TEXT, HERE), 0).see(marked(ALWAYS_TEXT, THERE), DAY)
    story.again(15 * DAY).see(marked(NEVER_TEXT, HERE), 16 * DAY).again(17 * DAY, 20 * DAY)
    assert story.kinds == ["flip"]


def test_a_move_is_believed_only_when_its_own_edition_shows_it_again() -> None:
    """The other edition in between neither confirms it nor takes it back."""
    story = Story().see(marked(NEVER_TEXT, HERE), 0).see(marked(OPT_OUT_TEXT, HERE), DAY)
    story.see(marked(NEVER_TEXT, THERE), DAY + 1).again(DAY + 2)
    assert story.kinds == []
    assert story.see(marked(OPT_OUT_TEXT, HERE), DAY + 3).kinds == ["flip"]


def test_a_move_within_another_edition_is_told_as_a_wording_of_its_lane() -> None:
    """The headline is that of the main edition."""
    ireland = replace(THERE, region="EEA")
    story = Story().see(marked(NEVER_TEXT, HERE), 0).see(marked(NEVER_TEXT, ireland), 1)
    story.see(marked(NEVER_TEXT, HERE), 2).see(marked(ALWAYS_TEXT, ireland), 12).again(13)
    (event,) = story.events
    assert (event.kind, event.headline, event.lane.region) == (EventKind.WORDING, False, "EEA")
    assert event.edition == ireland
    assert story.default is Default.NEVER


def test_a_mark_that_is_missing_contradicts_nothing() -> None:
    """A page that no longer names its controller is still the page."""
    story = Story().see(marked(NEVER_TEXT, HERE), 0).see(OPT_OUT_TEXT, 12).again(13)
    assert story.kinds == ["flip"]
    assert story.state.believed
    assert story.state.believed.edition == HERE


def test_the_language_of_the_text_is_a_mark_where_the_page_names_none() -> None:
    """A German answer under an English address is another edition."""
    english, german = replace(NEVER_TEXT, language="en"), replace(ALWAYS_TEXT, language="de")
    story = Story().see(english, 0).see(german, 12).again(13, 24).see(english, 36)
    assert story.kinds == []


def test_only_so_many_editions_are_remembered() -> None:
    """A page that answers with a new controller each time does not fill the database."""
    story = Story().see(marked(NEVER_TEXT, HERE), 0)
    for number in range(1, 30):
        story.see(marked(NEVER_TEXT, Edition(controller=f"Inkwell {number} Ltd")), number / 100)
    assert len(story.state.variants) <= 6
    assert story.kinds == []
