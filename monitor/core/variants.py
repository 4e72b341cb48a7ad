"""One document as several regions or languages see it: each has its own history, side by side with the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.core.model import Default, Document
from monitor.core.records import BoardRow


@dataclass(frozen=True, slots=True)
class Family:
    """The variants of one document, or a document that has none."""

    service: str
    type: str  # the document without its variant: "Privacy Policy"
    rows: tuple[BoardRow, ...]

    @property
    def has_variants(self) -> bool:
        """Whether there is something to put side by side."""
        return any(row.variant for row in self.rows)

    @property
    def differs(self) -> bool:
        """Whether it says one thing here and another there."""
        return self.has_variants and len({side_word(row.default) for row in self.rows}) > 1

    @property
    def summary(self) -> str:
        """What holds where: "EU: off, US: on"."""
        held: dict[str, list[str]] = {}
        for row in self.rows:
            held.setdefault(side_word(row.default), []).append(row.variant or "elsewhere")
        return ", ".join(f"{', '.join(names)}: {word}" for word, names in held.items())


def name_of(type_: str, variant: str | None) -> str:
    """The name of a variant's document: "Privacy Policy (EU)"."""
    return f"{type_} ({variant})" if variant else type_


def type_of(name: str, variant: str | None) -> str:
    """The document that a variant is one of."""
    return name.removesuffix(f" ({variant})") if variant else name


def called(document: Document) -> tuple[str, ...]:
    """By what it is meant: its service, its own name, and that of the document that it is a variant of."""
    whole = document.key._replace(document=type_of(document.name, document.variant))
    return document.service, str(document.key), str(whole)


def side_word(default: Default | None) -> str:
    """On or off, or how little is known."""
    if default is None:
        return "not read"
    if default.side is None:
        return "unclear" if default is Default.UNCLEAR else "says nothing"
    return str(default.side)


def side_by_side(rows: Sequence[BoardRow]) -> tuple[Family, ...]:
    """The rows of a board in their order, the variants of one document together."""
    found: dict[tuple[str, str], list[BoardRow]] = {}
    for row in rows:
        found.setdefault((row.key.service, type_of(row.key.document, row.variant)), []).append(row)
    return tuple(Family(service, type_, tuple(of)) for (service, type_), of in found.items())
