"""What changed between the two texts, word by word: for a screen and for plain paper."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from monitor.core.diff import Op, Passage, passages

_MARKS = {Op.EQUAL: ("", ""), Op.DELETE: ("[-", "-]"), Op.INSERT: ("{+", "+}")}
_TAGS = {Op.EQUAL: "", Op.DELETE: "del", Op.INSERT: "ins"}
_AROUND = 400  # characters of unchanged text shown on either side of a change
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 16px/1.6 Georgia, serif; color: #101828; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }}
h1 {{ font: 600 1.3rem/1.3 system-ui, sans-serif; }}
.text {{ white-space: pre-wrap; overflow-wrap: anywhere; }}
del {{ background: #fee4e2; color: #7a271a; }}
ins {{ background: #fef0c7; color: #7a2e0e; text-decoration: none; font-weight: 600; }}
.key, .skipped {{ font: 14px/1.5 system-ui, sans-serif; color: #475467; }}
.skipped {{ display: block; margin: 1rem 0; border-top: 1px dashed #98a2b3; }}
</style></head>
<body><h1>{title}</h1>
<p class="key"><del>Words that went</del> · <ins>words that came</ins>. Both whole texts lie beside this file.</p>
<div class="text">{content}</div></body></html>
"""


def as_text(old: str, new: str) -> str:
    """Everything that changed, with what stands around it: [-words that went-] and {+words that came+}."""
    return "".join(f"{left}{text}{right}" for text, (left, right) in _marked(old, new)).strip() + "\n"


def _marked(old: str, new: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for text, op in _pieces(old, new):
        yield (text, _MARKS[op]) if op else (f"\n\n… {text} …\n\n", ("", ""))


def as_html(old: str, new: str, title: str) -> str:
    """The same as a page that loads nothing and runs nothing."""
    content = "".join(_html(text, op) for text, op in _pieces(old, new))
    return _PAGE.format(title=escape(title), content=content)


def _html(text: str, op: Op | None) -> str:
    if op is None:
        return f'<span class="skipped">{escape(text)}</span>'
    tag = _TAGS[op]
    return f"<{tag}>{escape(text)}</{tag}>" if tag else escape(text)


def _pieces(old: str, new: str) -> Iterator[tuple[str, Op | None]]:
    """Both texts as one: what stayed, went and came; None marks how much is left out between."""
    found = passages(old, new)
    for place, passage in enumerate(found):
        if passage.changed:
            yield from ((piece.text, piece.op) for piece in passage.pieces)
        else:
            yield from _shortened(passage, first=place == 0, last=place == len(found) - 1)


def _shortened(passage: Passage, *, first: bool, last: bool) -> Iterator[tuple[str, Op | None]]:
    text = passage.old
    head = 0 if first else _AROUND
    tail = 0 if last else _AROUND
    if len(text) <= head + tail + _AROUND:
        yield text, Op.EQUAL
        return
    if head:
        yield text[:head], Op.EQUAL
    yield f"{len(text) - head - tail:,} characters that stayed are left out here", None
    if tail:
        yield text[-tail:], Op.EQUAL
