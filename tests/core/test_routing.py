"""Who is told of what, and when what failed is tried again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.backoff import FEWEST, GIVE_UP_AFTER, LONGEST, retry_at
from monitor.core.model import Channel, Default, Effect, Event, EventKind, Notice, Severity
from monitor.core.routing import recipients, wants
from tests.alerts import event, notice

WIDER_WORDING = event(Default.ALWAYS, Default.ALWAYS, EventKind.WORDING)
SAME_WORDING = event(Default.ALWAYS, Default.ALWAYS, EventKind.WORDING, effect=Effect.SAME)
QUIET = event(severity=Severity.INFO)

ROUTES: dict[str, tuple[Channel, Event | Notice, bool]] = {
    "a flip": (Channel("c", "u"), event(), True),
    "a wider wording, by default": (Channel("c", "u"), WIDER_WORDING, True),
    "a wording that changes nothing": (Channel("c", "u"), SAME_WORDING, False),
    "all wordings, if wished": (Channel("c", "u", ("wording",)), SAME_WORDING, True),
    "wider, where wider is muted": (Channel("c", "u", ("flip",)), WIDER_WORDING, False),
    "a kind that is muted": (Channel("c", "u", ("withdrawal",)), event(effect=Effect.SAME), False),
    "a notice, by default": (Channel("c", "u"), notice(), False),
    "a notice, if wished": (Channel("c", "u", ("notice",)), notice(), True),
    "a service by name": (Channel("c", "u", services=("quill",)), event(), True),
    "a service by pattern": (Channel("c", "u", services=("Ink*", "Q*")), event(), True),
    "another service": (Channel("c", "u", services=("Ink*",)), event(), False),
    "its tag": (Channel("c", "u", tags=("art", "work")), event(), True),
    "another tag": (Channel("c", "u", tags=("bank",)), event(), False),
    "too quiet": (Channel("c", "u", severity=Severity.WARNING), QUIET, False),
    "loud enough": (Channel("c", "u", severity=Severity.WARNING), event(), True),
}


@pytest.mark.parametrize(("channel", "subject", "told"), ROUTES.values(), ids=ROUTES)
def test_a_channel_is_told_of_what_it_asks_for(channel: Channel, subject: Event | Notice, told: bool) -> None:
    """Kind, effect, severity, service and tag all have to fit."""
    assert wants(channel, subject, frozenset({"art"})) is told
    assert recipients(subject, [channel], ["art"]) == ((channel,) if told else ())


QUEUED = datetime(2026, 1, 1, tzinfo=UTC)


def attempts_until_given_up(chance: float) -> list[datetime]:
    """The times of all attempts on a channel that never answers."""
    times = [QUEUED]
    while (again := retry_at(QUEUED, len(times), times[-1], chance)) is not None:
        times.append(again)
    return times


@given(st.floats(0, 1))
def test_retries_slow_down_to_an_hour_and_last_three_days(chance: float) -> None:
    """Waits grow, never pass the longest by more than a quarter, and the last attempt is at three days."""
    times = attempts_until_given_up(chance)
    waits = [later - sooner for sooner, later in pairwise(times)]
    assert waits[0] <= timedelta(minutes=1.25)
    assert max(waits) <= LONGEST * 1.25
    assert waits[:6] == sorted(waits[:6])
    assert times[-1] == QUEUED + GIVE_UP_AFTER
    assert len(times) < 150


def test_chance_spreads_retries() -> None:
    """Channels that failed together do not come back together."""
    assert retry_at(QUEUED, 3, QUEUED, 0.0) == QUEUED + timedelta(minutes=3)
    assert retry_at(QUEUED, 3, QUEUED, 1.0) == QUEUED + timedelta(minutes=5)


def test_a_daemon_that_was_off_for_days_still_tries() -> None:
    """Age alone gives nothing up: a message has its attempts first."""
    late = QUEUED + timedelta(days=9)
    assert retry_at(QUEUED, 1, late, 0.5) == late + timedelta(minutes=1)
    assert retry_at(QUEUED, FEWEST, late, 0.5) is None
