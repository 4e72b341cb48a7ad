"""A large made-up fleet in a database: what benchmarks of the board, the API and the search run on.

    python benchmarks/fleet.py sqlite:///fleet.db        # or postgresql://…; the database must be empty
    python benchmarks/fleet.py --scale 0.1 sqlite:///small.db

At scale 1: 1,000 services, 5,000 documents, 200,000 versions and 20,000 events, two years in which each document
changed 40 times. The rows are those that the store would make, by its own codec, put in in bulk. Ten documents
show each text, as the copies of one boilerplate do; each has its own sentences in the index.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, cached_property
from itertools import count, islice
from typing import Any, TypeVar

from sqlalchemy import JSON, Boolean, Column, Connection, Table, select, text

from monitor.core.model import (
    Attribute,
    Belief,
    Clause,
    Control,
    ControlKind,
    Cue,
    Default,
    DocumentKey,
    Effect,
    Event,
    EventKind,
    Lane,
    Origin,
    Reading,
    Severity,
    Source,
    State,
    Track,
    VersionKind,
)
from monitor.core.searching import words_in
from monitor.store import Store, codec, deltas, fulltext, tables
from monitor.store.engine import Database
from monitor.store.types import to_json

SERVICES = 1_000
DOCUMENTS = 5  # of each service
VERSIONS = 40  # of each document
SHARED = 10  # documents that show one text
SENTENCES = 120  # of a version
REPLACED = 2  # sentences, from one version to the next
END = datetime(2026, 6, 1, tzinfo=UTC)
APART = timedelta(days=18)
BATCH = 20_000
TYPES = ("Privacy Policy", "Terms of Service", "Help Article", "Cookie Policy", "AI Addendum")
TAGS = ("assistant", "mail", "notes", "work", "school", "photos")
# What a document's headline goes through: four moves, each an event.
COURSE = (Default.SILENT, Default.NEVER, Default.OPT_IN, Default.OPT_OUT, Default.ALWAYS)
SAID = {
    Default.NEVER: "We never train artificial intelligence on {} of yours.",
    Default.OPT_IN: "Only if you agree do we train our models on {}.",
    Default.OPT_OUT: "We may use {} to train our models, unless you opt out in Settings.",
    Default.ALWAYS: "We use {} to train and improve our machine learning models.",
}
_NOUNS = """
account address agreement archive basis billing browser calendar camera choice code consent contact
content cookie copy country court customer data date day device dispute document draft employee error
event export feature feedback fee file form harbour history image information invoice key language law
letter licence link list location log machine measure meeting member message minute month network note
notice number office order page partner password payment period person phone photo place plan platform
policy price privacy process product profile project purpose question reason receipt record region
report request right role room rule sample schedule school search security server service session
setting share signal site software sound store student subject subscription summary support system table
tax team term text theme thread time title token tool topic trade user value vendor version video visit
voice warranty week word work world year
"""
NOUNS = _NOUNS.split()
_VERBS = "keep share read send store review delete protect copy count show check collect process disclose"
VERBS = _VERBS.split()

T = TypeVar("T")


@dataclass(frozen=True)
class History:
    """The versions of a text that several documents show."""

    number: int

    @cached_property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        """By version, its sentences; from one to the next some are replaced."""
        dice = random.Random(self.number)  # noqa: S311 -- made-up words
        now = [sentence(dice) for _ in range(SENTENCES)]
        found = []
        for _ in range(VERSIONS):
            for _ in range(REPLACED):
                now[dice.randrange(SENTENCES)] = sentence(dice)
            found.append(tuple(dict.fromkeys(now)))
        return tuple(found)

    def default(self, version: int) -> Default:
        """The headline at a version."""
        return COURSE[version * len(COURSE) // VERSIONS]

    @cached_property
    def clauses(self) -> dict[Default, Clause]:
        """What it says, by its stance."""
        data = (
            f"your {NOUNS[self.number % len(NOUNS)]} and {NOUNS[self.number * 7 % len(NOUNS)]} {self.number}"
        )
        return {stance: clause(words.format(data), stance) for stance, words in SAID.items()}

    def reading(self, version: int) -> Reading:
        """A version as it was read; its clause stands at the end."""
        default = self.default(version)
        said = self.clauses.get(default)
        whole = "\n".join(self.texts[version]) + (f"\n{said.text}" if said else "")
        placed = (replace(said, start=len(whole) - len(said.text), end=len(whole)),) if said else ()
        return Reading(
            text=whole,
            default=default,
            language="en",
            title="A policy",
            clauses=placed,
            lanes={Lane(): default},
            fingerprint=f"{self.number}-{version}",
            order_free=f"{self.number}-{version}",
            reader_version="1",
        )


def sentence(dice: random.Random) -> str:
    """A sentence of a policy that means nothing."""
    a, b, c, d, e = dice.choices(NOUNS, k=5)
    ways = (
        f"We {dice.choice(VERBS)} the {a} and the {b} that your {c} holds, for each {d} of the {e}.",
        f"Your {a} is part of the {b}; where the {c} asks for it, we {dice.choice(VERBS)} the {d} or the {e} again.",
        f"To {dice.choice(VERBS)} a {a}, the {b} of the {c} must be known, and its {d} must agree with the {e}.",
    )
    return dice.choice(ways)


def clause(words: str, stance: Default) -> Clause:
    """A sentence about training."""
    control = None
    if stance is Default.OPT_OUT:
        control = Control(ControlKind.SETTING, "in Settings", ("Settings", "Privacy", "Improve our models"))
    return Clause(
        words,
        0,
        len(words),
        stance,
        control=control,
        attributes=(Attribute("past data", "included", words[:12]),),
        cues=(Cue("train", 0, 5, words[:5]), Cue("models", 6, 12, words[6:12])),
        headings=("How we use your information",),
        fingerprint=words.lower(),
    )


@dataclass(frozen=True, slots=True)
class Held:
    """A document of the fleet."""

    id: int
    key: DocumentKey
    history: History
    begin: datetime  # of its first version

    def at(self, version: int) -> datetime:
        """When a version was first seen."""
        return self.begin + version * APART

    def version_id(self, version: int) -> int:
        """The id of a version."""
        return (self.id - 1) * VERSIONS + version + 1


def fleet(scale: float) -> list[Held]:
    """Every document."""
    histories = [History(number) for number in range(max(1, round(SERVICES * DOCUMENTS * scale) // SHARED))]
    dice = random.Random(1)  # noqa: S311
    found = []
    for service in range(round(SERVICES * scale)):
        for place, name in enumerate(TYPES):
            id_ = service * DOCUMENTS + place + 1
            key = DocumentKey(f"Service {service:04}", name)
            begin = END - VERSIONS * APART + timedelta(minutes=dice.randrange(20_000))
            found.append(Held(id_, key, histories[id_ % len(histories)], begin))
    return found


def build(url: str, scale: float = 1.0) -> None:
    """Fill an empty database."""
    Store.open(url, create=True).close()
    documents = fleet(scale)
    database = Database(url)
    with database.write() as connection:
        if connection.dialect.name == "postgresql":
            # Rows that refer to each other by construction need no check one by one.
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(text("DROP INDEX ix_search_words, ix_search_since_id"))
        for part in (watched, said, moved, searched):
            part(connection, documents)
        if connection.dialect.name == "postgresql":
            connection.execute(text("CREATE INDEX ix_search_words ON search USING gin (words)"))
            connection.execute(text("CREATE INDEX ix_search_since_id ON search (since, id)"))
            number_on(connection)
    with database.write() as connection:
        connection.execute(text("ANALYZE"))
    database.close()


def number_on(connection: Connection) -> None:
    """Let PostgreSQL's sequences go on behind the ids that were given here."""
    for table in tables.metadata.sorted_tables:
        if "id" in table.c:
            last = f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), max(id)) FROM {table.name}"  # noqa: S608
            connection.execute(text(last))


def watched(connection: Connection, documents: Sequence[Held]) -> None:
    """Services, documents and sources, with the attempts to get them."""
    names = list(dict.fromkeys(held.key.service for held in documents))
    rows = [
        {
            "id": id_,
            "name": name,
            "tags": [TAGS[id_ % len(TAGS)]],
            "watched": True,
            "position": id_,
            "added_at": END,
        }
        for id_, name in enumerate(names, 1)
    ]
    put(connection, tables.services, rows)
    ids = {row["name"]: row["id"] for row in rows}
    put(
        connection,
        tables.documents,
        (
            {
                "id": held.id,
                "service_id": ids[held.key.service],
                "name": held.key.document,
                "every": timedelta(hours=12),
                "confirm_after": timedelta(minutes=30),
                "watched": True,
                "position": held.id,
                "added_at": held.begin,
            }
            for held in documents
        ),
    )
    put(
        connection,
        tables.sources,
        (
            {
                "id": held.id,
                "document_id": held.id,
                "url": f"https://service-{held.id}.example/{held.key.document.replace(' ', '-').lower()}",
                "options": codec.source_json(Source("")),
                "watched": True,
            }
            for held in documents
        ),
    )
    put(
        connection,
        tables.fetches,
        (
            {
                "id": held.version_id(version),
                "source_id": held.id,
                "origin": Origin.LIVE,
                "at": held.at(version),
                "outcome": "not modified",
                "redirects": [],
                "seconds": 0.2,
            }
            for held in documents
            for version in range(VERSIONS)
        ),
    )


def said(connection: Connection, documents: Sequence[Held]) -> None:
    """Texts, versions and clauses."""
    histories = {held.history.number: held.history for held in documents}
    put(connection, tables.texts, texts(histories.values()))
    bodies = {
        codec.digest(to_json(body).encode()): (one, body)
        for history in histories.values()
        for one in history.clauses.values()
        for body in [codec.clause_json(one)]
    }
    ids = {one.text: id_ for id_, (one, _) in enumerate(bodies.values(), 1)}
    put(
        connection,
        tables.clauses,
        (
            {
                "id": ids[one.text],
                "digest": digest,
                "fingerprint": one.fingerprint,
                "stance": one.stance,
                "scope": one.scope,
                "body": body,
            }
            for digest, (one, body) in bodies.items()
        ),
    )
    readings = {
        (history.number, version): history.reading(version)
        for history in histories.values()
        for version in range(VERSIONS)
    }
    read_as = {place: codec.reading_json(reading) for place, reading in readings.items()}
    put(
        connection,
        tables.versions,
        (
            {
                "id": held.version_id(version),
                "document_id": held.id,
                "at": held.at(version),
                "kind": VersionKind.NEW_TEXT if version else VersionKind.FIRST,
                "origin": Origin.LIVE,
                "default": held.history.default(version),
                "fingerprint": f"{held.history.number}-{version}",
                "reader_version": "1",
                "length": len(readings[held.history.number, version].text),
                "text_id": held.history.number * VERSIONS + version + 1,
                "reading": read_as[held.history.number, version],
            }
            for held in documents
            for version in range(VERSIONS)
        ),
    )
    put(
        connection,
        tables.version_clauses,
        (
            {
                "version_id": held.version_id(version),
                "position": 0,
                "clause_id": ids[one.text],
                "start": one.start,
                "end": one.end,
            }
            for held in documents
            for version in range(VERSIONS)
            for one in readings[held.history.number, version].clauses
        ),
    )


def texts(histories: Iterable[History]) -> Iterator[dict[str, Any]]:
    """The texts of histories, each as the difference to the one before."""
    for history in histories:
        base: bytes | None = None
        for version in range(VERSIONS):
            data = codec.text_bytes(history.reading(version).text)
            id_ = history.number * VERSIONS + version + 1
            yield {
                "id": id_,
                "digest": codec.digest(data),
                "size": len(data),
                "base_id": id_ - 1 if base else None,
                "depth": version,
                "data": deltas.compress(data, base),
            }
            base = data


def moved(connection: Connection, documents: Sequence[Held]) -> None:
    """Defaults over time, events, deliveries and states."""
    held_spans = (row for held in documents for row in spans(held))
    put(connection, tables.defaults, ({"id": id_} | row for id_, row in enumerate(held_spans, 1)))
    events = [event for held in documents for event in moves(held)]
    ids = {held.key: held.id for held in documents}
    put(
        connection,
        tables.events,
        (
            {
                "id": id_,
                "identity": codec.event_identity(event),
                "document_id": ids[event.key],
                "at": event.at,
                "confirmed_at": event.confirmed_at,
                "kind": event.kind,
                "effect": event.effect,
                "severity": event.severity,
                "headline": True,
                "origin": Origin.LIVE,
                "body": codec.event_json(event),
            }
            for id_, event in enumerate(events, 1)
        ),
    )
    put(
        connection,
        tables.deliveries,
        (
            {
                "id": id_,
                "event_id": id_,
                "channel": "team",
                "status": "sent",
                "queued_at": event.confirmed_at,
                "due_at": event.confirmed_at,
                "sent_at": event.confirmed_at,
                "attempts": 1,
            }
            for id_, event in enumerate(events, 1)
        ),
    )
    put(
        connection,
        tables.states,
        (
            {
                "document_id": held.id,
                "origin": Origin.LIVE,
                "last_seen": END,
                "next_check": END + timedelta(hours=held.id % 12),
                "body": codec.state_json(state(held)),
            }
            for held in documents
        ),
    )


def turns(held: Held) -> list[int]:
    """The versions at which a document's headline moved, its first one too."""
    defaults = [held.history.default(version) for version in range(VERSIONS)]
    return [
        version for version in range(VERSIONS) if not version or defaults[version] != defaults[version - 1]
    ]


def spans(held: Held) -> Iterator[dict[str, Any]]:
    """The defaults of the headline and of the one lane."""
    begins = turns(held)
    for begin, end in zip(begins, [*begins[1:], None], strict=True):
        for lane in (None, codec.lane_key(Lane())):
            yield {
                "document_id": held.id,
                "lane": lane,
                "default": held.history.default(begin),
                "since": held.at(begin),
                "until": None if end is None else held.at(end),
            }


def moves(held: Held) -> Iterator[Event]:
    """The events of a document."""
    for version in turns(held)[1:]:
        before, after = held.history.default(version - 1), held.history.default(version)
        old, new = held.history.clauses.get(before), held.history.clauses.get(after)
        on = after in (Default.OPT_OUT, Default.ALWAYS)
        yield Event(
            held.key,
            held.at(version),
            EventKind.DISCLOSURE if old is None else EventKind.FLIP,
            before,
            after,
            Effect.WIDER if on else Effect.SAME,
            Severity.ALARM if on else Severity.INFO,
            held.at(version) + timedelta(minutes=30),
            clauses_before=(old,) if old else (),
            clauses_after=(new,) if new else (),
            control=new.control if new else None,
            last_seen_before=held.at(version) - timedelta(hours=12),
            reader_version="1",
        )


def state(held: Held) -> State:
    """What the decider remembers of a document."""
    reading = held.history.reading(VERSIONS - 1)
    default = held.history.default(VERSIONS - 1)
    since = held.at(turns(held)[-1])
    lanes = ((Lane(), default),)
    believed = Belief(
        since, default, reading.fingerprint, reading.clauses, lanes, title="A policy", language="en"
    )
    return State(main=Track(believed, first_seen=since, last_seen=END), last_seen=END)


def searched(connection: Connection, documents: Sequence[Held]) -> None:
    """The sentences of all versions over time, and the index of their words."""
    query = select(tables.clauses.c.id, tables.clauses.c.body)
    clause_ids = {row.body["text"]: row.id for row in connection.execute(query)}
    words = cache(lambda sentence: tuple(word.word for word in words_in(sentence)))
    numbers = count(1)
    for some in parts((run for held in documents for run in runs(held)), BATCH):
        rows = [run | {"id": next(numbers), "clause_id": clause_ids.get(run["text"])} for run in some]
        put(connection, tables.sentences, rows)
        entries = [
            fulltext.Entry(
                row["id"],
                row["since"],
                row["document_id"],
                row["clause_id"] is not None,
                words(row["text"]),
            )
            for row in rows
        ]
        fulltext.insert(connection, entries)


def runs(held: Held) -> Iterator[dict[str, Any]]:
    """The stretches of time over which the sentences of a document stood."""
    stood: dict[str, int] = {}
    for version in range(VERSIONS + 1):
        now = set(shown(held.history, version)) if version < VERSIONS else set()
        for gone in [one for one in stood if one not in now]:
            begin = stood.pop(gone)
            yield run(held, gone, begin, version)
        stood |= dict.fromkeys((one for one in now if one not in stood), version)


def shown(history: History, version: int) -> Iterator[str]:
    """The sentences of a version, its clause too."""
    yield from history.texts[version]
    if said := history.clauses.get(history.default(version)):
        yield said.text


def run(held: Held, words: str, begin: int, end: int) -> dict[str, Any]:
    """One of them as a row."""
    return {
        "document_id": held.id,
        "version_id": held.version_id(begin),
        "digest": hash(words) % 2**62,
        "text": words,
        "since": held.at(begin),
        "until": held.at(end) if end < VERSIONS else None,
    }


# --- putting rows in -----------------------------------------------------------------------------------


def put(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    """Insert rows in bulk, past SQLAlchemy's statements; columns that are left out are empty."""
    columns = list(table.columns)
    if "id" in table.columns:
        rows = ({"id": number} | row for number, row in enumerate(rows, start=1))
    made = [(column.name, column.type.dialect_impl(connection.dialect), empty(column)) for column in columns]
    ways = [(name, impl.bind_processor(connection.dialect), default) for name, impl, default in made]
    for some in parts(rows, BATCH):
        values = [
            tuple(
                way(row.get(name, default)) if way else row.get(name, default) for name, way, default in ways
            )
            for row in some
        ]
        write(connection, table, [column.name for column in columns], values)


def empty(column: Column[Any]) -> object:
    """What stands in a column of which nothing is said."""
    if column.nullable or column.primary_key:
        return None
    kind = column.type
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, JSON) or isinstance(getattr(kind, "impl", None), JSON):
        return []
    return 0 if kind.python_type in (int, float) else ""


def write(
    connection: Connection, table: Table, names: Sequence[str], values: Sequence[tuple[Any, ...]]
) -> None:
    """One batch: COPY on PostgreSQL, many values for one statement on SQLite."""
    driver: Any = connection.connection.cursor()
    quoted = ", ".join(f'"{name}"' for name in names)
    if connection.dialect.name == "postgresql":
        with driver.copy(f"COPY {table.name} ({quoted}) FROM STDIN") as copy:
            for row in values:
                copy.write_row(row)
    else:
        places = ", ".join("?" * len(names))
        driver.executemany(f"INSERT INTO {table.name} ({quoted}) VALUES ({places})", values)  # noqa: S608
    driver.close()


def parts(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """The same in lists of no more than that many."""
    left = iter(rows)
    while some := list(islice(left, size)):
        yield some


def main() -> None:
    """Fill a database and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("database", help="the address of an empty database")
    parser.add_argument("--scale", type=float, default=1.0, help="of the whole fleet (default: 1)")
    options = parser.parse_args()
    began = time.perf_counter()
    build(options.database, options.scale)
    print(f"filled {options.database} in {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
