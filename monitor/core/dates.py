"""Dates that a document prints about itself: from when it applies, and when it was last changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

# English, German, French, Spanish, Italian, Portuguese and Dutch, by their first letters where these tell.
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari", "jan"),
    ("february", "februar", "février", "fevrier", "febrero", "febbraio", "fevereiro", "februari", "feb", "févr"),
    ("march", "märz", "maerz", "mars", "marzo", "março", "maart", "mar", "mär"),
    ("april", "avril", "abril", "aprile", "apr"),
    ("may", "mai", "mayo", "maggio", "maio", "mei"),
    ("june", "juni", "juin", "junio", "giugno", "junho", "jun"),
    ("july", "juli", "juillet", "julio", "luglio", "julho", "jul"),
    ("august", "août", "aout", "agosto", "augustus", "aug"),
    ("september", "septembre", "septiembre", "settembre", "setembro", "sept", "sep"),
    ("october", "oktober", "octobre", "octubre", "ottobre", "outubro", "oct", "okt"),
    ("november", "novembre", "noviembre", "novembro", "nov"),
    ("december", "dezember", "décembre", "decembre", "diciembre", "dicembre", "dezembro", "dec", "dez", "déc"),
)  # fmt: skip
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"

DATE = re.compile(
    rf"\b(?P<month1>{_NAMES})\b\.?,? {{0,2}}(?P<day1>{_DAY})(?:st|nd|rd|th)?,? {{0,2}}(?:of )?(?P<year1>{_YEAR})\b"
    rf"|\b(?P<day2>{_DAY})(?:st|nd|rd|th|er|º|°)?\.?(?: de| of| del)?[ \-/]{{1,2}}(?P<month2>{_NAMES})\b\.?,?(?: de| del)?[ \-/]{{1,2}}(?P<year2>{_YEAR})\b"
    rf"|\b(?P<year3>{_YEAR})[\-/.](?P<month3>0?[1-9]|1[0-2])[\-/.](?P<day3>{_DAY})\b"
    rf"|\b(?P<first>\d{{1,2}})(?P<mark>[./\-])(?P<second>\d{{1,2}})(?P=mark)(?P<year4>{_YEAR})\b",
    re.IGNORECASE,
)
"""A date as policies print it; `28/09/2025` counts where the day cannot be a month."""

_EFFECTIVE = re.compile(
    r"\b(?:effective|in (?:force|effect)|takes? effect|taking effect|into (?:effect|force)|appl(?:y|ies)(?: to you)? (?:from|as of)|valid (?:from|as of)|starting on"
    r"|gültig (?:ab|seit)|wirksam (?:ab|zum|seit)|in kraft|inkrafttreten|gilt ab|gelten ab"
    r"|en vigueur|prend(?:ra)? effet|applicable à compter|à compter du"
    r"|en vigor|vigente (?:desde|a partir)|fecha de vigencia|entrada en vigor|entrará en vigor|efectiv[oa] (?:desde|a partir)|in vigore|em vigor)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:(?:last|latest|most recently?)[ -](?:updated?|modified|revised|revision|changed?|amended|reviewed|modification)|updated?(?: on|:)?|revised(?: on|:)?|modified(?: on|:)?|version (?:of|dated|date)|date of (?:this )?version|date of last revision|revision date|version \d{1,3}(?:\.\d{1,3}){0,2}"
    r"|zuletzt (?:aktualisiert|geändert|überarbeitet)|letzte (?:aktualisierung|änderung)|stand|fassung vom|aktualisiert(?: am)?"
    r"|dernière (?:mise à jour|modification|révision|actualisation)|mis[e]? à jour(?: le)?"
    r"|última (?:actualización|modificación|revisión)|actualizad[oa](?: el)?|ultimo aggiornamento|última atualização)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:previous|prior|earlier|former|archived|old|superseded|frühere|vorherige|précédente|anterior)\b",
    re.IGNORECASE,
)
_BEGINNING = 8_000  # characters in which a document prints its dates
_END = 2_000
_REACH = 60  # characters between a label and its date
_WINDOW = 200  # characters before a year in which its label may stand
_ANY_YEAR = re.compile(_YEAR)


class Printed(NamedTuple):
    """The dates that a document prints about itself."""

    effective: date | None
    updated: date | None


def printed_dates(text: str) -> Printed:
    """The dates near the beginning of a text, or else near its end."""
    parts = [text[:_BEGINNING], text[max(_BEGINNING, len(text) - _END) :]]
    return Printed(_labelled(parts, _EFFECTIVE), _labelled(parts, _UPDATED))


def _labelled(parts: list[str], label: re.Pattern[str]) -> date | None:
    return next((found for part in parts for found in _dates_after(part, label)), None)


def _before_years(text: str) -> Iterator[tuple[int, int]]:
    """The stretches right before the years of a text: a label stands in one of them, or has no date."""
    start = end = 0
    for year in _ANY_YEAR.finditer(text):
        if year.start() - _WINDOW > end:
            yield start, end
            start = year.start() - _WINDOW
        end = year.end()
    yield start, end


def _dates_after(text: str, label: re.Pattern[str]) -> Iterator[date]:
    for found in (found for stretch in _before_years(text) for found in label.finditer(text, *stretch)):
        line = text.rfind("\n", 0, found.start()) + 1
        if _EARLIER.search(text, max(line, found.start() - _REACH), found.start()):
            continue
        after = DATE.search(text, found.end(), found.end() + _REACH + 20)
        if after and after.start() - found.end() <= _REACH and not _parted(text[found.end() : after.start()]):
            printed = date_of(after)
            if printed:
                yield printed


def _parted(between: str) -> bool:
    """Whether another sentence or block begins between a label and a date; a heading may stand above its date."""
    return ". " in between or between.count("\n\n") > 1


def date_of(found: re.Match[str]) -> date | None:
    """The date that `DATE` has found, or None where it is no date or could be two."""
    parts = found.groupdict()
    for form in ("1", "2", "3"):
        if parts[f"year{form}"]:
            month = parts[f"month{form}"]
            number = int(month) if month.isdigit() else _MONTH_OF[month.lower()]
            return _date(parts[f"year{form}"], number, parts[f"day{form}"])
    first, second = int(parts["first"]), int(parts["second"])
    if parts["mark"] == "." or first > 12 or first == second:
        return _date(parts["year4"], second, first)
    return _date(parts["year4"], first, second) if second > 12 else None


def _date(year: str, month: int, day: str | int) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
