"""What a sentence beside a claim or a denial makes of it, in every place where it may stand."""

from __future__ import annotations

from itertools import product

import pytest

from monitor.core.clauses import find
from monitor.core.model import Default
from monitor.core.verdict import headline
from tests.core import near_sentences as near


def _other_than(
    default: Default, said: tuple[str, ...], places: tuple[str, ...], more: str
) -> list[tuple[str, Default]]:
    """The pages that are read as anything else."""
    pages = [place.format(said=one, more=more) for one, place in product(said, places)]
    return [(page, read) for page in pages if (read := headline(find(page))) is not default]


@pytest.mark.parametrize("more", near.WAYS_OUT)
def test_a_way_out_beside_a_claim(more: str) -> None:
    """It is of the claim, in the same paragraph, the one below, the next item, or after a sentence between."""
    assert not _other_than(Default.OPT_OUT, near.CLAIMS, near.BESIDE + near.BELOW + near.IN_A_PARAGRAPH, more)


@pytest.mark.parametrize("more", near.WAYS_OUT_IN_A_PARAGRAPH)
def test_a_way_out_in_the_paragraph_of_a_claim(more: str) -> None:
    """It is of the claim, also after a sentence between."""
    assert not _other_than(Default.OPT_OUT, near.CLAIMS, near.IN_A_PARAGRAPH, more)


@pytest.mark.parametrize("more", near.WAYS_OUT_BY_THEMSELVES)
def test_a_way_out_that_says_of_what(more: str) -> None:
    """It counts in any section, before the claim or after it."""
    assert not _other_than(Default.OPT_OUT, near.CLAIMS, near.ELSEWHERE, more)


@pytest.mark.parametrize("more", near.OTHER_WAYS_OUT)
def test_a_way_out_of_something_else(more: str) -> None:
    """The claim stands, however near it is."""
    assert not _other_than(Default.ALWAYS, near.CLAIMS, near.BESIDE + near.BELOW + near.IN_A_PARAGRAPH, more)


@pytest.mark.parametrize("more", near.OTHER_RIGHTS)
def test_a_right_that_is_no_way_out_of_training(more: str) -> None:
    """The claim stands beside a right that is everybody's, or one to something else."""
    assert not _other_than(Default.ALWAYS, near.CLAIMS, near.ELSEWHERE, more)


@pytest.mark.parametrize("more", near.WAYS_IN)
def test_a_way_in_after_a_denial(more: str) -> None:
    """Not used, unless people choose it."""
    assert not _other_than(Default.OPT_IN, near.DENIALS, near.BESIDE, more)


@pytest.mark.parametrize("more", near.CONDITIONS)
def test_a_condition_after_a_claim(more: str) -> None:
    """Used of those only who choose it."""
    assert not _other_than(Default.OPT_IN, near.CLAIMS, near.BESIDE, more)


@pytest.mark.parametrize("more", near.OTHER_WAYS_IN)
def test_a_way_in_to_something_else(more: str) -> None:
    """The denial stands."""
    assert not _other_than(Default.NEVER, near.DENIALS, near.BESIDE, more)


_IN_OTHER_LANGUAGES = [
    pytest.param(language, f"{before} {more}", default, id=f"{language}: {more}")
    for language, said in near.IN_OTHER_LANGUAGES.items()
    for default, before, sentences in (
        (Default.OPT_OUT, said.claim, said.ways_out),
        (Default.ALWAYS, said.claim, said.other_ways_out),
        (Default.OPT_IN, said.claim, said.conditions),
        (Default.OPT_IN, said.denial, said.ways_in),
    )
    for more in sentences
]


@pytest.mark.parametrize(("language", "page", "default"), _IN_OTHER_LANGUAGES)
def test_in_other_languages(language: str, page: str, default: Default) -> None:
    """A way out or in beside a claim or a denial, and a way out of something else."""
    assert headline(find(page, language)) is default
