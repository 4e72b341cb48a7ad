"""Choosing the form of a message for a service, and cutting it to what the service takes.

The words and marks of services come from Apprise's plugins; this module needs only their figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.core.model import Message
from monitor.core.rendering import markdown, slack
from monitor.core.rendering.text import shorten, web_address

SLACK_TITLE = 150  # characters of a header block, and of a section, after escaping (docs.slack.dev)
SLACK_BODY = 3000
_ROOM = 20  # characters that a service's own form may add around a title


class Form(StrEnum):
    """The forms of a message."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    SLACK = "slack"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a service takes, in characters. A title of 0: it has none, and the body begins with it."""

    title: int
    body: int


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is handed to a service."""

    title: str
    body: str


def fit(message: Message, form: Form, limits: Limits) -> Fitted:
    """The message in this form and within these limits; HTML, which only mail takes, is never cut."""
    if form is Form.HTML:
        return Fitted(shorten(message.title, limits.title), message.html)
    if form is Form.SLACK:
        limits = Limits(SLACK_TITLE - _growth(message.title), SLACK_BODY)
    body = {Form.PLAIN: message.plain, Form.MARKDOWN: message.markdown, Form.SLACK: message.slack}[form]
    more = _more(message.link, form)
    if limits.title > 0:
        return Fitted(shorten(message.title, limits.title), cut(body, limits.body, more))
    titled = f"{_heading(message.title, form)}\n\n{body}"
    return Fitted("", cut(titled, limits.body - _ROOM, more))


def cut(text: str, limit: int, more: str) -> str:
    """Whole paragraphs from the beginning, as many as fit with `more` after them.

    No paragraph is cut in the middle, for that could break a link or an escape, except where not
    even the first one fits.
    """
    if len(text) <= limit:
        return text
    paragraphs = text.split("\n\n")
    end = f"\n\n{more}"
    while len(paragraphs) > 1 and len("\n\n".join(paragraphs)) + len(end) > limit:
        paragraphs.pop()
    kept = "\n\n".join(paragraphs)
    return kept + end if len(kept) + len(end) <= limit else shorten(kept, limit)


def _heading(title: str, form: Form) -> str:
    return f"**{markdown.escape(title)}**" if form is Form.MARKDOWN else title


def _more(address: str, form: Form) -> str:
    if not web_address(address):
        return "…"
    links = {Form.MARKDOWN: markdown.link, Form.SLACK: slack.link}
    return "… " + (links[form]("the rest", address) if form in links else f"the rest: {address}")


def _growth(title: str) -> int:
    return len(slack.escape_entities(title)) - len(title)
