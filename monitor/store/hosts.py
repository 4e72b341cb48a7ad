"""Hosts that asked to be left alone for a while: a restart does not forget it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, select

from monitor.store.dialect import insert_new
from monitor.store.tables import hosts


def silences(connection: Connection, now: datetime) -> Mapping[str, datetime]:
    """By host, until when it is not to be visited."""
    query = select(hosts).where(hosts.c.silent_until > now)
    return {row.host: row.silent_until for row in connection.execute(query)}


def hold_off(connection: Connection, host: str, until: datetime, now: datetime) -> None:
    """Take down a silence; those that are over are forgotten."""
    connection.execute(hosts.delete().where(hosts.c.silent_until <= now))
    insert_new(connection, hosts, [{"host": host, "silent_until": until}])
    longer = (hosts.c.host == host) & (hosts.c.silent_until < until)
    connection.execute(hosts.update().where(longer).values(silent_until=until))
