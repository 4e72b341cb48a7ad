"""Deliveries of one channel as messages: one of a service, one of a text that moved, or a digest of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.core import siblings
from monitor.core.model import Channel, Delivery, DocumentKey, Event

Bundle = tuple[Delivery, ...]


def messages(queue: Sequence[Delivery], channel: Channel | None) -> tuple[tuple[Bundle, ...], ...]:
    """The messages to send, each as the bundles that it tells one after the other.

    A digest is one message of several bundles; what is urgent goes before it by itself.
    """
    named = _naming_each_other(queue)
    if channel is None or channel.hours.digest is None:
        return tuple((bundle,) for bundle in bundles(named))
    urgent = [one for one in named if isinstance(one.subject, Event) and channel.is_urgent(one.subject)]
    rest = [one for one in named if one not in urgent]
    digest = bundles(rest)
    return (*((bundle,) for bundle in bundles(urgent)), *((digest,) if digest else ()))


def bundles(queue: Iterable[Delivery]) -> tuple[Bundle, ...]:
    """Those of one service, or of one text that moved, together."""
    found: list[list[Delivery]] = []
    for delivery in queue:
        home = next((bundle for bundle in found if any(_related(delivery, other) for other in bundle)), None)
        if home is None:
            found.append([delivery])
        else:
            home.append(delivery)
    return tuple(map(tuple, found))


def _naming_each_other(queue: Sequence[Delivery]) -> list[Delivery]:
    """The same deliveries, with events that one text made in several documents naming each other."""
    events = (delivery.subject for delivery in queue if isinstance(delivery.subject, Event))
    named = {event.id: event for group in siblings.same_text(events) for event in group if event.same_text}
    return [
        replace(delivery, subject=named.get(delivery.subject.id, delivery.subject))
        if isinstance(delivery.subject, Event)
        else delivery
        for delivery in queue
    ]


def _related(one: Delivery, other: Delivery) -> bool:
    return (
        one.subject.key.service == other.subject.key.service
        or other.subject.key in _same_text(one)
        or one.subject.key in _same_text(other)
    )


def _same_text(delivery: Delivery) -> tuple[DocumentKey, ...]:
    return delivery.subject.same_text if isinstance(delivery.subject, Event) else ()
