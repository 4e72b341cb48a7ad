"""Whatever a version, an event or a state may be, the database gives it back as it was."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.core.model import (
    Announced,
    Belief,
    Candidate,
    Clause,
    Control,
    Default,
    Edition,
    Event,
    Lane,
    Origin,
    Reading,
    State,
    Track,
    Version,
)
from monitor.store import Store
from tests.store.making import KEY, outcome

moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- the zone comes from `timezones`
words = st.text(st.characters(), max_size=20)  # also NUL and lone surrogates
counts = st.integers(0, 10**6)
numbers = count(step=10**8)


def whole(kind: type, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any value of a dataclass, with no field left at its default."""
    inferred = {field.name: ... for field in fields(kind)}
    return st.builds(kind, **(inferred | given))


def few(one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """None, or one of them."""
    return st.lists(one, max_size=1).map(tuple)


texts = {"text": words, "context": words, "fingerprint": words, "plan": words}
lanes = whole(Lane, region=words, plan=words)
editions = whole(Edition, controller=st.none() | words)
controls = whole(Control, words=words, path=few(words), target=st.none() | words)
clauses = whole(Clause, start=counts, end=counts, control=st.none() | controls, headings=few(words), **texts)
held = few(st.tuples(lanes, st.sampled_from(Default)))
beliefs = whole(Belief, at=moments, clauses=few(clauses), lanes=held, edition=editions, title=words)
candidates = whole(
    Candidate,
    first_seen=moments,
    last_seen_before=st.none() | moments,
    due=st.none() | moments,
    doubt=words,
)
times = few(st.tuples(words, moments))
tracks = whole(
    Track,
    believed=beliefs,
    seen=st.none() | beliefs,
    candidates=few(candidates),
    first_seen=st.none() | moments,
    last_seen=st.none() | moments,
    left=times,
)
states = whole(
    State,
    main=st.none() | tracks,
    variants=few(tracks),
    last_edition=editions,
    last_seen=st.none() | moments,
    recent=times,
    returns=few(moments),
    failures=counts,
    failing_since=st.none() | moments,
    announced=st.none() | whole(Announced, at=moments),
)
events = whole(
    Event,
    key=st.just(KEY),
    at=moments,
    confirmed_at=moments,
    lane=lanes,
    clauses_before=few(clauses),
    clauses_after=few(clauses),
    control=st.none() | controls,
    last_seen_before=st.none() | moments,
    doubt=words,
    id=st.none(),
)
readings = whole(
    Reading,
    text=words,
    title=words,
    edition=editions,
    clauses=few(clauses),
    lanes=st.dictionaries(lanes, st.sampled_from(Default), max_size=3),
)
versions = whole(
    Version,
    key=st.just(KEY),
    at=moments,
    reading=readings,
    origin=st.just(Origin.LIVE),
    snapshots=st.just(()),
)

patient = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@patient
@given(versions)
def test_any_version_comes_back(store: Store, version: Version) -> None:
    """With everything it has."""
    unique = replace(version, note="")
    saved = store.save(KEY, [], outcome(version=unique))
    assert saved.version is not None
    assert store.version(saved.version) == unique


@patient
@given(events)
def test_any_event_comes_back(store: Store, event: Event) -> None:
    """With its id."""
    new = replace(event, at=event.at + timedelta(seconds=next(numbers)))  # none is the same move as another
    (saved,) = store.save(KEY, [], outcome(events=(new,))).events
    assert saved.id is not None
    assert store.event(saved.id) == replace(new, id=saved.id)


@patient
@given(states)
def test_any_state_comes_back(store: Store, state: State) -> None:
    """So that stopping and starting again changes nothing."""
    store.save(KEY, [], outcome(state=state))
    assert store.state_of(KEY) == state
