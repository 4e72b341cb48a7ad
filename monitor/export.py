"""Export: everything of one kind, as lines of JSON or as a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from monitor.app import App
from monitor.core.model import ControlKind, Default
from monitor.core.records import Asked, DefaultSpan, Wanted
from monitor.core.vocabulary import choice, dpv
from monitor.views import Json, board_json, event_json, hit_json, span_json, summary_json

T = TypeVar("T")
_AT_ONCE = 500
# A spreadsheet takes a cell that begins so for a formula; the words are those of strangers (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class What(StrEnum):
    """What can be exported."""

    DOCUMENTS = "documents"
    EVENTS = "events"
    CLAUSES = "clauses"
    HISTORY = "history"
    VERSIONS = "versions"


class Form(StrEnum):
    """How it is written."""

    JSONL = "jsonl"
    CSV = "csv"

    @property
    def media_type(self) -> str:
        """As a server names it."""
        return "text/csv" if self is Form.CSV else "application/x-ndjson"


_LANE = ("lane.audience", "lane.scope", "lane.region", "lane.trainer", "lane.plan")
_WAY = ("control.label", "control.target", "control.holder")
_DPV = ("dpv.process", "dpv.involvement", "dpv.rule", "opp115_choice")
# By kind: the columns of a table, each a path into the object that JSON Lines have.
_COLUMNS: Mapping[What, Sequence[str]] = {
    What.DOCUMENTS: (
        *("service", "document", "tags", "watched", "default", "side", "reason", "since", "at_least"),
        *("effective", *_WAY, "clause.text", "last_good_check", "failures", "trouble_reason"),
    ),
    What.EVENTS: (
        *("id", "service", "document", "at", "kind", "from", "to", "side", "effect", "severity", "headline"),
        *(*_LANE, "clauses.before", "clauses.after", *_WAY, "last_seen_before", "effective", "phase"),
        *("confirmed_at", "doubt"),
    ),
    What.CLAUSES: (
        *("service", "document", "text", "since", "at_least", "until", "version", "clause.stance"),
        *("clause.scope", "clause.audience", "clause.regions", "clause.trainer", "clause.plan"),
        *(f"clause.{name}" for name in _WAY),
    ),
    What.HISTORY: ("service", "document", *_LANE, "default", "since", "at_least", "until", "effective"),
    What.VERSIONS: (
        *("id", "service", "document", "at", "kind", "default", "reason", "effective", "updated", "origin"),
        "note",
    ),
}
_DEFAULTS: Mapping[What, str] = {What.EVENTS: "to", What.CLAUSES: "clause.stance"}  # others: "default"
_CONTROLS: Mapping[What, str] = {What.CLAUSES: "clause.control.kind"}  # others: "control.kind"


def export(app: App, what: What, form: Form, wanted: Wanted, *, with_dpv: bool = False) -> Iterator[str]:
    """All of one kind, in pieces of text. The newest comes first where there is a time.

    With `with_dpv` every row has the terms of W3C DPV and OPP-115 beside our own.
    """
    rows = _ROWS[what](app, wanted)
    if with_dpv:
        rows = (_with_terms(what, row) for row in rows)
    if form is Form.JSONL:
        return (json.dumps(row, ensure_ascii=True) + "\n" for row in rows)
    return _table((*_COLUMNS[what], *(_DPV if with_dpv else ())), rows)


def _with_terms(what: What, row: Json) -> Json:
    said, kind = _at(row, _DEFAULTS.get(what, "default")), _at(row, _CONTROLS.get(what, "control.kind"))
    default = Default(said) if said else None
    return {**row, "dpv": dpv(default), "opp115_choice": choice(default, ControlKind(kind) if kind else None)}


def _table(columns: Sequence[str], rows: Iterable[Json]) -> Iterator[str]:
    yield _line([column.removeprefix("clause.").replace(".", "_") for column in columns])
    for row in rows:
        yield _line([_cell(_at(row, column)) for column in columns])


def _line(cells: Sequence[str]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(cells)
    return written.getvalue()


def _at(row: Json, path: str) -> Any:  # noqa: ANN401 -- JSON
    value: Any = row
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        value = "\n".join(one["text"] if isinstance(one, dict) else str(one) for one in value)
    text = str(value).encode("utf-8", "replace").decode()
    return f"'{text}" if text.startswith(_FORMULA) else text


def _events(app: App, wanted: Wanted) -> Iterator[Json]:
    def page(after: Any) -> Sequence[Any]:  # noqa: ANN401 -- a place, as the store has it
        return app.store.event_page(wanted, _AT_ONCE, after)

    return _all(page, lambda event: (event.at, event.id), event_json)


def _versions(app: App, wanted: Wanted) -> Iterator[Json]:
    def page(after: Any) -> Sequence[Any]:  # noqa: ANN401
        return app.store.version_page(wanted, _AT_ONCE, after)

    return _all(page, lambda version: (version.at, version.id), summary_json)


def _documents(app: App, wanted: Wanted) -> Iterator[Json]:
    def page(after: Any) -> Sequence[Any]:  # noqa: ANN401
        return app.store.document_page(wanted, _AT_ONCE, after)

    return _all(page, lambda row: tuple(row.key), board_json)


def _clauses(app: App, wanted: Wanted) -> Iterator[Json]:
    named = Asked(wanted.service, wanted.document, wanted.tag, since=wanted.since, until=wanted.until)
    asked = replace(named, only_clauses=True)

    def page(after: Any) -> Sequence[Any]:  # noqa: ANN401
        return app.store.search((), asked, _AT_ONCE, after)

    return _all(page, lambda hit: (hit.since, hit.id), partial(hit_json, query=()))


def _history(app: App, wanted: Wanted) -> Iterator[Json]:
    def page(after: Any) -> Sequence[Any]:  # noqa: ANN401
        return app.store.service_page(replace(wanted, document=None), _AT_ONCE, after)

    services = _all(page, lambda service: service.name, lambda service: {"name": service.name})
    for service in services:
        for span in app.store.history(service["name"]):
            if wanted.document in (None, span.key.document) and _held(span, wanted):
                yield span_json(span)


def _held(span: DefaultSpan, wanted: Wanted) -> bool:
    """Whether a default held at some moment of the time that is asked for."""
    ended = span.until is not None and wanted.since is not None and span.until <= wanted.since
    return not ended and (wanted.until is None or span.since < wanted.until)


def _all(
    page: Callable[[Any], Sequence[T]], place: Callable[[T], object], shape: Callable[[T], Json]
) -> Iterator[Json]:
    """Every one of a list, page by page, so that a long list need not fit into memory."""
    after: object = None
    while found := page(after):
        yield from map(shape, found)
        after = place(found[-1])


_ROWS: Mapping[What, Callable[[App, Wanted], Iterator[Json]]] = {
    What.DOCUMENTS: _documents,
    What.EVENTS: _events,
    What.CLAUSES: _clauses,
    What.HISTORY: _history,
    What.VERSIONS: _versions,
}
