"""What the README says a sentence or a switch is read as is what the reader makes of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from monitor.cli.words import default_text
from monitor.core.reader import read_text
from tests.core.settings_pages import page, reading_of, row

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SENTENCES = re.findall(r"^\| “(.+)” \| (.+?)(?:,|:| for| \|)", README, re.MULTILINE)
SWITCHES = re.findall(r"^\| a switch \*(.+)\*, (on|off)\b.*? \| (.+?)(?:,|:)", README, re.MULTILINE)


@pytest.mark.parametrize(("sentence", "shown"), SENTENCES)
def test_a_sentence_of_the_readme_is_read_as_it_says(sentence: str, shown: str) -> None:
    """With the shape and the words that people see."""
    assert str(default_text(read_text(sentence).default)) == shown


@pytest.mark.parametrize(("label", "state", "shown"), SWITCHES)
def test_a_switch_of_the_readme_is_read_as_it_says(label: str, state: str, shown: str) -> None:
    """As a fresh account shows it."""
    reading = reading_of(page(row("true" if state == "on" else "false", label, "")))
    assert str(default_text(reading.default)) == shown


def test_the_readme_has_examples() -> None:
    """Of sentences and of switches: the patterns above find them."""
    assert len(SENTENCES) >= 5
    assert len(SWITCHES) >= 2
