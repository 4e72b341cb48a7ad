"""French: the negation stands around the verb, the adjective after its noun, and short words lean on the next."""

from __future__ import annotations

from monitor.core.clauses.lexicon.fr import audience, choice, data, lookalike, topic
from monitor.core.clauses.lexicon.fr.elision import elided
from monitor.core.clauses.lexicon.fr.joints import JOINTS

ALERT = (
    "reconnaissance",
    "ia", "intelligence artificielle", "artificiel*", "apprentissage*", "apprend|apprennent|apprendre", "modèle*",
    "*entraîn*", "*entrain*", "algorithm*", "génératif*|générative*", "llm*", "neurone*|neurona*", "learning", "tuning",
    "assistant*", "robot*", "chatbot*",
)  # fmt: skip

GOES_ON = ("amélior", "développ")

PLAN = "offre {}"

ENTRIES = elided((*topic.ENTRIES, *data.ENTRIES, *choice.ENTRIES, *lookalike.ENTRIES, *audience.ENTRIES))

__all__ = ["ALERT", "ENTRIES", "GOES_ON", "JOINTS", "PLAN"]
