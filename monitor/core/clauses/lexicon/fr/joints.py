"""French: where one thought ends and the next begins, and what leans on what."""

from __future__ import annotations

from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

JOINTS = Joints((
    Mark(
        Joint.RESTART, "another clause",
        ("mais nous|on|vous|notre|nos|votre|vos|ce|ces|cette|cela|elle|elles|il|ils|le|la|les|l'*|des|un|une", ", bien|alors|tandis|afin que"),
        "Nous ne vendons rien, mais nous lisons.",
    ),
    Mark(
        Joint.RESTART, "a new subject",
        ("et nous|on|notre|nos|votre|vos|ces|elle|elles|il|ils ..80 pouvons|pourrons|peuvent|peut|utilisons|entraînons|sert|servent|sont|est",),
        "Nous ne vendons rien et nous utilisons tout.",
    ),
    Mark(Joint.AI_WORD, "a word for AI", ("ia|ai|ml|llm|llms|algorithme|algorithmes|intelligence|machine|deep", "*model*"), "L'entraînement de l'IA s'arrête."),
))  # fmt: skip
