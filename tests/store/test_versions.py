"""Versions: the texts of a document over time, with what they were read to say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from monitor.core.model import (
    Attribute,
    Audience,
    Clause,
    Control,
    ControlKind,
    Cue,
    Default,
    DocumentKey,
    Edition,
    Holder,
    Lane,
    Origin,
    Reading,
    Scope,
    VersionKind,
)
from monitor.errors import StoreError
from monitor.store import Store
from monitor.store.codec import digest
from tests.store.making import DAY, HOUR, KEY, T0, clause, fetched, outcome, reading, version

RICH = Reading(
    text="# Notes\n\nWe learn from your notes, unless you turn it off in Settings.",
    default=Default.OPT_OUT,
    language="en-IE",
    title="Terms of Quill",
    edition=Edition("Quill Ireland Limited", "IE", "en", "free"),
    effective=date(2026, 4, 1),
    updated=date(2026, 3, 1),
    clauses=(
        clause(
            "We learn from your notes, unless you turn it off in Settings.",
            Default.OPT_OUT,
            audience=Audience.CONSUMER,
            regions=("EEA", "UK"),
            control=Control(ControlKind.SETTING, "in Settings", ("Settings",), None, Holder.ADMINISTRATOR),
            attributes=(Attribute("past data", "included", "your notes"),),
            cues=(Cue("learn from", 3, 13, "learn from"),),
            headings=("Notes",),
            context="What we do:",
        ),
    ),
    lanes={Lane(region="EEA"): Default.OPT_OUT, Lane(scope=Scope.FEEDBACK): Default.ALWAYS},
    fingerprint="print",
    order_free="print of blocks",
    reader_version="7",
)


def test_a_version_comes_back_whole(store: Store) -> None:
    """Text, clauses with their positions, lanes, dates, edition and evidence are what they were."""
    page = fetched(b"<h1>Notes</h1>")
    whole = version(reading=RICH, snapshots=(digest(page.body),), kind=VersionKind.FIRST)
    saved = store.save(KEY, [page], outcome(version=whole))
    assert saved.version is not None
    assert store.version(saved.version) == whole
    assert store.version_at(KEY) == whole


def test_a_version_without_a_default_keeps_the_reason(store: Store) -> None:
    """A text that the reader does not speak has no default, and says why."""
    foreign = Reading("すべて", None, reason="unsupported language: ja", language="ja")
    store.save(KEY, [], outcome(version=version(reading=foreign)))
    (summary,) = store.versions(KEY)
    assert (summary.default, summary.reason) == (None, "unsupported language: ja")
    assert store.version_at(KEY) == version(reading=foreign)


def test_summaries_tell_everything_but_the_text(store: Store) -> None:
    """A list of versions needs no text."""
    store.save(KEY, [], outcome(version=version(reading=RICH)))
    (summary,) = store.versions(KEY)
    assert summary.key == KEY
    assert (summary.at, summary.kind, summary.origin) == (T0, VersionKind.NEW_TEXT, Origin.LIVE)
    assert (summary.default, summary.title, summary.language) == (Default.OPT_OUT, RICH.title, "en-IE")
    assert (summary.edition, summary.effective, summary.updated) == (
        RICH.edition,
        RICH.effective,
        RICH.updated,
    )
    assert (summary.fingerprint, summary.reader_version) == ("print", "7")
    assert summary.length == len(RICH.text)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        pytest.param(T0 - HOUR, None, id="before the first"),
        pytest.param(T0, "one", id="at the moment of one"),
        pytest.param(T0 + HOUR, "one", id="between two"),
        pytest.param(T0 + 9 * DAY, "two", id="after the last"),
        pytest.param(None, "two", id="now"),
    ],
)
def test_the_version_of_a_moment_is_found(store: Store, when: object, expected: str | None) -> None:
    """It is the newest that was there by then, in whatever order they were stored."""
    for at, text in ((T0 + DAY, "two"), (T0, "one")):
        store.save(KEY, [], outcome(at, version=version(at, text)))
    found = store.version_at(KEY, when)  # type: ignore[arg-type]
    assert (found.reading.text if found else None) == expected


def test_a_text_that_returns_is_a_version_of_its_own(store: Store) -> None:
    """A to B and back to A makes three versions, with the text of A stored once."""
    for hours, text in enumerate(("one", "two", "one")):
        at = T0 + hours * HOUR
        store.save(KEY, [], outcome(at, version=version(at, text)))
    ids = [summary.id for summary in store.versions(KEY)]
    texts = [found.reading.text for id_ in ids if (found := store.version(id_))]
    assert texts == ["one", "two", "one"]


def test_the_same_sentence_keeps_its_place_in_each_version(store: Store) -> None:
    """A clause is stored once, and stands where it stands in each text."""
    sentence = clause("We learn from your notes.")
    moved = clause("We learn from your notes.", headings=())
    later = reading(
        "Hello. We learn from your notes.", clauses=(clause_at(moved.text, 7), clause_at(moved.text, 7))
    )
    store.save(KEY, [], outcome(version=version(reading=reading(clauses=(sentence,)))))
    store.save(KEY, [], outcome(T0 + DAY, version=version(T0 + DAY, reading=later)))
    first, second = store.version_at(KEY, T0), store.version_at(KEY)
    assert first is not None
    assert second is not None
    assert [(found.start, found.end) for found in first.reading.clauses] == [(0, 25)]
    assert [(found.start, found.end) for found in second.reading.clauses] == [(7, 32), (7, 32)]


def test_any_character_of_a_page_survives(store: Store) -> None:
    """NUL, lone surrogates and characters beyond the first plane are stored as they are."""
    text = "We learn \0 \ud800 \U0001f4dd from your notes."
    odd = version(text=text, reading=reading(text, title="\0\udfff"))
    store.save(KEY, [], outcome(version=odd))
    assert store.version_at(KEY) == odd


def test_evidence_that_is_not_there_is_refused(store: Store) -> None:
    """A version never names raw pages that nobody can look at."""
    with pytest.raises(StoreError, match="not stored"):
        store.save(KEY, [], outcome(version=version(snapshots=("0" * 64,))))
    assert store.versions(KEY) == ()


def test_a_long_series_of_texts_reads_back(store: Store) -> None:
    """Texts are stored as differences: each is got back as it was, and the next builds on it."""
    texts = [f"We learn from note {number}. " * 40 for number in range(120)]
    for number, text in enumerate(texts):
        at = T0 + number * HOUR
        store.save(KEY, [], outcome(at, version=version(at, text)))
    stored = [store.version(summary.id) for summary in store.versions(KEY)]
    assert [found.reading.text for found in stored if found] == texts


def test_what_is_unknown_is_not_there(store: Store) -> None:
    """No version, no summaries."""
    assert store.version(1) is None
    assert store.version_at(KEY) is None
    assert store.versions(KEY) == ()


def clause_at(text: str, start: int) -> Clause:
    """A clause at a place of its text."""
    found = clause(text)
    return type(found)(text, start, start + len(text), found.stance, fingerprint=found.fingerprint)


def test_texts_of_other_documents_are_known_by_fingerprint(store: Store) -> None:
    """Of the same service, as seen live, and since when."""
    other = DocumentKey(KEY.service, "Another Page")
    for key, print_ in ((other, "shared"), (DocumentKey("Somebody", "Terms"), "theirs"), (KEY, "own")):
        found = version(key=key, reading=replace(reading("We learn."), fingerprint=print_))
        store.save(key, [], outcome(version=found))
    assert store.elsewhere(KEY) == {"shared": T0}
