"""One delivery pass: everything that is due goes out once, in order, and nothing holds up the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.bundling import bundles
from monitor.core.model import (
    Channel,
    Delivery,
    DeliveryStatus,
    DocumentKey,
    Event,
    Message,
    Notice,
    Sending,
    Sent,
)
from monitor.deliver import LEASE, Delivered, Delivering
from tests.alerts import TERMS, event, notice

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
CHANNELS = {name: Channel(name, f"json://{name}/") for name in ("mail", "chat")}
OK = Sent(Sending.SENT)
DOWN = Sent(Sending.FAILED, "connection refused")


def always(sent: Sent) -> Callable[[Channel, Message], Sent]:
    """The same answer to every message."""
    return lambda *_: sent


@dataclass
class Outbox:
    """An outbox in memory, with the rules of the real one: leases, and order within a service."""

    rows: dict[int, Delivery] = field(default_factory=dict)
    leases: dict[int, datetime] = field(default_factory=dict)
    off: dict[str, str] = field(default_factory=dict)

    def queue(self, subject: Event | Notice, channel: str = "mail", at: datetime = START) -> int:
        """Queue a delivery; its id."""
        number = len(self.rows) + 1
        self.rows[number] = Delivery(number, subject, channel, DeliveryStatus.QUEUED, at, at)
        return number

    def claim_deliveries(
        self,
        now: datetime,
        lease: timedelta,
        sender: str,  # noqa: ARG002  # kept by the real one
        limit: int,
    ) -> tuple[Delivery, ...]:
        """Due ones, and those whose lease ran out."""
        due = [row for row in self.rows.values() if self._is_free(row, now)][:limit]
        for row in due:
            self.leases[row.id] = now + lease
            self.rows[row.id] = replace(row, status=DeliveryStatus.SENDING, attempts=row.attempts + 1)
        return tuple(self.rows[row.id] for row in due)

    def pictures(self, event: Event) -> Mapping[str, bytes]:  # noqa: ARG002  # the real one looks
        """None was taken."""
        return {}

    def delivered(self, id_: int, at: datetime) -> None:
        """It has arrived."""
        assert self.rows[id_].status is DeliveryStatus.SENDING
        self.rows[id_] = replace(self.rows[id_], status=DeliveryStatus.SENT, sent_at=at, error="")

    def switch_off(self, channel: str, at: datetime, reason: str) -> None:  # noqa: ARG002  # kept by the real one
        """Nothing more for it."""
        self.off[channel] = reason

    def delivery_held(self, id_: int, until: datetime) -> None:
        """It was not tried."""
        attempts = self.rows[id_].attempts - 1
        self.rows[id_] = replace(
            self.rows[id_], status=DeliveryStatus.QUEUED, due_at=until, attempts=attempts
        )

    def delivery_failed(
        self,
        id_: int,
        at: datetime,  # noqa: ARG002  # kept by the real one
        error: str,
        retry_at: datetime | None,
    ) -> None:
        """It has not."""
        status = DeliveryStatus.QUEUED if retry_at else DeliveryStatus.FAILED
        due = retry_at or self.rows[id_].due_at
        self.rows[id_] = replace(self.rows[id_], status=status, error=error, due_at=due)

    def _is_free(self, row: Delivery, now: datetime) -> bool:
        if row.status is DeliveryStatus.SENDING:
            return self.leases[row.id] <= now
        earlier = (
            other for other in self.rows.values() if other.id < row.id and other.channel == row.channel
        )
        waiting = (
            other.status is DeliveryStatus.QUEUED and other.due_at > now
            for other in earlier
            if other.subject.key.service == row.subject.key.service
        )
        return row.status is DeliveryStatus.QUEUED and row.due_at <= now and not any(waiting)


@dataclass
class Post:
    """Takes every message, or answers as told; `said` is what arrived, by channel."""

    answer: Callable[[Channel, Message], Sent] = field(default_factory=lambda: always(OK))
    said: list[tuple[str, str]] = field(default_factory=list)

    async def send(self, channel: Channel, message: Message) -> Sent:
        """Take a message."""
        await asyncio.sleep(0)
        sent = self.answer(channel, message)
        if sent.outcome is Sending.SENT:
            self.said.append((channel.name, message.title.split(":")[0]))
        return sent


@dataclass
class Clock:
    """Time as an argument."""

    now: datetime = START

    def __call__(self) -> datetime:
        """What time it is."""
        return self.now


def delivering(outbox: Outbox, post: Post, clock: Clock | None = None) -> Delivering:
    """A pass with these parts."""
    return Delivering(outbox, post.send, CHANNELS, clock or Clock(), lambda: 0.5)


def of(service: str, number: int = 0) -> Event:
    """A flip of a service's policy."""
    return event(key=DocumentKey(service, "Privacy Policy"), id=number or sum(map(ord, service)))


async def test_what_is_due_is_sent_once() -> None:
    """A second pass finds nothing left."""
    outbox, post = Outbox(), Post()
    outbox.queue(of("A"))
    outbox.queue(of("A"), "chat")
    assert await delivering(outbox, post).run("one") == Delivered(sent=2)
    assert await delivering(outbox, post).run("one") == Delivered()
    assert sorted(post.said) == [("chat", "A"), ("mail", "A")]
    assert all(row.status is DeliveryStatus.SENT for row in outbox.rows.values())


async def test_one_service_makes_one_message() -> None:
    """What moved in a service's documents is told together, and what is wrong with them too."""
    outbox, post = Outbox(), Post()
    outbox.queue(event())
    outbox.queue(of("Other"))
    outbox.queue(event(key=TERMS, id=13))
    outbox.queue(notice())
    assert await delivering(outbox, post).run("one") == Delivered(sent=4)
    assert post.said == [("mail", "Quill"), ("mail", "Other")]


async def test_one_text_of_several_services_makes_one_message() -> None:
    """The same new sentence under several services is one alert that names them all."""
    outbox, post = Outbox(), Post()
    came = replace(event().clauses_after[0], fingerprint="new")
    gone = replace(event().clauses_before[0], fingerprint="old")
    for number, name in enumerate(("A", "B", "C"), 1):
        outbox.queue(replace(of(name, number), clauses_after=(came,), clauses_before=(gone,)))
    await delivering(outbox, post).run("one")
    assert post.said == [("mail", "A, B and C")]


async def test_a_failed_message_is_put_back_and_arrives_later() -> None:
    """A channel that was down gets everything on its return, in order."""
    outbox, clock = Outbox(), Clock()
    down = Post(always(DOWN))
    for name in ("A", "B", "C"):
        outbox.queue(of(name))
    assert await delivering(outbox, down, clock).run("one") == Delivered(
        put_back=3, errors=("mail: connection refused",)
    )
    up = Post()
    assert await delivering(outbox, up, clock).run("one") == Delivered()
    clock.now += timedelta(minutes=2)
    assert await delivering(outbox, up, clock).run("one") == Delivered(sent=3)
    assert up.said == [("mail", "A"), ("mail", "B"), ("mail", "C")]


async def test_a_channel_down_for_three_days_gets_everything_on_return() -> None:
    """Nothing is given up while the channel may still come back in time."""
    outbox, clock = Outbox(), Clock()
    down, up = Post(always(DOWN)), Post()
    hours = range(0, 72, 3)
    for hour in hours:
        clock.now = START + timedelta(hours=hour)
        outbox.queue(of(f"S{hour:02}"), at=clock.now)
        await delivering(outbox, down, clock).run("one")
    assert not any(row.status is DeliveryStatus.FAILED for row in outbox.rows.values())
    for _ in range(200):
        clock.now += timedelta(minutes=1)
        await delivering(outbox, up, clock).run("one")
    assert sorted(up.said) == [("mail", f"S{hour:02}") for hour in hours]


async def test_a_channel_that_never_returns_is_given_up_with_its_reason() -> None:
    """After three days the delivery keeps its error and is not tried again."""
    outbox, clock = Outbox(), Clock()
    down = Post(always(DOWN))
    number = outbox.queue(of("A"))
    given_up = 0
    for _ in range(24 * 4):
        given_up += (await delivering(outbox, down, clock).run("one")).given_up
        clock.now += timedelta(hours=1)
    assert given_up == 1
    assert outbox.rows[number].status is DeliveryStatus.FAILED
    assert outbox.rows[number].error == "connection refused"


async def test_a_channel_that_refuses_is_switched_off_and_loses_nothing() -> None:
    """Its address is wrong, and trying again changes nothing: what waits goes out when it has been mended."""
    outbox = Outbox()
    for number in range(3):
        outbox.queue(replace(event(), id=number + 1, key=DocumentKey(f"Service {number}", "Policy")))
    refusing = Post(always(Sent(Sending.REFUSED, "the variable X is not set")))
    told: list[tuple[str, str]] = []
    passing = replace(delivering(outbox, refusing), refused=lambda *refusal: told.append(refusal))
    done = await passing.run("one")
    assert told == [("mail", "the variable X is not set")]
    assert done.given_up == 0
    assert outbox.off == {"mail": "the variable X is not set"}
    assert {row.status for row in outbox.rows.values()} == {DeliveryStatus.QUEUED}


async def test_a_channel_that_left_the_watchlist_is_given_up() -> None:
    """What was queued for it says why it did not go."""
    outbox = Outbox()
    outbox.queue(of("A"), "gone")
    done = await delivering(outbox, Post()).run("one")
    assert done == Delivered(given_up=1, errors=("gone: it is no longer in the watchlist",))


async def test_a_dead_channel_does_not_hold_up_a_living_one() -> None:
    """Channels are served side by side."""
    outbox, living = Outbox(), asyncio.Event()
    outbox.queue(of("A"), "mail")
    outbox.queue(of("A"), "chat")

    class Stuck(Post):
        async def send(self, channel: Channel, message: Message) -> Sent:
            if channel.name == "mail":
                await living.wait()
                return Sent(Sending.UNCERTAIN, "no answer")
            living.set()
            return await super().send(channel, message)

    async with asyncio.timeout(5):
        done = await delivering(outbox, Stuck()).run("one")
    assert (done.sent, done.put_back) == (1, 1)


async def test_after_no_answer_the_rest_of_the_channel_waits() -> None:
    """A channel that hangs is asked once a pass, not once a message."""
    outbox, asked = Outbox(), []

    def hang(channel: Channel, message: Message) -> Sent:
        asked.append(message.title)
        return Sent(Sending.UNCERTAIN, "no answer within 60 seconds")

    for name in ("A", "B", "C"):
        outbox.queue(of(name))
    done = await delivering(outbox, Post(hang)).run("one")
    assert len(asked) == 1
    assert done.put_back == 3


async def test_what_a_crash_left_is_sent_again_after_its_lease() -> None:
    """At least once: a delivery whose sender died is nobody's until the lease has run out."""
    outbox, clock, post = Outbox(), Clock(), Post()
    outbox.queue(of("A"))
    outbox.claim_deliveries(clock.now, LEASE, "dead", 10)
    assert await delivering(outbox, post, clock).run("two") == Delivered()
    clock.now += LEASE
    assert await delivering(outbox, post, clock).run("two") == Delivered(sent=1)


async def test_nothing_is_sent_under_a_lease_that_may_have_run_out() -> None:
    """A pass that took too long puts back what it has not begun."""
    outbox, clock = Outbox(), Clock()

    def slowly(channel: Channel, message: Message) -> Sent:
        clock.now += LEASE / 2
        return OK

    outbox.queue(of("A"))
    outbox.queue(of("B"))
    post = Post(slowly)
    done = await delivering(outbox, post, clock).run("one")
    assert (done.sent, done.put_back) == (1, 1)
    assert post.said == [("mail", "A")]


async def test_a_fault_in_one_channel_is_raised_when_the_others_are_served() -> None:
    """An error nobody foresaw is not swallowed, and does not stop the rest."""
    outbox = Outbox()
    outbox.queue(of("A"), "mail")
    outbox.queue(of("A"), "chat")

    def broken(channel: Channel, message: Message) -> Sent:
        if channel.name == "mail":
            raise RuntimeError("unforeseen")
        return OK

    post = Post(broken)
    with pytest.raises(RuntimeError, match="unforeseen"):
        await delivering(outbox, post).run("one")
    assert post.said == [("chat", "A")]


def test_bundles_keep_the_order_of_queueing() -> None:
    """A service's first delivery decides where its message stands."""
    queue = [
        Delivery(number, of(name, number), "mail", DeliveryStatus.SENDING, START, START)
        for number, name in enumerate("ABACB", 1)
    ]
    assert [[d.id for d in bundle] for bundle in bundles(queue)] == [[1, 3], [2, 5], [4]]
