"""Small made-up things to store, each whole; tests name only what they are about."""

# ruff: noqa: ANN401 -- what is given is passed on to dataclasses, which know their fields

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.core.model import (
    Belief,
    Clause,
    Default,
    Document,
    DocumentKey,
    Effect,
    Event,
    EventKind,
    Failed,
    Fetched,
    Lane,
    NotModified,
    Outcome,
    Reading,
    Reason,
    Service,
    Severity,
    Source,
    State,
    Track,
    Version,
    VersionKind,
)

T0 = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
KEY = DocumentKey("Quill", "Terms")
URL = "https://quill.example/terms"


def document(key: DocumentKey = KEY, *urls: str, **more: Any) -> Document:
    """A document; by default with one source."""
    return Document(*key, tuple(Source(url) for url in urls or (URL,)), **more)


def service(*documents: Document, **more: Any) -> Service:
    """A service of its documents."""
    return Service(documents[0].service, documents, **more)


def clause(text: str = "We learn from your notes.", stance: Default = Default.ALWAYS, **more: Any) -> Clause:
    """A clause at the beginning of a text."""
    return Clause(text, 0, len(text), stance, **({"fingerprint": text.lower()} | more))


def reading(
    text: str = "We learn from your notes.", default: Default = Default.ALWAYS, **more: Any
) -> Reading:
    """A reading of a text that is one clause."""
    given: dict[str, Any] = {
        "clauses": (clause(text, default),),
        "lanes": {Lane(): default},
        "fingerprint": text,
    }
    return Reading(text, default, **(given | more))


def version(at: datetime = T0, text: str = "We learn from your notes.", **more: Any) -> Version:
    """A version with that text."""
    given: dict[str, Any] = {"key": KEY, "kind": VersionKind.NEW_TEXT, "reading": reading(text)}
    return Version(at=at, **(given | more))


def belief(at: datetime = T0, default: Default | None = Default.ALWAYS, **more: Any) -> Belief:
    """A belief with one lane; with no default, without any."""
    lanes = ((Lane(), default),) if default else ()
    return Belief(at, default, "print", **({"lanes": lanes} | more))


def state(at: datetime = T0, default: Default | None = Default.ALWAYS, **more: Any) -> State:
    """A state that believes that default since then."""
    return State(main=Track(belief(at, default)), last_seen=at, **more)


def event(at: datetime = T0, **more: Any) -> Event:
    """A flip to on."""
    given: dict[str, Any] = {
        "key": KEY,
        "kind": EventKind.FLIP,
        "before": Default.NEVER,
        "after": Default.OPT_OUT,
        "effect": Effect.WIDER,
        "severity": Severity.ALARM,
        "confirmed_at": at + HOUR,
        "clauses_after": (clause(),),
    }
    return Event(at=at, **(given | more))


def outcome(at: datetime = T0, **more: Any) -> Outcome:
    """An outcome that found nothing, to be checked again twelve hours later."""
    given: dict[str, Any] = {"state": state(at), "next_check": at + 12 * HOUR}
    return Outcome(**(given | more))


def fetched(body: bytes = b"<p>We learn from your notes.</p>", at: datetime = T0, **more: Any) -> Fetched:
    """A good answer."""
    given: dict[str, Any] = {"url": URL, "final_url": URL, "status": 200, "media_type": "text/html"}
    given["charset"] = "utf-8"
    return Fetched(at=at, body=body, **(given | more))


def not_modified(at: datetime = T0, **more: Any) -> NotModified:
    """An answer that nothing has changed."""
    return NotModified(at=at, **({"url": URL, "final_url": URL} | more))


def failed(at: datetime = T0, **more: Any) -> Failed:
    """An attempt that came to nothing."""
    given: dict[str, Any] = {"url": URL, "reason": Reason.TIMEOUT, "detail": "No answer within 30 s."}
    return Failed(at=at, **(given | more))
