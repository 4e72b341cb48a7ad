"""The board: which services train on people's data by default, since when, and how to turn it off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import HTMLResponse
from markupsafe import Markup
from pydantic import BeforeValidator, Field

from monitor.core import overview
from monitor.core.overview import ServiceView
from monitor.saying import overrides
from monitor.web.context import app_of
from monitor.web.overviews import LATELY, Overview, overview_of
from monitor.web.rights import may, needs
from monitor.web.templating import page, part

router = APIRouter(include_in_schema=False)

_MOST_KEPT = 50  # tables of one overview
_ORDER = {overview.ON: 0, overview.OFF: 1, overview.SILENT: 2, overview.UNKNOWN: 3}
_SORTS: Mapping[str, Callable[[ServiceView], Any]] = {
    "default": lambda view: (_ORDER[view.group], view.name.casefold()),
    "name": lambda view: view.name.casefold(),
    "since": lambda view: -(view.since.timestamp() if view.since else 0),
}


def _or_none(given: object) -> object:
    """A select that is left alone sends an empty word."""
    return given or None


@dataclass(frozen=True)
class Filter:
    """What of the board is asked for."""

    q: Annotated[str, Query(max_length=200)] = ""
    side: Literal["", "on", "off", "silent", "unknown"] = ""
    tag: Annotated[str, Query(max_length=200)] = ""
    changed: Annotated[Annotated[int, Field(ge=1, le=3650)] | None, BeforeValidator(_or_none)] = None
    sort: Literal["default", "name", "since"] = "default"
    unwatched: bool = False


@router.get("/", dependencies=[Depends(needs("quote"))])
def board(request: Request, asked: Annotated[Filter, Depends()]) -> Response:
    """The board, or only its rows where a script asks for them."""
    known = overview_of(request)
    said = overrides(app_of(request)) if may(request, "read") else {}
    key = (asked, tuple(said.items()))
    rows = known.rendered.get(key)
    if rows is None:
        rows = _rows(request, known, asked, said)
        if len(known.rendered) < _MOST_KEPT:
            known.rendered[key] = rows
    headers = {"Vary": "HX-Request", "Cache-Control": "no-cache"}
    if "HX-Request" in request.headers:
        return HTMLResponse(rows, headers=headers)
    return page(
        request,
        "board/page.html",
        headers=headers,
        rows=Markup(rows),  # noqa: S704 - made by a template that escapes
        asked=asked,
        counts=overview.counted(known.current),
        lately=len(known.changed_since(known.made_at - LATELY)),
        chart=known.chart,
        past=len(known.services) - len(known.current),
        tags=sorted({tag for view in known.services for tag in view.tags}),
    )


def _rows(request: Request, known: Overview, asked: Filter, overrides: Mapping[str, object]) -> str:
    """The table: the same for everybody who may see the same of what people said."""
    return part(
        request,
        "board/_rows.html",
        services=sorted(_wanted(known, asked), key=_SORTS[asked.sort]),
        asked=asked,
        overrides=overrides,
        total=len(known.services if asked.unwatched else known.current),
    )


def _wanted(known: Overview, asked: Filter) -> Iterable[ServiceView]:
    words = asked.q.casefold().split()
    moved = (
        known.changed_since(known.made_at - LATELY / LATELY.days * asked.changed) if asked.changed else None
    )
    for view in known.services if asked.unwatched else known.current:
        if asked.side and view.group != asked.side:
            continue
        if asked.tag and asked.tag not in view.tags:
            continue
        if moved is not None and view.name not in moved:
            continue
        if all(word in view.name.casefold() for word in words):
            yield view
