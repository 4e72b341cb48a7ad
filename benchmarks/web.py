"""How fast the pages are made, and how much they weigh: on a made-up fleet, on SQLite and PostgreSQL.

    python benchmarks/web.py sqlite:///fleet.db [postgresql://…] [--rounds N]

The databases are those of `benchmarks/fleet.py`; one that is not there is made first. Each page is asked for in
one process, over HTTP on loopback, without a pause; printed is the median. "after a change" is the first look at
the board after something was stored: it is made anew then, and kept until the next change.

The measures to keep, with 1,000 services: board 60 ms, service 40 ms, and 150 kB for the board, compressed.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import uvicorn

sys.path.insert(0, str(Path(__file__).parents[1]))

import fleet

from monitor.app import App
from monitor.config import Settings
from monitor.store import Store
from monitor.web.overviews import Overviews
from monitor.web.site import site

BOARD, SERVICE, WEIGHT = 60, 40, 150_000  # milliseconds, milliseconds, bytes
PATHS = {
    "board": "/",
    "board, filtered": "/?side=on&sort=name&q=a",
    "service": "/services/{service}",
    "event": "/events/100",
    "events": "/events",
}


def main() -> None:
    """Print the medians; the exit status says whether the measures are kept."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("databases", nargs="+")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    kept = [measure(url, options.rounds) for url in options.databases]
    sys.exit(not all(kept))


def measure(url: str, rounds: int) -> bool:
    """Print what one database gives; whether the measures are kept."""
    _make(url)
    with Store.open(url) as store, _served(App(Settings(), store)) as client:
        name = store.services()[len(store.services()) // 2].name
        print(url.partition(":")[0], f"({len(store.services())} services)")
        client.get("/")
        taken = {what: _median(client, path.format(service=name), rounds) for what, path in PATHS.items()}
        client.app.state.overviews = Overviews()  # type: ignore[attr-defined]
        anew = _once(client, "/")
        weight = len(gzip.compress(client.get("/").content, 5))
        for what, milliseconds in taken.items():
            print(f"  {what:<18} {milliseconds:7.1f} ms")
        print(f"  {'after a change':<18} {anew:7.1f} ms\n  {'weight':<18} {weight / 1000:7.1f} kB compressed")
    return taken["board"] <= BOARD and taken["service"] <= SERVICE and weight <= WEIGHT


def _make(url: str) -> None:
    if url.startswith("sqlite:///") and Path(url.removeprefix("sqlite:///")).exists():
        return
    try:
        fleet.build(url)
    except ValueError as e:
        print(f"{e}: it is taken as it is", file=sys.stderr)


@contextmanager
def _served(app: App) -> Iterator[httpx.Client]:
    web = site(app)
    server = uvicorn.Server(uvicorn.Config(web, port=0, log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=60) as client:
        client.app = web  # type: ignore[attr-defined]
        yield client
    server.should_exit = True
    thread.join()


def _once(client: httpx.Client, path: str) -> float:
    start = time.perf_counter()
    client.get(path).raise_for_status()
    return (time.perf_counter() - start) * 1000


def _median(client: httpx.Client, path: str, rounds: int) -> float:
    return statistics.median(_once(client, path) for _ in range(rounds))


if __name__ == "__main__":
    main()
