"""The normal form of a text, for comparing: what changes without meaning anything is not in it.

Link targets, identifiers, printed dates of the document itself, counters, "5 days ago", white space,
quotation marks, key caps, emphasis and list markers are left out; letters are folded (NFKC, case). Dates and
numbers inside sentences stay: "content from before 1 May" says something else than "from before 1 June".
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from monitor.core.dates import DATE
from monitor.core.letters import clean

_TARGET = re.compile(
    r"\]\([^()\s]{0,4000}(?:\([^()\s]{0,500}\)[^()\s]{0,500}){0,3}(?:\s\"[^\"\n]{0,300}\")?\)|\]\(<[^>\n]{0,4000}>\)"
)
# Patterns that begin with plain letters are found many times faster than those that begin with a choice.
_ADDRESS = re.compile(r"http(?<!\whttp)s?://[^\s)\]|<>]{1,4000}")
_TAG = re.compile(r"<[a-z/!][^<>\n]{0,300}>")
_QUOTES = "'\"`´‘’‚‛“”„‟«»‹›′″"
# Nearly all signs of a text are these; to replace them one by one is several times faster than a pattern for all.
_COMMON_SIGNS = ".,;:()-/*_[]&%#?!–—•\\|"
_SIGNS = re.compile(r"[^\w\n ]")
# The signs at the head of a line are taken once and not given back: a run of them at the end of a text would else be
# gone through again from each of them.
_MARKER = re.compile(
    r"^(?:[^\w\n]++|_)*+(?:(?:\d{1,3}|[a-z]|[ivx]{1,5})\\?[.)](?:\s+|$))*(?=[^\w\n]*+\w)", re.MULTILINE
)
_KEYS = re.compile(
    r"(?:[⌘⌃⌥⇧]|\b(?:cmd|command|ctrl|control|alt|option|shift)\b(?=\s?\+))\s?\+?\s?(?=[a-z0-9]\b)"
)
_HAS_KEYS = re.compile(r"\+(?:(?<=[dltn]\+)|(?<=[dltn] \+))")  # after Command, Ctrl, Alt, Shift, Option
_KEY_CAPS = "⌘⌃⌥⇧"
_IDENTIFIER = re.compile(
    r"\b[0-9a-f]{8}(?:[0-9a-f]{8,56}|(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b"
    r"|\b(?:ray|request|reference|incident|session|trace|error) (?:id|number|no\.?|#)\W{0,4}[0-9a-z][\w.\-]{5,60}"
)
_AGO = re.compile(
    r"\b(?:about |over |almost |more than )?(?:an?|one|\d+|a few) (?:second|minute|hour|day|week|month|year)s? ago\b"
    r"|\bvor (?:einem|einer|\d+) (?:\w{3,9})\b|\bil y a (?:une?|\d+) \w{3,9}\b|\bhace (?:una?|\d+) \w{3,9}\b"
    r"|\b(?:just now|yesterday|today|this week|last week)\b"
)
_COUNTER = re.compile(
    r"\d(?<!\w\d)[\d.,]*[km]?\+? (?=(?:out of \d+ )?(?:views?|likes?|comments?|replies|shares?|followers|votes?|results?|reactions|"
    r"people|found this|min(?:ute)?s?\.? read|articles?|kommentare|aufrufe|vues|commentaires)\b)|(?<=out of )\d+"
)
_LABEL = re.compile(
    r"\b(?:effective|updated?|modified|revised|revision|published|posted|version|changed|in force|as of|stand|gültig|wirksam|"
    r"aktualisiert|geändert|aktualisierung|änderung|vigueur|jour|modification|publié|vigor|vigente|actualizad[oa]|actualización|"
    r"modificación|written by|copyright)\b|©"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_LINE = 160  # characters of a line that may be a label of the document rather than a sentence of it
_OF_DATES_ONLY = 40  # characters beside the dates of a line that is about dates


def visible(text: str) -> str:
    """What a person sees of a Markdown text, in small letters and with straight quotes."""
    shown = _without_addresses(_TARGET.sub("", text).lower()).replace("\\", "")
    return shown.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').strip()


def normal_form(text: str) -> str:
    """The words of a text that carry its meaning, one block a line."""
    text = unicodedata.normalize("NFKC", clean(text))
    text = _without_addresses(_TARGET.sub(" ", text).casefold())
    if _HAS_KEYS.search(text) or any(cap in text for cap in _KEY_CAPS):
        text = _KEYS.sub("ctrl ", text)
    text = _IDENTIFIER.sub("", text)
    labelled = "\n".join(map(_without_dates, _MARKER.sub("", text).split("\n")))
    lines = (" ".join(line.split()) for line in _without_signs(labelled).split("\n"))
    return "\n".join(line for line in lines if line)


def _without_signs(text: str) -> str:
    """The words of a text: without quotes, and with spaces for all other signs."""
    for quote in _QUOTES:
        text = text.replace(quote, "")
    for sign in _COMMON_SIGNS:
        text = text.replace(sign, " ")
    return _SIGNS.sub(" ", text)


def _without_addresses(lower: str) -> str:
    return _TAG.sub(" ", _ADDRESS.sub(" ", lower))


def _without_dates(line: str) -> str:
    """A line without the dates, ages and counters that label the document; sentences keep theirs."""
    if len(line) > _SHORT_LINE:
        return line
    line = _COUNTER.sub("", _AGO.sub("", line))
    return DATE.sub("", line) if _YEAR.search(line) and _is_label_of_dates(line) else line


def _is_label_of_dates(line: str) -> bool:
    found = DATE.search(line)
    if not found:
        return False
    return _LABEL.search(line) is not None or len(line) - (found.end() - found.start()) <= _OF_DATES_ONLY


def fingerprint(text: str) -> str:
    """Equal for texts with equal normal forms, wherever their blocks begin and end."""
    return fingerprints(text)[0]


def order_free_fingerprint(text: str) -> str:
    """The same, blind to the order of blocks."""
    return fingerprints(text)[1]


def fingerprints(text: str) -> tuple[str, str]:
    """Both fingerprints of a text; its normal form is made once."""
    return digests(normal_form(text))


def digests(normal: str) -> tuple[str, str]:
    """Both fingerprints of the text that has this normal form."""
    return _digest(normal.replace("\n", " ")), _digest("\n".join(sorted(normal.split("\n"))))


def sentence_fingerprint(text: str) -> str:
    """Equal for sentences that differ in nothing that matters."""
    return _digest(normal_form(text).replace("\n", " "))


def _digest(normal: str) -> str:
    return hashlib.blake2b(normal.encode("utf-8", "replace"), digest_size=16).hexdigest()
