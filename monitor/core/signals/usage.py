"""Wishes about use: `Content-Usage` (IETF AIPREF, a draft) and `Content-Signal`, in a header or in robots.txt.

Both are a list of names with "yes" or "no": `train-ai=n`, `ai-train=no, search=yes`. A name that is absent is
unknown, which is neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PAIR = re.compile(
    r"([A-Za-z][\w-]{0,40})\s*=\s*\"?(yes|no|y|n|true|false|\?0|\?1|0|1)\"?(?![\w-])", re.IGNORECASE
)
_PATH = re.compile(r"^(/\S*)\s+")
_YES = frozenset({"yes", "y", "true", "?1", "1"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What use is wished and what not, by one statement."""

    name: str  # of the header or line: "Content-Usage"
    answers: tuple[tuple[str, bool], ...]  # ("train-ai", False)
    path: str = ""  # for what part of the site; "": all of it

    @property
    def words(self) -> str:
        """In one form, however it was written: "search yes, train-ai no"."""
        told = ", ".join(f"{name} {'yes' if wanted else 'no'}" for name, wanted in sorted(self.answers))
        return f"{told} (for {self.path})" if self.path else told


def wish_of(name: str, value: str) -> Wish | None:
    """The wish that a header or a line states; None where nothing in it can be understood."""
    path = _PATH.match(value)
    answers = {found[1].lower(): found[2].lower() in _YES for found in _PAIR.finditer(value)}
    return Wish(name, tuple(answers.items()), path[1] if path else "") if answers else None
