"""The command line and the API give the same answers."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from monitor.app import App
from monitor.cli.main import cli

SAME = [
    (["events"], "/events"),
    (["events", "--kind", "flip", "--since", "2026-03-01", "--service", "quillnote"], "/events?kind=flip"),
    (["show", "1"], "/events/1"),
    (["history", "Quillnote"], "/services/Quillnote/history"),
    (["history", "Quillnote", "--versions"], "/versions?service=Quillnote"),
    (["status"], "/documents"),
    (["deliveries"], "/deliveries"),
    (["search", "notes", "--clauses"], "/search?q=notes&clauses=true"),
    (["search", '"your notes"', "set*", "--on", "2026-03-04"], '/search?q="your notes" set*&on=2026-03-04'),
    (
        ["diff", "Quillnote/Terms of Service", "2026-03-03", "2026-03-05"],
        "/diff?service=Quillnote&document=Terms of Service&older=2026-03-03&newer=2026-03-05",
    ),
    (
        ["show", "Quillnote/Privacy Policy@2026-03-01"],
        "/versions/at?service=Quillnote&document=Privacy Policy&on=2026-03-01",
    ),
]


@pytest.mark.parametrize(("command", "path"), SAME, ids=[" ".join(command) for command, _ in SAME])
def test_the_same_question_has_the_same_answer(
    app: App, address: str, web: httpx.Client, command: list[str], path: str
) -> None:
    """Object by object; a list may come in another order, and the API adds the ids of versions."""
    result = CliRunner().invoke(cli, [*command, "--json", "--database", address])
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert told, result.output
    assert _sorted(told) == _sorted(_objects(web.get(f"/api/v1{path}").json(), command))


def _objects(answer: dict[str, Any], command: list[str]) -> list[dict[str, Any]]:
    if command[0] == "show" and "@" in command[1]:
        return [{name: value for name, value in answer.items() if name != "id"}]
    found: list[dict[str, Any]] = answer.get("items", answer.get("changes", [answer]))
    return found


def _sorted(rows: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True) for row in rows)
