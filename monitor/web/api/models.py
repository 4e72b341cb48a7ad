"""The shapes of answers, for the description of the API: those that `monitor.views` makes, field by field.

They describe and never convert: a route answers with what `monitor.views` gives, and tests compare the two.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from monitor.core.diff import Op
from monitor.core.model import (
    Audience,
    ControlKind,
    Default,
    DeliveryStatus,
    Effect,
    EventKind,
    Holder,
    NoticeKind,
    Origin,
    Phase,
    Scope,
    Severity,
    Side,
    SwitchState,
    Trainer,
    VersionKind,
)
from monitor.core.words import WordKind

T = TypeVar("T")
Id = Annotated[int, Field(ge=1)]


class Shape(BaseModel):
    """What every shape keeps: these fields and no others."""

    model_config = ConfigDict(extra="forbid")


class Page(Shape, Generic[T]):
    """One page of a list."""

    items: list[T]
    next: Annotated[str | None, Field(description="The cursor of the next page; null on the last.")]


class Whole(Shape, Generic[T]):
    """A list that comes whole."""

    items: list[T]


class Problem(BaseModel):
    """Problem details (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: Annotated[str, Field(description="A sentence for a person: what is wrong, and what to do.")]
    instance: str
    errors: Annotated[list[Wrong] | None, Field(description="Which parts of the request are wrong.")] = None


class Wrong(Shape):
    """A part of a request that is wrong."""

    where: str
    detail: str


class Key(Shape):
    """The name of a document."""

    service: str
    document: str


class Lane(Shape):
    """Whose data of which kind, where, trained on by whom."""

    audience: Audience
    scope: Scope
    region: Annotated[str | None, Field(description="Null is everywhere.")]
    trainer: Trainer
    plan: str | None


class LaneDefault(Lane):
    """A lane with its default."""

    default: Default


class Control(Shape):
    """How a person turns training off or on."""

    kind: ControlKind
    label: str
    path: list[str]
    target: str | None
    holder: Holder
    words: str


class Attribute(Shape):
    """Something more that a clause says."""

    name: str
    value: str
    words: str


class Cue(Shape):
    """A cue that fired, at its place in the clause."""

    name: str
    start: int
    end: int
    words: str


class Switch(Shape):
    """A control of a settings page."""

    label: str
    state: SwitchState
    kind: str
    value: str | None
    help: str | None
    path: list[str]
    about_training: bool
    refuses: bool
    locked: bool
    picture: str | None


class Contradiction(Shape):
    """A sentence that says otherwise than the switch beside it."""

    switch: str
    text: str


class Said(Shape):
    """A sentence that says whether, when and how data is used to train AI."""

    text: str
    stance: Default
    scope: Scope
    audience: Audience
    regions: list[str]
    trainer: Trainer
    plan: str | None
    control: Control | None
    attributes: list[Attribute]
    cues: list[Cue]
    headings: list[str]
    context: str | None
    switch: Switch | None


class Clause(Said):
    """A clause at its place in the text, in characters."""

    start: int
    end: int


class BeforeAfter(Shape):
    """The clauses that went and those that came."""

    before: list[Clause]
    after: list[Clause]


class Event(Shape):
    """A believed move of a default."""

    id: Id
    service: str
    document: str
    at: Annotated[datetime, Field(description="When the new wording was first seen.")]
    kind: EventKind
    from_: Annotated[Default | None, Field(alias="from")]
    to: Default | None
    side: Side | None
    effect: Effect
    severity: Severity
    headline: Annotated[bool, Field(description="It is the document's headline that moved.")]
    lane: Lane
    clauses: BeforeAfter
    control: Control | None
    last_seen_before: datetime | None
    effective: date | None
    phase: Phase
    confirmed_at: datetime
    doubt: str | None
    same_text: list[Key]
    reader_version: str


class Notice(Shape):
    """Something about the watching itself."""

    id: Id
    service: str
    document: str
    kind: NoticeKind
    at: datetime
    detail: str


class Service(Shape):
    """A service, with the names of its documents."""

    name: str
    tags: list[str]
    business: bool
    watched: bool
    documents: list[str]


class Word(Shape):
    """What a person says beside what was read."""

    id: Id
    kind: WordKind
    service: str
    event: Annotated[Id | None, Field(description="The event that is marked as wrong.")]
    default: Annotated[Default | None, Field(description="What holds instead.")]
    until: Annotated[date | None, Field(description="The last day on which an override holds.")]
    who: str
    at: datetime
    why: str
    taken_back_at: datetime | None
    taken_back_by: str | None


class WordWanted(Shape):
    """What to say: `wrong` of an `event`; `note` of a `service`; `override` of one, with `default` and `until`."""

    kind: WordKind
    why: Annotated[str, Field(description="The reason, or the note itself.")]
    service: str | None = None
    event: Annotated[int | None, Field(ge=1, le=2**31 - 1)] = None
    default: Default | None = None
    until: date | None = None


class JudgedEvent(Event):
    """An event with what people say of it."""

    words: Annotated[list[Word], Field(description="Needs “read”.")]


class Document(Shape):
    """A document as the board has it."""

    service: str
    document: str
    type: Annotated[str, Field(description="What it is called without its variant.")]
    variant: str | None
    watched: bool
    no_longer_watched_since: Annotated[
        datetime | None, Field(description="When it was taken off the watchlist.")
    ]
    tags: list[str]
    default: Default | None
    side: Side | None
    reason: Annotated[str | None, Field(description="Why there is no default.")]
    since: datetime | None
    at_least: Annotated[bool, Field(description="There is no record from before: it may be older.")]
    effective: date | None
    first_seen: datetime | None
    last_good_check: datetime | None
    failures: int
    failing_since: datetime | None
    stale: Annotated[
        list[str], Field(description="Addresses of parts that keep their last text: they cannot be read.")
    ]
    trouble: str | None
    trouble_reason: str | None
    next_check: datetime | None
    pending: datetime | None
    clause: Clause | None
    control: Control | None
    lanes: list[LaneDefault]
    signals: Annotated[list[str], Field(description="What the site asks of crawlers.")]


class Span(Shape):
    """A stretch of time over which one default was believed."""

    service: str
    document: str
    lane: Annotated[Lane | None, Field(description="Null is the document's headline.")]
    default: Default
    since: datetime
    until: datetime | None
    at_least: bool
    effective: date | None


class VersionSummary(Shape):
    """A version without its text and clauses."""

    id: Id
    service: str
    document: str
    at: datetime
    kind: VersionKind
    default: Default | None
    reason: str | None
    effective: date | None
    updated: date | None
    origin: Origin
    note: str


class Edition(Shape):
    """Which variant of a page answered."""

    controller: str | None
    region: str | None
    language: str | None
    plan: str | None


class Version(Shape):
    """A version with what it says, without its text."""

    id: Id
    service: str
    document: str
    at: datetime
    kind: VersionKind
    origin: Origin
    note: str | None
    default: Default | None
    reason: str | None
    language: str | None
    title: str | None
    effective: date | None
    updated: date | None
    edition: Edition
    lanes: list[LaneDefault]
    clauses: list[Clause]
    switches: list[Switch]
    contradictions: list[Contradiction]
    reader_version: str


class Piece(Shape):
    """A stretch of text that stayed, went or came."""

    op: Op
    text: str


class Change(Shape):
    """Sentences that were replaced, and the same word by word."""

    before: str
    after: str
    before_start: int
    after_start: int
    pieces: list[Piece]


class Diff(Shape):
    """What changed between two versions."""

    before: VersionSummary
    after: VersionSummary
    changes: list[Change]


class Hit(Shape):
    """A sentence over the time for which it stood in a document."""

    service: str
    document: str
    text: str
    marks: Annotated[
        list[Annotated[list[int], Field(min_length=2, max_length=2)]],
        Field(description="Where the words that were asked for stand in `text`, in characters."),
    ]
    since: datetime
    at_least: bool
    until: Annotated[datetime | None, Field(description="Null while it stands.")]
    version: Annotated[Id, Field(description="The version that brought it.")]
    clause: Said | None


class Delivery(Shape):
    """One event or notice on its way to one channel."""

    id: Id
    channel: str
    about: Literal["event", "notice"]
    subject: Id
    service: str
    document: str
    kind: EventKind | NoticeKind
    status: DeliveryStatus
    queued_at: datetime
    due_at: datetime
    attempts: int
    sent_at: datetime | None
    error: str | None


class CheckWanted(Shape):
    """Which documents to check now; without any, all that are watched."""

    services: Annotated[
        list[str],
        Field(
            description='Services, or single documents as "Service/Document".',
            max_length=1000,
            examples=[["Quillnote"]],
        ),
    ] = []


class CheckDue(Shape):
    """Documents that will be checked as soon as their hosts' turns come."""

    due: list[Key]
