"""What the questions of the API have in common."""

from __future__ import annotations

from typing import Annotated

from fastapi import Path, Query

from monitor.core.days import begin_of
from monitor.core.model import EventKind
from monitor.core.records import Wanted

Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
Cursor = Annotated[str | None, Query(max_length=2000, description="`next` of the page before.")]
Number = Annotated[int, Path(ge=1, le=2**31 - 1, examples=[1])]
ServiceName = Annotated[str, Path(examples=["Quillnote"])]
Named = Annotated[str | None, Query(max_length=500)]
Day = Annotated[
    str | None,
    Query(
        max_length=40, description="A day (2025-08-29) or a moment (ISO 8601), in UTC if it names no zone."
    ),
]
Kinds = Annotated[list[EventKind] | None, Query()]


def wanted(
    service: Named = None,
    document: Named = None,
    tag: Named = None,
    since: Day = None,
    until: Day = None,
) -> Wanted:
    """Of which service, document or tag, from when on and before when."""
    return Wanted(
        service=service,
        document=document,
        tag=tag,
        since=begin_of(since) if since is not None else None,
        until=begin_of(until) if until is not None else None,
    )
