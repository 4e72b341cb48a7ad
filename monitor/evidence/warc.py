"""The raw pages as a WARC file (ISO 28500, version 1.1), which web archives and browsers' tools can open.

1. A page that came is a `response` record; one that a browser rendered is a `resource`, for no server sent it so.
2. A page that came again, byte for byte, is a `revisit` of the first; so is one that a server called not modified.
3. Beside each stands a `metadata` record: what the visit shows, how it went, and that the header lines are those
   that were kept, not all that came.

Dates, addresses and bytes make everything in it, the ids too: the same visits make the same file.
"""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import NAMESPACE_URL, uuid5

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from monitor.core.evidence import Visit
from monitor.core.model import Fetched, NotModified
from monitor.evidence.names import PAGES

_VERSION = "1.1"
_SAME_PAGE = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_KEPT_HEADERS = "The header lines are those that were kept, not all that came; the body is unpacked."


@dataclass(frozen=True, slots=True)
class Recorded:
    """A visit and the record that holds it."""

    visit: Visit
    record_id: str
    record_type: str


def same_visit(visit: Visit) -> tuple[str, datetime]:
    """Equal for one visit that shows two texts: a part of the document that both have."""
    return visit.source.url, visit.fetch.at


def write_pages(visits: Sequence[Visit], software: str) -> tuple[bytes, tuple[Recorded, ...]]:
    """The WARC file of some visits, in their order, and which record holds which."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=False, warc_version=_VERSION)
    writer.write_record(_about_the_file(writer, visits, software))
    first: dict[str, Visit] = {}
    recorded = []
    for visit in _each_once(visits):
        record, kind = _record(writer, visit, first)
        record_id = record.rec_headers.get_header("WARC-Record-ID")
        writer.write_record(record)
        writer.write_record(_metadata(writer, visit, record_id))
        recorded.append(Recorded(visit, record_id, kind))
        if isinstance(visit.fetch, Fetched):
            first.setdefault(visit.digest, visit)
    return file.getvalue(), tuple(recorded)


def _each_once(visits: Sequence[Visit]) -> list[Visit]:
    found: dict[tuple[str, datetime], Visit] = {}
    for visit in visits:
        found.setdefault(same_visit(visit), visit)
    return list(found.values())


def _record(writer: WARCWriter, visit: Visit, first: Mapping[str, Visit]) -> tuple[ArcWarcRecord, str]:
    earlier = first.get(visit.digest)
    if earlier is not None or not isinstance(visit.fetch, Fetched):
        return _revisit(writer, visit, earlier), "revisit"
    kind = _kind(visit)
    page = visit.fetch
    headers = _headers(page) if kind == "response" else None
    record = writer.create_warc_record(
        _address(visit),
        kind,
        payload=io.BytesIO(page.body),
        length=len(page.body),
        warc_content_type="" if headers else _content_type(page),
        http_headers=headers,
        warc_headers_dict=_named(visit, kind) | {"WARC-Payload-Digest": _digest(visit.digest)},
    )
    return record, kind


def _revisit(writer: WARCWriter, visit: Visit, earlier: Visit | None) -> ArcWarcRecord:
    came_again = isinstance(visit.fetch, Fetched)
    named = _named(visit, "revisit") | {"WARC-Profile": _SAME_PAGE if came_again else _NOT_MODIFIED}
    if earlier is not None:
        named |= {
            "WARC-Refers-To": _record_id(earlier, _kind(earlier)),
            "WARC-Refers-To-Target-URI": _address(earlier),
            "WARC-Refers-To-Date": _date(earlier.fetch.at),
        }
    named["WARC-Payload-Digest"] = _digest(visit.digest)
    record = writer.create_warc_record(
        _address(visit), "revisit", http_headers=_headers(visit.fetch), warc_headers_dict=named
    )
    record.payload_length = 0
    return record


def _kind(visit: Visit) -> str:
    rendered = isinstance(visit.fetch, Fetched) and visit.fetch.is_rendered
    return "resource" if rendered or visit.source.how == "browser" else "response"


def _metadata(writer: WARCWriter, visit: Visit, record_id: str) -> ArcWarcRecord:
    fields = b"".join(f"{name}: {value}\r\n".encode() for name, value in _told(visit))
    return writer.create_warc_record(
        _address(visit),
        "metadata",
        payload=io.BytesIO(fields),
        length=len(fields),
        warc_content_type="application/warc-fields",
        warc_headers_dict=_named(visit, "metadata") | {"WARC-Concurrent-To": record_id},
    )


def _told(visit: Visit) -> Iterator[tuple[str, str]]:
    yield "shows", visit.role
    yield "asked-for", visit.source.url
    for address in visit.fetch.redirects:
        yield "redirected-from", address
    yield "fetch-seconds", f"{visit.fetch.seconds:.3f}"
    yield "fetched-with", visit.source.how
    if _kind(visit) == "response":
        yield "note", _KEPT_HEADERS


def _about_the_file(writer: WARCWriter, visits: Sequence[Visit], software: str) -> ArcWarcRecord:
    record = writer.create_warcinfo_record(
        PAGES, {"software": software, "format": "WARC File Format 1.1", "description": _KEPT_HEADERS}
    )
    newest = max((visit.fetch.at for visit in visits), default=datetime(1970, 1, 1, tzinfo=UTC))
    names = " ".join(_record_id(visit, _kind(visit)) for visit in visits)
    record.rec_headers.replace_header("WARC-Record-ID", f"<urn:uuid:{uuid5(NAMESPACE_URL, names)}>")
    record.rec_headers.replace_header("WARC-Date", _date(newest))
    return record


def _headers(fetch: Fetched | NotModified) -> StatusAndHeaders:
    if not isinstance(fetch, Fetched):
        return StatusAndHeaders("304 Not Modified", [], protocol="HTTP/1.1")
    lines = [
        ("Content-Type", _content_type(fetch)),
        ("Content-Length", str(len(fetch.body))),
        ("ETag", fetch.caching.etag),
        ("Last-Modified", fetch.caching.last_modified),
        *fetch.headers,
    ]
    kept = [(name, value) for name, value in lines if value]
    return StatusAndHeaders(f"{fetch.status} {_phrase(fetch.status)}", kept, protocol="HTTP/1.1")


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "Unknown"


def _content_type(page: Fetched) -> str:
    declared = page.media_type or "application/octet-stream"
    return f"{declared}; charset={page.charset}" if page.charset else declared


def _named(visit: Visit, kind: str) -> dict[str, str]:
    return {"WARC-Record-ID": _record_id(visit, kind), "WARC-Date": _date(visit.fetch.at)}


def _record_id(visit: Visit, kind: str) -> str:
    name = " ".join((kind, visit.role, visit.source.url, _date(visit.fetch.at), visit.digest))
    return f"<urn:uuid:{uuid5(NAMESPACE_URL, name)}>"


def _address(visit: Visit) -> str:
    return visit.fetch.final_url or visit.source.url


def _date(at: datetime) -> str:
    """ISO 8601 in UTC, as WARC 1.1 has it."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _digest(sha256: str) -> str:
    """A digest as WARC files write it: base 32."""
    return "sha256:" + base64.b32encode(bytes.fromhex(sha256)).decode()


def sha256(data: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
