"""A person's word is kept beside what was read, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from monitor.core import words
from monitor.core.model import Default
from monitor.core.words import Word, WordKind, overriding
from monitor.errors import QueryError, StoreError
from monitor.store import Store
from tests.store.making import DAY, KEY, T0, document, event, outcome, service, version

UNTIL = date(2026, 6, 30)


@pytest.fixture
def known(store: Store) -> Store:
    """A store that knows one service with one event."""
    store.sync([service(document())], T0)
    store.save(KEY, [], outcome(version=version(), events=(event(),)))
    return store


def an_override(default: Default = Default.NEVER, who: str = "ada") -> Word:
    """For us something else holds."""
    return words.override(KEY.service, default, until=UNTIL, who=who, at=T0, why="our own contract")


def test_what_is_said_is_given_back_whole(known: Store) -> None:
    """Of every kind, with who, when and why."""
    said = [
        words.wrong(KEY.service, 1, who="ada", at=T0, why="feedback only", default=Default.OPT_IN),
        an_override(),
        words.note(KEY.service, "opted out today", who="bob \N{SNOWMAN}", at=T0 + DAY),
    ]
    stored = [known.say(word) for word in said]
    assert [replace(word, id=None) for word in stored] == said
    assert known.words() == tuple(stored)
    assert known.words(event=1) == (stored[0],)
    assert known.words(kinds=(WordKind.NOTE,)) == (stored[2],)
    assert known.words("Somebody else") == ()


def test_a_word_changes_nothing_that_was_read(known: Store) -> None:
    """The board, the history and the event stay as they were."""
    before = known.board(), known.history(KEY.service), known.event(1)
    known.say(an_override())
    known.say(words.wrong(KEY.service, 1, who="ada", at=T0, why="no"))
    assert (known.board(), known.history(KEY.service), known.event(1)) == before


def test_taking_back_leaves_who_and_when(known: Store) -> None:
    """The second time changes nothing."""
    id_ = known.say(an_override()).id or 0
    taken = known.take_back(id_, "bob", T0 + DAY)
    assert taken
    assert (taken.taken_back_by, taken.taken_back_at) == ("bob", T0 + DAY)
    assert known.take_back(id_, "eve", T0 + 2 * DAY) == taken
    assert known.words() == ()
    assert known.words(taken_back=True) == (taken,)
    assert known.take_back(99, "bob", T0) is None


def test_a_new_override_takes_the_place_of_the_one_before(known: Store) -> None:
    """Taking the new one back does not bring the old one to life."""
    known.say(an_override(who="ada"))
    second = known.say(an_override(Default.OPT_IN, who="bob"))
    assert known.words() == (second,)
    assert known.words(taken_back=True)[0].taken_back_by == "bob"


def test_nothing_can_be_said_of_what_is_not_there(known: Store) -> None:
    """Neither of a service nor of an event."""
    with pytest.raises(StoreError, match="Nothing is stored of 'Nobody'"):
        known.say(words.note("Nobody", "hello", who="ada", at=T0))


def test_an_override_ends_with_its_last_day() -> None:
    """It holds through that day, in UTC."""
    word = an_override()
    evening = T0.replace(month=6, day=30, hour=23)
    assert word.holds(evening)
    assert not word.holds(evening + DAY)
    assert overriding((word,), evening) == word
    assert overriding((word,), evening + DAY) is None


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        (lambda: words.note("Quill", "  ", who="ada", at=T0), "Say what to remember"),
        (lambda: words.note("Quill", "x" * 2001, who="ada", at=T0), "2001 characters"),
        (lambda: words.note("Quill", "x", who=" ", at=T0), "who you are"),
        (lambda: words.note("Quill", "x", who="a\nb", at=T0), "on one line"),
        (lambda: words.wrong("Quill", 1, who="ada", at=T0, why=""), "why the event is wrong"),
        (lambda: an_override(Default.UNCLEAR), "no word of a person"),
        (
            lambda: words.override(
                "Quill", Default.NEVER, until=date(2026, 2, 1), who="ada", at=T0, why="contract"
            ),
            "is past",
        ),
    ],
    ids=["empty", "long", "nobody", "two lines", "no reason", "unclear", "past"],
)
def test_half_a_word_is_refused(said: object, complaint: str) -> None:
    """With what to do."""
    assert callable(said)
    with pytest.raises(QueryError, match=complaint):
        said()
