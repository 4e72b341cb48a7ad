"""Column types that mean the same on every database."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, Double, Text
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept and given back in UTC with microseconds."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Refuse a time without a zone: it could mean anything."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """SQLite gives back naive times and PostgreSQL times in the session's zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Seconds(TypeDecorator[timedelta]):
    """A span of time as a number of seconds."""

    impl = Double
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, _dialect: Dialect) -> float | None:
        """As seconds."""
        return None if value is None else value.total_seconds()

    def process_result_value(self, value: float | None, _dialect: Dialect) -> timedelta | None:
        """As a span."""
        return None if value is None else timedelta(seconds=value)


class Words(TypeDecorator[str]):
    """Text from the outside world.

    PostgreSQL refuses NUL in text and both databases refuse lone surrogates; pages and servers send
    either, so they are stored as U+FFFD.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """As text that every database takes."""
        if value is None:
            return None
        return value.replace("\0", "\ufffd").encode("utf-8", "surrogatepass").decode("utf-8", "replace")


class Json(TypeDecorator[Any]):
    """A JSON value, kept as it was written.

    PostgreSQL's `json` rather than `jsonb`, because `jsonb` refuses escaped NULs and lone surrogates.
    """

    impl = JSON(none_as_null=True)
    cache_ok = True


def to_json(value: object) -> str:
    """JSON in ASCII, so that any character of a page survives in any database."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
