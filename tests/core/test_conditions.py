"""A condition governs the clause it stands before or behind, however both are worded."""

from __future__ import annotations

from itertools import chain

import pytest

from monitor.core.model import Default
from monitor.core.reader import read_text

_DENIALS = (
    "your uploads are not used to train AI",
    "your content won't be used to train our models",
    "we do not train on your chats",
    "we never use your data to train AI",
    "nothing you write is used for AI training",
    "our models are not trained on your files",
    "none of your photos is used to train models",
    "no customer data is used to train our models",
    "your data stays out of AI training",
    "user content is excluded from model training",
)
_CLAIMS = (
    "we train our models on your chats",
    "your uploads are used to train AI",
    "your content may be used to train our models",
    "user content is used for model training",
    "customer data will be used to train our models",
    "what you write helps train our models",
    "our models learn from your conversations",
    "we use uploads to improve our AI models",
    "your photos go into AI training",
)
# What a denial waits for.
_ASKED = (
    *(
        "unless you agree",
        "unless you allow it",
        "unless you say yes",
        "unless you opt in",
        "until you opt in",
    ),
    *("unless you turn this on", "unless you have given your consent", "unless the customer has agreed"),
    *("unless your administrator enables it", "without your agreement", "without your permission"),
    *("before you agree", "while you have not agreed", "as long as you do not agree", "if you do not agree"),
    *("except with your consent", "except where you have agreed", "absent your consent"),
)
# What a claim waits for.
_AGREED = (
    *(
        "if you agree",
        "with your consent",
        "once you have agreed",
        "only with your agreement",
        "should you agree",
    ),
    *(
        "if you turn this on",
        "where you have consented",
        "provided that you agree",
        "if the customer has opted in",
    ),
)
# What ends a claim.
_REFUSED = (
    *("unless you opt out", "until you opt out", "unless you object", "unless you turn this off"),
    *("unless you tell us not to", "as long as you do not object", "if you have not opted out"),
    *("unless you say no", "unless the customer objects", "unless you instruct us otherwise"),
    *(
        "except where you have opted out",
        "absent an objection from you",
        "unless your administrator disables it",
    ),
)


def _said(condition: str, clause: str) -> tuple[str, ...]:
    before, behind = f"{condition}, {clause}.", f"{clause} {condition}."
    return before[0].upper() + before[1:], f"Please note: {before}", behind[0].upper() + behind[1:]


@pytest.mark.parametrize(
    ("condition", "clauses", "default"),
    [
        *((condition, _DENIALS, Default.OPT_IN) for condition in _ASKED),
        *((condition, _CLAIMS, Default.OPT_IN) for condition in _AGREED),
        *((condition, _CLAIMS, Default.OPT_OUT) for condition in _REFUSED),
    ],
)
def test_a_condition_before_or_behind_a_clause_governs_it(
    condition: str, clauses: tuple[str, ...], default: Default
) -> None:
    """What people do or leave undone decides, not the clause alone."""
    texts = chain.from_iterable(_said(condition, clause) for clause in clauses)

    misread = [text for text in texts if read_text(text).default is not default]

    assert misread == []
