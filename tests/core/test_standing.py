"""A sentence says the same wherever it stands, and in whichever of the usual ways it is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest

from monitor.core.clauses import find
from tests.core.hard_cases import SENTENCES, load, mistake

_EVERY = 3  # of the hard cases: enough to tell
_MARKUP = ("#", "|", "[", "-", "*")  # what begins with these is no sentence by itself
_SHORT = {
    "do not": "don't",
    "does not": "doesn't",
    "will not": "won't",
    "is not": "isn't",
    "are not": "aren't",
}
Way = Callable[[str], str]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _contracted(text: str) -> str:
    return re.sub(r"\b(?:do|does|will|is|are) not\b", lambda found: _SHORT[found[0]], text)


def _spelled_out(text: str) -> str:
    full = {short: long for long, short in _SHORT.items()}
    return re.sub(r"\b(?:don't|doesn't|won't|isn't|aren't)\b", lambda found: full[found[0]], text)


PLACES: dict[str, Way] = {
    "item": lambda text: (
        f"# Privacy\n\n## Practices\n\n- We keep records of payments.\n- {text}\n- We answer letters.\n"
    ),
    "after 'you agree that:'": lambda text: (
        f"# Terms\n\nYou acknowledge and agree that:\n\n- You are 18 years old.\n- {text}\n- We may change prices.\n"
    ),
    "after 'you confirm that:'": lambda text: (
        f"# Consent\n\nBy agreeing you confirm that:\n\n- You are 18 years old.\n- {text}\n- It is hot.\n"
    ),
    "lettered": lambda text: (
        f"# Terms\n\n(a) We are hosted in Norway.\n\n(b) {text}\n\n(c) Fees are due monthly.\n"
    ),
    "quoted": lambda text: f"# Notice\n\n> {text}\n\nWe store files in Norway.\n",
    "below a heading": lambda text: (
        f"# Privacy\n\n## Artificial intelligence\n\n{text}\n\n## Contact\n\nWrite to us.\n"
    ),
    "amid others": lambda text: (
        f"# Privacy\n\n## Data\n\nWe store files in Norway.\n\n{text}\n\n## Contact\n\nWrite.\n"
    ),
    "in markup": lambda text: (
        f"<h2>Data</h2>\n<p>We store files in Norway.</p>\n<p>{text}</p>\n<p>You can pay by card.</p>\n"
    ),
}
MANNERS: dict[str, Way] = {
    "contracted": _contracted,
    "spelled out": _spelled_out,
    "in capitals": str.upper,
    "with curly quotes": lambda text: text.replace("'", "\u2019"),
    "with dashes for commas": lambda text: text.replace(", ", " \u2014 "),
    "after 'however'": lambda text: f"However, {_lower(text)}",
    "after 'please note that'": lambda text: f"Please note that {_lower(text)}",
    "after 'you agree that'": lambda text: f"You acknowledge and agree that {_lower(text)}",
    "after a label": lambda text: f"**Data:** {text}",
    "about large models": lambda text: re.sub(
        r"\b(?:AI|our|language) models\b", "large language models", text
    ),
    "with an aside": lambda text: re.sub(
        r"\b(may|will|never)\b(?! be)", r"\1, to the extent permitted by law,", text, count=1
    ),
    "fine-tuning as well": lambda text: re.sub(r"\bto train\b", "to train, fine-tune and improve", text),
}


def _read(text: str) -> set[str]:
    return {clause.stance for clause in find(text)}


@cache
def _cases(*, topic: bool) -> list[str]:
    """Sentences of the hard cases that are read right by themselves: on training, or only looking like it."""
    cases = [
        case for case in load(SENTENCES)[::_EVERY] if bool(case["topic"]) is topic and mistake(case) is None
    ]
    return [
        case["text"] for case in cases if not case["text"].startswith(_MARKUP) and "\n" not in case["text"]
    ]


@pytest.mark.parametrize("change", (PLACES | MANNERS).values(), ids=(PLACES | MANNERS).keys())
def test_a_clause_says_the_same(change: Way) -> None:
    """The stance by itself is the stance there."""
    assert [text for text in _cases(topic=True) if _read(change(text)) != _read(text)] == []


@pytest.mark.parametrize("change", PLACES.values(), ids=PLACES.keys())
def test_what_is_no_clause_is_none_there(change: Way) -> None:
    """What stands around a sentence makes no clause of it."""
    assert [text for text in _cases(topic=False) if _read(change(text))] == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Note: we use your data to train our AI; you have the right to object.", "opt_out"),
        (
            "Note: we keep files; we train our AI on your notes; users can always decide to opt out.",
            "opt_out",
        ),
        (
            "We use your data to: (a) send you letters; (b) train our AI models; unless you opt out.",
            "opt_out",
        ),
        ("We use your data to: (a) train our AI models; (b) send you letters, unless you opt out.", "always"),
        (
            "Our interests: to train AI on your notes; to market products, unless you tell us not to.",
            "always",
        ),
    ],
)
def test_a_choice_after_a_semicolon(text: str, stance: str) -> None:
    """It is of the claim before it, unless it belongs to another item of a list."""
    assert _read(text) == {stance}
