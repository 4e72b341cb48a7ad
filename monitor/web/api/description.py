"""The description of the API in OpenAPI 3.1, at /api/v1/openapi.json."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from monitor.web import api
from monitor.web.api.models import Problem
from monitor.web.api.problems import MEDIA_TYPE

ABOUT = """Who trains AI on your data by default, since when, in whose words, and how do you turn it off?

Lists come page by page: `next` is the `cursor` of the next page. Every answer has an `ETag`; ask again with
`If-None-Match` and get 304 while nothing has changed. Errors are problem details (RFC 9457). Times are UTC.
"""
_REFUSED = {
    "description": "A problem",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
_KNOWN = {"description": "Nothing has changed"}
_TAG = {"ETag": {"schema": {"type": "string"}, "description": "Changes with the answer."}}


def install(web: FastAPI) -> None:
    """Let the application describe its API, and nothing else of it."""

    def describe() -> dict[str, Any]:
        if web.openapi_schema is None:
            web.openapi_schema = described(web.version)
        return web.openapi_schema

    web.openapi = describe  # type: ignore[method-assign] # FastAPI documents this as the way


def described(version: str) -> dict[str, Any]:
    """The description, with every error as a problem."""
    schema = get_openapi(title="optwatch", version=version, description=ABOUT, routes=api.router.routes)
    shapes = schema["components"]["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        shapes.pop(unused, None)
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    shapes.update(problem.pop("$defs"), Problem=problem)
    for operations in schema["paths"].values():
        for method, operation in operations.items():
            _complete(method, operation["responses"])
    return schema


def _complete(method: str, responses: dict[str, Any]) -> None:
    responses.pop("422", None)
    responses["4XX"] = responses["5XX"] = _REFUSED
    if method == "get":
        responses["304"] = _KNOWN
        responses["200"]["headers"] = _TAG
