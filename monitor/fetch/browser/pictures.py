"""Pictures of the switches about training that a page shows, taken while it stands in the browser.

number what may be a switch ─ markup ─ the core: which are about training? ─ a picture of each row ─ numbers off again

Which are worth a picture is decided where they are read (`monitor.core.switches`); here they are only found again.
"""

from __future__ import annotations

import asyncio
from importlib import resources

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page

from monitor.core.model import Picture
from monitor.core.switches import MARK, Numbered, about_training

_MOST = 8  # pictures of one page
_PATIENCE = 5_000  # milliseconds for one


def _script(name: str) -> str:
    return (resources.files("monitor.fetch.browser") / name).read_text(encoding="utf-8")


_MARK_ALL, _FRAME, _UNMARK = map(_script, ("mark.js", "frame.js", "unmark.js"))


async def pictures_of(page: Page) -> tuple[Picture, ...]:
    """The pictures, in order; none where the page has no such switch, or does not let itself be drawn."""
    try:
        marked = await page.evaluate(_MARK_ALL, MARK)
        if marked is None:
            return ()
        wanted = await asyncio.to_thread(about_training, str(marked))
        taken = [await _picture(page, one) for one in wanted[:_MOST]]
        await page.evaluate(_UNMARK, MARK)
    except PlaywrightError:
        return ()
    return tuple(picture for picture in taken if picture)


async def _picture(page: Page, one: Numbered) -> Picture | None:
    clip = await page.evaluate(_FRAME, [MARK, list(one.own), list(one.others)])
    if clip is None:
        return None
    data = await page.screenshot(
        clip=clip, full_page=True, type="png", animations="disabled", caret="hide", timeout=_PATIENCE
    )
    return Picture(one.shows, data)
