"""One page for several documents of a service: which part of it is this document.

A service that puts its terms, its policy and its agreements on one page makes every one of them change at
once, and say what the others say. Where the other documents show that very text, and it is far longer than
this document was, each document is read in its own part, the one that bears its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from difflib import SequenceMatcher

from monitor.core.blocks import BlockKind, blocks
from monitor.core.model import Belief, Document, Reading, Reason, State, Unread
from monitor.core.reader import read_recorded

SHARED_WITHIN = timedelta(days=1)  # the other documents show the page within a round of checks
_GROWN = 2  # times the length that the document had
_SHORTEST = 1_000  # characters; what is shorter is a section and no document
_DEEPEST = 3  # levels of headings at which documents are looked for
_SAME_NAME = 0.85  # from 0.0 to 1.0: "Data Processor Agreement", "Data Processing Agreement"


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a page below a heading of its own."""

    title: str
    text: str


def own_part(
    document: Document,
    found: Reading,
    before: Belief | None,
    elsewhere: Mapping[str, datetime],
    now: datetime,
) -> Reading | Unread:
    """The document's own part of a page that other documents show too, or `found` where it is no such page.

    `elsewhere` maps the fingerprints of texts that the other documents of the service show to the time since
    when. A page with several documents, none of which bears the name of this one, is refused: what it says is
    not what this document says.
    """
    if before is None or found.switches or not _is_shared(found.fingerprint, elsewhere, now):
        return found
    parts = _parts(found.text) if len(found.text) >= before.length * _GROWN else ()
    if not parts:
        return found
    own = _named(document.key.document, parts)
    if own is None:
        return Unread(
            Reason.OTHER_DOCUMENT,
            f"The page shows {len(parts)} documents of the service, and none is called {document.key.document!r}.",
        )
    read = read_recorded(own.text, title=own.title, business=document.business)
    return replace(read, gathered_in=found.fingerprint) if isinstance(read, Reading) else read


def may_be_gathered(before: State, elsewhere: Mapping[str, datetime], now: datetime) -> bool:
    """Whether a page that waits to be believed is shown by other documents by now: it is worth another look."""
    if before.main is None or before.main.seen is None:
        return False
    believed, seen = before.main.believed, before.main.seen
    return seen.length >= believed.length * _GROWN and _is_shared(seen.fingerprint, elsewhere, now)


def _is_shared(fingerprint: str, elsewhere: Mapping[str, datetime], now: datetime) -> bool:
    since = elsewhere.get(fingerprint)
    return since is not None and since <= now + SHARED_WITHIN


def _parts(text: str) -> tuple[_Part, ...]:
    """The documents that a text is made of: below the highest headings of which there are several."""
    headings = [block for block in blocks(text) if block.kind is BlockKind.HEADING]
    for depth in range(1, _DEEPEST + 1):
        places = [(block.start, block.headings[-1]) for block in headings if len(block.headings) == depth]
        if len(places) > 1:
            ends = [*(start for start, _ in places[1:]), len(text)]
            parts = [_Part(title, text[start:end]) for (start, title), end in zip(places, ends, strict=True)]
            whole = tuple(part for part in parts if len(part.text) >= _SHORTEST)
            return whole if len(whole) > 1 else ()
    return ()


def _named(name: str, parts: tuple[_Part, ...]) -> _Part | None:
    """The one part that bears a name, alone or among other words."""
    wanted = _plain(name)
    for bears in (_is_name, _holds_name):
        bearing = [part for part in parts if bears(wanted, _plain(part.title))]
        if bearing:
            return bearing[0] if len(bearing) == 1 else None
    return None


def _plain(title: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in title.casefold()).split())


def _is_name(wanted: str, title: str) -> bool:
    return SequenceMatcher(None, wanted, title, autojunk=False).ratio() >= _SAME_NAME


def _holds_name(wanted: str, title: str) -> bool:
    return f" {wanted} " in f" {title} "
