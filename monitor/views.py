"""The words of the core as plain JSON values: one shape for the command line, the API and exports."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from monitor.check import Checked
from monitor.core.access import Token
from monitor.core.diff import Passage
from monitor.core.model import (
    Attribute,
    Channel,
    Clause,
    Control,
    Cue,
    Delivery,
    DocumentKey,
    Event,
    Lane,
    Notice,
    Reading,
    Switch,
    Version,
)
from monitor.core.records import BoardRow, ChannelState, DefaultSpan, Hit, ServiceRow, VersionSummary
from monitor.core.searching import Query, hits
from monitor.core.variants import type_of
from monitor.core.words import Word

Json = dict[str, Any]


def moment(at: datetime | None) -> str | None:
    """ISO 8601 in UTC, to the second: `2025-08-29T00:32:01Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else None


def day(on: date | None) -> str | None:
    """ISO 8601: `2025-08-29`."""
    return on.isoformat() if on else None


def event_json(event: Event) -> Json:
    """An event as `optwatch events --json` prints it."""
    return {
        "id": event.id,
        "service": event.key.service,
        "document": event.key.document,
        "at": moment(event.at),
        "kind": event.kind,
        "from": event.before,
        "to": event.after,
        "side": event.side,
        "effect": event.effect,
        "severity": event.severity,
        "headline": event.headline,
        "lane": lane_json(event.lane),
        "clauses": {
            "before": [clause_json(clause) for clause in event.clauses_before],
            "after": [clause_json(clause) for clause in event.clauses_after],
        },
        "control": control_json(event.control),
        "last_seen_before": moment(event.last_seen_before),
        "effective": day(event.effective),
        "phase": event.phase,
        "confirmed_at": moment(event.confirmed_at),
        "doubt": event.doubt or None,
        "same_text": [key_json(key) for key in event.same_text],
        "reader_version": event.reader_version,
    }


def clause_json(clause: Clause) -> Json:
    """A clause as `optwatch analyze --json` prints it."""
    return {
        "text": clause.text,
        "start": clause.start,
        "end": clause.end,
        "stance": clause.stance,
        "scope": clause.scope,
        "audience": clause.audience,
        "regions": list(clause.regions),
        "trainer": clause.trainer,
        "plan": clause.plan or None,
        "control": control_json(clause.control),
        "attributes": [attribute_json(attribute) for attribute in clause.attributes],
        "cues": [cue_json(cue) for cue in clause.cues],
        "headings": list(clause.headings),
        "context": clause.context or None,
        "switch": switch_json(clause.switch),
    }


def switch_json(switch: Switch | None) -> Json | None:
    """A control of a settings page."""
    if switch is None:
        return None
    return {
        "label": switch.label,
        "state": switch.state,
        "kind": switch.kind,
        "value": switch.value or None,
        "help": switch.help or None,
        "path": list(switch.path),
        "about_training": switch.about_training,
        "refuses": switch.refuses,
        "locked": switch.locked,
        "picture": switch.picture or None,
    }


def control_json(control: Control | None) -> Json | None:
    """A way out or in."""
    if control is None:
        return None
    return {
        "kind": control.kind,
        "label": control.label,
        "path": list(control.path),
        "target": control.target,
        "holder": control.holder,
        "words": control.words,
    }


def attribute_json(attribute: Attribute) -> Json:
    """Something more that a clause says."""
    return {"name": attribute.name, "value": attribute.value, "words": attribute.words}


def cue_json(cue: Cue) -> Json:
    """A cue that fired."""
    return {"name": cue.name, "start": cue.start, "end": cue.end, "words": cue.words}


def lane_json(lane: Lane) -> Json:
    """A lane."""
    return {
        "audience": lane.audience,
        "scope": lane.scope,
        "region": lane.region or None,
        "trainer": lane.trainer,
        "plan": lane.plan or None,
    }


def reading_json(reading: Reading) -> Json:
    """A reading, without its text."""
    return {
        "default": reading.default,
        "reason": reading.reason,
        "language": reading.language,
        "title": reading.title or None,
        "effective": day(reading.effective),
        "updated": day(reading.updated),
        "edition": {
            "controller": reading.edition.controller,
            "region": reading.edition.region,
            "language": reading.edition.language,
            "plan": reading.edition.plan,
        },
        "lanes": [{**lane_json(lane), "default": default} for lane, default in sorted(reading.lanes.items())],
        "clauses": [clause_json(clause) for clause in reading.clauses],
        "switches": [switch_json(switch) for switch in reading.switches],
        "contradictions": [{"switch": switch.label, "text": said} for switch, said in reading.contradictions],
        "reader_version": reading.reader_version,
    }


def checked_json(checked: Checked) -> Json:
    """One check as `optwatch check --json` prints it."""
    state, trouble = checked.outcome.state, checked.trouble
    return {
        "service": checked.key.service,
        "document": checked.key.document,
        "default": state.believed.default if state.believed else None,
        "changed": checked.outcome.version is not None,
        "trouble": {"reason": trouble.reason, "detail": trouble.detail} if trouble else None,
        "seen_once_again_after": moment(checked.again_after),
        "events": [event_json(event) for event in checked.saved.events],
        "notices": [notice_json(notice) for notice in checked.saved.notices],
        "next_check": moment(checked.outcome.next_check),
    }


def notice_json(notice: Notice) -> Json:
    """Something about the watching itself."""
    return {
        "id": notice.id,
        "service": notice.key.service,
        "document": notice.key.document,
        "kind": notice.kind,
        "at": moment(notice.at),
        "detail": notice.detail,
    }


def board_json(row: BoardRow) -> Json:
    """One document as `optwatch status --json` prints it."""
    return {
        "service": row.key.service,
        "document": row.key.document,
        "type": type_of(row.key.document, row.variant),
        "variant": row.variant,
        "watched": row.watched,
        "no_longer_watched_since": moment(row.dropped_at),
        "tags": list(row.tags),
        "default": row.default,
        "side": row.default.side if row.default else None,
        "reason": row.reason,
        "since": moment(row.since),
        "at_least": row.at_least,
        "effective": day(row.effective),
        "first_seen": moment(row.first_seen),
        "last_good_check": moment(row.last_good),
        "failures": row.failures,
        "failing_since": moment(row.failing_since),
        "stale": list(row.stale),
        "trouble": row.trouble or None,
        "trouble_reason": row.trouble_reason or None,
        "next_check": moment(row.next_check),
        "pending": moment(row.pending),
        "clause": clause_json(row.clause) if row.clause else None,
        "control": control_json(row.control),
        "lanes": [{**lane_json(lane), "default": default} for lane, default in row.lanes],
        "signals": list(row.signals),
    }


def word_json(word: Word) -> Json:
    """A person's word as `optwatch words --json` prints it."""
    return {
        "id": word.id,
        "kind": word.kind,
        "service": word.service,
        "event": word.event,
        "default": word.default,
        "until": day(word.until),
        "who": word.who,
        "at": moment(word.at),
        "why": word.why,
        "taken_back_at": moment(word.taken_back_at),
        "taken_back_by": word.taken_back_by,
    }


def span_json(span: DefaultSpan) -> Json:
    """A stretch of one default as `optwatch history --json` prints it."""
    return {
        "service": span.key.service,
        "document": span.key.document,
        "lane": lane_json(span.lane) if span.lane else None,
        "default": span.default,
        "since": moment(span.since),
        "until": moment(span.until),
        "at_least": span.at_least,
        "effective": day(span.effective),
    }


def summary_json(version: VersionSummary) -> Json:
    """A version as `optwatch history --versions --json` prints it."""
    return {
        "id": version.id,
        "service": version.key.service,
        "document": version.key.document,
        "at": moment(version.at),
        "kind": version.kind,
        "default": version.default,
        "reason": version.reason,
        "effective": day(version.effective),
        "updated": day(version.updated),
        "origin": version.origin,
        "note": version.note,
    }


def version_json(version: Version) -> Json:
    """A version with what it says, without its text."""
    return {
        "service": version.key.service,
        "document": version.key.document,
        "at": moment(version.at),
        "kind": version.kind,
        "origin": version.origin,
        "note": version.note or None,
        **reading_json(version.reading),
    }


def token_json(token: Token, now: datetime) -> Json:
    """A token without its secret, as `optwatch token list --json` prints it."""
    return {
        "name": token.name,
        "rights": sorted(token.rights),
        "created_at": moment(token.created_at),
        "created_by": token.created_by,
        "expires_at": moment(token.expires_at),
        "revoked_at": moment(token.revoked_at),
        "used_at": moment(token.used_at),
        "holds": token.holds(now),
    }


def hit_json(hit: Hit, query: Query) -> Json:
    """A sentence that a search found as `optwatch search --json` prints it."""
    return {
        "service": hit.key.service,
        "document": hit.key.document,
        "text": hit.text,
        "marks": [list(place) for place in hits(hit.text, query)],
        "since": moment(hit.since),
        "at_least": hit.at_least,
        "until": moment(hit.until),
        "version": hit.version,
        "clause": _placeless(clause_json(hit.clause)) if hit.clause else None,
    }


def _placeless(clause: Json) -> Json:
    """A clause that may stand elsewhere in each version."""
    return {name: value for name, value in clause.items() if name not in ("start", "end")}


def passage_json(passage: Passage) -> Json:
    """Sentences that were replaced as `optwatch diff --json` prints them."""
    return {
        "before": passage.old.strip(),
        "after": passage.new.strip(),
        "before_start": passage.old_start,
        "after_start": passage.new_start,
        "pieces": [{"op": piece.op, "text": piece.text} for piece in passage.pieces],
    }


def key_json(key: DocumentKey) -> Json:
    """The name of a document."""
    return {"service": key.service, "document": key.document}


def service_json(service: ServiceRow) -> Json:
    """A service, with the names of its documents."""
    return {
        "name": service.name,
        "tags": list(service.tags),
        "business": service.business,
        "watched": service.watched,
        "documents": list(service.documents),
    }


def delivery_json(delivery: Delivery) -> Json:
    """A delivery as `optwatch deliveries --json` prints it."""
    subject = delivery.subject
    return {
        "id": delivery.id,
        "channel": delivery.channel,
        "about": "event" if isinstance(subject, Event) else "notice",
        "subject": subject.id,
        "service": subject.key.service,
        "document": subject.key.document,
        "kind": subject.kind,
        "status": delivery.status,
        "queued_at": moment(delivery.queued_at),
        "due_at": moment(delivery.due_at),
        "attempts": delivery.attempts,
        "sent_at": moment(delivery.sent_at),
        "error": delivery.error or None,
    }


def channel_json(channel: Channel, state: ChannelState | None) -> Json:
    """A channel as `optwatch channels --json` prints it; its address may hold a secret, and is not told."""
    off = state.off_since if state else None
    return {
        "name": channel.name,
        "events": list(channel.events),
        "services": list(channel.services),
        "tags": list(channel.tags),
        "severity": channel.severity,
        "digest": channel.hours.digest.line if channel.hours.digest else None,
        "timezone": channel.hours.zone,
        "urgent": channel.urgent,
        "on": off is None,
        "off_since": moment(off),
        "reason": (state.reason if state else "") or None,
        "error": (state.trouble if state else "") or None,
        "waiting": state.waiting if state else 0,
        "last_sent": moment(state.last_sent) if state else None,
    }
