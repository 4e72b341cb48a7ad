"""The guard itself, as ASGI: what it lets through carries `rights`, `person` and `csrf_token` in its state."""

from __future__ import annotations

import logging
import secrets
from collections.abc import MutableMapping
from http.cookies import Morsel
from typing import Any

from anyio.to_thread import run_sync
from fastapi import Request, Response
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from monitor import access
from monitor.app import App
from monitor.errors import ConfigError
from monitor.web.guard import callers, csrf, hosts
from monitor.web.guard.callers import VISIT, BadCredentialsError, Caller, Connection, How, cookie_name
from monitor.web.guard.headers import harden
from monitor.web.guard.refusing import refuse, to_login

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
OPEN = frozenset({"/login", "/logout", "/healthz"})  # what a stranger may see
STATIC = "/static/"  # and this
LARGEST_FORM = 100_000  # bytes
log = logging.getLogger("optwatch")
_FORM = "application/x-www-form-urlencoded"


class Guard:
    """Who asks, and may they? Asked of every request before any route sees it."""

    def __init__(self, inner: ASGIApp, app: App, hashed: str) -> None:
        self._inner = inner
        self._known = (app, hashed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "lifespan":
            await self._inner(scope, receive, send)
        elif scope["type"] == "http":
            await self._guarded(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        app, hashed = self._settings(request)
        connection = callers.connection_of(request, app.settings.web)
        secured = _Answer(send, secure=connection.secure)
        scope["scheme"] = "https" if connection.secure else scope["scheme"]  # for addresses in answers
        name = hosts.name_in(request.headers.get("host", ""))
        if not hosts.is_known(name, app.settings.web) or len(request.headers.getlist("host")) > 1:
            refused = Response(_unknown_host(name), 421, media_type="text/plain")
            await refused(scope, receive, secured)
            return
        try:
            caller = await run_sync(callers.caller_of, request, app, hashed, connection)
        except BadCredentialsError:
            _mark(request, Caller(How.STRANGER, frozenset()), connection, hashed=hashed)
            answer: Response | None = refuse(request, 401, "This token is none, or no longer one.")
        else:
            if not caller.secret and caller.how is not How.TOKEN:
                caller = secured.visit(caller)
            _mark(request, caller, connection, hashed=hashed)
            answer = _closed(request, caller, connection)
        if answer is None:
            answer, receive = await _unmeant(request, caller, receive)
        await _answered(request, answer or self._inner, receive, secured)

    def _settings(self, request: Request) -> tuple[App, str]:
        """The app of now, and the hash of its password: both change when the watchlist is read again.

        A hash that is none is told, and the one before stays.
        """
        app: App = request.app.state.app
        if app is not self._known[0]:
            try:
                self._known = (app, hash_of(app))
            except ConfigError as e:
                log.error("The password of the web page stays as it was: %s", e)  # noqa: TRY400 - a sentence
                self._known = (app, self._known[1])
        return self._known


class _Answer:
    """The way back: headers, and a secret for a browser that has none."""

    def __init__(self, send: Send, *, secure: bool) -> None:
        self._send = send
        self._secure = secure
        self._visit = ""
        self.begun = False

    def visit(self, caller: Caller) -> Caller:
        """The caller with a secret for its browser, which goes along with the answer if that is a page."""
        self._visit = secrets.token_urlsafe(32)
        return Caller(caller.how, caller.rights, caller.person, self._visit)

    async def __call__(self, message: MutableMapping[str, Any]) -> None:
        """Send on."""
        if message["type"] == "http.response.start":
            self.begun = True
            headers = MutableHeaders(scope=message)
            harden(headers, secure=self._secure)
            if self._visit and headers.get("content-type", "").startswith("text/html"):
                headers.append("Set-Cookie", cookie(VISIT, self._visit, secure=self._secure))
        await self._send(message)


async def _answered(request: Request, inner: ASGIApp, receive: Receive, secured: _Answer) -> None:
    """Let it be answered. A bug is told here, so that its page has the headers of every page; then it goes on."""
    try:
        await inner(request.scope, receive, secured)
    except Exception as e:
        if not secured.begun:
            told = await request.app.exception_handlers[Exception](request, e)
            await told(request.scope, receive, secured)
        raise


def cookie(name: str, secret: str, *, secure: bool, seconds: int | None = None) -> str:
    """A cookie that no script reads and no other site's form sends along; with 0 seconds it goes."""
    morsel: Morsel[str] = Morsel()
    morsel.set(cookie_name(name, secure=secure), secret, secret)
    morsel["path"], morsel["samesite"], morsel["httponly"] = "/", "Lax", "1"
    if secure:
        morsel["secure"] = "1"
    if seconds is not None:
        morsel["max-age"] = str(seconds)
    return morsel.OutputString()


def hash_of(app: App) -> str:
    """The hash of the web page's password, "" without one; `ConfigError` for what is none."""
    hashed = app.password_hash
    return access.check_hash(hashed) if hashed else ""


def _mark(request: Request, caller: Caller, connection: Connection, *, hashed: str) -> None:
    """What routes and pages know of the caller."""
    state = request.state
    state.rights, state.person, state.known_by = caller.rights, caller.person, caller.how
    state.csrf_token = csrf.token(caller.secret, caller.person) if caller.secret else ""
    state.secret, state.connection = caller.secret, connection
    state.password_hash, state.can_log_in = hashed, bool(hashed)


def _closed(request: Request, caller: Caller, connection: Connection) -> Response | None:
    """The answer to who may not be here at all."""
    path = request.url.path
    if path == "/metrics":
        fine = connection.here or "read" in caller.rights
        return None if fine else refuse(request, 401, "The figures need a token with the right to “read”.")
    if caller.rights or path in OPEN or path.startswith(STATIC):
        return None
    if request.state.can_log_in and request.method in SAFE and not path.startswith("/api/"):
        return to_login(request)
    return refuse(request, 401, _CLOSED)


async def _unmeant(request: Request, caller: Caller, receive: Receive) -> tuple[Response | None, Receive]:
    """The answer to a browser that was led to send something; else the request's body, to be read again."""
    if request.method in SAFE or caller.how is How.TOKEN:
        return None, receive
    if _comes_from_elsewhere(request):
        return refuse(request, 403, "Another site sent this form: it does nothing here."), receive
    given = request.headers.get(csrf.HEADER, "")
    if not given and request.headers.get("content-type", "").partition(";")[0].strip() == _FORM:
        body = await _body(receive)
        if body is None:
            return refuse(request, 413, "That is more than a form of this page can hold."), receive
        given, receive = csrf.in_form(body), _again(body, receive)
    if caller.secret and csrf.fits(given, caller.secret, caller.person):
        return None, receive
    return refuse(request, 403, _STALE), receive


def _comes_from_elsewhere(request: Request) -> bool:
    """Browsers say where a form comes from (Fetch Metadata, and RFC 6454 for the older ones)."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = request.headers.get("origin")
    own = request.headers.get("host", "")
    return site != "same-origin" or (origin is not None and origin.partition("://")[2] != own)


async def _body(receive: Receive) -> bytes | None:
    """The body of a form; None where it is too large, or who sent it is gone."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if message["type"] != "http.request" or len(body) > LARGEST_FORM:
            return None
    return body


def _again(body: bytes, receive: Receive) -> Receive:
    told = False

    async def replay() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _unknown_host(name: str) -> str:
    return (
        f"This optwatch does not go by the name {name[:100]!r}. If it should, put the name into "
        "`allowed_hosts` in the table [web] of its watchlist."
    )


_CLOSED = (
    "This needs somebody who may enter: a token for programs; for people a password, or a proxy that says who "
    "they are. Whoever runs optwatch sets them in the table [web] of the watchlist."
)
_STALE = (
    "This form is too old, or does not come from a page of this site: open the page again, and send it from "
    "there. Programs send a token instead."
)
