"""Nothing grows worse than linearly with the text: pages that would keep a worse reader busy for hours."""

from __future__ import annotations

import pytest

from monitor.core.clauses.lexicon import match, phrases
from monitor.core.reader import read_text

CLAIM = "We use your sketches to train our AI models unless you opt out. "
LENGTH = 1_000_000  # characters of what says nothing; what is gone through twice for each of them takes hours


@pytest.mark.parametrize(
    "piece", ["-", "- ", "-\n", "*", "1.\n", "| ", "_", "> ", "[", "(", " \n", "a.", "# "]
)
def test_an_endless_tail_is_read(piece: str) -> None:
    """Signs without words at the end of a text, and whatever else is endless."""
    assert read_text(CLAIM + "\n\n" + piece * (LENGTH // len(piece))).text


def test_a_paragraph_of_clauses_only_is_read() -> None:
    """The sentences beside a clause are looked at, and not the whole paragraph."""
    reading = read_text(CLAIM * 800)
    assert len(reading.clauses) == 800
    assert all(clause.control for clause in reading.clauses)


@pytest.mark.parametrize(
    "sentence",
    [CLAIM, "We train on them. They are used for training. "],
    ids=["claims", "what leans on others"],
)
def test_what_is_looked_at_grows_with_the_paragraph(sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the sentences, twice the letters in which cues are looked for: around a sentence, not in all of it."""
    looked = 0
    words_of = phrases.words_of

    def counted(text: str) -> phrases.Words:
        nonlocal looked
        looked += len(text)
        return words_of(text)

    monkeypatch.setattr(match, "words_of", counted)
    letters = []
    for times in (400, 800):
        looked = 0
        read_text(sentence * times)
        letters.append(looked)
    once, twice = letters
    assert 0 < twice < 2.3 * once
