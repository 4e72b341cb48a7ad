"""A switch that is turned on for new accounts, seen by a browser that is made up."""

from __future__ import annotations

from datetime import timedelta

from monitor.check import check
from monitor.core.model import Caching, Document, Event, Fetched, Outcome, Picture, Source
from monitor.core.records import Planned
from monitor.store import Store
from tests.core.settings_pages import LABEL, OTHERS, page, row
from tests.core.sightings import START

ADDRESS = "https://quillby.example/settings"
DOCUMENT = Document("Quillby", "Settings Page", (Source(ADDRESS, how="browser"),))
LINE = f"Settings → Privacy → {LABEL}"


class Browser:
    """Stands in for the fetcher with a browser: a page and a picture, drawn a little otherwise each time."""

    def __init__(self) -> None:
        self.state = "off"
        self.looks = 0
        self.now = START

    async def __call__(self, source: Source, caching: Caching) -> Fetched:  # noqa: ARG002  # as a fetcher
        """The page as it is now."""
        self.looks += 1
        body = page(OTHERS, row("true" if self.state == "on" else "false"), f"<!-- {self.looks} -->").encode()
        shown = Picture(f"{LINE}: {self.state}", f"PNG of {self.state}, look {self.looks}".encode())
        return Fetched(ADDRESS, ADDRESS, self.now, 200, "text/html", "utf-8", body, pictures=(shown,))


def nobody(document: Document, outcome: Outcome) -> tuple[Planned, ...]:
    """Nobody is told."""
    return ()


async def flip(store: Store) -> Event:
    """A switch that is seen off, off, on and on; the event that comes of it."""
    browser = Browser()
    events: list[Event] = []
    for hour, state in enumerate(("off", "off", "on", "on")):
        browser.state = state
        browser.now = START + timedelta(hours=hour)
        done = await check(DOCUMENT, fetch=browser, store=store, plan=nobody, now=lambda: browser.now)
        events += done.saved.events
    (event,) = events
    return event
