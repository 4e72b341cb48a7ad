"""What is watched: services, documents, and their defaults over time."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from monitor.core.model import Default
from monitor.core.records import BoardRow, ServiceRow, Wanted
from monitor.views import board_json, service_json, span_json
from monitor.web.api import cursors, models
from monitor.web.api.answers import answer, page
from monitor.web.api.parameters import Cursor, Limit, Named, ServiceName, wanted
from monitor.web.context import app_of

router = APIRouter()


@router.get("/services", response_model=models.Page[models.Service])
def list_services(
    request: Request, tag: Named = None, watched: bool | None = None, limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """Services by name."""
    asked = Wanted(tag=tag, watched=watched)
    found = app_of(request).store.service_page(asked, limit + 1, cursors.read_name(cursor))
    return page(request, found, limit, service_json, _service_place)


@router.get("/services/{service}", response_model=models.Service)
def get_service(request: Request, service: ServiceName) -> Response:
    """One service, whether or not it is still watched."""
    app = app_of(request)
    (found,) = app.store.service_page(Wanted(service=app.stored_service(service)), 1)
    return answer(request, service_json(found))


@router.get("/services/{service}/history", response_model=models.Whole[models.Span])
def get_history(request: Request, service: ServiceName) -> Response:
    """Every default of a service's documents over time: each headline first, then lane by lane."""
    app = app_of(request)
    spans = app.store.history(app.stored_service(service))
    return answer(request, {"items": [span_json(span) for span in spans]})


@router.get("/documents", response_model=models.Page[models.Document])
def list_documents(
    request: Request,
    asked: Annotated[Wanted, Depends(wanted)],
    default: Default | None = None,
    watched: bool | None = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Documents as the board has them, by the names of service and document.

    `since` and `until` say when their defaults were first seen.
    """
    asked = replace(asked, default=default, watched=watched)
    found = app_of(request).store.document_page(asked, limit + 1, cursors.read_names(cursor))
    return page(request, found, limit, board_json, _document_place)


def _service_place(service: ServiceRow) -> str:
    return cursors.write(service.name)


def _document_place(row: BoardRow) -> str:
    return cursors.write(*row.key)
