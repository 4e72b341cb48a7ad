"""The phrases of alerts: defaults, lanes, dates and ways out, as people say them.

"Terms allow" unless the text says "we use"; nothing here claims that training has begun or stopped;
`always` reports an absence ("no opt-out stated") and `silent` is no promise.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime

from monitor.core.model import (
    Audience,
    Clause,
    Control,
    ControlKind,
    Default,
    Event,
    Holder,
    Lane,
    Phase,
    Scope,
    Side,
    Trainer,
)
from monitor.core.rendering.text import clean, shorten

# "ON unless you opt out": a default with its condition, for titles.
STATE: Mapping[Default, str] = {
    Default.NEVER: "OFF",
    Default.OPT_IN: "OFF unless you opt in",
    Default.OPT_OUT: "ON unless you opt out",
    Default.ALWAYS: "ON, no opt-out stated",
    Default.UNCLEAR: "unclear",
    Default.SILENT: "not mentioned",
}

# "never → opt-out": the same in a word, for one line among others.
SHORT: Mapping[Default, str] = {
    Default.NEVER: "never",
    Default.OPT_IN: "opt-in",
    Default.OPT_OUT: "opt-out",
    Default.ALWAYS: "on · no opt-out stated",
    Default.UNCLEAR: "unclear",
    Default.SILENT: "says nothing about your data",
}

DATA: Mapping[Scope, str] = {
    Scope.USER: "your data",
    Scope.FEEDBACK: "your feedback",
    Scope.PUBLIC: "public data",
    Scope.AGGREGATE: "aggregate data",
}

_AUDIENCE = {Audience.CONSUMER: "individual accounts", Audience.BUSINESS: "business accounts"}
_TRAINER = {Trainer.AFFILIATES: "by affiliates", Trainer.THIRD_PARTIES: "by third parties"}

_NOW_ALLOWS: Mapping[Default, str] = {
    Default.NEVER: "now {say} {data} is not used for AI training",
    Default.OPT_IN: "now {allow} AI training on {data} only if you opt in",
    Default.OPT_OUT: "now {allow} AI training on {data} unless you opt out",
    Default.ALWAYS: "now {allow} AI training on {data} and {state} no way to opt out",
    Default.UNCLEAR: "now {speak} of AI training on {data}, but not of what happens if you do nothing",
    Default.SILENT: "no longer {say} anything about AI training on {data}, which is no promise either way",
}
_NOW_USES: Mapping[Default, str] = {
    Default.OPT_OUT: "now {say} {data} is used for AI training unless you opt out",
    Default.ALWAYS: "now {say} {data} is used for AI training and {state} no way to opt out",
}
_BEFORE: Mapping[Default, str] = {
    Default.NEVER: "{it} said {data} is not used for that",
    Default.OPT_IN: "{it} allowed that only if you opted in",
    Default.OPT_OUT: "{it} allowed that unless you opted out",
    Default.ALWAYS: "{it} allowed that and stated no way to opt out",
    Default.UNCLEAR: "{it} did not say what happens if you do nothing",
    Default.SILENT: "{it} said nothing about that",
}
_MANY = {"it": "they", "be": "are"} | {
    verb: verb for verb in ("have", "say", "allow", "state", "speak", "keep")
}
_ONE = {"it": "it", "be": "is", "have": "has"} | {
    verb: f"{verb}s" for verb in ("say", "allow", "state", "speak", "keep")
}
# What a text says without "may": only then "terms allow" becomes "is used".
_SAYS_USES = re.compile(
    r"\b(?:we|our \w+)\s+(?:(?:do|will|also|already|currently)\s+){0,2}(?:use|train|improve)\b"
    r"|\b(?:is|are|will be)\s+(?:also\s+)?used\b",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:may|might|can|could)\b", re.IGNORECASE)
_LONGEST_WAY = 240


def plural(document: str) -> bool:
    """Whether a document's name takes a plural verb: "the Terms of Service now say"."""
    head = re.split(r"\s+(?:of|for|on|and)\s+|\s*[(:,–—-]\s*", document, maxsplit=1)[0]
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))


def agreeing(document: str, phrase: str, **words: str) -> str:
    """A phrase whose verbs (`{say}`, `{have}` …) and whose `{it}` agree with the document's name."""
    return phrase.format(**(_MANY if plural(document) else _ONE), **words)


def lane_words(lane: Lane) -> str:
    """What a lane narrows its document to: "individual accounts, EEA"; empty for everybody everywhere."""
    region = "outside " + lane.region.removeprefix("not ") if lane.region.startswith("not ") else lane.region
    parts = (
        clean(lane.plan),
        _AUDIENCE.get(lane.audience, ""),
        clean(region),
        _TRAINER.get(lane.trainer, ""),
    )
    return ", ".join(part for part in parts if part)


def side_word(default: Default | None) -> str:
    """ON, OFF, or how little is said."""
    if default is None or default is Default.SILENT:
        return "NOT MENTIONED"
    return {Side.ON: "ON", Side.OFF: "OFF", None: "UNCLEAR"}[default.side]


def now_says(event: Event) -> str:
    """What the text says now: "now allows AI training on your data unless you opt out"."""
    after = event.after or Default.SILENT
    uses = after in _NOW_USES and any(map(_says_uses, event.clauses_after))
    phrase = (_NOW_USES if uses else _NOW_ALLOWS)[after]
    return agreeing(event.key.document, phrase, data=DATA[event.lane.scope])


def before_said(event: Event) -> str:
    """What it said before: "it allowed that only if you opted in"."""
    phrase = _BEFORE[event.before or Default.SILENT]
    return agreeing(event.key.document, phrase, data=DATA[event.lane.scope])


def _says_uses(clause: Clause) -> bool:
    return bool(_SAYS_USES.search(clause.text)) and not _MAY.search(clause.text)


def day(on: date) -> str:
    """28 Sep 2025."""
    return f"{on.day} {on:%b %Y}"


def moment(at: datetime) -> str:
    """29 Aug 2025, 00:32 UTC."""
    utc = at.astimezone(UTC)
    return f"{day(utc.date())}, {utc:%H:%M} UTC"


def in_force(event: Event) -> str:
    """From when the new text applies; empty where it carries no new date."""
    if event.effective is None:
        return ""
    if event.phase is Phase.ANNOUNCED:
        return f"Announced: in force from {day(event.effective)}."
    return f"In force since {day(event.effective)}."


def recorded(event: Event) -> str:
    """Between which two looks the text moved."""
    undated = " (an undated edit)" if event.effective is None else ""
    new = f"new text first seen {moment(event.at)}{undated}."
    old = event.last_seen_before
    return f"old text last seen {moment(old)}; {new}" if old else new


def way(control: Control) -> str:
    """What a person does, in a few words: a path, an address to write to, or the text's own words."""
    path = " → ".join(filter(None, map(clean, control.path)))
    words = shorten(clean(control.words), _LONGEST_WAY)
    if control.kind is ControlKind.EMAIL and control.target:
        text = "write to " + clean(control.target.removeprefix("mailto:"))
    else:
        text = path or words or clean(control.target or "")
    return f"{text} (an administrator holds the switch)" if control.holder is Holder.ADMINISTRATOR else text
