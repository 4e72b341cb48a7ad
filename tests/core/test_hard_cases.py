"""The reader against sentences and documents that policies of every kind could contain.

The cases are written for this project, each names the phenomenon it tries, and they were labelled by
the definitions of the design, without looking at the reader. Where the reader is still wrong a case
says how under `known`; the day it is read rightly its test fails until that is removed.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from monitor.core.model import Audience, Default, Scope
from tests.core.hard_cases import DOCUMENTS, OTHER_LANGUAGES, SENTENCES, Case, load, mistake


def _params(cases: list[Case]) -> list[Any]:
    """Each case under the name of its phenomenon and a number within it."""
    counted: Counter[str] = Counter()
    params = []
    for case in cases:
        counted[case["phenomenon"]] += 1
        marks = [pytest.mark.xfail(reason=case["known"], raises=AssertionError)] if "known" in case else []
        name = f"{case['phenomenon']} {counted[case['phenomenon']]}"
        params.append(pytest.param(case, id=name, marks=marks))
    return params


@pytest.mark.parametrize("case", _params(load(SENTENCES)))
def test_a_hard_sentence_is_read_as_labelled(case: Case) -> None:
    """A sentence on training is found with its stance, scope and audience; others are left alone."""
    assert mistake(case) is None, case["text"]


@pytest.mark.parametrize("case", _params([*load(DOCUMENTS), *load(OTHER_LANGUAGES)]))
def test_a_hard_document_has_the_labelled_default(case: Case) -> None:
    """The headline is what happens to the person who opens the ordinary account and touches nothing."""
    assert mistake(case) is None, case["text"]


def test_the_sentences_are_labelled_within_the_vocabulary() -> None:
    """A sentence off the topic carries no further label; one on it carries all three."""
    for case in load(SENTENCES):
        if case["topic"]:
            assert Default(case["stance"]) is not Default.SILENT
            assert Scope(case["scope"])
            assert Audience(case["audience"])
        else:
            assert not {"stance", "scope", "audience"} & case.keys()


def test_no_case_is_written_twice() -> None:
    """A repeated case would count twice in the figures."""
    for path in (SENTENCES, DOCUMENTS, OTHER_LANGUAGES):
        counted = Counter(case["text"] for case in load(path))
        assert [text for text, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("stance", [stance for stance in Default if stance is not Default.SILENT])
def test_every_stance_is_tried(stance: Default) -> None:
    """A reader that never gives one of the stances cannot pass for a good one."""
    assert sum(case.get("stance") == stance for case in load(SENTENCES)) >= 20
