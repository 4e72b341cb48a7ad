"""Answers: JSON with an entity tag, page by page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import TypeVar

from fastapi import Request, Response

from monitor.views import Json

T = TypeVar("T")


def answer(request: Request, content: Json) -> Response:
    """A JSON object; 304 for whoever has it already (RFC 9110, section 13.1.2)."""
    return tagged(request, rendered(content), "application/json")


def tagged(request: Request, body: bytes, media_type: str) -> Response:
    """A body with an entity tag. The tag is weak, for the body may be compressed on its way."""
    tag = f'W/"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if _has(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)


def page(
    request: Request,
    found: Sequence[T],
    limit: int,
    shape: Callable[[T], Json],
    place: Callable[[T], str],
) -> Response:
    """One page of a list. `found` has one more than the page where another page follows.

    `next` is the cursor of the next page, and its address stands in the header `Link` (RFC 8288).
    """
    shown = found[:limit]
    follows = place(shown[-1]) if len(found) > limit else None
    response = answer(request, {"items": [shape(one) for one in shown], "next": follows})
    if follows is not None:
        address = request.url.include_query_params(cursor=follows)
        response.headers["Link"] = f'<{address.path}?{address.query}>; rel="next"'
    return response


def rendered(content: Json) -> bytes:
    """JSON as UTF-8; in ASCII where a page had half a surrogate pair, which UTF-8 has no bytes for."""
    try:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(content, separators=(",", ":")).encode()


def _has(known: str, tag: str) -> bool:
    opaque = tag.removeprefix("W/")
    return known.strip() == "*" or opaque in (one.strip().removeprefix("W/") for one in known.split(","))
