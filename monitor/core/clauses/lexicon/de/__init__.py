"""German: the object stands before the verb, the negation often after it, and nouns are glued together."""

from __future__ import annotations

from monitor.core.clauses.lexicon.de import choice, topic
from monitor.core.clauses.lexicon.de.joints import JOINTS

ALERT = (
    "ki", "ai", "künstlich*", "maschinell*", "*modell*", "*train*", "algorithm*", "*lernen*", "generativ*",
    "llm*", "neuronal*",
)  # fmt: skip

ENTRIES = (*topic.ENTRIES, *choice.ENTRIES)

__all__ = ["ALERT", "ENTRIES", "JOINTS"]
