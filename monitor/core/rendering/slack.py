"""An alert as Slack's mrkdwn (docs.slack.dev/messaging/formatting-message-text).

Links and mentions exist only between `<` and `>`, so that escaping `&`, `<` and `>` is what keeps
them out; for `*`, `_`, `~` and the back-tick there is no escape, and a joiner keeps them from
standing beside a space, where alone they count.
"""

from __future__ import annotations

import re
from html import escape as escape_html

from monitor.core.alert import Alert, Block, Heading, Line, Links, Mark, Quote, Span
from monitor.core.rendering.text import clean, clean_edges, core_of, shown_address, unmentioned, web_address

_FORMATTING = re.compile(r"([*_~`])")
_MARKS = {Mark.STRONG: "*", Mark.COME: "*", Mark.GONE: "~"}


def render(alert: Alert) -> str:
    """The body; the title goes separately."""
    return "\n\n".join((*((f"*{escape(alert.badge)}*",) if alert.badge else ()), *map(_block, alert.blocks)))


def escape(text: str) -> str:
    """The same words with nothing that Slack would interpret."""
    return _escape(clean(text))


def link(label: str, address: str) -> str:
    """A link, or its label alone if the address is no http(s) one."""
    url = web_address(address)
    return f"<{escape_entities(url).replace('|', '%7C')}|{escape(label)}>" if url else escape(label)


def _escape(text: str) -> str:
    return _FORMATTING.sub("\u2060\\1\u2060", escape_entities(unmentioned(text)))


def escape_entities(text: str) -> str:
    """With the three characters that open and close links and mentions as entities."""
    return escape_html(text, quote=False)


def _block(block: Block) -> str:
    match block:
        case Links(targets):
            return "  ·  ".join(link(label, to) for label, to in targets)
        case Heading(text, badge):
            return f"*{escape(badge)} · {escape(text)}*"
        case Quote(label, spans):
            return f"*{escape(label)}*\n> {_words(spans)}"
        case Line(spans, label):
            return f"*{escape(label)}:* {_words(spans)}" if label else _words(spans)


def _words(spans: tuple[Span, ...]) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    if span.href and web_address(span.href):
        return link(shown_address(span.href), span.href)
    before, core, after = core_of(clean_edges(span.text))
    mark = _MARKS.get(span.mark, "") if core else ""
    return f"{_escape(before)}{mark}{_escape(core)}{mark}{_escape(after)}"
