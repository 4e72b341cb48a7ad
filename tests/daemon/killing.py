"""A daemon that is killed again and again: what it was told to watch, and what must hold in the end.

    python -m tests.daemon.killing --pages 200 --flips 40 --kills 100     # what `make soak` does

Real processes, real pages on loopback, a real channel (Apprise's json://, to a server here that counts). The daemon is
started and ended with SIGKILL at random moments, wherever it is: fetching, saving or sending. In the end every flip
is an event exactly once; every message has come at least once, and no more than once more for each kill; and no
move that was seen once is forgotten.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from monitor.core.model import DeliveryStatus, EventKind
from monitor.store import Store
from tests.daemon.processes import Process
from tests.store.databases import running_postgres

_FILLER = "We describe at length what is kept, for how long, and for which purposes it may be used. " * 8
# Each in words of its own: one text that moved in several services would make one message.
_OLD = "We do not use your letters of shelf {number} to train our AI models."
_NEW = "We use your letters of shelf {number} to train our AI models, unless you opt out under Settings → Privacy."
_PATIENCE = 240.0  # seconds until it counts as forgotten


@dataclass
class World:
    """The pages of some made-up services, and a channel that counts what it is told."""

    pages: int
    flips: int
    flipped: int = 0  # so many pages say the new sentence
    told: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def page(self, number: int) -> str:
        """What a page says at present."""
        says = (_NEW if number < self.flipped else _OLD).format(number=number)
        return f"<html lang=en><body><main><h1>Policy {number}</h1><p>{_FILLER}</p><p>{says}</p></main></body></html>"

    def take(self, body: bytes) -> None:
        """A message has come."""
        title = str(json.loads(body)["title"])
        with self.lock:
            self.told[title.partition(":")[0]] += 1


@contextmanager
def served(world: World) -> Iterator[int]:
    """The world on a port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(world.page(int(self.path.rpartition("/")[2])).encode(), "text/html; charset=utf-8")

        def do_POST(self) -> None:
            world.take(self.rfile.read(int(self.headers["Content-Length"])))
            self._answer(b"{}", "application/json")

        def _answer(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library names it
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a killed client is what this is about
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def watchlist(world: World, port: int) -> str:
    """What the daemon is told to watch."""
    services = "\n".join(
        f'[[service]]\nname = "Service {number:03}"\n[[service.document]]\ntype = "Privacy Policy"\n'
        f'url = "http://127.0.0.1:{port}/{number}"\n'
        for number in range(world.pages)
    )
    return (
        '[defaults]\nevery = "3s"\nconfirm_after = "1s"\njitter = "0s"\n'
        '[fetch]\nallow_private_addresses = true\nspacing = "0.001s"\n'
        f'[[channel]]\nname = "counter"\nurl = "json://127.0.0.1:{port}/told"\nevents = ["flip"]\n{services}'
    )


def rehearse(database: str, folder: Path, world: World, kills: int, seed: int) -> Counter[str]:
    """Watch, flip and kill; what was told how often. Raises `AssertionError` where something was lost or doubled."""
    dice = random.Random(seed)  # noqa: S311 - a rehearsal that can be repeated
    config, log = folder / "watchlist.toml", folder / "daemon.log"
    with served(world) as port:
        config.write_text(watchlist(world, port), encoding="utf-8")
        daemon = Process(config, database, log)
        _wait(lambda: _read(database) == world.pages, log)
        for place in range(1, kills + 1):
            # Some flip between every two kills, so that each kill meets moves on all stations of their way.
            world.flipped = world.flips * place // kills
            time.sleep(dice.uniform(0.0, 1.5))
            daemon.kill()
            daemon = Process(config, database, log)
            _wait_for_start(daemon)
        try:
            _wait(lambda: _is_done(database, world), log)
        finally:
            daemon.stop()
    _check(database, world, kills)
    return world.told


def _wait_for_start(daemon: Process) -> None:
    """Until it has begun to watch, so that each kill falls into its work."""
    begun = daemon.log.count("optwatch watches")
    end = time.monotonic() + _PATIENCE
    while daemon.log.count("optwatch watches") <= begun - 1 and time.monotonic() < end:
        time.sleep(0.02)


def _wait(holds: object, log: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():  # type: ignore[operator]
        assert time.monotonic() < end, log.read_text(encoding="utf-8")[-4000:]
        time.sleep(0.2)


def _read(database: str) -> int:
    """How many documents have a default."""
    try:
        with Store.open(database) as store:
            return sum(row.default is not None for row in store.board())
    except Exception:  # noqa: BLE001 - it is not there yet
        return 0


def _is_done(database: str, world: World) -> bool:
    with Store.open(database) as store:
        sent = [one for one in store.deliveries() if one.status is DeliveryStatus.SENT]
        return len(store.events()) >= world.flips and len(sent) >= world.flips


def _check(database: str, world: World, kills: int) -> None:
    expected = {f"Service {number:03}" for number in range(world.flips)}
    with Store.open(database) as store:
        events = Counter(event.key.service for event in store.events())
        assert events == Counter(dict.fromkeys(expected, 1)), events
        assert {event.kind for event in store.events()} == {EventKind.FLIP}
        waiting = [row.key for row in store.board() if row.pending]
        assert waiting == [], waiting
        assert {one.status for one in store.deliveries()} == {DeliveryStatus.SENT}
    assert set(world.told) == expected, expected ^ set(world.told)
    again = world.told.total() - len(expected)
    assert again <= kills, f"{again} messages came more than once, after {kills} kills"


def main() -> None:
    """Rehearse on both databases, and print what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--flips", type=int, default=40)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with running_postgres() as postgres, tempfile.TemporaryDirectory() as name:
        for kind in ("sqlite", "postgresql"):
            folder = Path(name) / kind
            folder.mkdir()
            database = f"sqlite:///{folder / 'optwatch.db'}" if kind == "sqlite" else postgres.fresh()
            begun = time.monotonic()
            told = rehearse(
                database, folder, World(options.pages, options.flips), options.kills, options.seed
            )
            again = told.total() - options.flips
            print(
                f"{kind}: {options.pages} pages, {options.flips} flips, {options.kills} kills in "
                f"{time.monotonic() - begun:.0f} s: every event once, {again} messages came twice"
            )


if __name__ == "__main__":
    main()
