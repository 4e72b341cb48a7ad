"""What moved, what is told of the watching itself, and what was told to whom."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from monitor.core.model import Delivery, DeliveryStatus, Effect, Event, Notice, NoticeKind, Severity
from monitor.core.records import Wanted
from monitor.errors import NotFoundError
from monitor.saying import event_with_words
from monitor.views import delivery_json, event_json, notice_json
from monitor.web.api import cursors, models
from monitor.web.api.answers import answer, page
from monitor.web.api.parameters import Cursor, Kinds, Limit, Named, Number, wanted
from monitor.web.context import app_of
from monitor.web.rights import may, needs

router = APIRouter()


@router.get("/events", response_model=models.Page[models.Event])
def list_events(
    request: Request,
    asked: Annotated[Wanted, Depends(wanted)],
    kind: Kinds = None,
    effect: Effect | None = None,
    severity: Severity | None = None,
    headline: bool | None = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Believed moves of defaults, newest first."""
    kinds = tuple(kind or ())
    asked = replace(asked, kinds=kinds, effect=effect, severity=severity, headline=headline)
    found = app_of(request).store.event_page(asked, limit + 1, cursors.read_time(cursor))
    return page(request, found, limit, event_json, _place)


@router.get("/events/{number}", response_model=models.JudgedEvent)
def get_event(request: Request, number: Number) -> Response:
    """One event, with what people say of it."""
    app = app_of(request)
    event = app.store.event(number)
    if event is None:
        raise NotFoundError(f"There is no event {number}.")
    words = app.store.words(event=number) if may(request, "read") else ()
    return answer(request, event_with_words(event, words))


@router.get("/notices", response_model=models.Page[models.Notice])
def list_notices(
    request: Request,
    asked: Annotated[Wanted, Depends(wanted)],
    kind: Annotated[list[NoticeKind] | None, Query()] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """What is told of the watching itself, newest first: broken, recovered, flapping …"""
    asked = replace(asked, kinds=tuple(kind or ()))
    found = app_of(request).store.notice_page(asked, limit + 1, cursors.read_time(cursor))
    return page(request, found, limit, notice_json, _place)


@router.get(
    "/deliveries",
    response_model=models.Page[models.Delivery],
    dependencies=[Depends(needs("read"))],
)
def list_deliveries(
    request: Request,
    status: DeliveryStatus | None = None,
    channel: Named = None,
    event: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """What was told to whom and what is on its way, newest first."""
    asked = Wanted(status=status, channel=channel, event=event)
    found = app_of(request).store.delivery_page(asked, limit + 1, cursors.read_id(cursor))
    return page(request, found, limit, delivery_json, _delivery_place)


def _place(one: Event | Notice) -> str:
    return cursors.write(one.at.isoformat(), one.id or 0)


def _delivery_place(delivery: Delivery) -> str:
    return cursors.write(delivery.id)
