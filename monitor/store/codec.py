"""Words of the core as JSON and back: whatever field a dataclass has or gets is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any, cast

from pydantic import TypeAdapter

from monitor.core.model import Clause, Default, Event, Lane, Notice, Reading, Source, State
from monitor.store.types import to_json

Body = dict[str, Any]  # a dataclass as a JSON object

_CLAUSE = TypeAdapter(Clause)
_EVENT = TypeAdapter(Event)
_LANE = TypeAdapter(Lane)
_LANES = TypeAdapter(tuple[tuple[Lane, Default], ...])
_NOTICE = TypeAdapter(Notice)
_READING = TypeAdapter(Reading)
_SOURCE = TypeAdapter(Source)
_STATE = TypeAdapter(State)


def digest(data: bytes) -> str:
    """The name of some bytes: their SHA-256, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def text_bytes(text: str) -> bytes:
    """A text as bytes; lone surrogates, which some pages contain, survive."""
    return text.encode("utf-8", "surrogatepass")


def bytes_text(data: bytes) -> str:
    """The text that `text_bytes` made bytes of."""
    return data.decode("utf-8", "surrogatepass")


def state_json(state: State) -> Body:
    """A state as JSON."""
    return cast("Body", _STATE.dump_python(state, mode="json"))


def state_of(body: Body) -> State:
    """A state from its JSON; fields that it did not have then take their defaults."""
    return _STATE.validate_python(body)


def event_json(event: Event) -> Body:
    """An event as JSON, without the id that the database gives it."""
    return cast("Body", _EVENT.dump_python(replace(event, id=None), mode="json"))


def event_of(body: Body, id_: int) -> Event:
    """An event from its JSON, with its id."""
    return replace(_EVENT.validate_python(body), id=id_)


def event_identity(event: Event) -> str:
    """Equal for the same move told twice, by an import or a save that is repeated.

    When and why it was believed is left out: the same move may be believed by another road.
    """
    clauses = [[_name(clause) for clause in side] for side in (event.clauses_before, event.clauses_after)]
    parts = [
        *event.key,
        event.at.astimezone(UTC).isoformat(),
        event.kind,
        event.before,
        event.after,
        event.headline,
    ]
    return digest(to_json([*parts, _LANE.dump_python(event.lane, mode="json"), clauses]).encode())


def _name(clause: Clause) -> str:
    return clause.fingerprint or clause.text


def notice_json(notice: Notice) -> Body:
    """A notice as JSON, without the id that the database gives it."""
    return cast("Body", _NOTICE.dump_python(replace(notice, id=None), mode="json"))


def notice_of(body: Body, id_: int) -> Notice:
    """A notice from its JSON, with its id."""
    return replace(_NOTICE.validate_python(body), id=id_)


def notice_identity(notice: Notice) -> str:
    """Equal for the same notice told twice."""
    return digest(to_json([*notice.key, notice.kind, notice.at.astimezone(UTC).isoformat()]).encode())


def clause_json(clause: Clause) -> Body:
    """A clause as JSON, without its position: the same sentence in two versions is stored once."""
    return cast("Body", _CLAUSE.dump_python(replace(clause, start=0, end=0), mode="json"))


def clause_of(body: Body, start: int, end: int) -> Clause:
    """A clause from its JSON, at its position in one version."""
    return replace(_CLAUSE.validate_python(body), start=start, end=end)


def reading_json(reading: Reading) -> Body:
    """A reading as JSON without its text and clauses, which have tables of their own."""
    body = _READING.dump_python(replace(reading, text="", clauses=(), lanes={}), mode="json")
    # JSON has no mapping with such keys.
    body["lanes"] = _LANES.dump_python(tuple(reading.lanes.items()), mode="json")
    return cast("Body", body)


def reading_of(body: Body, text: str, clauses: tuple[Clause, ...]) -> Reading:
    """A reading from its JSON, its text and its clauses."""
    lanes = dict(_LANES.validate_python(body["lanes"]))
    reading = _READING.validate_python({**body, "lanes": {}})
    return replace(reading, text=text, clauses=clauses, lanes=lanes)


def lane_key(lane: Lane) -> str:
    """A lane as text: equal lanes have equal keys."""
    return to_json(_LANE.dump_python(lane, mode="json"))


def lane_of(key: str) -> Lane:
    """A lane from its key."""
    return _LANE.validate_json(key)


def source_json(source: Source) -> Body:
    """Everything about a source but its address."""
    body = _SOURCE.dump_python(source, mode="json")
    return {name: value for name, value in body.items() if name != "url"}


def source_of(url: str, options: Mapping[str, Any]) -> Source:
    """A source from its address and the rest."""
    return _SOURCE.validate_python({**options, "url": url})
