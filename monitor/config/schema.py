"""What may stand in a watchlist, as pydantic models, and how it becomes the words of the core."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import time, timedelta
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from monitor.config.timing import Timing
from monitor.config.values import (
    AnyDuration,
    Duration,
    ProxyAddress,
    Selectors,
    WebAddress,
    Windows,
    Words,
    Zone,
)
from monitor.config.web import WebTable
from monitor.core import signals
from monitor.core.hours import Hours
from monitor.core.model import Channel, Document, Service, Severity, Source
from monitor.core.timetable import Cron, parse_cron, parse_window
from monitor.core.variants import name_of

EVENT_WORDS = ("flip", "choice", "disclosure", "withdrawal", "wording", "wider", "notice")


def _event_word(word: str) -> str:
    if word not in EVENT_WORDS:
        raise ValueError(f"{word!r} is no kind of event; there are {', '.join(EVENT_WORDS)}")
    return word


def _name(text: str) -> str:
    if not text.strip() or "/" in text or not text.isprintable():
        raise ValueError(f"{text!r} is no name: it must be printable text without a slash")
    return text.strip()


def _base_url(url: str) -> str:
    if url and not url.startswith(("http://", "https://")):
        raise ValueError(f"{url!r} is no address of a web page: it must look like https://watch.example.org")
    return url.rstrip("/")


Name = Annotated[str, AfterValidator(_name)]
EventWord = Annotated[str, AfterValidator(_event_word)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Part(_Strict):
    """One address of a document."""

    url: WebAddress
    select: Selectors = ()
    remove: Selectors = ()
    fetch: Literal["http", "browser"] = "http"
    headers: dict[str, str] = {}
    proxy: ProxyAddress = ""

    def source(self) -> Source:
        """As the core knows it."""
        return Source(self.url, self.select, self.remove, self.fetch, self.headers, self.proxy)


class Variant(_Strict):
    """A `[[service.document.variant]]` table: the document as one region or language sees it."""

    region: str | None = Field(default=None, min_length=1)
    language: str | None = Field(default=None, min_length=2)
    proxy: ProxyAddress | None = None
    headers: dict[str, str] = {}

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if not self.region and not self.language:
            raise ValueError("a variant is named by its `region`, its `language` or both")
        _name(self.label)
        return self

    @property
    def label(self) -> str:
        """What it is called: "EU", "de", "EU, de"."""
        return ", ".join(filter(None, (self.region, self.language)))

    def applied(self, source: Source) -> Source:
        """A source of the document as this variant asks for it; its own headers win."""
        wanted = {"Accept-Language": self.language} if self.language else {}
        own = {name.lower() for name in self.headers}
        kept = {name: value for name, value in source.headers.items() if name.lower() not in own}
        if "accept-language" in own | {name.lower() for name in kept}:
            wanted = {}
        return replace(source, headers={**wanted, **kept, **self.headers}, proxy=self.proxy or source.proxy)


class WatchedDocument(Timing):
    """A `[[service.document]]` table: one address as `url`, or several as `part`."""

    type: Name
    url: WebAddress | None = None
    part: tuple[Part, ...] = ()
    select: Selectors = ()
    remove: Selectors = ()
    fetch: Literal["http", "browser"] = "http"
    login: bool = False
    headers: dict[str, str] = Field(default_factory=dict)
    proxy: ProxyAddress = ""
    variant: tuple[Variant, ...] = ()
    language: str | None = None
    region: str | None = None

    @model_validator(mode="after")
    def _one_or_many(self) -> Self:
        if bool(self.url) == bool(self.part):
            raise ValueError("give either `url` or one or more `part` tables")
        if self.part and (self.select or self.remove or self.headers or self.proxy):
            raise ValueError(
                "with `part` tables, `select`, `remove`, `headers` and `proxy` go into each part"
            )
        if self.is_signals and (self.part or self.select or self.remove):
            raise ValueError("of Crawler Signals only the `url` of the site is given: where to look is known")
        urls = [part.url for part in self.part]
        if len(set(urls)) < len(urls):
            raise ValueError("two parts have the same `url`")
        return self

    def _signed_in(self, source: Source, service: str) -> Source:
        """Only a browser can be signed in."""
        return replace(source, login=service, how="browser") if self.login else source

    @property
    def names(self) -> tuple[str, ...]:
        """What its documents are called: one for each variant, where there are any."""
        return tuple(name_of(self.type, variant.label) for variant in self.variant) or (self.type,)

    def documents(self, service: WatchedService, defaults: Defaults) -> tuple[Document, ...]:
        """Its variants, each a document of its own; without any, itself."""
        whole = self.document(service, defaults)
        variants = tuple(
            replace(
                whole,
                name=name,
                sources=tuple(map(variant.applied, whole.sources)),
                language=variant.language or whole.language,
                region=variant.region or whole.region,
                variant=variant.label,
            )
            for name, variant in zip(self.names, self.variant, strict=False)
        )
        return variants or (whole,)

    @property
    def is_signals(self) -> bool:
        """Whether it is what a site asks of crawlers."""
        return Document("", self.type, ()).is_signals

    def document(self, service: WatchedService, defaults: Defaults) -> Document:
        """As the core knows it, with the defaults filled in."""
        whole = (
            Part(
                url=self.url,
                select=self.select,
                remove=self.remove,
                fetch=self.fetch,
                headers=self.headers,
                proxy=self.proxy,
            )
            if self.url
            else None
        )
        parts = (whole,) if whole else self.part
        if whole and self.is_signals:
            parts = tuple(whole.model_copy(update={"url": url}) for url in signals.addresses(whole.url))
        return Document(
            service=service.name,
            name=self.type,
            sources=tuple(self._signed_in(part.source(), service.name) for part in parts),
            every=self.interval(defaults),
            confirm_after=self.wait(defaults),
            timetable=self.timetable(defaults),
            language=self.language,
            region=self.region,
            business=service.plan == "business",
        )


class WatchedService(_Strict):
    """A `[[service]]` table."""

    name: Name
    tags: Words = ()
    plan: Literal["consumer", "business"] = "consumer"
    document: tuple[WatchedDocument, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _documents_differ(self) -> Self:
        _refuse_twins("document", (name for document in self.document for name in document.names))
        return self

    def service(self, defaults: Defaults) -> Service:
        """As the core knows it."""
        documents = tuple(one for document in self.document for one in document.documents(self, defaults))
        return Service(self.name, documents, self.tags, self.plan == "business")


class WatchedChannel(_Strict):
    """A `[[channel]]` table; its `url` may be `env:NAME` or `file:PATH` to keep a secret out of the file."""

    name: Name
    url: str = Field(min_length=1)
    events: tuple[EventWord, ...] = ("flip", "choice", "disclosure", "withdrawal", "wider", "notice")
    services: Words = ("*",)
    tags: Words = ()
    severity: Severity = Severity.INFO
    digest: Literal["off", "daily", "weekly"] = "off"
    digest_at: time = time(8)
    digest_day: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"] = "mon"
    quiet: Windows = ()
    timezone: Zone = "UTC"
    urgent: Severity | None = None
    remind: AnyDuration = timedelta(days=3)
    title: str = ""
    body: str = ""

    def channel(self) -> Channel:
        """As the core knows it."""
        return Channel(
            self.name,
            self.url,
            self.events,
            self.services,
            self.tags,
            self.severity,
            Hours(self._digest(), tuple(map(parse_window, self.quiet)), self.timezone),
            self.urgent,
            self.remind,
            self.title,
            self.body,
        )

    def _digest(self) -> Cron | None:
        if self.digest == "off":
            return None
        day = self.digest_day if self.digest == "weekly" else "*"
        return parse_cron(f"{self.digest_at.minute} {self.digest_at.hour} * * {day}")


class NotifyTable(_Strict):
    """The `[notify]` table: what holds for every channel."""

    base_url: Annotated[str, AfterValidator(_base_url)] = ""
    alive: Literal["off", "weekly"] = "off"


class Defaults(Timing):
    """The `[defaults]` table: what a document does when it does not say otherwise."""


class FetchTable(_Strict):
    """The `[fetch]` table: how pages are asked for."""

    contact: str = ""
    timeout: Duration = timedelta(seconds=30)
    max_bytes: int = Field(default=20_000_000, ge=10_000)
    concurrency: int = Field(default=8, ge=1, le=256)
    spacing: Duration = timedelta(seconds=1)
    robots: Literal["delay", "respect", "ignore"] = "delay"
    allow_private_addresses: bool = False


class RetentionTable(_Strict):
    """The `[retention]` table: how long is kept what proves nothing any more."""

    fetches: Duration = timedelta(days=180)


class BrowserTable(_Strict):
    """The `[browser]` table: which browser reads the pages that need one, and how much it may take."""

    executable: str = ""
    address: str = Field(default="", pattern=r"^$|^(?:wss?|https?)://.+")
    reach: str = Field(default="127.0.0.1", min_length=1)
    sandbox: bool | None = None
    pages: int = Field(default=2, ge=1, le=32)
    memory: int = Field(default=1_000_000_000, ge=200_000_000)
    patience: Duration = timedelta(seconds=15)
    hosts: Words = ()


class Settings(_Strict):
    """A whole watchlist."""

    defaults: Defaults = Defaults()
    fetch: FetchTable = FetchTable()
    retention: RetentionTable = RetentionTable()
    web: WebTable = WebTable()
    notify: NotifyTable = NotifyTable()
    browser: BrowserTable = BrowserTable()
    channel: tuple[WatchedChannel, ...] = ()
    service: tuple[WatchedService, ...] = ()

    @model_validator(mode="after")
    def _names_differ(self) -> Self:
        _refuse_twins("service", (service.name for service in self.service))
        _refuse_twins("channel", (channel.name for channel in self.channel))
        return self

    @cached_property
    def services(self) -> tuple[Service, ...]:
        """What is watched."""
        return tuple(service.service(self.defaults) for service in self.service)

    @cached_property
    def channels(self) -> tuple[Channel, ...]:
        """Where it is told."""
        return tuple(channel.channel() for channel in self.channel)


def _refuse_twins(what: str, names: Iterable[str]) -> None:
    counted = Counter(name.casefold() for name in names)
    twins = [name for name, count in counted.items() if count > 1]
    if twins:
        raise ValueError(f"two {what}s are named {', '.join(twins)}: names must differ")
