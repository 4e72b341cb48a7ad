"""A person's word beside what was read. Never deleted; taking back is a mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from monitor.core.model import Default
from monitor.core.words import Word, WordKind
from monitor.errors import StoreError
from monitor.store.tables import services, words


def add(connection: Connection, word: Word) -> Word:
    """Store a word; gives it with its id. A new override takes the place of the one before."""
    service_id = connection.execute(select(services.c.id).where(services.c.name == word.service)).scalar()
    if service_id is None:
        raise StoreError(f"Nothing is stored of {word.service!r}.")
    if word.kind is WordKind.OVERRIDE:
        _take_back(connection, word, service_id)
    stored = connection.execute(
        words.insert()
        .values(
            service_id=service_id,
            event_id=word.event,
            kind=word.kind,
            default=word.default,
            until=word.until,
            who=word.who,
            at=word.at,
            why=word.why,
        )
        .returning(words.c.id)
    )
    return replace(word, id=stored.scalar_one())


def _take_back(connection: Connection, word: Word, service_id: int) -> None:
    earlier = (words.c.service_id == service_id) & (words.c.kind == word.kind)
    connection.execute(
        words.update()
        .where(earlier, words.c.taken_back_at.is_(None))
        .values(taken_back_at=word.at, taken_back_by=word.who)
    )


def find(
    connection: Connection,
    *,
    service: str | None = None,
    event: int | None = None,
    kinds: Sequence[WordKind] = (),
    taken_back: bool = False,
) -> tuple[Word, ...]:
    """Words in the order of time; with `taken_back` also those."""
    query = _named().order_by(words.c.at, words.c.id)
    if service is not None:
        query = query.where(services.c.name == service)
    if event is not None:
        query = query.where(words.c.event_id == event)
    if kinds:
        query = query.where(words.c.kind.in_([str(kind) for kind in kinds]))
    if not taken_back:
        query = query.where(words.c.taken_back_at.is_(None))
    return tuple(map(_word, connection.execute(query)))


def by_id(connection: Connection, id_: int) -> Word | None:
    """The word with this id."""
    row = connection.execute(_named().where(words.c.id == id_)).one_or_none()
    return None if row is None else _word(row)


def take_back(connection: Connection, id_: int, who: str, at: datetime) -> Word | None:
    """Mark a word as taken back, unless it is already; gives it as it stands, None where there is none."""
    connection.execute(
        words.update()
        .where(words.c.id == id_, words.c.taken_back_at.is_(None))
        .values(taken_back_at=at, taken_back_by=who)
    )
    return by_id(connection, id_)


def _named() -> Select[Any]:
    return select(words, services.c.name.label("service")).join(services)


def _word(row: Row[Any]) -> Word:
    return Word(
        kind=WordKind(row.kind),
        service=row.service,
        who=row.who,
        at=row.at,
        why=row.why,
        event=row.event_id,
        default=Default(row.default) if row.default else None,
        until=row.until,
        taken_back_at=row.taken_back_at,
        taken_back_by=row.taken_back_by,
        id=row.id,
    )
