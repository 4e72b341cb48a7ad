"""What a language must say for attributes to be read: a mark's role is an attribute's name or a hint."""

from __future__ import annotations

from enum import StrEnum


class Hint(StrEnum):
    """Marks that are no attribute, but decide what one says."""

    NOT = "not"
    EXCEPT = "except"  # opens what survives an opt-out or a promise: "even if you opt out", "unless"
    SURVIVOR = "survivor"  # what may stand after it; the value is the exception
    MINOR = "minor"
