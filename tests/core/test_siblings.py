"""Moves that belong together are told together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.core.model import Document, DocumentKey, Event, Service
from monitor.core.siblings import is_near, pulled_forward, same_text, words_of
from tests.core.sightings import (
    ALWAYS_TEXT,
    NEVER,
    NEVER_TEXT,
    OPT_IN_TEXT,
    OPT_OUT,
    OPT_OUT_TEXT,
    SILENT_TEXT,
    Story,
    at,
)

(FLIP,) = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12).again(13).events
(OTHER_FLIP,) = Story().see(OPT_IN_TEXT, 0).see(OPT_OUT_TEXT, 12).again(13).events


def elsewhere(event: Event, service: str, document: str, hours: float = 0) -> Event:
    """The same event in another document."""
    return replace(event, key=DocumentKey(service, document), at=event.at + timedelta(hours=hours))


def test_one_text_shared_by_nine_services_makes_one_group_that_names_them_all() -> None:
    """Nine alerts for one change of text would be eight too many."""
    events = [elsewhere(FLIP, f"Inkwell {name}", "Privacy Policy", hours=name) for name in range(9)]
    (group,) = same_text(events)
    assert len(group) == 9
    assert group[0].same_text == tuple(event.key for event in events[1:])


def test_another_move_or_another_sentence_is_another_group() -> None:
    """Only the same change of text counts, and only within a week."""
    later = elsewhere(FLIP, "Quill", "Terms", hours=24 * 8)
    other = elsewhere(OTHER_FLIP, "Quill", "Privacy Policy")
    assert [len(group) for group in same_text([FLIP, later, other])] == [1, 1, 1]


def test_a_candidate_pulls_the_checks_of_its_siblings_forward() -> None:
    """All other documents of the service, and none of another."""
    names = ("Privacy Policy", "Terms of Service", "Help")
    services = [Service(s, tuple(Document(s, name, ()) for name in names)) for s in ("Inkwell", "Quill")]
    assert pulled_forward(DocumentKey("Inkwell", "Help"), services) == (
        DocumentKey("Inkwell", "Privacy Policy"),
        DocumentKey("Inkwell", "Terms of Service"),
    )


def test_what_a_document_says_is_known_as_it_is_believed_and_as_it_was_seen() -> None:
    """Another document shares the old sentence, or has the new one already."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12)
    assert words_of(story.state) == {NEVER.fingerprint, OPT_OUT.fingerprint}
    assert words_of(Story().state) == frozenset()


def test_an_alert_waits_for_a_sibling_that_is_about_to_be_believed() -> None:
    """Not for one whose move lasts two days yet, and not for one whose move is doubted."""
    moving = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12).state
    silent = Story().see(ALWAYS_TEXT, 0).see(SILENT_TEXT, 12).state
    doubted = Story().see(ALWAYS_TEXT, 0).see(replace(SILENT_TEXT, title="Notice"), 12).state
    assert [is_near(moving, at(hours)) for hours in (12.2, 12.3, 12.5)] == [False, True, True]
    assert not is_near(silent, at(13))
    assert is_near(silent, at(60))
    assert not is_near(doubted, at(61))
    assert not is_near(Story().see(NEVER_TEXT, 0).state, at(1))
