"""A person's word on the web page: listed, said beside an event or a service, taken back."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BeforeValidator

from monitor import saying
from monitor.core.model import Default
from monitor.core.words import LONGEST
from monitor.web.context import app_of
from monitor.web.rights import needs
from monitor.web.templating import page, service_url

router = APIRouter(include_in_schema=False)
Number = Annotated[int, Form(ge=1, le=2**31 - 1)]
Name = Annotated[str, Form(max_length=300)]
# One more than is kept, so that a text that is too long gets the sentence that says so.
Text = Annotated[str, Form(max_length=LONGEST * 10)]


def _or_none(given: object) -> object:
    """A select that is left alone sends an empty word."""
    return given or None


@router.get("/words", dependencies=[Depends(needs("read"))])
def words(
    request: Request,
    service: Annotated[str, Query(max_length=300)] = "",
    taken_back: bool = False,
) -> Response:
    """What people said, the newest first."""
    app = app_of(request)
    named = app.stored_service(service) if service else None
    found = app.store.words(named, taken_back=taken_back)
    return page(
        request,
        "words/page.html",
        said=list(reversed(found)),
        now=app.now(),
        service=named or "",
        taken_back=taken_back,
        services=[one.name for one in app.store.services()],
    )


@router.post("/words/wrong", dependencies=[Depends(needs("judge"))])
def mark_wrong(
    request: Request,
    event: Number,
    why: Text = "",
    default: Annotated[Default | None, BeforeValidator(_or_none), Form()] = None,
) -> Response:
    """Mark an event as wrong."""
    saying.mark_wrong(app_of(request), event, who=_who(request), why=why, default=default)
    return RedirectResponse(f"/events/{event}#words", 303)


@router.post("/words/override", dependencies=[Depends(needs("judge"))])
def override(
    request: Request,
    service: Name,
    default: Annotated[Default, Form()],
    until: Annotated[date, Form()],
    why: Text = "",
) -> Response:
    """Let another default stand beside what was read of a service."""
    said = saying.override(app_of(request), service, default, until=until, who=_who(request), why=why)
    return _to_service(said.service)


@router.post("/words/note", dependencies=[Depends(needs("judge"))])
def note(request: Request, service: Name, text: Text = "") -> Response:
    """Keep a note with a service."""
    said = saying.note(app_of(request), service, text, who=_who(request))
    return _to_service(said.service)


@router.post("/words/{number}/take-back", dependencies=[Depends(needs("judge"))])
def take_back(request: Request, number: Annotated[int, Path(ge=1, le=2**31 - 1)]) -> Response:
    """Take a word back."""
    said = saying.take_back(app_of(request), number, who=_who(request))
    if said.event:
        return RedirectResponse(f"/events/{said.event}#words", 303)
    return _to_service(said.service)


def _to_service(name: str) -> Response:
    return RedirectResponse(f"{service_url(name)}#words", 303)


def _who(request: Request) -> str:
    return str(request.state.person)
