"""Pages to a reading: the text of a document, its clauses, and what follows from them.

pages -> one text -> is it the document? -> language -> clauses -> lanes and headline -> Reading
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.core import health, switches, tongues, verdict
from monitor.core.dates import printed_dates
from monitor.core.edition import edition_of, first_heading, region_called
from monitor.core.language import language_of
from monitor.core.letters import clean
from monitor.core.model import Belief, Document, Reading, Reason, Switch, Unread
from monitor.core.page import Page
from monitor.core.resemblance import vocabulary
from monitor.core.signals import read_signals
from monitor.core.text import digests, fingerprints, normal_form

READER_VERSION = "11"


def read(
    parts: Sequence[Page],
    document: Document,
    before: Belief | None = None,
    like: Reading | Unread | None = None,
) -> Reading | Unread:
    """Read a document whose parts came, in the order of its sources.

    `before` is what the document was, where that is known: a text that cannot be it is refused. `like` is
    a reading of the same document: a text that is the same version is not read anew, see `read_next`.
    """
    if document.is_signals:
        return read_signals(parts, READER_VERSION)
    whole = "\n\n".join(part.text for part in parts)
    addresses = tuple(address for part in parts for address in part.addresses)
    if isinstance(like, Reading) and _is_same_version(whole, like):
        return _again(whole, like, addresses)
    hint = next((part.language_hint for part in parts if part.language_hint), None)
    language = language_of(whole, hint)
    shown = tuple(switch for part in parts for switch in part.switches)
    refused = _refused(whole, shown) or _in_another_language(language, document)
    if refused:
        return refused
    title = next((part.title for part in parts if part.title), "")
    reading = _reading(whole, title, language, business=document.business, addresses=addresses)
    if document.is_settings:
        reading = _with_switches(reading, shown, document)
    return _of_another_region(reading, document) or health.refuse_beside(reading, before) or reading


def _refused(text: str, shown: Sequence[Switch]) -> Unread | None:
    """Why a text is not the document; one switch about training says enough."""
    refused = health.refuse_text(text)
    enough = refused and refused.reason in health.TOO_LITTLE and any(one.about_training for one in shown)
    return None if enough else refused


def _with_switches(reading: Reading, shown: tuple[Switch, ...], document: Document) -> Reading:
    """A settings page: what its switches show is the default; its sentences stay beside them.

    They decide only where no switch about training shows its state.
    """
    page = document.sources[0].url if len(document.sources) == 1 else ""
    switched = switches.clauses_of(reading.text, shown, page if page.startswith("http") else None)
    said = switches.beside(reading.clauses, switched)
    switched = switches.compared(switched, said, reading.language)
    told = [clause for clause in switched if clause.stance.side] or said
    return replace(
        reading,
        default=verdict.headline(told, document.business) if told or reading.reason is None else None,
        clauses=(*said, *switched),
        lanes={**verdict.lanes(said), **verdict.lanes(switched)},
        switches=shown,
    )


def read_recorded(text: str, *, title: str = "", business: bool = False) -> Reading | Unread:
    """Read a Markdown text that somebody else has recorded, or refuse it as not being the document."""
    text = clean(text)
    return health.refuse_text(text) or read_text(text, title=title, business=business)


def read_next(text: str, like: Reading | Unread | None, *, business: bool = False) -> Reading | Unread:
    """Read a recorded text that follows another one of the same document.

    Most differ in ids, links and dates only. Those are the same version, so the clauses are taken from
    `like`, with the positions they have there; only what is no part of the normal form is read anew.
    """
    text = clean(text)
    if isinstance(like, Reading) and _is_same_version(text, like):
        return _again(text, like)
    return read_recorded(text, business=business)


def _is_same_version(text: str, like: Reading) -> bool:
    return fingerprints(text) == (like.fingerprint, like.order_free)


def _again(text: str, like: Reading, addresses: Sequence[str] = ()) -> Reading:
    printed = printed_dates(text, like.language)
    edition = edition_of(text, title=like.title, language=like.language, addresses=addresses)
    return replace(like, text=text, edition=edition, effective=printed.effective, updated=printed.updated)


def read_text(
    text: str, *, title: str = "", business: bool = False, language_hint: str | None = None
) -> Reading:
    """Read a Markdown text, whatever it is. `business` takes the headline of the business lane.

    Clause positions are offsets into the text of the reading, whose letters may have been cleaned.
    """
    text = clean(text)
    return _reading(text, title, language_of(text, language_hint), business=business)


def _reading(
    text: str, title: str, language: str | None, *, business: bool, addresses: Sequence[str] = ()
) -> Reading:
    found, unread = tongues.find(text, language)
    tells = bool(found) or unread is None
    printed = printed_dates(text, language)
    normal = normal_form(text)
    whole, order_free = digests(normal)
    return Reading(
        text,
        verdict.headline(found, business) if tells else None,
        reason=None if tells else f"unsupported language: {unread}",
        language=language,
        title=title or first_heading(text),
        edition=edition_of(text, title=title, language=language, addresses=addresses),
        effective=printed.effective,
        updated=printed.updated,
        clauses=found,
        lanes=verdict.lanes(found),
        fingerprint=whole,
        order_free=order_free,
        reader_version=READER_VERSION,
        vocabulary=vocabulary(normal),
    )


def _in_another_language(language: str | None, document: Document) -> Unread | None:
    """Why a text is not in the language that the document should be in, or None."""
    wanted = (document.language or "").partition("-")[0].lower()
    if not wanted or language in (None, wanted):
        return None
    return Unread(
        Reason.WRONG_LANGUAGE, f"The page came in {language!r}; the document should be in {wanted!r}."
    )


def _of_another_region(reading: Reading, document: Document) -> Unread | None:
    """Why a text is not of the region that the document should be of, or None."""
    wanted, came = region_called(document.region or ""), reading.edition.region
    if wanted is None or came is None or wanted.partition("-")[0] == came.partition("-")[0]:
        return None
    return Unread(
        Reason.WRONG_REGION, f"The page came for {came!r}; the document should be for {document.region!r}."
    )
