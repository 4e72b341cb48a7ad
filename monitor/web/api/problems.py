"""Errors of the API as problem details (RFC 9457)."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from inspect import isawaitable
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from monitor.errors import NotFoundError, OptwatchError, QueryError

MEDIA_TYPE = "application/problem+json"

log = logging.getLogger("optwatch")

_Handler = Callable[[Request, Any], Response | Awaitable[Response]]


def install(web: FastAPI) -> None:
    """Answer every error under /api/ with problem details; others go where they went before."""
    for kind, problem in _PROBLEMS.items():
        web.add_exception_handler(kind, _handler(problem, web.exception_handlers.get(kind)))


def problem(
    request: Request,
    status: int,
    detail: str,
    headers: Mapping[str, str] | None = None,
    errors: list[dict[str, str]] | None = None,
) -> Response:
    """One problem. `type` is left at "about:blank": the status says all there is to a program."""
    content = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
        **({"errors": errors} if errors else {}),
    }
    return Response(json.dumps(content), status, headers, MEDIA_TYPE)


def _handler(problem: _Handler, otherwise: _Handler | None) -> Callable[[Request, Any], Awaitable[Response]]:
    async def handle(request: Request, error: Exception) -> Response:
        if request.url.path.startswith("/api/"):
            handler: _Handler = problem
        else:
            handler = otherwise or _plain
        response = handler(request, error)
        return await response if isawaitable(response) else response

    return handle


def _plain(_request: Request, error: Exception) -> Response:
    status = 404 if isinstance(error, NotFoundError) else 422 if isinstance(error, QueryError) else 500
    told = str(error) if isinstance(error, OptwatchError) else HTTPStatus(status).phrase
    return Response(told, status, media_type="text/plain")


def _of_status(request: Request, error: HTTPException) -> Response:
    return problem(request, error.status_code, error.detail, error.headers)


def _of_validation(request: Request, error: RequestValidationError) -> Response:
    errors = [{"where": ".".join(map(str, one["loc"])), "detail": str(one["msg"])} for one in error.errors()]
    told = "; ".join(f"{one['where']}: {one['detail']}" for one in errors)
    return problem(request, 422, f"The request is not as it should be: {told}.", errors=errors)


def _of_optwatch(request: Request, error: OptwatchError) -> Response:
    if isinstance(error, NotFoundError):
        return problem(request, 404, str(error))
    if isinstance(error, QueryError):
        return problem(request, 422, str(error))
    log.error("%s: %s", request.url.path, error)
    return problem(request, 503, str(error))


def _of_bug(request: Request, _error: Exception) -> Response:
    return problem(request, 500, "That is a bug of optwatch: its log tells more.")


_PROBLEMS: Mapping[type[Exception], _Handler] = {
    HTTPException: _of_status,
    RequestValidationError: _of_validation,
    NotFoundError: _of_optwatch,
    QueryError: _of_optwatch,
    OptwatchError: _of_optwatch,
    Exception: _of_bug,
}
