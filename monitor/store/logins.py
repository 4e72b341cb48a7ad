"""The sessions of services that a person has signed in to, sealed: what is in them is not known here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, select

from monitor.store.tables import logins


def keep(connection: Connection, service: str, sealed: bytes, at: datetime, *, signed_in: bool) -> None:
    """Keep a session in the place of the one before; `signed_in` by a person, or renewed by a visit."""
    here = logins.c.service == service
    values = {"sealed": sealed, "used_at": at} | ({"signed_in_at": at} if signed_in else {})
    if not connection.execute(logins.update().where(here).values(values)).rowcount and signed_in:
        connection.execute(logins.insert().values({"service": service} | values))


def find(connection: Connection, service: str) -> bytes | None:
    """The session of a service, sealed."""
    return connection.scalar(select(logins.c.sealed).where(logins.c.service == service))


def all_of_them(connection: Connection) -> Mapping[str, tuple[datetime, datetime]]:
    """By service, when somebody signed in, and when the session was used last."""
    rows = connection.execute(select(logins).order_by(logins.c.service))
    return {row.service: (row.signed_in_at, row.used_at) for row in rows}


def forget(connection: Connection, service: str) -> bool:
    """Forget a session; whether there was one."""
    return bool(connection.execute(logins.delete().where(logins.c.service == service)).rowcount)
