"""A person's word: what was said, and saying more under the name of the token."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response

from monitor import saying
from monitor.app import App
from monitor.core.words import Word, WordKind
from monitor.errors import QueryError
from monitor.views import word_json
from monitor.web.api import models
from monitor.web.api.answers import answer, rendered
from monitor.web.api.parameters import Named, Number
from monitor.web.context import app_of
from monitor.web.rights import needs

router = APIRouter()


@router.get("/words", response_model=models.Whole[models.Word], dependencies=[Depends(needs("read"))])
def list_words(request: Request, service: Named = None, taken_back: bool = False) -> Response:
    """What people said, oldest first; what was taken back on demand."""
    app = app_of(request)
    named = app.stored_service(service) if service is not None else None
    found = app.store.words(named, taken_back=taken_back)
    return answer(request, {"items": [word_json(word) for word in found]})


@router.post("/words", status_code=201, response_model=models.Word, dependencies=[Depends(needs("judge"))])
def say(request: Request, wanted: models.WordWanted) -> Response:
    """Say that an event is wrong, that another default holds for us, or something to remember."""
    said = _said(app_of(request), wanted, str(request.state.person))
    return Response(rendered(word_json(said)), 201, media_type="application/json")


@router.post("/words/{number}/take-back", response_model=models.Word, dependencies=[Depends(needs("judge"))])
def take_back(request: Request, number: Number) -> Response:
    """Take a word back. It stays in the list of what was taken back."""
    said = saying.take_back(app_of(request), number, who=str(request.state.person))
    return Response(rendered(word_json(said)), media_type="application/json")


def _said(app: App, wanted: models.WordWanted, who: str) -> Word:
    if wanted.kind is WordKind.WRONG:
        if wanted.event is None:
            raise QueryError("Say which `event` is wrong.")
        return saying.mark_wrong(app, wanted.event, who=who, why=wanted.why, default=wanted.default)
    if wanted.service is None:
        raise QueryError("Say of which `service`.")
    if wanted.kind is WordKind.NOTE:
        return saying.note(app, wanted.service, wanted.why, who=who)
    if wanted.default is None or wanted.until is None:
        raise QueryError("An override has a `default` and the last day on which it holds, `until`.")
    return saying.override(app, wanted.service, wanted.default, until=wanted.until, who=who, why=wanted.why)
