"""The parts of a site's signals as pages, and these as one reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor.core.decoding import decode
from monitor.core.letters import clean
from monitor.core.model import Clause, Cue, Default, Failed, Fetch, Fetched, Reading, Scope
from monitor.core.page import Page
from monitor.core.signals.mining import read_tdmrep
from monitor.core.signals.robots import read_robots
from monitor.core.signals.sentences import of_page, of_robots, of_tdmrep
from monitor.core.signals.where import ROBOTS, TDMREP, file_at
from monitor.core.text import fingerprints, sentence_fingerprint

CUE = "a signal to crawlers"  # of every clause of such a reading
_ABSENT = frozenset({404, 410})
_NOTHING = {
    ROBOTS: "robots.txt says nothing to AI crawlers.",
    TDMREP: "There is no tdmrep.json that reserves anything.",
    "": "The page says nothing to AI crawlers, neither in its head nor in its headers.",
}
_BULLET = "- "


def absent(fetch: Fetch) -> Fetch:
    """The fetch of a file that is not there as what it is: an answer, for a site need not have the file."""
    if not isinstance(fetch, Failed) or fetch.status not in _ABSENT or not file_at(fetch.url):
        return fetch
    where = fetch.final_url or fetch.url
    return Fetched(
        fetch.url,
        where,
        fetch.at,
        fetch.status,
        "",
        None,
        b"",
        redirects=fetch.redirects,
        seconds=fetch.seconds,
    )


def page_of(fetched: Fetched) -> Page:
    """What one part says, a sentence a line; those that state a wish are list items."""
    file = file_at(fetched.url)
    written = decode(fetched.body, fetched.charset)
    found = [clean(sentence) for sentence in _sentences(file, written, fetched)]
    text = "\n".join(f"{_BULLET}{sentence}" for sentence in found) or _NOTHING[file]
    return Page(text, addresses=(fetched.final_url,))


def _sentences(file: str, written: str, fetched: Fetched) -> Iterator[str]:
    # Many sites answer with a page of theirs, and status 200, where there is no such file.
    is_markup = written.lstrip("\ufeff \t\r\n").startswith("<")
    if file == ROBOTS:
        return iter(()) if is_markup else of_robots(read_robots(written))
    if file == TDMREP:
        return of_tdmrep(read_tdmrep(written))
    return of_page(written, fetched.headers)


def read_signals(parts: Sequence[Page], reader_version: str) -> Reading:
    """The reading of a site's signals: silent on people's data, whatever they say."""
    text = "\n\n".join(part.text for part in parts)
    whole, order_free = fingerprints(text)
    return Reading(
        text,
        Default.SILENT,
        title="Signals to crawlers",
        clauses=tuple(_clauses(text)),
        fingerprint=whole,
        order_free=order_free,
        reader_version=reader_version,
    )


def _clauses(text: str) -> Iterator[Clause]:
    start = 0
    for line in text.split("\n"):
        if line.startswith(_BULLET):
            sentence = line.removeprefix(_BULLET)
            begin = start + len(_BULLET)
            yield _clause(sentence, begin)
        start += len(line) + 1


def _clause(sentence: str, begin: int) -> Clause:
    return Clause(
        sentence,
        begin,
        begin + len(sentence),
        Default.UNCLEAR,  # of people's own data it says nothing; no other stance may move a default
        scope=Scope.PUBLIC,
        cues=(Cue(CUE, 0, len(sentence), sentence),),
        fingerprint=sentence_fingerprint(sentence),
    )
