"""Reading a WARC file that anybody may have made: its records, and what is wrong with them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
from contextlib import redirect_stderr
from dataclasses import dataclass

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

_HELD = frozenset({"response", "resource", "revisit"})


@dataclass(frozen=True, slots=True)
class Record:
    """A record of a page."""

    record_id: str
    date: str
    digest: str  # SHA-256 of its body in hexadecimal; of a revisit, the one it names
    body: bytes | None  # None: a revisit names it only


def read_records(data: bytes) -> tuple[list[Record], list[str]]:
    """The records of pages, and every problem as a sentence."""
    with redirect_stderr(io.StringIO()):  # where warcio would tell what we tell in our own words
        return _read(data)


def _read(data: bytes) -> tuple[list[Record], list[str]]:
    found: list[Record] = []
    problems: list[str] = []
    try:
        # Digests are checked while a record is read; the file is not packed, so its end must be its last record.
        archive = ArchiveIterator(io.BytesIO(data), check_digests=True)
        for record in archive:
            body = record.content_stream().read()
            problems += [
                f"pages.warc: the record {_header(record, 'WARC-Record-ID')}: {what}."
                for what in record.digest_checker.problems
            ]
            if record.rec_type in _HELD:
                found.append(_record(record, body))
        problems += ["pages.warc has records that are longer than they say."] if archive.err_count else []
    except (ArchiveLoadFailed, ValueError, EOFError) as e:
        problems.append(f"pages.warc cannot be read to its end: {str(e).strip()}.")
    return found, problems


def _record(record: ArcWarcRecord, body: bytes) -> Record:
    is_revisit = record.rec_type == "revisit"
    digest = _named(record) if is_revisit else hashlib.sha256(body).hexdigest()
    names = (_header(record, "WARC-Record-ID"), _header(record, "WARC-Date"))
    return Record(*names, digest, None if is_revisit else body)


def _named(record: ArcWarcRecord) -> str:
    try:
        return base64.b32decode(_header(record, "WARC-Payload-Digest").removeprefix("sha256:")).hex()
    except binascii.Error:
        return ""


def _header(record: ArcWarcRecord, name: str) -> str:
    return str(record.rec_headers.get_header(name) or "")
