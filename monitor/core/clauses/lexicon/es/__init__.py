"""Spanish: the subject is left out, the pronoun leans on the verb ("oponerte"), and the adjective follows its noun."""

from __future__ import annotations

from monitor.core.clauses.lexicon.es import audience, choice, data, lookalike, topic
from monitor.core.clauses.lexicon.es.joints import JOINTS

ALERT = (
    "ia", "ias", "ai", "inteligencia artificial|artificiales|generativa", "aprendizaje*", "aprend*", "modelo*", "*entrena*", "*entrene*", "*entrená*", "*entrené*",
    "algor*", "generativ*", "llm*", "neuronal*", "learning", "adiestr*", "chatbot*", "asistente*", "reconocimiento",
)  # fmt: skip

GOES_ON = ("mejor", "desarroll")

PLAN = "plan {}"

ENTRIES = (*topic.ENTRIES, *data.ENTRIES, *choice.ENTRIES, *lookalike.ENTRIES, *audience.ENTRIES)

__all__ = ["ALERT", "ENTRIES", "GOES_ON", "JOINTS", "PLAN"]
