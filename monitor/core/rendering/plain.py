"""An alert as plain text: blocks with an empty line between them, nothing to interpret."""

from __future__ import annotations

from monitor.core.alert import Alert, Block, Heading, Line, Links, Quote, Span
from monitor.core.rendering.text import clean, clean_edges, unmentioned, web_address


def render(alert: Alert) -> str:
    """The body; the title goes separately."""
    return "\n\n".join((*filter(None, (escape(alert.badge),)), *map(_block, alert.blocks)))


def escape(text: str) -> str:
    """Plain text has no markup; what could call people is broken up."""
    return unmentioned(clean(text))


def _block(block: Block) -> str:
    match block:
        case Links(targets):
            return "\n".join(f"{escape(label)}: {url}" for label, to in targets if (url := web_address(to)))
        case Heading(text, badge):
            return f"—— {escape(badge)} ——\n{escape(text)}"
        case Quote(label, spans):
            return f"{escape(label)}: “{_words(spans)}”"
        case Line(spans, label):
            return f"{escape(label)}: {_words(spans)}" if label else _words(spans)


def _words(spans: tuple[Span, ...]) -> str:
    return unmentioned("".join(map(_span, spans)))


def _span(span: Span) -> str:
    address = web_address(span.href) if span.href else None
    return address or clean_edges(span.text)
