"""The normal form: what makes no version, and what does."""

from __future__ import annotations

import pytest

from monitor.core.text import fingerprint, order_free_fingerprint, sentence_fingerprint


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "See [here](https://a.example/x?id=1).", "See [here](https://a.example/y?id=2).", id="target"
        ),
        pytest.param("Last updated: 3 May 2025", "Last updated: 4 June 2026", id="date of the document"),
        pytest.param("Effective September 28, 2025", "Effective October 1, 2025", id="effective date"),
        pytest.param("Updated 5 days ago", "Updated 6 days ago", id="age"),
        pytest.param("1,204 views", "1,377 views", id="counter"),
        pytest.param("We  keep\u00a0it.", "We keep it.", id="white space"),
        pytest.param("the user’s “content”", 'the user\'s "content"', id="quotes"),
        pytest.param("Press ⌘I", "Press Ctrl+I", id="key caps"),
        pytest.param("*   One\n*   Two", "- One\n- Two", id="list markers"),
        pytest.param("1. One\n2. Two", "3. One\n4. Two", id="list numbers"),
        pytest.param("**We** _keep_ it", "We keep it", id="emphasis"),
        pytest.param("Terms\n=====", "# Terms", id="kind of heading"),
        pytest.param("Ray ID: 8a7f6b5c4d3e2f1a", "Ray ID: 1b2c3d4e5f6a7b8c", id="identifier"),
        pytest.param("ﬁnal text", "final text", id="ligature"),
    ],
)
def test_what_means_nothing_makes_no_version(before: str, after: str) -> None:
    """The causes of most recorded changes leave the normal form as it is."""
    assert fingerprint(before) == fingerprint(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("We do not train on it.", "We do train on it.", id="a small word"),
        pytest.param("We keep it for 30 days.", "We keep it for 60 days.", id="a number in a sentence"),
        pytest.param(
            "Content that you shared with anybody before 1 May 2025 is never used for training our models.",
            "Content that you shared with anybody before 1 June 2025 is never used for training our models.",
            id="a date in a sentence",
        ),
        pytest.param("See [here](https://a.example/).", "See [there](https://a.example/).", id="a label"),
        pytest.param("One.\n\nTwo.", "One.", id="a paragraph"),
    ],
)
def test_what_means_something_makes_a_version(before: str, after: str) -> None:
    """Words and the numbers in sentences are what a document says."""
    assert fingerprint(before) != fingerprint(after)


def test_the_order_of_blocks_is_told_apart_from_their_words() -> None:
    """The same blocks in another order differ in one fingerprint and not in the other."""
    one, other = "First block.\n\nSecond block.", "Second block.\n\nFirst block."
    assert fingerprint(one) != fingerprint(other)
    assert order_free_fingerprint(one) == order_free_fingerprint(other)


def test_a_sentence_is_the_same_across_its_lines() -> None:
    """Where a sentence wraps is no part of it."""
    assert sentence_fingerprint("We keep\nyour files.") == sentence_fingerprint("We keep your files.")
