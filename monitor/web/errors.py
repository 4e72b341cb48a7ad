"""Errors as pages for people: what happened, and where to go."""

from __future__ import annotations

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from monitor.errors import NotFoundError, OptwatchError, QueryError
from monitor.web.templating import page

log = logging.getLogger("optwatch")


def install(web: FastAPI) -> None:
    """Answer errors with a page; what begins with /api/ is answered elsewhere."""
    web.add_exception_handler(HTTPException, _http)
    web.add_exception_handler(RequestValidationError, _invalid)
    web.add_exception_handler(NotFoundError, _not_found)
    web.add_exception_handler(QueryError, _invalid)
    web.add_exception_handler(OptwatchError, _trouble)
    web.add_exception_handler(Exception, _bug)


def shown(request: Request, status: int, detail: str, headers: dict[str, str] | None = None) -> Response:
    """An error as a page."""
    return page(
        request,
        "error.html",
        status=status,
        headers=headers,
        title=HTTPStatus(status).phrase,
        detail=detail,
    )


def _http(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        return _bug(request, error)
    detail = "There is no such page." if error.status_code == 404 else str(error.detail)
    return shown(request, error.status_code, detail, dict(error.headers or {}))


def _not_found(request: Request, error: Exception) -> Response:
    return shown(request, 404, str(error))


def _invalid(request: Request, error: Exception) -> Response:
    told = (
        "The address asks for something that cannot be."
        if isinstance(error, RequestValidationError)
        else str(error)
    )
    return shown(request, 422, told)


def _trouble(request: Request, error: Exception) -> Response:
    return shown(request, 500, str(error))


def _bug(request: Request, error: Exception) -> Response:
    log.error("A bug while answering %s", request.url.path, exc_info=error)
    return shown(request, 500, "Something is wrong in optwatch itself; the log says what.")
