"""`manifest.json`: what is in the zip, what each file shows, when and by whom it was got, and its SHA-256."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from monitor.core.evidence import Evidence, Kept
from monitor.core.model import Document, Fetched
from monitor.evidence import custody
from monitor.evidence.names import AFTER, BEFORE, FORMAT
from monitor.evidence.warc import Recorded, same_visit, sha256
from monitor.views import Json, clause_json, day, moment


def manifest(
    evidence: Evidence,
    recorded: Sequence[Recorded],
    files: Mapping[str, bytes],
    *,
    software: str,
    contact: str,
) -> Json:
    """The manifest of these files."""
    event = evidence.event
    return {
        "format": FORMAT,
        "event": {
            "id": event.id,
            "service": event.key.service,
            "document": event.key.document,
            "kind": event.kind,
            "from": event.before,
            "to": event.after,
            "at": moment(event.at),
            "last_seen_before": moment(event.last_seen_before),
            "confirmed_at": moment(event.confirmed_at),
            "doubt": event.doubt or None,
            "reader_version": event.reader_version,
        },
        "recorded_by": {"software": software, "contact": contact or None},
        "texts": {
            name: _text(file, kept, recorded)
            for name, file, kept in (("before", BEFORE, evidence.before), ("after", AFTER, evidence.after))
            if kept is not None
        },
        "pages": [_page(one, Document(*event.key, ())) for one in recorded],
        "custody": [{"at": _exact(at), "what": what} for at, what in custody.steps(evidence)],
        "files": {name: {"sha256": sha256(files[name]), "size": len(files[name])} for name in sorted(files)},
    }


def as_bytes(value: Json) -> bytes:
    """JSON for people and programs: indented, in the order that it was made, with a line end."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "surrogatepass")


def _text(file: str, kept: Kept, recorded: Sequence[Recorded]) -> Json:
    version, reading = kept.version, kept.version.reading
    shown = {same_visit(visit) for visit in kept.visits}
    clauses = [clause_json(clause) for clause in reading.clauses]
    return {
        "file": file,
        "version": kept.id,
        "first_seen": _exact(version.at),
        "came_from": custody.came_from(version),
        "origin": version.origin,
        "note": version.note or None,
        "default": reading.default,
        "title": reading.title or None,
        "language": reading.language,
        "printed_date": day(reading.effective or reading.updated),
        "reader_version": reading.reader_version,
        "read_from": list(dict.fromkeys(version.snapshots)),
        "records": [one.record_id for one in recorded if same_visit(one.visit) in shown],
        "no_raw_page": custody.without_page(kept),
        "clauses": [
            {key: clause[key] for key in ("text", "start", "end", "stance", "scope")} for clause in clauses
        ],
    }


def _page(recorded: Recorded, document: Document) -> Json:
    visit, fetch = recorded.visit, recorded.visit.fetch
    return {
        "shows": visit.role,
        "at": _exact(fetch.at),
        "asked_for": visit.source.url,
        "answered_by": fetch.final_url,
        "redirects": list(fetch.redirects),
        "outcome": "fetched" if isinstance(fetch, Fetched) else "not modified",
        "status": fetch.status if isinstance(fetch, Fetched) else 304,
        "media_type": fetch.media_type if isinstance(fetch, Fetched) else None,
        "charset": fetch.charset if isinstance(fetch, Fetched) else None,
        "fetched_with": visit.source.how,
        "headers": [list(pair) for pair in fetch.headers] if isinstance(fetch, Fetched) else [],
        "read_with": {
            "settings": document.is_settings,
            "signals": document.is_signals,
            "select": list(visit.source.select),
            "remove": list(visit.source.remove),
        },
        "sha256": visit.digest,
        "record": recorded.record_id,
        "record_type": recorded.record_type,
    }


def _exact(at: datetime) -> str:
    """ISO 8601 in UTC with every digit that is stored."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
