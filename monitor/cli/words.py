"""How the command line says things: a default by word, shape and colour, a check in a line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from rich.text import Text

from monitor.check import Checked
from monitor.cli.output import safe
from monitor.core import titles, wording
from monitor.core.model import (
    ITSELF,
    Channel,
    Clause,
    Default,
    Document,
    DocumentKey,
    Event,
    Lane,
    Scope,
    Unread,
)
from monitor.core.records import BoardRow
from monitor.core.rendering.text import shorten
from monitor.core.timetable import WEEKDAYS, Cron

# Never colour alone: the shape and the word say the same.
_SHAPES: Mapping[Default, tuple[str, str]] = {
    Default.NEVER: ("● OFF · never", "green"),
    Default.OPT_IN: ("○ OFF · opt-in", "green"),
    Default.OPT_OUT: ("▲ ON · opt-out", "red"),
    Default.ALWAYS: ("■ ON · no opt-out stated", "bold red"),
    Default.UNCLEAR: ("? unclear", "yellow"),
    Default.SILENT: ("– says nothing about your data", "dim"),
}
# Shorter than in a sentence, for a narrow column.
_SHORT: Mapping[Default, str] = {
    **wording.SHORT,
    Default.SILENT: "says nothing",
    Default.ALWAYS: "no opt-out stated",
}


_LONGEST_SIGNAL = 100  # characters in a narrow column


def default_text(default: Default | None, reason: str | None = None) -> Text:
    """A default for people."""
    if default is None:
        return safe(reason or "not read yet", "dim")
    words, style = _SHAPES[default]
    return Text(words, style=style)


def board_text(row: BoardRow) -> Text:
    """A document's default, or what the site asks of crawlers, which is none."""
    if not Document(*row.key, ()).is_signals or row.default is None:
        return default_text(row.default, row.reason)
    more = f" (and {len(row.signals) - 1} more)" if len(row.signals) > 1 else ""
    told = shorten(row.signals[0], _LONGEST_SIGNAL) + more if row.signals else "nothing asked of AI crawlers"
    return safe(told, "dim")


def stance_text(clause: Clause) -> Text:
    """The stance of a clause, and of whose data it speaks."""
    return default_text(clause.stance).append_text(safe(f" · {lane_label(clause.lanes[0])}", "bold"))


def day(at: datetime | date | None) -> str:
    """2025-08-29."""
    if isinstance(at, datetime):
        at = at.astimezone(UTC).date()
    return at.isoformat() if at else ""


def minute(at: datetime | None) -> str:
    """2025-08-29 00:32 (UTC)."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M}" if at else ""


def since(row: BoardRow) -> str:
    """Since when the default stands: the printed date in force, else when it was first seen."""
    if row.effective:
        seen = f" (seen {day(row.since)})" if row.since and row.since.date() != row.effective else ""
        return f"{row.effective}{seen}"
    if row.since is None:
        return ""
    return f"at least {day(row.since)}" if row.at_least else day(row.since)


def health(row: BoardRow) -> Text:
    """Whether the document can be read, and if not, since when and why."""
    if row.dropped_at and not row.watched:
        return Text(f"no longer watched since {day(row.dropped_at)}", style="dim")
    if row.failures:
        reason = row.trouble_reason or "failing"
        return safe(f"{reason} ×{row.failures} since {day(row.failing_since)}", "yellow")
    if row.stale:
        return safe(f"a part is stale: {', '.join(row.stale)}", "yellow")
    if row.pending:
        return Text(f"seen once, again after {row.pending.astimezone(UTC):%H:%M} UTC", style="yellow")
    if not row.watched:
        return Text("history only", style="dim")
    return Text("ok" if row.last_good else "not checked yet", style="dim")


def checked_line(checked: Checked) -> Text:
    """One check in a line."""
    status, remark = checked_cells(checked)
    return safe(f"{checked.key}: ", "bold").append_text(status).append("  ").append_text(remark)


def checked_cells(checked: Checked) -> tuple[Text, Text]:
    """What a check found: the default that is believed (or "failed"), and what is new."""
    trouble, version = checked.trouble, checked.outcome.version
    if isinstance(trouble, Unread):
        return Text("failed", style="red"), safe(f"{trouble.reason}: {trouble.detail}", "red")
    believed = checked.outcome.state.believed
    default = default_text(
        believed.default if believed else None, version.reading.reason if version else None
    )
    remarks = [Text(version.kind if version else "unchanged", style="dim")]
    if checked.again_after:
        again = f"{checked.again_after.astimezone(UTC):%H:%M} UTC"
        remarks = [Text(f"a move was seen once, again after {again}", style="yellow")]
    if trouble:
        remarks.append(
            safe(f"a part failed and keeps its last text: {trouble.reason}: {trouble.detail}", "red")
        )
    return default, Text("; ").join(remarks)


def event_title(event: Event) -> Text:
    """One event in a sentence."""
    return safe(titles.title(event, [event.key.service], moved=False), severity_style(event))


def severity_style(event: Event) -> str:
    """The colour of an event."""
    return {"alarm": "bold red", "warning": "yellow", "info": "green"}[event.severity]


def lane_label(lane: Lane) -> str:
    """Whom and what a lane is about: everybody's own data, where it is no narrower."""
    data = "" if lane.scope is Scope.USER else wording.DATA[lane.scope]
    return ", ".join(filter(None, (wording.lane_words(lane), data))) or "everybody"


def move(event: Event) -> str:
    """opt-in → opt-out; where it is not the headline that moved, with its lane."""
    before, after = (_SHORT[default] if default else "not read" for default in (event.before, event.after))
    moved = before if before == after else f"{before} → {after}"
    return moved if event.headline else f"{moved} ({lane_label(event.lane)})"


def hours(channel: Channel) -> str:
    """When a channel is told."""
    digest = channel.hours.digest
    told = f"digest {_often(digest)} ({channel.hours.zone})" if digest else "at once"
    quiet = "; not in its quiet hours" if channel.hours.quiet else ""
    urgent = f"; {channel.urgent} at once" if channel.urgent else ""
    return told + quiet + urgent


def _often(digest: Cron) -> str:
    day = "daily" if len(digest.weekdays) == len(WEEKDAYS) else WEEKDAYS[min(digest.weekdays)].capitalize()
    return f"{day} at {digest.hours[0]:02}:{digest.minutes[0]:02}"


def named(key: DocumentKey) -> str:
    """A document, or optwatch itself."""
    return key.service if key == ITSELF else str(key)
