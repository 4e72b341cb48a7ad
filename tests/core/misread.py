"""Which of many made texts are read as another default than meant."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.core.clauses import find
from monitor.core.model import Default
from monitor.core.verdict import headline


def misread(texts: Iterable[str], default: Default, language: str = "en") -> list[tuple[str, Default]]:
    """The texts that are not read as this default, each with what it is read as."""
    return [(text, read) for text in texts if (read := headline(find(text, language))) is not default]
