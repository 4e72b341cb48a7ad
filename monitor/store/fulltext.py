"""The index of words on either database: what goes in, and which sentences hold what a query asks for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Select, column, literal_column, select, table, text

from monitor.core.searching import Query, Term
from monitor.store.tables import sentences

# From so many hits on SQLite looks the newest sentences through, one by one, rather than sort all hits.
MANY = 5_000
_MOST_PLACES = 500  # documents that are named within the query

_search = table("search", column("rowid", Integer), column("id", Integer), column("words"))


def insert(connection: Connection, rows: Sequence[tuple[int, int, Sequence[str]]]) -> None:
    """Add sentences: id, document and words of each."""
    if connection.dialect.name == "postgresql":
        put = text("INSERT INTO search (id, words) VALUES (:id, CAST(:words AS tsvector))")
        given = [{"id": id_, "words": _vector(words)} for id_, _, words in rows]
    else:
        put = text("INSERT INTO search (rowid, words, place) VALUES (:id, :words, :place)")
        given = [
            {"id": id_, "words": " ".join(words), "place": _place(document)} for id_, document, words in rows
        ]
    connection.execute(put, given)


def matching(
    connection: Connection, asking: Select[Any], query: Query, within: Collection[int] | None
) -> Select[Any]:
    """The same selection of sentences, of those only in which the query finds something."""
    if connection.dialect.name == "postgresql":
        found = text("search.words @@ CAST(:query AS tsquery)").bindparams(query=_tsquery(query))
        return asking.join(_search, _search.c.id == sentences.c.id).where(found)
    match = text("search MATCH :query").bindparams(query=_match(query, within))
    first: Select[Any] = select(literal_column("1")).select_from(_search).where(match)
    many = connection.execute(first.limit(1).offset(MANY)).one_or_none() is not None
    if many:
        return asking.where(first.where(_search.c.rowid == sentences.c.id).exists())
    return asking.where(sentences.c.id.in_(select(_search.c.rowid).where(match)))


# --- PostgreSQL ------------------------------------------------------------------------------------


def _vector(words: Sequence[str]) -> str:
    """A `tsvector` as text: every word with its places. Words are letters and digits: nothing to escape."""
    places: dict[str, list[str]] = {}
    for place, word in enumerate(words, 1):
        places.setdefault(word, []).append(str(place))
    return " ".join(f"'{word}':{','.join(at)}" for word, at in places.items())


def _tsquery(query: Query) -> str:
    return " & ".join(("" if term.wanted else "!") + _beside(term) for term in query)


def _beside(term: Term) -> str:
    *front, last = [f"'{word}'" for word in term.words]
    return f"({' <-> '.join([*front, last + ':*' if term.prefix else last])})"


# --- SQLite ----------------------------------------------------------------------------------------


def _match(query: Query, within: Collection[int] | None) -> str:
    """A query of FTS5 (sqlite.org/fts5.html, section 3)."""
    wanted = " AND ".join(_phrase(term) for term in query if term.wanted)
    asked = f"words : ({wanted})"
    if within is not None and len(within) <= _MOST_PLACES:
        asked += f" AND place : ({' OR '.join(map(_place, within))})"
    for term in query:
        if not term.wanted:
            asked = f"({asked}) NOT words : ({_phrase(term)})"
    return asked


def _phrase(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + ("*" if term.prefix else "")


def _place(document: int) -> str:
    return f"d{document}"
