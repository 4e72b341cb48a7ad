"""An import: recorded versions of documents, through the same core as a live check.

    records -> texts -> readings -> replay (decide, in order) -> save, a batch at a time

1. Each document walks its records in the order of their recording; reading is spread over processes,
   for documents do not depend on each other.
2. A document's records go in batches. A batch is saved in one transaction, together with how far
   the document has come, so that a run that was stopped goes on where it was, and one that was
   finished adds nothing when it is run again.
3. Records that are older than what was imported of their document, out of another collection, are left out
   and counted: the past is not decided anew behind what came after it.
4. Nothing is sent: what an import finds is history.

What has to be got over the network (`import_series`) walks alone: its next batch is got while the one before
is being read, so that no more pages are in memory than are being read, and what was got is saved before an
error is told.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from monitor.core.model import (
    Document,
    DocumentKey,
    Fetched,
    Origin,
    Outcome,
    State,
)
from monitor.core.records import Brought, Imported
from monitor.core.replay import JUST_BEFORE, lasting, replay
from monitor.errors import ImportSourceError
from monitor.readings import PageReadings, ReadRecords, Record, SeriesRecord

BATCH = 100  # records; a few megabytes of text, a second or two of reading
AT_ONCE = 8  # batches that are being read or wait to be saved: memory does not grow with the collection
SERIES_BATCH = 10  # records; a kill loses two batches at most, for one is read while the next is got
SERIES_BYTES = 20_000_000  # of raw pages in a batch, more only where a single one is larger


class Keeper(Protocol):
    """What this story needs of the store."""

    def state_of(self, key: DocumentKey, origin: Origin) -> State:
        """Where an earlier import of this origin left a document."""

    def import_cursor(self, key: DocumentKey, origin: Origin) -> str | None:
        """The note of the record that an earlier import came to, if there was one."""

    def save_import(
        self, document: Document, origin: Origin, outcomes: Sequence[Imported], cursor: str
    ) -> object:
        """A batch of outcomes in one transaction, and how far the document has come."""


@dataclass(frozen=True, slots=True)
class Walk:
    """One document's way through its records."""

    document: Document
    records: Sequence[Record]
    # Of each record since when another document of the service has shown its text, None where it never did;
    # empty: that is not known.
    shared: Sequence[datetime | None] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Some records of one document, to be read by whoever is free."""

    document: Document
    state: State
    records: Sequence[Record]
    until: datetime  # the last text lasted until then
    before_until: datetime | None  # … and the one before the first record until then; None: that is not known
    origin: Origin
    read: ReadRecords
    shared: Sequence[datetime | None]  # see `Walk.shared`
    shared_before: datetime | None  # the same of the record before the first


@dataclass(frozen=True, slots=True)
class Replayed:
    """What one record came to."""

    outcome: Outcome
    pages: Sequence[str]  # the names of the raw pages that it was read from


def import_walks(
    walks: Sequence[Walk],
    *,
    origin: Origin,
    newest: datetime,
    read: ReadRecords,
    store: Keeper,
    pool: Executor,
    progress: Callable[[int], None],
) -> Brought:
    """Import documents; `newest` is the time of the collection's newest record.

    `progress` hears how many more records are done.
    """
    running: dict[Future[list[Replayed]], tuple[Walk, int]] = {}
    new = earlier = 0

    def submit(walk: Walk, begin: int) -> None:
        batch = _batch(walk, begin, store.state_of(walk.document.key, origin), newest, origin, read)
        running[pool.submit(replay_batch, batch)] = (walk, begin)

    todo: list[tuple[Walk, int]] = []
    for walk in walks:
        begin, left_out = _begin(walk, origin, store)
        new, earlier = new + len(walk.records) - begin, earlier + left_out
        progress(begin)
        if begin < len(walk.records):
            todo.append((walk, begin))
        else:
            _let_last(walk, origin, newest, store)
    todo.sort(
        key=lambda one: len(one[0].records) - one[1]
    )  # the longest, which takes longest, is begun first
    while todo or running:
        while todo and len(running) < AT_ONCE:
            submit(*todo.pop())
        for done in wait(running, return_when=FIRST_COMPLETED).done:
            walk, begin = running.pop(done)
            end = min(begin + BATCH, len(walk.records))
            steps = _with_evidence(done.result(), walk.records[begin:end])
            store.save_import(walk.document, origin, steps, walk.records[end - 1].note)
            progress(end - begin)
            if end < len(walk.records):
                submit(walk, end)
    return Brought(new, earlier)


def import_series(
    document: Document, records: Iterable[SeriesRecord], *, origin: Origin, store: Keeper, pool: Executor
) -> int:
    """Import one document whose records come one after the other; the number of those that were saved.

    An error that `records` raises is raised again, after what came before it was saved.
    """
    saved = 0
    reading: tuple[Future[list[Replayed]], Sequence[SeriesRecord]] | None = None

    def save() -> int:
        nonlocal reading
        if reading is None:
            return 0
        (future, batch), reading = reading, None
        steps = _with_evidence(future.result(), batch)
        store.save_import(document, origin, steps, batch[-1].cursor)
        return len(batch)

    try:
        for batch in _batches(records):
            saved += save()
            state, until = store.state_of(document.key, origin), batch[-1].at
            work = Batch(document, state, batch, until, None, origin, PageReadings, (), None)
            reading = pool.submit(replay_batch, work), batch
    finally:
        saved += save()
    return saved


def _batches(records: Iterable[SeriesRecord]) -> Iterator[Sequence[SeriesRecord]]:
    """Records by the batch; those before an error too."""
    batch: list[SeriesRecord] = []
    try:
        for record in records:
            batch.append(record)
            if len(batch) >= SERIES_BATCH or _new_bytes(batch) >= SERIES_BYTES:
                yield batch
                batch = []
    except (ImportSourceError, KeyboardInterrupt):
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def _new_bytes(batch: Sequence[SeriesRecord]) -> int:
    """How much the pages of a batch weigh, each counted once."""
    return sum({page.name: len(page.read()) for one in batch for part in one.parts for page in part}.values())


def replay_batch(batch: Batch) -> list[Replayed]:
    """Read and replay one batch; the work of a process of the pool."""
    first = Outcome(batch.state, batch.until)
    if batch.before_until:
        first = lasting(batch.document, batch.state, batch.before_until, batch.origin)
    readings = batch.read(batch.document, batch.records)
    timed = zip((record.at for record in batch.records), readings, strict=True)
    outcomes = replay(
        batch.document,
        first.state,
        timed,
        batch.until,
        batch.origin,
        shared=batch.shared,
        shared_before=batch.shared_before,
        seen_until=(record.seen_until for record in batch.records),
        refused=readings.refuse,
    )
    noted = [_noted(outcome, record) for outcome, record in zip(outcomes, batch.records, strict=True)]
    told = [_after(first, noted[0]), *noted[1:]]
    return [Replayed(outcome, pages) for outcome, pages in zip(told, readings.used, strict=True)]


def _after(first: Outcome, then: Outcome) -> Outcome:
    """What a record came to, with what the text before it came to by then."""
    return replace(then, events=first.events + then.events, notices=first.notices + then.notices)


def _noted(outcome: Outcome, record: Record) -> Outcome:
    if outcome.version is None:
        return outcome
    return replace(outcome, version=replace(outcome.version, note=record.note))


def _begin(walk: Walk, origin: Origin, store: Keeper) -> tuple[int, int]:
    """The place of a walk's first new record, and how many before it are left out as too old."""
    cursor = store.import_cursor(walk.document.key, origin)
    if cursor is None:
        return 0, 0
    place = next((place for place, record in enumerate(walk.records) if record.note == cursor), None)
    if place is not None:
        return place + 1, 0
    # What came before came out of another collection.
    seen = store.state_of(walk.document.key, origin).last_seen
    earlier = sum(seen is not None and record.at <= seen for record in walk.records)
    return earlier, earlier


def _let_last(walk: Walk, origin: Origin, newest: datetime, store: Keeper) -> None:
    """The text that was imported last has lasted while the collection grew elsewhere."""
    cursor = store.import_cursor(walk.document.key, origin)
    outcome = lasting(walk.document, store.state_of(walk.document.key, origin), newest, origin)
    if outcome.events or outcome.notices:
        store.save_import(walk.document, origin, [Imported(outcome)], cursor or "")


def _batch(
    walk: Walk, begin: int, state: State, newest: datetime, origin: Origin, read: ReadRecords
) -> Batch:
    records = walk.records[begin : begin + BATCH]
    following = walk.records[begin + BATCH : begin + BATCH + 1]
    until = following[0].at - JUST_BEFORE if following else newest
    before_until = records[0].at - JUST_BEFORE if begin else None
    shared = walk.shared[begin : begin + BATCH]
    shared_before = walk.shared[begin - 1] if begin and walk.shared else None
    return Batch(walk.document, state, records, until, before_until, origin, read, shared, shared_before)


def _with_evidence(replayed: Sequence[Replayed], records: Sequence[Any]) -> list[Imported]:
    """The outcomes as they are stored; only a version needs the raw pages that it was read from."""
    return [
        Imported(one.outcome, _pages(one.pages, record) if one.outcome.version is not None else ())
        for one, record in zip(replayed, records, strict=True)
    ]


def _pages(names: Collection[str], record: Any) -> tuple[Fetched, ...]:  # noqa: ANN401 - a page record, where there are names
    if not names:
        return ()
    return tuple(page.fetched() for part in record.parts for page in part if page.name in names)


def documents_of(keys: Iterable[DocumentKey], watched: Mapping[DocumentKey, Document]) -> list[Document]:
    """The documents of an import: as they are watched, or known by their history only."""
    return [watched.get(key) or Document(key.service, key.document, sources=()) for key in keys]
