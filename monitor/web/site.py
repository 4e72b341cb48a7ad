"""The web application. A new group of routes is one module with a `router` and one line here."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from fastapi import APIRouter, FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles

from monitor.app import App
from monitor.vitals import Vitals
from monitor.web import api, errors, evidence, feeds, health, pictures
from monitor.web.api import description, problems
from monitor.web.context import app_of
from monitor.web.guard.attempts import Attempts
from monitor.web.guard.middleware import Guard, hash_of
from monitor.web.overviews import Overviews
from monitor.web.pages import board, channels, document, event, login, search, service, sources, words

__all__ = ["ROUTERS", "app_of", "site"]

ROUTERS: tuple[APIRouter, ...] = (
    api.router,
    feeds.router,
    evidence.router,
    pictures.router,
    board.router,
    event.router,
    service.router,
    document.router,
    search.router,
    sources.router,
    channels.router,
    login.router,
    words.router,
    health.router,
)
_STATIC = Path(__file__).parent / "static"


def _paths(routers: Iterable[APIRouter]) -> Iterable[str]:
    """The paths that are served: a page links only to what there is."""
    return (str(getattr(route, "path", "")) for router in routers for route in router.routes)


def site(app: App, vitals: Vitals | None = None) -> FastAPI:
    """The web application on an app, in a daemon with its vitals; routes find the app again with `app_of`."""
    web = FastAPI(
        title="optwatch",
        version=version("optwatch"),
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    web.state.app = app
    web.state.overviews = Overviews()
    web.state.attempts = Attempts(app.now)
    web.state.vitals = vitals
    for router in ROUTERS:
        web.include_router(router)
    web.state.paths = frozenset(_paths(ROUTERS))
    web.mount("/static", StaticFiles(directory=_STATIC), "static")
    web.add_middleware(GZipMiddleware, minimum_size=1_000, compresslevel=5)
    web.add_middleware(Guard, app=app, hashed=hash_of(app))
    errors.install(web)
    description.install(web)
    problems.install(web)
    return web
