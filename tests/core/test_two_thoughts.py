"""Two thoughts in one sentence: each is read by itself, whatever joins them, and in either order."""

from __future__ import annotations

from itertools import product

import pytest

from monitor.core.clauses import find
from monitor.core.model import Default
from monitor.core.verdict import headline
from tests.core.misread import misread

OF_OTHER_DATA = (
    "our AI is trained on licensed texts",
    "we train our models on publicly available pages",
    "our models are trained on synthetic conversations",
    "our assistant was trained on open datasets",
    "our models have been trained on books that we bought",
)
DENIALS = (
    "we do not use your drawings to train our models",
    "we never train AI on your recipes",
    "your diary is not used for AI training",
    "customer data is never used to train AI models",
    "none of your sketches are used to train our models",
)
CLAIMS = (
    "we use your drawings to train our AI models",
    "your recipes are used to train our AI",
    "we may use your letters to improve our AI models",
    "we train our AI on what you upload",
)
IF_ASKED = (
    "we only use your drawings to train our models if you agree",
    "we train our AI on your recipes only with your consent",
    "your letters are not used for AI training unless you opt in",
)
BESIDE_A_CLAIM = (
    "we never sell your data",
    "enterprise customers are never included",
    "payment data is never used",
    "we do not use private messages for this",
    "this does not include deleted files",
    "we remove names first",
    "you may not use our output to train other models",
    "you can opt out of marketing emails",
)
BESIDE_A_DENIAL = (
    "we use AI to answer your questions",
    "we use your data to improve our website",
    "you may not use our output to train other models",
    "you can opt out of marketing emails",
    "you can delete your files at any time",
    "our AI was trained on public text",
    "third-party models process your prompts",
)
JOINED = (
    "{}, and {}.",
    "{}, but {}.",
    "{} and {}.",
    "{}; {}.",
    "{}, while {}.",
    "{}, although {}.",
    "{}; however, {}.",
)


# The default of a sentence of two thoughts, one of each.
PAIRS = {
    "a denial beside what is learnt from others": (Default.NEVER, OF_OTHER_DATA, DENIALS),
    "a denial beside other uses": (Default.NEVER, DENIALS, BESIDE_A_DENIAL),
    "a claim beside other denials": (Default.ALWAYS, CLAIMS, BESIDE_A_CLAIM),
    "consent beside other uses": (Default.OPT_IN, IF_ASKED, BESIDE_A_DENIAL),
}


@pytest.mark.parametrize("joined", JOINED)
@pytest.mark.parametrize("pair", PAIRS)
def test_either_thought_first(pair: str, joined: str) -> None:
    """Other data, other uses, rules for users and ways out of something else leave a thought as it is."""
    default, *thoughts = PAIRS[pair]
    said = (joined.format(*order) for both in product(*thoughts) for order in (both, both[::-1]))
    assert not misread((sentence[0].upper() + sentence[1:] for sentence in said), default)


@pytest.mark.parametrize(
    "text",
    [
        "We do not sell your letters and may use them to train our AI.",
        "We do not sell your letters and we may use them to train our AI.",
        "We never share your letters with advertisers and your posts are used to train our AI.",
    ],
)
def test_a_denial_ends_where_the_service_acts_again(text: str) -> None:
    """A negation reaches as far as its verb."""
    assert headline(find(text)) is Default.ALWAYS


@pytest.mark.parametrize(
    "text",
    [
        "We do not store your letters and use them to train our AI.",
        "We do not use information, content and data you have uploaded to train our models.",
        "We do not allow our providers and the partners that we work with to train AI on your letters.",
    ],
)
def test_a_denial_reaches_over_a_list(text: str) -> None:
    """Things that are joined by "and" are denied together."""
    assert headline(find(text)) is Default.NEVER
