"""The clauses of a text: sentences that say whether, when and how people's data is used to train AI.

text → blocks → (alert words?) → sentences → cues → mentions → stance, scope, audience → Clause
"""

from __future__ import annotations

from monitor.core.clauses.find import LANGUAGES, find

__all__ = ["LANGUAGES", "find"]
