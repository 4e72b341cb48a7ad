"""Recorded histories of real policies, imported by the command line."""

from __future__ import annotations

import json
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from tests.e2e.conftest import Optwatch


@pytest.fixture
def histories(corpus: Path, tmp_path: Path) -> Path:
    """A clone of a versions repository."""
    clone = tmp_path / "versions"
    bundle = corpus / "histories" / "genai-contrib-versions.bundle"
    subprocess.run(["git", "clone", "-q", "--bare", str(bundle), str(clone)], check=True)
    return clone


def events(optwatch: Optwatch) -> list[dict[str, str]]:
    """Every event, oldest first."""
    return [json.loads(line) for line in optwatch("events", "--json").splitlines()]


def test_an_assistant_that_flipped_is_found_on_the_day(optwatch: Optwatch, histories: Path) -> None:
    """Both documents went from off to on that day, and 600 recorded versions made no daily noise after it."""
    optwatch("import", "ota", str(histories), "--service", "Claude.ai")
    found = events(optwatch)
    flips = {
        (event["document"], event["at"][:10], event["from"], event["to"])
        for event in found
        if event["kind"] == "flip"
    }
    assert flips == {
        ("Privacy Policy", "2025-08-29", "opt_in", "opt_out"),
        ("Terms of Service", "2025-08-29", "never", "opt_out"),
    }
    after = [event for event in found if event["at"] > "2025-08-30"]
    assert [event for event in after if event["kind"] != "wording"] == []
    days = sorted({datetime.fromisoformat(event["at"]).date() for event in after})
    assert len(days) <= 10, f"wordings on {days}"


def test_importing_twice_adds_nothing(optwatch: Optwatch, histories: Path) -> None:
    """The second run finds every record known, and the same events."""
    command = ("import", "ota", str(histories), "--service", "Claude.ai", "--document", "Terms*")
    assert optwatch(*command).startswith("6 of 6")
    once = events(optwatch)
    assert optwatch(*command).startswith("0 of 6")
    assert events(optwatch) == once


def test_documents_without_a_word_on_ai_make_no_event(
    optwatch: Optwatch, corpus: Path, tmp_path: Path
) -> None:
    """Ten documents that were recorded for years and never speak of AI stay quiet."""
    listed = (corpus / "gold" / "histories.jsonl").read_text(encoding="utf-8").splitlines()
    labelled = [json.loads(line) for line in listed]
    quiet = [row for row in labelled if row.get("assumed") and row["repo"] == "contrib-versions"]
    ten = sorted(quiet, key=lambda row: (len(row["versions"]), row["path"]))[:10]
    assert len(ten) == 10
    clone = tmp_path / "contrib"
    bundle = corpus / "histories" / "contrib-versions.bundle"
    subprocess.run(["git", "clone", "-q", "--bare", str(bundle), str(clone)], check=True)
    for row in ten:
        optwatch("import", "ota", str(clone), "--service", row["service"], "--document", row["document"])
    assert events(optwatch) == []
    board = [json.loads(line) for line in optwatch("status", "--json").splitlines()]
    assert [row["default"] for row in board] == ["silent"] * 10
