"""The small words that part and join thoughts, in the data of every language."""

from __future__ import annotations

import pytest

from monitor.core.clauses.lexicon import LEXICONS
from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

ENGLISH = LEXICONS["en"].joints
ENTRIES = [
    pytest.param(lexicon.joints, entry, id=f"{name}: {entry.value}")
    for name, lexicon in LEXICONS.items()
    for entry in lexicon.joints.entries
]


@pytest.mark.parametrize(("joints", "entry"), ENTRIES)
def test_every_joint_is_in_its_own_example(joints: Joints, entry: Mark) -> None:
    """The example of a joint shows what it is for, and a joint is never an empty stretch."""
    found = Joints((entry,)).first(Joint(entry.role), entry.example)
    assert found
    assert found[0]
    assert joints.first(Joint(entry.role), entry.example)


@pytest.mark.parametrize(
    ("joint", "words", "found"),
    [
        pytest.param(Joint.RESTART, "sold, and we may", ", and we may", id="a subject and its verb"),
        pytest.param(Joint.RESTART, "sold, we want to use", None, id="an infinitive is no verb of its own"),
        pytest.param(Joint.RESTART, "sold, your notes, if you like, may", None, id="a comma between them"),
        pytest.param(Joint.RESTART, "of them, but not limited to", None, id="but not limited to"),
        pytest.param(Joint.FURTHER, "public or (ii) if you agree", "or (ii) if", id="the number of a point"),
        pytest.param(Joint.CONDITION, "If you agree, say, we read: all", "If you agree, say, ", id="the nearest end"),
        pytest.param(Joint.CONDITION, "For example, we read", None, id="no condition"),
        pytest.param(Joint.ON_DATA, "training programs on", None, id="training for people"),
    ],
)  # fmt: skip
def test_english(joint: Joint, words: str, found: str | None) -> None:
    """What the signs of a joint find, and what they leave."""
    match = ENGLISH.first(joint, words)
    assert (match and match[0]) == found


@pytest.mark.parametrize("piece", [", we ", "if , ", "use ", "and (a) ", "train x "])
def test_hostile_text(piece: str) -> None:
    """Endless text is looked through in one go."""
    for joint in Joint:
        assert len(list(ENGLISH.all(joint, piece * 20_000))) <= 100_000
