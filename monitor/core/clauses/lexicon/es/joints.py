"""Spanish: where one thought ends and the next begins, and what leans on what."""

from __future__ import annotations

from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

JOINTS = Joints((
    Mark(Joint.AI_WORD, "a word for AI", ("ia|ai|ml|llm|llms|machine|deep", "*model*|*material*"), "El entrenamiento del modelo se detiene."),
))  # fmt: skip
