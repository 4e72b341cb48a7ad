"""A document: its versions; one of them with its clauses set off; any two of them compared."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from monitor.core.diff import passages
from monitor.core.model import Version
from monitor.core.records import VersionSummary
from monitor.errors import NotFoundError
from monitor.web.context import app_of
from monitor.web.marked import parts
from monitor.web.overviews import overview_of
from monitor.web.rights import needs
from monitor.web.templating import page

router = APIRouter(include_in_schema=False)
Name = Annotated[str, Query(max_length=300)]
Number = Annotated[int, Query(ge=1, le=2**31 - 1)]


@router.get("/document", dependencies=[Depends(needs("quote"))])
def document(request: Request, service: Name, document: Name) -> Response:
    """One document: what it says now, where it is published, and every version of it."""
    app = app_of(request)
    (key,) = app.stored_documents(f"{service}/{document}")[:1]
    row = next((one for one in overview_of(request).rows if one.key == key), None)
    return page(
        request,
        "document/page.html",
        key=key,
        row=row,
        address=app.addresses.get(key, ""),
        versions=list(reversed(app.store.versions(key))),
        fetches=app.store.fetches(key, 20),
    )


@router.get("/versions/{number}", dependencies=[Depends(needs("read"))])
def version(request: Request, number: Annotated[int, Path(ge=1, le=2**31 - 1)]) -> Response:
    """The whole text of a version, with its clauses marked."""
    found = _version(request, number)
    stored = app_of(request).store.versions(found.key)
    return page(
        request,
        "document/version.html",
        number=number,
        version=found,
        parts_of_text=list(parts(found.reading.text, found.reading.clauses)),
        before=_before(stored, number),
    )


@router.get("/diff", dependencies=[Depends(needs("read"))])
def diff(
    request: Request,
    old: Number,
    new: Number,
    view: Literal["inline", "side"] = "inline",
    whole: bool = False,
) -> Response:
    """Two versions compared, only what changed unless the whole is asked for."""
    before, after = _version(request, old), _version(request, new)
    compared = passages(before.reading.text, after.reading.text)
    return page(
        request,
        "document/diff.html",
        old=old,
        new=new,
        before=before,
        after=after,
        passages=compared if whole else [passage for passage in compared if passage.changed],
        view=view,
        whole=whole,
        versions=list(reversed(app_of(request).store.versions(after.key))),
        one_document=before.key == after.key,
    )


def _version(request: Request, number: int) -> Version:
    found = app_of(request).store.version(number)
    if found is None:
        raise NotFoundError(f"There is no version {number}.")
    return found


def _before(stored: tuple[VersionSummary, ...], number: int) -> VersionSummary | None:
    """The version that stood before this one."""
    place = next((at for at, one in enumerate(stored) if one.id == number), 0)
    return stored[place - 1] if place else None
