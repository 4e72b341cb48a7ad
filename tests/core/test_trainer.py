"""Who trains."""

from __future__ import annotations

import pytest

from monitor.core.clauses.lexicon.details import TRAINERS
from monitor.core.clauses.plain import plain
from monitor.core.clauses.trainer import trainer_of
from monitor.core.model import Trainer

SERVICE = {
    "we": "We use your posts to train our models.",
    "nobody named": "You can opt out of training.",
    "we and our affiliates": "We and our affiliates may use your posts to train AI models.",
    "a name and its affiliates": "Lumen and its affiliates may use inputs to develop and train models.",
    "neither of us": "Neither we nor our partners train on your files.",
    "us or our providers": "We, or any of our service providers, do not use your files to train models.",
    "helpers": "We use service providers who help us train our models.",
    "others as a source": "We train on texts from third parties.",
    "connected services": "We do not use files from connected third-party services to train our models.",
    "what others publish": "Our models are trained on pages made available by third parties.",
    "others build on it": "We train our models so that third parties can build on them.",
    "a name's and others' models": "Your notes are not used to train Lumen’s or third-party AI models.",
    "a promise not to use and not to license": (
        "Lumen does not use your drawings and does not license them to third parties for training."
    ),
}
AFFILIATES = {
    "they act": "Our affiliates may use your posts to train their AI models.",
    "shared with the parent": "We share posts with our parent company so that it can train its models.",
    "named after the act": "Your posts may be used to train models by our affiliates.",
}
THIRD_PARTIES = {
    "they are not allowed": "We do not allow third parties to train on your files.",
    "their own models": "Our providers will not use your files to train their own models.",
    "sold to them": "We never license your stories to third parties for the training of AI models.",
    "some models": "Some models may train on your inputs.",
    "by them": "Your files are not used by third parties to train AI.",
    "partners improve": "Posts are shared with partners, who may use them to improve their AI.",
    "a supplier is bound": "We make sure that the supplier may not use the files to train its AI models.",
}
ALL = [
    *((sentence, Trainer.SERVICE) for sentence in SERVICE.values()),
    *((sentence, Trainer.AFFILIATES) for sentence in AFFILIATES.values()),
    *((sentence, Trainer.THIRD_PARTIES) for sentence in THIRD_PARTIES.values()),
]


@pytest.mark.parametrize(("sentence", "trainer"), ALL, ids=[*SERVICE, *AFFILIATES, *THIRD_PARTIES])
def test_trainer(sentence: str, trainer: Trainer) -> None:
    """The trainer is whose model is trained, else who acts."""
    assert trainer_of(sentence) is trainer


def test_unknown_language() -> None:
    """In a language without marks it is the service."""
    assert trainer_of("Our affiliates train their models.", language="xx") is Trainer.SERVICE


@pytest.mark.parametrize("language", TRAINERS)
def test_examples(language: str) -> None:
    """Every mark fires on its own example."""
    for mark in TRAINERS[language].entries:
        found = {(hit.role, hit.value) for hit in TRAINERS[language].scan(plain(mark.example))}
        assert (mark.role, mark.value) in found, mark.example
