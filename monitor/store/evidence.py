"""The evidence of an event, gathered from what is stored: two versions and the visits that showed them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from monitor.core.evidence import Evidence, Kept, Role, Visit
from monitor.core.model import Clause, Event, NotModified, Origin, Version
from monitor.store import blobs, codec, fetches, pictures, versions
from monitor.store.tables import events, snapshots, sources, version_snapshots
from monitor.store.tables import fetches as fetches_table
from monitor.store.tables import versions as versions_table

_TRIED = 20  # versions looked through for the sentences of an event, newest first
_JUST_BEFORE = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class _Place:
    """Whose history is looked at."""

    connection: Connection
    document_id: int
    origin: Origin


def of_event(connection: Connection, id_: int) -> Evidence | None:
    """What there is to show for the event with this id."""
    query = select(events.c.document_id, events.c.origin, events.c.body).where(events.c.id == id_)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    event = codec.event_of(row.body, id_)
    place = _Place(connection, row.document_id, Origin(row.origin))
    after = _version(place, event.at, event.clauses_after)
    before = _version(place, event.last_seen_before or event.at - _JUST_BEFORE, event.clauses_before, after)
    shown = pictures.of_event(connection, event)
    return Evidence(event, _after(place, event, after), _before(place, event, before), shown)


def _version(
    place: _Place, when: datetime, quoted: Sequence[Clause], later: Kept | None = None
) -> Kept | None:
    """The version that stood at a moment and holds these sentences; failing that, the one that stood.

    Editions of a page may take turns: then the version before is not the one that an event speaks of.
    """
    found = [kept for kept in _standing(place, when) if later is None or kept.id != later.id]
    texts = [clause.text for clause in quoted]
    holding = [kept for kept in found if all(text in kept.version.reading.text for text in texts)]
    return next(iter([*holding, *found]), None)


def _standing(place: _Place, when: datetime) -> Iterator[Kept]:
    """The versions up to a moment, newest first: of this origin, or failing that of any."""
    table = versions_table
    query = select(table.c.id).where(table.c.document_id == place.document_id, table.c.at <= when)
    query = query.order_by(table.c.at.desc(), table.c.id.desc()).limit(_TRIED)
    own = query.where(table.c.origin == place.origin)
    for id_ in place.connection.scalars(own).all() or place.connection.scalars(query).all():
        version = versions.by_id(place.connection, id_)
        if version is not None:
            yield Kept(id_, version)


def _after(place: _Place, event: Event, kept: Kept | None) -> Kept | None:
    if kept is None:
        return None
    first = _pages_of(place, kept, Role.AFTER_FIRST)
    again = _visits(place, event.at, event.confirmed_at, Role.AFTER_AGAIN)
    return replace(kept, visits=(*first, *_not_told(again, first)))


def _before(place: _Place, event: Event, kept: Kept | None) -> Kept | None:
    if kept is None:
        return None
    first = _pages_of(place, kept, Role.BEFORE_FIRST)
    seen = event.last_seen_before
    last = _visits(place, kept.version.at, seen, Role.BEFORE_LAST) if seen else []
    return replace(kept, visits=(*first, *_not_told(last, first)))


def _not_told(visits: Sequence[Visit], told: Sequence[Visit]) -> list[Visit]:
    known = {(visit.source.url, visit.fetch.at) for visit in told}
    return [visit for visit in visits if (visit.source.url, visit.fetch.at) not in known]


def _pages_of(place: _Place, kept: Kept, role: Role) -> list[Visit]:
    """The visits that brought the pages a version was read from, in the order of its parts."""
    query = (
        select(snapshots.c.id, snapshots.c.digest)
        .join(version_snapshots)
        .where(version_snapshots.c.version_id == kept.id)
        .order_by(version_snapshots.c.position)
    )
    found = [_bringing(place, page.id, kept.version, role) for page in place.connection.execute(query)]
    return [visit for visit in found if visit]


def _bringing(place: _Place, snapshot_id: int, version: Version, role: Role) -> Visit | None:
    """The last visit that brought a page before a version was made of it."""
    good = _good(place).where(fetches_table.c.outcome == fetches.FETCHED)
    rows = good.where(fetches_table.c.snapshot_id == snapshot_id, fetches_table.c.at <= version.at)
    row = place.connection.execute(rows.order_by(fetches_table.c.id.desc()).limit(1)).one_or_none()
    return _visit(place, row, role) if row else None


def _visits(place: _Place, since: datetime, until: datetime, role: Role) -> list[Visit]:
    """The last good visit of each source after one moment and up to another."""
    rows = _good(place).where(fetches_table.c.at > since, fetches_table.c.at <= until)
    rows = rows.where(fetches_table.c.origin == place.origin)
    newest = {row.url: row for row in place.connection.execute(rows.order_by(fetches_table.c.id))}
    return [visit for row in newest.values() if (visit := _visit(place, row, role))]


def _good(place: _Place) -> Select[Any]:
    query = select(fetches_table, sources.c.url, sources.c.options, snapshots.c.digest)
    joined = fetches_table.join(sources).join(snapshots, isouter=True)
    good = fetches_table.c.outcome.in_([fetches.FETCHED, fetches.NOT_MODIFIED])
    return query.select_from(joined).where(sources.c.document_id == place.document_id, good)


def _visit(place: _Place, row: Row[Any], role: Role) -> Visit | None:
    source = codec.source_of(row.url, row.options)
    if row.outcome == fetches.FETCHED:
        body = blobs.get(place.connection, snapshots, row.snapshot_id)
        return Visit(role, source, fetches.fetched_of(row, body), row.digest)
    shown = _shown_before(place, row)
    return Visit(role, source, _not_modified(row), shown) if shown else None


def _shown_before(place: _Place, row: Row[Any]) -> str | None:
    """The digest of the page that was not modified."""
    earlier = _good(place).where(fetches_table.c.source_id == row.source_id, fetches_table.c.id < row.id)
    brought = earlier.where(fetches_table.c.snapshot_id.is_not(None)).order_by(fetches_table.c.id.desc())
    found = place.connection.execute(brought.limit(1)).one_or_none()
    return found.digest if found else None


def _not_modified(row: Row[Any]) -> NotModified:
    return NotModified(
        row.url, row.final_url, row.at, fetches.caching_of(row), tuple(row.redirects), row.seconds
    )
