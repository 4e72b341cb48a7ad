"""Where a clause holds: the regions that it limits itself to, or leaves out.

A region is written as its ISO 3166 code (`US`, `US-CA`, `CA-QC`), or as `EEA`, `EU` or `UK`. Where a clause
leaves regions out, they are one region of their own, "not" before them: `not EEA, UK` is everywhere
else than in the EEA and the UK. A region that is only where data, a law or an office is limits nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from monitor.core.clauses.lexicon.details import PLACES
from monitor.core.clauses.lexicon.marks import Found
from monitor.core.clauses.lexicon.places import Bound, Places
from monitor.core.clauses.plain import plain

_TRANSFER_REACH = 60  # characters from "transferred to" to the region
_WORD = re.compile(r"[^\s,;/()\"]+")


def regions_of(sentence: str, headings: tuple[str, ...] = (), language: str = "en") -> tuple[str, ...]:
    """The regions of a clause, sorted; empty where it holds everywhere.

    The nearest heading that names a region limits a sentence that names none.
    """
    places = PLACES.get(language)
    if places is None:
        return ()
    if own := _bounds(sentence, places, title=False):
        return own
    for heading in reversed(headings):
        if found := _bounds(heading, places, title=True):
            return found
    return ()


def _bounds(markdown: str, places: Places, *, title: bool) -> tuple[str, ...]:
    words = plain(markdown)
    marks = places.marks.scan(words)
    limited: set[str] = set()
    excepted: set[str] = set()
    for group in _groups(words, marks, places):
        codes = {region.value for region in group}
        if _excepts(group, marks, words):
            excepted |= codes
        elif _limits(words, group, marks, places) or (title and not _transfers(group, marks)):
            limited |= codes
    rest = {f"not {', '.join(sorted(excepted - limited))}"} if excepted - limited else set()
    return tuple(sorted(limited | rest))


def _groups(words: str, marks: Sequence[Found], places: Places) -> Iterator[list[Found]]:
    """Regions named together: "the EEA, the UK and Switzerland"."""
    group: list[Found] = []
    for region in marks:
        if region.role != Bound.REGION or _is_pronoun(region, words, places):
            continue
        between = _WORD.findall(words[group[-1].end : region.start].lower()) if group else []
        if group and not places.joins.issuperset(between):
            yield group
            group = []
        group.append(region)
    if group:
        yield group


def _is_pronoun(region: Found, words: str, places: Places) -> bool:
    """Whether a region is written as a pronoun is: "us"."""
    written = words[region.start : region.end]
    return written.lower() in places.pronouns and not written.isupper()


def _excepts(group: Sequence[Found], marks: Sequence[Found], words: str) -> bool:
    before = [mark for mark in marks if mark.role == Bound.EXCEPT and _ends_before(mark, group[0], words)]
    after = [mark for mark in marks if mark.role == Bound.AFTER_EXCEPT and _begins_after(mark, group[-1])]
    return bool(after) or (bool(before) and not _transfers(group, marks))


def _limits(words: str, group: Sequence[Found], marks: Sequence[Found], places: Places) -> bool:
    if any(mark.role in {Bound.PEOPLE, Bound.ONLY} and _begins_after(mark, group[-1]) for mark in marks):
        return True
    limit = [mark for mark in marks if mark.role == Bound.LIMIT and _ends_before(mark, group[0], words)]
    if any(not _transfers(group, marks, but=mark) for mark in limit):
        return True
    return _opens(words, group, places)


def _opens(words: str, group: Sequence[Found], places: Places) -> bool:
    """Whether the sentence, or a cell of its row, begins with the regions: "In the EEA, we …"."""
    start = max(words.rfind(border, 0, group[0].start) for border in ("| ", "¦ ", ". ", "; ", "(", ": ")) + 1
    before = _WORD.findall(words[start : group[0].start].lower())
    ended = words[group[-1].end : group[-1].end + 2].strip()[:1] in {"", ",", ":", "|", ")"}
    return ended and len(before) <= 3 and places.openers.issuperset(word.strip("*-•") for word in before)


def _ends_before(mark: Found, region: Found, words: str) -> bool:
    """Whether nothing but a space, an article or a bracket stands between a mark and a region."""
    return mark.end <= region.start and len(words[mark.end : region.start].strip(' "(')) <= 3


def _begins_after(mark: Found, region: Found) -> bool:
    return 0 <= mark.start - region.end <= 2


def _transfers(group: Sequence[Found], marks: Sequence[Found], but: Found | None = None) -> bool:
    """Whether the region is where data goes or a law holds: said before it and after what limits to it."""
    since = max(group[0].start - _TRANSFER_REACH, but.start if but else 0)
    return any(mark.role == Bound.TRANSFER and since <= mark.start < group[0].start for mark in marks) or (
        but is not None
        and any(mark.role == Bound.TRANSFER and 0 <= but.start - mark.end <= 12 for mark in marks)
    )
