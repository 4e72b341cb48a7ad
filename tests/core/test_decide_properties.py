"""What holds for any story: restarts, more fetches, imports, and events that only tell what was stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from monitor.core.belief import RECORDED_WAIT
from monitor.core.decide import decide
from monitor.core.model import Default, Edition, Event, Origin, Reading, State, Unchanged, Unread
from monitor.core.replay import replay
from tests.core.sightings import (
    ALWAYS,
    ALWAYS_TEXT,
    CHALLENGE,
    DOCUMENT,
    NEVER,
    NEVER_TEXT,
    OPT_IN_TEXT,
    OPT_OUT,
    OPT_OUT_TEXT,
    SILENT_TEXT,
    UNCLEAR,
    Story,
    at,
    reading,
)

ROUND = 12  # hours between two checks
TEXTS = (
    SILENT_TEXT,
    NEVER_TEXT,
    ALWAYS_TEXT,
    OPT_OUT_TEXT,
    OPT_IN_TEXT,
    reading(Default.UNCLEAR, UNCLEAR),
    reading(Default.OPT_OUT, OPT_OUT, ALWAYS),
    reading(Default.ALWAYS, ALWAYS, NEVER),
    reading(Default.SILENT, filler="Short."),
    reading(Default.NEVER, NEVER, title="Notice"),
    replace(reading(Default.ALWAYS, ALWAYS, more="Ireland."), edition=Edition(controller="Inkwell Ireland")),
    replace(reading(Default.NEVER, NEVER, more="Inc."), edition=Edition(controller="Inkwell Inc.")),
    replace(SILENT_TEXT, default=None, reason="unsupported language: ja", language="ja", fingerprint="ja"),
    replace(ALWAYS_TEXT, language="en"),
    replace(OPT_OUT_TEXT, language="de", fingerprint="de"),
)
FOUND = st.one_of(st.sampled_from(TEXTS), st.just(CHALLENGE))
STORIES = st.lists(st.tuples(FOUND, st.integers(1, 40)), min_size=1, max_size=9)  # for so many rounds
Lasting = list[tuple[Reading | Unread, int]]


def facts(event: Event) -> tuple[object, ...]:
    """What an event says of the service; not when we came to know."""
    return event.kind, event.before, event.after, event.at, event.effect, event.clauses_after, event.doubt


def checked(story: Lasting, every: int = 1) -> Story:
    """The story, looked at every so many rounds' part; a page that has not changed answers "not modified"."""
    live = Story(replace(DOCUMENT, confirm_after=RECORDED_WAIT))
    hour = 0.0
    for found, rounds in story:
        live.see(found, hour)
        for part in range(1, rounds * every):
            again = found if live.state.failures else Unchanged()  # what was refused is never "not modified"
            live.see(again, hour + part * ROUND / every)
        hour += rounds * ROUND
    return live


@given(STORIES)
@settings(deadline=None)
def test_importing_and_live_checking_the_same_pages_give_the_same_events(story: Lasting) -> None:
    """The recorder's one record of a text stands for all the sightings that a live check had."""
    hour, records = 0, []
    for found, rounds in story:
        records.append((at(hour), found))
        hour += rounds * ROUND
    outcomes = replay(DOCUMENT, State(), records, at(hour - ROUND), Origin.OTA)
    imported = [facts(event) for outcome in outcomes for event in outcome.events]
    assert imported == [facts(event) for event in checked(story).events]


@given(STORIES)
@settings(deadline=None)
def test_further_fetches_of_an_unchanged_page_add_or_remove_no_event(story: Lasting) -> None:
    """Four looks a round tell what one look a round tells."""
    often, seldom = checked(story, every=4), checked(story)
    settled = at(ROUND * sum(rounds for _, rounds in story) - 2 * ROUND)
    assert [facts(e) for e in often.events if e.confirmed_at < settled] == [
        facts(e) for e in seldom.events if e.confirmed_at < settled
    ]


@given(
    STORIES,
    st.lists(st.tuples(st.floats(0, 1, exclude_min=True, exclude_max=True), st.booleans()), max_size=12),
)
@settings(deadline=None)
def test_looks_in_between_add_or_remove_no_event(story: Lasting, extra: list[tuple[float, bool]]) -> None:
    """At any moments, whether the server says "not modified" or sends the same page once more."""
    plain, hours = checked(story), ROUND * sum(rounds for _, rounds in story)
    live = Story(replace(DOCUMENT, confirm_after=RECORDED_WAIT))
    looks = [(hour, found, True) for hour, found in _rounds(story)]
    for part, modified in extra:
        shown = next(found for hour, found, _ in reversed(looks[: hours // ROUND]) if hour < part * hours)
        looks.append((part * hours, shown, modified))
    for hour, found, modified in sorted(looks, key=lambda look: look[0]):
        again = modified or live.state.failures
        live.see(found if again else Unchanged(), hour)
    assert [facts(e) for e in live.events if e.confirmed_at < at(hours - 2 * ROUND)] == [
        facts(e) for e in plain.events if e.confirmed_at < at(hours - 2 * ROUND)
    ]


def _rounds(story: Lasting) -> list[tuple[float, Reading | Unread]]:
    """What is seen at every round."""
    shown = [found for found, rounds in story for _ in range(rounds)]
    return [(number * ROUND, found) for number, found in enumerate(shown)]


@given(STORIES)
@settings(deadline=None)
def test_stopping_and_restarting_anywhere_changes_nothing(story: Lasting) -> None:
    """A state that went through JSON after every check decides like one that never left memory."""
    live, state, hour = checked(story), State(), 0
    events: list[Event] = []
    for found, rounds in story:
        for part in range(rounds):
            again = found if part == 0 or state.failures else Unchanged()
            outcome = decide(live.document, state, again, at(hour + part * ROUND))
            state = outcome.state
            events += outcome.events
        hour += rounds * ROUND
    assert (state, events) == (live.state, live.events)


@given(STORIES)
@example(
    [
        (NEVER_TEXT, 1),
        (SILENT_TEXT, 1),
        (CHALLENGE, 2),
        (reading(Default.UNCLEAR, UNCLEAR), 2),
        (SILENT_TEXT, 5),
    ]
)
@settings(deadline=None)
def test_every_event_is_explained_by_clauses_of_stored_versions(story: Lasting) -> None:
    """Of a version before it and of one at its time."""
    live = checked(story)
    for event in live.events:
        before = {c for v in live.versions if v.at < event.at for c in v.reading.clauses}
        stored = {c for v in live.versions if v.at <= event.confirmed_at for c in v.reading.clauses}
        assert set(event.clauses_before) <= before
        assert set(event.clauses_after) <= stored
        assert event.clauses_before or event.clauses_after


@given(STORIES)
@settings(deadline=None)
def test_the_events_of_a_document_are_a_chain(story: Lasting) -> None:
    """Each begins at the default where the one before ended, and a headline event moves it."""
    live = checked(story)
    default = next((text.default for text, _ in story if isinstance(text, Reading) and text.default), None)
    for event in (event for event in live.events if event.headline):
        assert event.before == default
        assert event.after != event.before
        default = event.after
    assert live.default == default


@given(STORIES)
@settings(deadline=None)
def test_the_next_check_is_always_ahead(story: Lasting) -> None:
    """And never further than a failing document is left alone."""
    live, hour = Story(), 0
    for found, rounds in story:
        live.see(found, hour)
        assert at(hour) < live.next_check <= at(hour) + timedelta(days=1)
        hour += rounds * ROUND
