"""Documents that move along are told in one alert: those of a service, and those that share a text."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.app import App
from monitor.config.schema import Settings
from monitor.core.model import (
    Caching,
    Channel,
    DeliveryStatus,
    DocumentKey,
    Fetched,
    Message,
    Sending,
    Sent,
    Source,
)
from monitor.store import Store
from tests.core.sightings import START

OFF = "We will never use your letters to train artificial intelligence models."
ON = "We use your letters to train our artificial intelligence models unless you opt out in your settings."
OTHER = "Unless you switch it off, your letters train our AI models."
TEXT = (
    "<p>{name} keeps the letters you write and where to send them, and deletes an account on request.</p>" * 3
)
MINUTE = timedelta(minutes=1)


class World:
    """Stands in for the servers and the channel; the database, the app and its rules are real."""

    def __init__(self, store: Store, *documents: str) -> None:
        self.now, self.says = START, dict.fromkeys(documents, OFF)
        self.told: list[Message] = []
        services: dict[str, list[dict[str, str]]] = {}
        for name in documents:
            service, document = name.split("/")
            services.setdefault(service, []).append(
                {"type": document, "url": f"https://inkwell.example/{name}"}
            )
        settings = Settings.model_validate(
            {
                "service": [{"name": name, "document": found} for name, found in services.items()],
                "channel": [{"name": "me", "url": "json://localhost"}],
            }
        )
        self.app = App(settings, store, now=self.clock, send=self.send)
        self.app.sync()

    def clock(self) -> datetime:
        """Time as the test tells it."""
        return self.now

    async def send(self, channel: Channel, message: Message) -> Sent:  # as a courier
        """A channel that takes everything."""
        del channel
        self.told.append(message)
        return Sent(Sending.SENT)

    async def fetch(self, source: Source, caching: Caching) -> Fetched:  # as a fetcher
        """The page as it is now."""
        del caching
        name = source.url.removeprefix("https://inkwell.example/")
        body = f"<html lang=en><main><h1>{name}</h1>{TEXT}<p>{self.says[name]}</p></main></html>"
        return Fetched(source.url, source.url, self.now, 200, "text/html", "utf-8", body.encode())

    def check(self, *names: str, after: timedelta = timedelta()) -> None:
        """Check documents one after the other, and deliver what is due."""
        self.now += after
        for name in names:
            asyncio.run(self.app.check_one(DocumentKey(*name.split("/")), self.fetch))
        asyncio.run(self.app.deliver())

    @property
    def titles(self) -> list[str]:
        """What was told."""
        return [message.title for message in self.told]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty database."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as opened:
        yield opened


def moving(world: World, first: str, second: str) -> None:
    """Two documents that were read once, move, and are seen moved a minute apart: the first is believed by now."""
    world.check(*world.says)
    world.says[first] = world.says[second] = ON
    world.check(first, after=60 * MINUTE)
    assert world.app.due() == [DocumentKey(*second.split("/"))]
    world.check(second, after=MINUTE)
    world.check(first, after=29 * MINUTE)
    assert world.titles == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("Inkwell/Privacy", "Inkwell/Terms"), ("Inkwell/Privacy", "Quillby/Privacy")],
    ids=["of one service", "of two services that share a text"],
)
def test_documents_that_move_along_make_one_alert(store: Store, first: str, second: str) -> None:
    """The first waits for the second, and both go as soon as that is believed."""
    world = World(store, first, second)
    moving(world, first, second)
    world.check(second, after=MINUTE)
    (message,) = world.told
    assert second in message.plain
    assert not store.deliveries(DeliveryStatus.QUEUED)


def test_an_alert_waits_no_longer_when_the_other_move_is_taken_back(store: Store) -> None:
    """Nothing is left to wait for."""
    world = World(store, "Inkwell/Privacy", "Inkwell/Terms")
    moving(world, "Inkwell/Privacy", "Inkwell/Terms")
    world.says["Inkwell/Terms"] = OFF
    world.check("Inkwell/Terms", after=MINUTE)
    assert len(world.told) == 1
    assert "Inkwell/Terms" not in world.told[0].plain


def test_an_alert_waits_for_a_quarter_of_an_hour_at_most(store: Store) -> None:
    """The other document could not be read meanwhile."""
    world = World(store, "Inkwell/Privacy", "Inkwell/Terms")
    moving(world, "Inkwell/Privacy", "Inkwell/Terms")
    world.check(after=14 * MINUTE)
    assert world.titles == []
    world.check(after=MINUTE)
    assert len(world.told) == 1


def test_a_service_with_words_of_its_own_is_left_alone(store: Store) -> None:
    """Its checks are not pulled forward, and nobody waits for it."""
    world = World(store, "Inkwell/Privacy", "Quillby/Privacy")
    world.says["Quillby/Privacy"] = OTHER
    world.check(*world.says)
    world.says = dict.fromkeys(world.says, ON)
    world.check("Inkwell/Privacy", after=60 * MINUTE)
    assert world.app.due() == []
    world.check("Inkwell/Privacy", after=30 * MINUTE)
    assert len(world.told) == 1
