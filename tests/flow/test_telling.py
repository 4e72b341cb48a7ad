"""Whom a move reaches, and when: channels that fall silent, refuse, sleep or collect, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.app import App
from monitor.config.load import parse_settings
from monitor.core.model import (
    Announced,
    Channel,
    DocumentKey,
    Message,
    NoticeKind,
    Phase,
    Sending,
    Sent,
    Severity,
    State,
)
from monitor.core.records import Planned
from monitor.core.routing import recipients, when
from monitor.store import Store
from tests.store.making import DAY, HOUR, KEY, T0, clause, event, outcome

WATCHLIST = """
[notify]
base_url = "https://watch.example"
[[channel]]
name = "mail"
url = "json://mail.example/"
{mail}
[[channel]]
name = "chat"
url = "json://chat.example/"
{chat}
[[service]]
name = "{service}"
document = [{{ type = "{document}", url = "https://quill.example/privacy" }}]
"""
INKLING = DocumentKey("Inkling", "Terms of Service")
DOWN = Sent(Sending.FAILED, "connection refused")
REFUSED = Sent(Sending.REFUSED, "the environment variable 'MAIL' is not set")


@dataclass
class World:
    """A daemon's parts with a clock that a test turns, and a post that answers as a test wishes."""

    store: Store
    now: datetime = T0
    answers: dict[str, Sent] = field(default_factory=dict)  # by channel; the others take everything
    said: list[tuple[str, Message]] = field(default_factory=list)
    app: App = field(init=False)

    def watch(self, mail: str = "", chat: str = "") -> None:
        """Read a watchlist with these keys in its channels."""
        names = {"service": KEY.service, "document": KEY.document}
        settings = parse_settings(WATCHLIST.format(mail=mail, chat=chat, **names), "watchlist.toml")
        self.app = App(settings, self.store, now=lambda: self.now, send=self._send)
        self.app.sync()

    async def _send(self, channel: Channel, message: Message) -> Sent:
        sent = self.answers.get(channel.name, Sent(Sending.SENT))
        if sent.outcome is Sending.SENT:
            self.said.append((channel.name, message))
        return sent

    def move(self, *, key: DocumentKey = KEY, **changes: object) -> None:
        """Something is believed now, and queued for whom it concerns."""
        given: dict[str, Any] = {"at": self.now, "key": key, "confirmed_at": self.now, "id": None}
        moved = event(**given | changes)
        channels = recipients(moved, self.app.settings.channels)
        planned = [
            Planned(one.name, when(one, moved, self.now), event=0, group=key.service) for one in channels
        ]
        announced = Announced(moved.at, moved.effective) if moved.effective else None
        self.store.save(key, [], replace(outcome(events=(moved,)), state=State(announced=announced)), planned)

    async def until(self, end: datetime, step: timedelta = HOUR) -> None:
        """Let time pass, with a delivery pass and a look for reminders at each step."""
        while self.now < end:
            self.now += step
            self.app.remind()
            await self.app.deliver()

    def titles(self, channel: str) -> list[str]:
        """What a channel was told."""
        return [message.title for name, message in self.said if name == channel]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """With SQLite; the outbox itself is tested on both databases."""
    with Store.open(f"sqlite:///{tmp_path / 'optwatch.db'}", create=True) as store:
        made = World(store)
        made.watch()
        yield made


async def test_a_channel_down_for_three_days_gets_everything_in_order(world: World) -> None:
    """And the living one was told at once, each time."""
    world.answers["mail"] = DOWN
    for number in range(12):
        world.move()
        await world.until(world.now + timedelta(hours=5 if number == 11 else 6), timedelta(minutes=30))
        assert len(world.titles("chat")) == number + 1
    assert world.titles("mail") == []
    state = world.store.channel_states()["mail"]
    assert (state.waiting, state.trouble, state.off_since) == (12, DOWN.error, None)
    del world.answers["mail"]
    await world.until(world.now + 2 * HOUR, timedelta(minutes=10))
    sent = [one for one in world.store.deliveries() if one.channel == "mail"]
    assert len(sent) == 12
    moments = [one.sent_at for one in sent]
    assert all(moments)
    assert moments == sorted(moments, key=lambda at: at or T0)
    assert world.titles("mail")


async def test_a_channel_that_refuses_is_told_of_on_the_others_once(world: World) -> None:
    """It keeps what waits for it, and gets it when it is switched on again."""
    world.answers["mail"] = REFUSED
    for _ in range(3):
        world.move()
        await world.until(world.now + 2 * HOUR)
    (told,) = [message for name, message in world.said if "switched off" in message.title]
    assert told.title == "optwatch cannot tell you everything: a channel was switched off"
    assert "mail: the environment variable 'MAIL' is not set" in told.plain
    state = world.store.channel_states()["mail"]
    assert (state.waiting, state.reason) == (3, REFUSED.error)
    del world.answers["mail"]
    world.app.enable("mail")
    await world.app.deliver()
    assert world.titles("mail")
    assert world.store.channel_states()["mail"].waiting == 0


async def test_a_fault_elsewhere_does_not_keep_the_refusal_from_being_told(world: World) -> None:
    """What is noticed is queued before anything else can go wrong."""
    refuses = world.app.send
    assert refuses

    async def send(channel: Channel, message: Message) -> Sent:
        if channel.name == "chat":
            raise RuntimeError("a bug")
        return await refuses(channel, message)

    world.answers["mail"] = REFUSED
    world.move()
    with pytest.raises(RuntimeError, match="a bug"):
        await replace(world.app, send=send).deliver()
    (told,) = world.store.waiting_notices(NoticeKind.CHANNEL_OFF)
    assert told.channel == "chat"


async def test_a_digest_collects_and_what_is_urgent_goes_before_it(world: World) -> None:
    """One message at its hour, on the clocks of its time zone."""
    world.watch('digest = "daily"\ndigest_at = "08:00"\ntimezone = "Europe/Berlin"\nurgent = "alarm"')
    world.now = datetime(2026, 7, 1, 10, tzinfo=T0.tzinfo)
    world.move(severity=Severity.WARNING)
    world.move(
        severity=Severity.WARNING, key=INKLING, clauses_before=(), clauses_after=(clause("We study ink."),)
    )
    world.move(severity=Severity.ALARM, at=world.now - DAY)
    await world.app.deliver()
    assert len(world.titles("mail")) == 1
    await world.until(datetime(2026, 7, 2, 5, tzinfo=T0.tzinfo))
    assert len(world.titles("mail")) == 1
    await world.until(datetime(2026, 7, 2, 6, tzinfo=T0.tzinfo))
    assert len(world.titles("mail")) == 2
    _, digest = [message for name, message in world.said if name == "mail"]
    assert KEY.service in digest.plain
    assert "Inkling" in digest.plain


async def test_quiet_hours_hold_a_message_until_morning(world: World) -> None:
    """The other channel sleeps at other times."""
    world.watch('quiet = ["22:00-07:00"]')
    world.now = datetime(2026, 7, 1, 23, tzinfo=T0.tzinfo)
    world.move()
    await world.until(datetime(2026, 7, 2, 6, tzinfo=T0.tzinfo))
    assert (len(world.titles("mail")), len(world.titles("chat"))) == (0, 1)
    await world.until(datetime(2026, 7, 2, 7, tzinfo=T0.tzinfo))
    assert len(world.titles("mail")) == 1


async def test_quiet_hours_hold_what_comes_late_too(world: World) -> None:
    """A message of the evening that nobody could send, the daemon being off, is not told at night."""
    world.watch('quiet = ["22:00-07:00"]')
    world.now = datetime(2026, 7, 1, 21, tzinfo=T0.tzinfo)
    world.move()
    await world.until(datetime(2026, 7, 2, 6, tzinfo=T0.tzinfo), 3 * HOUR)
    assert (len(world.titles("mail")), len(world.titles("chat"))) == (0, 1)
    await world.until(datetime(2026, 7, 2, 9, tzinfo=T0.tzinfo), HOUR)
    assert len(world.titles("mail")) == 1


async def test_a_reminder_comes_once_and_days_before(world: World) -> None:
    """Each channel is reminded when it wants to be."""
    world.watch('remind = "5d"', 'remind = "0s"')
    day = (T0 + 20 * DAY).date()
    world.move(phase=Phase.ANNOUNCED, effective=day)
    await world.app.deliver()
    await world.until(T0 + 14 * DAY, 6 * HOUR)
    assert len(world.titles("mail")) == 1
    await world.until(T0 + 22 * DAY, 6 * HOUR)
    _, reminder = [message for name, message in world.said if name == "mail"]
    assert reminder.title.startswith("Soon, from 21 Mar 2026: Quill: AI training on your data")
    assert "https://watch.example/events/1" in reminder.plain
    assert len(world.titles("chat")) == 1
    (notice,) = world.store.notices(kinds=[NoticeKind.REMINDER])
    assert notice.key == KEY


async def test_another_date_makes_another_reminder(world: World) -> None:
    """One that has not gone out yet is not told any more."""
    world.watch('remind = "5d"\nquiet = ["00:00-12:00"]', 'remind = "0s"')
    first, second = (T0 + 20 * DAY).date(), (T0 + 40 * DAY).date()
    at = world.now
    world.move(phase=Phase.ANNOUNCED, effective=first)
    world.now = datetime(first.year, first.month, first.day, 1, tzinfo=T0.tzinfo) - 5 * DAY
    world.app.remind()
    _reschedule(world, at, second)
    await world.until(datetime(second.year, second.month, second.day, tzinfo=T0.tzinfo) - 6 * DAY)
    assert not [title for title in world.titles("mail") if title.startswith("Soon")]
    await world.until(datetime(second.year, second.month, second.day, tzinfo=T0.tzinfo))
    assert len([title for title in world.titles("mail") if title.startswith("Soon")]) == 1


def _reschedule(world: World, at: datetime, effective: date) -> None:
    world.store.save(KEY, [], replace(outcome(), state=State(announced=Announced(at, effective))))
