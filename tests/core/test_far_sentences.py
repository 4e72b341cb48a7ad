"""German, French and Spanish: what another sentence says of a claim."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.verdict import headline
from tests.core.far_sentences import DEFAULTS, PAGES

CASES = [
    pytest.param(language, pages[situation], situation, id=f"{language}: {situation}")
    for language, pages in PAGES.items()
    for situation in DEFAULTS
]


@pytest.mark.parametrize(("language", "page", "situation"), CASES)
def test_far_sentences(language: str, page: str, situation: str) -> None:
    """A condition or a way out counts for the claim it belongs to, and for no other."""
    assert headline(find(page, language), False) is DEFAULTS[situation]
