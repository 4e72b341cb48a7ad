"""An alert as CommonMark, which Apprise turns into the dialects of Discord, Matrix, Telegram and others.

Only strong (`**`), emphasis (`*`) and links are used, because every dialect has them: words that
went are emphasised, words that came are strong.
"""

from __future__ import annotations

import re

from monitor.core.alert import Alert, Block, Heading, Line, Links, Mark, Quote, Span
from monitor.core.rendering.text import (
    JOINER,
    clean,
    clean_edges,
    core_of,
    shown_address,
    unmentioned,
    web_address,
)

_SPECIAL = re.compile(r"[\\`*_\[\]<>~|#!^$]|^(?:[-+=]|\d+[.)])")
# An escaped "&" still begins an entity for Python-Markdown; one with a joiner after it does for nobody.
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_MARKS = {Mark.STRONG: "**", Mark.COME: "**", Mark.GONE: "*"}


def render(alert: Alert) -> str:
    """The body; the title goes separately."""
    return "\n\n".join(
        (*((f"**{escape(alert.badge)}**",) if alert.badge else ()), *map(_block, alert.blocks))
    )


def escape(text: str) -> str:
    """The same words with every character that CommonMark or a dialect of it would interpret escaped."""
    return _escape(clean(text))


def link(label: str, address: str) -> str:
    """A link, or its label alone if the address is no http(s) one."""
    url = web_address(address)
    return f"[{escape(label)}](<{url}>)" if url else escape(label)


def _escape(text: str) -> str:
    said = _ENTITY.sub(f"&{JOINER}", unmentioned(text))
    return _SPECIAL.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", said)


def _block(block: Block) -> str:
    match block:
        case Links(targets):
            return " · ".join(link(label, to) for label, to in targets)
        case Heading(text, badge):
            return f"**{escape(badge)} · {escape(text)}**"
        case Quote(label, spans):
            return f"**{escape(label)}:** “{_words(spans)}”"
        case Line(spans, label):
            return f"**{escape(label)}:** {_words(spans)}" if label else _words(spans)


def _words(spans: tuple[Span, ...]) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    if span.href and web_address(span.href):
        return link(shown_address(span.href), span.href)
    before, core, after = core_of(clean_edges(span.text))
    mark = _MARKS.get(span.mark, "") if core else ""
    return f"{_escape(before)}{mark}{_escape(core)}{mark}{_escape(after)}"
