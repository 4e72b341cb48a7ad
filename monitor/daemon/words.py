"""What the log says of a check, a delivery pass and what is watched, and what is counted of them."""

from __future__ import annotations

import logging

from monitor.app import App
from monitor.check import Checked
from monitor.core import titles, wording
from monitor.core.model import Default, Failed, Unchanged, Unread
from monitor.core.rendering.text import clean
from monitor.deliver import Delivered
from monitor.vitals import Vitals

log = logging.getLogger("optwatch")


def log_watched(app: App) -> None:
    """What is watched, before anything happens."""
    services = app.settings.services
    log.info("optwatch watches %d documents of %d services:", len(app.documents), len(services))
    rows = {row.key: row for row in app.store.board()}
    for service in services:
        for document in service.documents:
            row = rows.get(document.key)
            known = _default(row.default) if row and row.default else "not read yet"
            log.info("  %-44s %s", f"{service.name} / {document.name}", known)
    names = [channel.name for channel in app.settings.channels]
    log.info("Told: %s.", ", ".join(names) if names else "nobody (no [[channel]] in the watchlist)")


def log_check(checked: Checked) -> None:
    """What one check came to; one that found nothing new is only worth a word to who looks for it."""
    about = {"service": checked.key.service, "document": checked.key.document}
    if trouble := checked.trouble:
        fields = about | {"reason": str(trouble.reason)}
        log.warning("%s: %s: %s", checked.key, trouble.reason, clean(trouble.detail), extra=fields)
        return
    believed = checked.outcome.state.believed
    known = _default(believed.default if believed else None)
    if checked.saved.version is not None:
        kind = checked.outcome.version.kind if checked.outcome.version else ""
        log.info("%s: %s (%s)", checked.key, known, kind, extra=about)
    else:
        log.debug("%s: %s, unchanged", checked.key, known, extra=about)
    if checked.again_after:
        again = f"{checked.again_after:%H:%M:%S}"
        log.info("%s: a move was seen once, again after %s UTC", checked.key, again, extra=about)
    for event in checked.saved.events:
        fields = about | {"event": str(event.id)}
        log.warning(
            "EVENT %s: %s", event.id, titles.title(event, [event.key.service], moved=False), extra=fields
        )
    for notice in checked.saved.notices:
        log.warning("%s: %s: %s", checked.key, notice.kind, clean(notice.detail), extra=about)


def count_check(vitals: Vitals, checked: Checked) -> None:
    """Take a check down."""
    if isinstance(checked.found, Unread):
        vitals.checks["failed"] += 1
    else:
        vitals.checks["unchanged" if isinstance(checked.found, Unchanged) else "read"] += 1
        vitals.read_at = vitals.now()
    vitals.failures.update(str(fetch.reason) for fetch in checked.fetches if isinstance(fetch, Failed))


def log_delivered(vitals: Vitals, delivered: Delivered) -> None:
    """What a delivery pass came to."""
    vitals.sent.update(sent=delivered.sent, put_back=delivered.put_back, given_up=delivered.given_up)
    if delivered.sent:
        log.info("Delivered: %d.", delivered.sent)
    for error in delivered.errors:
        log.warning("Not delivered: %s", clean(error))


def _default(default: Default | None) -> str:
    return wording.SHORT[default] if default else "no default can be told"
