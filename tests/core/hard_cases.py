"""The hard cases, how the reader fares with each, and the list of its known mistakes.

`python -m tests.core.hard_cases` prints the figures by round; with `--mark` it also writes what is still
wrong into the `known` of each case. Read the difference before committing it: a new mistake is a step back.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from monitor.core.clauses import find
from monitor.core.model import Document, Reading, Unread
from monitor.core.page import read_page
from monitor.core.reader import read, read_text

HERE = Path(__file__).parent
SENTENCES = HERE / "hard_cases.jsonl"
DOCUMENTS = HERE / "hard_documents.jsonl"
OTHER_LANGUAGES = HERE / "hard_documents_in_other_languages.jsonl"
Case = dict[str, Any]
_ADDRESS = "https://www.example.org/legal/privacy"


def load(path: Path) -> list[Case]:
    """The cases of a file, in its order."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def mistake(case: Case) -> str | None:
    """What the reader gets wrong in a case, in a few words; None where it reads as labelled."""
    return _document_mistake(case) if "default" in case else _sentence_mistake(case)


def _document_mistake(case: Case) -> str | None:
    got = _read(case)
    if isinstance(got, Unread):
        return f"refused: {got.reason}"
    return None if got.default == case["default"] else f"default read as {got.default}"


def _read(case: Case) -> Reading | Unread:
    """A text, or a page as a site sends it."""
    if not case.get("page"):
        return read_text(case["text"], business=case["business"])
    page = read_page(case["text"].encode(), media_type="text/html", charset="utf-8", url=_ADDRESS)
    document = Document("Example", "Privacy Policy", (), business=case["business"])
    return page if isinstance(page, Unread) else read([page], document)


def _sentence_mistake(case: Case) -> str | None:
    clauses = find(case["text"])
    if not case["topic"]:
        return _told("found, and read as", {clause.stance for clause in clauses}) if clauses else None
    if not clauses:
        return "not found"
    stances = {clause.stance for clause in clauses}
    scopes = {clause.scope for clause in clauses}
    audiences = {clause.audience for clause in clauses}
    wrong = [
        _told("stance read as", stances) if stances != {case["stance"]} else "",
        _told("scope read as", scopes) if case["scope"] not in scopes else "",
        _told("audience read as", audiences) if case["audience"] not in audiences else "",
    ]
    return "; ".join(filter(None, wrong)) or None


def _told(what: str, got: Iterable[str]) -> str:
    return f"{what} {' and '.join(sorted(got))}"


def _mark(path: Path) -> None:
    cases = load(path)
    for case in cases:
        case.pop("known", None)
        if wrong := mistake(case):
            case["known"] = wrong
    lines = (json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
    path.write_text("".join(lines), "utf-8")


def _report(path: Path) -> None:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for case in load(path):
        group = f"{path.stem}, round {case.get('round', 1)}"
        total[group] += 1
        right[group] += mistake(case) is None
    for group, count in total.items():
        print(f"{group}: {right[group]} of {count} read as labelled")


if __name__ == "__main__":
    for each in (SENTENCES, DOCUMENTS, OTHER_LANGUAGES):
        _report(each)
        if "--mark" in sys.argv[1:]:
            _mark(each)
