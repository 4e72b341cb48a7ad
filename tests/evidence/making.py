"""A move of a made-up document, from fetched pages to a stored event, through the real pipeline."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from monitor.app import App
from monitor.config.load import parse_settings
from monitor.store import Store

OFF = "We do not use your letters to train our AI models unless you turn on Learn from me in your settings."
ON = "We use your letters to train our AI models unless you opt out under Settings → Privacy → Learn from me."
T0 = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def page(*sentences: str, title: str = "Privacy Policy") -> bytes:
    """A page that says these sentences among others."""
    told = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head><body><main><h1>{title}</h1>"
        "<p>Tallow keeps the letters and drafts that you write, and the address of your account.</p>"
        "<p>We show your letters on your devices, and keep backups of them for thirty days.</p>"
        f"{told}<p>Write to us with any question about this policy; we answer within a week.</p></main></body></html>"
    ).encode()


@dataclass
class Looking:
    """An app whose clock is moved by hand."""

    store: Store
    watchlist: str
    at: datetime = T0
    app: App = field(init=False)

    def __post_init__(self) -> None:
        """Watch what the watchlist says."""
        self.app = App(parse_settings(self.watchlist, "watchlist.toml"), self.store, now=lambda: self.at)
        self.app.sync()

    async def look(self, after: timedelta = timedelta()) -> None:
        """Check everything, some time later."""
        self.at += after
        await self.app.check_all(list(self.app.documents), lambda _: None)


def watchlist(*urls: str) -> str:
    """A watchlist of one document with these parts."""
    parts = ", ".join(f'{{ url = "{url}" }}' for url in urls)
    return (
        '[fetch]\nallow_private_addresses = true\nspacing = "0.001s"\ncontact = "watch@tallow.example"\n'
        '[[service]]\nname = "Tallow"\n[[service.document]]\ntype = "Privacy Policy"\n'
        f"part = [{parts}]\n"
    )
