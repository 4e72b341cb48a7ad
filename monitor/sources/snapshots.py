"""A folder of raw pages with their times, as a recorder of pages leaves it.

`pages.json` lists them: `[{"file": "terms/1760000000.html", "page": "Service/Document #part", "at": 1760000000}]`.
`at` is in seconds since 1970; `#part` is there where a document has several pages. The folder is only ever read.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from itertools import groupby
from pathlib import Path, PurePosixPath

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from monitor.core.model import DocumentKey, Fetched
from monitor.errors import ImportSourceError

INDEX = "pages.json"
_KEPT = 8  # earlier pages of a part to fall back on where a newer one is refused


@dataclass(frozen=True, slots=True)
class Body:
    """One raw page in its file."""

    folder: Path
    name: str  # within the folder; names the page in its collection
    page: str  # of which it is one state: "Service/Document #part"
    at: datetime
    media_type: str = ""  # a folder tells neither
    charset: None = None

    def read(self) -> bytes:
        """The bytes. Raises `ImportSourceError` where the file is gone or cannot be read."""
        try:
            return (self.folder / self.name).read_bytes()
        except OSError as e:
            raise ImportSourceError(f"{self.folder / self.name} cannot be read: {e.strerror}.") from e

    def fetched(self) -> Fetched:
        """The page as the fetch that it once was."""
        return Fetched(self.page, self.page, self.at, 200, self.media_type, self.charset, self.read())


@dataclass(frozen=True, slots=True)
class Record:
    """A document at the moment when some of its parts were recorded anew."""

    at: datetime
    note: str  # the file that was recorded, the last of several
    parts: tuple[tuple[Body, ...], ...]  # of each part the newest page first; empty: none was recorded yet
    seen_until: None = None


@dataclass(frozen=True, slots=True)
class History:
    """All records of one document, oldest first."""

    key: DocumentKey
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Collection:
    """A folder of histories."""

    histories: tuple[History, ...]
    beside: tuple[History, ...]  # what else the folder has of their services
    newest: datetime  # the newest page of the whole folder: every last page lasted until then


class _Entry(BaseModel):
    model_config = ConfigDict(extra="ignore")

    file: str
    page: str
    at: float


@dataclass(slots=True)
class _Parts:
    """The pages of each part of a document, in the order in which the index first names the parts."""

    pages: dict[str, list[Body]] = field(default_factory=dict)

    def put(self, part: str, body: Body) -> None:
        self.pages[part] = [body, *self.pages[part][: _KEPT - 1]]

    def shown(self) -> tuple[tuple[Body, ...], ...]:
        return tuple(map(tuple, self.pages.values()))


def read_collection(folder: Path, service: str = "*", document: str = "*") -> Collection:
    """List the histories of a folder whose service and document match the globs.

    Raises `ImportSourceError` where the index is missing or malformed, names a file outside the folder, or
    holds nothing that matches.
    """
    entries = sorted(_index(folder), key=lambda entry: entry.at)
    if not entries:
        raise ImportSourceError(f"{folder / INDEX} lists no pages.")
    by_document: dict[DocumentKey, list[tuple[str, _Entry]]] = defaultdict(list)
    for entry in entries:
        key, part = _name(folder, entry.page)
        if fnmatchcase(key.service, service):
            by_document[key].append((part, entry))
    found = [History(key, tuple(_records(folder, pages))) for key, pages in sorted(by_document.items())]
    histories = tuple(one for one in found if fnmatchcase(one.key.document, document))
    if not histories:
        raise ImportSourceError(f"Nothing in {folder} matches service {service!r} and document {document!r}.")
    services = {one.key.service for one in histories}
    beside = tuple(one for one in found if one not in histories and one.key.service in services)
    return Collection(histories, beside, _moment(entries[-1].at))


def _index(folder: Path) -> list[_Entry]:
    path = folder / INDEX
    try:
        return TypeAdapter(list[_Entry]).validate_python(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as e:
        raise ImportSourceError(f"{folder} holds no {INDEX}, which lists the pages and their times.") from e
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as e:
        raise ImportSourceError(f"{path} cannot be read: {e}.") from e
    except ValidationError as e:
        wrong = e.errors()[0]
        place = ".".join(map(str, wrong["loc"])) or "the whole file"
        raise ImportSourceError(f"{path}: {place}: {wrong['msg']}.") from e


def _records(folder: Path, entries: Sequence[tuple[str, _Entry]]) -> Iterator[Record]:
    """One record for each moment: a document is decided once every part that came then has been read."""
    parts = _Parts({part: [] for part, _ in entries})
    for at, recorded in groupby(entries, key=lambda found: found[1].at):
        name = ""
        for part, entry in recorded:
            if not _is_inside(entry.file):
                raise ImportSourceError(f"{folder / INDEX} names a file outside its folder: {entry.file!r}.")
            name = entry.file
            parts.put(part, Body(folder, name, entry.page, _moment(at)))
        yield Record(_moment(at), name, parts.shown())


def _moment(at: float) -> datetime:
    return datetime.fromtimestamp(at, UTC)


def _name(folder: Path, page: str) -> tuple[DocumentKey, str]:
    whole, _, part = page.partition(" #")
    service, slash, document = whole.partition("/")
    if not slash or not service.strip() or not document.strip():
        raise ImportSourceError(
            f"{folder / INDEX}: {page!r} should be Service/Document or Service/Document #part."
        )
    return DocumentKey(service.strip(), document.strip()), part


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and name != ""
