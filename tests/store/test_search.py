"""Searching the sentences of all versions, on both databases."""

# ruff: noqa: ANN401 -- what is given is passed on to dataclasses, which know their fields

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import permutations
from typing import Any

import pytest

from monitor.core.model import Clause, Default, DocumentKey, Origin, Version
from monitor.core.records import ANYTHING, Asked, Hit
from monitor.core.searching import parse
from monitor.store import Store
from monitor.store.engine import Database
from tests.store.making import DAY, KEY, T0, clause, outcome, reading, version

OTHER = DocumentKey("Harbor", "Privacy Policy")


def telling(*sentences: str, at: datetime = T0, clauses: Iterable[Clause] = (), **more: Any) -> Version:
    """A version of those sentences, one a line."""
    text = "\n".join(sentences)
    placed = tuple(
        replace(one, start=text.index(one.text), end=text.index(one.text) + len(one.text)) for one in clauses
    )
    return version(at, reading=reading(text, clauses=placed), **more)


def keep(store: Store, *versions: Version) -> None:
    """Store versions as if a check had found each."""
    for one in versions:
        store.save(one.key, [], outcome(one.at, version=one))


def texts(store: Store, query: str, asked: Asked = ANYTHING) -> list[str]:
    """What a search finds, newest first."""
    return [hit.text for hit in store.search(parse(query), asked)]


def test_a_sentence_is_found_over_the_time_it_stood(store: Store) -> None:
    """However many versions contain it, it is one hit, with the version that brought it."""
    keep(
        store,
        telling("Welcome.", "We sell boats."),
        telling("Welcome.", "We sell boats.", "We train on notes.", at=T0 + DAY),
        telling("Welcome.", "We train on notes.", "Bye.", at=T0 + 2 * DAY),
        telling("Welcome.", at=T0 + 3 * DAY),
    )
    (hit,) = store.search(parse("notes train"))
    ids = [one.id for one in store.versions(KEY)]
    assert hit == Hit(hit.id, KEY, "We train on notes.", T0 + DAY, T0 + 3 * DAY, ids[1])
    (welcome,) = store.search(parse("welcome"))
    assert (welcome.since, welcome.until, welcome.at_least) == (T0, None, True)


def test_a_clause_is_found_with_what_it_says(store: Store) -> None:
    """In the words of the version, and with the newest reading of them."""
    said = clause("We train on [notes](https://quill.example/n).", Default.OPT_OUT)
    keep(store, telling("Notes are kept.", said.text, clauses=[said]))
    first, second = store.search(parse("notes"))
    assert {first.clause, second.clause} == {None, replace(said, start=0, end=0)}
    assert texts(store, "notes", Asked(only_clauses=True)) == ["We train on notes."]
    assert texts(store, "notes", Asked(stance=Default.OPT_OUT)) == ["We train on notes."]
    assert texts(store, "notes", Asked(stance=Default.NEVER)) == []
    read_again = replace(said, stance=Default.ALWAYS)
    keep(store, telling("Notes are sold.", said.text, clauses=[read_again], at=T0 + DAY))
    (hit,) = store.search(parse("train"))
    assert (hit.since, hit.clause and hit.clause.stance) == (T0, Default.ALWAYS)


@pytest.mark.parametrize(
    ("query", "found"),
    list(
        {
            "opt-out": ["You may opt out of training.", "The opt-out is in Settings."],
            '"opt out of"': ["You may opt out of training."],
            '"out opt"': [],
            "train*": ["You may opt out of training."],
            "train": [],
            '"opt o*"': ["You may opt out of training.", "The opt-out is in Settings."],
            "opt -settings": ["You may opt out of training."],
            'opt -"out of"': ["The opt-out is in Settings."],
            "ou t": [],
            "cafes größen": ["Cafés in allen GRÖSSEN."],
            "训练": ["我们训练模型。"],
            "练训": [],
            "日本": [],
        }.items()
    ),
)
def test_both_databases_find_the_same(store: Store, query: str, found: list[str]) -> None:
    """Phrases, beginnings of words, words that must not be there, other scripts."""
    keep(
        store,
        telling(
            "我们训练模型。",
            "Cafés in allen GRÖSSEN.",
            "The opt-out is in Settings.",
            "You may opt out of training.",
        ),
    )
    assert texts(store, query) == found


def test_a_search_is_narrowed(store: Store) -> None:
    """By service, document and time: when a sentence came, or that it stood on a day."""
    keep(
        store,
        telling("Notes are old."),
        telling("Notes are new.", at=T0 + 2 * DAY),
        telling("Notes of Harbor.", at=T0 + DAY, key=OTHER),
    )
    assert texts(store, "notes") == ["Notes are new.", "Notes of Harbor.", "Notes are old."]
    assert texts(store, "notes", Asked(service="Quill")) == ["Notes are new.", "Notes are old."]
    assert texts(store, "notes", Asked(document="Privacy Policy")) == ["Notes of Harbor."]
    assert texts(store, "notes", Asked(service="Nobody")) == []
    assert texts(store, "notes", Asked(since=T0 + DAY)) == ["Notes are new.", "Notes of Harbor."]
    assert texts(store, "notes", Asked(until=T0 + DAY)) == ["Notes are old."]
    assert texts(store, "notes", Asked(on=T0 + DAY)) == ["Notes of Harbor.", "Notes are old."]
    assert texts(store, "notes", Asked(on=T0 - DAY)) == []


def test_hits_come_page_by_page(store: Store) -> None:
    """Each once, in the same order, however small the pages."""
    keep(store, telling(*(f"Note {number}." for number in range(7))), telling("Note 8.", at=T0 + DAY))
    whole = store.search(parse("note"))
    found: list[Hit] = []
    while page := store.search(
        parse("note"), limit=3, after=(found[-1].since, found[-1].id) if found else None
    ):
        found += page
    assert tuple(found) == whole
    assert len(whole) == 8


HISTORY = [
    telling("A one.", "B two.", note="1", origin=Origin.OTA),
    telling("B two.", "C three.", at=T0 + DAY, note="2", origin=Origin.OTA),
    telling("A one.", "C three.", at=T0 + 2 * DAY, note="3", origin=Origin.OTA),
    telling("A one.", "B two.", "C three.", at=T0 + 3 * DAY, note="4", origin=Origin.OTA),
]


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=str)
def test_history_may_come_in_any_order(sqlite_url: str, order: tuple[int, ...]) -> None:
    """An import after watching has begun puts versions between those that are known."""
    with Store.open(sqlite_url, create=True) as store:
        for place in order:
            one = HISTORY[place]
            store.save_import(one.key, Origin.OTA, [outcome(one.at, version=one)])
        found = {
            (hit.text, (hit.since - T0) / DAY, hit.until and (hit.until - T0) / DAY)
            for hit in store.search(())
        }
        versions = {one.id: one.at for one in store.versions(KEY)}
        assert all(versions[hit.version] == hit.since for hit in store.search(()))
    assert found == {
        ("A one.", 0, 1),
        ("A one.", 2, None),
        ("B two.", 0, 2),
        ("B two.", 3, None),
        ("C three.", 1, None),
    }


def test_versions_from_before_there_was_an_index_are_found_once_they_are_indexed(url: str) -> None:
    """The upgrade of the schema marks them; indexing twice, or after new versions, changes nothing."""
    with Store.open(url, create=True) as store:
        keep(store, telling("A one.", "B two."), telling("Harbor one.", key=OTHER))
        _forget(url)
        keep(store, telling("B two.", "C three.", at=T0 + DAY))
        assert store.search(parse("one")) == ()
        assert len(store.unindexed()) == 2
        for document_id in store.unindexed() * 2:
            store.index(document_id)
        assert store.unindexed() == ()
        assert texts(store, "one") == ["Harbor one.", "A one."]
        assert [(hit.since, hit.until) for hit in store.search(parse("three"))] == [(T0 + DAY, None)]
        keep(store, telling("B two.", at=T0 + 2 * DAY))
        assert [hit.until for hit in store.search(parse("three"))] == [T0 + 2 * DAY]


def test_an_index_that_was_made_anew_is_filled_by_the_upgrade(url: str) -> None:
    """From the sentences that are there."""
    with Store.open(url, create=True) as store:
        keep(store, telling("A one.", "B two."), telling("Harbor one.", key=OTHER))
        database = Database(url)
        with database.write() as connection:
            connection.exec_driver_sql(_CLEAR[connection.dialect.name])
        database.close()
        assert store.search(parse("one")) == ()
        store.upgrade()
        store.upgrade()
        assert sorted(texts(store, "one")) == ["A one.", "Harbor one."]


_CLEAR = {"postgresql": "DELETE FROM search", "sqlite": "INSERT INTO search(search) VALUES('delete-all')"}


def _forget(url: str) -> None:
    """Leave the database as the migration does where there were versions before."""
    database = Database(url)
    with database.write() as connection:
        for statement in (
            _CLEAR[connection.dialect.name],
            "DELETE FROM sentences",
            "INSERT INTO unindexed SELECT DISTINCT document_id FROM versions",
        ):
            connection.exec_driver_sql(statement)
    database.close()
