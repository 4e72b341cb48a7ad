"""Recorded histories through the same decider."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.core.model import Event, Origin, Reading, State, Unread
from monitor.core.replay import replay
from tests.core.sightings import (
    ALWAYS_TEXT,
    CHALLENGE,
    DOCUMENT,
    NEVER_TEXT,
    OPT_OUT_TEXT,
    SILENT_TEXT,
    at,
)

Records = list[tuple[datetime, Reading | Unread]]


def told(*records: tuple[float, Reading | Unread], until: float) -> list[Event]:
    """The events of recorded texts, at hours."""
    dated: Records = [(at(hours), found) for hours, found in records]
    outcomes = list(replay(DOCUMENT, State(), dated, at(until), Origin.OTA))
    assert len(outcomes) == len(dated)
    return [event for outcome in outcomes for event in outcome.events]


def test_a_text_lasts_until_the_next_record() -> None:
    """A recorder keeps only what changed: one record a month can be a month of the same text."""
    (event,) = told((0, NEVER_TEXT), (24, OPT_OUT_TEXT), (24 * 30, ALWAYS_TEXT), until=24 * 30 + 1)
    assert (event.kind, event.at) == ("flip", at(24))


def test_the_last_text_lasts_until_the_newest_record_of_the_collection() -> None:
    """A move on the last version is judged by that time."""
    records = (0, NEVER_TEXT), (24, OPT_OUT_TEXT)
    assert told(*records, until=24) == []
    assert told(*records, until=24 + 47) == []
    assert [event.kind for event in told(*records, until=24 + 49)] == ["flip"]


def test_an_excursion_of_a_day_is_no_event() -> None:
    """There and back within 48 hours."""
    assert told((0, NEVER_TEXT), (24, OPT_OUT_TEXT), (48, NEVER_TEXT), until=2000) == []


def test_a_text_in_whose_place_an_error_stood_did_not_last() -> None:
    """It counts again when it is seen again."""
    seen_once = told((0, NEVER_TEXT), (24, OPT_OUT_TEXT), (25, CHALLENGE), until=24 * 30)
    seen_again = told((0, NEVER_TEXT), (24, OPT_OUT_TEXT), (25, CHALLENGE), (80, OPT_OUT_TEXT), until=81)
    assert seen_once == []
    assert [event.at for event in seen_again] == [at(24)]


def test_a_replay_can_be_taken_up_where_it_ended() -> None:
    """In two halves it tells what it tells in one."""
    records: Records = [
        (at(hours), found)
        for hours, found in ((0, SILENT_TEXT), (24, NEVER_TEXT), (200, OPT_OUT_TEXT), (400, NEVER_TEXT))
    ]
    whole = [o.events for o in replay(DOCUMENT, State(), records, at(600), Origin.OTA)]
    first = list(replay(DOCUMENT, State(), records[:2], at(200) - timedelta(seconds=1), Origin.OTA))
    second = list(replay(DOCUMENT, first[-1].state, records[2:], at(600), Origin.OTA))
    assert whole == [o.events for o in (*first, *second)]
    assert sum(map(len, whole)) == 3


def test_a_text_that_another_document_showed_first_is_doubted() -> None:
    """The recorder was led to the wrong page: what is missing there was not withdrawn."""
    records: Records = [(at(0), ALWAYS_TEXT), (at(24), SILENT_TEXT)]
    shared = (None, at(-48))
    alone = replay(DOCUMENT, State(), records, at(24 * 10), Origin.OTA)
    beside = replay(DOCUMENT, State(), records, at(24 * 10), Origin.OTA, shared)
    assert [event.kind for outcome in alone for event in outcome.events] == ["withdrawal"]
    assert [event.kind for outcome in beside for event in outcome.events] == []


def test_documents_that_always_shared_their_text_are_believed() -> None:
    """Also where an earlier replay left off."""
    first, second = [(at(0), ALWAYS_TEXT)], [(at(24), SILENT_TEXT)]
    (before,) = replay(DOCUMENT, State(), first, at(23), Origin.OTA, [at(-48)])
    after = replay(DOCUMENT, before.state, second, at(24 * 10), Origin.OTA, [at(12)], shared_before=at(-48))
    assert [event.kind for outcome in after for event in outcome.events] == ["withdrawal"]
