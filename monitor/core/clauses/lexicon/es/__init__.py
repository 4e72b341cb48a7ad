"""Spanish: the subject is left out, the pronoun leans on the verb ("oponerte"), and the adjective follows its noun."""

from __future__ import annotations

from monitor.core.clauses.lexicon.es import choice, topic

ALERT = (
    "ia", "ias", "ai", "inteligencia artificial|artificiales|generativa", "aprendizaje*", "aprend*", "modelo*", "*entrena*", "*entrene*",
    "algor*", "generativ*", "llm*", "neuronal*", "learning", "adiestr*", "chatbot*", "asistente*",
)  # fmt: skip

ENTRIES = (*topic.ENTRIES, *choice.ENTRIES)
