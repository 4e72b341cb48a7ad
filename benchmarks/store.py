"""How small real pages become in the database, and how fast they go in and come out.

    python benchmarks/store.py [--pages N]

Takes the first N snapshots (all by default) of `pages/snapshots.bundle` in OPTWATCH_CORPUS in the order they
were fetched, saves each as a check of its page on a SQLite database in a temporary folder, then reads every
tenth back and compares it byte by byte.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from monitor.core.model import DocumentKey, Fetched, Outcome, State
from monitor.store import Store
from monitor.store.codec import digest

READ_EVERY = 10


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A raw page as it was fetched."""

    page: str
    at: datetime
    body: bytes


def main() -> None:
    """Print sizes and times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pages", type=int, help="how many snapshots (default: all)")
    options = parser.parse_args()
    bundle = Path(os.environ["OPTWATCH_CORPUS"]) / "pages" / "snapshots.bundle"
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "pages.git"
        subprocess.run(["git", "clone", "--quiet", "--bare", bundle, clone], check=True)
        measure(islice(snapshots(clone), options.pages), Path(folder) / "optwatch.db")


def measure(pages: Iterator[Snapshot], path: Path) -> None:
    """Save and read back, and print what it took."""
    saving, reading, raw = [], [], 0
    samples: dict[str, bytes] = {}
    with Store.open(f"sqlite:///{path}", create=True) as store:
        for number, snapshot in enumerate(pages):
            started = time.perf_counter()
            save(store, snapshot)
            saving.append(time.perf_counter() - started)
            raw += len(snapshot.body)
            if number % READ_EVERY == 0:
                samples[digest(snapshot.body)] = snapshot.body
        for name, body in samples.items():
            started = time.perf_counter()
            found = store.snapshot(name)
            reading.append(time.perf_counter() - started)
            if found != body:
                raise SystemExit(f"{name} came back otherwise than it was stored")
    print(f"{len(saving):,} pages, {raw / 1e6:,.1f} MB raw -> {path.stat().st_size / 1e6:,.1f} MB database")
    print(f"saving a check: {line(saving)}")
    print(f"reading a page: {line(reading)}")


def save(store: Store, snapshot: Snapshot) -> None:
    """Save a check that found a page and nothing in it."""
    service, _, document = snapshot.page.partition("/")
    url = f"https://pages.example/{snapshot.page}"
    page = Fetched(url, url, snapshot.at, 200, "text/html", None, snapshot.body)
    outcome = Outcome(State(last_seen=snapshot.at), snapshot.at + timedelta(hours=12))
    store.save(DocumentKey(service, document), [page], outcome)


def line(seconds: list[float]) -> str:
    """Median, 99th percentile and maximum, in milliseconds."""
    ordered = sorted(1000 * value for value in seconds)
    high = ordered[int(0.99 * (len(ordered) - 1))]
    return f"median {statistics.median(ordered):.1f} ms, 99% {high:.1f} ms, max {ordered[-1]:.1f} ms"


def snapshots(clone: Path) -> Iterator[Snapshot]:
    """Every raw page of the repository, oldest first."""
    with subprocess.Popen(
        ["git", "-C", clone, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as objects:
        for page, at, blob in recorded(clone):
            yield Snapshot(page, at, content(objects, blob))


def recorded(clone: Path) -> Iterator[tuple[str, datetime, str]]:
    """Page, time and blob of every fetch."""
    log = ["log", "--reverse", "--raw", "--no-renames", "--no-abbrev", "--format=@%at", "main"]
    command = ["git", "-c", "core.quotepath=off", "-C", str(clone), *log]
    at = datetime.fromtimestamp(0, UTC)
    for entry in subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines():
        if entry.startswith("@"):
            at = datetime.fromtimestamp(int(entry[1:]), UTC)
        elif entry.startswith(":"):
            change, path = entry.split("\t", 1)
            blob, status = change.split()[3:5]
            if status != "D" and path.endswith(".html"):
                yield path.removesuffix(".html"), at, blob


def content(objects: subprocess.Popen[bytes], blob: str) -> bytes:
    """The bytes of a blob, asked of a running `git cat-file --batch`."""
    if objects.stdin is None or objects.stdout is None:
        raise ValueError("git must be started with pipes")
    objects.stdin.write(f"{blob}\n".encode())
    objects.stdin.flush()
    size = int(objects.stdout.readline().split()[2])
    body = objects.stdout.read(size)
    objects.stdout.read(1)
    return body


if __name__ == "__main__":
    main()
