"""Who asks: a token, a proxy's word, a session, somebody at this machine, or a stranger."""

from __future__ import annotations

import binascii
import getpass
from base64 import b64decode
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from ipaddress import ip_address

from starlette.requests import HTTPConnection

from monitor import access
from monitor.app import App
from monitor.config.web import WebTable
from monitor.core.access import NOTHING, QUOTE, RIGHTS
from monitor.web.guard import hosts

SESSION = "optwatch_session"
VISIT = "optwatch_visit"  # the secret of a browser in which nobody has logged in
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")
_LONGEST_NAME = 200


class How(StrEnum):
    """By what somebody is known."""

    TOKEN = "token"  # noqa: S105 - a word, not a secret
    PROXY = "proxy"
    SESSION = "session"
    HERE = "here"  # at this machine, where nobody is asked who they are
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, and what they may do."""

    how: How
    rights: frozenset[str]
    person: str = ""
    secret: str = ""  # of the browser, for its forms; a program has none


class BadCredentialsError(Exception):
    """A token that opens nothing, or no longer."""


@dataclass(frozen=True, slots=True)
class Connection:
    """Where a request comes from, seen through the proxies that are believed."""

    address: str
    secure: bool
    here: bool  # from this machine, and not passed on by anybody
    trusted: bool  # a proxy that is believed speaks


def connection_of(request: HTTPConnection, web: WebTable) -> Connection:
    """The connection of a request; the last address that a believed proxy did not write itself counts."""
    peer = request.client.host if request.client else ""
    trusted = web.trusts(peer)
    passed_on = any(name in request.headers for name in _FORWARDED)
    secure = request.url.scheme == "https"
    address = peer
    if trusted:
        secure = secure or request.headers.get("x-forwarded-proto", "").casefold() == "https"
        hops = [hop.strip() for hop in request.headers.get("x-forwarded-for", "").split(",") if hop.strip()]
        address = next((hop for hop in reversed(hops) if not web.trusts(hop)), peer)
    name = hosts.name_in(request.headers.get("host", ""))
    here = _is_loopback(peer) and not passed_on and (name in hosts.LOCAL or _is_loopback(name))
    return Connection(address, secure, here, trusted)


def cookie_name(name: str, *, secure: bool) -> str:
    """With its prefix a browser takes it over TLS only, and from no other host (RFC 6265bis)."""
    return f"__Host-{name}" if secure else name


def caller_of(request: HTTPConnection, app: App, hashed: str, connection: Connection) -> Caller:
    """Who asks. Raises `BadCredentialsError` for a token that does not hold; may ask the database."""
    if given := _token_in(request):
        token = access.token_of(app, given)
        if token is None:
            raise BadCredentialsError
        return Caller(How.TOKEN, token.rights, token.name)
    return _person(request, app, hashed, connection)


def _person(request: HTTPConnection, app: App, hashed: str, connection: Connection) -> Caller:
    web = app.settings.web
    visit = request.cookies.get(cookie_name(VISIT, secure=connection.secure), "")
    if web.user_header and connection.trusted:
        # A proxy that adds its header to one that came in leaves two: then somebody else spoke too.
        names = [name.strip() for name in request.headers.getlist(web.user_header)]
        name = names[0] if len(names) == 1 else ""
        if name and len(name) <= _LONGEST_NAME and name.isprintable():
            return Caller(How.PROXY, RIGHTS, name, visit)
    secret = request.cookies.get(cookie_name(SESSION, secure=connection.secure), "")
    if hashed and secret and (session := access.session_of(app, secret, hashed)):
        return Caller(How.SESSION, RIGHTS, session.person, secret)
    if web.is_open and connection.here:
        return Caller(How.HERE, RIGHTS, _user(), visit)
    return Caller(How.STRANGER, QUOTE if web.public else NOTHING, secret=visit)


def _token_in(request: HTTPConnection) -> str:
    """A token as `Bearer`, or as the password of `Basic`, which feed readers can send (RFC 6750, RFC 7617)."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.casefold() == "bearer":
        return value.strip() or "none"
    if scheme.casefold() == "basic" and request.scope["method"] in ("GET", "HEAD"):
        try:
            return b64decode(value.strip(), validate=True).decode().partition(":")[2] or "none"
        except (binascii.Error, UnicodeDecodeError):
            return "none"
    return ""


@cache
def _user() -> str:
    """The name that the program runs by, for what is said where nobody is asked who they are."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody at this machine"


def _is_loopback(name: str) -> bool:
    try:
        found = ip_address(name)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return bool((mapped or found).is_loopback)
