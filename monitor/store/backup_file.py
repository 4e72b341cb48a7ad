"""The file of a backup: lines of JSON, packed with Zstandard, of which the last tells whether all are there."""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import zstandard

from monitor.errors import StoreError
from monitor.store.types import to_json

FORMAT = "optwatch backup 1"
ROWS_AT_ONCE = 500
_LEVEL = 6  # pages are packed already, and text is most of the rest


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of a table, as they stand in a backup."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]


@contextmanager
def writing(
    file: IO[bytes], about: Mapping[str, Any]
) -> Iterator[Callable[[Mapping[str, Any] | list[Any]], None]]:
    """Write lines: what it is about first, and at the end how many rows there were, and the SHA-256 of it all."""
    digest, counted, table = hashlib.sha256(), {}, ""  # type: Any, dict[str, int], str
    packer = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True)
    with packer.stream_writer(file, closefd=False) as packed:

        def put(value: Mapping[str, Any] | list[Any]) -> None:
            nonlocal table
            if isinstance(value, list):
                counted[table] += 1
            elif "table" in value:
                table = value["table"]
                counted[table] = 0
            line = to_json(value).encode() + b"\n"
            digest.update(line)
            packed.write(line)

        put(about)
        yield put
        packed.write(to_json({"rows": counted, "sha256": digest.hexdigest()}).encode() + b"\n")


class Reader:
    """A backup read line by line; who reads all its rows knows that it is whole."""

    def __init__(self, path: Path, lines: Iterator[bytes]) -> None:
        self._path = path
        self._lines = lines
        self._digest = hashlib.sha256()
        self._is_one = False  # not known yet to be a backup at all
        about = self._next()
        if not isinstance(about, dict) or about.get("format") != FORMAT:
            raise self._broken()
        try:
            self.revision, self.at = str(about["revision"]), datetime.fromisoformat(about["at"])
        except (LookupError, TypeError, ValueError) as e:
            raise self._broken() from e
        self._is_one = True
        self.counted: dict[str, int] = {}

    def rows(self) -> Iterator[Rows]:
        """Everything that it holds, some rows at a time; raises `StoreError` where some of it is missing."""
        value = self._next()
        while isinstance(value, dict) and "table" in value:
            table, columns = str(value["table"]), tuple(value["columns"])
            self.counted[table] = 0
            some: list[Sequence[Any]] = []
            while isinstance(value := self._next(), list):
                some.append(value)
                if len(some) == ROWS_AT_ONCE:
                    yield self._told(table, columns, some)
                    some = []
            if some:
                yield self._told(table, columns, some)
        if value != {"rows": self.counted, "sha256": self._before_the_last}:
            raise self._broken()

    def _told(self, table: str, columns: tuple[str, ...], some: Sequence[Sequence[Any]]) -> Rows:
        self.counted[table] += len(some)
        return Rows(table, columns, some)

    def _next(self) -> Any:  # noqa: ANN401 - a line of JSON
        try:
            line = next(self._lines, b"")
            self._before_the_last = self._digest.hexdigest()
            self._digest.update(line)
            return json.loads(line) if line else None
        except (zstandard.ZstdError, ValueError, EOFError) as e:
            raise self._broken() from e

    def _broken(self) -> StoreError:
        if not self._is_one:
            return StoreError(f"{self._path} is no backup that this optwatch can read.")
        return StoreError(f"{self._path} is no whole backup: it ends early or was changed. Use another one.")


@contextmanager
def reading(path: Path) -> Iterator[Reader]:
    """A backup to be read; raises `StoreError` where there is none."""
    try:
        with path.open("rb") as file, zstandard.ZstdDecompressor().stream_reader(file) as packed:
            yield Reader(path, iter(io.BufferedReader(packed)))
    except OSError as e:
        raise StoreError(f"{path} cannot be read: {e.strerror}.") from e


def is_backup(path: Path) -> bool:
    """Whether a file begins like a backup."""
    try:
        with reading(path):
            return True
    except StoreError:
        return False


@contextmanager
def appearing(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes its name when it is written whole; only its owner may read it."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    descriptor = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
