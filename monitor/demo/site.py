"""A web server on loopback that shows the made-up pages of one day."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources

PAGES = resources.files("monitor.demo") / "pages"


class Site(ThreadingHTTPServer):
    """Serves `/quillnote` from `pages/quillnote-before.html`, or `-after.html` once `moved` is set."""

    daemon_threads = True
    moved = False

    @property
    def address(self) -> str:
        """Where it is to be found."""
        return f"http://127.0.0.1:{self.server_port}"

    def page(self, name: str) -> bytes | None:
        """A page as it stands today."""
        page = PAGES / f"{name}-{'after' if self.moved else 'before'}.html"
        return page.read_bytes() if page.is_file() else None


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Site

    def do_GET(self) -> None:
        page = self.server.page(self.path.strip("/"))
        self.send_response(200 if page else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page or b"")))
        self.end_headers()
        self.wfile.write(page or b"")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing: the rehearsal tells what happens."""


@contextmanager
def made_up_site() -> Iterator[Site]:
    """The site, for as long as it is needed."""
    with Site(("127.0.0.1", 0), _Answer) as site:
        thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield site
        finally:
            site.shutdown()
            thread.join()
