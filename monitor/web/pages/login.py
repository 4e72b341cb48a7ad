"""Logging in and out."""

from __future__ import annotations

import logging
import threading
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import RedirectResponse

from monitor import access
from monitor.core.rendering.text import clean
from monitor.web.context import app_of
from monitor.web.guard.attempts import Attempts
from monitor.web.guard.callers import SESSION, VISIT, Connection, How
from monitor.web.guard.middleware import cookie
from monitor.web.templating import page

router = APIRouter(include_in_schema=False)
_AT_ONCE = threading.BoundedSemaphore(2)  # a check of a password takes 64 MB, on purpose
log = logging.getLogger("optwatch")
_PATIENCE = 5  # seconds that a check waits for its turn


@router.get("/login")
def login(request: Request, next_: Annotated[str, Query(alias="next", max_length=2_000)] = "/") -> Response:
    """The form; whoever is known already goes on, and so does everybody where there is no password."""
    if request.state.known_by is not How.STRANGER or not request.state.can_log_in:
        return RedirectResponse(_inside(next_), 303)
    return _form(request, next_)


@router.post("/login")
def enter(
    request: Request,
    password: Annotated[str, Form(max_length=access.LONGEST)] = "",
    person: Annotated[str, Form(max_length=100)] = "",
    next_: Annotated[str, Form(alias="next", max_length=2_000)] = "/",
) -> Response:
    """Log in: always with a new secret, so that one that was slipped in opens nothing."""
    connection, hashed = _connection(request), request.state.password_hash
    attempts: Attempts = request.app.state.attempts
    if not hashed:
        return _form(request, next_, "There is no password to log in with.", 404)
    if wait := attempts.wait(connection.address):
        seconds = max(1, round(wait.total_seconds()))
        told = f"Too many wrong passwords from here: try again in {-(-seconds // 60)} min."
        return _form(request, next_, told, 429, {"Retry-After": str(seconds)})
    if not _AT_ONCE.acquire(timeout=_PATIENCE):
        return _form(request, next_, "Many log in at this moment: try again.", 503, {"Retry-After": "5"})
    try:
        fits = access.fits(hashed, password)
    finally:
        _AT_ONCE.release()
    if not fits:
        log.warning("A wrong password for the web page, from %s.", clean(connection.address))
        return _form(request, next_, "That is not the password.", 403, person=person)
    attempts.forget(connection.address)
    return _entered(request, person, hashed, next_)


@router.post("/logout")
def leave(request: Request) -> Response:
    """Log out: the session is forgotten, not only its cookie."""
    if request.state.known_by is How.SESSION:
        app_of(request).store.end_session(access.digest(request.state.secret))
    answer = RedirectResponse("/", 303)
    answer.headers.append("Set-Cookie", cookie(SESSION, "", secure=_connection(request).secure, seconds=0))
    return answer


def _entered(request: Request, person: str, hashed: str, wanted: str) -> Response:
    app, secure = app_of(request), _connection(request).secure
    name = "".join(c for c in person if c.isprintable()).strip() or "somebody with the password"
    secret, _ = access.begin_session(app, name, hashed)
    if request.state.known_by is How.SESSION:
        app.store.end_session(access.digest(request.state.secret))
    answer = RedirectResponse(_inside(wanted), 303)
    lasts = round(app.settings.web.session.total_seconds())
    answer.headers.append("Set-Cookie", cookie(SESSION, secret, secure=secure, seconds=lasts))
    answer.headers.append("Set-Cookie", cookie(VISIT, "", secure=secure, seconds=0))
    return answer


def _form(
    request: Request,
    wanted: str,
    told: str = "",
    status: int = 200,
    headers: dict[str, str] | None = None,
    person: str = "",
) -> Response:
    return page(
        request,
        "login.html",
        status=status,
        headers=headers,
        next=_inside(wanted),
        told=told,
        person_given=person,
    )


def _inside(path: str) -> str:
    """A path of this site: what begins like another host (two slashes, of either kind) is none."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if is_ours else "/"


def _connection(request: Request) -> Connection:
    connection: Connection = request.state.connection
    return connection
