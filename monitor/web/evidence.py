"""The evidence of an event, to be taken away as a file."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response

from monitor.web.api.answers import tagged
from monitor.web.context import app_of
from monitor.web.rights import needs

router = APIRouter(dependencies=[Depends(needs("read"))], include_in_schema=False)


@router.get("/events/{number}/evidence")
def evidence(request: Request, number: int) -> Response:
    """The zip that `optwatch evidence` writes: the same event gives the same bytes."""
    response = tagged(request, app_of(request).evidence(number), "application/zip")
    response.headers["Content-Disposition"] = f'attachment; filename="optwatch-event-{number}.zip"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
