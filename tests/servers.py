"""Real servers on loopback with scripted answers, for every test that needs a page served.

with serving({"/policy": Answer(b"<p>We do not train.</p>")}) as server:
    server.url("/policy")                       # "http://127.0.0.1:PORT/policy"
    server.answers["/policy"] = Answer(b"...")  # from now on
    server.asked                                # every request so far, in order
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Asked:
    """A request as the server saw it; header names are in lower case."""

    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """What to answer, and how badly."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str | None = "text/html; charset=utf-8"
    declared: int | None = None  # a Content-Length that is not the body's
    pieces: Sequence[bytes] | None = None  # instead of `body`: sent one by one, without a length
    pause: float = 0.0  # seconds before each piece
    delay: float = 0.0  # seconds before the status line


Script = Answer | Callable[[Asked], Answer]
NOT_FOUND = Answer(b"<p>There is nothing here.</p>", 404)


class Server(ThreadingHTTPServer):
    """One loopback server; `answers` may be changed while it runs."""

    daemon_threads = False

    def __init__(self, answers: Mapping[str, Script], tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = dict(answers)
        self.asked: list[Asked] = []
        self.scheme = "https" if tls else "http"
        self.stopping = threading.Event()
        self._connections: set[socket.socket] = set()
        if tls:
            # The handshake is left to the connection's own thread: a client that refuses our
            # certificate must not stop the others.
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """Return the address of a page."""
        return f"{self.scheme}://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        """Return what was asked for so far, in order."""
        return [asked.path for asked in self.asked]

    def get_request(self) -> tuple[socket.socket, object]:
        """Remember who is connected."""
        connection, address = super().get_request()
        self._connections.add(connection)
        return connection, address

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        """Forget who has gone."""
        self._connections.discard(request)
        super().shutdown_request(request)

    def stop(self) -> None:
        """Hang up on everybody, so that no thread is left waiting for a request that never comes."""
        self.stopping.set()
        self.shutdown()
        for connection in list(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """Let clients break off as they like: that is what is being tested."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:  # the name is the standard library's
        asked = Asked(self.path, {name.lower(): value for name, value in self.headers.items()})
        self.server.asked.append(asked)
        script = self.server.answers.get(self.path, NOT_FOUND)
        answer = script(asked) if callable(script) else script
        self.server.stopping.wait(answer.delay)
        with suppress(OSError):
            self._send(answer)

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        if answer.content_type:
            self.send_header("Content-Type", answer.content_type)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.pieces is None:
            length = len(answer.body) if answer.declared is None else answer.declared
            self.send_header("Content-Length", str(length))
            self.close_connection = length != len(answer.body)
        else:
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        for piece in [answer.body] if answer.pieces is None else answer.pieces:
            if answer.pause and self.server.stopping.wait(answer.pause):
                return
            self.wfile.write(piece)
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library names it
        """Keep the tests' output to themselves."""


@contextmanager
def serving(
    answers: Mapping[str, Script] | None = None, *, tls: ssl.SSLContext | None = None
) -> Iterator[Server]:
    """Run a server on a free loopback port for the time of the block."""
    with Server(answers or {}, tls) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.stop()
            thread.join()


def conditional(body: bytes, etag: str) -> Callable[[Asked], Answer]:
    """Answer 304 to whoever has this `etag` already, and the page to everybody else."""

    def script(asked: Asked) -> Answer:
        if asked.headers.get("if-none-match") == etag:
            return Answer(status=304, headers={"ETag": etag})
        return Answer(body, headers={"ETag": etag})

    return script


def redirect(location: str, status: int = 302, cookie: str | None = None) -> Answer:
    """Send on to another address."""
    headers = {"Location": location} | ({"Set-Cookie": cookie} if cookie else {})
    return Answer(status=status, headers=headers, content_type=None)
