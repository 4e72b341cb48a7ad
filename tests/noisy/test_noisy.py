"""The made-up histories are the same every time, and their noise is noise."""

from __future__ import annotations

from itertools import pairwise

import pytest

from monitor.core import health
from monitor.core.reader import read_text
from tests.noisy import ways, words
from tests.noisy.history import DAY, Labelled, Pool, Version, history_of, pool_of, true_moves
from tests.noisy.ways import Chance

PROMISE = "We never use your letters to train AI models."
POLICY = "# Privacy Policy\n\n## What we collect\n\nWe collect your letters.\n\n## AI\n\n" + PROMISE + "\n"
OTHER = Labelled("other", "# Terms\n\nWe use your letters to train our AI models.\n", "always")
SENTENCES = (
    ("never", PROMISE),
    ("always", "We use your letters to train our AI models."),
    ("opt_out", "We use your letters to train our AI models unless you opt out in your settings."),
    ("opt_in", "We train our AI models on your letters only if you turn this on."),
)


def pool() -> Pool:
    """One sentence of each stance."""
    return pool_of(
        {"text": text, "topic": 1, "stance": stance, "scope": "user", "audience": "any"}
        for stance, text in SENTENCES
    )


def history(seed: int) -> list[Version]:
    """The history of one small policy."""
    return history_of(Labelled("inkwell", POLICY, "never"), OTHER, pool(), Chance(seed))


def test_a_seed_gives_the_same_history_every_time() -> None:
    """Nothing but the seed decides."""
    assert history(3) == history(3) != history(4)


def test_a_history_runs_forward_and_every_version_differs_from_the_one_before() -> None:
    """A recorder stores what changed, when it changed."""
    versions = history(5)
    assert len(versions) >= 40
    for before, after in pairwise(versions):
        assert before.at < after.at
        assert before.text != after.text


@pytest.mark.parametrize("way", ["ids", "links", "date", "counter", "order", "space", "heading", "section"])
def test_noise_leaves_what_a_page_says(way: str) -> None:
    """No way that lasts takes a clause away or brings one."""
    text = ways.furnished(ways.padded(POLICY, Chance(1)), Chance(1))
    for seed in range(20):
        text = ways.LASTING[way](text, Chance(seed))
        assert [clause.text for clause in read_text(text).clauses] == [PROMISE]


def test_the_sections_that_come_and_go_say_nothing_of_training() -> None:
    """They are about other subjects, some of them near it."""
    assert not read_text(ways.joined(list(words.SECTIONS))).clauses


def test_most_walls_are_refused_at_sight() -> None:
    """The one that looks like a page of its own is left to the decider."""
    refused = [health.refuse_text(ways.wall("", Chance(seed))) for seed in range(50)]
    assert sum(one is not None for one in refused) > 40


@pytest.mark.parametrize(
    ("truths", "kinds"),
    [
        ((("never", 0), ("always", 10)), ["flip"]),
        ((("never", 0), ("always", 10), ("never", 11)), []),
        ((("never", 0), ("always", 10), ("never", 30)), ["flip", "flip"]),
        ((("opt_out", 0), ("", 10), ("always", 20)), ["choice"]),
        ((("silent", 0), ("opt_in", 10), ("silent", 30)), ["disclosure", "withdrawal"]),
    ],
    ids=["lasting", "for hours", "for weeks", "behind another page", "a use said and unsaid"],
)
def test_what_is_taken_back_within_two_days_has_not_moved(
    truths: tuple[tuple[str, int], ...], kinds: list[str]
) -> None:
    """Another page in between is no move either."""
    versions = [Version(day * DAY, str(day), truth, "a move") for truth, day in truths]
    assert [move.kind for move in true_moves(versions)] == kinds
