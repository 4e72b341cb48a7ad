"""Notices about the watching itself, as alerts: nothing in them is a move of a default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.core.alert import Alert, Line, Links, Tone, line
from monitor.core.model import ITSELF, Notice, NoticeKind, Severity
from monitor.core.rendering.text import clean, shorten
from monitor.core.wording import agreeing, moment


@dataclass(frozen=True, slots=True)
class _Telling:
    """How a kind of notice is told: `title` follows the document's name, with "is"/"are" as `{be}`."""

    badge: str
    title: str
    meaning: str
    severity: Severity = Severity.INFO


_TELLINGS: Mapping[NoticeKind, _Telling] = {
    NoticeKind.BROKEN: _Telling(
        "CANNOT READ",
        "cannot be read any more",
        "What was known of it stays as it is, and a change would go unseen until it can be read again.",
        Severity.WARNING,
    ),
    NoticeKind.STALE: _Telling(
        "PART STALE",
        "can be read in part only",
        "The part that is missing keeps its last text, and a change of it would go unseen.",
        Severity.WARNING,
    ),
    NoticeKind.RECOVERED: _Telling("READ AGAIN", "can be read again", "Watching goes on."),
    NoticeKind.LOGIN: _Telling(
        "SIGN IN",
        "{be} waiting for you to sign in",
        "What was known of it stays as it is, and a change would go unseen until then.",
        Severity.WARNING,
    ),
    NoticeKind.FLAPPING: _Telling(
        "BACK AND FORTH",
        "{keep} going back and forth",
        "Nothing is believed of it until it settles; every text is kept.",
    ),
    NoticeKind.CORRECTION: _Telling(
        "CORRECTION",
        "{be} now read differently",
        "The page did not move: it is read anew, by a better reader or with other selectors. Past events stay as "
        "they were told.",
    ),
    NoticeKind.BASELINE: _Telling(
        "CHANGED SINCE IMPORT",
        "{have} changed since the imported history ends",
        "When exactly is not known, so this is no event.",
    ),
    NoticeKind.REMINDER: _Telling(
        "SOON",
        "{be} about to change, as announced",
        "If you want to opt out, do it before that day.",
        Severity.WARNING,
    ),
    NoticeKind.BLIND: _Telling(
        "BLIND",
        "has seen nothing for a day",
        "What moves meanwhile is not noticed. Nothing is lost: it is found when pages can be read again.",
        Severity.WARNING,
    ),
    NoticeKind.ALIVE: _Telling("ALIVE", "is still watching", "No news from it is good news."),
    NoticeKind.CHANNEL_OFF: _Telling(
        "CHANNEL OFF",
        "cannot tell you everything: a channel was switched off",
        "What waits for it is kept. Mend its address in the watchlist, or switch it on again with "
        "`optwatch notify enable NAME`.",
        Severity.WARNING,
    ),
    NoticeKind.RESCHEDULED: _Telling(
        "NEW DATE",
        "{have} a new date for the announced change",
        "What was announced is unchanged otherwise.",
    ),
}


def alert_of(notices: Sequence[Notice], links: Links) -> Alert:
    """An alert of nothing but notices; at least one."""
    first, *others = notices
    telling = _TELLINGS[first.kind]
    return Alert(
        title=shorten(_title(first), 220),
        badge=telling.badge,
        tone=Tone.NEUTRAL,
        severity=max((_TELLINGS[notice.kind].severity for notice in notices), key=_loudness),
        blocks=(
            line(f"{clean(first.detail)}."),
            line(telling.meaning),
            *map(line_of, others),
            line(moment(first.at), label="Noticed", quiet=True),
            links,
        ),
    )


def line_of(notice: Notice) -> Line:
    """A notice among others."""
    detail = clean(notice.detail)
    said = _title(notice) if notice.key == ITSELF else f"The {_said(notice)}"
    return line(f"{said}{': ' if detail else ''}{detail}.")


def _title(notice: Notice) -> str:
    if notice.key == ITSELF:
        return f"{ITSELF.service} {_TELLINGS[notice.kind].title}"
    return f"{clean(notice.key.service)}: the {_said(notice)}"


def _said(notice: Notice) -> str:
    document = clean(notice.key.document)
    return f"{document} {agreeing(document, _TELLINGS[notice.kind].title)}"


def _loudness(severity: Severity) -> int:
    return (Severity.INFO, Severity.WARNING, Severity.ALARM).index(severity)
