"""What whoever asks may do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import HTTPException, Request

# To read sentences, to read whole texts, to have documents checked, to judge events, and everything else.
RIGHTS = frozenset({"quote", "read", "check", "judge", "admin"})


def may(request: Request, right: str) -> bool:
    """Whether whoever asks has a right."""
    return right in getattr(request.state, "rights", RIGHTS)


def needs(right: str) -> Callable[[Request], Awaitable[None]]:
    """A dependency of a route that only those with a right may use."""

    async def check(request: Request) -> None:
        if not may(request, right):
            raise HTTPException(403, f"This needs the right to “{right}”.")

    return check
