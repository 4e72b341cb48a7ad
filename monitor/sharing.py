"""Which texts several documents of a service show, in a collection of raw pages.

Raw pages of two documents are never equal byte for byte. Whether they show one text is known once both were
read, so the pages of a service with several documents are read twice: for this, and then in their order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from functools import partial

from monitor.core.model import Document, DocumentKey, Origin, Reading
from monitor.core.siblings import Shown
from monitor.importing import BATCH, Keeper, Walk
from monitor.readings import ReadRecords, Record

_Told = list[tuple[DocumentKey, str, datetime]]  # whose text, its fingerprint, when; "": it was refused


def with_sharing(
    walks: Sequence[Walk],
    beside: Sequence[Walk],
    origin: Origin,
    read: ReadRecords,
    store: Keeper,
    pool: Executor,
    progress: Callable[[int], None],
) -> list[Walk]:
    """The walks, each with what the other documents of its service show.

    `beside` are documents of the same services that are not imported. `progress` hears how many more records
    were read. A service of which everything was imported before is not read again.
    """
    told: _Told = []
    work = _work(walks, beside, _services_with_new(walks, origin, store))
    for found in pool.map(partial(_texts_of, read), *work):
        told += found
        progress(len(found))
    shown = Shown(sorted(told, key=lambda one: one[2]))
    texts = {(key, at): text for key, text, at in told}
    return [replace(walk, shared=_shared(walk, texts, shown)) for walk in walks]


def _services_with_new(walks: Iterable[Walk], origin: Origin, store: Keeper) -> set[str]:
    return {
        walk.document.service
        for walk in walks
        if store.import_cursor(walk.document.key, origin) != walk.records[-1].note
    }


def _work(
    walks: Sequence[Walk], beside: Sequence[Walk], services: set[str]
) -> tuple[list[Document], list[Sequence[Record]]]:
    """Documents that are not alone in their service, each with some of its records."""
    every = [*walks, *beside]
    documents = Counter(walk.document.service for walk in every)
    batches = [
        (walk.document, walk.records[begin : begin + BATCH])
        for walk in every
        if walk.document.service in services and documents[walk.document.service] > 1
        for begin in range(0, len(walk.records), BATCH)
    ]
    return [document for document, _ in batches], [records for _, records in batches]


def _texts_of(read: ReadRecords, document: Document, records: Sequence[Record]) -> _Told:
    """What some records show; the work of a process of the pool."""
    readings = read(document, records)
    return [
        (document.key, found.fingerprint if isinstance(found, Reading) else "", record.at)
        for record, found in zip(records, readings, strict=True)
    ]


def _shared(
    walk: Walk, texts: Mapping[tuple[DocumentKey, datetime], str], shown: Shown
) -> list[datetime | None]:
    own = [texts.get((walk.document.key, record.at), "") for record in walk.records]
    return [shown.elsewhere(walk.document.key, text) if text else None for text in own]
