"""The web server: uvicorn on the application, within the loop of whoever serves."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import uvicorn
from fastapi import FastAPI

from monitor.app import App
from monitor.errors import ConfigError
from monitor.vitals import Vitals
from monitor.web.site import site

_STOP_WITHIN = 3  # seconds for answers under way
log = logging.getLogger("optwatch")


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers: the daemon has its own."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the daemon."""
        yield


@dataclass(frozen=True)
class Served:
    """The web pages while they are served."""

    address: str
    web: FastAPI

    def answer_from(self, app: App) -> None:
        """Answer from this app from now on: the watchlist was read again."""
        self.web.state.app = app


@contextlib.asynccontextmanager
async def serving(
    app: App, host: str | None = None, port: int | None = None, vitals: Vitals | None = None
) -> AsyncIterator[Served]:
    """Serve the web pages while inside, where the watchlist says unless it is said here; in a daemon with its vitals.

    Raises `ConfigError` where the address cannot be listened on, where others could come in by it and nobody
    would ask who they are, and where the password is no hash.
    """
    host = host or app.settings.web.host
    port = app.settings.web.port if port is None else port
    try:
        app.settings.web.refuse_open_doors(host)
    except ValueError as e:
        raise ConfigError(f"[web]: {e}.") from e
    listening = listen(host, port)
    bound = listening.getsockname()[1]
    web = site(app, vitals)
    server = _Server(
        uvicorn.Config(
            web,
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=_STOP_WITHIN,
        )
    )
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        shown = f"[{host}]" if ":" in host else host
        yield Served(f"http://{shown}:{bound}", web)
    finally:
        server.should_exit = True
        await task
        listening.close()


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; `ConfigError` where the address cannot be had."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # By its protocol asyncio knows that it may send small pieces at once; else each answer waits 40 ms.
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(128)
    except OSError as e:
        raise ConfigError(
            f"The web page cannot be served on {host}:{port}: {e.strerror}. "
            "Another program may use that port: choose one with --port."
        ) from e
    return listening
