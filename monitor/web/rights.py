"""What whoever asks may do. The guard puts it into the request's state; a route says what it needs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import quote

from fastapi import HTTPException, Request

from monitor.core.access import RIGHTS

__all__ = ["RIGHTS", "login_address", "may", "needs", "right_of"]

_NEEDED: dict[object, str] = {}  # by the dependency, for whoever lists what routes need


def may(request: Request, right: str) -> bool:
    """Whether whoever asks has a right."""
    return right in getattr(request.state, "rights", frozenset())


def needs(right: str) -> Callable[[Request], Awaitable[None]]:
    """A dependency of a route that only those with a right may use."""

    async def check(request: Request) -> None:
        if may(request, right):
            return
        if getattr(request.state, "known_by", "") == "stranger":
            _send_away(request, right)
        raise HTTPException(403, f"This needs the right to “{right}”.")

    _NEEDED[check] = right
    return check


def right_of(dependency: object) -> str | None:
    """The right that a dependency asks for; None for other dependencies."""
    return _NEEDED.get(dependency)


def login_address(request: Request) -> str:
    """Where to log in, and come back from to what was asked for."""
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return "/login" if wanted == "/" else f"/login?next={quote(wanted, safe='')}"


def _send_away(request: Request, right: str) -> None:
    """Who is not known may make themselves known, and try again."""
    is_page = request.method in ("GET", "HEAD") and not request.url.path.startswith("/api/")
    if is_page and request.state.can_log_in:
        raise HTTPException(303, headers={"Location": login_address(request)})
    raise HTTPException(401, f"This needs the right to “{right}”.", {"WWW-Authenticate": "Bearer"})
