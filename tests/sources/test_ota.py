"""An Open Terms Archive repository: which versions it lists, and what is wrong with it."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.core.model import DocumentKey
from monitor.errors import ImportSourceError
from monitor.sources import ota


class Repository:
    """A versions repository whose commits are one hour apart."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.hour = 0
        self._git("init", "-q")

    def record(self, service: str, document: str, text: str, subject: str = "Record new changes") -> datetime:
        """Commit a version; the time of its record."""
        file = self.path / service / f"{document}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        self.hour += 1
        at = datetime(2026, 1, 1, self.hour, tzinfo=UTC)
        self._git("add", "-A")
        self._git("commit", "-q", "-m", subject, date=at)
        return at

    def _git(self, *arguments: str, date: datetime | None = None) -> None:
        names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
        who = dict.fromkeys(names, "recorder")
        when = {"GIT_AUTHOR_DATE": date.isoformat(), "GIT_COMMITTER_DATE": date.isoformat()} if date else {}
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self.path), **who, **when}
        subprocess.run(["git", *arguments], cwd=self.path, check=True, env=environment)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """An empty one."""
    return Repository(tmp_path)


def test_each_commit_is_a_record_at_its_time(repository: Repository) -> None:
    """With what its recorder calls technical."""
    first = repository.record("Tallow", "Terms", "one")
    second = repository.record("Tallow", "Terms", "two", "Apply technical or declaration upgrade")
    (history,) = ota.read_collection(repository.path).histories
    assert history.key == DocumentKey("Tallow", "Terms")
    assert [(record.at, record.technical) for record in history.records] == [(first, False), (second, True)]
    assert list(ota.read_texts(repository.path, history.records)) == ["one", "two"]


def test_times_never_run_back(repository: Repository) -> None:
    """A recorder's clock did now and then: the order of the commits counts."""
    first = repository.record("Tallow", "Terms", "one")
    repository.hour -= 1  # the next commit has the time of the one before
    repository.record("Tallow", "Terms", "two")
    repository.hour -= 2
    repository.record("Tallow", "Terms", "three")
    (history,) = ota.read_collection(repository.path).histories
    assert [record.at for record in history.records] == [first, first, first]
    assert list(ota.read_texts(repository.path, history.records)) == ["one", "two", "three"]


def test_a_text_is_shared_by_documents_of_one_service_only(repository: Repository) -> None:
    """And since the other one first showed it."""
    repository.record("Tallow", "Terms", "the terms")
    first = repository.record("Tallow", "Privacy", "everything")
    repository.record("Tallow", "Terms", "everything")
    repository.record("Wick", "Terms", "everything")
    privacy, terms, wick = ota.read_collection(repository.path).histories
    assert [record.shared_since for record in terms.records] == [None, first]
    assert privacy.records[0].shared_since == terms.records[1].at
    assert wick.records[0].shared_since is None


def test_a_folder_that_is_no_collection_is_told(tmp_path: Path) -> None:
    """Before anything is imported."""
    with pytest.raises(ImportSourceError, match="cannot be read as a git repository"):
        ota.read_collection(tmp_path / "nowhere")
    repository = Repository(tmp_path)
    repository.record("Tallow", "Terms", "one")
    with pytest.raises(ImportSourceError, match="matches service 'Wick'"):
        ota.read_collection(tmp_path, service="Wick")
