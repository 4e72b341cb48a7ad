"""Backups: of any schema, while others write, from either database into either; whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zstandard

from monitor.core.model import Default, Origin
from monitor.core.records import Planned
from monitor.core.searching import parse
from monitor.errors import StoreError
from monitor.evidence import pack
from monitor.store import Store, schema
from monitor.store.backup import backup, check, restore
from monitor.store.backup_file import FORMAT, writing
from tests.store.databases import Postgres
from tests.store.making import DAY, HOUR, KEY, T0, document, event, fetched, outcome, service, version

OLDER = sorted((Path(__file__).parent / "backups").glob("*.backup"))


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database to restore into, of either kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'restored.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    address = server.fresh()
    yield address
    server.drop(address)


def fill(store: Store) -> None:
    """A watched document with two versions, an event with a delivery, strange letters, and an import."""
    store.sync([service(document(), tags=("work",))], T0)
    strange = "We learn\0 from your \ud800 notes. Ünïcode ✓"
    store.save(document(), [fetched()], outcome(T0, version=version(T0)))
    later = outcome(T0 + DAY, version=version(T0 + DAY, strange), events=(event(T0 + DAY),))
    page = fetched(b"\x00\xff<p>We learn more.</p>", T0 + DAY, headers=(("Date", "now"),))
    store.save(document(), [page], later, [Planned("mail", T0 + DAY, event=0, group="Quill")])
    store.save_import(KEY, Origin.OTA, [outcome(T0 - DAY, version=version(T0 - DAY, "Old.", note="abc"))])


def everything(store: Store) -> tuple[object, ...]:
    """What people can ask a store for."""
    return (
        store.watched(),
        store.events(),
        store.deliveries(),
        store.versions(KEY),
        [store.version(one.id) for one in store.versions(KEY)],
        store.history("Quill"),
        store.board(),
        store.fetches(KEY),
        store.last_bodies(KEY),
        store.state_of(KEY),
        store.imported(KEY, Origin.OTA),
    )


def test_what_is_restored_is_what_there_was(url: str, target: str, tmp_path: Path) -> None:
    """From either database into either, to the last letter; the evidence of an event is the same file."""
    file = tmp_path / "all.backup"
    with Store.open(url, create=True) as store:
        fill(store)
        before, proof = everything(store), store.evidence(1)
        made = backup(url, file, T0 + 2 * DAY)
    assert check(file) == made == restore(target, file)
    with Store.open(target) as store:
        assert everything(store) == before
        found = store.evidence(1)
    assert found is not None
    assert proof is not None
    assert pack(found, software="optwatch") == pack(proof, software="optwatch")


def test_a_restored_database_goes_on(url: str, target: str, tmp_path: Path) -> None:
    """New rows get new ids, the same import adds nothing, and the search finds the old versions."""
    file = tmp_path / "all.backup"
    with Store.open(url, create=True) as store:
        fill(store)
    backup(url, file, T0)
    restore(target, file)
    with Store.open(target) as store:
        saved = store.save(
            document(), [], outcome(T0 + 3 * DAY, events=(event(T0 + 3 * DAY, before=Default.ALWAYS),))
        )
        assert [one.id for one in saved.events] == [2]
        for document_id in store.unindexed():
            store.index(document_id)
        assert [hit.text for hit in store.search(parse("old"))] == ["Old."]


@pytest.mark.parametrize("older", OLDER, ids=lambda path: path.stem)
def test_a_database_of_every_older_schema_comes_up_to_date(older: Path, url: str) -> None:
    """Forward through all migrations, with data, on both databases: nothing of it is lost."""
    made = restore(url, older)
    assert made.revision == older.stem
    with Store.open(url) as store:
        assert store.upgrade() == (schema.head(), schema.head())
        flips = {one.key.service: (one.before, one.after) for one in store.events()}
        assert flips == {
            "Quillnote": (Default.OPT_IN, Default.OPT_OUT),
            "Harborpost": (Default.NEVER, Default.ALWAYS),
        }
        for row in store.board():
            assert row.last_good is not None
            kept = [store.version(one.id) for one in store.versions(row.key)]
            assert all(one and one.reading.text and store.snapshot(one.snapshots[0]) for one in kept)
        for document_id in store.unindexed():
            store.index(document_id)
        assert store.search(parse("notes"))


def test_a_backup_can_be_made_before_an_upgrade(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The schema may be older than the program's, which refuses to work with such a database."""
    restore(url, OLDER[0])
    made = backup(url, tmp_path / "again.backup", T0)
    with monkeypatch.context() as later:
        later.setattr(schema, "head", lambda: "later")
        with pytest.raises(StoreError, match="`optwatch db upgrade`"):
            Store.open(url)
        assert backup(url, tmp_path / "older.backup", T0).rows == made.rows


def test_a_backup_is_of_one_moment_while_others_write(url: str, tmp_path: Path) -> None:
    """Every event in it has its delivery, though both go on being added, together, all the while."""
    stop = threading.Event()

    def write(store: Store) -> None:
        number = 0
        while not stop.is_set():
            number += 1
            at = T0 + number * HOUR
            move = outcome(at, events=(event(at),))
            store.save(document(), [], move, [Planned("mail", at, event=0)])

    with Store.open(url, create=True) as store:
        writer = threading.Thread(target=write, args=(store,))
        writer.start()
        try:
            made = [backup(url, tmp_path / f"{number}.backup", T0).rows for number in range(5)]
        finally:
            stop.set()
            writer.join()
    assert all(rows["events"] == rows["deliveries"] for rows in made)
    assert made[-1]["events"] > made[0]["events"]


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _turned(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 0xFF]) + data[middle + 1 :]


@pytest.mark.parametrize("spoil", [_cut, _turned, lambda _: b"", lambda _: b"hello"])
def test_a_spoiled_backup_restores_nothing(
    target: str, tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    """It is told in a sentence, and no database is left behind."""
    file = tmp_path / "spoiled.backup"
    file.write_bytes(spoil(OLDER[0].read_bytes()))
    with pytest.raises(StoreError, match=r"no (whole )?backup"):
        restore(target, file)
    with pytest.raises(StoreError, match=r"no database|not been set up"):
        Store.open(target)


@pytest.mark.parametrize(
    "lines",
    [
        ['{"format": "optwatch backup 1"}'],
        ['{"format": "optwatch backup 1", "revision": "0001", "at": "soon"}'],
        ['{"format": "optwatch backup 2", "revision": "0001", "at": "2026-01-01T00:00:00+00:00"}'],
        ["[]"],
    ],
)
def test_what_is_written_by_somebody_else_is_no_backup(tmp_path: Path, lines: list[str]) -> None:
    """Packed and named like one."""
    file = tmp_path / "other.backup"
    file.write_bytes(zstandard.compress("\n".join(lines).encode()))
    with pytest.raises(StoreError, match="no backup that this optwatch can read"):
        check(file)


def test_a_backup_that_does_not_fit_its_schema_restores_nothing(target: str, tmp_path: Path) -> None:
    """A whole file, by its own count, with a table that was never there."""
    file = tmp_path / "odd.backup"
    about = {"format": FORMAT, "revision": "0001", "at": "2026-01-01T00:00:00+00:00"}
    with file.open("wb") as opened, writing(opened, about) as put:
        put({"table": "spoons", "columns": ["id"]})
        put([1])
    with pytest.raises(StoreError, match=r"does not fit the schema that it names \(0001\), in spoons"):
        restore(target, file)
    with pytest.raises(StoreError, match=r"no database|not been set up"):
        Store.open(target)


def test_nothing_is_written_over(url: str, tmp_path: Path) -> None:
    """A restore wants a new database, and a backup no file that is something else."""
    Store.open(url, create=True).close()
    with pytest.raises(StoreError, match="into a new"):
        restore(url, OLDER[0])
    other = tmp_path / "letter.txt"
    other.write_text("Dear friend")
    with pytest.raises(StoreError, match="is there already and is no backup"):
        backup(url, other, T0)
    file = tmp_path / "all.backup"
    backup(url, file, T0)
    assert backup(url, file, T0 + DAY).at == T0 + DAY
    assert file.stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.glob("*.part")] == []
    with pytest.raises(StoreError, match="cannot be written"):
        backup(url, tmp_path / "nowhere" / "all.backup", T0)


def test_a_backup_of_a_newer_optwatch_is_refused(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_url: str
) -> None:
    """Its schema is not known here."""
    Store.open(sqlite_url, create=True).close()
    file = tmp_path / "later.backup"
    with monkeypatch.context() as later:
        later.setattr(schema, "current", lambda _: "9999")
        backup(sqlite_url, file, T0)
    with pytest.raises(StoreError, match="made by a newer optwatch"):
        restore(target, file)


def test_what_is_not_there_is_not_kept(tmp_path: Path) -> None:
    """A name typed wrongly makes no empty backup."""
    with pytest.raises(StoreError, match="There is no database"):
        backup(f"sqlite:///{tmp_path / 'none.db'}", tmp_path / "all.backup", T0)
    assert list(tmp_path.iterdir()) == []
