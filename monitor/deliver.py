"""One delivery pass: what is queued and due goes to its channels.

    claim (a lease) -> group by channel -> bundle into messages -> send -> record
                                           |
                            failed: put back for later, or given up

1. Due deliveries are claimed under a lease, so that no other pass sends them meanwhile.
2. Channels are served side by side, and none waits for another. Within a channel messages go one
   after the other in the order of queueing.
3. What moved in one service, or in one text that several services share, makes one message.
   A channel with a digest gets one message of everything that is due; in its quiet hours what is not
   urgent is held untried.
4. A message that fails is put back: later and later, for three days. One that is refused (the
   channel is configured wrongly) switches the channel off: its deliveries wait for a person.
5. When a send ends without an answer, the rest of that channel's messages waits for the next pass:
   the channel is likely to be down, and each would take as long. So does what is left when half of
   the lease has passed: nothing is sent under a lease that may have run out.

A crash between sending and recording leaves the delivery claimed. When its lease has run out it is
sent again: everything arrives at least once, and exactly once unless a crash, or a send without an
answer, falls into that moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from monitor.core import bundling, routing
from monitor.core.backoff import retry_at
from monitor.core.message import About, compose, compose_digest
from monitor.core.model import Channel, Delivery, Event, Message, Notice, Sending, Sent

LEASE = timedelta(minutes=5)
MOST = 200  # deliveries in one pass

Send = Callable[[Channel, Message], Awaitable[Sent]]
Dress = Callable[[Channel, Sequence[Event | Notice], Message], Message]  # a channel's own words for it


class Outbox(Protocol):
    """What a delivery pass needs of the store."""

    def claim_deliveries(
        self, now: datetime, lease: timedelta, sender: str, limit: int
    ) -> Sequence[Delivery]:
        """Due deliveries, oldest first, claimed for `sender` until the lease runs out."""

    def pictures(self, event: Event) -> Mapping[str, bytes]:
        """The pictures of the switches that an event quotes, by their SHA-256."""

    def delivered(self, id_: int, at: datetime) -> None:
        """It has arrived."""

    def switch_off(self, channel: str, at: datetime, reason: str) -> None:
        """A channel refuses everything: nothing is claimed for it until a person has mended it."""

    def delivery_held(self, id_: int, until: datetime) -> None:
        """It was not tried: it may not be told before a moment."""

    def delivery_failed(self, id_: int, at: datetime, error: str, retry_at: datetime | None) -> None:
        """It has not arrived: to be tried again at a time, or given up."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What one pass came to, in deliveries."""

    sent: int = 0
    put_back: int = 0
    given_up: int = 0
    errors: tuple[str, ...] = ()  # "channel: what went wrong", each once

    def __add__(self, other: Delivered) -> Delivered:
        return Delivered(
            self.sent + other.sent,
            self.put_back + other.put_back,
            self.given_up + other.given_up,
            tuple(dict.fromkeys((*self.errors, *other.errors))),
        )


def _as_it_is(_channel: Channel, _subjects: Sequence[Event | Notice], message: Message) -> Message:
    return message


def _to_nobody(_channel: str, _error: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Delivering:
    """Everything a pass works with; clock and chance are given, so that a test can hold them."""

    outbox: Outbox
    send: Send
    channels: Mapping[str, Channel]
    clock: Callable[[], datetime]
    chance: Callable[[], float]  # a random number from 0 to 1
    about: About = field(default_factory=About)
    dress: Dress = _as_it_is
    refused: Callable[[str, str], None] = _to_nobody  # lets the other channels know that one refuses, and why

    async def run(self, sender: str, *, limit: int = MOST, lease: timedelta = LEASE) -> Delivered:
        """One pass; `sender` names this process among those that share the database."""
        start = self.clock()
        queues = _by_channel(self.outbox.claim_deliveries(start, lease, sender, limit))
        passes = [self._serve(name, queue, start + lease / 2) for name, queue in queues.items()]
        done = await asyncio.gather(*passes, return_exceptions=True)
        for failure in done:
            if isinstance(failure, BaseException):  # told only now, when every other channel is served
                raise failure
        return sum((one for one in done if isinstance(one, Delivered)), Delivered())

    async def _serve(self, name: str, queue: Sequence[Delivery], until: datetime) -> Delivered:
        """One channel's messages in order, begun before `until`."""
        channel, total, silent = self.channels.get(name), Delivered(), False
        waiting = list(bundling.messages(self._awake(channel, queue), channel))
        while waiting:
            told = waiting.pop(0)
            bundle = tuple(delivery for part in told for delivery in part)
            if channel is None:
                sent = Sent(Sending.REFUSED, "it is no longer in the watchlist")
            elif silent:
                sent = Sent(Sending.FAILED, "it gave no answer to the message before")
            elif self.clock() >= until:
                sent = Sent(Sending.FAILED, "there was no time left for it in this pass")
            else:
                sent = await self.send(channel, self._message(channel, told))
                silent = sent.outcome is Sending.UNCERTAIN
            total += self._record(channel, name, bundle, sent)
            if channel and sent.outcome is Sending.REFUSED:
                self.refused(name, sent.error)  # first: a crash in between tells it twice, not never
                self.outbox.switch_off(name, self.clock(), sent.error)
                self._put_down(delivery for message in waiting for part in message for delivery in part)
                break
        return total

    def _put_down(self, untried: Iterable[Delivery]) -> None:
        for delivery in untried:
            self.outbox.delivery_held(delivery.id, self.clock())

    def _awake(self, channel: Channel | None, queue: Sequence[Delivery]) -> list[Delivery]:
        """What may be told now; what comes late, in quiet hours, is held until they are over."""
        now, awake = self.clock(), []
        for delivery in queue:
            at = channel.hours.awake(now) if channel and not _is_urgent(channel, delivery) else now
            if at > now:
                self.outbox.delivery_held(delivery.id, at)
            else:
                awake.append(delivery)
        return awake

    def _message(self, channel: Channel, told: Sequence[Sequence[Delivery]]) -> Message:
        parts = [[delivery.subject for delivery in bundle] for bundle in told]
        subjects = [subject for part in parts for subject in part]
        about = replace(self.about, pictures=self._pictures(subjects))
        digest = len(parts) > 1
        message = compose_digest(parts, about) if digest else compose(subjects, about)
        return message if digest else self.dress(channel, subjects, message)

    def _pictures(self, subjects: Iterable[Event | Notice]) -> Mapping[str, bytes]:
        events = (subject for subject in subjects if isinstance(subject, Event))
        return {name: data for event in events for name, data in self.outbox.pictures(event).items()}

    def _record(
        self, channel: Channel | None, name: str, bundle: Sequence[Delivery], sent: Sent
    ) -> Delivered:
        now, total = self.clock(), Delivered()
        for delivery in bundle:
            if sent.outcome is Sending.SENT:
                self.outbox.delivered(delivery.id, now)
                total += Delivered(sent=1)
                continue
            again = None
            if channel and sent.outcome is Sending.REFUSED:
                again = now  # as soon as the channel is switched on again
            elif channel:
                again = retry_at(_first_due(channel, delivery), delivery.attempts, now, self.chance())
                again = channel.hours.awake(again) if again and not _is_urgent(channel, delivery) else again
            self.outbox.delivery_failed(delivery.id, now, sent.error, again)
            error = (f"{name}: {sent.error}",)
            total += Delivered(put_back=1, errors=error) if again else Delivered(given_up=1, errors=error)
        return total


def _first_due(channel: Channel, delivery: Delivery) -> datetime:
    """From when on it is tried for three days: not from before a digest or a quiet night let it go."""
    return routing.when(channel, delivery.subject, delivery.queued_at)


def _is_urgent(channel: Channel, delivery: Delivery) -> bool:
    return isinstance(delivery.subject, Event) and channel.is_urgent(delivery.subject)


def _by_channel(claimed: Iterable[Delivery]) -> dict[str, list[Delivery]]:
    queues: dict[str, list[Delivery]] = {}
    for delivery in sorted(claimed, key=lambda delivery: (delivery.queued_at, delivery.id)):
        queues.setdefault(delivery.channel, []).append(delivery)
    return queues
