"""When a document is looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core import schedule
from monitor.core.model import Belief, Candidate, Default, Document, Failed, Outcome, Reason, State, Track
from monitor.core.timetable import Timetable, parse_cron, parse_window

NOW = datetime(2026, 3, 6, 12, 0, tzinfo=UTC)  # a Friday
HOUR = timedelta(hours=1)
DOCUMENT = Document("Quill", "Terms", (), every=12 * HOUR)
CHANCES = st.floats(0, 1)


def usual(document: Document = DOCUMENT) -> Outcome:
    """What the decider wants of a document at rest."""
    return Outcome(State(last_seen=NOW), NOW + document.every)


@given(CHANCES)
def test_an_interval_is_spread_around_its_end(chance: float) -> None:
    """Half an hour at most, so that documents that were checked together drift apart."""
    at = schedule.next_check(DOCUMENT, usual(), NOW, chance)
    assert abs(at - NOW - DOCUMENT.every) <= HOUR / 2


def test_a_waiting_move_is_looked_for_at_its_time() -> None:
    """Without jitter: it is to be believed then."""
    early = Outcome(State(last_seen=NOW), NOW + HOUR / 2)
    assert schedule.next_check(DOCUMENT, early, NOW, 0.9) == NOW + HOUR / 2


@given(CHANCES)
def test_a_failing_source_is_tried_later_never_earlier(chance: float) -> None:
    """Its back-off is spread by a quarter."""
    failing = Outcome(State(failures=3), NOW + 2 * HOUR)
    assert NOW + 2 * HOUR <= schedule.next_check(DOCUMENT, failing, NOW, chance) <= NOW + 2.5 * HOUR


@given(CHANCES)
def test_a_silence_is_obeyed(chance: float) -> None:
    """Who asked for an hour is not asked within it, whatever the decider wants; a year counts as a day."""
    busy = Failed("https://quill.example/", NOW, Reason.RATE_LIMITED, "", retry_after=3 * HOUR)
    failing = Outcome(State(failures=1), NOW + HOUR / 2)
    assert schedule.next_check(DOCUMENT, failing, NOW, chance, schedule.silence([busy])) >= NOW + 3 * HOUR
    assert schedule.silence([replace(busy, retry_after=365 * 24 * HOUR)]) == NOW + 24 * HOUR
    assert schedule.silence([replace(busy, retry_after=None)]) is None


def test_a_cron_line_replaces_the_interval() -> None:
    """Its next time, and never before it."""
    daily = replace(DOCUMENT, timetable=Timetable(parse_cron("0 6 * * *")))
    assert schedule.next_check(daily, usual(), NOW, 0.0) == datetime(2026, 3, 7, 6, tzinfo=UTC)
    assert schedule.next_check(daily, usual(), NOW, 1.0) == datetime(2026, 3, 7, 6, 2, tzinfo=UTC)


def test_a_rare_cron_line_does_not_keep_a_move_waiting() -> None:
    """A move that can be believed in two days is looked for then, not on the first of next month."""
    monthly = replace(DOCUMENT, timetable=Timetable(parse_cron("0 6 1 * *")))
    due = NOW + 48 * HOUR
    waiting = Candidate("default:consumer", first_seen=NOW, due=due)
    state = State(last_seen=NOW)
    outcome = Outcome(state, NOW + 12 * HOUR)
    assert schedule.next_check(monthly, outcome, NOW, 0.0) == datetime(2026, 4, 1, 6, tzinfo=UTC)
    outcome = Outcome(_with_candidate(state, waiting), NOW + 12 * HOUR)
    assert schedule.next_check(monthly, outcome, NOW, 0.0) == due


@given(CHANCES, st.integers(0, 7 * 24 * 60))
def test_nothing_happens_outside_the_windows(chance: float, minutes: int) -> None:
    """Not even the recheck of a move: the window is a promise to the site."""
    hours = replace(DOCUMENT, timetable=Timetable(windows=(parse_window("mon-fri 08:00-18:00"),)))
    now = NOW + timedelta(minutes=minutes)
    at = schedule.next_check(hours, Outcome(State(last_seen=now), now + HOUR / 2), now, chance)
    assert at.weekday() < 5
    assert 8 <= at.hour < 18
    assert at >= now + HOUR / 2


@pytest.mark.parametrize("ahead", [HOUR, 24 * HOUR])
def test_a_clock_that_was_set_back_keeps_the_interval(ahead: timedelta) -> None:
    """The decider goes on from the last sighting; the next check is counted from now."""
    outcome = Outcome(State(last_seen=NOW + ahead), NOW + ahead + DOCUMENT.every)
    assert schedule.next_check(DOCUMENT, outcome, NOW, 0.5) == NOW + DOCUMENT.every


def _with_candidate(state: State, candidate: Candidate) -> State:
    return replace(state, main=Track(Belief(NOW, Default.NEVER, "print"), candidates=(candidate,)))
