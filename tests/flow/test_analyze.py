"""`analyze` as people see it: every clause with what it needs to be understood, and with its cues."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from monitor.cli.main import cli

PAGE = """<html lang=en><body><main><h1>Lumen Privacy Notice</h1>
<p>Effective 1 April 2025. The data controller is Lumen Ireland Limited, and this notice explains what we keep.</p>
<p>We may use your sketches to:</p>
<ul><li>train our AI models, unless you turn this off in Settings → Privacy → Improve Lumen;</li></ul>
<details><summary>Do you train AI on my chats?</summary>No, never.</details>
<p>We use your notes to train our AI models. You can turn this off in Settings → Privacy → Improve Lumen.</p></main>"""


def analyze(tmp_path: Path, *options: str) -> list[str]:
    """The lines that the command prints of the page."""
    file = tmp_path / "page.html"
    file.write_text(PAGE)
    result = CliRunner().invoke(cli, ["analyze", str(file), *options], env={"COLUMNS": "200"})
    assert result.exit_code == 0, result.output
    return [line.strip() for line in result.output.splitlines()]


def test_a_clause_stands_below_its_lead_in_or_question(tmp_path: Path) -> None:
    """Nobody understands "No, never." by itself."""
    lines = analyze(tmp_path)
    assert lines[lines.index("No, never.") - 1] == "Do you train AI on my chats?"
    assert "We may use your sketches to:" in lines


def test_what_a_promise_outweighs_is_said(tmp_path: Path) -> None:
    """Nobody wonders why a document is off in which a sentence claims the contrary."""
    page = PAGE.replace("<details>", "<p>We never train AI models on your chats.</p>" * 4 + "<details>")
    file = tmp_path / "page.html"
    file.write_text(
        page.replace(", unless you turn this off in Settings → Privacy → Improve Lumen;", ".").partition(
            "<p>We use"
        )[0]
    )
    result = CliRunner().invoke(cli, ["analyze", str(file)], env={"COLUMNS": "200"})
    first, second = result.output.splitlines()[:2]
    assert "OFF" in first
    assert second == "Its promises weigh more than what it also says: “train our AI models.”"


def test_what_the_document_says_of_itself_stands_above(tmp_path: Path) -> None:
    """Its date and its controller tell which edition was read; a way out is told once."""
    lines = analyze(tmp_path)
    assert lines[1] == "in force: 2025-04-01, language: en, controller: Lumen Ireland Limited"
    assert lines.count("way out: Settings → Privacy → Improve Lumen") == 1


def test_the_cues_and_the_way_out_of_each_clause_are_explained(tmp_path: Path) -> None:
    """Every answer shows what decided it."""
    lines = analyze(tmp_path, "--explain")
    assert "as long as nobody objects: unless you turn this off" in lines
    assert any(line.startswith("way out = setting, Settings → Privacy") for line in lines)
