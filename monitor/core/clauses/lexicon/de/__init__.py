"""German: the object stands before the verb, the negation often after it, and nouns are glued together."""

from __future__ import annotations

from monitor.core.clauses.lexicon.de import audience, choice, data, lookalike, topic
from monitor.core.clauses.lexicon.de.joints import JOINTS

ALERT = (
    "ki", "ai", "künstlich*", "maschinell*", "*modell*", "*train*", "algorithm*", "*lernen*", "generativ*",
    "llm*", "neuronal*", "lernt", "*erkennung", "assistent*", "chatbot*",
)  # fmt: skip

GOES_ON = ("verbesser", "entwick")

PLAN = "{} Tarif"

ENTRIES = (*topic.ENTRIES, *data.ENTRIES, *choice.ENTRIES, *lookalike.ENTRIES, *audience.ENTRIES)

__all__ = ["ALERT", "ENTRIES", "GOES_ON", "JOINTS", "PLAN"]
