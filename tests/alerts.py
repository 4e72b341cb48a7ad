"""Made-up events for tests of alerts: a drawing service that changes its mind about training."""

from __future__ import annotations

from datetime import UTC, date, datetime

from monitor.core.model import (
    Attribute,
    Clause,
    Control,
    ControlKind,
    Default,
    DocumentKey,
    Effect,
    Event,
    EventKind,
    Notice,
    NoticeKind,
    Phase,
    Severity,
)

POLICY = DocumentKey("Quill", "Privacy Policy")
TERMS = DocumentKey("Quill", "Terms of Service")
POLICY_ADDRESS = "https://quill.example/legal/privacy"
OPT_OUT_ADDRESS = "https://quill.example/settings/privacy?tab=ai"

OLD = "We do not use your drawings to train our models."
NEW = "We use your drawings to train our models unless you switch this off."
SEEN_OLD = datetime(2025, 8, 16, 4, 31, tzinfo=UTC)
SEEN_NEW = datetime(2025, 8, 29, 0, 32, tzinfo=UTC)

CONTROL = Control(
    ControlKind.SETTING,
    "you can switch this off in your settings",
    ("Settings", "Privacy", "Help improve Quill"),
    OPT_OUT_ADDRESS,
)


def clause(text: str, stance: Default, *attributes: Attribute) -> Clause:
    """A clause with this text and stance, about people's own data."""
    return Clause(text=text, start=0, end=len(text), stance=stance, attributes=attributes)


def event(
    before: Default = Default.NEVER,
    after: Default = Default.OPT_OUT,
    kind: EventKind = EventKind.FLIP,
    **changes: object,
) -> Event:
    """The flip of Quill's privacy policy, or what `changes` make of it."""
    values: dict[str, object] = {
        "key": POLICY,
        "at": SEEN_NEW,
        "kind": kind,
        "before": before,
        "after": after,
        "effect": Effect.WIDER,
        "severity": Severity.ALARM,
        "confirmed_at": SEEN_NEW,
        "clauses_before": (clause(OLD, before),),
        "clauses_after": (clause(NEW, after),),
        "control": CONTROL,
        "last_seen_before": SEEN_OLD,
        "effective": date(2025, 9, 28),
        "phase": Phase.ANNOUNCED,
        "id": 12,
    }
    return Event(**{**values, **changes})  # type: ignore[arg-type]  # the values above are of these types


def notice(kind: NoticeKind = NoticeKind.BROKEN, **changes: object) -> Notice:
    """A notice about Quill's terms."""
    values: dict[str, object] = {
        "key": TERMS,
        "kind": kind,
        "at": SEEN_NEW,
        "detail": "five attempts in a row met a bot challenge",
        "id": 7,
    }
    return Notice(**{**values, **changes})  # type: ignore[arg-type]  # the values above are of these types
