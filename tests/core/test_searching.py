"""What a query asks for, where it hits, and what of a reading is searched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.searching import MOST_TERMS, Sentence, Term, hits, parse, sentences, words_in
from monitor.errors import QueryError
from tests.store.making import clause, reading

QUERIES = {
    "train": [Term(("train",))],
    "Training DATA": [Term(("training",)), Term(("data",))],
    "train*": [Term(("train",), prefix=True)],
    '"your content"': [Term(("your", "content"))],
    '"your cont*"': [Term(("your", "cont"), prefix=True)],
    '"your cont"*': [Term(("your", "cont"), prefix=True)],
    "opt-out": [Term(("opt", "out"))],
    "data -feedback": [Term(("data",)), Term(("feedback",), wanted=False)],
    'data -"opt out"': [Term(("data",)), Term(("opt", "out"), wanted=False)],
    "“d’accord”": [Term(("d", "accord"))],
    "Größe": [Term(("grosse",))],
    "Gro\u0308ße": [Term(("grosse",))],
    "训练": [Term(("训", "练"))],
    '"never closed': [Term(("never", "closed"))],
    "OR 'x' AND) (": [Term(("or",)), Term(("x",)), Term(("and",))],
    "a\0b": [Term(("a", "b"))],
}


@pytest.mark.parametrize("text", QUERIES)
def test_a_query_is_read(text: str) -> None:
    """As people write it, whatever they write."""
    assert list(parse(text)) == QUERIES[text]


@pytest.mark.parametrize("text", ["", "  ", "***", "-data", '""', "\0", "-- '"])
def test_a_query_for_nothing_is_refused(text: str) -> None:
    """With a sentence that says how to ask."""
    with pytest.raises(QueryError, match="nothing to search for"):
        parse(text)


def test_a_query_for_too_much_is_refused() -> None:
    """It would only make the database work."""
    with pytest.raises(QueryError, match="33 words"):
        parse("a " * (MOST_TERMS + 1))


def test_hits_are_places_in_the_text() -> None:
    """Whatever the case, the accents and the signs between the words."""
    text = "We train on «Café» notes: opt-out, or Opt\u00a0out."
    found = [text[start:end] for start, end in hits(text, parse('cafe "opt out" trai*'))]
    assert found == ["train", "Café", "opt-out", "Opt\u00a0out"]


def test_hits_that_overlap_are_one() -> None:
    """So that they can be marked."""
    assert hits("opt out now", parse('"opt out" "out now"')) == ((0, 11),)


def test_what_must_not_be_there_is_not_marked() -> None:
    """For it is not there."""
    assert hits("train on notes", parse("train -notes")) == ((0, 5),)


def test_a_reading_is_searched_sentence_by_sentence() -> None:
    """Clauses first, each sentence once, without Markdown and without what has no words."""
    said = "We train on [your notes](https://quill.example/?id=7)."
    text = f"# Terms\n\nWelcome. {said} Bye.\n\n---\n\nWelcome."
    start = text.index(said)
    one = replace(clause(said), start=start, end=start + len(said))
    found = sentences(reading(text, clauses=(one,)))
    assert found == (
        Sentence("We train on your notes.", 0),
        Sentence("Terms"),
        Sentence("Welcome."),
        Sentence("Bye."),
    )


def test_words_know_where_they_stand() -> None:
    """In the text as it is shown."""
    assert [(one.word, one.start, one.end) for one in words_in("Ça va?")] == [("ca", 0, 2), ("va", 3, 5)]
