"""The web application. A new group of routes is one module with a `router` and one line here."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import APIRouter, FastAPI

from monitor.app import App
from monitor.web import api, evidence, feeds
from monitor.web.api import description, problems
from monitor.web.context import app_of

__all__ = ["ROUTERS", "app_of", "site"]

ROUTERS: tuple[APIRouter, ...] = (api.router, feeds.router, evidence.router)


def site(app: App) -> FastAPI:
    """The web application on an app; routes find the app again with `app_of`."""
    web = FastAPI(
        title="optwatch",
        version=version("optwatch"),
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    web.state.app = app
    for router in ROUTERS:
        web.include_router(router)
    description.install(web)
    problems.install(web)
    return web
