"""What the reader knows of each language, as data: named cues with examples, a module for each language."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.clauses.lexicon import de, en, es, fr
from monitor.core.clauses.lexicon.format import Entry, Kind
from monitor.core.clauses.lexicon.match import Lexicon

LEXICONS: Mapping[str, Lexicon] = {
    "en": Lexicon("en", en.ENTRIES, en.ALERT),
    "de": Lexicon("de", de.ENTRIES, de.ALERT),
    "fr": Lexicon("fr", fr.ENTRIES, fr.ALERT),
    "es": Lexicon("es", es.ENTRIES, es.ALERT),
}

__all__ = ["LEXICONS", "Entry", "Kind", "Lexicon"]
