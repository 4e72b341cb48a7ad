"""Deliveries: the outbox. A row is queued with its event, claimed under a lease, and sent or put back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from monitor.core.model import Delivery, DeliveryStatus, Event, Notice, NoticeKind
from monitor.core.records import Planned
from monitor.store import codec, dialect
from monitor.store.tables import channels, deliveries, events, notices

QUEUED, SENDING = DeliveryStatus.QUEUED, DeliveryStatus.SENDING
SENT, GIVEN_UP = DeliveryStatus.SENT, DeliveryStatus.FAILED


def queue(
    connection: Connection,
    planned: Sequence[Planned],
    stored_events: Sequence[Event],
    stored_notices: Sequence[Notice],
) -> int:
    """Queue deliveries of events and notices just stored; each goes once to each channel."""
    rows = [_row(plan, stored_events, stored_notices) for plan in planned]
    dialect.insert_new(connection, deliveries, rows)
    return len(rows)


def claim(
    connection: Connection, now: datetime, lease: timedelta, sender: str, limit: int
) -> tuple[Delivery, ...]:
    """Take deliveries that are due, oldest first; until the lease ends nobody else gets them.

    1. Due are queued ones whose time has come, and those whose sender's lease has run out (it died).
    2. Behind one of the same group and channel that is being sent, or waits to be tried again, the later
       ones wait, so that a story is told in its order.
    3. Nothing is taken for a channel that is switched off, and of each channel at most `limit`: a long queue of
       one leaves room for the others.
    4. Claims are made one at a time: otherwise a second sender would not see yet that the first of a
       group is taken, and take the next.
    """
    dialect.one_at_a_time(connection, "claim")
    place = func.row_number().over(partition_by=deliveries.c.channel, order_by=deliveries.c.id)
    off = select(channels.c.name).where(channels.c.off_since.is_not(None))
    open_ = (
        select(deliveries.c.id, place.label("place"))
        .where(_due(now), ~_behind_another(now), deliveries.c.channel.not_in(off))
        .subquery()
    )
    free = select(open_.c.id).where(open_.c.place <= limit)
    taken = (
        deliveries.update()
        .where(deliveries.c.id.in_(free))
        .values(
            status=SENDING, claimed_by=sender, lease_until=now + lease, attempts=deliveries.c.attempts + 1
        )
        .returning(deliveries.c.id)
    )
    ids = list(connection.scalars(taken))
    query = whole().where(deliveries.c.id.in_(ids)).order_by(deliveries.c.id)
    return tuple(delivery(row) for row in connection.execute(query))


def set_back(connection: Connection, now: datetime, by: timedelta) -> None:
    """Let what is due later, and leases that end later, be so much earlier: the clock was set back."""
    for column, status in ((deliveries.c.due_at, QUEUED), (deliveries.c.lease_until, SENDING)):
        query = select(deliveries.c.id, column.label("at")).where(deliveries.c.status == status, column > now)
        for row in connection.execute(query).all():
            values = {column.name: max(row.at - by, now)}
            connection.execute(deliveries.update().where(deliveries.c.id == row.id).values(values))


def senders(connection: Connection) -> tuple[str, ...]:
    """Who holds a claim at the moment, living or dead."""
    query = select(deliveries.c.claimed_by).where(deliveries.c.status == SENDING).distinct()
    return tuple(connection.scalars(query))


def release(connection: Connection, sender: str) -> int:
    """Give up the claims of a sender known to be dead, so that nobody waits for its leases; how many."""
    held = (deliveries.c.status == SENDING) & (deliveries.c.claimed_by == sender)
    values = {"status": QUEUED, "lease_until": None}
    return connection.execute(deliveries.update().where(held).values(values)).rowcount


def delivered(connection: Connection, id_: int, at: datetime) -> None:
    """Take down that a delivery arrived."""
    values = {"status": SENT, "sent_at": at, "error": "", "lease_until": None}
    connection.execute(deliveries.update().where(deliveries.c.id == id_).values(values))


def failed(connection: Connection, id_: int, at: datetime, error: str, retry_at: datetime | None) -> None:
    """Put a delivery back until `retry_at`, or give it up where there is none. What was sent stays sent."""
    values: dict[str, Any] = {
        "error": error,
        "tried_at": at,
        "lease_until": None,
        "status": QUEUED if retry_at else GIVEN_UP,
    }
    if retry_at is not None:
        values["due_at"] = retry_at
    open_ = deliveries.c.status.in_([QUEUED, SENDING])
    connection.execute(deliveries.update().where(deliveries.c.id == id_, open_).values(values))


def held(connection: Connection, id_: int, until: datetime) -> None:
    """Give a claim back untried: it may not be told before a moment."""
    values = {"status": QUEUED, "lease_until": None, "due_at": until, "attempts": deliveries.c.attempts - 1}
    taken = (deliveries.c.id == id_) & (deliveries.c.status == SENDING)
    connection.execute(deliveries.update().where(taken).values(values))


def waiting_events(connection: Connection, now: datetime, until: datetime) -> tuple[Delivery, ...]:
    """Events that nobody has tried to tell yet, to be told within a time to come."""
    query = whole().where(
        deliveries.c.status == QUEUED,
        deliveries.c.event_id.is_not(None),
        deliveries.c.attempts == 0,
        deliveries.c.due_at > now,
        deliveries.c.due_at <= until,
    )
    return tuple(delivery(row) for row in connection.execute(query.order_by(deliveries.c.id)))


def make_due(connection: Connection, ids: Collection[int], now: datetime) -> None:
    """Let deliveries that wait be told now."""
    waiting = deliveries.c.id.in_(ids) & (deliveries.c.status == QUEUED)
    connection.execute(deliveries.update().where(waiting).values(due_at=now))


def waiting_notices(connection: Connection, kind: NoticeKind) -> tuple[Delivery, ...]:
    """Notices of a kind that nobody has begun to send."""
    query = whole().where(deliveries.c.status == QUEUED, notices.c.kind == kind).order_by(deliveries.c.id)
    return tuple(delivery(row) for row in connection.execute(query))


def find(connection: Connection, status: DeliveryStatus | None, limit: int | None) -> tuple[Delivery, ...]:
    """Deliveries, oldest first; with a limit, the newest ones."""
    query = whole()
    if status is not None:
        query = query.where(deliveries.c.status == status)
    rows = connection.execute(query.order_by(deliveries.c.id.desc()).limit(limit)).all()
    return tuple(delivery(row) for row in reversed(rows))


def _row(plan: Planned, stored_events: Sequence[Event], stored_notices: Sequence[Notice]) -> dict[str, Any]:
    event = stored_events[plan.event] if plan.event is not None else None
    notice = stored_notices[plan.notice] if plan.notice is not None else None
    return {
        "event_id": event.id if event else None,
        "notice_id": notice.id if notice else None,
        "channel": plan.channel,
        "grouping": plan.group,
        "status": QUEUED,
        "queued_at": event.confirmed_at if event else notice.at if notice else None,
        "due_at": plan.due_at,
        "attempts": 0,
        "error": "",
    }


def _due(now: datetime) -> ColumnElement[bool]:
    ready = (deliveries.c.status == QUEUED) & (deliveries.c.due_at <= now)
    abandoned = (deliveries.c.status == SENDING) & (deliveries.c.lease_until <= now)
    return ready | abandoned


def _behind_another(now: datetime) -> ColumnElement[bool]:
    other = deliveries.alias("earlier")
    sending = (other.c.status == SENDING) & (other.c.lease_until > now)
    waiting = (other.c.status == QUEUED) & (other.c.attempts > 0) & (other.c.due_at > now)
    return (
        select(other.c.id)
        .where(other.c.channel == deliveries.c.channel, other.c.grouping == deliveries.c.grouping)
        .where(other.c.grouping != "", other.c.id < deliveries.c.id, sending | waiting)
        .exists()
    )


def whole() -> Select[Any]:
    """A selection of deliveries with what they tell of, for `delivery`."""
    return select(deliveries, events.c.body.label("event"), notices.c.body.label("notice")).select_from(
        deliveries.join(events, isouter=True).join(notices, isouter=True)
    )


def delivery(row: Row[Any]) -> Delivery:
    """A delivery from its row."""
    subject: Event | Notice
    if row.event_id is not None:
        subject = codec.event_of(row.event, row.event_id)
    else:
        subject = codec.notice_of(row.notice, row.notice_id)
    return Delivery(
        id=row.id,
        subject=subject,
        channel=row.channel,
        status=DeliveryStatus(row.status),
        queued_at=row.queued_at,
        due_at=row.due_at,
        attempts=row.attempts,
        sent_at=row.sent_at,
        error=row.error,
    )
