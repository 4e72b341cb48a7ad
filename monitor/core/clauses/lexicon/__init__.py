"""What the reader knows of each language, as data: named cues with examples, a module for each language."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.clauses.lexicon import de, en, es, fr
from monitor.core.clauses.lexicon.format import Entry, Kind
from monitor.core.clauses.lexicon.match import Lexicon

LEXICONS: Mapping[str, Lexicon] = {
    "en": Lexicon("en", en.ENTRIES, en.ALERT, en.JOINTS, en.PLAN, en.GOES_ON),
    "de": Lexicon("de", de.ENTRIES, de.ALERT, de.JOINTS, de.PLAN, de.GOES_ON),
    "fr": Lexicon("fr", fr.ENTRIES, fr.ALERT, fr.JOINTS, fr.PLAN, fr.GOES_ON),
    "es": Lexicon("es", es.ENTRIES, es.ALERT, es.JOINTS, es.PLAN, es.GOES_ON),
}

__all__ = ["LEXICONS", "Entry", "Kind", "Lexicon"]
