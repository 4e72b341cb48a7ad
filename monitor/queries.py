"""Questions by name and day, as the command line and the API ask them: one answer for both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monitor.app import App
from monitor.core.days import end_of
from monitor.core.diff import Passage, passages
from monitor.core.model import DocumentKey
from monitor.core.records import VersionSummary
from monitor.errors import NotFoundError


def one_document(app: App, name: str) -> DocumentKey:
    """The stored document that `Service/Document` means, or a service with only one."""
    keys = app.stored_documents(name)
    if len(keys) > 1:
        raise NotFoundError(f"{name} has several documents, name one: {', '.join(map(str, keys))}.")
    return keys[0]


def two_versions(
    app: App, key: DocumentKey, older: str | None, newer: str | None
) -> tuple[VersionSummary, VersionSummary]:
    """The versions that stood on two days: without the newer the newest, without the older the one before.

    Raises `NotFoundError` where there are no such two, and says why.
    """
    stored = app.store.versions(key)
    new = _standing(stored, end_of(newer) if newer else None)
    if older:
        old = _standing(stored, end_of(older))
    else:
        old = next((one for one in reversed(stored) if new and one.at < new.at), None)
    if old is None or new is None or new.at < old.at:
        raise NotFoundError(_nothing_to_compare(key, stored, reversed_=bool(old and new)))
    return old, new


def changes(app: App, old: int, new: int) -> tuple[Passage, ...]:
    """What changed between two versions, sentence by sentence."""
    before, after = app.store.version(old), app.store.version(new)
    if before is None or after is None:
        raise NotFoundError(f"There is no version {old if before is None else new}.")
    found = passages(before.reading.text, after.reading.text)
    return tuple(passage for passage in found if passage.changed)


def _standing(stored: Sequence[VersionSummary], at: datetime | None) -> VersionSummary | None:
    return next((one for one in reversed(stored) if at is None or one.at <= at), None)


def _nothing_to_compare(key: DocumentKey, stored: Sequence[VersionSummary], *, reversed_: bool) -> str:
    if reversed_:
        return "The older day comes first: `optwatch diff SERVICE/DOCUMENT OLDER NEWER`."
    if len(stored) < 2:
        return f"There is only one version of {key} yet: `optwatch show '{key}'` shows it."
    return f"Nothing was stored of {key} by that day: its first version is of {stored[0].at:%Y-%m-%d}."
