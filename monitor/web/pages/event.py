"""Events: the list of what moved, and one of them with what was, what is, and who was told."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import BeforeValidator

from monitor.core.message import About, alert_of
from monitor.core.model import Effect, Event, EventKind, Severity
from monitor.core.records import Wanted
from monitor.errors import NotFoundError
from monitor.saying import marked_wrong
from monitor.web.api import cursors
from monitor.web.context import app_of
from monitor.web.overviews import overview_of
from monitor.web.rights import may, needs
from monitor.web.surroundings import surroundings
from monitor.web.templating import page

router = APIRouter(include_in_schema=False)
_A_PAGE = 50
_A_MOMENT = timedelta(microseconds=1)


def _or_none(given: object) -> object:
    """A select that is left alone sends an empty word."""
    return given or None


@router.get("/events", dependencies=[Depends(needs("quote"))])
def events(
    request: Request,
    service: Annotated[str, Query(max_length=300)] = "",
    tag: Annotated[str, Query(max_length=200)] = "",
    kind: Annotated[EventKind | None, BeforeValidator(_or_none)] = None,
    effect: Annotated[Effect | None, BeforeValidator(_or_none)] = None,
    severity: Annotated[Severity | None, BeforeValidator(_or_none)] = None,
    after: Annotated[str | None, Query(max_length=200)] = None,
) -> Response:
    """What moved, the newest first."""
    asked = Wanted(
        service=service or None,
        tag=tag or None,
        kinds=(kind,) if kind else (),
        effect=effect,
        severity=severity,
    )
    found = app_of(request).store.event_page(asked, _A_PAGE + 1, cursors.read_time(after))
    shown, more = found[:_A_PAGE], found[_A_PAGE:]
    known = overview_of(request)
    return page(
        request,
        "event/list.html",
        events=shown,
        asked=asked,
        kind=kind or "",
        next=cursors.write(shown[-1].at.isoformat(), shown[-1].id or 0) if more else "",
        services=[view.name for view in known.services],
        tags=sorted({name for view in known.services for name in view.tags}),
        kinds=[*EventKind],
        wrong=marked_wrong(app_of(request)) if may(request, "read") else {},
        severities=[*Severity],
    )


@router.get("/events/{number}", dependencies=[Depends(needs("quote"))])
def event(request: Request, number: Annotated[int, Path(ge=1, le=2**31 - 1)]) -> Response:
    """One event, opening at the sentence."""
    app = app_of(request)
    found = app.store.event(number)
    if found is None:
        raise NotFoundError(f"There is no event {number}.")
    old, new = _versions(request, found)
    texts = may(request, "read")
    pictures = app.store.pictures(found) if texts else {}  # of settings pages, where an account may be named
    alert = alert_of([found], About(app.addresses, pictures=pictures))
    return page(
        request,
        "event/page.html",
        event=found,
        alert=alert,
        old=old,
        new=new,
        around=surroundings(app, found, old, new) if texts and old and new else (),
        said=app.store.words(event=number) if texts else (),
        now=app.now(),
        deliveries=app.store.delivery_page(Wanted(event=number), _A_PAGE) if texts else (),
    )


def _versions(request: Request, found: Event) -> tuple[int | None, int | None]:
    """The versions before and after: the one that stood right before the new wording, and the one that brought it."""
    store = app_of(request).store
    return store.version_id(found.key, found.at - _A_MOMENT), store.version_id(found.key, found.at)
