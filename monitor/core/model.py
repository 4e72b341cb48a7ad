"""The words of optwatch as frozen dataclasses: what is watched, what was found, what is believed.

Everything that crosses a border between packages is one of these. They hold data and the few
properties that follow from it, never behaviour that needs a clock or the world. All times are
aware datetimes in UTC; all dates are dates as printed in a document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from monitor.core.hours import ALWAYS_OPEN, Hours
from monitor.core.timetable import ANYTIME, Timetable


class Side(StrEnum):
    """Who has to act: on the off side nothing is trained unless the person acts."""

    OFF = "off"
    ON = "on"


class Default(StrEnum):
    """What happens to the data of a person who touches nothing; also the stance of a clause.

    `SILENT` is only ever the default of a lane, document or service, never the stance of a clause:
    no clause speaks of people's own data. It is neither `NEVER` nor "stopped".
    """

    NEVER = "never"
    OPT_IN = "opt_in"
    OPT_OUT = "opt_out"
    ALWAYS = "always"
    UNCLEAR = "unclear"
    SILENT = "silent"

    @property
    def side(self) -> Side | None:
        """The side of this default, or None where the text takes none (`UNCLEAR`, `SILENT`)."""
        return _SIDES.get(self)


_SIDES: Mapping[Default, Side] = {
    Default.NEVER: Side.OFF,
    Default.OPT_IN: Side.OFF,
    Default.OPT_OUT: Side.ON,
    Default.ALWAYS: Side.ON,
}


class Scope(StrEnum):
    """Whose data, and of what kind."""

    USER = "user"  # content, messages, files, personal or usage data of the people who use the service
    FEEDBACK = "feedback"  # ratings, reports, bug reports, content flagged for safety review
    PUBLIC = "public"  # publicly available, licensed or third-party data
    AGGREGATE = "aggregate"  # statistics that name nobody


class Audience(StrEnum):
    """Whose account a clause limits itself to."""

    ANY = "any"
    CONSUMER = "consumer"
    BUSINESS = "business"


class Trainer(StrEnum):
    """Who trains."""

    SERVICE = "service"
    AFFILIATES = "affiliates"
    THIRD_PARTIES = "third_parties"


class ControlKind(StrEnum):
    """By what means a person turns it off or on."""

    SETTING = "setting"
    LINK = "link"
    FORM = "form"
    EMAIL = "email"
    PLAN = "plan"
    POLICY = "policy"  # robots.txt, an organisation's policy
    OBJECTION = "objection"  # a right to object or to withdraw consent, without a stated place


class Holder(StrEnum):
    """Who holds the switch."""

    PERSON = "person"
    ADMINISTRATOR = "administrator"


class Phase(StrEnum):
    """Whether a text is already in force when it is first seen."""

    ANNOUNCED = "announced"
    IN_FORCE = "in_force"


class EventKind(StrEnum):
    """What kind of move an event is; see the table of words in the design."""

    FLIP = "flip"
    CHOICE = "choice"
    DISCLOSURE = "disclosure"
    WITHDRAWAL = "withdrawal"
    WORDING = "wording"


class Effect(StrEnum):
    """What a move means for people: is more trained on, or less?"""

    WIDER = "wider"
    NARROWER = "narrower"
    SAME = "same"


class Severity(StrEnum):
    """How loudly an event is told."""

    ALARM = "alarm"  # a flip to on, a disclosure of on
    WARNING = "warning"  # a wider wording, a lost choice
    INFO = "info"  # what reassures, and everything else

    def is_as_loud_as(self, other: Severity) -> bool:
        """Whether it is at least as loud as another."""
        return _LOUDNESS.index(self) >= _LOUDNESS.index(other)


_LOUDNESS = (Severity.INFO, Severity.WARNING, Severity.ALARM)


class DocumentKey(NamedTuple):
    """The name of a document: unique within a database."""

    service: str
    document: str

    def __str__(self) -> str:
        return f"{self.service}/{self.document}"


# --- what is watched -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """One address of a document; a document with several sources is read as their texts in order."""

    url: str
    select: tuple[str, ...] = ()  # CSS selectors of the containers to read; empty: the page's main container
    remove: tuple[str, ...] = ()  # CSS selectors of what to leave out
    how: str = "http"  # "http" or "browser"
    headers: Mapping[str, str] = field(default_factory=dict)  # values may be "env:NAME" or "file:PATH"
    proxy: str = ""  # the address of an HTTP proxy to go through, or "env:NAME", "file:PATH"
    login: str = ""  # the service whose session it is seen with; empty: as anybody sees it


@dataclass(frozen=True, slots=True)
class Document:
    """One thing a service publishes: its privacy policy, its terms, a help article, a settings page."""

    service: str
    name: str
    sources: tuple[Source, ...]
    every: timedelta = timedelta(hours=12)
    confirm_after: timedelta = timedelta(minutes=30)
    language: str | None = None  # the language it should be in (BCP 47); another one is another edition
    region: str | None = None
    business: bool = False  # the headline is that of the business lane
    variant: str | None = None  # "EU": how its region or language sees it; part of its name
    timetable: Timetable = ANYTIME

    @property
    def key(self) -> DocumentKey:
        """Its name within the database."""
        return DocumentKey(self.service, self.name)

    @property
    def needs_login(self) -> bool:
        """Whether only a person who has signed in can see it."""
        return any(source.login for source in self.sources)

    @property
    def is_settings(self) -> bool:
        """Whether it is read for its switches too, as a fresh account sees them."""
        return self.name.casefold().startswith("settings page")

    @property
    def is_signals(self) -> bool:
        """Whether it is what a site asks of crawlers, which is no default: see `monitor.core.signals`."""
        return self.name.casefold().startswith("crawler signals")


@dataclass(frozen=True, slots=True)
class Service:
    """Something people use: an assistant, a network, a tool."""

    name: str
    documents: tuple[Document, ...]
    tags: tuple[str, ...] = ()
    business: bool = False


RENDERED = "x-rendered-by"  # the header under which a browser signs its pages


# --- one attempt to get a source --------------------------------------------------------------------


class ReasonClass(StrEnum):
    """Blocks, walls and errors are different troubles with different mends."""

    ERROR = "error"  # the network, the server or the page is broken
    BLOCK = "block"  # the server takes us for a robot
    WALL = "wall"  # a person would have to log in, consent or run scripts
    MISMATCH = "mismatch"  # a page came, but it is not this document


class Reason(StrEnum):
    """Why a source could not be got or is not the document."""

    BAD_URL = "bad url"
    ADDRESS_REFUSED = "address refused"  # private, link-local, metadata …
    NAME_NOT_FOUND = "name not found"
    CONNECTION_FAILED = "connection failed"
    TLS_FAILED = "tls failed"
    TIMEOUT = "timeout"
    INCOMPLETE = "incomplete"  # the body ended early
    TOO_LARGE = "too large"
    TOO_MANY_REDIRECTS = "too many redirects"
    HTTP_STATUS = "http status"
    RATE_LIMITED = "rate limited"
    ROBOTS = "robots.txt"  # it asks to keep out, and the watchlist respects that
    NOT_TEXT = "not text"
    PROTOCOL = "protocol error"
    EMPTY = "empty page"
    UNREADABLE = "unreadable"
    UNCONFIGURED = "not configured"  # a header or proxy names a variable or file that is not there
    NEEDS_EXTRA = "needs an extra"  # a reader for it is not installed (pdf, browser)
    SOFT_ERROR = "soft error"
    SCANNED = "scanned pdf"
    CHALLENGE = "bot challenge"
    LOGIN_WALL = "login wall"
    CONSENT_WALL = "consent wall"
    EMPTY_SHELL = "empty shell"  # needs a browser to show its text
    SELECTOR = "selector matches nothing"
    WRONG_LANGUAGE = "wrong language"
    WRONG_REGION = "wrong region"
    TRUNCATED = "truncated"
    PLACEHOLDER = "placeholder text"
    OTHER_DOCUMENT = "another document"

    @property
    def kind(self) -> ReasonClass:
        """Which kind of trouble this is."""
        return _REASON_CLASSES.get(self, ReasonClass.ERROR)


_REASON_CLASSES: Mapping[Reason, ReasonClass] = {
    Reason.RATE_LIMITED: ReasonClass.BLOCK,
    Reason.ROBOTS: ReasonClass.BLOCK,
    Reason.CHALLENGE: ReasonClass.BLOCK,
    Reason.LOGIN_WALL: ReasonClass.WALL,
    Reason.CONSENT_WALL: ReasonClass.WALL,
    Reason.EMPTY_SHELL: ReasonClass.WALL,
    Reason.SELECTOR: ReasonClass.MISMATCH,
    Reason.WRONG_LANGUAGE: ReasonClass.MISMATCH,
    Reason.WRONG_REGION: ReasonClass.MISMATCH,
    Reason.TRUNCATED: ReasonClass.MISMATCH,
    Reason.PLACEHOLDER: ReasonClass.MISMATCH,
    Reason.OTHER_DOCUMENT: ReasonClass.MISMATCH,
}


@dataclass(frozen=True, slots=True)
class Caching:
    """What a server gave us to ask "has it changed?" with (RFC 9110, section 13)."""

    etag: str | None = None
    last_modified: str | None = None
    url: str | None = None  # whose answer it was: after a redirect elsewhere, these prove nothing


@dataclass(frozen=True, slots=True)
class Picture:
    """What a person sees of a control: taken while the page stood in a browser."""

    shows: str  # the line of the control, as `monitor.core.switches.line_of` writes it
    data: bytes  # PNG


@dataclass(frozen=True, slots=True)
class Fetched:
    """The source answered with a body."""

    url: str
    final_url: str
    at: datetime
    status: int
    media_type: str  # without parameters, lower case: "text/html"
    charset: str | None  # as the server declared it
    body: bytes
    caching: Caching = Caching()
    redirects: tuple[str, ...] = ()  # every address on the way, without the final one
    seconds: float = 0.0
    headers: tuple[tuple[str, str], ...] = ()  # those that say something of the page, as they came
    pictures: tuple[Picture, ...] = ()  # of the switches about training that it shows

    @property
    def is_rendered(self) -> bool:
        """Whether a browser made the bytes of what servers sent: they are the page as it stood, not as it came."""
        return any(name == RENDERED for name, _ in self.headers)


@dataclass(frozen=True, slots=True)
class NotModified:
    """The source says that what we have is still what it has (status 304)."""

    url: str
    final_url: str
    at: datetime
    caching: Caching = Caching()
    redirects: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Failed:
    """The source could not be got, or what came is not the document."""

    url: str
    at: datetime
    reason: Reason
    detail: str  # a sentence for a person: what happened and, where there is one, what to do
    final_url: str | None = None
    status: int | None = None
    retry_after: timedelta | None = None
    redirects: tuple[str, ...] = ()
    seconds: float = 0.0
    body: bytes = b""  # kept as evidence where a page came and was refused


Fetch = Fetched | NotModified | Failed


@dataclass(frozen=True, slots=True)
class Unread:
    """A body that is not a reading of the document, with the reason why."""

    reason: Reason
    detail: str


# --- what a text says --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cue:
    """One entry of the lexicon that fired, and where: positions are within the clause's text."""

    name: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something more that a clause says, with the words it came from."""

    name: str  # one of the names listed in `monitor.core.clauses.attributes`
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Control:
    """How a person turns training off or on."""

    kind: ControlKind
    words: str  # the text it came from
    path: tuple[str, ...] = ()  # ("Settings", "Privacy", "Improve the model")
    target: str | None = None  # an absolute http(s) address or an e-mail address
    holder: Holder = Holder.PERSON

    @property
    def label(self) -> str:
        """In a few words, for a table or a title."""
        return " → ".join(self.path) or self.target or self.words


class SwitchState(StrEnum):
    """What a control of a settings page shows."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"  # neither, or its scripts have not run


@dataclass(frozen=True, slots=True)
class Switch:
    """A control of a settings page, as the account that looked at it sees it."""

    label: str
    state: SwitchState
    kind: str = "switch"  # "switch", "checkbox" or "choice"
    value: str = ""  # the words of the chosen option, of a choice
    help: str = ""  # what the page says of it
    path: tuple[str, ...] = ()  # the headings it stands under: the longer, the deeper it lies
    about_training: bool = False
    refuses: bool = False  # "on" means that nothing is trained: "Do not use my chats"
    scope: Scope = Scope.USER
    audience: Audience = Audience.ANY
    locked: bool = False  # this account cannot move it
    picture: str = ""  # digest of the snapshot that shows it, where one was taken

    @property
    def default(self) -> Default:
        """What happens to the data of a fresh account that leaves it as it is."""
        if self.state is SwitchState.UNKNOWN:
            return Default.UNCLEAR
        return Default.OPT_IN if (self.state is SwitchState.ON) is self.refuses else Default.OPT_OUT


@dataclass(frozen=True, slots=True, order=True)
class Lane:
    """Whose data of which kind, where, trained on by whom: each lane keeps its own default."""

    audience: Audience = Audience.ANY
    scope: Scope = Scope.USER
    region: str = ""  # "" is everywhere; else "EEA", "UK", "US-CA" …
    trainer: Trainer = Trainer.SERVICE
    plan: str = ""


_SHORTEST_CLAUSE = 40  # characters; a shorter one ("Yes", "No, never") answers what stands before it


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence that says whether, when and how data is used to train AI."""

    text: str  # as it stands in the version, from `start` to `end`
    start: int
    end: int
    stance: Default
    scope: Scope = Scope.USER
    audience: Audience = Audience.ANY
    regions: tuple[str, ...] = ()  # empty: everywhere
    trainer: Trainer = Trainer.SERVICE
    plan: str = ""
    control: Control | None = None
    attributes: tuple[Attribute, ...] = ()
    cues: tuple[Cue, ...] = ()
    headings: tuple[str, ...] = ()  # the heading path it stands under
    context: str = ""  # the lead-in or header cells that it needs to be understood
    fingerprint: str = ""  # of its normal form: equal for wordings that differ in nothing that matters
    switch: Switch | None = None  # the control that says it, where no sentence does

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes it speaks of: one for each region."""
        return tuple(
            Lane(self.audience, self.scope, region, self.trainer, self.plan)
            for region in self.regions or ("",)
        )

    @property
    def in_full(self) -> str:
        """Its words after those without which nobody understands them: "We may use your chats to: train models".

        These are the lead-in of a list and the question above an answer.
        """
        above = [line for line in self.context.split("\n") if line.rstrip(" *_¦").endswith((":", "?"))]
        if len(self.text) <= _SHORTEST_CLAUSE and not above:
            above = self.context.split("\n")[-1:]
        return " ".join((*(line.strip(" |¦") for line in above if line), self.text))


@dataclass(frozen=True, slots=True)
class Edition:
    """Which variant of a page answered: another edition is not a change."""

    controller: str | None = None  # "Example Ireland Limited"
    region: str | None = None
    language: str | None = None
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a text, as `monitor.core.resemblance` compares them."""

    words: int = 0  # how many different ones
    sample: str = ""  # the lowest of their hashes, in ascending order, eight hexadecimal digits each


@dataclass(frozen=True, slots=True)
class Reading:
    """What the text of a document says."""

    text: str  # Markdown; clause positions are offsets into it
    default: Default | None  # the headline; None where the reader cannot say, with `reason`
    reason: str | None = None  # "unsupported language: ja"
    language: str | None = None
    title: str = ""
    edition: Edition = Edition()
    effective: date | None = None  # the printed date from which the text applies
    updated: date | None = None  # the printed "last updated" date
    clauses: tuple[Clause, ...] = ()
    lanes: Mapping[Lane, Default] = field(default_factory=dict)
    fingerprint: str = ""  # of the text's normal form
    order_free: str = ""  # the same, blind to the order of blocks
    reader_version: str = ""
    switches: tuple[Switch, ...] = ()  # every control of a settings page, whatever it is about
    gathered_in: str = ""  # the fingerprint of the page of several documents of which this text is a part
    vocabulary: Vocabulary = Vocabulary()

    @property
    def contradictions(self) -> tuple[tuple[Switch, str], ...]:
        """The switches that show another side than a sentence of the page states, each with that sentence."""
        return tuple(
            (clause.switch, attribute.words)
            for clause in self.clauses
            if clause.switch
            for attribute in clause.attributes
            if attribute.name == "contradiction"
        )

    @property
    def outweighed(self) -> tuple[Clause, ...]:
        """The claims on everybody's own data that stand in a text whose promises weigh more."""
        if self.default is None or self.default.side is not Side.OFF:
            return ()
        general = (clause for clause in self.clauses if clause.audience is Audience.ANY)
        return tuple(
            clause for clause in general if clause.scope is Scope.USER and clause.stance is Default.ALWAYS
        )

    @property
    def controls(self) -> tuple[Control, ...]:
        """Every way out or in that its clauses state, each once."""
        return tuple(dict.fromkeys(clause.control for clause in self.clauses if clause.control))


# --- what is believed --------------------------------------------------------------------------------


class VersionKind(StrEnum):
    """What made a text a version of its own."""

    FIRST = "first"
    NEW_TEXT = "new text"
    REVERTED = "reverted"  # an earlier text is back
    REORDERED = "reordered"  # the same blocks in another order
    EDITION = "edition"  # another edition answered
    READ_ANEW = "read anew"  # the page of the text before, read with other selectors or by another reader


class Origin(StrEnum):
    """Where a version comes from."""

    LIVE = "live"
    OTA = "ota"
    SNAPSHOTS = "snapshots"
    WAYBACK = "wayback"


@dataclass(frozen=True, slots=True)
class Version:
    """The readable text of a document, stored when it differs from the one before."""

    key: DocumentKey
    at: datetime  # when it was first seen
    kind: VersionKind
    reading: Reading
    origin: Origin = Origin.LIVE
    snapshots: tuple[str, ...] = ()  # digests of the raw bytes it was read from
    note: str = ""  # the commit, capture or file it was imported from


@dataclass(frozen=True, slots=True)
class Event:
    """A believed move of a default. Past events never change."""

    key: DocumentKey
    at: datetime  # when the new wording was first seen
    kind: EventKind
    before: Default | None
    after: Default | None
    effect: Effect
    severity: Severity
    confirmed_at: datetime
    lane: Lane = Lane()
    headline: bool = True  # it is the document's headline that moved, not another lane
    clauses_before: tuple[Clause, ...] = ()
    clauses_after: tuple[Clause, ...] = ()
    control: Control | None = None  # the way out (or in) as the new text states it
    last_seen_before: datetime | None = None
    effective: date | None = None
    phase: Phase = Phase.IN_FORCE
    doubt: str = ""  # why it was held back, where it was
    reasons: tuple[str, ...] = ()  # what makes its effect what it is: "a promise is deleted"
    edition: Edition = Edition()  # the edition in which it moved
    same_text: tuple[DocumentKey, ...] = ()  # other documents in which the same text moved
    reader_version: str = ""
    id: int | None = None

    @property
    def side(self) -> Side | None:
        """The side after the move."""
        return self.after.side if self.after else None


ITSELF = DocumentKey("optwatch", "")  # what a notice is about that is about no document


class NoticeKind(StrEnum):
    """What people are told about the watching itself; never a move of a default."""

    BROKEN = "broken"  # a document could not be read N times in a row
    STALE = "stale"  # a part of a document could not be read N times in a row, while the others could
    RECOVERED = "recovered"
    LOGIN = "login needed"  # a session has ended, or nobody has signed in yet
    FLAPPING = "flapping"  # a text keeps going back and forth
    CORRECTION = "correction"  # the new reader sees the same text otherwise
    BASELINE = "baseline"  # the first live reading differs from the imported history
    RESCHEDULED = "rescheduled"  # the date from which an announced move is in force has changed
    REMINDER = "reminder"  # an announced move comes into force soon
    BLIND = "blind"  # no page could be read for a day
    ALIVE = "alive"  # the weekly note that all is well, if it is wished
    CHANNEL_OFF = "channel off"  # a channel refuses what is sent to it, and was switched off


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the watching itself, told once."""

    key: DocumentKey
    kind: NoticeKind
    at: datetime
    detail: str
    id: int | None = None
    event: Event | None = None  # that it reminds of


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Every source said, or showed, that nothing has changed since it was last read."""


@dataclass(frozen=True, slots=True)
class Belief:
    """A reading as the decider remembers it between checks: what it needs to compare, without the text."""

    at: datetime  # when this wording was first seen
    default: Default | None
    fingerprint: str
    clauses: tuple[Clause, ...] = ()
    lanes: tuple[tuple[Lane, Default], ...] = ()
    edition: Edition = Edition()
    title: str = ""
    language: str | None = None
    effective: date | None = None
    updated: date | None = None
    length: int = 0  # characters of the text
    reader_version: str = ""
    vocabulary: Vocabulary = Vocabulary()
    # The words that told the default, where it is believed still although the text has dropped them.
    told_by: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that moved, seen and not yet believed: the headline, or a clause that came or went."""

    what: str  # a key made by `monitor.core.moves`: equal for the same move in the next reading
    first_seen: datetime
    last_seen_before: datetime | None = None  # when the old text was seen last
    due: datetime | None = None  # the earliest moment to believe it
    doubt: str = ""  # what holds it back, named for people


@dataclass(frozen=True, slots=True)
class Track:
    """What is believed of one edition of a document, and what is not yet."""

    believed: Belief
    seen: Belief | None = None  # the reading seen last, where it is not the believed one
    candidates: tuple[Candidate, ...] = ()
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    left: tuple[tuple[str, datetime], ...] = ()  # defaults left lately, and when: to know a return


@dataclass(frozen=True, slots=True)
class Announced:
    """A believed move that is not in force yet: a changed date is told until it is."""

    at: datetime  # of the event
    effective: date


@dataclass(frozen=True, slots=True)
class Stale:
    """A part that cannot be read while the rest of its document can: it keeps its last text."""

    url: str
    since: datetime
    failures: int  # in a row
    why: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """What the decider remembers of a document. Stored as JSON by its field names."""

    main: Track | None = None  # the edition whose default is the document's
    variants: tuple[Track, ...] = ()  # other editions that answered under the same address
    last_edition: Edition = Edition()  # of the text seen last
    last_fingerprint: str = ""  # of the text seen last, believed or not
    last_order_free: str = ""  # the same, blind to the order of blocks
    last_seen: datetime | None = None  # when the document was last read well
    recent: tuple[tuple[str, datetime], ...] = ()  # fingerprints seen lately, newest last
    returns: tuple[datetime, ...] = ()  # moves taken back lately
    told_flapping: bool = False
    failures: int = 0  # in a row
    failing_since: datetime | None = None
    told_broken: bool = False
    stale: tuple[Stale, ...] = ()
    told_login: bool = False
    origin: Origin = Origin.LIVE  # of the reading seen last
    announced: Announced | None = None
    read_as: str = ""  # the selectors that the believed text was read with: see `monitor.core.rereading`
    scripted: tuple[str, ...] = ()  # addresses whose pages show their text only in a browser

    @property
    def believed(self) -> Belief | None:
        """What is believed of the document, if anything yet."""
        return self.main.believed if self.main else None

    @property
    def candidate(self) -> Candidate | None:
        """The move to be believed next, if one is waiting to be seen again."""
        waiting = [move for move in (self.main.candidates if self.main else ()) if move.due]
        return min(waiting, key=lambda move: (bool(move.doubt), move.due), default=None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one check of a document came to; saved in one transaction."""

    state: State
    next_check: datetime
    version: Version | None = None
    events: tuple[Event, ...] = ()
    notices: tuple[Notice, ...] = ()


# --- telling people ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Channel:
    """Where to tell, what, and when."""

    name: str
    url: str  # as configured: secrets stay "env:NAME" or "file:PATH" until the moment of sending
    events: tuple[str, ...] = ("flip", "choice", "disclosure", "withdrawal", "wider")
    services: tuple[str, ...] = ("*",)
    tags: tuple[str, ...] = ()
    severity: Severity = Severity.INFO  # the least that is told
    hours: Hours = ALWAYS_OPEN
    urgent: Severity | None = (
        None  # what is as loud as this waits for no digest and no morning; None: all waits
    )
    remind: timedelta = timedelta(days=3)  # before an announced change comes into force; nothing: never
    title: str = ""  # a template of one's own; empty: ours
    body: str = ""

    def is_urgent(self, event: Event) -> bool:
        """Whether it goes out at once, whatever the hours."""
        return self.urgent is not None and event.severity.is_as_loud_as(self.urgent)


class DeliveryStatus(StrEnum):
    """How far a delivery has come."""

    QUEUED = "queued"
    SENDING = "sending"  # claimed by a sender under a lease
    SENT = "sent"
    FAILED = "failed"  # given up


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event (or notice) on its way to one channel."""

    id: int
    subject: Event | Notice
    channel: str
    status: DeliveryStatus
    queued_at: datetime
    due_at: datetime
    attempts: int = 0
    sent_at: datetime | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture that travels with a message."""

    name: str  # by which the HTML form refers to it: "switch-now.png"
    data: bytes  # PNG


@dataclass(frozen=True, slots=True)
class Message:
    """What a person receives, in the forms that channels understand."""

    title: str
    plain: str
    markdown: str
    html: str
    slack: str = ""  # Slack's mrkdwn, which is no Markdown
    severity: Severity = Severity.INFO
    link: str = ""  # where the whole can be read, for a channel that must cut
    pictures: tuple[Attached, ...] = ()  # shown in the HTML form, which only mail takes


class Sending(StrEnum):
    """What became of one attempt to send a message."""

    SENT = "sent"
    FAILED = "failed"  # it did not arrive, and may later
    UNCERTAIN = "uncertain"  # no answer in time: it may have arrived
    REFUSED = "refused"  # it cannot arrive until a person mends the channel


@dataclass(frozen=True, slots=True)
class Sent:
    """One attempt to send a message, with the reason where it is not known to have arrived."""

    outcome: Sending
    error: str = ""
