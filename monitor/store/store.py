"""The store as the rest of the program sees it: one thin class over a module for each aggregate."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from monitor.core.access import Session, Token
from monitor.core.evidence import Evidence
from monitor.core.model import (
    Announced,
    Caching,
    Channel,
    Delivery,
    DeliveryStatus,
    Document,
    DocumentKey,
    Event,
    EventKind,
    Fetch,
    Fetched,
    Notice,
    NoticeKind,
    Origin,
    Outcome,
    Service,
    State,
    Version,
)
from monitor.core.records import (
    ANYTHING,
    EVERYTHING,
    Asked,
    BoardRow,
    ChannelState,
    DefaultSpan,
    FetchRecord,
    Figures,
    Hit,
    Imported,
    ImportSaved,
    Planned,
    Saved,
    ServiceRow,
    Synced,
    VersionSummary,
    Wanted,
)
from monitor.core.searching import Query
from monitor.core.words import Word, WordKind
from monitor.errors import StoreError
from monitor.store import (
    access,
    board,
    channels,
    defaults,
    deliveries,
    dialect,
    events,
    evidence,
    fetches,
    figures,
    hosts,
    leading,
    logins,
    pages,
    pictures,
    retention,
    saving,
    schema,
    search,
    services,
    states,
    versions,
    words,
)
from monitor.store.engine import Database


class Store:
    """Everything optwatch remembers. Safe to use from several threads; every call is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, url: str, *, create: bool = False, upgrade: bool = False) -> Self:
        """Open a database by its address (`sqlite:///FILE` or `postgresql://…`).

        With `create` one that is absent or empty is set up; with `upgrade` an older schema is brought up to
        date. Raises `StoreError`, saying what to do, when it is absent, older, newer, or cannot be used.
        """
        database = Database(url)
        path = dialect.file_of(database.url)
        if path is not None and not path.exists():
            if not create:
                raise StoreError(f"There is no database {path}: make one with `optwatch init`.")
            _create(path)
        store = cls(database)
        try:
            store._prepare(create=create, upgrade=upgrade)
        except BaseException:
            store.close()
            raise
        return store

    def _prepare(self, *, create: bool, upgrade: bool) -> None:
        with self._database.read() as connection:
            empty = schema.current(connection) is None
        if (create and empty) or (upgrade and not empty):
            self.upgrade()
        with self._database.read() as connection:
            schema.check(connection, self._database.name)

    def upgrade(self) -> tuple[str | None, str]:
        """Bring the schema up to date; gives the revision before (None: there was none) and after."""
        with self._database.write() as connection:
            done = schema.upgrade(connection, self._database.name)
            search.reindex(connection)
            return done

    def close(self) -> None:
        """Give back every connection."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- what is watched ---------------------------------------------------------------------------

    def sync(self, wanted: Sequence[Service], now: datetime) -> Synced:
        """Watch exactly these services; what is taken off keeps its history, marked as no longer watched."""
        with self._database.write() as connection:
            return services.sync(connection, wanted, now)

    def services(self) -> tuple[Service, ...]:
        """Every service that was ever watched or imported, with all its documents."""
        with self._database.read() as connection:
            return services.everything(connection)

    def watched(self) -> tuple[Service, ...]:
        """The services of the watchlist, with the documents that are watched."""
        with self._database.read() as connection:
            return services.watched(connection)

    def document(self, key: DocumentKey) -> Document | None:
        """One document, watched or not."""
        with self._database.read() as connection:
            return services.document(connection, key)

    # --- when to check -----------------------------------------------------------------------------

    def due(self, now: datetime, limit: int | None = None) -> tuple[DocumentKey, ...]:
        """The watched documents to check, those never checked first, then the longest overdue."""
        with self._database.read() as connection:
            return states.due(connection, now, limit)

    def next_due(self) -> datetime | None:
        """When the next watched document is to be checked; None where nothing is watched."""
        with self._database.read() as connection:
            return states.next_due(connection)

    def make_due(self, keys: Collection[DocumentKey] | None, now: datetime) -> None:
        """Let documents (None: all) be checked now."""
        with self._database.write() as connection:
            states.make_due(connection, keys, now)

    def set_back(self, now: datetime, by: timedelta) -> None:
        """The clock was set back: what was put off by the time before is put off by so much less."""
        with self._database.write() as connection:
            states.set_back(connection, now, by)
            deliveries.set_back(connection, now, by)

    def pull_forward(self, keys: Collection[DocumentKey], at: datetime) -> None:
        """Let documents be checked at a moment, unless they would be earlier anyway."""
        with self._database.write() as connection:
            states.pull_forward(connection, keys, at)

    def saying(self, fingerprints: Collection[str]) -> tuple[DocumentKey, ...]:
        """The watched documents that say, or were last seen to say, one of these sentences."""
        with self._database.read() as connection:
            return states.saying(connection, fingerprints)

    # --- one check ---------------------------------------------------------------------------------

    def state_of(self, key: DocumentKey, origin: Origin | None = None) -> State:
        """What is remembered of a document: by live watching, or else by the newest import.

        An import asks for the state of its own origin, to go on where it stopped.
        """
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            found = states.load(connection, id_, origin) if id_ is not None else None
            return found or State()

    def announced(self) -> Mapping[DocumentKey, Announced]:
        """The believed moves that are not in force yet, by document."""
        with self._database.read() as connection:
            return states.announced(connection)

    def elsewhere(self, key: DocumentKey) -> Mapping[str, datetime]:
        """The texts that the other documents of the service have shown, by fingerprint, and since when."""
        with self._database.read() as connection:
            return versions.shown_elsewhere(connection, key)

    def caching_of(self, key: DocumentKey) -> Mapping[str, Caching]:
        """By address, what to ask "has it changed?" with."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return fetches.caching(connection, id_) if id_ is not None else {}

    def last_bodies(self, key: DocumentKey) -> Mapping[str, Fetched]:
        """By address, the newest good answer with its bytes."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return fetches.last_bodies(connection, id_) if id_ is not None else {}

    def save(
        self,
        document: Document | DocumentKey,
        fetches: Sequence[Fetch],
        outcome: Outcome,
        deliveries: Sequence[Planned] = (),
    ) -> Saved:
        """Store one check whole, in one transaction: when this returns nothing of it can be lost."""
        with self._database.write() as connection:
            return saving.save(connection, _whole(document), fetches, outcome, deliveries)

    # --- history from elsewhere --------------------------------------------------------------------

    def imported(self, key: DocumentKey, origin: Origin) -> set[str]:
        """The notes (commits, captures, files) of the versions that have been imported already."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return versions.notes(connection, id_, origin) if id_ is not None else set()

    def import_cursor(self, key: DocumentKey, origin: Origin) -> str | None:
        """The note of the record that an earlier import came to, if there was one."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return states.cursor(connection, id_, origin) if id_ is not None else None

    def save_import(
        self,
        document: Document | DocumentKey,
        origin: Origin,
        outcomes: Sequence[Outcome | Imported],
        cursor: str | None = None,
        state: State | None = None,
    ) -> ImportSaved:
        """Store outcomes of an import in their order, and how far it has come, in one transaction.

        The state after them is that of the last outcome where none is given. Storing the same again adds
        nothing. A document that is not on the watchlist is kept as history only. The state is kept apart
        from that of live watching; see `state_of`.
        """
        steps = [step if isinstance(step, Imported) else Imported(step) for step in outcomes]
        if not steps:
            return ImportSaved()
        with self._database.write() as connection:
            return saving.save_import(connection, _whole(document), origin, steps, cursor, state)

    # --- questions ---------------------------------------------------------------------------------

    def events(
        self,
        service: str | None = None,
        document: str | None = None,
        kinds: Collection[EventKind] = (),
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
    ) -> tuple[Event, ...]:
        """Events in the order of time, from `since` on and before `until`; with a limit, the newest ones."""
        with self._database.read() as connection:
            return events.find(
                connection,
                service=service,
                document=document,
                kinds=kinds,
                since=since,
                until=until,
                limit=limit,
            )

    def event(self, id_: int) -> Event | None:
        """The event with this id."""
        with self._database.read() as connection:
            return events.by_id(connection, id_)

    def pictures(self, event: Event) -> Mapping[str, bytes]:
        """The pictures of the switches that an event quotes, by their SHA-256."""
        with self._database.read() as connection:
            return pictures.of_event(connection, event)

    def evidence(self, event_id: int) -> Evidence | None:
        """What there is to show for the event with this id."""
        with self._database.read() as connection:
            return evidence.of_event(connection, event_id)

    def event_at(self, key: DocumentKey, at: datetime) -> Event | None:
        """The gravest event of a document whose new wording was first seen at that moment."""
        with self._database.read() as connection:
            return events.at(connection, key, at)

    def notices(
        self,
        key: DocumentKey | None = None,
        kinds: Collection[NoticeKind] = (),
        since: datetime | None = None,
        limit: int | None = None,
    ) -> tuple[Notice, ...]:
        """Notices in the order of time, from `since` on; with a limit, the newest ones."""
        with self._database.read() as connection:
            return events.find_notices(connection, key=key, kinds=kinds, since=since, limit=limit)

    def versions(self, key: DocumentKey) -> tuple[VersionSummary, ...]:
        """The versions of a document without their texts, oldest first."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return versions.summaries(connection, id_) if id_ is not None else ()

    def version_at(self, key: DocumentKey, when: datetime | None = None) -> Version | None:
        """The version that stood at a moment; the newest without one."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return versions.at(connection, id_, when) if id_ is not None else None

    def version_id(self, key: DocumentKey, when: datetime | None = None) -> int | None:
        """The id of the version that stood at a moment; of the newest without one."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return versions.id_at(connection, id_, when) if id_ is not None else None

    def summary(self, id_: int) -> VersionSummary | None:
        """The version with this id, without its text."""
        with self._database.read() as connection:
            return versions.summary_by_id(connection, id_)

    def version(self, id_: int) -> Version | None:
        """The version with this id."""
        with self._database.read() as connection:
            return versions.by_id(connection, id_)

    def history(self, service: str) -> tuple[DefaultSpan, ...]:
        """Every default of a service's documents, each document's headline first, oldest first."""
        with self._database.read() as connection:
            return defaults.history(connection, service)

    def board(self) -> tuple[BoardRow, ...]:
        """Every document, in the order of the watchlist; those no longer watched come last."""
        with self._database.read() as connection:
            return board.rows(connection)

    # --- searching ---------------------------------------------------------------------------------

    def board_mark(self) -> tuple[int, ...]:
        """Differs whenever anything on the board may have changed; costs next to nothing to ask for."""
        with self._database.read() as connection:
            return board.mark(connection)

    def headlines(self) -> tuple[DefaultSpan, ...]:
        """The headline defaults of every document over time."""
        with self._database.read() as connection:
            return defaults.all_headlines(connection)

    def search(
        self, query: Query, asked: Asked = ANYTHING, limit: int = 50, after: search.Place | None = None
    ) -> tuple[Hit, ...]:
        """The newest sentences that a query finds, clauses or not; an empty query finds all.

        `after` is the place of the last hit that is known already: when it came, and its id.
        """
        with self._database.read() as connection:
            return search.find(connection, query, asked, limit, after)

    def unindexed(self) -> tuple[int, ...]:
        """The documents (ids) whose versions from before there was a search are not found by it."""
        with self._database.read() as connection:
            return search.waiting(connection)

    def index(self, document_id: int) -> None:
        """Let the versions of such a document be found."""
        with self._database.write() as connection:
            search.index(connection, document_id, versions.in_order(connection, document_id))

    # --- a person's word ---------------------------------------------------------------------------

    def say(self, word: Word) -> Word:
        """Keep a person's word; gives it with its id."""
        with self._database.write() as connection:
            return words.add(connection, word)

    def take_back(self, id_: int, who: str, at: datetime) -> Word | None:
        """Mark a word as taken back; gives it as it stands, None where there is none."""
        with self._database.write() as connection:
            return words.take_back(connection, id_, who, at)

    def words(
        self,
        service: str | None = None,
        event: int | None = None,
        kinds: Sequence[WordKind] = (),
        *,
        taken_back: bool = False,
    ) -> tuple[Word, ...]:
        """What people said, in the order of time; with `taken_back` also what they took back."""
        with self._database.read() as connection:
            return words.find(connection, service=service, event=event, kinds=kinds, taken_back=taken_back)

    def keep_login(self, service: str, sealed: bytes, at: datetime, *, signed_in: bool) -> None:
        """Keep a sealed session in the place of the one before; `signed_in` by a person, or renewed by a visit."""
        with self._database.write() as connection:
            logins.keep(connection, service, sealed, at, signed_in=signed_in)

    def login(self, service: str) -> bytes | None:
        """The session of a service, sealed."""
        with self._database.read() as connection:
            return logins.find(connection, service)

    def logins(self) -> Mapping[str, tuple[datetime, datetime]]:
        """By service, when somebody signed in, and when the session was used last."""
        with self._database.read() as connection:
            return logins.all_of_them(connection)

    def forget_login(self, service: str) -> bool:
        """Forget a session; whether there was one."""
        with self._database.write() as connection:
            return logins.forget(connection, service)

    # --- who may enter -----------------------------------------------------------------------------

    def begin_session(self, session: Session, now: datetime) -> None:
        """Keep a session."""
        with self._database.write() as connection:
            access.begin(connection, session, now)

    def session(self, digest: str) -> Session | None:
        """The session of a digest, ended or not."""
        with self._database.read() as connection:
            return access.session(connection, digest)

    def end_session(self, digest: str) -> None:
        """Forget a session."""
        with self._database.write() as connection:
            access.end(connection, digest)

    def add_token(self, token: Token) -> None:
        """Keep a token; `QueryError` where its name is taken."""
        with self._database.write() as connection:
            access.add_token(connection, token)

    def token(self, digest: str) -> Token | None:
        """The token of a digest, revoked or not."""
        with self._database.read() as connection:
            return access.token(connection, digest)

    def tokens(self) -> tuple[Token, ...]:
        """Every token there ever was, oldest first."""
        with self._database.read() as connection:
            return access.all_tokens(connection)

    def token_used(self, digest: str, at: datetime) -> None:
        """Take down that a token was used."""
        with self._database.write() as connection:
            access.used(connection, digest, at)

    def revoke_token(self, name: str, at: datetime) -> Token:
        """Let a token open nothing from now on; `NotFoundError` where none of that name holds."""
        with self._database.write() as connection:
            return access.revoke(connection, name, at)

    # --- page by page ------------------------------------------------------------------------------

    def event_page(
        self, wanted: Wanted = EVERYTHING, limit: int = 50, after: pages.Place | None = None
    ) -> tuple[Event, ...]:
        """Events, newest first, behind the one at that place."""
        with self._database.read() as connection:
            return pages.event_page(connection, wanted, limit, after)

    def notice_page(
        self, wanted: Wanted = EVERYTHING, limit: int = 50, after: pages.Place | None = None
    ) -> tuple[Notice, ...]:
        """Notices, newest first, behind the one at that place."""
        with self._database.read() as connection:
            return pages.notice_page(connection, wanted, limit, after)

    def version_page(
        self, wanted: Wanted = EVERYTHING, limit: int = 50, after: pages.Place | None = None
    ) -> tuple[VersionSummary, ...]:
        """Versions without their texts, newest first, behind the one at that place."""
        with self._database.read() as connection:
            return pages.version_page(connection, wanted, limit, after)

    def delivery_page(
        self, wanted: Wanted = EVERYTHING, limit: int = 50, after: int | None = None
    ) -> tuple[Delivery, ...]:
        """Deliveries, newest first, behind the one with that id."""
        with self._database.read() as connection:
            return pages.delivery_page(connection, wanted, limit, after)

    def service_page(
        self, wanted: Wanted = EVERYTHING, limit: int = 50, after: str | None = None
    ) -> tuple[ServiceRow, ...]:
        """Services by name, behind the one with that name."""
        with self._database.read() as connection:
            return pages.service_page(connection, wanted, limit, after)

    def document_page(
        self, wanted: Wanted = EVERYTHING, limit: int = 50, after: tuple[str, str] | None = None
    ) -> tuple[BoardRow, ...]:
        """Documents as the board has them, by service and name, behind the one with that key."""
        with self._database.read() as connection:
            return pages.document_page(connection, wanted, limit, after)

    # --- more questions ----------------------------------------------------------------------------

    def fetches(self, key: DocumentKey, limit: int = 50) -> tuple[FetchRecord, ...]:
        """The newest attempts to get a document's sources, newest first."""
        with self._database.read() as connection:
            id_ = services.id_of(connection, key)
            return fetches.latest(connection, id_, key, limit) if id_ is not None else ()

    def prune(self, before: datetime) -> tuple[int, int]:
        """Let old records of fetches go, and pages that only they spoke of; how many of each."""
        with self._database.read() as connection:
            ids = retention.prunable(connection, before)
        gone = 0
        for place in range(0, len(ids), retention.AT_ONCE):
            with self._database.write() as connection:
                gone += retention.forget(connection, ids[place : place + retention.AT_ONCE])
        with self._database.write() as connection:
            return gone, retention.forget_pages(connection) if gone else 0

    def snapshot(self, digest: str) -> bytes | None:
        """The raw bytes of this digest."""
        with self._database.read() as connection:
            return fetches.snapshot(connection, digest)

    # --- running -----------------------------------------------------------------------------------

    def leadership(self, holder: str, is_dead: Callable[[str], bool]) -> leading.Leadership:
        """A wish to lead the daemons on this database; see `monitor.store.leading`."""
        return leading.Leadership(self._database, holder, is_dead)

    def leader(self) -> tuple[str, datetime] | None:
        """Which daemon said last that it leads, and when."""
        with self._database.read() as connection:
            return leading.leader(connection)

    def figures(self, now: datetime) -> Figures:
        """The whole in figures."""
        with self._database.read() as connection:
            return figures.of(connection, now)

    def silences(self, now: datetime) -> Mapping[str, datetime]:
        """By host, until when it asked to be left alone."""
        with self._database.read() as connection:
            return hosts.silences(connection, now)

    def hold_off(self, host: str, until: datetime, now: datetime) -> None:
        """Take down that a host asked to be left alone."""
        with self._database.write() as connection:
            hosts.hold_off(connection, host, until, now)

    # --- telling people ----------------------------------------------------------------------------

    def claim_deliveries(
        self, now: datetime, lease: timedelta, sender: str, limit: int = 50
    ) -> tuple[Delivery, ...]:
        """Take deliveries that are due; until the lease ends nobody else gets them."""
        with self._database.write() as connection:
            return deliveries.claim(connection, now, lease, sender, limit)

    def sync_channels(self, wanted: tuple[Channel, ...]) -> None:
        """Take down the channels of the watchlist; one whose address is another is switched on again."""
        with self._database.write() as connection:
            channels.sync(connection, wanted)

    def channel_states(self) -> Mapping[str, ChannelState]:
        """How each channel is doing."""
        with self._database.read() as connection:
            return channels.states(connection)

    def switch_off(self, channel: str, at: datetime, reason: str) -> None:
        """A channel refuses everything: nothing is claimed for it until a person has mended it."""
        with self._database.write() as connection:
            channels.switch_off(connection, channel, at, reason)

    def switch_on(self, channel: str, at: datetime) -> int:
        """Let a channel be told again; how many deliveries that had failed are due now."""
        with self._database.write() as connection:
            return channels.switch_on(connection, channel, at)

    def queue_notice(self, notice: Notice, due: Mapping[str, datetime]) -> int:
        """Store a notice that no check came to, and queue it for channels, each when it is due."""
        with self._database.write() as connection:
            return saving.queue_notice(connection, notice, due)

    def senders(self) -> tuple[str, ...]:
        """Who holds claims on deliveries at the moment, living or dead."""
        with self._database.read() as connection:
            return deliveries.senders(connection)

    def release(self, sender: str) -> int:
        """Give up the claims of a sender known to be dead; how many there were."""
        with self._database.write() as connection:
            return deliveries.release(connection, sender)

    def delivered(self, id_: int, at: datetime) -> None:
        """Take down that a delivery arrived."""
        with self._database.write() as connection:
            deliveries.delivered(connection, id_, at)

    def delivery_failed(self, id_: int, at: datetime, error: str, retry_at: datetime | None) -> None:
        """Put a delivery back until `retry_at`, or give it up where there is none."""
        with self._database.write() as connection:
            deliveries.failed(connection, id_, at, error, retry_at)

    def delivery_held(self, id_: int, until: datetime) -> None:
        """Give a claimed delivery back untried, until a moment."""
        with self._database.write() as connection:
            deliveries.held(connection, id_, until)

    def waiting_events(self, now: datetime, until: datetime) -> tuple[Delivery, ...]:
        """Deliveries of events that were not tried yet and are to be told within a time to come."""
        with self._database.read() as connection:
            return deliveries.waiting_events(connection, now, until)

    def make_deliveries_due(self, ids: Collection[int], now: datetime) -> None:
        """Let deliveries that wait be told now."""
        with self._database.write() as connection:
            deliveries.make_due(connection, ids, now)

    def waiting_notices(self, kind: NoticeKind) -> tuple[Delivery, ...]:
        """Deliveries of notices of a kind that nobody has begun to send."""
        with self._database.read() as connection:
            return deliveries.waiting_notices(connection, kind)

    def deliveries(
        self, status: DeliveryStatus | None = None, limit: int | None = None
    ) -> tuple[Delivery, ...]:
        """Deliveries, oldest first; with a limit, the newest ones."""
        with self._database.read() as connection:
            return deliveries.find(connection, status, limit)


def _create(path: Path) -> None:
    try:
        dialect.create_file(path)
    except OSError as e:
        raise StoreError(f"The database {path} cannot be created: {e.strerror}.") from e


def _whole(document: Document | DocumentKey) -> Document:
    return document if isinstance(document, Document) else Document(*document, ())
