"""Refusals, each in the form of who asked: a page for people, problem details for programs."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from monitor.web import errors
from monitor.web.api import problems
from monitor.web.rights import login_address


def refuse(request: Request, status: int, detail: str) -> Response:
    """A refusal with what to do."""
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    if request.url.path.startswith("/api/"):
        return problems.problem(request, status, detail, headers)
    return errors.shown(request, status, detail, headers)


def to_login(request: Request) -> Response:
    """To the login, and back from there; a script that asks for a part of a page takes the whole page there."""
    if "HX-Request" in request.headers:
        return Response(status_code=401, headers={"HX-Redirect": login_address(request)})
    return RedirectResponse(login_address(request), 303)
