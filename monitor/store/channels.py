"""Channels that are switched off, because they refuse whatever is sent to them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, select

from monitor.core.model import Channel, DeliveryStatus
from monitor.core.records import ChannelState
from monitor.store.codec import digest
from monitor.store.tables import channels, deliveries

_OPEN = (DeliveryStatus.QUEUED, DeliveryStatus.SENDING)


def sync(connection: Connection, wanted: tuple[Channel, ...]) -> None:
    """Take down the channels of the watchlist; one whose address is another is switched on again."""
    known = {row.name: row.address for row in connection.execute(select(channels))}
    addresses = {channel.name: digest(channel.url.encode()) for channel in wanted}
    for name, address in addresses.items():
        if known.get(name) != address:
            connection.execute(channels.delete().where(channels.c.name == name))
            connection.execute(
                channels.insert().values(name=name, address=address, off_since=None, reason="")
            )
    gone = [name for name in known if name not in addresses]
    connection.execute(channels.delete().where(channels.c.name.in_(gone)))


def switch_off(connection: Connection, name: str, at: datetime, reason: str) -> None:
    """Nothing is claimed for it from now on."""
    here = channels.c.name == name
    if not connection.execute(channels.update().where(here).values(off_since=at, reason=reason)).rowcount:
        connection.execute(channels.insert().values(name=name, address="", off_since=at, reason=reason))


def switch_on(connection: Connection, name: str, at: datetime) -> int:
    """What waits for it is due at once; how many deliveries that are."""
    connection.execute(channels.update().where(channels.c.name == name).values(off_since=None, reason=""))
    waiting = (deliveries.c.channel == name) & (deliveries.c.status == DeliveryStatus.QUEUED)
    values = {"due_at": at, "attempts": 0}
    return connection.execute(
        deliveries.update().where(waiting, deliveries.c.attempts > 0).values(values)
    ).rowcount


def states(connection: Connection) -> Mapping[str, ChannelState]:
    """How each channel is doing, those with deliveries of the past among them."""
    off = {row.name: row for row in connection.execute(select(channels))}
    query = select(
        deliveries.c.channel,
        func.max(deliveries.c.sent_at).label("last_sent"),
        func.count().filter(deliveries.c.status.in_(_OPEN)).label("waiting"),
        func.min(deliveries.c.due_at).filter(deliveries.c.status.in_(_OPEN)).label("next_due"),
    ).group_by(deliveries.c.channel)
    troubles = _troubles(connection)
    counted = {row.channel: row for row in connection.execute(query)}
    found: dict[str, ChannelState] = {}
    for name in [*off, *(name for name in counted if name not in off)]:
        row, switched = counted.get(name), off.get(name)
        found[name] = ChannelState(
            name,
            off_since=switched.off_since if switched else None,
            reason=switched.reason if switched else "",
            last_sent=row.last_sent if row else None,
            waiting=row.waiting if row else 0,
            next_due=row.next_due if row else None,
            trouble=troubles.get(name, ""),
        )
    return found


def _troubles(connection: Connection) -> Mapping[str, str]:
    """By channel, what went wrong last with something that still waits for it."""
    last = func.max(deliveries.c.tried_at)
    query = (
        select(deliveries.c.channel, deliveries.c.error)
        .where(deliveries.c.status.in_(_OPEN), deliveries.c.error != "")
        .group_by(deliveries.c.channel, deliveries.c.error)
        .order_by(last)
    )
    return {row.channel: row.error for row in connection.execute(query)}
