"""Which clause became which."""

from __future__ import annotations

from monitor.core.model import Default
from monitor.core.pairing import Change, changes
from tests.core.sightings import clause

OLD = clause("We use the letters you write to train our models.", Default.ALWAYS)
NEW = clause("We use the letters and notes you write to train our models.", Default.ALWAYS)
OTHER = clause("Nobody sells stamps to machines that learn.", Default.NEVER)


def test_equal_sets_have_no_change() -> None:
    """Order and repetition do not count."""
    assert changes((OLD, OTHER), (OTHER, OLD, OLD)) == ()


def test_a_reworded_clause_is_paired_with_what_it_became() -> None:
    """A clause that only came or went stands alone."""
    assert changes((OLD,), (OTHER, NEW)) == (Change(OLD, NEW), Change(None, OTHER))
    assert changes((OTHER,), ()) == (Change(OTHER, None),)


def test_the_most_similar_are_paired_first() -> None:
    """A middling likeness does not take a partner away from a better one."""
    near = clause("We use the letters you write to train our great models.", Default.ALWAYS)
    assert changes((NEW, OLD), (near,))[0] == Change(OLD, near)


def test_the_same_words_with_another_meaning_are_a_change() -> None:
    """A heading can turn what a sentence says."""
    turned = clause(OLD.text, Default.OPT_IN)
    assert changes((OLD,), (turned,)) == (Change(OLD, turned),)
