"""Versions: what a document said, when, and what changed between any two."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from monitor.app import App
from monitor.core.days import end_of
from monitor.core.records import VersionSummary, Wanted
from monitor.errors import NotFoundError, QueryError
from monitor.queries import changes, one_document, two_versions
from monitor.views import Json, passage_json, summary_json, version_json
from monitor.web.api import cursors, models
from monitor.web.api.answers import answer, page, tagged
from monitor.web.api.parameters import Cursor, Day, Limit, Named, Number, wanted
from monitor.web.context import app_of
from monitor.web.rights import needs

router = APIRouter()
_VersionId = Annotated[
    int | None, Query(ge=1, le=2**31 - 1, description="The id of a version.", examples=[1])
]


@router.get("/versions", response_model=models.Page[models.VersionSummary])
def list_versions(
    request: Request, asked: Annotated[Wanted, Depends(wanted)], limit: Limit = 50, cursor: Cursor = None
) -> Response:
    """Versions without their texts, newest first."""
    found = app_of(request).store.version_page(asked, limit + 1, cursors.read_time(cursor))
    return page(request, found, limit, summary_json, _place)


@router.get("/versions/at", response_model=models.Version)
def get_version_at(
    request: Request,
    service: Annotated[str, Query(max_length=500, examples=["Quillnote"])],
    document: Annotated[str, Query(max_length=500, examples=["Privacy Policy"])],
    on: Day = None,
) -> Response:
    """The version of a document that stood on a day; without one, the newest."""
    app = app_of(request)
    key = one_document(app, f"{service}/{document}")
    id_ = app.store.version_id(key, end_of(on) if on is not None else None)
    if id_ is None:
        raise NotFoundError(f"Nothing was stored of {key} by {on or 'now'}.")
    return answer(request, _version(request, id_))


@router.get("/versions/{number}", response_model=models.Version)
def get_version(request: Request, number: Number) -> Response:
    """One version with its clauses, without its text."""
    return answer(request, _version(request, number))


@router.get(
    "/versions/{number}/text",
    response_class=Response,
    responses={200: {"content": {"text/markdown": {"schema": {"type": "string"}}}}},
    dependencies=[Depends(needs("read"))],
)
def get_text(request: Request, number: Number) -> Response:
    """The whole text of a version, in Markdown."""
    version = app_of(request).store.version(number)
    if version is None:
        raise NotFoundError(f"There is no version {number}.")
    return tagged(request, version.reading.text.encode("utf-8", "replace"), "text/markdown; charset=utf-8")


@router.get("/diff", response_model=models.Diff, dependencies=[Depends(needs("read"))])
def get_diff(
    request: Request,
    before: _VersionId = None,
    after: _VersionId = None,
    service: Named = None,
    document: Named = None,
    older: Day = None,
    newer: Day = None,
) -> Response:
    """What changed between any two versions, or in a document between two days.

    Give `before` and `after`, or `service` and `document` with the days; without days, the newest version
    is compared with the one before.
    """
    app = app_of(request)
    if before is not None and after is not None:
        old, new = before, after
    elif service is not None and document is not None:
        key = one_document(app, f"{service}/{document}")
        old, new = (one.id for one in two_versions(app, key, older, newer))
    else:
        raise QueryError("Give two versions as `before` and `after`, or `service` and `document`.")
    changed = [passage_json(passage) for passage in changes(app, old, new)]
    return answer(request, {"before": _summary(app, old), "after": _summary(app, new), "changes": changed})


def _summary(app: App, number: int) -> Json:
    summary = app.store.summary(number)
    if summary is None:
        raise NotFoundError(f"There is no version {number}.")
    return summary_json(summary)


def _version(request: Request, number: int) -> Json:
    version = app_of(request).store.version(number)
    if version is None:
        raise NotFoundError(f"There is no version {number}.")
    return {"id": number, **version_json(version)}


def _place(version: VersionSummary) -> str:
    return cursors.write(version.at.isoformat(), version.id)
