"""Check now."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response

from monitor.views import key_json
from monitor.web.api import models
from monitor.web.api.answers import rendered
from monitor.web.context import app_of
from monitor.web.rights import needs

router = APIRouter()


@router.post(
    "/checks", status_code=202, response_model=models.CheckDue, dependencies=[Depends(needs("check"))]
)
def check_now(request: Request, wanted: models.CheckWanted) -> Response:
    """Have documents checked now: they are due at once, and the daemon takes them up within a second.

    What a check finds stands in `last_good_check`, `trouble` and `next_check` of the document.
    """
    app = app_of(request)
    keys = app.named(wanted.services) if wanted.services else list(app.documents)
    app.store.make_due(keys, app.now())
    return Response(
        rendered({"due": [key_json(key) for key in keys]}), status_code=202, media_type="application/json"
    )
