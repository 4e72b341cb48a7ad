"""Export: everything of one kind as a file."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse

from monitor.core.records import Wanted
from monitor.export import Form, What, export
from monitor.web.api.parameters import wanted
from monitor.web.context import app_of

router = APIRouter()
_FILE = {"schema": {"type": "string"}}


@router.get(
    "/export/{what}",
    response_class=Response,
    responses={200: {"content": {form.media_type: _FILE for form in Form}}},
)
def get_export(
    request: Request,
    what: What,
    asked: Annotated[Wanted, Depends(wanted)],
    form: Annotated[Form, Query(alias="format")] = Form.JSONL,
    dpv: Annotated[bool, Query(description="With the terms of W3C DPV and OPP-115.")] = False,
) -> Response:
    """All documents, events, clauses, versions or the history, as lines of JSON or as CSV."""
    pieces = export(app_of(request), what, form, asked, with_dpv=dpv)
    name = {"Content-Disposition": f'attachment; filename="optwatch-{what}.{form}"'}
    return StreamingResponse(pieces, media_type=form.media_type, headers=name)
