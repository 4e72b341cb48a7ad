"""A reading on a terminal: its default, what else the document says of itself, clause by clause."""

from __future__ import annotations

from rich.text import Text

from monitor.cli import words
from monitor.cli.output import Output, safe
from monitor.core import signals
from monitor.core.model import Clause, Reading
from monitor.core.rendering.text import words_of

_STYLES = ("bold red", "bold green", "bold yellow", "bold cyan", "bold magenta", "bold blue")
_INDENT = 2


def tell(reading: Reading, output: Output, *, explain: bool = False) -> None:
    """Show a reading; with `explain`, the cues that decided each clause too."""
    if reading.clauses and all(map(signals.is_signals, reading.clauses)):
        _tell_signals(reading, output)
        return
    output.line(words.default_text(reading.default, reading.reason))
    for clause in reading.outweighed:
        output.line(safe(f"Its promises weigh more than what it also says: “{clause.text}”", "yellow"))
    if said := ", ".join(f"{name}: {value}" for name, value in _about(reading).items() if value):
        output.line(safe(said, "dim"))
    for way in dict.fromkeys(control.label for control in reading.controls):
        output.line(f"way out: {way}")
    if not reading.clauses and not reading.reason:
        output.line(safe("No sentence speaks of training AI.", "dim"))
    for clause in reading.clauses:
        _tell_clause(clause, output, explain=explain)
    for switch, said in reading.contradictions:
        output.line(safe(f"The switch “{switch.label}” contradicts the text: “{said}”", "yellow"))
    _tell_switches(reading, output)


def _about(reading: Reading) -> dict[str, object]:
    """What the document says of itself."""
    edition = reading.edition
    return {
        "in force": reading.effective,
        "updated": reading.updated,
        "language": reading.language,
        "controller": edition.controller,
        "region": edition.region,
        "plan": edition.plan,
    }


def _tell_signals(reading: Reading, output: Output) -> None:
    """What a site asks of crawlers, in its own lines."""
    output.line(safe("What the site asks of AI crawlers; this says nothing of your data:", "dim"))
    for clause in reading.clauses:
        output.line(f"• {clause.text}", indent=_INDENT)


def _tell_switches(reading: Reading, output: Output) -> None:
    """Every control of a settings page, those about training marked."""
    if not reading.switches:
        return
    output.line()
    output.table(
        ("AI training", "Switch", "State", "Where"),
        [
            (
                words.default_text(switch.default) if switch.about_training else "",
                switch.label,
                switch.value or switch.state,
                " → ".join(switch.path),
            )
            for switch in reading.switches
        ],
    )


def _tell_clause(clause: Clause, output: Output, *, explain: bool) -> None:
    output.line()
    headings = safe("  " + " › ".join(clause.headings) if clause.headings else "", "dim")
    output.line(words.stance_text(clause).append_text(headings))
    if before := words_of(clause.in_full.removesuffix(clause.text)):
        output.line(safe(before, "dim"), indent=_INDENT)
    output.line(_with_cues(clause) if explain else safe(words_of(clause.text)), indent=_INDENT)
    if not explain:
        return
    for cue in clause.cues:
        cited = safe(f"{cue.name}: ", "dim").append_text(safe(cue.words, _style(cue.name)))
        output.line(cited, indent=2 * _INDENT)
    if clause.control:
        way = f"way out = {clause.control.kind}, {clause.control.label}: {clause.control.words}"
        output.line(safe(way, "dim"), indent=2 * _INDENT)
    for attribute in clause.attributes:
        noted = f"{attribute.name} = {attribute.value}: {attribute.words}"
        output.line(safe(noted, "dim"), indent=2 * _INDENT)


def _with_cues(clause: Clause) -> Text:
    # As long as the clause itself, for the places of the cues count its characters.
    text = Text("".join(c if c.isprintable() else " " for c in clause.text))
    for cue in clause.cues:
        text.stylize(_style(cue.name), cue.start, cue.end)
    return text


def _style(name: str) -> str:
    """The same colour for the same cue, on every run."""
    return _STYLES[sum(name.encode()) % len(_STYLES)]
