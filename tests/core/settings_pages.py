"""A made-up settings page, in the ways that pages build their switches."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.model import Document, Reading, Switch, Unread
from monitor.core.page import Page, read_page
from monitor.core.reader import read
from monitor.core.switches import open_page

ADDRESS = "https://quillby.example/settings/privacy"
DOCUMENT = Document("Quillby", "Settings Page", ())
LABEL = "Help improve our writing models"
HELP = "When this is on, your drafts are used to train our AI models."

OTHERS = """
<div class="row"><h3>Dark mode</h3><p>Easier on the eyes at night.</p>
<button role="switch" aria-checked="true"></button></div>
<div class="row"><label for="mail">Tell me about new models by mail</label><input type="checkbox" id="mail"></div>
"""


def page(*rows: str, heading: str = "<h2>Privacy</h2>") -> str:
    """A settings page with these rows below the heading "Settings"."""
    return (
        "<!doctype html><html lang=en><head><title>Settings</title></head><body>"
        f"<header><h1>Settings</h1></header><main><section>{heading}{''.join(rows)}</section></main></body></html>"
    )


def row(checked: str = "false", label: str = LABEL, help_: str = HELP) -> str:
    """A switch as most pages build it."""
    return (
        f"<div class=row><div><span id=title>{label}</span><p id=about>{help_}</p></div>"
        f"<button role=switch aria-checked={checked} aria-labelledby=title aria-describedby=about></button></div>"
    )


def switches(markup: str) -> tuple[Switch, ...]:
    """The controls of some markup."""
    return open_page(markup).switches


def only(markup: str) -> Switch:
    """The one control of a settings page made of this markup."""
    (found,) = switches(page(markup))
    return found


def page_of(markup: str, select: Sequence[str] = ()) -> Page | Unread:
    """The page as its source is read."""
    return read_page(
        markup.encode(),
        media_type="text/html",
        charset="utf-8",
        url=ADDRESS,
        select=tuple(select),
        settings=True,
    )


def reading_of(markup: str) -> Reading:
    """What a settings page says."""
    found = page_of(markup)
    assert isinstance(found, Page), found
    reading = read([found], DOCUMENT)
    assert isinstance(reading, Reading), reading
    return reading
