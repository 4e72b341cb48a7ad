"""Labels of switches and boxes with their states, in every form in which a text tells of them."""

from __future__ import annotations

import pytest

from monitor.core.model import Default
from monitor.core.reader import read_text

ASKING = (
    "Improve the model for everyone",
    "Use my letters for AI training",
    "Help train our AI",
    "Allow AI training",
    "AI training",
    "Let the assistant learn from my letters",
    "Model training with my content",
)
REFUSING = (
    "Do not train on my letters",
    "Exclude my letters from AI training",
    "Opt out of AI training",
    "Keep my letters out of AI training",
)
# Each with the states that say "on", and those that say "off".
FORMS = (
    ("{label}: {state}", ("On", "Enabled", "on"), ("Off", "Disabled", "off")),
    ("- **{label}** – {state}", ("on", "enabled"), ("off", "disabled")),
    ("{label} ({state})", ("on", "default: on", "on by default"), ("off", "default: off", "off by default")),
    ('The setting "{label}" is {state} by default.', ("on", "enabled"), ("off", "disabled")),
    ('"{label}" is {state} for new accounts.', ("on", "turned on"), ("off", "switched off")),
    ("- {label} — {state} by default", ("on", "enabled"), ("off", "disabled")),
    ('By default, "{label}" is {state}.', ("on", "switched on"), ("off", "disabled")),
    ('New accounts start with "{label}" {state}.', ("on", "turned on"), ("off", "turned off")),
    ("{label} is {state} unless you change it.", ("on",), ("off",)),
    ("[{state}] {label}", ("x",), (" ",)),
    ("{state} {label}", ("☑",), ("☐",)),
    ("| Setting | State |\n|---|---|\n| Sounds | On |\n| {label} | {state} |", ("On",), ("Off",)),
)
APART = (  # the label in a line, and the state in the next
    ("**{label}**\n{state} by default. You can change this at any time.", ("On",), ("Off",)),
    ("### {label}\n\n{state} by default.", ("On", "Enabled"), ("Off", "Disabled")),
    ("{label}. Default: {state}.", ("on",), ("off",)),
)


def _other_than(default: Default, form: str, labels: tuple[str, ...], states: tuple[str, ...]) -> list[str]:
    lines = [form.format(label=label, state=state) for label in labels for state in states]
    read = ((line, read_text(f"# Settings\n\n## Data controls\n\n{line}\n")) for line in lines)
    return [line for line, got in read if got.default is not default]


@pytest.mark.parametrize(("form", "on", "off"), FORMS)
def test_a_label_and_how_it_stands(form: str, on: tuple[str, ...], off: tuple[str, ...]) -> None:
    """What asks and is on has to be turned off, and so has what refuses and is off."""
    assert not _other_than(Default.OPT_OUT, form, ASKING, on)
    assert not _other_than(Default.OPT_IN, form, ASKING, off)
    assert not _other_than(Default.OPT_IN, form, REFUSING, on)
    assert not _other_than(Default.OPT_OUT, form, REFUSING, off)


@pytest.mark.parametrize(("form", "on", "off"), APART)
def test_a_label_and_its_state_apart(form: str, on: tuple[str, ...], off: tuple[str, ...]) -> None:
    """The state in the next line is that of the label above it."""
    assert not _other_than(Default.OPT_OUT, form, ASKING, on)
    assert not _other_than(Default.OPT_IN, form, ASKING, off)
