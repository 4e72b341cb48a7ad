"""The board: for each document its default, since when, in whose words, and how well it is watched."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from monitor.core.model import Belief, Clause, Control, Default, DocumentKey, Scope, State
from monitor.core.records import BoardRow
from monitor.core.signals import is_signals
from monitor.store import defaults, fetches, states
from monitor.store.dialect import one_of
from monitor.store.tables import documents, events, notices, services, versions
from monitor.store.tables import fetches as attempts
from monitor.store.timeline import Span

_CHANGING = (attempts, versions, events, notices)


def rows(connection: Connection, only: Collection[int] | None = None) -> tuple[BoardRow, ...]:
    """Every document, in the order of the watchlist; those no longer watched come last.

    With `only`, the documents with these ids.
    """
    known = states.load_all(connection, only)
    spans = defaults.headlines(connection, only)
    first = _first_seen(connection, only)
    next_checks = states.next_checks(connection, only)
    troubles = fetches.troubles(connection, only)
    query = (
        select(documents, services.c.name.label("service"), services.c.tags)
        .join(services)
        .where(one_of(documents.c.id, only))
        .order_by(documents.c.watched.desc(), services.c.position, services.c.id)
        .order_by(documents.c.position, documents.c.id)
    )
    return tuple(
        _row(
            row,
            known.get(row.id, State()),
            spans.get(row.id),
            first.get(row.id),
            next_checks.get(row.id),
            troubles,
        )
        for row in connection.execute(query)
    )


def mark(connection: Connection) -> tuple[int, ...]:
    """Differs whenever anything on the board may have changed; costs next to nothing to ask for."""
    newest = [select(func.coalesce(func.max(table.c.id), 0)).scalar_subquery() for table in _CHANGING]
    watched = select(func.count()).select_from(documents).where(documents.c.watched).scalar_subquery()
    row = connection.execute(select(*newest, watched)).one()
    return tuple(row)


def deciding(belief: Belief) -> Clause | None:
    """The clause to quote for the headline: about people's own data, of the default's stance."""
    own = [clause for clause in belief.clauses if clause.scope is Scope.USER]
    fitting = [clause for clause in own if clause.stance is belief.default]
    with_control = [clause for clause in fitting if clause.control]
    return next(iter(with_control or fitting), None)


def _first_seen(connection: Connection, only: Collection[int] | None) -> Mapping[int, datetime]:
    query = (
        select(versions.c.document_id, func.min(versions.c.at).label("at"))
        .where(one_of(versions.c.document_id, only))
        .group_by(versions.c.document_id)
    )
    return {row.document_id: row.at for row in connection.execute(query)}


def _row(
    row: Row[Any],
    state: State,
    span: Span | None,
    first_seen: datetime | None,
    next_check: datetime | None,
    troubles: Mapping[DocumentKey, tuple[str, str]],
) -> BoardRow:
    key = DocumentKey(row.service, row.name)
    belief = state.believed
    clause = deciding(belief) if belief else None
    reason, trouble = troubles.get(key, ("", "")) if state.failures else ("", "")
    return BoardRow(
        key=key,
        watched=row.watched,
        default=belief.default if belief else None,
        since=span.since if span else None,
        at_least=bool(span and first_seen and span.since <= first_seen),
        effective=span.effective if span else None,
        first_seen=first_seen,
        last_good=state.last_seen,
        failures=state.failures,
        failing_since=state.failing_since,
        stale=tuple(part.url for part in state.stale),
        trouble=trouble,
        trouble_reason=reason,
        variant=row.variant,
        next_check=next_check,
        clause=clause,
        control=clause.control if clause and clause.control else _any_control(belief),
        lanes=belief.lanes if belief else (),
        pending=state.candidate.due if state.candidate else None,
        tags=tuple(row.tags),
        dropped_at=row.dropped_at,
        signals=tuple(one.text for one in belief.clauses if is_signals(one)) if belief else (),
    )


def _any_control(belief: Belief | None) -> Control | None:
    if belief is None or belief.default not in {Default.OPT_OUT, Default.OPT_IN}:
        return None
    controls = (clause.control for clause in belief.clauses if clause.scope is Scope.USER and clause.control)
    return next(controls, None)
