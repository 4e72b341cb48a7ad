"""Differences by sentences and words rebuild both texts, and depend on nothing but the texts."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from monitor.core.diff import Op, by_sentences, by_words, likeness_bound, passages, similarity

TEXTS = st.text(alphabet="ab .!\n\U0001f600é", max_size=60)


@given(TEXTS, TEXTS)
def test_a_diff_rebuilds_both_texts(old: str, new: str) -> None:
    """What is not deleted is the new text, what is not inserted the old one."""
    for pieces in (by_words(old, new), by_sentences(old, new)):
        assert "".join(piece.text for piece in pieces if piece.op is not Op.DELETE) == new
        assert "".join(piece.text for piece in pieces if piece.op is not Op.INSERT) == old


@given(TEXTS, TEXTS)
def test_passages_cover_both_texts_from_begin_to_end(old: str, new: str) -> None:
    """Each says where it begins in both."""
    found = passages(old, new)
    assert "".join(passage.old for passage in found) == old
    assert "".join(passage.new for passage in found) == new
    for passage in found:
        assert old.startswith(passage.old, passage.old_start)
        assert new.startswith(passage.new, passage.new_start)


@given(TEXTS, TEXTS)
def test_similarity_is_never_above_its_bound(old: str, new: str) -> None:
    """Equal texts are wholly similar; order makes no difference to the bound."""
    assert 0 <= similarity(old, new) <= likeness_bound(old, new) <= 1
    assert similarity(old, old) == 1
    assert likeness_bound(old, new) == likeness_bound(new, old)


def test_words_are_whole() -> None:
    """No difference begins inside a word."""
    pieces = by_words("We never train on it.", "We newly train on it.")
    changed = [piece.text for piece in pieces if piece.op is not Op.EQUAL]
    assert changed == ["never", "newly"]


def test_only_the_changed_sentence_is_a_changed_passage() -> None:
    """Its neighbours stay out of it."""
    old = "Letters are yours. We never train on them. Stamps cost money.\n"
    new = "Letters are yours. We may train on them. Stamps cost money.\n"
    assert [(p.old, p.new) for p in passages(old, new) if p.changed] == [
        ("We never train on them. ", "We may train on them. ")
    ]


def test_long_texts_are_cut_at_sentences_that_both_have_once() -> None:
    """A long text with one sentence changed in the middle shows just that."""
    sentences = [f"Sentence number {number} of a very long text.\n" for number in range(9_000)]
    shuffled = [*sentences[:4_000], "Something new.\n", *sentences[4_001:]]
    changed = [p for p in passages("".join(sentences), "".join(shuffled)) if p.changed]
    assert [(p.old, p.new) for p in changed] == [(sentences[4_000], "Something new.\n")]


def test_a_long_text_in_another_order_still_rebuilds() -> None:
    """The worst case: thousands of sentences that all stay and all move."""
    sentences = [f"Sentence number {number % 3_000} of a long text.\n" for number in range(9_000)]
    mixed = sentences.copy()
    random.Random(1).shuffle(mixed)  # noqa: S311 - any fixed order does
    pieces = by_sentences("".join(sentences), "".join(mixed))
    assert "".join(piece.text for piece in pieces if piece.op is not Op.DELETE) == "".join(mixed)
