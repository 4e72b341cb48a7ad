"""From documents to services: what people see first of each, how many are on or off, and how that went over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from monitor.core import verdict
from monitor.core.minding import LABELS
from monitor.core.model import Control, Default, Document, Lane, Scope, Side
from monitor.core.records import BoardRow, DefaultSpan
from monitor.core.variants import side_by_side, type_of

# What a default comes to for somebody who counts services; from bad to good.
ON, OFF, SILENT, UNKNOWN = "on", "off", "silent", "unknown"
GROUPS = (ON, OFF, SILENT, UNKNOWN)
_MOST_MINDED = 3


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service as its documents make it."""

    name: str
    documents: tuple[BoardRow, ...]  # of its policies, in the order of the watchlist
    default: Default | None  # of the headline; None: nothing has been read
    disagree: tuple[str, ...] = ()  # documents that take the other side
    decided_by: BoardRow | None = None  # the document whose word it is
    lanes: tuple[tuple[Lane, Default], ...] = ()  # that differ from the headline
    signals: tuple[str, ...] = ()  # what its site asks of crawlers, which decides nothing

    @property
    def group(self) -> str:
        """Where it is counted: on, off, silent or unknown."""
        return group_of(self.default)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of the watchlist."""
        return self.documents[0].tags if self.documents else ()

    @property
    def watched(self) -> bool:
        """Whether any document of it is on the watchlist."""
        return any(row.watched for row in self.documents)

    @property
    def control(self) -> Control | None:
        """The way out (or in)."""
        return self.decided_by.control if self.decided_by else None

    @property
    def since(self) -> datetime | None:
        """When the default was first seen in the document that decides it."""
        return self.decided_by.since if self.decided_by else None

    @property
    def effective(self) -> date | None:
        """The printed date in force of that text."""
        return self.decided_by.effective if self.decided_by else None

    @property
    def last_good(self) -> datetime | None:
        """When any document of it was read well last."""
        return max((row.last_good for row in self.documents if row.last_good), default=None)

    @property
    def failing(self) -> tuple[BoardRow, ...]:
        """The watched documents that cannot be read at present."""
        return tuple(row for row in self.documents if row.failures and row.watched)

    @property
    def minds(self) -> tuple[str, ...]:
        """What to mind beside the default, the weightiest first."""
        minds = [f"{one.type}: {one.summary}" for one in side_by_side(self.documents) if one.differs]
        if self.disagree:
            minds.append(f"documents disagree: {', '.join(self.disagree)}")
        clause = self.decided_by.clause if self.decided_by else None
        said = clause.attributes if clause else ()
        for name, label in LABELS.items():
            values = dict.fromkeys(one.value for one in said if one.name == name and one.value != "stated")
            if values and name not in ("plan", "asked"):
                minds.append(f"{label.lower()}: {', '.join(values)}")
        return tuple(minds[:_MOST_MINDED])


def services(rows: Iterable[BoardRow]) -> tuple[ServiceView, ...]:
    """The services of a board, in its order."""
    by_service: dict[str, list[BoardRow]] = {}
    for row in rows:
        by_service.setdefault(row.key.service, []).append(row)
    return tuple(_service(name, documents) for name, documents in by_service.items())


def _service(name: str, rows: Sequence[BoardRow]) -> ServiceView:
    policies = tuple(row for row in rows if not Document(*row.key, ()).is_signals)
    signals = tuple(dict.fromkeys(said for row in rows for said in row.signals))
    said = {row.key.document: row.default for row in policies if row.default}
    speaking = {document: default for document, default in said.items() if default is not Default.SILENT}
    if not said:
        return ServiceView(name, policies, None, signals=signals)
    together = verdict.agreed(speaking) if speaking else None
    default = together.default if together else Default.SILENT
    deciding = [row for row in policies if row.default is default]
    return ServiceView(
        name,
        policies,
        default,
        disagree=_others(policies, default) if together and together.disagree else (),
        decided_by=min(deciding, key=lambda row: (row.control is None, row.since is None, row.since)),
        lanes=_other_lanes(policies, default),
        signals=signals,
    )


def _others(rows: Sequence[BoardRow], default: Default) -> tuple[str, ...]:
    """The documents that take the other side; another region's variant of one that agrees is none of them."""
    agreeing = {
        _type(row) for row in rows if row.variant and row.default and row.default.side is default.side
    }
    return tuple(
        row.key.document
        for row in rows
        if row.default and row.default.side not in (None, default.side) and _type(row) not in agreeing
    )


def _type(row: BoardRow) -> str | None:
    return type_of(row.key.document, row.variant) if row.variant else None


def _other_lanes(rows: Iterable[BoardRow], headline: Default) -> tuple[tuple[Lane, Default], ...]:
    """The lanes of people's own data that are narrower than everybody's and have another default."""
    said: dict[Lane, dict[str, Default]] = {}
    for row in rows:
        for lane, default in row.lanes:
            if lane.scope is Scope.USER and lane != Lane() and default.side is not None:
                said.setdefault(lane, {})[row.key.document] = default
    agreed = {lane: verdict.agreed(by_document).default for lane, by_document in said.items()}
    return tuple((lane, default) for lane, default in sorted(agreed.items()) if default is not headline)


def group_of(default: Default | None) -> str:
    """Where a default is counted."""
    if default is Default.SILENT:
        return SILENT
    side = default.side if default else None
    return {Side.ON: ON, Side.OFF: OFF, None: UNKNOWN}[side]


def counted(views: Iterable[ServiceView]) -> Mapping[str, int]:
    """How many services are in each group."""
    found = Counter(view.group for view in views)
    return {group: found[group] for group in GROUPS}


def over_time(spans: Iterable[DefaultSpan], moments: Sequence[datetime]) -> tuple[Mapping[str, int], ...]:
    """How many services were in each group at some moments, from the headlines of their documents."""
    held: dict[str, dict[str, list[DefaultSpan]]] = {}
    for span in spans:
        held.setdefault(span.key.service, {}).setdefault(span.key.document, []).append(span)
    return tuple(_counted_at(at, held) for at in moments)


def _counted_at(at: datetime, held: Mapping[str, Mapping[str, Sequence[DefaultSpan]]]) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for documents in held.values():
        said = {
            document: span.default
            for document, spans in documents.items()
            for span in spans
            if span.since <= at and (span.until is None or at < span.until)
        }
        speaking = {document: default for document, default in said.items() if default is not Default.SILENT}
        if said:
            found[group_of(verdict.agreed(speaking).default if speaking else Default.SILENT)] += 1
    return {group: found[group] for group in GROUPS}
