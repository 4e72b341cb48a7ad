"""German: where one thought ends and the next begins, and what leans on what."""

from __future__ import annotations

from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

JOINTS = Joints((
    Mark(Joint.THIS, "this", ("dies*|dem|dagegen|davon|dafür|solche*",), "Sie können dem widersprechen."),
    Mark(Joint.THIS_DATA, "this data", ("diese|dieser|diesen|dieses|solche|solcher|solchen|solches ~? daten|inhalte|material|feedback",), "Wir lernen aus diesen Daten."),
    Mark(Joint.THEREFORE, "therefore", ("folglich|daher",), "Folglich lesen wir mit."),
    Mark(Joint.FOLLOWING, "the following", ("folgende*",), "Wir nutzen sie auf folgende Weise"),
    Mark(Joint.AI_WORD, "a word for AI", ("ai|ki|ml|llm|llms|algorithm*|lernen|lernens|deep|machine", "*model*|*material*|*daten*|*maschinell*"), "Das KI-Training ruht."),
))  # fmt: skip
