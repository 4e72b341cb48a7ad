"""A channel's own words for a message: Jinja2 templates of the watchlist, in a sandbox.

A template is given texts and nothing else: it can reach no attribute, call nothing and read no file. What it
makes is plain text; every form escapes it as it does our own.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from monitor.core import wording
from monitor.core.alert import Alert, Tone, line
from monitor.core.model import Channel, Event, Message, Notice
from monitor.core.rendering import html, markdown, plain, render, slack
from monitor.core.rendering.text import words_of
from monitor.errors import ConfigError

log = logging.getLogger("optwatch")

LONGEST = 20_000  # characters of a message that a template makes
# What a template may use, with what it means.
NAMES: Mapping[str, str] = {
    "title": "our own title of the message",
    "text": "our own message, as plain text",
    "service": "the service",
    "document": "the document",
    "kind": "flip, choice, disclosure, withdrawal, wording, or a kind of notice",
    "effect": "wider, narrower or same; empty for a notice",
    "severity": "alarm, warning or info",
    "before": "the default before, in words",
    "after": "the default now, in words",
    "was": "the old sentence",
    "now": "the new sentence",
    "way_out": "how to opt out, in words",
    "way_out_link": "its address, if it has one",
    "in_force": "the printed date in force",
    "seen": "when the new text was first seen",
    "number": "the number of the event",
    "link": "the event's page, where `base_url` is set",
}


FILTERS = frozenset({"capitalize", "d", "default", "length", "lower", "title", "trim", "truncate", "upper"})


class _Sandbox(ImmutableSandboxedEnvironment):
    """Texts in, text out: no attributes, no calls, nothing that makes much out of little."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:  # noqa: ARG002 - of the base class
        """None of these: they make a text of a gigabyte out of two numbers."""
        raise SecurityError(f"{operator} is not allowed")

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:  # noqa: ARG002 - of the base class
        """No attribute is."""
        return False

    def is_safe_callable(self, obj: object) -> bool:  # noqa: ARG002 - of the base class
        """Nothing is."""
        return False


def dress(channel: Channel, subjects: Sequence[Event | Notice], message: Message) -> Message:
    """The message in the channel's own words, where it has any; ours, with a note, where these fail."""
    if not channel.title and not channel.body:
        return message
    try:
        return dressed(channel, subjects, message)
    except ConfigError as e:
        log.warning(
            "The template of the channel %s failed, so it gets the usual message: %s", channel.name, e
        )
        return _with_note(message, f"The template of this channel failed, so this is the usual message: {e}.")


def _with_note(message: Message, note: str) -> Message:
    said = (
        f'<p style="max-width:600px;margin:0 auto;padding:0 16px 16px;color:#475467">{html.escape(note)}</p>'
    )
    return replace(
        message,
        plain=f"{message.plain}\n\n{plain.escape(note)}",
        markdown=f"{message.markdown}\n\n{markdown.escape(note)}",
        slack=f"{message.slack}\n\n{slack.escape(note)}",
        html=message.html.replace("</body>", f"{said}</body>"),
    )


def dressed(channel: Channel, subjects: Sequence[Event | Notice], message: Message) -> Message:
    """The same; raises `ConfigError` where the template fails, with the reason."""
    given = facts(subjects, message)
    title = " ".join(_made(channel.title, given).split()) if channel.title else message.title
    if not channel.body:
        return replace(message, title=title)
    blocks = tuple(
        line(paragraph) for paragraph in _made(channel.body, given).split("\n") if paragraph.strip()
    )
    said = render(Alert(title, "", Tone.NEUTRAL, message.severity, blocks, message.link))
    return replace(said, title=title)


def trouble(channel: Channel) -> str:
    """Why a channel's templates cannot be used, or ""."""
    for name, source in (("title", channel.title), ("body", channel.body)):
        try:
            _made(source, dict.fromkeys(NAMES, ""))
        except ConfigError as e:
            return f"its {name} is no template that can be used: {e}; there are {', '.join(NAMES)}"
    return ""


def facts(subjects: Sequence[Event | Notice], message: Message) -> Mapping[str, str]:
    """What a template is given of the leading event or notice."""
    lead = next((one for one in subjects if isinstance(one, Event)), subjects[0])
    given = dict.fromkeys(NAMES, "") | {
        "title": message.title,
        "text": message.plain,
        "service": lead.key.service,
        "document": lead.key.document,
        "kind": str(lead.kind),
        "severity": str(message.severity),
        "link": message.link,
        "seen": wording.moment(lead.at),
    }
    if isinstance(lead, Event):
        control = lead.control
        given |= {
            "effect": str(lead.effect),
            "before": wording.SHORT[lead.before] if lead.before else "",
            "after": wording.SHORT[lead.after] if lead.after else "",
            "was": words_of(lead.clauses_before[0].text) if lead.clauses_before else "",
            "now": words_of(lead.clauses_after[0].text) if lead.clauses_after else "",
            "way_out": wording.way(control) if control else "",
            "way_out_link": (control.target or "") if control else "",
            "in_force": wording.day(lead.effective) if lead.effective else "",
            "number": str(lead.id or ""),
        }
    return given


def _made(source: str, given: Mapping[str, str]) -> str:
    try:
        made = _template(source).render(given)
    except SecurityError as e:
        raise ConfigError(f"a template may only use the given words: {e}") from e
    except (TemplateError, TypeError, ValueError, ArithmeticError, RecursionError, MemoryError) as e:
        raise ConfigError(str(e) or type(e).__name__) from e
    return made[:LONGEST]


@lru_cache(maxsize=64)
def _template(source: str) -> Template:
    sandbox = _Sandbox(undefined=StrictUndefined, autoescape=False)
    sandbox.globals.clear()
    sandbox.filters = {name: made for name, made in sandbox.filters.items() if name in FILTERS}
    return sandbox.from_string(source)
