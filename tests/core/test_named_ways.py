"""Ways out and in, in another section, that call training by a name: every way to say it, with every name."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import Default
from monitor.core.verdict import headline

PAGE = """# Privacy Policy

## How we use information

{claim}

## Sharing

We share data with hosts and payment services.

## Your choices

- You can correct your name at any time.
- {said}
"""
CLAIM, DENIAL = "We use your letters to train our AI models.", "We do not use your letters to train our AI."
NAMES = (
    "AI training",
    "model training",
    "machine learning",
    "the training of our models",
    "improving our AI",
    "AI development",
    "model improvement",
    "training our AI",
)
WAYS_OUT = (
    "To keep your letters out of {}, open the settings and turn off the switch.",
    "Your letters can be excluded from {} in your profile.",
    "Don't want your letters used for {}? Turn it off in the settings.",
    "You can opt out of {} in the settings.",
    "In your profile you can decide whether your letters are used for {}.",
    "If you turn off sharing in the settings, your letters will no longer be used for {}.",
    "The use of your letters for {} ends when you switch it off in your profile.",
    "You have the right to object to {} at any time.",
    "We will exclude your letters from {} if you write to privacy@example.org.",
    "Write to privacy@example.org and we will take your letters out of {}.",
    "You may withdraw from {} at any time in your profile.",
    "Opt-out from {}: see your profile.",
    "Your profile lets you stop {} with your letters.",
    "If you do not want your letters to be used for {}, let us know.",
    "You can prevent {} with your letters by clearing the box in your profile.",
    "You can switch off {} in the settings.",
    "To stop {}, go to the settings.",
    "How to opt out of {}: open the settings, then untick the box.",
    "Those who object to {} can say so in the settings.",
    "Object to {}: use the form at example.org/object.",
    "We honour requests not to use your letters for {}; send them to privacy@example.org.",
    "Not happy with {}? There is a switch in the settings.",
    'In the settings, choose "No" to leave your letters out of {}.',
)
WAYS_IN = (
    "If you want to help, you can allow {} with your letters in the settings.",
    "You can opt in to {} in the settings.",
    "To contribute your letters to {}, turn on sharing in your profile.",
    "We use your letters for {} only if you turn it on in your profile.",
    "You may let us use your letters for {}; the switch is in your profile.",
    "Your letters are used for {} only after you have agreed.",
    "With your permission, we use your letters for {}.",
    "Want to take part in {}? Turn it on in the settings.",
    "If you opt in, your letters may be used for {}.",
    "Without your consent your letters are not used for {}.",
    "If you have consented to {}, you can withdraw your consent in the settings.",
    "You can volunteer your letters for {}.",
    "We ask for your consent before we use your letters for {}.",
)
OTHERS = (
    "You may ask us whether your letters were used for {}.",
    "Questions about {}? Write to privacy@example.org.",
    "You can turn off personalised ads in the settings.",
    "You can delete your letters in your profile.",
    "You may object to direct marketing at any time.",
    "Location sharing can be disabled in the settings.",
)


def _other_than(default: Default, said: str, claim: str = CLAIM) -> list[tuple[str, Default]]:
    pages = [PAGE.format(claim=claim, said=said.format(name)) for name in NAMES]
    return [(page, read) for page in pages if (read := headline(find(page))) is not default]


@pytest.mark.parametrize("said", WAYS_OUT)
def test_a_way_out_by_every_name(said: str) -> None:
    """It is of the claim, however far above that stands."""
    assert not _other_than(Default.OPT_OUT, said)


@pytest.mark.parametrize("said", WAYS_IN)
def test_a_way_in_by_every_name(said: str) -> None:
    """It is of what was denied."""
    assert not _other_than(Default.OPT_IN, said, DENIAL)


@pytest.mark.parametrize("said", OTHERS)
def test_what_is_no_way(said: str) -> None:
    """Whatever else one can ask, turn off or object to leaves the claim, or the denial, as it is."""
    assert not _other_than(Default.ALWAYS, said)
    assert not _other_than(Default.NEVER, said, DENIAL)
