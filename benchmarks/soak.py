"""A simulated year of watching: does anything grow that should not, or fall behind?

    python benchmarks/soak.py [--documents N] [--days N] [--every TIME] [--database URL]

300 made-up documents of 100 services are checked every twelve hours (or as told) through the real app on a real
database. Only two things are made up: the time, which jumps to the next moment at which anything is due, and the
network. Four of five pages answer "not modified", one of ten comes again byte for byte, one of ten has another id in
it each time; a document is reworded about every hundred days, and some flip. A check takes two seconds of the made-up
time, and eight run at once, as in everyday life. Printed for each month: checks, the worst lag of the schedule, rows,
the size of the database, the memory of the process, and the real time that a check took.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from monitor.app import App
from monitor.config.load import parse_settings
from monitor.core.model import Caching, Channel, Fetch, Fetched, Message, NotModified, Sending, Sent, Source
from monitor.store import Store

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
MONTH = timedelta(days=365) / 12
A_CHECK = timedelta(seconds=2)
AT_ONCE = 8
TABLES = ("fetches", "snapshots", "versions", "events", "deliveries")
OFF = "We do not use your notes to train our AI models unless you turn on Learn from me in your settings."
ON = "We use your notes to train our AI models unless you opt out under Settings → Privacy → Learn from me."
WORDS = "account address backup choice contact court device folder friend letter notebook picture reader reply week"


@dataclass
class Site:
    """One page, and what becomes of it."""

    name: str
    habit: str  # "not modified", "same" or "noisy"
    changes: list[datetime]  # when it is reworded
    flips_at: datetime | None
    body: str = field(default="", init=False)

    def page(self, now: datetime, visit: int) -> bytes:
        """The page as it stands."""
        edition = sum(change <= now for change in self.changes)
        says = ON if self.flips_at and self.flips_at <= now else OFF
        number = visit if self.habit == "noisy" else 0
        return (
            f"<!doctype html><html lang=en><head><title>Policy of {self.name}</title></head><body><main>"
            f'<h1>Privacy Policy</h1>{self.body}<p id="{number}">{says}</p><p>This is letter {edition} to you.</p>'
            "</main></body></html>"
        ).encode()


@dataclass
class World:
    """The made-up time and the made-up network."""

    sites: dict[str, Site]
    now: datetime = BEGIN
    visits: int = 0

    async def fetch(self, source: Source, caching: Caching) -> Fetch:
        """What a server would answer."""
        self.visits += 1
        site = self.sites[source.url]
        body = site.page(self.now, self.visits)
        etag = f'"{hash(body)}"' if site.habit == "not modified" else None
        told = Caching(etag, None, source.url)
        if etag and caching.etag == etag:
            return NotModified(source.url, source.url, self.now, told)
        date = (("Date", f"{self.now:%a, %d %b %Y %H:%M:%S GMT}"), ("Server", "lantern"))
        return Fetched(source.url, source.url, self.now, 200, "text/html", "utf-8", body, told, headers=date)


@dataclass
class Month:
    """What was measured in a month."""

    checks: int = 0
    seconds: float = 0.0  # of real time, spent on checks
    lag: timedelta = timedelta()


def main() -> None:
    """Print the months."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--every", default="12h", help="how often a document is looked at")
    parser.add_argument("--database", help="an empty one; default: SQLite in a temporary folder")
    options = parser.parse_args()
    sites = dict(made_up(options.documents, options.days))
    with tempfile.TemporaryDirectory() as folder:
        url = options.database or f"sqlite:///{Path(folder) / 'soak.db'}"
        with Store.open(url, create=True) as store:
            asyncio.run(live(World(sites), store, url, options.days, options.every))


def made_up(number: int, days: int) -> Iterator[tuple[str, Site]]:
    """The pages by address."""
    dice = random.Random(5)  # noqa: S311 - the same year each time
    words = WORDS.split()
    for place in range(number):
        name = f"Service {place // 3}"
        changes = sorted(BEGIN + timedelta(days=dice.uniform(2, days)) for _ in range(round(days / 100)))
        flips_at = BEGIN + timedelta(days=dice.uniform(2, days)) if dice.random() < days / 730 else None
        habit = dice.choices(("not modified", "same", "noisy"), (8, 1, 1))[0]
        site = Site(name, habit, changes, flips_at)
        sentences = [f"{' '.join(dice.sample(words, k=12)).capitalize()}." for _ in range(200)]
        site.body = "".join(f"<p>{' '.join(sentences[at : at + 5])}</p>" for at in range(0, 200, 5))
        yield f"https://service-{place // 3}.example/{place % 3}", site


async def live(world: World, store: Store, url: str, days: int, every: str) -> None:
    """Let the days go by."""
    app = App(parse_settings(watchlist(world, every), "soak"), store, now=lambda: world.now, send=send)
    app.sync()
    print(
        "month  checks  worst lag  "
        + "  ".join(f"{name:>10}" for name in TABLES)
        + "        MB  memory  a check"
    )
    for month in range(1, round(timedelta(days=days) / MONTH) + 1):
        measured = await until(BEGIN + month * MONTH, world, app)
        tell(month, measured, url)


async def until(end: datetime, world: World, app: App) -> Month:
    """Check and deliver until a moment."""
    measured = Month()
    delivered = pruned = world.now
    while world.now < end:
        next_due = app.store.next_due()
        if next_due is None or next_due > world.now:
            world.now = min(end, max(world.now + timedelta(seconds=1), next_due or end))
        else:
            measured.lag = max(measured.lag, world.now - next_due)
        keys = app.due()[:AT_ONCE]
        begun = time.perf_counter()
        await asyncio.gather(*(app.check_one(key, world.fetch) for key in keys))
        measured.seconds += time.perf_counter() - begun
        measured.checks += len(keys)
        world.now += A_CHECK if keys else timedelta()
        if world.now - delivered >= timedelta(hours=1):
            await app.deliver()
            delivered = world.now
        if world.now - pruned >= timedelta(days=1):
            app.prune()
            pruned = world.now
    return measured


async def send(_channel: Channel, _message: Message) -> Sent:
    """Every message arrives."""
    return Sent(Sending.SENT)


def watchlist(world: World, every: str) -> str:
    """All the pages."""
    tables = [f'[defaults]\nevery = "{every}"\n', '[[channel]]\nname = "team"\nurl = "json://127.0.0.1"\n']
    services: dict[str, list[str]] = {}
    for url, site in world.sites.items():
        services.setdefault(site.name, []).append(url)
    for name, urls in services.items():
        documents = ", ".join(
            f'{{ type = "Policy {place}", url = "{one}" }}' for place, one in enumerate(urls)
        )
        tables.append(f'[[service]]\nname = "{name}"\ndocument = [{documents}]\n')
    return "\n".join(tables)


def tell(month: int, measured: Month, url: str) -> None:
    """A line for a month."""
    rows, size = counted(url)
    memory = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    each = 1000 * measured.seconds / max(measured.checks, 1)
    print(
        f"{month:>5}  {measured.checks:>6}  {measured.lag.total_seconds():>7.0f} s  "
        + "  ".join(f"{rows[name]:>10,}" for name in TABLES)
        + f"  {size / 1e6:>8.1f}  {memory:>6.0f}  {each:>4.1f} ms",
        flush=True,
    )


def counted(url: str) -> tuple[dict[str, int], int]:
    """The rows of the tables, and the bytes that the database takes."""
    engine = sa.create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    try:
        with engine.connect() as connection:
            rows = {
                name: connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one()
                for name in TABLES
            }
            if engine.dialect.name == "sqlite":
                size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
            else:
                size = "SELECT pg_database_size(current_database())"
            return rows, int(connection.exec_driver_sql(size).scalar_one())
    finally:
        engine.dispose()


if __name__ == "__main__":
    main()
