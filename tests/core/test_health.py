"""Is this the document at all? Every mark has an example that it finds, and policies pass."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.core import health, health_marks
from monitor.core.health_marks import Mark
from monitor.core.model import Belief, Clause, Default, Reason, Unread
from monitor.core.page import Page, read_page
from monitor.core.reader import read_text

SENTENCE = "We describe at length what is kept, for how long, and for which purposes it may be used. "
POLICY = (
    "# Policy\n\n" + SENTENCE * 12 + "\n\n"
    "We verify that you are human with a captcha, block robots, and log you in to continue where you left off. "
    "If an error occurred or the service is unavailable, please try again later. We and our partners store cookies; "
    "you can accept all or manage them. You must sign in to delete your account, and enable JavaScript and cookies.\n\n"
    + SENTENCE
    * 8
)


@pytest.mark.parametrize("mark", health_marks.IN_TEXT, ids=lambda mark: mark.name)
def test_a_short_page_with_a_mark_is_refused(mark: Mark) -> None:
    """The example of every mark is refused for the reason of the table."""
    found = health.refuse_text(mark.example)
    assert found is not None
    assert found.reason is mark.reason


@pytest.mark.parametrize("mark", health_marks.LINES, ids=lambda mark: mark.name)
def test_an_error_that_is_a_line_of_its_own_is_refused_at_any_length(mark: Mark) -> None:
    """A part of a long document can be an error page too."""
    found = health.refuse_text(f"{SENTENCE * 60}\n\n{mark.example}\n\n{SENTENCE * 60}")
    assert found is not None
    assert found.reason is mark.reason


@pytest.mark.parametrize("mark", health_marks.PLACEHOLDERS, ids=lambda mark: mark.name)
def test_text_that_stands_in_for_the_document_is_refused(mark: Mark) -> None:
    """A template that was published by mistake is not the document."""
    found = health.refuse_text(f"{SENTENCE * 10}{mark.example}.")
    assert found is not None
    assert found.reason is Reason.PLACEHOLDER


@pytest.mark.parametrize("mark", health_marks.IN_MARKUP, ids=lambda mark: mark.name)
def test_markup_without_text_is_refused_by_what_is_in_it(mark: Mark) -> None:
    """The makers of challenges and applications leave their marks."""
    found = health.refuse_markup("One moment of your time.", f"<html><body>{mark.example}</body></html>")
    assert found is not None
    assert found.reason is mark.reason


def test_a_policy_may_speak_of_robots_errors_and_logins() -> None:
    """The same words in the sentences of a document refuse nothing."""
    assert health.refuse_text(POLICY) is None


@pytest.mark.parametrize(
    "line", ["404", "403 Forbidden", "502: Bad Gateway", "Error 503", "500 - Internal Server Error"]
)
def test_a_number_of_an_error_begins_an_error_page(line: str) -> None:
    """By itself, or beside the words for it."""
    found = health.refuse_text(f"# {line}\n\n{SENTENCE * 3}".replace("# ", ""))
    assert found is not None
    assert found.reason is Reason.SOFT_ERROR


@pytest.mark.parametrize("line", ["412 people found this helpful.", "500 letters a day are free of charge."])
def test_a_line_that_begins_with_such_a_number_is_no_error(line: str) -> None:
    """A counter on a short page."""
    assert health.refuse_text(f"{SENTENCE * 3}\n\n{line}") is None


@pytest.mark.parametrize("text", ["", "  \n", "# Privacy Policy", "Privacy Policy\n\nThis page holds it."])
def test_almost_no_text_is_never_silence(text: str) -> None:
    """A title alone is no document."""
    found = health.refuse_text(text)
    assert found is not None
    assert found.reason is Reason.EMPTY


def before(length: int, *headings: str) -> Belief:
    """A document of some length whose clause stood under some headings."""
    clause = Clause("We train.", 0, 9, Default.ALWAYS, headings=headings)
    return Belief(datetime(2026, 1, 1, tzinfo=UTC), Default.ALWAYS, "x", (clause,), length=length)


def test_part_of_a_document_without_its_landmarks_is_refused() -> None:
    """The part with the clauses did not come, and its absence says nothing."""
    found = health.refuse_cut(read_text(POLICY), before(len(POLICY) * 2, "Training", "Your choices"))
    assert found is not None
    assert found.reason is Reason.TRUNCATED


def test_a_document_that_was_rewritten_shorter_is_read() -> None:
    """The headings of its clauses are still there."""
    assert health.refuse_cut(read_text(POLICY), before(len(POLICY) * 3, "Policy")) is None


def test_a_shorter_document_that_speaks_is_read() -> None:
    """What it says is there to be judged, whatever else is missing."""
    speaking = read_text(f"{POLICY}\n\nWe do not use your messages to train our language models.")
    assert health.refuse_cut(speaking, before(len(POLICY) * 5, "Training")) is None


def test_a_document_that_was_silent_may_shrink() -> None:
    """There is nothing that its absence could be taken for."""
    silent = replace(before(len(POLICY) * 9, "Training"), default=Default.SILENT)
    assert health.refuse_cut(read_text(POLICY), silent) is None


def test_real_pages_are_not_refused(corpus: Path, tmp_path: Path) -> None:
    """Every newest page of the corpus is a document."""
    unpack = corpus / "pages" / "unpack.py"
    if not unpack.exists():
        pytest.skip("the folder of real data holds no pages")
    subprocess.run([sys.executable, unpack, tmp_path], check=True, stdout=subprocess.DEVNULL)
    refused = {}
    for path in tmp_path.glob("*.html"):
        page = read_page(path.read_bytes(), media_type="text/html", charset=None, url="https://example.org/")
        if isinstance(page, Unread):
            refused[path.name] = page
        else:
            assert isinstance(page, Page)
    assert not refused
