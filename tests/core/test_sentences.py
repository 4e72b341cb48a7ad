"""Blocks are cut into sentences that know where they stand."""

from __future__ import annotations

from monitor.core.sentences import LONGEST, spans


def _texts(block: str) -> list[str]:
    return [block[start:end] for start, end in spans(block)]


def test_abbreviations_end_no_sentence() -> None:
    """A company's legal form and "e.g." do not end a sentence."""
    said = ["Drawbridge Inc. uses drafts, e.g. to train models.", "It keeps them for a year."]
    assert _texts(" ".join(said)) == said


def test_what_is_no_abbreviation_ends_a_sentence() -> None:
    """In French and Spanish AI is "IA", which is no state here, and an "app" is no shortened word."""
    said = [
        "Nous entraînons notre IA.",
        "Vous pouvez vous y opposer.",
        "Löschen Sie die App.",
        "Ihre Daten bleiben.",
    ]
    assert _texts(" ".join(said)) == said


def test_white_space_is_no_part_of_a_sentence() -> None:
    """Sentences begin and end with a letter or mark."""
    assert _texts("  One thing.   Another thing.  ") == ["One thing.", "Another thing."]


def test_nothing() -> None:
    """An empty block has no sentence."""
    assert _texts("   ") == []


def test_what_never_ends_is_cut() -> None:
    """No sentence is longer than the limit, so that none takes long to read."""
    assert max(end - start for start, end in spans("word " * LONGEST)) <= LONGEST
