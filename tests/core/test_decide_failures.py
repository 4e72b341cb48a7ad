"""Broken is told once, recovered once; blocks, walls and errors are named."""

from __future__ import annotations

from datetime import timedelta

from monitor.core.decide import decide
from monitor.core.failures import retry_after
from monitor.core.model import Default, NoticeKind, State, Unchanged
from tests.core.sightings import (
    CHALLENGE,
    DOCUMENT,
    NEVER_TEXT,
    PART,
    START,
    WHOLE,
    Story,
    at,
)

DAY = 24.0


def test_a_broken_document_is_told_once_after_five_failures() -> None:
    """However long it stays broken; the notice names the last reason."""
    story = Story().see(NEVER_TEXT, 0)
    for hour in range(1, 5):
        story.see(CHALLENGE, hour)
    assert story.notices == []
    for hour in range(5, 60):
        story.see(CHALLENGE, hour)
    (notice,) = story.notices
    assert notice.kind is NoticeKind.BROKEN
    assert "bot challenge" in notice.detail


def test_recovery_is_told_once_and_only_after_broken_was() -> None:
    """A single failure nobody heard of needs no all-clear."""
    story = Story().see(NEVER_TEXT, 0).see(CHALLENGE, 1).see(NEVER_TEXT, 2)
    assert story.notices == []
    for hour in range(3, 10):
        story.see(CHALLENGE, hour)
    story.see(NEVER_TEXT, 10).again(11, 12)
    assert [notice.kind for notice in story.notices] == [NoticeKind.BROKEN, NoticeKind.RECOVERED]


def test_nothing_changed_ends_a_row_of_failures() -> None:
    """A server that answers "not modified" is well."""
    story = Story().see(NEVER_TEXT, 0)
    for hour in range(1, 7):
        story.see(CHALLENGE, hour)
    story.again(8)
    assert story.notices[-1].kind is NoticeKind.RECOVERED
    assert story.state.failures == 0


def test_the_next_attempt_comes_later_each_time_up_to_a_day() -> None:
    """Half an hour, an hour, two … and never more than a day, or the document's own interval."""
    waits = [retry_after(DOCUMENT, failures) for failures in range(1, 40)]
    assert waits[:3] == [timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2)]
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(days=1)


def test_a_failure_before_the_first_text_is_only_counted() -> None:
    """There is nothing to lose yet."""
    story = Story().see(CHALLENGE, 0)
    assert (story.state.failures, story.state.main) == (1, None)
    assert story.next_check == at(0.5)


def test_nothing_changed_before_the_first_text_is_harmless() -> None:
    """A state without a text stays one."""
    outcome = decide(DOCUMENT, State(), Unchanged(), START)
    assert (outcome.version, outcome.events, outcome.state.main) == (None, (), None)


def test_a_text_that_seems_cut_is_a_failure_until_it_has_lasted() -> None:
    """It may be a part that did not come; after 14 days it is what the company publishes."""
    story = Story().see(WHOLE, 0)
    for day in range(1, 15):
        story.see(PART, day * DAY)
    assert (story.default, story.events, len(story.versions)) == (Default.NEVER, [], 1)
    story.see(PART, 15 * DAY).again(15 * DAY + 1)
    (event,) = story.events
    assert (event.kind, event.before, event.after) == ("withdrawal", Default.NEVER, Default.SILENT)
    assert event.doubt == "a third of the text is gone"
    assert event.at == story.versions[-1].at == at(15 * DAY)
    story.see(PART, 16 * DAY).again(40 * DAY)
    assert story.kinds == ["withdrawal"]


def test_the_whole_document_ends_the_wait_for_a_cut_one() -> None:
    """A page that is cut now and then is never believed to be shorter."""
    story = Story().see(WHOLE, 0)
    for day in range(1, 60):
        story.see(PART if day % 10 else WHOLE, day * DAY)
    assert (story.default, story.events, len(story.versions)) == (Default.NEVER, [], 1)


def test_other_failures_do_not_end_the_wait_for_a_cut_one() -> None:
    """A host that is down tells nothing about how long the text is."""
    story = Story().see(WHOLE, 0).see(PART, DAY).see(CHALLENGE, 2 * DAY)
    story.see(PART, 15 * DAY).again(15 * DAY + 1)
    assert story.kinds == ["withdrawal"]
