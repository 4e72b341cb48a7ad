"""A policy that is rewritten and loses most of its length: refused as cut, and believed in time."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from monitor.check import Checked, check
from monitor.core.model import Caching, Default, Document, Event, Failed, Fetched, Source
from monitor.store import Store
from tests.core.sightings import START
from tests.flow.flipping import nobody

ADDRESS = "https://quillby.example/privacy"
DOCUMENT = Document("Quillby", "Privacy Policy", (Source(ADDRESS),))
KEPT = (
    "<p>Quillby keeps the letters you write, who they go to, and when. It deletes them when you ask.</p>" * 20
)
LONG = (
    "<html lang=en><title>Privacy Policy</title><main><h1>Privacy Policy</h1><h2>Machine learning</h2>"
    f"<p>We never use your letters to train AI models.</p>{KEPT * 3}</main></html>"
)
SHORT = f"<html lang=en><title>Privacy Policy</title><main><h1>Privacy Policy</h1>{KEPT}</main></html>"


class Site:
    """Stands in for a server that shows one page after another."""

    def __init__(self) -> None:
        self.page, self.now = LONG, START

    async def __call__(self, source: Source, caching: Caching) -> Fetched:  # noqa: ARG002  # as a fetcher
        """The page as it is now."""
        return Fetched(ADDRESS, ADDRESS, self.now, 200, "text/html", "utf-8", self.page.encode())


def test_a_shorter_policy_is_refused_then_believed(tmp_path: Path) -> None:
    """The promise that went with the rest is told after a fortnight, with what speaks against it."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as store:
        site, seen = Site(), list[Checked]()

        def look(days: float) -> Checked:
            site.now = START + timedelta(days=days)
            seen.append(
                asyncio.run(check(DOCUMENT, fetch=site, store=store, plan=nobody, now=lambda: site.now))
            )
            return seen[-1]

        assert look(0).outcome.state.believed
        site.page = SHORT
        assert all(isinstance(look(day).fetches[0], Failed) for day in range(1, 15))
        assert [event for checked in seen for event in checked.saved.events] == []
        assert isinstance(look(15).fetches[0], Fetched)
        look(15.1)
        (event,) = (event for checked in seen for event in checked.saved.events)
        assert isinstance(event, Event)
        assert (event.before, event.after) == (Default.NEVER, Default.SILENT)
        assert event.doubt == "a third of the text is gone"
