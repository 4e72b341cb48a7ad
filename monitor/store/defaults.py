"""Defaults over time: what was believed of each lane of a document, since when and until when."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, func, select

from monitor.core.model import Belief, Default, DocumentKey, Lane
from monitor.core.records import DefaultSpan
from monitor.store import codec
from monitor.store.dialect import one_of
from monitor.store.tables import defaults, documents, services, versions
from monitor.store.timeline import Span, insert

_HEADLINE = None  # stands where a lane would


def record(connection: Connection, document_id: int, belief: Belief) -> None:
    """Take down what is believed from the moment this wording was first seen."""
    known = _known(connection, document_id)
    now = {_HEADLINE: belief.default} | {codec.lane_key(lane): default for lane, default in belief.lanes}
    for lane in known.keys() | now.keys():
        before = known.get(lane, ())
        after = insert(before, belief.at, now.get(lane), belief.effective)
        if after != before:
            _replace(connection, document_id, lane, after)


def history(connection: Connection, service: str) -> tuple[DefaultSpan, ...]:
    """Every default of a service's documents, each document's headline first, oldest first."""
    first = (
        select(versions.c.document_id, func.min(versions.c.at).label("first_seen"))
        .where(
            versions.c.document_id.in_(
                select(documents.c.id).join(services).where(services.c.name == service)
            )
        )
        .group_by(versions.c.document_id)
        .subquery()
    )
    query = (
        select(
            defaults, services.c.name.label("service"), documents.c.name.label("document"), first.c.first_seen
        )
        .join(documents, defaults.c.document_id == documents.c.id)
        .join(services)
        .join(first, first.c.document_id == documents.c.id, isouter=True)
        .where(services.c.name == service)
        .order_by(documents.c.position, documents.c.id, defaults.c.lane.is_not(None), defaults.c.lane)
        .order_by(defaults.c.since)
    )
    return tuple(_span(row) for row in connection.execute(query))


def all_headlines(connection: Connection) -> tuple[DefaultSpan, ...]:
    """The headline defaults of every document over time."""
    query = (
        select(defaults, services.c.name.label("service"), documents.c.name.label("document"))
        .join(documents, defaults.c.document_id == documents.c.id)
        .join(services)
        .where(defaults.c.lane.is_(None))
        .order_by(defaults.c.document_id, defaults.c.since)
    )
    return tuple(
        DefaultSpan(DocumentKey(row.service, row.document), Default(row.default), row.since, row.until)
        for row in connection.execute(query)
    )


def headlines(connection: Connection, only: Collection[int] | None = None) -> Mapping[int, Span]:
    """By document, the headline default that holds."""
    query = select(defaults).where(
        defaults.c.lane.is_(None), defaults.c.until.is_(None), one_of(defaults.c.document_id, only)
    )
    return {row.document_id: _plain(row) for row in connection.execute(query)}


def _known(connection: Connection, document_id: int) -> dict[str | None, tuple[Span, ...]]:
    query = select(defaults).where(defaults.c.document_id == document_id).order_by(defaults.c.since)
    found: dict[str | None, tuple[Span, ...]] = {}
    for row in connection.execute(query):
        found[row.lane] = (*found.get(row.lane, ()), _plain(row))
    return found


def _replace(connection: Connection, document_id: int, lane: str | None, spans: tuple[Span, ...]) -> None:
    here = (defaults.c.document_id == document_id) & defaults.c.lane.is_not_distinct_from(lane)
    connection.execute(defaults.delete().where(here))
    if spans:
        rows = [asdict(span) | {"document_id": document_id, "lane": lane} for span in spans]
        connection.execute(defaults.insert(), rows)


def _plain(row: Row[Any]) -> Span:
    return Span(Default(row.default), row.since, row.until, row.effective)


def _span(row: Row[Any]) -> DefaultSpan:
    lane: Lane | None = codec.lane_of(row.lane) if row.lane is not None else None
    return DefaultSpan(
        key=DocumentKey(row.service, row.document),
        default=Default(row.default),
        since=row.since,
        until=row.until,
        lane=lane,
        effective=row.effective,
        at_least=row.first_seen is None or row.since <= row.first_seen,
    )
