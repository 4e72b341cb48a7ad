"""Sources: what cannot be read at present, since when, why, and when it is tried again."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter, Depends, Request, Response

from monitor.core.records import Wanted
from monitor.web.context import app_of
from monitor.web.overviews import overview_of
from monitor.web.rights import needs
from monitor.web.templating import page

router = APIRouter(include_in_schema=False)
_NOTICES = 20
_LATE = datetime.max.replace(tzinfo=UTC)


@router.get("/sources", dependencies=[Depends(needs("quote"))])
def sources(request: Request) -> Response:
    """Every watched document by how well it can be read, the broken ones first."""
    app = app_of(request)
    watched = [row for row in overview_of(request).rows if row.watched]
    broken = [row for row in watched if row.failures]
    return page(
        request,
        "sources/page.html",
        broken=sorted(broken, key=lambda row: row.failing_since or _LATE),
        well=[row for row in watched if not row.failures],
        addresses=app.addresses,
        notices=app.store.notice_page(Wanted(), _NOTICES),
        now=app.now(),
    )
