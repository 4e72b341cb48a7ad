"""From events and notices to the message a person receives.

1. The gravest event leads: its move makes the title, its sentences are quoted.
2. Then what a person needs, in order: what the text now says and from when; the way out; the old
   and the new sentence; what to mind.
3. The other events of the service follow, a line each; notices too.
4. Dates of record and links close it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from monitor.core import noticing, quoting, titles, verdict, wording
from monitor.core.alert import Alert, Block, Heading, Line, Links, Mark, Span, Tone, line
from monitor.core.minding import mindings
from monitor.core.model import (
    Default,
    DocumentKey,
    Effect,
    Event,
    EventKind,
    Message,
    Notice,
    Severity,
    Side,
)
from monitor.core.rendering import render
from monitor.core.rendering.text import clean, shorten
from monitor.core.switches import telling

_FEW = 2  # stories that need no table of contents
_LONGEST_TITLE = 220
_WEIGHT = {Severity.ALARM: 0, Severity.WARNING: 1, Severity.INFO: 2}
_TONES = {Side.ON: Tone.ON, Side.OFF: Tone.OFF, None: Tone.NEUTRAL}


def _not_known(_service: str) -> Mapping[str, Default | None]:
    return {}


@dataclass(frozen=True, slots=True)
class About:
    """What an alert has to know besides its events."""

    addresses: Mapping[DocumentKey, str] = field(default_factory=dict)  # where each document is published
    base_url: str = ""  # of the web page; empty: there is none to link to
    pictures: Mapping[str, bytes] = field(default_factory=dict)  # of the switches quoted, by their SHA-256
    # Of a service: its documents' defaults as they are believed by now; {}: they are not known.
    defaults_of: Callable[[str], Mapping[str, Default | None]] = _not_known


def compose(subjects: Sequence[Event | Notice], about: About | None = None) -> Message:
    """One message for all of these, which belong to one service or share one text; at least one."""
    return render(alert_of(subjects, about or About()))


def compose_digest(parts: Sequence[Sequence[Event | Notice]], about: About | None = None) -> Message:
    """One message for what belongs to several services, the gravest first; at least one part."""
    return render(digest_of(parts, about or About()))


def digest_of(parts: Sequence[Sequence[Event | Notice]], about: About) -> Alert:
    """The same before it takes a form: the title of each part, and what a person needs of it."""
    alerts = sorted((alert_of(part, about) for part in parts), key=lambda alert: _WEIGHT[alert.severity])
    first, *others = alerts
    more = f", and {len(others)} more" if others else ""
    # All titles first: a channel that has no room for the whole still tells of every move.
    contents = [line(alert.title, label=alert.badge) for alert in alerts] if len(alerts) > _FEW else []
    blocks = [*contents, *(block for alert in alerts for block in _in_a_digest(alert))]
    return Alert(
        title=shorten(f"Digest: {first.title}{more}", _LONGEST_TITLE),
        badge="DIGEST" if others else first.badge,
        tone=first.tone,
        severity=first.severity,
        blocks=tuple(blocks),
        link=about.base_url,
    )


def _in_a_digest(alert: Alert) -> Iterable[Block]:
    """Its title, and what is not only for those who check; a digest carries no pictures."""
    yield Heading(alert.title, alert.badge, alert.tone)
    for block in alert.blocks:
        if not _is_quiet(block):
            yield block


def alert_of(subjects: Sequence[Event | Notice], about: About) -> Alert:
    """The same before it takes a form."""
    events = sorted((s for s in subjects if isinstance(s, Event)), key=_weight)
    notices = sorted((s for s in subjects if isinstance(s, Notice)), key=lambda notice: notice.at)
    reminder = next((notice for notice in notices if notice.event), None)
    if not events and reminder and reminder.event:
        others: list[Event | Notice] = [notice for notice in notices if notice is not reminder]
        return _reminder(reminder.event, reminder.at.date(), others, about)
    if not events:
        return noticing.alert_of(notices, _links(notices[0], about))
    lead, *followers = events
    blocks: tuple[Block, ...] = (
        *_what_and_when(lead),
        *telling.blocks(lead),
        *_way_out(lead),
        *quoting.quotes(lead),
        *mindings(lead),
        *_companions(lead, followers),
        *map(noticing.line_of, notices),
        line(wording.recorded(lead), label="Recorded", quiet=True),
    )
    return Alert(
        title=titles.title(lead, _services(events), moved=_services_moved(lead, events, about)),
        badge=titles.badge(lead),
        tone=_TONES[lead.side],
        severity=lead.severity,
        blocks=(*sorted(blocks, key=_is_quiet), _links(lead, about)),
        link=_page(lead, about),
        images=tuple(telling.images(lead, about.pictures)),
    )


def _services_moved(lead: Event, events: Sequence[Event], about: About) -> bool:
    """Whether the default of the services themselves moved, and not just what a document of theirs says."""
    told = [event for event in events if event.headline]
    return lead.headline and all(_service_moved(lead, service, told, about) for service in _services(events))


def _service_moved(lead: Event, service: str, told: Iterable[Event], about: About) -> bool:
    by_now = about.defaults_of(service)
    own = [event for event in told if event.key.service == service]
    if not own or any(event.key.document not in by_now for event in own):
        return False
    before = {**by_now, **{event.key.document: event.before for event in own}}
    after = {**by_now, **{event.key.document: event.after for event in own}}
    together = [verdict.together(filter(None, said.values())) for said in (before, after)]
    return together == [lead.before, lead.after]


def _reminder(event: Event, begins: date, others: Sequence[Event | Notice], about: About) -> Alert:
    """What was announced, told once more with the day as it is known by now."""
    told = alert_of([replace(event, effective=begins), *others], about)
    return replace(
        told,
        title=shorten(f"Soon, from {wording.day(begins)}: {told.title}", _LONGEST_TITLE),
        badge="SOON",
        severity=Severity.WARNING,
    )


def _weight(event: Event) -> tuple[int, bool, bool, str]:
    lost = event.effect is Effect.WIDER
    return _WEIGHT[event.severity], not event.headline, not lost, str(event.key)


def _services(events: Iterable[Event]) -> tuple[str, ...]:
    """Every service in which the text moved, the leading one first."""
    keys = (key for event in events for key in (event.key, *event.same_text))
    return tuple(dict.fromkeys(key.service for key in keys))


def _what_and_when(event: Event) -> Iterable[Block]:
    document = clean(event.key.document)
    if event.kind is EventKind.WORDING:
        what = f"The {document} {titles.wording_says(event)}."
    else:
        what = f"The {document} {wording.now_says(event)}; before, {wording.before_said(event)}."
    when = wording.in_force(event)
    yield Line((Span(what), *((Span(" "), Span(when, Mark.STRONG)) if when else ())))
    if event.doubt:
        yield line(f"{clean(event.doubt)}. Please read it yourself.", label="Told late, because of a doubt")


def _way_out(event: Event) -> Iterable[Block]:
    if event.control is None:
        if event.kind is EventKind.WORDING:
            return
        if event.after is Default.ALWAYS:
            yield line("no way to opt out is stated.", label="Way out")
        elif event.after is Default.OPT_OUT:
            yield line("the text speaks of one, but does not say where.", label="Way out")
        return
    label = "How to opt in" if event.after in (Default.OPT_IN, Default.NEVER) else "Opt out"
    spans = [Span(wording.way(event.control))]
    target = event.control.target or ""
    if target.startswith(("http://", "https://")):
        spans += [Span(" — "), Span(target, href=target)]
    yield Line(tuple(spans), label)


def _companions(lead: Event, others: Iterable[Event]) -> Iterable[Block]:
    for event in others:
        if event.key in lead.same_text:
            continue
        where = "" if event.key.service == lead.key.service else f"{clean(event.key.service)}: "
        yield line(f"{where}{titles.in_a_line(event)}.")
    if lead.same_text:
        yield line(", ".join(clean(str(key)) for key in lead.same_text), label="The same text moved in")


def _is_quiet(block: Block) -> bool:
    return isinstance(block, Line) and block.quiet


def _links(subject: Event | Notice, about: About) -> Links:
    targets = [("Read it", about.addresses.get(subject.key, ""))]
    page = _page(subject, about)
    if page and isinstance(subject, Event):
        targets += [("What changed", page), ("Evidence", f"{page}/evidence")]
    return Links(tuple((label, to) for label, to in targets if to))


def _page(subject: Event | Notice, about: About) -> str:
    """The web page of an event; without one, the source it came from."""
    if about.base_url and isinstance(subject, Event) and subject.id is not None:
        return f"{about.base_url.rstrip('/')}/events/{subject.id}"
    return ""
