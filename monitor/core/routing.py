"""Which channels are told of what: by kind of event, effect, severity, service and tag."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from fnmatch import fnmatchcase

from monitor.core.model import ITSELF, Channel, Effect, Event, Notice


def recipients(
    subject: Event | Notice, channels: Iterable[Channel], tags: Iterable[str] = ()
) -> tuple[Channel, ...]:
    """The channels that are told of this; `tags` are those of the subject's service."""
    known = frozenset(tags)
    return tuple(channel for channel in channels if wants(channel, subject, known))


def wants(channel: Channel, subject: Event | Notice, tags: frozenset[str] = frozenset()) -> bool:
    """Whether a channel is told of this.

    A channel that names tags is told of the services that carry one of them, and of no other.
    """
    return _wants_kind(channel, subject) and (
        subject.key == ITSELF or _is_of(channel, subject.key.service, tags)
    )


def when(channel: Channel, subject: Event | Notice, at: datetime) -> datetime:
    """When a channel is told of something that could be told at a moment."""
    urgent = isinstance(subject, Event) and channel.is_urgent(subject)
    return at if urgent else channel.hours.due(at)


def _is_of(channel: Channel, service: str, tags: frozenset[str]) -> bool:
    return any(_matches(service, glob) for glob in channel.services) and (
        not channel.tags or not tags.isdisjoint(channel.tags)
    )


def _wants_kind(channel: Channel, subject: Event | Notice) -> bool:
    if isinstance(subject, Notice):
        return "notice" in channel.events
    wider = subject.effect is Effect.WIDER and "wider" in channel.events
    return subject.severity.is_as_loud_as(channel.severity) and (wider or subject.kind in channel.events)


def _matches(service: str, glob: str) -> bool:
    return fnmatchcase(service.casefold(), glob.casefold())
