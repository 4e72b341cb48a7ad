"""Compression against the bytes before."""

# ruff: noqa: S311 -- the random bytes here are no secret

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from monitor.store import deltas


@given(st.binary(max_size=5000), st.none() | st.binary(max_size=5000))
def test_what_goes_in_comes_out(data: bytes, base: bytes | None) -> None:
    """Any bytes, with any base, survive."""
    assert deltas.decompress(deltas.compress(data, base), base) == data


def test_a_neighbour_costs_next_to_nothing() -> None:
    """A page of incompressible bytes is small beside one that differs in a byte."""
    page = random.Random(1).randbytes(200_000)
    neighbour = page[:100_000] + b"!" + page[100_001:]
    assert len(deltas.compress(page)) >= len(page)
    assert len(deltas.compress(neighbour, page)) < 200


def test_a_large_page_reaches_back_over_all_of_its_base() -> None:
    """The window covers base and page together, beyond the level's own window."""
    page = random.Random(1).randbytes(4_000_000)
    assert len(deltas.compress(page[:-1] + b"!", page)) < 1000
