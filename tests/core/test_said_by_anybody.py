"""Whoever speaks of whatever data in whatever register: the parts of a sentence change, and its stance stays.

Every sentence is a subject, a verb with data and purpose, and what is said of them; one part at a time is put
in the place of the ordinary one.
"""

from __future__ import annotations

import pytest

from monitor.core.model import Default
from tests.core.misread import misread

SUBJECTS = (
    "We",
    "The Company",
    "Lumen Group",
    "The Supplier",
    "The Processor",
    "The University",
    "Our team",
    "The platform",
    "The app",
    "The Foundation",
)
DATA = (
    "your letters",
    "the files you upload",
    "customer data",
    "user content",
    "conversations with the assistant",
    "Client Data",
    "members' photos",
    "patients' letters",
    "what you write",
    "content posted to the forum",
    "data of policyholders",
    "anything you upload",
)
PURPOSES = (
    "to train our AI models",
    "to train machine learning models",
    "for AI training",
    "for the training of artificial intelligence",
    "for purposes of machine learning",
    "to improve our language models",
    "to build AI",
    "to make our AI smarter",
    "in the development of AI models",
)
FORMS = {
    Default.ALWAYS: (
        "{S} may use {d} {p}.",
        "{S} can, from time to time, use {d} {p}.",
        "In addition, {s} will use {d} {p}.",
        "By using the service, you agree that {s} may use {d} {p}.",
        "When you use the service, {s} may use {d} {p}.",
        "Unless the law forbids it, {s} may use {d} {p}.",
    ),
    Default.NEVER: (
        "{S} will not use {d} {p}.",
        "{S} will never use {d} {p}.",
        "Under no circumstances will {s} use {d} {p}.",
        "{S} shall refrain from using {d} {p}.",
        "{S} has no right to use {d} {p}.",
        "{S} waives any right to use {d} {p}.",
        "At no time will {s} use {d} {p}.",
    ),
    Default.OPT_OUT: (
        "{S} may use {d} {p}, unless you opt out.",
        "{S} may use {d} {p}. You can turn this off in your settings.",
        "{S} may use {d} {p}. You're free to opt out whenever you like.",
        "{S} may use {d} {p}. You may opt out of the foregoing in the console.",
        "{S} may use {d} {p}, but you can object at any time.",
    ),
    Default.OPT_IN: (
        "{S} may use {d} {p} only with your consent.",
        "{S} may use {d} {p}, provided that you have given your consent.",
        "{S} may use {d} {p} only where the person concerned has given permission.",
        "{S} may use {d} {p}, but only after you have agreed.",
        "{S} will not use {d} {p} unless you have consented.",
    ),
}


def _said(form: str, subject: str = SUBJECTS[0], data: str = DATA[0], purpose: str = PURPOSES[0]) -> str:
    inside = (
        subject if subject.split(maxsplit=1)[0] in ("Lumen", "Client") else subject[0].lower() + subject[1:]
    )
    text = form.format(S=subject, s=inside, d=data, p=purpose)
    return text.replace("We has", "We have").replace("We waives", "We waive")


@pytest.mark.parametrize("stance", FORMS)
def test_one_part_in_the_place_of_another(stance: Default) -> None:
    """No subject, no kind of data and no purpose changes what is said of it."""
    said = [
        *(_said(form, subject=subject) for form in FORMS[stance] for subject in SUBJECTS),
        *(_said(form, data=data) for form in FORMS[stance] for data in DATA),
        *(_said(form, purpose=purpose) for form in FORMS[stance] for purpose in PURPOSES),
    ]
    assert not misread(said, stance)
