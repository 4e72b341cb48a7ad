"""Moves that belong together: one text shared by several documents, and documents of one service."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.core.model import DocumentKey, Event, Scope, Service, State

SHARED_WITHIN = timedelta(days=7)  # one text reaches the pages that share it within days, not at once
WAIT_FOR_SIBLINGS = timedelta(minutes=15)  # an alert waits no longer for the checks it pulled forward


class Shown:
    """When each document of a collection first showed each text."""

    def __init__(self, records: Iterable[tuple[DocumentKey, str, datetime]]) -> None:
        """Records in the order of their times: whose, which text (by anything that names it), and when."""
        self._since: Mapping[tuple[str, str], dict[str, datetime]] = defaultdict(dict)
        for key, text, at in records:
            self._since[key.service, text].setdefault(key.document, at)

    def elsewhere(self, key: DocumentKey, text: str) -> datetime | None:
        """Since when another document of the service has shown a text; None: it never did."""
        shown = self._since.get((key.service, text), {})
        return min((since for document, since in shown.items() if document != key.document), default=None)


def pulled_forward(key: DocumentKey, services: Iterable[Service]) -> tuple[DocumentKey, ...]:
    """The other documents of the same service: a candidate in one is a reason to look at them now."""
    return tuple(
        document.key
        for service in services
        if service.name == key.service
        for document in service.documents
        if document.key != key
    )


def words_of(state: State) -> frozenset[str]:
    """The fingerprints of what a document says of people's data, as it is believed and as it was seen last.

    A document of another service that says one of these sentences shares its text with this one.
    """
    beliefs = (state.main.believed, state.main.seen) if state.main else ()
    return frozenset(
        clause.fingerprint
        for belief in beliefs
        if belief
        for clause in belief.clauses
        if clause.scope is Scope.USER and clause.fingerprint
    )


def is_near(state: State, now: datetime) -> bool:
    """Whether a move of a document is about to be believed: an alert of its siblings waits for it."""
    candidate = state.candidate
    if candidate is None or candidate.due is None or candidate.doubt:
        return False
    return candidate.due - now <= WAIT_FOR_SIBLINGS


def same_text(events: Iterable[Event]) -> tuple[tuple[Event, ...], ...]:
    """Groups of events that one change of text made in several documents, each told once.

    Every event is in exactly one group and names the other documents of its group.
    """
    return tuple(map(_naming_each_other, _grouped(events)))


def _one_text(one: Event, other: Event) -> bool:
    """The same move, told by at least one sentence that came (or, where none came, went) in both."""
    if (one.kind, one.before, one.after, one.effect) != (other.kind, other.before, other.after, other.effect):
        return False
    return abs(one.at - other.at) <= SHARED_WITHIN and bool(_words(one) & _words(other))


def _words(event: Event) -> frozenset[str]:
    old, new = (
        frozenset(clause.fingerprint for clause in clauses)
        for clauses in (event.clauses_before, event.clauses_after)
    )
    return (new - old) or (old - new)


def _grouped(events: Iterable[Event]) -> tuple[tuple[Event, ...], ...]:
    groups: list[list[Event]] = []
    for event in sorted(events, key=lambda event: (event.at, event.key)):
        group = next((group for group in groups if any(_one_text(event, other) for other in group)), None)
        if group is None:
            groups.append([event])
        else:
            group.append(event)
    return tuple(map(tuple, groups))


def _naming_each_other(group: Sequence[Event]) -> tuple[Event, ...]:
    keys = tuple(dict.fromkeys(event.key for event in group))
    return tuple(replace(event, same_text=tuple(key for key in keys if key != event.key)) for event in group)
