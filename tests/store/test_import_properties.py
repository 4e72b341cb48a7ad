"""What holds for any import: stopped anywhere, grown anyhow and run twice, it comes to what one run comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor import importing
from monitor.core.model import Document, Origin, Reading, Unread
from monitor.core.records import Brought
from monitor.importing import Walk, import_walks
from monitor.store import Store
from tests.core.sightings import DOCUMENT, at
from tests.core.test_decide_properties import STORIES, Lasting, facts

P = ParamSpec("P")
T = TypeVar("T")
ROUND = 12  # hours between two records
TALES = st.lists(STORIES, min_size=1, max_size=2)  # of the documents of one collection


@dataclass(frozen=True)
class Found:
    """A record that carries its own reading."""

    at: datetime
    note: str
    found: Reading | Unread
    seen_until: None = None


class Here(Executor):
    """Does everything at once and in this process."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """The work, done."""
        future: Future[T] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


class KilledError(Exception):
    """The process ends here."""


def records_of(tale: Lasting) -> list[Found]:
    """One record for each text, when it came."""
    hour, found = 0, []
    for number, (text, rounds) in enumerate(tale):
        found.append(Found(at(hour), f"record {number}", text))
        hour += rounds * ROUND
    return found


@dataclass(frozen=True)
class Carried:
    """The readings that the records carry."""

    document: Document
    records: Sequence[Found]

    def __iter__(self) -> Iterator[Reading | Unread]:
        """One for each record."""
        return (record.found for record in self.records)

    def refuse(self) -> None:
        """Nothing of one record is kept for the next."""

    @property
    def used(self) -> Sequence[Sequence[str]]:
        """No raw pages."""
        return [()] * len(self.records)


@dataclass
class Shelf:
    """The documents of a collection as far as it has grown, imported into a store under a name of their own."""

    store: Store
    name: str
    tales: list[list[Found]]

    def documents(self) -> list[Document]:
        """Each with a name of its own."""
        return [replace(DOCUMENT, service=f"{self.name}.{n}") for n in range(len(self.tales))]

    def bring_in(self, until: datetime | None = None, die_after: int | None = None) -> Brought:
        """Import what was recorded until then; dies after so many saved batches."""
        shown = [[one for one in tale if until is None or one.at <= until] for tale in self.tales]
        walks = [Walk(d, tale) for d, tale in zip(self.documents(), shown, strict=True) if tale]
        batches = count(1)

        def progress(done: int) -> None:
            if done and next(batches) == die_after:
                raise KilledError

        newest = max(one.at for tale in shown for one in tale)
        return import_walks(
            walks,
            origin=Origin.OTA,
            newest=newest,
            read=Carried,
            store=self.store,
            pool=Here(),
            progress=progress,
        )

    def came_to(self) -> list[object]:
        """Every event and version, without the name of the shelf."""
        keys = [document.key for document in self.documents()]
        told = [[facts(event) for event in self.store.events(service=key.service)] for key in keys]
        kept = [[(one.at, one.kind, one.note) for one in self.store.versions(key)] for key in keys]
        return [told, kept]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One database for all examples; each has names of its own."""
    folder: Path = tmp_path_factory.mktemp("imports")
    with Store.open(f"sqlite:///{folder}/o.db", create=True) as opened, pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "BATCH", 2)  # so that a story of a few records has several batches
        yield opened


_NAMES = count()


def shelves(store: Store, tales: list[Lasting]) -> tuple[Shelf, Shelf]:
    """The same collection twice: one to be imported at once, one otherwise."""
    records = [records_of(tale) for tale in tales]
    return Shelf(store, f"Inkwell {next(_NAMES)}", records), Shelf(store, f"Inkwell {next(_NAMES)}", records)


@given(tales=TALES, cuts=st.lists(st.integers(0, 2000), max_size=3))
@settings(deadline=None, max_examples=40)
def test_a_collection_that_grows_comes_to_what_it_would_have_come_to_at_once(
    store: Store, tales: list[Lasting], cuts: list[int]
) -> None:
    """Each document's last text lasted until what came after it, in its own history or another one."""
    whole, grown = shelves(store, tales)
    whole.bring_in()
    for hours in sorted(cuts):
        grown.bring_in(until=at(hours))
    grown.bring_in()
    assert grown.came_to() == whole.came_to()


@given(tales=TALES, deaths=st.lists(st.integers(1, 4), min_size=1, max_size=3))
@settings(deadline=None, max_examples=25)
def test_an_import_stopped_anywhere_goes_on(store: Store, tales: list[Lasting], deaths: list[int]) -> None:
    """As often as one likes."""
    whole, stopped = shelves(store, tales)
    whole.bring_in()
    for batches in deaths:
        try:
            stopped.bring_in(die_after=batches)
        except KilledError:
            continue
    stopped.bring_in()
    assert stopped.came_to() == whole.came_to()


@given(tales=TALES)
@settings(deadline=None, max_examples=15)
def test_importing_twice_adds_nothing(store: Store, tales: list[Lasting]) -> None:
    """And says so."""
    once, _ = shelves(store, tales)
    assert once.bring_in() == Brought(new=sum(map(len, once.tales)), earlier=0)
    before = once.came_to()
    assert once.bring_in() == Brought(new=0, earlier=0)
    assert once.came_to() == before
