"""Broken is told once, recovered once; blocks, walls and errors are named."""

from __future__ import annotations

from datetime import timedelta

from monitor.core.decide import decide
from monitor.core.failures import retry_after
from monitor.core.model import NoticeKind, State, Unchanged
from tests.core.sightings import CHALLENGE, DOCUMENT, NEVER_TEXT, START, Story, at


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
