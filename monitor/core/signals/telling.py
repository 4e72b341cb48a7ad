"""A change of a site's signals in the words of an alert: never as a move of a default."""

from __future__ import annotations

from monitor.core.model import Clause, Event
from monitor.core.signals.reading import CUE


def is_signals(clause: Clause) -> bool:
    """Whether a clause is a site's wish to crawlers."""
    return any(cue.name == CUE for cue in clause.cues)


def in_words(event: Event) -> str:
    """What changed, for a title or a line; empty where the event is of people's own data."""
    told = (*event.clauses_after, *event.clauses_before)
    if not told or not all(map(is_signals, told)):
        return ""
    return "what the site asks of AI crawlers has changed; this says nothing of your data"
