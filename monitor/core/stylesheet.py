"""What the style sheets of a page hide for good: text that is in the markup and that no reader can bring to light.

Most pages hide with a class what a click unfolds, so a rule that hides is believed only where nothing could undo it:

1. the page runs no script, has no handler (`onclick`), and fetches no style sheet;
2. the rule stands in a `<style>` of the page, outside of `@media` and the like, and its selector is one class or id;
3. no other rule of the page names that class or id (`#box:checked ~ .text`, `.text:target`, `.open .text`).

Whatever else is hidden by a class is read: it is worse to miss what a reader can unfold than to read what none sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

Element = Any  # lxml.etree._Element: lxml comes without types

_DATA = (
    "json",
    "template",
    "speculationrules",
    "text/plain",
    "text/html",
)  # in the type of a script that is none
_SHEETS = etree.XPath("//link[contains(translate(@rel, 'STYLEHET', 'stylehet'), 'stylesheet')]")
_HANDLERS = etree.XPath("boolean(//@*[starts-with(name(), 'on')])")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile(r"([{}])")
_IMPORT = re.compile(r"@import", re.IGNORECASE)
_SIMPLE = re.compile(r"[a-z][a-z0-9]{0,20}?(?=[.#])([.#][\w-]{1,80})|([.#][\w-]{1,80})", re.IGNORECASE)
_NAME = re.compile(r"[.#][\w-]{1,80}")
UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:[;!}]|$)"
    r"|(?:left|right|top|text-indent|margin-left|margin-top)\s*:\s*-\d{4,6}(?:px|em|rem)"
    r"|text-decoration(?:-line)?\s*:\s*[^;{}\"']{0,40}line-through"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%",
    re.IGNORECASE,
)
"""Declarations that leave nothing of an element to be seen, or strike it out: it is no longer said."""

NO_SIZE = re.compile(r"font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:[;!}]|$)", re.IGNORECASE)
"""Letters of no size; what is within may have a size of its own."""


def hide_unseen(root: Element) -> None:
    """Mark as `hidden` what the page's own style sheets hide and nothing on the page could show."""
    if _runs_scripts(root):
        return  # nearly every page does: nothing else is looked at
    sheets = [sheet.text or "" for sheet in root.iter("style") if _is_for_screens(sheet)]
    if _could_change(root, sheets) or not any(map(UNSEEN.search, sheets)):
        return
    names = _hidden_for_good(_COMMENT.sub("", "\n".join(sheets)))
    for element in root.iter() if names else ():
        own = {f".{name}" for name in element.get("class", "").split()} | {f"#{element.get('id', '')}"}
        if not own.isdisjoint(names) and "display" not in element.get("style", ""):
            element.set("hidden", "")


def _is_for_screens(sheet: Element) -> bool:
    without_scripts = next(sheet.iterancestors("noscript", "template"), None) is not None
    return not without_scripts and sheet.get("media", "all").strip().lower() in ("", "all", "screen")


def _runs_scripts(root: Element) -> bool:
    kinds = (script.get("type", "").lower() for script in root.iter("script"))
    return any(not any(data in kind for data in _DATA) for kind in kinds)


def _could_change(root: Element, sheets: list[str]) -> bool:
    """Whether a handler or a style sheet from elsewhere could show what is hidden."""
    return bool(_SHEETS(root)) or bool(_HANDLERS(root)) or any(map(_IMPORT.search, sheets))


def _hidden_for_good(sheet: str) -> frozenset[str]:
    """The classes and ids that a rule hides and no other names."""
    hidden: set[str] = set()
    shown: set[str] = set()
    for selectors, declarations, is_nested in _rules(sheet):
        simple = [_SIMPLE.fullmatch(selector.strip()) for selector in selectors.split(",")]
        if UNSEEN.search(declarations) and not is_nested and all(simple):
            hidden.update(found[1] or found[2] for found in simple if found)
        else:
            shown.update(_NAME.findall(selectors))
    return frozenset(hidden - shown)


def _rules(sheet: str) -> Iterator[tuple[str, str, bool]]:
    """The rules of a style sheet: selectors, declarations, and whether they stand within another block."""
    above: list[str] = []
    pieces = _BRACE.split(sheet)
    for before, brace in zip(pieces[::2], pieces[1::2], strict=False):
        if brace == "{":
            above.append(before.rpartition(";")[2])
        elif above:
            selectors = above.pop()
            if not selectors.lstrip().startswith("@"):
                yield selectors, before, bool(above)
