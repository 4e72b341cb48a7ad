"""How well moves are decided: every recorded history through the reader and the decider, scored.

    python benchmarks/histories.py [--labels] [--clones DIR] [--mistakes] [--events FILE] [BUNDLE …]

Walks the bundles of OPTWATCH_CORPUS in memory, one database's worth each, and prints the figures of
`gold/evaluate.py` for each bundle and for all of them together. `--labels` takes every version's default
from its label instead of the reader: what the rules of belief reach with a perfect reader.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from functools import partial
from pathlib import Path

from monitor.core.model import (
    Clause,
    Default,
    Document,
    Event,
    Origin,
    Reading,
    Reason,
    State,
    Unread,
)
from monitor.core.reader import read_next
from monitor.core.replay import replay
from monitor.sources.ota import Collection, History, read_collection, read_texts

Read = Callable[[History, Iterable[str]], Iterator[Reading | Unread]]


def main() -> None:
    """Print the figures, bundle by bundle and in total."""
    options = _options()
    corpus = Path(os.environ["OPTWATCH_CORPUS"])
    read = _by_label(corpus) if options.labels else by_reader
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor() as pool:
        everything: list[dict[str, object]] = []
        for bundle in options.bundles or sorted(p.stem for p in (corpus / "histories").glob("*.bundle")):
            started = time.perf_counter()
            clone = _clone(corpus, bundle, options.clones or Path(folder))
            told = [_line(event) for event in _events(read_collection(clone), read, pool)]
            everything += told
            print(f"{bundle}: {time.perf_counter() - started:.0f} s", flush=True)
            print(_score(corpus, told, bundle, mistakes=options.mistakes))
        print("all together")
        print(_score(corpus, everything, None, mistakes=False))
        if options.events:
            options.events.write_text("".join(json.dumps(line) + "\n" for line in everything))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0] if __doc__ else None)
    parser.add_argument("bundles", nargs="*", metavar="BUNDLE")
    parser.add_argument("--labels", action="store_true")
    parser.add_argument("--clones", type=Path, help="where clones are kept between runs")
    parser.add_argument("--mistakes", action="store_true")
    parser.add_argument("--events", type=Path, help="a file for every event, as JSON lines")
    return parser.parse_args()


def _clone(corpus: Path, bundle: str, folder: Path) -> Path:
    clone = folder / bundle
    if not clone.exists():
        source = corpus / "histories" / f"{bundle}.bundle"
        subprocess.run(["git", "clone", "--quiet", "--no-checkout", source, clone], check=True)
    return clone


def _events(collection: Collection, read: Read, pool: ProcessPoolExecutor) -> Iterator[Event]:
    replayed = partial(_replayed, collection.repository, collection.newest, read)
    for events in pool.map(replayed, collection.histories):
        yield from events


def _replayed(repository: Path, newest: datetime, read: Read, history: History) -> list[Event]:
    document = Document(history.key.service, history.key.document, ())
    texts = read_texts(repository, history.records)
    records = zip((record.at for record in history.records), read(history, texts), strict=True)
    shared = (record.shared_since for record in history.records)
    outcomes = replay(document, State(), records, newest, Origin.OTA, shared)
    return [event for outcome in outcomes for event in outcome.events]


def by_reader(history: History, texts: Iterable[str]) -> Iterator[Reading | Unread]:
    """The real reader; the same text of a document is read once."""
    known: dict[str, Reading | Unread] = {}
    last: Reading | Unread | None = None
    for record, text in zip(history.records, texts, strict=True):
        if record.blob not in known:
            known[record.blob] = read_next(text, last)
        last = known[record.blob]
        yield last


def _by_label(corpus: Path) -> Read:
    """A perfect reader: one made-up clause with the default that people gave the version."""
    labels: dict[tuple[str, str, str], str] = {}
    with (corpus / "gold" / "histories.jsonl").open(encoding="utf-8") as lines:
        for history in map(json.loads, lines):
            for _, blob, default in history["versions"]:
                labels[history["service"], history["document"], blob] = default
    return partial(_labelled, labels)


def _labelled(
    labels: dict[tuple[str, str, str], str], history: History, texts: Iterable[str]
) -> Iterator[Reading | Unread]:
    for record, text in zip(history.records, texts, strict=True):
        yield _as_labelled(labels[*history.key, record.blob], text)


def _as_labelled(label: str, text: str) -> Reading | Unread:
    if label in ("artefact", "deleted", "unlabelled"):
        return Unread(Reason.SOFT_ERROR, label)
    default = Default(label)
    clause = Clause(label, 0, 0, default, fingerprint=label)
    clauses = (clause,) if default.side else ()
    return Reading(text, default, clauses=clauses, fingerprint=hashlib.sha256(text.encode()).hexdigest())


def _line(event: Event) -> dict[str, object]:
    return {
        "service": event.key.service,
        "document": event.key.document,
        "at": _iso(event.at),
        "kind": event.kind,
        "from": event.before,
        "to": event.after,
        "effect": event.effect,
        "reasons": event.reasons,
        "doubt": event.doubt,
        "confirmed_at": _iso(event.confirmed_at),
        "before": [clause.text for clause in event.clauses_before],
        "after": [clause.text for clause in event.clauses_after],
    }


def _iso(when: datetime) -> str:
    return when.isoformat().replace("+00:00", "Z")


def _score(corpus: Path, told: list[dict[str, object]], bundle: str | None, *, mistakes: bool) -> str:
    gold = corpus / "gold"
    command = [sys.executable, f"{gold}/evaluate.py", "events", f"{gold}/histories.jsonl", "/dev/stdin"]
    command += ["--repo", bundle] if bundle else []
    command += ["-v"] if mistakes else []
    lines = "".join(json.dumps(line) + "\n" for line in told)
    done = subprocess.run(command, input=lines, text=True, check=True, stdout=subprocess.PIPE)
    figures = json.loads(done.stdout)
    return "\n".join(f"  {name}: {json.dumps(value)}" for name, value in figures.items())


if __name__ == "__main__":
    main()
