"""What the database gives back, and what it is asked to queue: the words of the store.

Like `monitor.core.model` these are frozen dataclasses without behaviour; times are aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.core.model import (
    Clause,
    Control,
    Default,
    DeliveryStatus,
    DocumentKey,
    Edition,
    Event,
    Fetch,
    Lane,
    Notice,
    Origin,
    Outcome,
    VersionKind,
)


@dataclass(frozen=True, slots=True)
class Planned:
    """A delivery to queue with an outcome: which of its events (or notices) goes to which channel.

    Exactly one of `event` and `notice` is given: the place in `Outcome.events` or `Outcome.notices`.
    Raises `ValueError` otherwise.
    """

    channel: str
    due_at: datetime
    event: int | None = None
    notice: int | None = None
    group: str = ""  # deliveries of one group to one channel keep their order; "": no order

    def __post_init__(self) -> None:
        """Refuse what would tell nothing, or two things."""
        if (self.event is None) == (self.notice is None):
            raise ValueError("a planned delivery is of either an event or a notice")


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving an outcome stored, with the ids it got."""

    version: int | None = None
    events: tuple[Event, ...] = ()
    notices: tuple[Notice, ...] = ()
    deliveries: int = 0


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import came to: records that were new, and those left out as earlier than what is there."""

    new: int
    earlier: int


@dataclass(frozen=True, slots=True)
class Imported:
    """An outcome of an import together with the raw pages it was read from."""

    outcome: Outcome
    fetches: Sequence[Fetch] = ()


@dataclass(frozen=True, slots=True)
class ImportSaved:
    """What an import added; what was there before is not counted."""

    versions: int = 0
    events: int = 0


@dataclass(frozen=True, slots=True)
class Synced:
    """How the watchlist in the database changed: documents by what happened to them."""

    added: tuple[DocumentKey, ...] = ()
    dropped: tuple[DocumentKey, ...] = ()
    changed: tuple[DocumentKey, ...] = ()  # other addresses, selectors or ways to fetch


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """A stored version without its text and clauses."""

    id: int
    key: DocumentKey
    at: datetime
    kind: VersionKind
    origin: Origin
    note: str
    default: Default | None
    reason: str | None
    title: str
    language: str | None
    edition: Edition
    effective: date | None
    updated: date | None
    fingerprint: str
    reader_version: str
    length: int  # characters of the text


@dataclass(frozen=True, slots=True)
class DefaultSpan:
    """A stretch of time over which one default was believed."""

    key: DocumentKey
    default: Default
    since: datetime  # when it was first seen
    until: datetime | None  # None: it still is
    lane: Lane | None = None  # None: the document's headline
    effective: date | None = None  # the printed date in force of the text that brought it
    at_least: bool = False  # there is no record from before: it may be older


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One document on the board."""

    key: DocumentKey
    watched: bool
    default: Default | None
    reason: str | None = None  # why there is no default
    since: datetime | None = None  # when the default was first seen
    at_least: bool = False  # there is no record from before: it may be older
    effective: date | None = None  # the printed date in force of the text that brought the default
    first_seen: datetime | None = None  # the oldest version stored
    last_good: datetime | None = None  # when the document was last read well
    failures: int = 0  # in a row
    failing_since: datetime | None = None
    stale: tuple[str, ...] = ()  # addresses of parts that keep their last text, for they cannot be read
    trouble: str = ""  # what the last fetch failed of, while it fails
    next_check: datetime | None = None
    clause: Clause | None = None  # the sentence that decides the default
    control: Control | None = None  # the way out (or in)
    lanes: tuple[tuple[Lane, Default], ...] = ()
    pending: datetime | None = None  # a move has been seen once, and is believed if it is seen again then
    tags: tuple[str, ...] = ()
    dropped_at: datetime | None = None  # when it was taken off the watchlist; None: it is on it, or never was
    signals: tuple[str, ...] = ()  # what the site asks of crawlers, of a document that is about it
    trouble_reason: str = ""  # the same in a word or two: "bot challenge"
    variant: str | None = None  # "EU": the region or language that sees it so


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that a search found, over the time for which it stood in a document."""

    id: int
    key: DocumentKey
    text: str  # without Markdown
    since: datetime  # when the version that brought it was first seen
    until: datetime | None  # when the first version without it was seen; None: it still stands
    version: int  # the id of the version that brought it
    clause: Clause | None = None  # what it was read to say, where it speaks of training AI
    at_least: bool = False  # there is no record from before: it may be older


@dataclass(frozen=True, slots=True)
class Asked:
    """What a search asks for beside its words; every condition that is given must hold."""

    service: str | None = None
    document: str | None = None
    tag: str | None = None  # of the service
    only_clauses: bool = False
    stance: Default | None = None  # of a clause
    since: datetime | None = None  # it came at this moment or later
    until: datetime | None = None  # it came before this moment
    on: datetime | None = None  # it stood at this moment


ANYTHING = Asked()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which events, versions, notices, deliveries or documents are asked for; every condition must hold."""

    service: str | None = None
    document: str | None = None
    tag: str | None = None  # of the service
    kinds: tuple[str, ...] = ()  # of the event or notice
    effect: str | None = None  # of the event
    severity: str | None = None  # of the event
    headline: bool | None = None  # of the event: it is the document's headline that moved
    since: datetime | None = None  # from this moment on
    until: datetime | None = None  # before this moment
    default: Default | None = None  # of the document
    watched: bool | None = None  # of the document
    status: DeliveryStatus | None = None
    channel: str | None = None  # of the delivery
    event: int | None = None  # that the delivery tells of


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class ChannelState:
    """How a channel is doing."""

    name: str
    off_since: datetime | None = None  # it refused what was sent to it, and was switched off
    reason: str = ""
    last_sent: datetime | None = None
    waiting: int = 0  # deliveries on their way
    next_due: datetime | None = None  # of the first of them
    trouble: str = ""  # what went wrong last with something that still waits


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service, with the names of its documents."""

    name: str
    tags: tuple[str, ...]
    business: bool
    watched: bool
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FetchRecord:
    """One stored attempt to get a source, without its body."""

    id: int
    key: DocumentKey
    url: str
    at: datetime
    outcome: str  # "fetched", "not modified" or "failed"
    reason: str | None
    detail: str
    status: int | None
    final_url: str | None
    redirects: tuple[str, ...]
    seconds: float
    snapshot: str | None  # digest of the raw bytes, where there were any


@dataclass(frozen=True, slots=True)
class Figures:
    """The whole in figures: how much there is, what waits, and since when."""

    services: int  # watched
    documents: int  # watched
    due: int  # documents whose time has come
    next_due: (
        datetime | None
    )  # of the document that is next, or overdue the longest; None: nothing is watched
    deliveries: Mapping[str, int]  # by status
    waiting_since: datetime | None  # when the delivery that is due the longest should have gone out
    clauses: int
    versions: int
    events: Mapping[str, int]  # by kind
    read_at: datetime | None  # when a server last gave a page, or said that it has not changed
    leader: str | None  # the daemon that said last that it leads …
    leader_at: datetime | None  # … and when

    def lag(self, now: datetime) -> timedelta:
        """By how much the schedule is behind."""
        return max(now - self.next_due, timedelta()) if self.next_due else timedelta()
