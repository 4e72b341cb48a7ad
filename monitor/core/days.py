"""Days and moments as people write them in a question."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.errors import QueryError


def begin_of(day: str) -> datetime:
    """The first moment of a day in UTC, or a moment as it is. Raises `QueryError` for what is neither."""
    try:
        at = datetime.fromisoformat(day)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as e:
        raise QueryError(f"{day!r} is no date: write it as 2025-08-29.") from e


def end_of(day: str) -> datetime:
    """The last moment of a day, or a moment as it is."""
    at = begin_of(day)
    if len(day) <= len("2025-08-29"):
        at = at.replace(hour=23, minute=59, second=59, microsecond=999999)
    return at
