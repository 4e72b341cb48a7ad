"""Moves that belong together are told together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.core.model import Document, DocumentKey, Event, Service
from monitor.core.siblings import moved_together, pulled_forward, same_text
from tests.core.sightings import NEVER_TEXT, OPT_IN_TEXT, OPT_OUT_TEXT, Story

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


def test_documents_of_one_service_that_move_on_the_same_day_make_one_group() -> None:
    """Other services make their own."""
    terms = elsewhere(OTHER_FLIP, "Inkwell", "Terms of Service", hours=5)
    later = elsewhere(FLIP, "Inkwell", "Help", hours=50)
    quill = elsewhere(FLIP, "Quill", "Terms of Service")
    groups = moved_together([later, quill, terms, FLIP])
    assert [[str(event.key) for event in group] for group in groups] == [
        ["Inkwell/Privacy Policy", "Inkwell/Terms of Service"],
        ["Quill/Terms of Service"],
        ["Inkwell/Help"],
    ]


def test_a_candidate_pulls_the_checks_of_its_siblings_forward() -> None:
    """All other documents of the service, and none of another."""
    names = ("Privacy Policy", "Terms of Service", "Help")
    services = [Service(s, tuple(Document(s, name, ()) for name in names)) for s in ("Inkwell", "Quill")]
    assert pulled_forward(DocumentKey("Inkwell", "Help"), services) == (
        DocumentKey("Inkwell", "Privacy Policy"),
        DocumentKey("Inkwell", "Terms of Service"),
    )
