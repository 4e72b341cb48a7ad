"""How long the past of one document takes to come in from a web archive, in one go and stopped on the way.

    python benchmarks/past.py [--captures N] [--stops N] [--kilobytes N]

Writes a WARC file of N captures of a made-up policy, a day apart and each another page, lets a real pywb serve
it on loopback, and imports it with `optwatch import wayback` at 1,000 captures a second: the time is that of
asking, reading, deciding and storing, without the manners that a foreign archive is owed. Then does the same
into another database, killing it at the given number of moments and starting it again, and compares what both
came to.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tests.archive import Captured, RunningArchive, serving_archive

URL = "https://lantern.example/privacy"
FIRST = date(2022, 1, 1)
OFF = "We do not use your notes to train our AI models unless you turn on Learn from me in your settings."
ON = "We use your notes to train our AI models unless you opt out under Settings → Privacy → Learn from me."
PROGRAM = "from monitor.cli import main; main()"
PROSE = (
    "account address backup choice contact copy court date device draft folder form friend letter list note page "
    "person phone photo picture reader record reply request service setting table term visit week word"
)


@dataclass(frozen=True, slots=True)
class Run:
    """What an import took, and what it came to."""

    seconds: float
    memory: float  # MB at the most
    versions: str
    events: str


def main() -> None:
    """Print times, memory, and whether both ways came to the same."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--captures", type=int, default=500)
    parser.add_argument("--stops", type=int, default=10)
    parser.add_argument("--kilobytes", type=int, default=80, help="size of a page")
    options = parser.parse_args()
    captures = made_up(options.captures, options.kilobytes * 1000)
    size = sum(len(capture.body) for capture in captures)
    print(f"{len(captures)} captures, {size / 1e6:.0f} MB")
    with tempfile.TemporaryDirectory() as folder, serving_archive(Path(folder), captures) as archive:
        whole = in_one_go(Path(folder) / "whole.db", archive)
        pages = len(archive.pages_asked())
        rate = len(captures) / whole.seconds
        print(
            f"in one go: {whole.seconds:.0f} s, {rate:.0f} captures a second, {whole.memory:.0f} MB at the most"
        )
        stopped = stopping(Path(folder) / "stopped.db", archive, options.stops, whole.seconds)
        twice = len(archive.pages_asked()) - 2 * pages
        print(f"killed {options.stops} times: {stopped.seconds:.0f} s in all, {twice} pages asked for twice")
        same = (whole.versions, whole.events) == (stopped.versions, stopped.events)
        told = len(whole.versions.splitlines()), len(whole.events.splitlines())
        print(
            f"both came to {'the same' if same else 'DIFFERENT THINGS'}: {told[0]} versions, {told[1]} events"
        )


def made_up(number: int, size: int) -> list[Captured]:
    """Captures of a policy that flips half-way."""
    dice = random.Random(7)  # noqa: S311 - the same pages each time
    words = PROSE.split()
    paragraphs = [f"<p>{' '.join(dice.choices(words, k=80)).capitalize()}.</p>" for _ in range(size // 520)]
    return [
        Captured(
            (FIRST + timedelta(days=day)).isoformat(),
            URL,
            page(paragraphs, f"Letter number {day}.", OFF if day < number / 2 else ON),
        )
        for day in range(number)
    ]


def page(paragraphs: Sequence[str], *sentences: str) -> bytes:
    """A page that says these sentences among others."""
    told = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    body = f"<main><h1>Privacy Policy</h1>{''.join(paragraphs)}{told}</main>"
    return (
        f"<!doctype html><html lang=en><head><title>Privacy</title></head><body>{body}</body></html>".encode()
    )


def in_one_go(database: Path, archive: RunningArchive) -> Run:
    """Import everything without a stop."""
    begun = time.perf_counter()
    memory = peak(start(database, archive))
    return Run(time.perf_counter() - begun, memory, *came_to(database))


def stopping(database: Path, archive: RunningArchive, stops: int, seconds: float) -> Run:
    """Import everything, killed as often as asked at moments that are spread over the whole."""
    dice = random.Random(11)  # noqa: S311 - the same moments each time
    spent = 0.0
    for _ in range(stops):
        begun = time.perf_counter()
        process = start(database, archive)
        try:
            process.wait(dice.uniform(0.5, 1.5) * (seconds / stops) + 1.5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        spent += time.perf_counter() - begun
    begun = time.perf_counter()
    memory = peak(start(database, archive))
    return Run(spent + time.perf_counter() - begun, memory, *came_to(database))


def start(database: Path, archive: RunningArchive) -> subprocess.Popen[bytes]:
    """An import under way."""
    asked = ["import", "wayback", URL, "--from", "2022", "--archive", archive.address, "--per-second", "1000"]
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *asked, *where(database)], stdout=subprocess.DEVNULL
    )


def peak(process: subprocess.Popen[bytes]) -> float:
    """Wait for a process to end well; the most memory that it took, in MB."""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the import ended with {process.returncode}")
    return used.ru_maxrss / 1000


def came_to(database: Path) -> tuple[str, str]:
    """Every version and event of a database, as programs are told."""
    versions = ask(database, "history", "lantern.example", "--versions", "--json")
    events = ask(database, "events", "--json")
    kept = ("at", "kind", "from", "to", "last_seen_before")
    told = [json.dumps({key: json.loads(line)[key] for key in kept}) for line in events.splitlines()]
    return versions, "\n".join(told)


def ask(database: Path, *command: str) -> str:
    """What a command prints."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *command, *where(database)],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def where(database: Path) -> tuple[str, ...]:
    """The database, and a watchlist that is not there."""
    return "--database", f"sqlite:///{database}", "--config", str(database.with_suffix(".toml"))


if __name__ == "__main__":
    main()
