"""The rehearsal: three made-up services, two dates, the real pipeline, a temporary database.

One service flips from opt-in to opt-out, one from never to always; the third only changes its
tracking ids and dates and must stay quiet. The clock is injected, so that weeks take a second.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from monitor.app import App
from monitor.check import Checked
from monitor.config.load import parse_settings
from monitor.core.model import Channel, Message, Sending, Sent
from monitor.core.wording import SHORT
from monitor.demo.site import Site, made_up_site
from monitor.store import Store

FIRST_LOOK = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
SECOND_LOOK = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)

WIDTH = 100  # columns; a message is read on paper-wide lines

_WATCHLIST = """
[fetch]
allow_private_addresses = true
spacing = "0.001s"

[[channel]]
name = "screen"
url = "json://127.0.0.1"

[[service]]
name = "Quillnote"
document = [{{ type = "Privacy Policy", url = "{site}/quillnote" }}]

[[service]]
name = "Harborpost"
document = [{{ type = "Terms of Service", url = "{site}/harborpost" }}]

[[service]]
name = "Pebbleboard"
document = [{{ type = "Help Article", url = "{site}/pebbleboard" }}]
"""


def watchlist(site: str) -> str:
    """The watchlist of the three services, at the address of their site."""
    return _WATCHLIST.format(site=site)


@dataclass
class _Clock:
    at: datetime

    def __call__(self) -> datetime:
        return self.at


async def rehearse(console: Console) -> None:
    """Play it and print what a person would see."""
    with (
        made_up_site() as site,
        TemporaryDirectory() as folder,
        Store.open(f"sqlite:///{Path(folder) / 'demo.db'}", create=True) as store,
    ):
        await _play(console, site, store)


async def _play(console: Console, site: Site, store: Store) -> None:
    clock = _Clock(FIRST_LOOK)

    async def show(_: Channel, message: Message) -> Sent:
        console.print(Panel(Text.assemble((message.title, "bold"), "\n\n", message.plain), width=WIDTH))
        return Sent(Sending.SENT)

    app = App(parse_settings(watchlist(site.address), "demo"), store, now=clock, send=show)
    app.sync()
    await _look(console, app, "the pages are read for the first time")
    site.moved, clock.at = True, SECOND_LOOK
    await _look(console, app, "two weeks later, all three pages have changed")
    clock.at += timedelta(minutes=31)
    await _look(console, app, "half an hour later, what moved is looked at again")
    clock.at += timedelta(minutes=15)
    await app.deliver()
    clock.at += timedelta(hours=12)
    await _look(console, app, "the next round: nothing is told twice")


async def _look(console: Console, app: App, what: str) -> None:
    console.print(Text(f"\n{app.now():%d %B %Y, %H:%M} UTC · {what}", style="bold cyan"))
    checked = await app.check_all(list(app.documents), lambda _: None)
    for one in checked:
        console.print(_line(one))
    await app.deliver()


def _line(checked: Checked) -> Text:
    if checked.trouble:
        return Text(f"{checked.key}: {checked.trouble.detail}", style="red")
    believed = checked.outcome.state.believed
    default = SHORT[believed.default] if believed and believed.default else "not read"
    line = Text.assemble((f"{checked.key}: ", "bold"), default)
    if checked.again_after:
        line.append(f" · a move was seen once, again after {checked.again_after:%H:%M} UTC", "yellow")
    elif checked.saved.events:
        line.append(" · believed", "bold red")
    else:
        line.append(f" · {checked.outcome.version.kind if checked.outcome.version else 'quiet'}", "dim")
    return line
