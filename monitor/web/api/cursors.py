"""Cursors: where a page ends, as text that whoever asks for the next one need not understand."""

from __future__ import annotations

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from monitor.errors import QueryError

T = TypeVar("T")
_LARGEST = 2**31 - 1  # an id


def write(*place: str | int) -> str:
    """A place as a cursor."""
    return urlsafe_b64encode(json.dumps(place, separators=(",", ":")).encode()).decode().rstrip("=")


def read_time(cursor: str | None) -> tuple[datetime, int] | None:
    """The moment and the id of the last one of a page. Raises `QueryError` for what is no such cursor."""
    return _read(cursor, _time)


def read_names(cursor: str | None) -> tuple[str, str] | None:
    """Service and document of the last one of a page."""
    return _read(cursor, _names)


def read_name(cursor: str | None) -> str | None:
    """The name of the last one of a page."""
    return _read(cursor, _name)


def read_id(cursor: str | None) -> int | None:
    """The id of the last one of a page."""
    return _read(cursor, _id)


def _read(cursor: str | None, made: Callable[[Sequence[object]], T]) -> T | None:
    if cursor is None:
        return None
    try:
        return made(_list(urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))))
    except (ValueError, TypeError, RecursionError, binascii.Error) as e:
        raise QueryError("That cursor is none of this list: take it from `next` of the page before.") from e


def _list(data: bytes) -> Sequence[object]:
    place = json.loads(data)
    if not isinstance(place, list):
        raise TypeError
    return place


def _time(place: Sequence[object]) -> tuple[datetime, int]:
    at, id_ = place
    moment = datetime.fromisoformat(str(at))
    if moment.tzinfo is None:
        raise ValueError
    return moment, _number(id_)


def _names(place: Sequence[object]) -> tuple[str, str]:
    service, document = map(str, place)
    return service, document


def _name(place: Sequence[object]) -> str:
    (name,) = map(str, place)
    return name


def _id(place: Sequence[object]) -> int:
    (id_,) = place
    return _number(id_)


def _number(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value <= _LARGEST:
        raise ValueError
    return value
