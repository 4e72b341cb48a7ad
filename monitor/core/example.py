"""An alert about a made-up service: what `notify test` sends."""

from __future__ import annotations

from datetime import UTC, date, datetime

from monitor.core.message import compose
from monitor.core.model import (
    Clause,
    Control,
    ControlKind,
    Default,
    DocumentKey,
    Effect,
    Event,
    EventKind,
    Message,
    Phase,
    Severity,
)

_OLD = "We do not use your notes to train our AI models unless you turn this on in your settings."
_NEW = "We use your notes to train our AI models unless you opt out under Settings → Privacy."
_WAY = Control(ControlKind.SETTING, "opt out under Settings → Privacy", ("Settings", "Privacy"))


def example_message() -> Message:
    """The message of a flip that never happened; its title says so."""
    return compose([example_event()])


def example_event() -> Event:
    """A flip that never happened."""
    return Event(
        key=DocumentKey("A test of this channel", "Privacy Policy"),
        at=datetime(2026, 3, 15, 9, 0, tzinfo=UTC),
        kind=EventKind.FLIP,
        before=Default.OPT_IN,
        after=Default.OPT_OUT,
        effect=Effect.WIDER,
        severity=Severity.ALARM,
        confirmed_at=datetime(2026, 3, 15, 9, 31, tzinfo=UTC),
        clauses_before=(Clause(_OLD, 0, len(_OLD), Default.OPT_IN),),
        clauses_after=(Clause(_NEW, 0, len(_NEW), Default.OPT_OUT, control=_WAY),),
        control=_WAY,
        last_seen_before=datetime(2026, 3, 14, 21, 0, tzinfo=UTC),
        effective=date(2026, 4, 1),
        phase=Phase.ANNOUNCED,
    )
