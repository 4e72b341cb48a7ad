"""How many pages a browser reads a minute, and what a page costs in memory.

    python benchmarks/browser.py [--pages 40] [--at-once 2] [--kilobytes 200]

A loopback site serves policies that a script puts in place after 100 ms, as applications do. They are read without
manners (no pause between two). Printed are pages a minute, the seconds of one at the median and at most, and the
memory (proportional set size, as /proc tells it) of the browser at rest and of each page while it is open.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from monitor.core.model import Caching, Fetched, Source
from monitor.fetch import FetchSettings
from monitor.fetch.browser import BrowserFetcher, BrowserSettings
from tests.servers import Answer, serving

SENTENCE = (
    "<p>Quillby keeps the letters that you write, and deletes them with the account that they belong to.</p>"
)
SCRIPT = "<script>fetch('/words').then(r => r.text()).then(t => setTimeout(() => main.innerHTML = t, 100))</script>"
MEGABYTE = 1_000_000


def children(process: int) -> set[int]:
    """A process and all that it has started."""
    found = {process}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            number, parent = int(stat.parent.name), int(stat.read_text().rpartition(")")[2].split()[1])
            if parent == process:
                found |= children(number)
    return found


def memory(process: int) -> float:
    """Megabytes of everything below a process, each shared page counted once."""
    total = 0
    for number in children(process) - {process}:
        with suppress(OSError):
            rows = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
            total += sum(int(row.split()[1]) for row in rows if row.startswith("Pss:")) * 1024
    return total / MEGABYTE


async def watch(samples: list[float]) -> None:
    """Look at the memory again and again."""
    while True:
        samples.append(await asyncio.to_thread(memory, os.getpid()))
        await asyncio.sleep(0.2)


async def read(fetcher: BrowserFetcher, urls: Sequence[str]) -> list[float]:
    """Read addresses side by side; the seconds that each took."""

    async def one(url: str) -> float:
        outcome = await fetcher.fetch(Source(url, how="browser"), Caching(), lambda: datetime.now(UTC))
        if not isinstance(outcome, Fetched):
            raise SystemExit(str(outcome))
        return outcome.seconds

    return list(await asyncio.gather(*map(one, urls)))


async def measure(pages: int, at_once: int, kilobytes: int) -> None:
    """Print the figures."""
    settings = FetchSettings(allow_private_addresses=True, spacing=timedelta(), concurrency=at_once)
    words = (SENTENCE * (kilobytes * 1000 // len(SENTENCE))).encode()
    page = Answer(f"<!DOCTYPE html><title>Privacy</title><main id=main></main>{SCRIPT}".encode())
    answers = {"/": page, "/words": Answer(words)}
    # One visit to a host at a time: as many hosts as pages that are open at once.
    with serving(answers) as server:
        hosts = [f"host{number}.localhost" for number in range(at_once)]
        urls = [server.url("/", host=hosts[number % at_once]) for number in range(pages)]
        async with BrowserFetcher(settings, BrowserSettings(pages=at_once), resolve=here) as fetcher:
            await read(fetcher, urls[:1])
            at_rest = memory(os.getpid())
            samples: list[float] = []
            watching = asyncio.create_task(watch(samples))
            begun = time.perf_counter()
            seconds = await read(fetcher, urls)
            took = time.perf_counter() - begun
            watching.cancel()
    each = (max(samples) - at_rest) / at_once
    print(f"{pages} pages of {kilobytes} kB, {at_once} at once: {pages / took * 60:.0f} a minute")
    print(f"one page: {statistics.median(seconds):.2f} s at the median, {max(seconds):.2f} s at most")
    print(f"memory: {at_rest:.0f} MB at rest (with what drives it), {each:.0f} MB more for each open page")


async def here(*_: object) -> list[str]:
    """Every name is this machine."""
    return ["127.0.0.1"]


def main() -> None:
    """Read the arguments, and measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=40)
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--kilobytes", type=int, default=200)
    given = parser.parse_args()
    asyncio.run(measure(given.pages, given.at_once, given.kilobytes))


if __name__ == "__main__":
    main()
