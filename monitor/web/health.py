"""Whether it is well: `/healthz` for who watches the watcher, `/metrics` for Prometheus."""

from __future__ import annotations

from datetime import timedelta
from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from monitor.core.records import Figures
from monitor.errors import OptwatchError
from monitor.vitals import Vitals
from monitor.web.context import app_of
from monitor.web.metrics import CONTENT_TYPE, exposition

BEHIND_AFTER = timedelta(hours=1)  # of the schedule: then it is told

router = APIRouter(include_in_schema=False)


@router.get("/healthz")
def healthz(request: Request) -> JSONResponse:
    """200 and "ok", or "waiting" where another daemon leads; 503 and "trouble", with what is wrong in sentences."""
    vitals, figures, problems = _vitals(request), None, []
    try:
        figures = app_of(request).store.figures(app_of(request).now())
    except OptwatchError as e:
        problems.append(str(e))
    is_well = not problems and (vitals is None or vitals.is_well)
    answer: dict[str, Any] = {
        "status": _status(vitals) if is_well else "trouble",
        "version": version("optwatch"),
        "problems": [*problems, *(vitals.problems if vitals else ()), *_behind(request, vitals, figures)],
    }
    if figures is not None:
        answer |= {
            "documents": figures.documents,
            "due": figures.due,
            "lag_seconds": round(figures.lag(app_of(request).now()).total_seconds()),
            "deliveries_waiting": figures.deliveries.get("queued", 0),
        }
    return JSONResponse(answer, 200 if is_well else 503, {"Cache-Control": "no-store"})


@router.get("/metrics")
def metrics(request: Request) -> Response:
    """The figures of the daemon and of the database, as Prometheus reads them."""
    return Response(exposition(app_of(request), _vitals(request)), media_type=CONTENT_TYPE)


def _vitals(request: Request) -> Vitals | None:
    vitals: Vitals | None = getattr(request.app.state, "vitals", None)
    return vitals


def _status(vitals: Vitals | None) -> str:
    return "waiting" if vitals is not None and not vitals.leads else "ok"


def _behind(request: Request, vitals: Vitals | None, figures: Figures | None) -> list[str]:
    if figures is None or vitals is None or not vitals.leads:
        return []
    lag = figures.lag(app_of(request).now())
    if lag < BEHIND_AFTER:
        return []
    return [
        f"The schedule is {lag.total_seconds() / 3600:.1f} hours behind: {figures.due} documents are due."
    ]
