"""The web application. A new group of routes is one module with a `router` and one line here."""

from __future__ import annotations

from importlib.metadata import version

from fastapi import APIRouter, FastAPI, Request

from monitor.app import App

ROUTERS: tuple[APIRouter, ...] = ()


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
    return web


def app_of(request: Request) -> App:
    """The app that this request is answered from; use it as `Depends(app_of)`."""
    app: App = request.app.state.app
    return app
