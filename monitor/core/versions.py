"""Whether a text is a version of its own, and what kind of change made it one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.core import editions
from monitor.core.model import DocumentKey, Origin, Reading, State, Version, VersionKind

REMEMBERED = 32  # fingerprints of earlier texts, to know a return


def new(key: DocumentKey, state: State, found: Reading, now: datetime, origin: Origin) -> Version | None:
    """The version that a text makes, or None where its normal form is that of the text before."""
    if found.fingerprint == state.last_fingerprint:
        return None
    return Version(key, now, _kind(state, found), found, origin)


def _kind(state: State, found: Reading) -> VersionKind:
    if not state.last_fingerprint:
        return VersionKind.FIRST
    if not editions.compatible(state.last_edition, editions.edition_of(found)):
        return VersionKind.EDITION
    if any(found.fingerprint == fingerprint for fingerprint, _ in state.recent):
        return VersionKind.REVERTED
    if state.believed and found.fingerprint == state.believed.fingerprint:
        return VersionKind.READ_ANEW
    if found.order_free and found.order_free == state.last_order_free:
        return VersionKind.REORDERED
    return VersionKind.NEW_TEXT


def remember(state: State, found: Reading, now: datetime) -> State:
    """The state after a text was seen."""
    earlier = tuple(entry for entry in state.recent if entry[0] != found.fingerprint)
    return replace(
        state,
        last_fingerprint=found.fingerprint,
        last_order_free=found.order_free,
        last_edition=editions.edition_of(found),
        recent=(*earlier, (found.fingerprint, now))[-REMEMBERED:],
    )
