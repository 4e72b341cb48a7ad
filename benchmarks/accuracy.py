"""How right the reader is: the figures of `docs/accuracy.md`, printed as JSON.

    OPTWATCH_CORPUS=FOLDER python benchmarks/accuracy.py [--quick]

FOLDER holds `gold/sentences.jsonl`, `gold/states.jsonl.xz` and `gold/evaluate.py`. The services are split
into four groups by a hash of their names; the figures of every group are printed beside those of all, so that
a rule that only fits some services shows. `--quick` leaves the documents out.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from monitor.core.clauses import find
from monitor.core.verdict import headline

GROUPS = 4
Row = dict[str, Any]
Judge = Callable[[list[Row], list[Row], bool], Row]


def group_of(service: str) -> int:
    """The group of a service, the same on every machine."""
    return int(hashlib.sha256(service.encode()).hexdigest(), 16) % GROUPS


def main() -> None:
    """Print the figures of sentences, then of documents."""
    gold = Path(os.environ["OPTWATCH_CORPUS"]) / "gold"
    judge = _load(gold / "evaluate.py")
    sentences = judge.rows(str(gold / "sentences.jsonl"))
    read = [_read_sentence(row) for row in sentences]
    _print("sentences", _by_group(sentences, read, judge.sentences))
    _print("confusion", _confusion(sentences, read))
    if "--quick" not in sys.argv:
        states = judge.rows(str(gold / "states.jsonl.xz"))
        _print("documents", _by_group(states, [_read_state(row) for row in states], judge.states))


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("evaluate", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _read_sentence(row: Row) -> Row:
    clauses = [
        {"stance": str(clause.stance), "scope": str(clause.scope), "audience": str(clause.audience)}
        for clause in find(row["text"])
    ]
    return {"id": row["id"], "clauses": clauses}


def _read_state(row: Row) -> Row:
    return {"id": row["id"], "default": str(headline(find(row["text"]), bool(row["business"])))}


def _by_group(gold: list[Row], read: list[Row], judge: Judge) -> Iterator[tuple[str, Row]]:
    """The figures of all services, then of each group alone."""
    yield "all", judge(gold, read, False)
    for group in range(GROUPS):
        rows = [row for row in gold if group_of(row["service"]) == group]
        yield f"group {group}", judge(rows, read, False)


def _confusion(gold: list[Row], read: list[Row]) -> Iterator[tuple[str, Mapping[str, int]]]:
    """For every stance (and for no clause): how often the reader says which."""
    said = {row["id"]: row["clauses"] for row in read}
    table: dict[str, Counter[str]] = {}
    for row in gold:
        truth = row["stance"] if row["topic"] else "none"
        stances = {clause["stance"] for clause in said[row["id"]]}
        table.setdefault(truth, Counter())["/".join(sorted(stances)) or "none"] += 1
    yield from sorted(table.items())


def _print(title: str, figures: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    for name, values in figures:
        sys.stdout.write(json.dumps({"of": title, "which": name, **values}) + "\n")


if __name__ == "__main__":
    main()
