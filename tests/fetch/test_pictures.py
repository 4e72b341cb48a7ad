"""Pictures of switches, taken by a real Chromium."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio
from PIL import Image

from monitor.core.model import Caching, Fetched, Picture, Source
from monitor.fetch import FetchSettings
from monitor.fetch.browser import BrowserFetcher, BrowserSettings
from tests.chromium import needs_chromium
from tests.fetch.support import NOW, fetched
from tests.servers import Answer, serving

pytestmark = pytest.mark.asyncio(loop_scope="session")
SETTINGS = FetchSettings(allow_private_addresses=True, spacing=timedelta(), deadline=timedelta(seconds=20))
BROWSER = BrowserSettings(look=timedelta(seconds=0.1), patience=timedelta(seconds=3))
LABEL = "Help improve our writing models"
STYLE = """<style>body { font: 16px sans-serif; margin: 0 } main { padding: 2rem }
.row { display: flex; justify-content: space-between; padding: 1rem; border-top: 1px solid #ccc; width: 600px }
q-switch { display: inline-block }</style>"""
SCRIPT = """<script>customElements.define('q-switch', class extends HTMLElement { connectedCallback() {
  this.attachShadow({mode: 'closed'}).innerHTML = `<style>button { width: 48px; height: 26px; border-radius: 13px;
  border: 0; background: #999 } button[aria-checked=true] { background: rgb(10, 120, 40) }</style>
  <button role=switch aria-checked=${this.getAttribute('on')} aria-label="${this.getAttribute('name')}"></button>` } })
</script>"""
FILLER = "<p>Quillby is a place to write letters. Everything about your account is set on this page.</p>" * 3


def settings_page(on: str) -> Answer:
    """A page of two switches in shadow roots, far below the fold."""
    rows = (
        '<div class=row><span>Dark mode</span><q-switch name="Dark mode" on=false></q-switch></div>'
        f"<div class=row><div><b>{LABEL}</b><p>Your drafts are used to train AI models.</p></div>"
        f'<q-switch name="{LABEL}" on={on}></q-switch></div>'
    )
    body = f"<main><h1>Settings</h1>{FILLER}<div style='height:3000px'></div>{rows}</main>"
    return Answer(f"<!DOCTYPE html><html lang=en><title>Settings</title>{STYLE}{body}{SCRIPT}".encode())


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def browser() -> AsyncIterator[BrowserFetcher]:
    """A Chromium that may visit loopback."""
    needs_chromium()
    async with BrowserFetcher(SETTINGS, BROWSER) as fetcher:
        yield fetcher


async def get(browser: BrowserFetcher, page: Answer) -> Fetched:
    """What the browser makes of a page."""
    with serving({"/": page}) as site:
        source = Source(site.url(), how="browser")
        return fetched(await browser.fetch(source, Caching(), lambda: NOW))


def colours(picture: Picture) -> set[tuple[int, ...]]:
    """Every colour of a picture."""
    image = Image.open(io.BytesIO(picture.data)).convert("RGB")
    return {colour for _, colour in image.getcolors(1_000_000) or []}  # type: ignore[misc]  # of three numbers


async def test_the_row_of_a_switch_is_drawn(browser: BrowserFetcher) -> None:
    """With its words and its state, below the fold and in a closed shadow root; other switches are not."""
    on = await get(browser, settings_page("true"))
    (picture,) = on.pictures
    assert picture.shows == f"Settings → {LABEL}: on"
    width, height = Image.open(io.BytesIO(picture.data)).size
    assert 600 <= width <= 700
    assert 60 <= height <= 200
    assert (10, 120, 40) in colours(picture)
    off = (await get(browser, settings_page("false"))).pictures[0]
    assert off.shows == f"Settings → {LABEL}: off"
    assert (10, 120, 40) not in colours(off)


async def test_the_page_is_written_down_without_a_trace(browser: BrowserFetcher) -> None:
    """The numbers by which switches are found again are taken off."""
    assert b"data-optwatch" not in (await get(browser, settings_page("true"))).body


async def test_a_page_without_such_a_switch_is_not_drawn(browser: BrowserFetcher) -> None:
    """A policy, or a page of other switches."""
    other = f"<!DOCTYPE html><main>{FILLER}<label><input type=checkbox> Dark mode</label></main>"
    for page in (Answer(f"<!DOCTYPE html><main>{FILLER}</main>".encode()), Answer(other.encode())):
        assert (await get(browser, page)).pictures == ()
