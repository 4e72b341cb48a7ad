"""The marks of every language that the reader speaks."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.clauses.lexicon.de import notes as german_notes
from monitor.core.clauses.lexicon.de import places as german_places
from monitor.core.clauses.lexicon.de import trainers as german_trainers
from monitor.core.clauses.lexicon.de import ways as german_ways
from monitor.core.clauses.lexicon.en import notes as english_notes
from monitor.core.clauses.lexicon.en import places as english_places
from monitor.core.clauses.lexicon.en import trainers as english_trainers
from monitor.core.clauses.lexicon.en import ways as english_ways
from monitor.core.clauses.lexicon.es import notes as spanish_notes
from monitor.core.clauses.lexicon.es import places as spanish_places
from monitor.core.clauses.lexicon.es import trainers as spanish_trainers
from monitor.core.clauses.lexicon.es import ways as spanish_ways
from monitor.core.clauses.lexicon.fr import notes as french_notes
from monitor.core.clauses.lexicon.fr import places as french_places
from monitor.core.clauses.lexicon.fr import trainers as french_trainers
from monitor.core.clauses.lexicon.fr import ways as french_ways
from monitor.core.clauses.lexicon.marks import Marks
from monitor.core.clauses.lexicon.places import Places
from monitor.core.clauses.lexicon.ways import Ways

WAYS: Mapping[str, Ways] = {
    "en": english_ways.WAYS,
    "de": german_ways.WAYS,
    "fr": french_ways.WAYS,
    "es": spanish_ways.WAYS,
}
PLACES: Mapping[str, Places] = {
    "en": english_places.PLACES,
    "de": german_places.PLACES,
    "fr": french_places.PLACES,
    "es": spanish_places.PLACES,
}
TRAINERS: Mapping[str, Marks] = {
    "en": english_trainers.MARKS,
    "de": german_trainers.MARKS,
    "fr": french_trainers.MARKS,
    "es": spanish_trainers.MARKS,
}
NOTES: Mapping[str, Marks] = {
    "en": english_notes.NOTES,
    "de": german_notes.NOTES,
    "fr": french_notes.NOTES,
    "es": spanish_notes.NOTES,
}
