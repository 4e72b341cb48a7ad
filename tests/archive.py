"""A real web archive on loopback: pywb over a WARC file that a test writes.

with serving_archive(folder, [Captured("2022-01-01", URL, b"<p>…")]) as archive:
    archive.address       # of its collection, for `--archive`
    archive.asked()       # what it was asked for so far
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

COLLECTION = "web"
_ASKED = re.compile(r'"GET (/web/\S+) HTTP')
# The part of pywb that nobody asks for here, a proxy for HTTPS, needs a library that is behind its own.
_START = (
    "import sys, types; proxy = types.ModuleType('wsgiprox.wsgiprox'); proxy.WSGIProxMiddleware = None; "
    "sys.modules['wsgiprox.wsgiprox'] = proxy; from pywb.apps.cli import wayback; wayback()"
)


@dataclass(frozen=True)
class Captured:
    """What was captured of an address at a moment."""

    at: str  # "2022-01-31", or with a time: "2022-01-31T08:00:00"
    url: str
    body: bytes = b""
    status: str = "200 OK"
    media_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    lost: bool = False  # the archive lists it and has lost it
    revisit: bool = False  # it is stored as the same page as the capture before with this body

    @property
    def moment(self) -> str:
        """As a WARC file writes it."""
        return f"{self.at}Z" if "T" in self.at else f"{self.at}T00:00:00Z"


@dataclass(frozen=True)
class RunningArchive:
    """An archive that answers."""

    address: str
    log: Path

    def asked(self) -> list[str]:
        """The paths that were asked for, in order."""
        return _ASKED.findall(self.log.read_text(encoding="utf-8"))

    def pages_asked(self) -> list[str]:
        """The moments of the captures that were asked for."""
        return [path.split("/")[2].removesuffix("id_") for path in self.asked() if "id_/" in path]


def write_archive(folder: Path, captures: Sequence[Captured]) -> None:
    """Write a collection of pywb: a WARC file and its index."""
    home = folder / "collections" / COLLECTION
    for name in ("archive", "indexes"):
        (home / name).mkdir(parents=True, exist_ok=True)
    with (home / "archive" / "captures.warc.gz").open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        first: dict[bytes, str] = {}
        for capture in captures:
            _write(writer, capture, first)
    wb_manager = [sys.executable, "-m", "pywb.manager.manager", "reindex", COLLECTION]
    subprocess.run(wb_manager, cwd=folder, check=True, capture_output=True)
    _lose(home / "indexes" / "index.cdxj", captures)


def _write(writer: WARCWriter, capture: Captured, first: dict[bytes, str]) -> None:
    headers = StatusAndHeaders(
        capture.status, [("Content-Type", capture.media_type), *capture.headers.items()], protocol="HTTP/1.1"
    )
    about = {"WARC-Date": capture.moment}
    if capture.revisit:
        digest = (
            f"sha1:{base64.b32encode(hashlib.sha1(capture.body, usedforsecurity=False).digest()).decode()}"
        )
        record = writer.create_revisit_record(
            capture.url, digest, capture.url, first[capture.body], headers, about
        )
    else:
        first.setdefault(capture.body, capture.moment)
        record = writer.create_warc_record(
            capture.url,
            "response",
            payload=io.BytesIO(capture.body),
            length=len(capture.body),
            http_headers=headers,
            warc_headers_dict=about,
        )
    writer.write_record(record)


def _lose(index: Path, captures: Sequence[Captured]) -> None:
    lost = {re.sub(r"\D", "", capture.moment) for capture in captures if capture.lost}
    lines = index.read_text(encoding="utf-8").splitlines()
    kept = [
        line.replace("captures.warc.gz", "lost.warc.gz") if line.split()[1] in lost else line
        for line in lines
    ]
    index.write_text("\n".join(kept) + "\n", encoding="utf-8")


@contextmanager
def serving_archive(folder: Path, captures: Sequence[Captured]) -> Iterator[RunningArchive]:
    """Run pywb on a free loopback port for the time of the block."""
    folder.mkdir(parents=True, exist_ok=True)
    write_archive(folder, captures)
    log = folder / "pywb.log"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", _START, "--port", str(port), "--bind", "127.0.0.1"]
    with (
        log.open("w", encoding="utf-8") as file,
        subprocess.Popen(command, cwd=folder, stdout=file, stderr=subprocess.STDOUT) as pywb,
    ):
        try:
            address = f"http://127.0.0.1:{port}/{COLLECTION}"
            _wait_for(f"{address}/cdx?url=https://nobody.example/", pywb, log)
            yield RunningArchive(address, log)
        finally:
            pywb.send_signal(signal.SIGTERM)
            pywb.wait()


def _wait_for(url: str, pywb: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        if pywb.poll() is not None:
            break
        try:
            httpx.get(url)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"pywb does not answer:\n{log.read_text(encoding='utf-8')}")
