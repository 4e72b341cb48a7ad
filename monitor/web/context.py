"""What a request is answered from."""

from __future__ import annotations

from fastapi import Request

from monitor.app import App


def app_of(request: Request) -> App:
    """The app that this request is answered from."""
    app: App = request.app.state.app
    return app
