"""Which channels are told of what: by kind of event, effect, severity, service and tag."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from monitor.core.model import Channel, Effect, Event, Notice, Severity

_LOUDNESS = (Severity.INFO, Severity.WARNING, Severity.ALARM)


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
    return (
        _wants_kind(channel, subject)
        and any(_matches(subject.key.service, glob) for glob in channel.services)
        and (not channel.tags or not tags.isdisjoint(channel.tags))
    )


def _wants_kind(channel: Channel, subject: Event | Notice) -> bool:
    if isinstance(subject, Notice):
        return "notice" in channel.events
    wider = subject.effect is Effect.WIDER and "wider" in channel.events
    loud = _LOUDNESS.index(subject.severity) >= _LOUDNESS.index(channel.severity)
    return loud and (wider or subject.kind in channel.events)


def _matches(service: str, glob: str) -> bool:
    return fnmatchcase(service.casefold(), glob.casefold())
