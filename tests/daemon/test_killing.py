"""A daemon that is killed wherever it is loses nothing, and tells nothing for no reason twice."""

from __future__ import annotations

from pathlib import Path

from tests.daemon.killing import World, rehearse
from tests.store.conftest import postgres, url

__all__ = ["postgres", "url"]


def test_a_killed_daemon_loses_nothing(url: str, tmp_path: Path) -> None:
    """A dozen times in all, at random moments of its work; `make soak` does it a hundred times on each database."""
    world = World(pages=24, flips=8)
    told = rehearse(url, tmp_path, world, kills=6, seed=7)
    assert len(told) == world.flips
