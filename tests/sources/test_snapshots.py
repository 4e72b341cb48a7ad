"""A folder of raw pages: what it lists, and what is wrong with it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.core.model import DocumentKey
from monitor.errors import ImportSourceError
from monitor.sources import snapshots

TERMS = DocumentKey("Tallow", "Terms")


def folder(path: Path, *entries: tuple[str, str, int]) -> Path:
    """A folder whose index lists files of pages with their times; each file holds its own name."""
    for file, _, _ in entries:
        (path / file).write_text(file, encoding="utf-8")
    index = [{"file": file, "page": page, "at": at} for file, page, at in entries]
    (path / "pages.json").write_text(json.dumps(index), encoding="utf-8")
    return path


def test_pages_are_told_in_the_order_of_their_times(tmp_path: Path) -> None:
    """Whatever their order in the index."""
    made = folder(tmp_path, ("b.html", "Tallow/Terms", 200), ("a.html", "Tallow/Terms", 100))
    collection = snapshots.read_collection(made)
    (history,) = collection.histories
    assert history.key == TERMS
    assert [record.note for record in history.records] == ["a.html", "b.html"]
    assert collection.newest == datetime.fromtimestamp(200, UTC)


def test_a_record_shows_every_part_as_it_stood(tmp_path: Path) -> None:
    """A part that was not recorded yet has no page; an earlier page of a part stands behind the newest."""
    made = folder(
        tmp_path,
        ("a1.html", "Tallow/Terms #a", 100),
        ("b1.html", "Tallow/Terms #b", 200),
        ("a2.html", "Tallow/Terms #a", 300),
    )
    (history,) = snapshots.read_collection(made).histories
    shown = [[[body.name for body in part] for part in record.parts] for record in history.records]
    assert shown == [[["a1.html"], []], [["a1.html"], ["b1.html"]], [["a2.html", "a1.html"], ["b1.html"]]]


def test_only_what_matches_is_listed(tmp_path: Path) -> None:
    """The last page still lasted until the newest of the whole folder."""
    made = folder(tmp_path, ("a.html", "Tallow/Terms", 100), ("b.html", "Wick/Privacy", 900))
    collection = snapshots.read_collection(made, service="Tal*")
    assert [history.key for history in collection.histories] == [TERMS]
    assert collection.newest == datetime.fromtimestamp(900, UTC)


@pytest.mark.parametrize(
    ("index", "said"),
    [
        pytest.param(None, "holds no pages.json", id="no index"),
        pytest.param("{", "cannot be read", id="no JSON"),
        pytest.param('[{"file": "a.html"}]', "0.page", id="an entry without its page"),
        pytest.param("[]", "lists no pages", id="empty"),
        pytest.param('[{"file": "../a", "page": "A/B", "at": 1}]', "outside", id="a file outside"),
        pytest.param('[{"file": "/etc/hosts", "page": "A/B", "at": 1}]', "outside", id="an absolute file"),
        pytest.param('[{"file": "a", "page": "Terms", "at": 1}]', "Service/Document", id="no service"),
    ],
)
def test_a_folder_that_is_wrong_is_told(tmp_path: Path, index: str | None, said: str) -> None:
    """With its place, and before anything is imported."""
    if index is not None:
        (tmp_path / "pages.json").write_text(index, encoding="utf-8")
    with pytest.raises(ImportSourceError, match=said):
        snapshots.read_collection(tmp_path)


def test_a_file_that_is_gone_is_told_when_it_is_read(tmp_path: Path) -> None:
    """The index may be older than the folder."""
    made = folder(tmp_path, ("a.html", "Tallow/Terms", 100))
    (history,) = snapshots.read_collection(made).histories
    (made / "a.html").unlink()
    with pytest.raises(ImportSourceError, match=r"a\.html cannot be read"):
        history.records[0].parts[0][0].read()
