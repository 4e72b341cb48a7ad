"""The pictures of switches that an event quotes: as a fresh account saw them, now and before."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Depends, Request, Response

from monitor.core.message import About, alert_of
from monitor.errors import NotFoundError
from monitor.web.api.answers import tagged
from monitor.web.context import app_of
from monitor.web.rights import needs

router = APIRouter(dependencies=[Depends(needs("read"))], include_in_schema=False)


@router.get("/events/{number}/{name}.png")
def picture(request: Request, number: int, name: Literal["switch-now", "switch-before"]) -> Response:
    """One of them; there is none where the page was read without a browser."""
    app = app_of(request)
    event = app.store.event(number)
    images = alert_of([event], About(pictures=app.store.pictures(event))).images if event else ()
    found = next((image for image in images if image.name == f"{name}.png"), None)
    if found is None:
        raise NotFoundError(f"There is no such picture of event {number}.")
    response = tagged(request, found.data, "image/png")
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
