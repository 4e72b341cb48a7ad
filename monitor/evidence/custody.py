"""Who had a text in hand, when, and what became of it: the chain of custody, in the order of time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from monitor.core.evidence import Evidence, Kept, Role
from monitor.core.model import Fetched, Origin, Version

Step = tuple[datetime, str]

# Where a text comes from that this installation did not fetch itself; {note} names its record there.
_ELSEWHERE: Mapping[Origin, str] = {
    Origin.WAYBACK: "captured by a web archive (capture {note}), from which its raw page was brought in",
    Origin.SNAPSHOTS: "recorded by somebody else as a raw page (file {note}), which was brought in",
    Origin.OTA: "recorded by an Open Terms Archive collection as text (commit {note}), which was brought in",
}
_NO_PAGE = "That collection keeps texts: there is no raw page here, and the text is as its recorder made it."
_LOST_PAGE = "The raw page that it was read from is no longer kept."


def came_from(version: Version) -> str:
    """Where a version comes from, as the end of a sentence that begins with "It was"."""
    if version.origin is Origin.LIVE:
        return "fetched from its publisher by this installation of optwatch"
    return _ELSEWHERE[version.origin].format(note=version.note)


def without_page(kept: Kept) -> str | None:
    """Why there is no raw page of a version; None where there is one."""
    if kept.version.origin is Origin.OTA:
        return _NO_PAGE
    shown = {visit.digest for visit in kept.visits if isinstance(visit.fetch, Fetched)}
    return None if kept.version.snapshots and shown.issuperset(kept.version.snapshots) else _LOST_PAGE


def steps(evidence: Evidence) -> list[Step]:
    """What happened to the texts and pages, oldest first."""
    event = evidence.event
    found: list[Step] = []
    for name, kept in (("old", evidence.before), ("new", evidence.after)):
        if kept is not None:
            found += _of_text(name, kept)
    found.append((event.confirmed_at, f"The move was believed and stored as event {event.id}."))
    return sorted(found, key=lambda step: step[0])


def _of_text(name: str, kept: Kept) -> Iterator[Step]:
    version = kept.version
    for visit in kept.visits:
        if isinstance(visit.fetch, Fetched):
            did = f"answered with a page, kept as its SHA-256 {visit.digest}"
        else:
            did = f"said that the page of SHA-256 {visit.digest} is not modified"
        again = " again" if visit.role in (Role.BEFORE_LAST, Role.AFTER_AGAIN) else ""
        where = visit.fetch.final_url or visit.source.url
        yield visit.fetch.at, f"{where}{again} {did}."
    reader = version.reading.reader_version
    told = (
        f"The {name} text, {came_from(version)}, was read by reader {reader} and stored as version {kept.id}."
    )
    yield version.at, told
