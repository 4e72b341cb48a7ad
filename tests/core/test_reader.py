"""From pages to a reading: what is said, in which language, and when it is no reading."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from monitor.core.model import Belief, Clause, Default, Document, Reading, Reason, Unread
from monitor.core.page import Page
from monitor.core.reader import READER_VERSION, read, read_recorded, read_text

SENTENCE = "We describe at length what is kept, for how long, and for which purposes it may be used. "
TEXT = (
    f"# Our Policy\n\nEffective May 1, 2026\n\n{SENTENCE * 3}\n\n"
    "We do not use your content to train our AI models.\n"
)
DOCUMENT = Document("Example", "Privacy Policy", ())
GERMAN = "Wir beschreiben ausführlich, welche Daten wir wie lange und zu welchem Zweck aufbewahren. " * 4
JAPANESE = "当社はお客様の同意なしにお客様のコンテンツを使用することはありませんのでご安心ください。" * 6


def test_a_reading_holds_what_a_document_says_and_where() -> None:
    """Clauses are stretches of the text of the reading."""
    found = read([Page(TEXT, title="Our Policy")], DOCUMENT)
    assert isinstance(found, Reading)
    assert found.default is Default.NEVER
    assert [found.text[clause.start : clause.end] for clause in found.clauses] == [
        "We do not use your content to train our AI models."
    ]
    assert (found.effective, found.language, found.title) == (date(2026, 5, 1), "en", "Our Policy")
    assert found.reader_version == READER_VERSION


def test_parts_are_read_as_one_text_in_their_order() -> None:
    """A document of several sources is one document."""
    found = read([Page(TEXT), Page(SENTENCE * 2)], DOCUMENT)
    assert isinstance(found, Reading)
    assert found.text.startswith("# Our Policy")
    assert found.text.rstrip().endswith("may be used.")


def test_a_language_the_lexicon_does_not_speak_is_told() -> None:
    """It has no default, and is never silent."""
    found = read_text(JAPANESE)
    assert found.default is None
    assert found.reason == "unsupported language: ja"
    assert found.clauses == ()


def test_a_document_in_another_language_than_it_should_be_is_refused() -> None:
    """A server that answers by country is not a change."""
    found = read([Page(GERMAN)], Document("Example", "Privacy Policy", (), language="en-US"))
    assert isinstance(found, Unread)
    assert found.reason is Reason.WRONG_LANGUAGE


@pytest.mark.parametrize(
    ("region", "refused"),
    [("EU", True), ("Europe", True), ("GB", True), ("US", False), ("US-CA", False), ("the moon", False)],
)
def test_a_document_of_another_region_than_it_should_be_is_refused(region: str, refused: bool) -> None:
    """The page bears the mark of its own region; a name that is no region asks for nothing."""
    page = Page(TEXT, title="Privacy Policy for United States residents")
    found = read([page], Document("Example", "Privacy Policy", (), region=region))
    assert isinstance(found, Unread) is refused
    assert not isinstance(found, Unread) or found.reason is Reason.WRONG_REGION


def test_a_recorded_error_page_is_no_reading() -> None:
    """Recorders store what came, and some of it is no document."""
    found = read_recorded("# Sorry\n\nThis page isn't available right now.")
    assert isinstance(found, Unread)
    assert found.reason is Reason.SOFT_ERROR


def test_half_a_document_is_refused_against_what_it_was() -> None:
    """The headings of its clauses are gone with the other half, and what came says nothing."""
    clause = Clause("We train.", 0, 9, Default.ALWAYS, headings=("Training",))
    before = Belief(datetime(2026, 1, 1, tzinfo=UTC), Default.ALWAYS, "x", (clause,), length=len(TEXT) * 3)
    found = read([Page(f"# Our Policy\n\n{SENTENCE * 3}")], DOCUMENT, before)
    assert isinstance(found, Unread)
    assert found.reason is Reason.TRUNCATED


def test_the_letters_of_a_text_are_cleaned_before_it_is_read() -> None:
    """A soft hyphen hides no clause, and positions are those of the text of the reading."""
    found = read_text(TEXT.replace("train", "tra\u00adin"))
    assert found.default is Default.NEVER
    assert "tra\u00adin" not in found.text
