"""Stopping and starting the process anywhere adds or removes no event and no version."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.check import check
from monitor.core.model import Document
from monitor.core.records import Saved
from monitor.store import Store
from tests.flow.flipping import nobody
from tests.flow.test_import_agrees import NAMES, ROUND, WHOLE, Site, Story, came_to

STORIES = st.lists(st.tuples(st.tuples(NAMES), st.integers(1, 3)), min_size=2, max_size=6)
DEATHS = st.dictionaries(st.integers(0, 12), st.sampled_from(("fetching", "saving", "saved")), min_size=1)


class KilledError(Exception):
    """The process ends here."""


@dataclass
class Dying:
    """A store of a process that dies before it has saved, or right after."""

    store: Store
    where: str

    def __getattr__(self, name: str) -> object:
        """Everything else is the store's."""
        return getattr(self.store, name)

    def save(self, *what: object) -> Saved:
        """The last thing it does."""
        if self.where == "saved":
            self.store.save(*what)  # type: ignore[arg-type]  # as it was asked
        raise KilledError


_NUMBERS = count()


async def watch(url: str, document: Document, story: Story, deaths: Mapping[int, str]) -> None:
    """Look every round; at some looks the process dies, and another one looks again."""
    site, looks, store = Site(document), count(), Store.open(url)
    for names, rounds in story:
        site.shown = names
        for _ in range(rounds):
            if where := deaths.get(next(looks)):
                await look(store, site, where)
                store.close()
                store = Store.open(url)
            await look(store, site)
            site.now += ROUND
    store.close()


async def look(store: Store, site: Site, dying: str = "") -> None:
    """One check, by a process that may die of it."""

    async def broken(*_: object) -> None:
        raise KilledError

    with suppress(KilledError):
        await check(
            site.document,
            fetch=broken if dying == "fetching" else site.fetch,  # type: ignore[arg-type]  # it never answers
            store=Dying(store, dying) if dying else store,  # type: ignore[arg-type]  # as a store
            plan=nobody,
            now=lambda: site.now,
        )


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One database for all examples; each has names of its own."""
    folder: Path = tmp_path_factory.mktemp("stopping")
    Store.open(f"sqlite:///{folder}/o.db", create=True).close()
    return f"sqlite:///{folder}/o.db"


@given(story=STORIES, deaths=DEATHS)
@settings(deadline=None, max_examples=15)
def test_stopping_and_starting_the_process_anywhere_changes_nothing(
    url: str, story: Story, deaths: Mapping[int, str]
) -> None:
    """While it asks for a page, before it has saved, and right after."""
    once, killed = (replace(WHOLE, service=f"Inkwell {next(_NUMBERS)}") for _ in range(2))
    with Store.open(url) as store:
        asyncio.run(Site(once).watch(store, story))
    asyncio.run(watch(url, killed, story, deaths))
    with Store.open(url) as store:
        assert came_to(store, killed) == came_to(store, once)
