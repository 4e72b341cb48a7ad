"""Which default held when: a pure account of one lane of one document.

A point says "from this moment on, this default". Points may come in any order (history is imported after
watching has begun), and the account is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from monitor.core.model import Default


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time with one default."""

    default: Default
    since: datetime
    until: datetime | None = None  # None: it still holds
    effective: date | None = None


def insert(
    spans: Sequence[Span], at: datetime, default: Default | None, effective: date | None
) -> tuple[Span, ...]:
    """The spans after learning that `default` (None: nothing is said) held from `at` on.

    It holds until the next thing that was known before. Spans are in order and do not overlap.
    """
    inside = next((span for span in spans if _holds(span, at)), None)
    if (inside.default if inside else None) == default:
        return tuple(spans)
    before = tuple(_cut(span, at) for span in spans if span.since < at)
    after = tuple(span for span in spans if span.since > at)
    if default is None:
        return before + after
    end = inside.until if inside else (after[0].since if after else None)
    return _joined((*before, Span(default, at, end, effective), *after))


def _cut(span: Span, at: datetime) -> Span:
    return replace(span, until=at) if span.until is None or span.until > at else span


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Neighbours that touch and have the same default are one."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].until == span.since and joined[-1].default is span.default:
            joined[-1] = replace(joined[-1], until=span.until)
        else:
            joined.append(span)
    return tuple(joined)


def _holds(span: Span, at: datetime) -> bool:
    return span.since <= at and (span.until is None or at < span.until)
