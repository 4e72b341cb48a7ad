"""The index of words on either database: what goes in, and which sentences hold what a query asks for.

On SQLite a sentence stands in the index under a number that is made of its time and its id, so that FTS5, which
goes through its table in the order of these numbers, finds the newest first and can stop early.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Select,
    TextClause,
    column,
    func,
    select,
    table,
    text,
)

from monitor.core.records import Asked
from monitor.core.searching import Query, Term
from monitor.store.tables import sentences
from monitor.store.types import Moment

Place = tuple[datetime, int]  # of a sentence among all: when it came, and its id

_ID_BITS = 31
_MANY = 10_000  # hits
_FEW_DOCUMENTS = 50
_OTHER_WAYS = ("enable_bitmapscan", "enable_sort", "enable_hashjoin", "enable_mergejoin")
_MOST_NAMED = 1_000  # documents within one query
_search = table(
    "search",
    column("rowid", BigInteger),
    column("id", Integer),
    column("since", Moment),
    column("document_id", Integer),
    column("is_clause", Boolean),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A sentence as it stands in the index."""

    id: int
    since: datetime
    document_id: int
    is_clause: bool
    words: Sequence[str]


def insert(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add sentences."""
    if not entries:
        return
    if connection.dialect.name == "postgresql":
        put = text(
            "INSERT INTO search (id, since, document_id, is_clause, words) "
            "VALUES (:id, :since, :document_id, :is_clause, CAST(:words AS tsvector))"
        )
        connection.execute(put, [asdict(one) | {"words": _vector(one.words)} for one in entries])
    else:
        put = text("INSERT INTO search (rowid, words, place) VALUES (:number, :words, :place)")
        connection.execute(put, sorted(map(_row, entries), key=lambda row: int(row["number"])))


def is_empty(connection: Connection) -> bool:
    """Whether no sentence is in the index."""
    column_ = _search.c.id if connection.dialect.name == "postgresql" else _search.c.rowid
    return connection.execute(select(column_).limit(1)).one_or_none() is None


def change(connection: Connection, before: Sequence[Entry], after: Sequence[Entry]) -> None:
    """Let sentences stand otherwise than before; their words stay."""
    if connection.dialect.name == "postgresql":
        put = text("UPDATE search SET since = :since, is_clause = :is_clause WHERE id = :id")
        connection.execute(
            put, [{"id": one.id, "since": one.since, "is_clause": one.is_clause} for one in after]
        )
        return
    take = text("INSERT INTO search (search, rowid, words, place) VALUES ('delete', :number, :words, :place)")
    connection.execute(take, [_row(one) for one in before])
    insert(connection, after)


def matching(
    connection: Connection,
    asking: Select[Any],
    query: Query,
    asked: Asked,
    within: Sequence[int] | None,
    after: Place | None,
    limit: int,
) -> Select[Any]:
    """The same selection of sentences, of those only in which the query finds something, the newest first.

    `within` are the documents that are asked for, and `after` is the place of the last one known.
    """
    if connection.dialect.name == "postgresql":
        return _found_by_postgres(connection, asking, query, asked, within, after, limit)
    return _found_by_sqlite(asking, query, asked, within, after)


# --- PostgreSQL ------------------------------------------------------------------------------------


def _vector(words: Sequence[str]) -> str:
    """A `tsvector` as text: every word with its places. Words are letters and digits: nothing to escape."""
    places: dict[str, list[str]] = {}
    for place, word in enumerate(words, 1):
        places.setdefault(word, []).append(str(place))
    return " ".join(f"'{word}':{','.join(at)}" for word, at in places.items())


def _found_by_postgres(
    connection: Connection,
    asking: Select[Any],
    query: Query,
    asked: Asked,
    within: Sequence[int] | None,
    after: Place | None,
    limit: int,
) -> Select[Any]:
    """The selection, joined with the index of words.

    What the index knows is decided there, so that only the hits that are shown are looked up in the table of
    sentences; `on` and `stance` are not known there.
    """
    if not query:
        return asking
    here: FromClause = _search
    words = text("search.words @@ CAST(:query AS tsquery)").bindparams(query=_tsquery(query))
    if within is not None and len(within) <= _FEW_DOCUMENTS:
        # Their sentences are soon looked through, however common the words.
        return asking.join(_search, _search.c.id == sentences.c.id).where(words)
    many = _are_many(connection, words)
    if not many:
        known = (_search.c.id, _search.c.since, _search.c.document_id, _search.c.is_clause)
        here = select(*known).where(words).cte("found").prefix_with("MATERIALIZED")
    found = select(here.c.id, here.c.since).where(*_conditions(here, asked, within, after))
    if many:
        found = found.where(words)
    if asked.on is None and asked.stance is None:
        found = found.order_by(here.c.since.desc(), here.c.id.desc()).limit(limit)
    hits = found.subquery("hits")
    asking = asking.join(hits, hits.c.id == sentences.c.id)
    return asking.order_by(None).order_by(hits.c.since.desc(), hits.c.id.desc())


def _are_many(connection: Connection, words: TextClause) -> bool:
    """Whether so many sentences have the words that the newest are best gone through one by one.

    A few are best gathered by their words. PostgreSQL guesses how many there are, and is wrong by a thousand
    times either way for a rare word or a begin*: so they are counted, up to a limit, and for this transaction
    it is told what to do.
    """
    connection.execute(text("SET LOCAL enable_seqscan = off"))
    some = select(_search.c.id).where(words).limit(_MANY).subquery()
    many = connection.scalar(select(func.count()).select_from(some)) == _MANY
    for way in _OTHER_WAYS if many else ():
        connection.execute(text(f"SET LOCAL {way} = off"))
    return many


def _conditions(
    here: FromClause, asked: Asked, within: Sequence[int] | None, after: Place | None
) -> Iterator[ColumnElement[bool]]:
    if after is not None:
        since, id_ = after
        yield (here.c.since < since) | ((here.c.since == since) & (here.c.id < id_))
    if asked.since is not None:
        yield here.c.since >= asked.since
    if asked.until is not None:
        yield here.c.since < asked.until
    if asked.on is not None:
        yield here.c.since <= asked.on
    if asked.only_clauses or asked.stance is not None:
        yield here.c.is_clause
    if within is not None:
        yield here.c.document_id.in_(within)


def _tsquery(query: Query) -> str:
    return " & ".join(("" if term.wanted else "!") + _beside(term) for term in query)


def _beside(term: Term) -> str:
    *front, last = [f"'{word}'" for word in term.words]
    return f"({' <-> '.join([*front, last + ':*' if term.prefix else last])})"


# --- SQLite ----------------------------------------------------------------------------------------


def _found_by_sqlite(
    asking: Select[Any],
    query: Query,
    asked: Asked,
    within: Sequence[int] | None,
    after: Place | None,
) -> Select[Any]:
    match = _match(query, asked, within)
    if not match:
        return asking
    number = _search.c.rowid
    asking = asking.join(_search, sentences.c.id == number.op("&")(2**_ID_BITS - 1))
    asking = asking.where(text("search MATCH :query").bindparams(query=match), *_range(number, asked, after))
    return asking.order_by(None).order_by(number.desc())


def _row(entry: Entry) -> dict[str, Any]:
    place = f"d{entry.document_id}" + (" c" if entry.is_clause else "")
    number = _number(entry.since, entry.id)
    return {"number": number, "words": " ".join(entry.words), "place": place}


def _number(since: datetime, id_: int) -> int:
    """What a sentence stands under: its second, and its id within it."""
    return (max(int(since.timestamp()), 0) << _ID_BITS) + id_


def _range(number: ColumnElement[int], asked: Asked, after: Place | None) -> Iterator[ColumnElement[bool]]:
    """What is asked of the time, as far as the numbers tell; the rest of it the sentences' own table tells."""
    if after is not None:
        yield number < _number(*after)
    if asked.since is not None:
        yield number >= _number(asked.since, 0)
    for moment in (asked.until, asked.on):
        if moment is not None:
            yield number < _number(moment + timedelta(seconds=1), 0)


def _match(query: Query, asked: Asked, within: Sequence[int] | None) -> str:
    """A query of FTS5 (sqlite.org/fts5.html, section 3); none where nothing is asked that the index knows."""
    wanted = [f"words : {_phrase(term)}" for term in query if term.wanted]
    if within is not None and len(within) <= _MOST_NAMED:
        wanted.append(f"place : ({' OR '.join(f'd{id_}' for id_ in within)})")
    if asked.only_clauses or asked.stance is not None:
        wanted.append("place : c")
    match = " AND ".join(wanted)
    for term in query:
        if not term.wanted:
            match = f"({match}) NOT words : {_phrase(term)}"
    return match


def _phrase(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + ("*" if term.prefix else "")
