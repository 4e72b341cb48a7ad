"""A service: its default over time, how to opt out, its documents and all that they say of training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from fastapi import APIRouter, Depends, Request, Response

from monitor.core import overview, wording
from monitor.core.model import Clause, DocumentKey, Lane, Scope
from monitor.core.records import Wanted
from monitor.core.variants import side_by_side
from monitor.core.words import WordKind, overriding
from monitor.web.chart import strips_of
from monitor.web.context import app_of
from monitor.web.marked import marked
from monitor.web.overviews import overview_of
from monitor.web.rights import may, needs
from monitor.web.templating import page

router = APIRouter(include_in_schema=False)
_MOST_EVENTS = 50


@router.get("/services/{name:path}", dependencies=[Depends(needs("quote"))])
def service(request: Request, name: str) -> Response:
    """One service, watched or not."""
    app = app_of(request)
    stored = app.stored_service(name)
    view = next(one for one in overview_of(request).services if one.name == stored)
    spans = app.store.history(stored)
    told = [span for span in spans if span.lane != Lane()]  # everybody's own data: what the headline says
    states = {row.key: app.store.state_of(row.key) for row in view.documents}
    clauses = {
        key: tuple((clause, marked(clause)) for clause in state.believed.clauses)
        for key, state in states.items()
        if state.believed
    }
    events = app.store.event_page(Wanted(service=stored), _MOST_EVENTS)
    said = app.store.words(stored, kinds=(WordKind.OVERRIDE, WordKind.NOTE)) if may(request, "read") else ()
    return page(
        request,
        "service/page.html",
        said=said,
        override=overriding(said, app.now()),
        now=app.now(),
        view=view,
        strips=strips_of(spans, events, app.now()),
        families=side_by_side(view.documents),
        spans=[(key, list(of)) for key, of in groupby(told, key=lambda span: span.key)],
        events=events,
        clauses=clauses,
        ways=_ways(view, clauses),
        addresses=app.addresses,
    )


def _ways(
    view: overview.ServiceView, clauses: Mapping[DocumentKey, Sequence[tuple[Clause, object]]]
) -> list[tuple[str, Clause]]:
    """Every way out or in that is stated, once, with its document; where some name a place, only those."""
    found: dict[object, tuple[str, Clause]] = {}
    for row in view.documents:
        for clause, _ in clauses.get(row.key, ()):
            control = clause.control
            if control is not None and clause.scope is Scope.USER:
                place = (control.path, control.target) if control.path or control.target else None
                found.setdefault(place or wording.way(control), (row.key.document, clause))
    ways = list(found.values())
    placed = [way for way in ways if way[1].control and (way[1].control.path or way[1].control.target)]
    return placed or ways
