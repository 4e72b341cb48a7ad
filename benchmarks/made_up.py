"""Histories nobody has seen, through the reader and the decider: what is found, and what is told and not there.

    python benchmarks/made_up.py [--documents FILE …] [--sentences FILE …] [--seeds N …] [--folder DIR] [--mistakes]

FILE is JSON Lines: documents `{"text", "default"}`, sentences `{"text", "topic", "stance", "scope", "audience"}`;
those of `tests/core` where none is named. Each document becomes 40 to 120 versions over one to three years, with
the noise of real pages and moves that are true (`tests/noisy`), in a git repository as Open Terms Archive keeps
it, which is read as `optwatch import ota` reads it.

What the reader takes for something else than its label is left out and counted apart, for it is the deciding that
is scored. Every mistake is somebody's: of reading, where noise made the reader misread the version; of
deciding; or it follows from one before.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from histories import by_reader

from monitor.core.clauses import find
from monitor.core.model import Document, Event, EventKind, Origin, Reading, State
from monitor.core.replay import replay
from monitor.core.verdict import headline
from monitor.sources.ota import History, read_collection, read_texts
from tests.noisy.history import (
    HOUR,
    TAKEN_BACK,
    Labelled,
    Move,
    Pool,
    Version,
    history_of,
    pool_of,
    true_moves,
)
from tests.noisy.ways import Chance

HARD = Path(__file__).parents[1] / "tests" / "core"
KINDS = ("flip", "choice", "disclosure", "withdrawal")
Histories = Mapping[str, Sequence[Version]]


@dataclass(frozen=True)
class Told:
    """What was made of one history: its events, and what the reader took every version for."""

    events: tuple[Event, ...]
    read: tuple[str, ...]


@dataclass(frozen=True)
class Mistake:
    """A move that was missed, or told and not there."""

    what: str  # missed or false
    kind: str
    whose: str  # of reading, of deciding, or following from an earlier one
    noise: str  # what made the version differ
    where: str
    words: str


def main() -> None:
    """Build, read, decide, score, print."""
    options = _options()
    documents, left_out = readable(options.documents)
    pool = pool_of(line for file in options.sentences for line in _lines(file))
    made = dict(_histories(documents, pool, options.seeds))
    print(json.dumps({"documents": len(documents), "misread and left out": left_out, **pool.tally()}))
    with tempfile.TemporaryDirectory() as temporary:
        repository = options.folder or Path(temporary) / "made-up"
        write(repository, made)
        told = _tell(repository)
    score = Score(made, told)
    for name, value in score.figures().items():
        print(f"{name}: {json.dumps(value)}")
    if options.mistakes:
        for one in score.mistakes:
            print(f"{one.what} {one.kind} ({one.whose}; {one.noise}) {one.where}: {one.words}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--documents", type=Path, nargs="+", default=[HARD / "hard_documents.jsonl"])
    parser.add_argument("--sentences", type=Path, nargs="+", default=[HARD / "hard_cases.jsonl"])
    parser.add_argument(
        "--seeds", type=int, nargs="+", default=[1], help="one history of each document a seed"
    )
    parser.add_argument("--folder", type=Path, help="a new folder in which the repository is kept")
    parser.add_argument("--mistakes", action="store_true", help="print every mistake")
    return parser.parse_args()


# --- what it is made from ---------------------------------------------------------------------------


def readable(files: Iterable[Path]) -> tuple[list[Labelled], int]:
    """The documents that the reader takes for what they are labelled, and how many it does not."""
    found, left_out = [], 0
    for file in files:
        for number, line in enumerate(_lines(file)):
            text, default = str(line["text"]), str(line["default"])
            if line.get("business") or default == "unclear":
                continue
            if str(headline(find(text))) == default:
                found.append(Labelled(f"{file.stem.split('.')[0]}-{number}", text, default))
            else:
                left_out += 1
    return found, left_out


def _lines(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def _histories(
    documents: Sequence[Labelled], pool: Pool, seeds: Iterable[int]
) -> Iterable[tuple[str, list[Version]]]:
    for seed in seeds:
        for number, document in enumerate(documents):
            rng = Chance(f"{seed} {document.name}")
            other = documents[(number + 1 + rng.randrange(len(documents) - 1)) % len(documents)]
            if versions := history_of(document, other, pool, rng):
                yield f"{document.name}-{seed}", versions


# --- the repository ---------------------------------------------------------------------------------


def write(repository: Path, histories: Histories) -> None:
    """The histories as a git repository: a file for each, a commit for each version, in the order of time."""
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", repository], check=True)
    commits = sorted(
        (version.at, name, number)
        for name, versions in histories.items()
        for number, version in enumerate(versions)
    )
    stream = b"".join(_commit(name, histories[name][number]) for _, name, number in commits)
    subprocess.run(["git", "-C", repository, "fast-import", "--quiet"], input=stream, check=True)


def _commit(name: str, version: Version) -> bytes:
    head = f"commit refs/heads/main\ncommitter Recorder <recorder@optwatch.example> {version.at} +0000\n"
    file = f'M 100644 inline "{name}/Privacy Policy.md"\n'
    subject = f"{version.subject} of {name} Privacy Policy"
    return head.encode() + _data(subject) + file.encode() + _data(version.text)


def _data(text: str) -> bytes:
    body = text.encode()
    return b"data %d\n%b\n" % (len(body), body)


def _tell(repository: Path) -> dict[str, Told]:
    collection = read_collection(repository)
    with ProcessPoolExecutor() as pool:
        told = pool.map(partial(_told, repository, collection.newest), collection.histories, chunksize=4)
        names = (history.key.service for history in collection.histories)
        return dict(zip(names, told, strict=True))


def _told(repository: Path, newest: datetime, history: History) -> Told:
    readings = list(by_reader(history, read_texts(repository, history.records)))
    document = Document(history.key.service, history.key.document, ())
    records = zip((record.at for record in history.records), readings, strict=True)
    outcomes = replay(document, State(), records, newest, Origin.OTA)
    events = tuple(event for outcome in outcomes for event in outcome.events)
    read = (str(one.default) if isinstance(one, Reading) else "refused" for one in readings)
    return Told(events, tuple(read))


# --- the score --------------------------------------------------------------------------------------


@dataclass
class Score:
    """What was found, missed, and told and not there."""

    made: Histories
    told: Mapping[str, Told]
    found: Counter[str] = field(default_factory=Counter)
    wider: Counter[str] = field(default_factory=Counter)
    as_another_kind: Counter[str] = field(default_factory=Counter)
    hours: list[int] = field(default_factory=list)  # from a move to its being believed
    mistakes: list[Mistake] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name in self.made:
            self._count(name)

    def _count(self, name: str) -> None:
        versions, told = self.made[name], self.told[name]
        left = [event for event in told.events if event.kind is not EventKind.WORDING]
        wider = [
            event for event in told.events if event.kind is EventKind.WORDING and event.effect == "wider"
        ]
        self.wider.update(versions[_number(versions, event.at)].noise for event in wider)
        for move in true_moves(versions):
            near = [event for event in left if abs(event.at.timestamp() - move.at) <= TAKEN_BACK]
            hit = next((one for one in near if (one.kind, one.after) == (move.kind, move.after)), None)
            if hit is None:
                self.as_another_kind[move.kind] += bool(near)
                self.mistakes.append(_missed(name, versions, told, move))
                continue
            left.remove(hit)
            self.found[move.kind] += 1
            self.hours.append(round((hit.confirmed_at.timestamp() - move.at) / HOUR))
        self.mistakes += [_false(name, versions, told, event) for event in left]

    def figures(self) -> dict[str, object]:
        """All of them, by name; "deciding" leaves out what comes from reading."""
        versions = Counter(version.noise for history in self.made.values() for version in history)
        total, hours = versions.total(), sorted(self.hours) or [0]
        false = Counter(one.noise for one in self.mistakes if one.what == "false")
        return {
            "histories": len(self.made),
            "versions": total,
            **self._by_kind("all", [*self.mistakes], total),
            **self._by_kind("deciding", [one for one in self.mistakes if one.whose == "deciding"], total),
            "whose mistakes": Counter(f"{one.what}, {one.whose}" for one in self.mistakes),
            "found as another kind": self.as_another_kind,
            "false alerts by noise": {
                noise: f"{false[noise]} of {n}" for noise, n in sorted(versions.items())
            },
            "wider wordings per 1,000": round(1000 * self.wider.total() / total, 2),
            "wider wordings by noise": self.wider,
            "hours to belief": {"median": hours[len(hours) // 2], "longest": hours[-1]},
        }

    def _by_kind(self, of: str, mistakes: Sequence[Mistake], total: int) -> dict[str, object]:
        count = Counter((one.what, one.kind) for one in mistakes)
        figures: dict[str, object] = {
            f"{of}: {kind}": {
                "there": self.found[kind] + count["missed", kind],
                "recall": _share(self.found[kind], count["missed", kind]),
                "precision": _share(self.found[kind], count["false", kind]),
            }
            for kind in KINDS
        }
        false = sum(count["false", kind] for kind in KINDS)
        return {
            **figures,
            f"{of}: false alerts": {"count": false, "per 1,000": round(1000 * false / total, 2)},
        }


def _share(right: int, wrong: int) -> float:
    return round(right / (right + wrong), 3) if right + wrong else 1.0


def _number(versions: Sequence[Version], at: datetime) -> int:
    """Which version was shown at a time."""
    return max(number for number, version in enumerate(versions) if version.at <= at.timestamp())


def _missed(name: str, versions: Sequence[Version], told: Told, move: Move) -> Mistake:
    number = next(number for number, version in enumerate(versions) if version.at == move.at)
    version = versions[number]
    said = [event.after for event in told.events if event.headline and event.at.timestamp() < move.at]
    whose = "reading" if told.read[number] != version.truth else "deciding"
    if said and said[-1] != move.before:
        whose = "following"
    words = f"{move.before} → {move.after}"
    return Mistake("missed", move.kind, whose, version.noise, f"{name} {number}", words)


def _false(name: str, versions: Sequence[Version], told: Told, event: Event) -> Mistake:
    number = _number(versions, event.at)
    version = versions[number]
    truth = next((earlier.truth for earlier in reversed(versions[:number]) if earlier.truth), "")
    whose = "deciding"
    if version.truth and told.read[number] != version.truth:
        whose = "reading"
    elif truth != event.before:
        whose = "following"
    words = f"{event.before} → {event.after}, was {truth}, is {version.truth or 'no document'}; {event.doubt}"
    return Mistake("false", event.kind, whose, version.noise, f"{name} {number}", words)


if __name__ == "__main__":
    main()
