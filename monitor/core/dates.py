"""Dates that a document prints about itself: from when it applies, and when it was last changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain
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
    rf"|\b(?P<day2>{_DAY})(?:st|nd|rd|th|er|º|°)?\.?(?: day)?(?: de| of| del)?[ \-/]{{1,2}}(?P<month2>{_NAMES})\b\.?,?(?: de| del)?[ \-/]{{1,2}}(?P<year2>{_YEAR})\b"
    rf"|\b(?P<year3>{_YEAR})[\-/.](?P<month3>0?[1-9]|1[0-2])[\-/.](?P<day3>{_DAY})\b"
    rf"|\b(?P<first>\d{{1,2}})(?P<mark>[./\-])(?P<second>\d{{1,2}})(?P=mark)(?P<year4>{_YEAR})\b",
    re.IGNORECASE,
)
"""A date as policies print it; `28/09/2025` counts where the day cannot be a month."""

_SHORT = re.compile(
    rf"(?<![\d./])(?P<first>\d{{1,2}})(?P<mark>[./])(?P<second>\d{{1,2}})(?P=mark)(?P<year4>\d\d)(?![\d./])"
    rf"|\b(?P<day2>{_DAY})(?:st|nd|rd|th)?\.?[ \-](?P<month2>{_NAMES})\b\.?,?[ \-]['’]?(?P<year2>\d\d)(?=[ *_]*(?:[.,;)|\n]|$))"
    rf"|\b(?P<year3>{_YEAR})(?P<month3>0[1-9]|1[0-2])(?P<day3>0[1-9]|[12]\d|3[01])\b",
    re.IGNORECASE,
)  # a year of two digits, or digits in one run: dates only where a label says so
_MONTH = re.compile(
    rf"\b(?P<name>{_NAMES})\b\.?,? (?:de |del |of )?(?P<year1>{_YEAR})\b"
    rf"|\b(?P<year2>{_YEAR})[\-/](?P<month2>0[1-9]|1[0-2])(?![\d/\-.])"
    rf"|(?<![\d/.])(?P<month3>0?[1-9]|1[0-2])/(?P<year3>{_YEAR})\b",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(r"\b(?:dd|jj|tt)[./\-]mm\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"\bmm[./\-](?:dd|jj)\b", re.IGNORECASE)
_LANGUAGES_DAY_FIRST = frozenset({"de", "fr", "es", "it", "pt", "nl"})
_CENTURY = 50  # a year of two digits below it is of this century

_EFFECTIVE = re.compile(
    r"\b(?:effective|in (?:force|effect)|takes? effect|taking effect|into (?:effect|force)|appl(?:y|ies)(?: to you)? (?:from|as of)|valid (?:from|as of)|starting on"
    r"|gültig (?:ab|seit)|wirksam (?:ab|zum|seit)|in kraft|inkrafttreten|gilt ab|gelten ab"
    r"|en vigueur|prend(?:ra)? effet|applicable à compter|à compter du"
    r"|en vigor|vigente (?:desde|a partir)|fecha de vigencia|entrada en vigor|entrará en vigor|efectiv[oa] (?:desde|a partir)|in vigore|em vigor)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:(?:last|latest|most recently?)[ -](?:updated?|modified|revised|revision|changed?|amended|reviewed|modification)|updated?(?: on|:)?|revised(?: on|:)?|modified(?: on|:)?|version (?:of|dated|date)|date of (?:this )?version|date of last revision|revision date|v(?:ersion)?\.? ?(?=20\d\d[-/]\d\d)|version \d{1,3}(?:\.\d{1,3}){0,2}"
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
# A pattern that begins with a digit is found many times faster than one that begins with a choice.
_ANY_YEAR = re.compile(
    r"\d(?:(?<=[12])[09]\d\d|[./]\d{1,2}[./]\d\d\b"
    r"|(?:st|nd|rd|th)?[ \-][^\W\d_]{3,9}\.?,?[ \-]['’]?[0-4]\d\b)"
)
_MONTH_AFTER_YEAR = 3  # characters: the label of "v. 2024-03" is told by what comes after it


class Printed(NamedTuple):
    """The dates that a document prints about itself."""

    effective: date | None
    updated: date | None


def printed_dates(text: str, language: str | None = None) -> Printed:
    """The dates near the beginning of a text, or else near its end.

    The language of the text tells whether 3/12 is in March or in December, where it is not English; else the
    date is none. A month without a day tells when a document was changed (its first day stands for it), and not
    from when it is in force.
    """
    parts = [
        (part, list(_before_years(part)))
        for part in (text[:_BEGINNING], text[max(_BEGINNING, len(text) - _END) :])
    ]
    day_first = language in _LANGUAGES_DAY_FIRST

    def labelled(label: re.Pattern[str], *forms: re.Pattern[str]) -> date | None:
        found = (_dates_after(part, stretches, label, forms, day_first) for part, stretches in parts)
        return next(chain.from_iterable(found), None)

    return Printed(labelled(_EFFECTIVE, DATE, _SHORT), labelled(_UPDATED, DATE, _SHORT, _MONTH))


def _before_years(text: str) -> Iterator[tuple[int, int]]:
    """The stretches right before the years of a text: a label stands in one of them, or has no date."""
    start = end = 0
    for year in _ANY_YEAR.finditer(text):
        if year.start() - _WINDOW > end:
            yield start, end
            start = year.start() - _WINDOW
        end = year.end() + _MONTH_AFTER_YEAR
    yield start, end


def _dates_after(
    text: str,
    stretches: list[tuple[int, int]],
    label: re.Pattern[str],
    forms: tuple[re.Pattern[str], ...],
    day_first: bool,
) -> Iterator[date]:
    for found in (found for stretch in stretches for found in label.finditer(text, *stretch)):
        line = text.rfind("\n", 0, found.start()) + 1
        if _EARLIER.search(text, max(line, found.start() - _REACH), found.start()):
            continue
        last = found.end() + _REACH + 20
        dates = [date for form in forms if (date := form.search(text, found.end(), last))]
        after = min(dates, key=lambda date: (date.start(), -date.end()), default=None)
        if after and after.start() - found.end() <= _REACH and not _parted(text[found.end() : after.start()]):
            around = text[found.start() : after.end() + 20]
            printed = _read(after, _is_day_first(around, day_first))
            if printed:
                yield printed


def _is_day_first(around: str, told: bool) -> bool | None:
    """Whether 3/12 is in December: by what is printed beside it ("DD/MM/YYYY"), else by the language; None: unknown."""
    if _DAY_FIRST.search(around):
        return True
    return False if _MONTH_FIRST.search(around) else told or None


def _read(found: re.Match[str], day_first: bool | None) -> date | None:
    if found.re is _MONTH:
        parts = found.groupdict()
        month = parts["month2"] or parts["month3"]
        year = parts["year1"] or parts["year2"] or parts["year3"]
        return _date(year, int(month) if month else _MONTH_OF[parts["name"].lower()], 1)
    return date_of(found, day_first)


def _parted(between: str) -> bool:
    """Whether another sentence or block begins between a label and a date; a heading may stand above its date."""
    return ". " in between or between.count("\n\n") > 1


def date_of(found: re.Match[str], day_first: bool | None = None) -> date | None:
    """The date that `DATE` has found, or None where it is no date or could be two.

    `day_first` tells whether of two numbers the first is the day, where that is known.
    """
    parts = found.groupdict()
    for form in ("1", "2", "3"):
        if parts.get(f"year{form}"):
            month = parts[f"month{form}"]
            number = int(month) if month.isdigit() else _MONTH_OF[month.lower()]
            return _date(parts[f"year{form}"], number, parts[f"day{form}"])
    first, second = int(parts["first"]), int(parts["second"])
    if parts["mark"] == "." or first > 12 or first == second or (day_first and second <= 12):
        return _date(parts["year4"], second, first)
    return _date(parts["year4"], first, second) if second > 12 or day_first is False else None


def _date(year: str, month: int, day: str | int) -> date | None:
    whole = int(year) if len(year) > 2 else 2000 + int(year) if int(year) < _CENTURY else 0
    try:
        return date(whole, month, int(day))
    except ValueError:
        return None
