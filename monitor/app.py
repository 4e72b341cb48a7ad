"""The only place that wires: settings, store, fetching and sending meet the stories here.

Every command, the daemon and the rehearsal work through an `App`; tests hand it other parts.
"""

from __future__ import annotations

import asyncio
import difflib
import os
import random
import secrets
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from monitor import __version__
from monitor.check import Checked, Clock, FetchSource, check
from monitor.clock import utc_now
from monitor.config import Settings, load_settings, without_watchlist
from monitor.core import titles, wellbeing, wording
from monitor.core.example import example_event, example_message
from monitor.core.message import About, compose
from monitor.core.model import (
    ITSELF,
    Announced,
    Caching,
    Channel,
    Default,
    Document,
    DocumentKey,
    Event,
    Failed,
    Fetch,
    Message,
    Notice,
    NoticeKind,
    Origin,
    Outcome,
    Reason,
    Sent,
    Source,
    State,
)
from monitor.core.records import Brought, Planned, Wanted
from monitor.core.routing import recipients, when
from monitor.core.siblings import WAIT_FOR_SIBLINGS, is_near, pulled_forward, words_of
from monitor.core.variants import called
from monitor.deliver import Delivered, Delivering, Send
from monitor.errors import ConfigError, NotFoundError, ReadError
from monitor.evidence import pack
from monitor.fetch import Fetcher, Fetchers, FetchSettings, HttpFetcher, Pace, RobotsFetcher, browsing
from monitor.fetch.troubles import FetchError
from monitor.importing import (
    Walk,
    documents_of,
    import_series,
    import_walks,
)
from monitor.logins import Logins
from monitor.notify import templates
from monitor.notify.channels import check as check_channel
from monitor.notify.courier import Courier
from monitor.notify.secrets import resolve
from monitor.pool import worker_pool
from monitor.readings import PageReadings, TextReadings
from monitor.sharing import with_sharing
from monitor.sources import ota, snapshots, wayback
from monitor.store import Leadership, Store, leading

LEASE = leading.LEASE  # how long a daemon that leads may be silent
_MOST_COUNTED = 10_000  # events of a week
OnChecked = Callable[[Checked], None]
Progress = Callable[[int], None]  # hears how many more records are done


@dataclass(frozen=True)
class App:
    """One watchlist, one database, one clock, one way to send."""

    settings: Settings
    store: Store
    now: Clock = utc_now
    send: Send | None = None  # None: by Apprise

    # --- what is watched ---------------------------------------------------------------------------

    def with_watchlist(self, config: Path) -> App:
        """The same app with the watchlist as it is by now; `ConfigError` where it cannot be read."""
        settings = load_settings(config)
        _check_channels(settings, config)
        again = replace(self, settings=settings)
        _ = again.password_hash  # a place that is empty is better found now
        return again

    def sync(self) -> None:
        """Let the database know what the watchlist says."""
        self.store.sync(self.settings.services, self.now())
        self.store.sync_channels(self.settings.channels)

    @cached_property
    def documents(self) -> dict[DocumentKey, Document]:
        """Every watched document by its name."""
        return {
            document.key: document for service in self.settings.services for document in service.documents
        }

    def named(self, names: Iterable[str]) -> list[DocumentKey]:
        """The documents of the named services, or single ones as `Service/Document`.

        Raises `NotFoundError` for a name that is not on the watchlist, with the names that are near.
        """
        return [key for name in names for key in self._one_name(name)]

    def _one_name(self, name: str) -> list[DocumentKey]:
        wanted = name.casefold()
        keys = [key for key, one in self.documents.items() if wanted in map(str.casefold, called(one))]
        if not keys:
            known = sorted({key.service for key in self.documents})
            raise NotFoundError(f"{name!r} is not on the watchlist{near(name, known)}.")
        return keys

    @property
    def addresses(self) -> dict[DocumentKey, str]:
        """Where each watched document is published, for links."""
        return {key: document.sources[0].url for key, document in self.documents.items() if document.sources}

    @property
    def password_hash(self) -> str:
        """The hash of the web page's password, "" where there is none; `ConfigError` where it is not there."""
        place = self.settings.web.password
        return resolve(place, "the hash of the web page's password") if place else ""

    # --- what is stored ----------------------------------------------------------------------------

    def stored_service(self, name: str) -> str:
        """The name of a service as it is stored, watched or not; `NotFoundError` where there is none."""
        if self.store.service_page(Wanted(service=name), 1):
            return name
        known = [service.name for service in self.store.services()]
        found = next((other for other in known if other.casefold() == name.casefold()), None)
        if found is None:
            raise NotFoundError(f"Nothing is stored of {name!r}{near(name, known)}.")
        return found

    def stored_documents(self, name: str) -> list[DocumentKey]:
        """The stored documents that `Service` or `Service/Document` names; `NotFoundError` for none."""
        service, _, document = name.partition("/")
        stored = self.stored_service(service)
        (row,) = self.store.service_page(Wanted(service=stored), 1)
        keys = [DocumentKey(stored, name) for name in row.documents]
        found = [key for key in keys if not document or key.document.casefold() == document.casefold()]
        if not found:
            hint = near(document, [key.document for key in keys])
            raise NotFoundError(f"Nothing is stored of {document!r} of {stored}{hint}.")
        return found

    def all_stored_documents(self) -> list[DocumentKey]:
        """Every document that was ever watched or imported, by name."""
        return sorted(document.key for service in self.store.services() for document in service.documents)

    def evidence(self, number: int) -> bytes:
        """The evidence of an event as a zip; `NotFoundError` where there is no such event."""
        found = self.store.evidence(number)
        if found is None:
            raise NotFoundError(f"There is no event {number}: `optwatch events` lists them.")
        return pack(found, software=f"optwatch {__version__}", contact=self.settings.fetch.contact)

    def prune(self, older_than: timedelta | None = None) -> tuple[int, int]:
        """Let records of fetches go that are older than the watchlist keeps; how many, and how many pages."""
        age = older_than or self.settings.retention.fetches
        return self.store.prune(self.now() - age)

    # --- checking ----------------------------------------------------------------------------------

    def due(self) -> list[DocumentKey]:
        """The documents whose time has come."""
        return list(self.store.due(self.now()))

    def fetching(self) -> AbstractAsyncContextManager[FetchSource]:
        """A way to fetch, with its connections and manners, for as long as it is needed."""
        return fetching(self.settings, self.now, self.logins, self.store)

    @property
    def logins(self) -> Logins:
        """The sessions of services that a person has signed in to."""
        window = partial(_window, self.settings)
        return Logins(self.settings.services, self.store, self.now, browsing.own, window)

    async def check_all(self, keys: Sequence[DocumentKey], on_checked: OnChecked) -> list[Checked]:
        """Check documents side by side; each is told to `on_checked` as soon as it is done."""
        async with self.fetching() as fetch:
            return list(await asyncio.gather(*(self._check_and_tell(key, fetch, on_checked) for key in keys)))

    async def _check_and_tell(self, key: DocumentKey, fetch: FetchSource, on_checked: OnChecked) -> Checked:
        checked = await self.check_one(key, fetch)
        on_checked(checked)
        return checked

    async def check_one(self, key: DocumentKey, fetch: FetchSource) -> Checked:
        """Check one document; a candidate pulls the checks of its siblings forward.

        When the last of them is believed, or taken back, what waited for it is told.
        """
        checked = await check(
            self.documents[key], fetch=fetch, store=self.store, plan=self._plan, now=self.now
        )
        if checked.is_first_sighting:
            self.store.pull_forward(self._siblings(key, checked.outcome.state), self.now())
        if checked.outcome.events or checked.outcome.version:
            self._tell_what_waited()
        return checked

    def _plan(self, document: Document, outcome: Outcome) -> Sequence[Planned]:
        """Whom to tell of what an outcome holds, and when."""
        tags = next((one.tags for one in self.settings.services if one.name == document.service), ())
        due_at = self.now()
        if outcome.events and self._sibling_is_near(document.key, outcome.state):
            due_at += WAIT_FOR_SIBLINGS
        return [
            *self._planned("event", outcome.events, tags, due_at),
            *self._planned("notice", outcome.notices, tags, self.now()),
        ]

    def _planned(
        self, what: str, subjects: Sequence[Event | Notice], tags: Sequence[str], due_at: datetime
    ) -> Iterator[Planned]:
        for place, subject in enumerate(subjects):
            for channel in recipients(subject, self.settings.channels, tags):
                due = when(channel, subject, due_at)
                yield Planned(channel.name, due, **{what: place}, group=subject.key.service)

    def _siblings(self, key: DocumentKey, state: State) -> list[DocumentKey]:
        """The other documents of a service, and those of others that share a sentence with this one."""
        sharing = self.store.saying(words_of(state))
        return [one for one in {*pulled_forward(key, self.settings.services), *sharing} if one != key]

    def _sibling_is_near(self, key: DocumentKey, state: State) -> bool:
        """Whether a document that may have moved along is about to be believed: one alert tells them all."""
        near = (is_near(self.store.state_of(sibling), self.now()) for sibling in self._siblings(key, state))
        return any(near)

    def _tell_what_waited(self) -> None:
        now = self.now()
        waiting = self.store.waiting_events(now, now + WAIT_FOR_SIBLINGS)
        waits = {
            key: self._sibling_is_near(key, self.store.state_of(key))
            for key in {delivery.subject.key for delivery in waiting}
        }
        free = [delivery.id for delivery in waiting if not waits[delivery.subject.key]]
        if free:
            self.store.make_deliveries_due(free, now)

    # --- telling -----------------------------------------------------------------------------------

    @asynccontextmanager
    async def sending(self) -> AsyncIterator[Send]:
        """A way to send, for as long as it is needed."""
        if self.send is not None:
            yield self.send
            return
        async with Courier() as courier:
            yield courier.send

    async def deliver(self) -> Delivered:
        """One delivery pass: everything that is due is sent, or put back."""
        channels = {channel.name: channel for channel in self.settings.channels}
        async with self.sending() as send:
            passing = Delivering(
                self.store,
                send,
                channels,
                self.now,
                random.random,
                self.about,
                templates.dress,
                self._tell_of,
            )
            return await passing.run(_sender())

    @property
    def about(self) -> About:
        """What messages say of this installation."""
        return About(self.addresses, base_url=self.settings.notify.base_url, defaults_of=self._defaults_of)

    def _defaults_of(self, service: str) -> dict[str, Default | None]:
        """What each watched document of a service is believed to say."""
        keys = [key for key in self.documents if key.service == service]
        believed = {key.document: self.store.state_of(key).believed for key in keys}
        return {name: belief.default if belief else None for name, belief in believed.items()}

    def _tell_of(self, channel: str, error: str) -> None:
        """Let the other channels know that one was switched off."""
        now = self.now()
        notice = Notice(ITSELF, NoticeKind.CHANNEL_OFF, now, f"{channel}: {error}".rstrip("."))
        others = [one for one in recipients(notice, self.settings.channels) if one.name != channel]
        self.store.queue_notice(notice, {one.name: when(one, notice, now) for one in others})

    def tell_of_itself(self) -> None:
        """Queue what optwatch has to tell of itself: that it is blind, or that it is alive. Each once."""
        now = self.now()
        weekly = self.settings.notify.alive == "weekly"
        moved = (
            len(self.store.event_page(Wanted(since=now - timedelta(days=7)), _MOST_COUNTED)) if weekly else 0
        )
        for notice in wellbeing.notices(self.store.figures(now), now, weekly=weekly, moved=moved):
            told = recipients(notice, self.settings.channels)
            self.store.queue_notice(notice, {one.name: when(one, notice, now) for one in told})

    def remind(self) -> int:
        """Queue reminders of announced changes that come into force soon; how many documents that were.

        One that still waits for a day that was put off is not sent.
        """
        now, told, days = self.now(), 0, self._days_to_come()
        for late in self.store.waiting_notices(NoticeKind.REMINDER):
            if late.subject.key not in days or late.subject.at != days[late.subject.key][0]:
                self.store.delivery_failed(
                    late.id, now, "the day it reminds of is past, or another one", None
                )
        for key, (begins, announced) in days.items():
            event = self.store.event_at(key, announced.at)
            if event is None:
                continue
            tags = next((one.tags for one in self.settings.services if one.name == key.service), ())
            due = {
                channel.name: when(channel, event, now)
                for channel in recipients(event, self.settings.channels, tags)
                if channel.remind and begins - now <= channel.remind
            }
            if due:
                says = titles.title(event, [key.service], moved=False)
                detail = f"from {wording.day(announced.effective)} on. Announced was: {says}"
                # The same moment for the same date: told once, and anew only when the date is another.
                told += (
                    self.store.queue_notice(
                        Notice(key, NoticeKind.REMINDER, begins, detail, event=event), due
                    )
                    > 0
                )
        return told

    def _days_to_come(self) -> dict[DocumentKey, tuple[datetime, Announced]]:
        """When each announced change comes into force, of those that have not."""
        days = (
            (key, datetime.combine(announced.effective, time(), UTC), announced)
            for key, announced in self.store.announced().items()
        )
        return {key: (begins, announced) for key, begins, announced in days if self.now() < begins}

    def release_the_dead(self) -> None:
        """What a killed process of this machine was about to send need not wait for its lease to end."""
        for sender in self.store.senders():
            # A process that has our number had it before us: in a container every one is number 1.
            if sender == _sender() or _is_dead(sender):
                self.store.release(sender)

    def leadership(self) -> Leadership:
        """This process among the daemons on the database, of which one leads."""
        return self.store.leadership(f"{_sender()} {secrets.token_hex(4)}", _is_dead)

    async def send_test(self, name: str) -> Sent:
        """Send a made-up alert to a channel, now, past the outbox."""
        channel, event = self._channel(name), example_event()
        async with self.sending() as send:
            return await send(channel, templates.dress(channel, [event], example_message()))

    def preview(self, name: str, number: int | None = None) -> Message:
        """What a channel would be told of an event, or of a made-up one; raises `ConfigError` for a bad template."""
        channel = self._channel(name)
        if number is None:
            event: Event = example_event()
        else:
            found = self.store.event(number)
            if found is None:
                raise NotFoundError(f"There is no event {number}: `optwatch events` lists them.")
            event = found
        message = compose([event], self.about)
        has_own = channel.title or channel.body
        return templates.dressed(channel, [event], message) if has_own else message

    def enable(self, name: str) -> int:
        """Switch a channel on again; how many deliveries that had failed are due now."""
        return self.store.switch_on(self._channel(name).name, self.now())

    def _channel(self, name: str) -> Channel:
        names = [channel.name for channel in self.settings.channels]
        found = next((channel for channel in self.settings.channels if channel.name == name), None)
        if found is None:
            raise NotFoundError(f"There is no channel {name!r} in the watchlist{near(name, names)}.")
        return found

    # --- history from elsewhere --------------------------------------------------------------------

    def import_ota(
        self, collection: ota.Collection, progress: Progress, processes: int | None = None
    ) -> Brought:
        """Import the histories of an Open Terms Archive repository."""
        read = partial(TextReadings, partial(ota.read_texts, collection.repository))
        histories = collection.histories
        walks = [
            replace(walk, shared=[record.shared_since for record in history.records])
            for walk, history in zip(self._walks(histories), histories, strict=True)
        ]
        bring_in = partial(import_walks, walks, origin=Origin.OTA, newest=collection.newest, read=read)
        with worker_pool(processes) as pool:
            return bring_in(store=self.store, pool=pool, progress=progress)

    def import_snapshots(
        self,
        collection: snapshots.Collection,
        progress: Progress,
        comparing: Progress = lambda _: None,
        processes: int | None = None,
    ) -> Brought:
        """Import a folder of raw pages, once it is known what the documents of a service share.

        `progress` hears how many more records were imported, and `comparing` how many were read before.
        """
        walks, beside = self._walks(collection.histories), self._walks(collection.beside)
        origin, read = Origin.SNAPSHOTS, PageReadings
        bring_in = partial(import_walks, origin=origin, newest=collection.newest, read=read)
        with worker_pool(processes) as pool:
            walks = with_sharing(walks, beside, origin, read, self.store, pool, comparing)
            return bring_in(walks, store=self.store, pool=pool, progress=progress)

    def archive(self, address: str, per_second: float) -> AbstractContextManager[wayback.Archived]:
        """A web archive: the Wayback Machine, or that of pywb at an address."""
        fetch = fetch_settings(self.settings)
        return wayback.open_archive(
            wayback.ArchiveSettings(
                address, user_agent=fetch.user_agent, per_second=per_second, max_bytes=fetch.max_bytes
            )
        )

    def past_documents(self, name: str) -> list[Document]:
        """The watched documents that a name or an address means; an address that is not watched is one.

        An archive looks from one place, and does not say which: what it captured is the past of a variant only for
        who names that variant.
        """
        if "://" not in name:
            found = [self.documents[key] for key in self.named([name])]
            plain = [one for one in found if not one.variant or str(one.key).casefold() == name.casefold()]
            if not plain:
                raise NotFoundError(
                    f"{name!r} is watched as variants, and an archive looks from one place only: name the variant "
                    f"whose past it is to be, such as {str(found[0].key)!r}, or the address by itself."
                )
            return plain
        watched = [one for one in self.documents.values() if name in [source.url for source in one.sources]]
        return [one for one in watched if not one.variant] or [wayback.document_at(name)]

    def list_past(
        self, archive: wayback.Archived, document: Document, begin: datetime, end: datetime, apart: timedelta
    ) -> wayback.Series:
        """What an archive has of a document and an earlier run has not imported."""
        series = wayback.list_series(archive, document, begin, end, apart)
        cursor = self.store.import_cursor(document.key, Origin.WAYBACK)
        series.begin_after(cursor, self.store.imported(document.key, Origin.WAYBACK))
        return series

    def import_past(self, series: wayback.Series, progress: Callable[[int], None]) -> int:
        """Import what an archive has of a document; the number of new records."""
        series.progress = progress
        with worker_pool(1) as pool:
            return import_series(
                series.document, series.records(), origin=Origin.WAYBACK, store=self.store, pool=pool
            )

    def _walks(self, histories: Sequence[ota.History | snapshots.History]) -> list[Walk]:
        """The ways through some histories; a document that is watched is read as the watchlist says."""
        documents = documents_of([history.key for history in histories], self.documents)
        return [
            Walk(document, history.records) for document, history in zip(documents, histories, strict=True)
        ]


@asynccontextmanager
async def fetching(
    settings: Settings, now: Clock, logins: Logins | None = None, store: Store | None = None
) -> AsyncIterator[FetchSource]:
    """A way to fetch as the watchlist wants it, signed in with the sessions of `logins`.

    In the store a host that asked to be left alone is so after a restart, too.
    """
    manners = fetch_settings(settings)
    pace = Pace(manners)  # one turn for a host, whoever visits it
    sessions = (logins.find, logins.renew) if logins else None
    ways: dict[str, Fetcher] = {"http": HttpFetcher(manners, pace=pace)}
    if browser := browsing.fetcher(manners, settings.browser.model_dump(), pace, sessions):
        ways["browser"] = browser
    async with RobotsFetcher(Fetchers(ways), pace, settings.fetch.robots) as fetchers:
        fetch = partial(_fetch, fetchers, now)
        yield await _mannerly(fetch, pace, store, now) if store else fetch


async def _mannerly(fetch: FetchSource, pace: Pace, store: Store, now: Clock) -> FetchSource:
    """A way to fetch that remembers which hosts asked to be left alone."""
    for host, until in (await asyncio.to_thread(store.silences, now())).items():
        pace.hold_off(host, until - now())
    pace.silences()  # these are remembered already

    async def mannerly(source: Source, caching: Caching) -> Fetch:
        fetched = await fetch(source, caching)
        for host, wait in pace.silences().items():
            await asyncio.to_thread(store.hold_off, host, now() + wait, now())
        return fetched

    return mannerly


async def _window(settings: Settings, url: str, done: Callable[[], Awaitable[object]]) -> Mapping[str, Any]:
    try:
        return await browsing.window(settings.browser.model_dump(), url, done)
    except FetchError as e:
        raise ReadError(e.detail) from e


def _sender() -> str:
    """This process among those that share a database."""
    return f"{socket.gethostname()}:{os.getpid()}"


def _is_dead(sender: str) -> bool:
    """Whether a process of this machine is known to have ended."""
    name, _, process = sender.partition(" ")[0].rpartition(":")
    return name == socket.gethostname() and process.isdigit() and not _is_running(int(process))


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


async def _fetch(fetchers: Fetcher, now: Clock, source: Source, caching: Caching) -> Fetch:
    try:
        known = _with_secrets(source)
    except ConfigError as e:
        detail = f"A header or the proxy of this document cannot be read: {e}."
        return Failed(source.url, now(), Reason.UNCONFIGURED, detail)
    return await fetchers.fetch(known, caching, now)


def _with_secrets(source: Source) -> Source:
    """The source with its headers and proxy as they are, for one fetch; what is stored keeps their places."""
    headers = {name: resolve(value, f"the header {name}") for name, value in source.headers.items()}
    return replace(source, headers=headers, proxy=resolve(source.proxy, "the address of the proxy"))


def fetch_settings(settings: Settings) -> FetchSettings:
    """The limits and manners of fetching as the watchlist sets them."""
    table = settings.fetch
    return FetchSettings(
        contact=table.contact,
        max_bytes=table.max_bytes,
        concurrency=table.concurrency,
        allow_private_addresses=table.allow_private_addresses,
        silence_timeout=table.timeout,
        deadline=4 * table.timeout,
        spacing=table.spacing,
    )


@contextmanager
def open_app(
    config: Path, database: str, *, needs_watchlist: bool = False, create: bool = False
) -> Iterator[App]:
    """An app on a watchlist and a database.

    Where the watchlist is not needed, one that is not there counts as empty. With `create`, a
    database that is not there is made.
    """
    settings = settings_of(config, required=needs_watchlist)
    if needs_watchlist:
        _check_channels(settings, config)
    with Store.open(database, create=create) as store:
        yield App(settings, store)


def settings_of(config: Path, *, required: bool = False) -> Settings:
    """The watchlist; one that is not there counts as empty unless it is required."""
    return load_settings(config) if required or config.exists() else without_watchlist()


def _check_channels(settings: Settings, config: Path) -> None:
    """A channel that can never be told is better found now than on the day something moves."""
    wrong = [
        (channel.name, error)
        for channel in settings.channels
        if (error := check_channel(channel) or templates.trouble(channel))
    ]
    if wrong:
        raise ConfigError("\n".join(f'{config}: channel "{name}": {error}' for name, error in wrong))


def near(name: str, known: Sequence[str]) -> str:
    """A hint for a name that is not known: the near ones, or how to see all."""
    lowered = {other.casefold(): other for other in known}
    found = difflib.get_close_matches(name.casefold(), lowered, n=3, cutoff=0.5)
    return "; did you mean " + " or ".join(lowered[match] for match in found) + "?" if found else ""
