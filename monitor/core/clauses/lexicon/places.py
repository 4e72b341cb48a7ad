"""What a language must say for regions to be read: their names, and the words that limit a clause to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.core.clauses.lexicon.marks import Marks


class Bound(StrEnum):
    """What a mark does with the region beside it."""

    REGION = "region"  # the region itself; the value is its code
    LIMIT = "limit"  # ends before a region and limits to it: "if you live in"
    EXCEPT = "except"  # ends before a region and leaves it out: "outside"
    PEOPLE = "people"  # begins after a region and limits to it: "residents"
    ONLY = "only"  # the same without people: "only"
    AFTER_EXCEPT = "after except"  # begins after a region and leaves it out: "excluded"
    TRANSFER = "transfer"  # the region is where data, law or an office is, not where people are


@dataclass(frozen=True)
class Places:
    """The marks of regions in one language, and the small words around the names, in lower case."""

    marks: Marks
    joins: frozenset[str]  # stand between regions named together
    pronouns: frozenset[str]  # written like a region, but for their letters: "us"
    openers: frozenset[str]  # begin a sentence that limits itself: "In the EEA, …"
