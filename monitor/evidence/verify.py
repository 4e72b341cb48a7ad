"""Checking an evidence zip: is it whole, and does everything in it fit everything else?

1. The zip itself: its entries, their check sums, nothing twice, nothing beside what the manifest lists.
2. Every file against its SHA-256 in the manifest and in SHA256SUMS.
3. Every record of the WARC file against its own digests, and every page of the manifest against its record.
4. Every sentence that the event quotes, and every clause of the manifest, against the texts.

The file comes from anybody: nothing is unpacked to disk, and what is too large is refused.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from monitor.evidence import names
from monitor.evidence.records import read_records
from monitor.evidence.rereading import reads_as
from monitor.evidence.warc import sha256

_LARGEST = 500_000_000  # bytes of everything unpacked
# What zipfile raises for bytes that only look like a zip.
_NO_ZIP = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError),
    *(ValueError, OverflowError, struct.error, LookupError),
)
_NEEDED = (names.MANIFEST, names.EVENT, names.SUMS, names.README)


_REREAD = {
    True: "Read again, the raw pages give these very texts.",
    False: "Read again, a raw page gives another text: the reader or the selectors have changed since, or the "
    "text was changed; compare them yourself.",
    None: "There is no raw page of a text: it stands as it was recorded.",
}
_NOT_PROVEN = (
    "Not proven: that the publisher sent them, and that nobody made the whole file anew; compare its SHA-256 "
    "with the one noted when it was made."
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking a file came to."""

    sha256: str  # of the whole file
    problems: tuple[str, ...] = ()  # sentences; none: everything fits
    service: str = ""
    document: str = ""
    event: int | None = None
    files: int = 0
    pages: int = 0  # raw pages whose bytes were checked
    reread: bool | None = None  # reading them again gives the very texts; None: there are none to read

    @property
    def is_sound(self) -> bool:
        """Nothing is wrong with it."""
        return not self.problems

    @property
    def statement(self) -> str:
        """In a sentence or two: what is proven, and what not."""
        if self.problems:
            return "This file is not as it was made: it proves nothing."
        return (
            f"Whole and unchanged in itself: every quoted sentence stands in its text. {_REREAD[self.reread]} "
            f"{_NOT_PROVEN}"
        )


def verify(data: bytes) -> Verdict:
    """Check the bytes of an evidence zip."""
    whole = sha256(data)
    files = _unpacked(data)
    if isinstance(files, str):
        return Verdict(whole, (files,))
    missing = [name for name in _NEEDED if name not in files]
    if missing:
        return Verdict(whole, tuple(f"{name} is missing." for name in missing))
    manifest, event = _object(files[names.MANIFEST]), _object(files[names.EVENT])
    if manifest is None or event is None:
        return Verdict(whole, ("manifest.json or event.json cannot be read.",))
    if manifest.get("format") != names.FORMAT:
        told = manifest.get("format")
        return Verdict(whole, (f"Its format is {told!r}; this optwatch knows {names.FORMAT!r}.",))
    try:
        return _judged(whole, files, manifest, event)
    except (LookupError, TypeError, AttributeError, ValueError) as e:
        return Verdict(whole, (f"manifest.json or event.json lacks what it should say: {e!r}.",))


def _judged(
    whole: str, files: Mapping[str, bytes], manifest: Mapping[str, Any], event: Mapping[str, Any]
) -> Verdict:
    problems = (
        *_sums(files, manifest),
        *_listed(files, manifest),
        *_pages(files, manifest),
        *_sentences(files, manifest, event),
    )
    about = manifest["event"]
    return Verdict(
        whole,
        tuple(dict.fromkeys(problems)),
        service=str(about["service"]),
        document=str(about["document"]),
        event=int(about["id"]),
        files=len(files),
        pages=0 if problems else len({page["sha256"] for page in manifest["pages"]}),
        reread=None if problems else _reread(files, manifest),
    )


def _reread(files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> bool | None:
    records, _ = read_records(files.get(names.PAGES, b""))
    bodies = {record.digest: record.body for record in records if record.body is not None}
    same: list[bool] = []
    for text in manifest["texts"].values():
        found = reads_as(text, manifest["pages"], bodies)
        if found is None:
            return None
        same.append(found == files[text["file"]].decode("utf-8", "surrogatepass"))
    return all(same) if same else None


def _unpacked(data: bytes) -> dict[str, bytes] | str:
    """Every file by its name, or why that cannot be had."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            twice = len({entry.filename for entry in entries}) < len(entries)
            if twice:
                return "The zip holds a file twice under one name."
            if sum(entry.file_size for entry in entries) > _LARGEST:
                return "The zip holds more than an evidence file can."
            return {entry.filename: archive.read(entry) for entry in entries}
    except _NO_ZIP as e:
        return f"It is no whole zip file: {e}."


def _object(data: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _listed(files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> Iterator[str]:
    listed: Mapping[str, Any] = manifest["files"]
    for name in sorted(set(files) - set(listed) - {names.MANIFEST, names.SUMS}):
        yield f"{name} is in the zip and not in the manifest."
    for name, told in listed.items():
        if name not in files:
            yield f"{name} is missing."
        elif sha256(files[name]) != told["sha256"] or len(files[name]) != told["size"]:
            yield f"{name} is not the file that the manifest lists: its SHA-256 differs."


def _sums(files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> Iterator[str]:
    lines = files[names.SUMS].decode("utf-8", "replace").splitlines()
    told = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    for name in sorted({*manifest["files"], names.MANIFEST}):
        if name in files and told.get(name) != sha256(files[name]):
            yield f"{name} is not the file that SHA256SUMS lists."


def _pages(files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> Iterator[str]:
    if names.PAGES not in files:
        if manifest["pages"]:
            yield "pages.warc is missing, and the manifest speaks of raw pages."
        return
    records, problems = read_records(files[names.PAGES])
    yield from problems
    bodies = {record.digest for record in records if record.body is not None}
    by_id = {record.record_id: record for record in records}
    for page in manifest["pages"]:
        record = by_id.get(page["record"])
        if record is None:
            yield f"The page of {page['asked_for']} at {page['at']} has no record in pages.warc."
        elif (record.digest, record.date) != (page["sha256"], page["at"]):
            yield f"The record of {page['asked_for']} at {page['at']} is of another page or another time."
    for text in manifest["texts"].values():
        if text["no_raw_page"] is None and not set(text["read_from"]) <= bodies:
            yield f"{text['file']} was read from a page that is not in pages.warc."


def _sentences(
    files: Mapping[str, bytes], manifest: Mapping[str, Any], event: Mapping[str, Any]
) -> Iterator[str]:
    for side, told in manifest["texts"].items():
        text = files.get(told["file"], b"").decode("utf-8", "surrogatepass")
        for clause in told["clauses"]:
            if text[clause["start"] : clause["end"]] != clause["text"]:
                yield f"{told['file']} does not hold this clause at its place: {clause['text']!r}."
        for clause in event["clauses"][side]:
            if clause["text"] not in text:
                yield f"{told['file']} does not hold the quoted sentence {clause['text']!r}."
