"""An alert as an HTML document for mail: styles inline, nothing loaded from anywhere; its pictures travel with it.

A link shows the address it goes to. This tells people where they are sent, and keeps the addresses
in the plain part that is made from this one for readers without HTML.
"""

from __future__ import annotations

from html import escape as escape_html

from monitor.core.alert import Alert, Block, Heading, Image, Line, Links, Mark, Quote, Span, Tone
from monitor.core.rendering.text import clean, clean_edges, web_address

_COLOURS = {Tone.ON: "#b42318", Tone.OFF: "#067647", Tone.NEUTRAL: "#475467"}
_STYLES = {
    Mark.STRONG: "font-weight:600",
    Mark.GONE: "background:#fee4e2;color:#7a271a;text-decoration:line-through;border-radius:3px",
    Mark.COME: "background:#fef0c7;color:#7a2e0e;font-weight:600;text-decoration:none;border-radius:3px",
}
_ELEMENTS = {Mark.STRONG: "strong", Mark.GONE: "del", Mark.COME: "ins"}
_PAGE = (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<title>{title}</title></head>\n"
    '<body style="margin:0;padding:0;background:#f2f4f7">\n'
    '<div style="max-width:600px;margin:0 auto;padding:16px;box-sizing:border-box;'
    "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;"
    'font-size:16px;line-height:1.5;color:#101828">\n'
    '<div style="background:#ffffff;border:1px solid #e4e7ec;border-top:4px solid {colour};'
    'border-radius:8px;padding:20px">\n{content}\n</div>\n</div>\n</body></html>\n'
)


def render(alert: Alert) -> str:
    """The whole document, which repeats the title as its heading."""
    colour = _COLOURS[alert.tone]
    badge = (_badge(alert.badge, colour),) if alert.badge else ()
    above = (*badge, _heading(alert.title), *map(_image, alert.images))
    content = "\n".join((*above, *map(_block, alert.blocks)))
    return _PAGE.format(title=escape(alert.title), colour=colour, content=content)


def fragment(alert: Alert) -> str:
    """What stands below the title, for a place that has a title and a page of its own."""
    return "\n".join(map(_block, alert.blocks))


def escape(text: str) -> str:
    """The same words with every character that HTML would interpret as an entity."""
    return escape_html(clean(text))


def _badge(text: str, colour: str) -> str:
    return (
        f'<div><span style="display:inline-block;background:{colour};color:#ffffff;font-weight:700;'
        f'font-size:14px;padding:3px 10px;border-radius:6px">{escape(text)}</span></div>'
    )


def _heading(title: str) -> str:
    return f'<h1 style="font-size:20px;line-height:1.3;margin:12px 0 16px">{escape(title)}</h1>'


def _image(image: Image) -> str:
    look = "max-width:100%;border:1px solid #e4e7ec;border-radius:6px;box-sizing:border-box"
    says = escape(image.says)
    return (
        f'<p style="margin:0 0 12px"><img src="cid:{escape(image.name)}" alt="{says}" style="{look}">'
        f'<br><span style="font-size:13px;color:#475467">{says}</span></p>'
    )


def _block(block: Block) -> str:
    match block:
        case Links(targets):
            return _links(targets)
        case Heading(text, badge, tone):
            look = "font-size:17px;line-height:1.3;margin:8px 0 12px"
            rule = "margin:28px 0 0;padding-top:20px;border-top:2px solid #d0d5dd"
            return f'<div style="{rule}">{_badge(badge, _COLOURS[tone])}<h2 style="{look}">{escape(text)}</h2></div>'
        case Quote(label, spans):
            return _quote(label, spans)
        case Line(spans, label, quiet):
            look = "margin:0 0 8px;font-size:14px;color:#475467" if quiet else "margin:0 0 12px"
            start = f"<strong>{escape(label)}:</strong> " if label else ""
            return f'<p style="{look}">{start}{_words(spans)}</p>'


def _quote(label: str, spans: tuple[Span, ...]) -> str:
    return (
        '<div style="margin:0 0 12px;padding:2px 0 2px 12px;border-left:3px solid #d0d5dd;'
        'overflow-wrap:anywhere">'
        f'<div style="font-size:13px;font-weight:700;color:#475467">{escape(label)}</div>'
        f"<div>“{_words(spans)}”</div></div>"
    )


def _links(targets: tuple[tuple[str, str], ...]) -> str:
    rows = (f"{escape(label)}: {_anchor(url)}" for label, to in targets if (url := web_address(to)))
    look = "margin:16px 0 0;padding-top:12px;border-top:1px solid #e4e7ec;font-size:14px;color:#475467"
    return f'<div style="{look};overflow-wrap:anywhere">{"<br>".join(rows)}</div>'


def _anchor(url: str) -> str:
    address = escape_html(url)
    return f'<a href="{address}" style="color:#175cd3;overflow-wrap:anywhere">{address}</a>'


def _words(spans: tuple[Span, ...]) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    if span.href and (url := web_address(span.href)):
        return _anchor(url)
    words = clean_edges(span.text)
    if span.mark is Mark.NONE or not words.strip():
        return escape_html(words)
    element, core = _ELEMENTS[span.mark], words.strip()
    marked = f'<{element} style="{_STYLES[span.mark]}">{escape_html(core)}</{element}>'
    return " " * words.startswith(" ") + marked + " " * words.endswith(" ")
