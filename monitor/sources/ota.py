"""Open Terms Archive: a git repository of versions, one Markdown file a document.

The layout is `Service/Document.md`; each commit records one new version of one file
(https://docs.opentermsarchive.org). The repository is only ever read.
"""

from __future__ import annotations

import subprocess
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from pathlib import Path

from monitor.core.model import DocumentKey
from monitor.core.siblings import Shown
from monitor.errors import ImportSourceError

# What recorders write into the message of a commit that changed their tools and not the document.
_TECHNICAL = ("Refilter", "Apply technical", "Adapt template")


@dataclass(frozen=True, slots=True)
class Record:
    """One recorded version: where its text is, and when it was recorded."""

    commit: str
    blob: str
    at: datetime
    technical: bool = False  # the recorder says that its tools changed, not the document
    shared_since: datetime | None = None  # another document of the service has shown the same text since then
    seen_until: None = None  # the recorder kept looking

    @property
    def note(self) -> str:
        """What is kept of it beside the version."""
        return f"{self.commit} (technical)" if self.technical else self.commit


@dataclass(frozen=True, slots=True)
class History:
    """All records of one document, in commit order, their times never running back."""

    key: DocumentKey
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Collection:
    """A repository of histories."""

    repository: Path
    histories: tuple[History, ...]
    newest: datetime  # the newest record of the whole collection: every last version lasted until then


def read_collection(repository: Path, service: str = "*", document: str = "*") -> Collection:
    """List the histories of a repository whose service and document match the globs.

    Raises `ImportSourceError` when it is no git repository, holds no version, or nothing matches.
    """
    found: dict[DocumentKey, list[Record]] = defaultdict(list)
    newest = None
    all_records = list(_records(repository))
    for key, record in all_records:
        newest = max(newest or record.at, record.at)
        if fnmatchcase(key.service, service) and fnmatchcase(key.document, document):
            found[key].append(_not_before(record, found[key]))
    if newest is None:
        raise ImportSourceError(f"{repository} holds no versions: files should be Service/Document.md.")
    if not found:
        raise ImportSourceError(
            f"Nothing in {repository} matches service {service!r} and document {document!r}."
        )
    shown = Shown((key, record.blob, record.at) for key, record in all_records)
    histories = tuple(
        History(key, tuple(replace(one, shared_since=shown.elsewhere(key, one.blob)) for one in records))
        for key, records in sorted(found.items())
    )
    return Collection(repository, histories, newest)


def read_texts(repository: Path, records: Sequence[Record]) -> Iterator[str]:
    """The texts of records, in order; bytes that are no UTF-8 are replaced."""
    with subprocess.Popen(
        _git(repository, "cat-file", "--batch"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as git:
        assert git.stdin is not None  # noqa: S101 - asked for above; this tells the type checker
        assert git.stdout is not None  # noqa: S101
        for record in records:
            git.stdin.write(f"{record.blob}\n".encode())
            git.stdin.flush()
            header = git.stdout.readline().split()
            if len(header) != 3:
                raise ImportSourceError(f"{repository} is damaged: object {record.blob} is missing.")
            body = git.stdout.read(int(header[2]) + 1)[:-1]
            yield body.decode("utf-8", errors="replace")
        git.stdin.close()


def _git(repository: Path, *arguments: str) -> list[str]:
    return ["git", "-c", "core.quotepath=off", "-C", str(repository), *arguments]


def _records(repository: Path) -> Iterator[tuple[DocumentKey, Record]]:
    """Every version that a commit added or changed, oldest commit first."""
    at, commit, technical = datetime.min.replace(tzinfo=UTC), "", False
    for line in _log(repository).splitlines():
        if line.startswith("@"):
            commit, seconds, subject = line[1:].split(" ", 2)
            at = datetime.fromtimestamp(int(seconds), UTC)
            technical = subject.startswith(_TECHNICAL)
        elif line.startswith(":"):
            meta, path = line.split("\t", 1)
            blob, status = meta.split()[3:5]
            key = _key(path)
            if key and status != "D":
                yield key, Record(commit, blob, at, technical)


def _log(repository: Path) -> str:
    command = _git(
        repository,
        "log",
        "--reverse",
        "--topo-order",
        "--raw",
        "--no-renames",
        "--abbrev=40",
        "--format=@%H %ct %s",
    )
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except FileNotFoundError as e:
        raise ImportSourceError(
            "`git` is not installed; an Open Terms Archive collection is a git repository."
        ) from e
    except subprocess.CalledProcessError as e:
        said = e.stderr.decode(errors="replace").strip()
        raise ImportSourceError(f"{repository} cannot be read as a git repository: {said}") from e
    return done.stdout.decode("utf-8", errors="replace")


def _key(path: str) -> DocumentKey | None:
    service, slash, name = path.strip('"').partition("/")
    if not slash or "/" in name or not name.endswith(".md"):
        return None
    return DocumentKey(service, name.removesuffix(".md"))


def _not_before(record: Record, earlier: Sequence[Record]) -> Record:
    """Clocks of recorders ran back now and then: a version is never older than the one before it."""
    if earlier and record.at < earlier[-1].at:
        return replace(record, at=earlier[-1].at)
    return record
