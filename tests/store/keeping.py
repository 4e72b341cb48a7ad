"""A backup of today's schema, with what the rehearsal finds in it, for the tests of later versions.

python -m tests.store.keeping      # writes tests/store/backups/SCHEMA.backup
"""

from __future__ import annotations

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path

from monitor.app import App
from monitor.config.load import parse_settings
from monitor.core.model import Channel, Message, Sending, Sent
from monitor.demo.rehearsal import FIRST_LOOK, SECOND_LOOK, watchlist
from monitor.demo.site import made_up_site
from monitor.store import Store, schema
from monitor.store.backup import backup

FOLDER = Path(__file__).parent / "backups"


async def fill(store: Store) -> None:
    """What the rehearsal sees: two services flip, one stays."""
    with made_up_site() as site:
        now = FIRST_LOOK
        settings = parse_settings(watchlist(site.address), "demo")
        app = App(settings, store, now=lambda: now, send=_send)
        app.sync()
        looks = (FIRST_LOOK, FIRST_LOOK + timedelta(days=3), SECOND_LOOK, SECOND_LOOK + timedelta(minutes=31))
        for now in looks:
            site.moved = now >= SECOND_LOOK
            await app.check_all(list(app.documents), lambda _: None)
        await app.deliver()


async def _send(_channel: Channel, _message: Message) -> Sent:
    return Sent(Sending.SENT)


def main() -> None:
    """Write the backup."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/demo.db"
        with Store.open(url, create=True) as store:
            asyncio.run(fill(store))
        made = backup(url, FOLDER / f"{schema.head()}.backup", SECOND_LOOK)
    print(f"{made.revision}: {dict(made.rows)}")


if __name__ == "__main__":
    main()
