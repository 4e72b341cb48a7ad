"""`evidence` and `verify`: what is in the zip, that it is always the same, and that tampering is found."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner
from warcio.archiveiterator import ArchiveIterator

from monitor.cli.main import cli
from monitor.core.model import Origin, Severity, Source
from monitor.evidence import pack, verify
from monitor.store import Store
from tests.evidence.making import OFF, ON, T0, Looking, page, watchlist
from tests.servers import Answer, conditional, serving
from tests.store.making import KEY, URL, document, event, fetched, outcome, service, version

DAY, SOON = timedelta(days=1), timedelta(minutes=31)
EVERYTHING = {
    *("README.txt", "manifest.json", "SHA256SUMS", "event.json", "before.md", "after.md"),
    *("difference.html", "difference.txt", "pages.warc"),
}


def unzipped(data: bytes) -> dict[str, bytes]:
    """Every file by its name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes]) -> bytes:
    """The files as a zip again."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return data.getvalue()


def records(warc: bytes) -> list[tuple[str, str, str]]:
    """Of each record: its type, its date, and what it shows."""
    return [
        (one.rec_type, one.rec_headers.get_header("WARC-Date"), one.content_stream().read().decode())
        for one in ArchiveIterator(io.BytesIO(warc))
    ]


async def moved(store: Store) -> bytes:
    """The evidence of a flip that was seen twice; the old page was seen twice too."""
    with serving({"/privacy": Answer(page(OFF))}) as server:
        looking = Looking(store, watchlist(server.url("/privacy")))
        await looking.look()
        await looking.look(DAY)
        server.answers["/privacy"] = Answer(page(ON))
        await looking.look(DAY)
        await looking.look(SOON)
    (flip,) = store.events()
    assert flip.id is not None
    return looking.app.evidence(flip.id)


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The evidence of that flip, made once."""
    path = tmp_path_factory.mktemp("proof") / "optwatch.db"
    with Store.open(f"sqlite:///{path}", create=True) as store:
        return asyncio.run(moved(store))


async def test_the_zip_holds_both_pages_both_texts_and_how_they_came(store: Store) -> None:
    """Each visit has a record: a page that came again is a revisit, and each says what it shows."""
    files = unzipped(await moved(store))
    assert set(files) == EVERYTHING
    assert OFF in files["before.md"].decode()
    assert ON in files["after.md"].decode()
    assert "[-do not -]" in files["difference.txt"].decode()
    found = records(files["pages.warc"])
    assert [kind for kind, _, _ in found if kind not in ("warcinfo", "metadata")] == [
        *("response", "revisit", "response", "revisit")
    ]
    shown = [re.findall("shows: (.*?)\r\n", text) for kind, _, text in found if kind == "metadata"]
    assert [one[0].split(":")[0] for one in shown] == [
        *("the old text, first seen", "the old text, last seen"),
        *("the new text, first seen", "the new text, seen again"),
    ]
    assert page(OFF).decode() in [text for kind, _, text in found if kind == "response"]


def test_the_manifest_names_times_people_readers_and_hashes(proof: bytes) -> None:
    """What a court would ask for first."""
    files = unzipped(proof)
    manifest = json.loads(files["manifest.json"])
    assert manifest["recorded_by"]["contact"] == "watch@tallow.example"
    assert manifest["texts"]["before"]["first_seen"] == "2026-03-01T08:00:00Z"
    assert manifest["texts"]["after"]["reader_version"] == manifest["event"]["reader_version"]
    for name, told in manifest["files"].items():
        assert told["sha256"] == hashlib.sha256(files[name]).hexdigest()
    assert [step["at"] for step in manifest["custody"]] == sorted(step["at"] for step in manifest["custody"])
    readme = files["README.txt"].decode()
    assert "ReplayWeb.page" in readme
    assert " ".join(ON.split()[:6]) in readme


async def test_the_same_event_makes_the_same_file(store: Store) -> None:
    """Byte for byte: two people who ask for it can compare one number."""
    data = await moved(store)
    (flip,) = store.events()
    found = store.evidence(flip.id or 0)
    assert found is not None
    again = pack(found, software=unsoftware(data), contact="watch@tallow.example")
    assert again == data


def unsoftware(data: bytes) -> str:
    """What a zip says it was made with."""
    return str(json.loads(unzipped(data)["manifest.json"])["recorded_by"]["software"])


def test_an_untouched_file_is_sound_and_its_pages_read_again_give_its_texts(proof: bytes) -> None:
    """And the sentence says what is proven and what is not."""
    verdict = verify(proof)
    assert verdict.problems == ()
    assert (verdict.pages, verdict.reread) == (2, True)
    assert "Not proven" in verdict.statement


def _change(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new)

    return change


def _hashes_made_anew(files: dict[str, bytes]) -> None:
    """Somebody changes a text, and every hash that lists it."""
    files["after.md"] = files["after.md"].replace(b"unless you opt out", b"even where you opt out")
    manifest = json.loads(files["manifest.json"])
    manifest["files"]["after.md"] = {
        "sha256": hashlib.sha256(files["after.md"]).hexdigest(),
        "size": len(files["after.md"]),
    }
    files["manifest.json"] = json.dumps(manifest).encode()
    names = sorted(set(files) - {"SHA256SUMS"})
    files["SHA256SUMS"] = "".join(
        f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in names
    ).encode()


TAMPERING: dict[str, tuple[Callable[[dict[str, bytes]], Any], str]] = {
    "a word of a text": (_change("before.md", b"do not use", b"do use"), r"before\.md is not the file"),
    "a word of a raw page": (_change("pages.warc", b"do not use", b"do now use"), r"pages\.warc"),
    "a date of a record": (_change("pages.warc", b"Date: 2026-03-01", b"Date: 2025-03-01"), r"another time"),
    "the manifest": (_change("manifest.json", b'"kind": "flip"', b'"kind": "wording"'), "SHA256SUMS lists"),
    "a file taken out": (lambda files: files.pop("difference.txt"), r"difference\.txt is missing"),
    "a file put in": (
        lambda files: files.update({"note.txt": b"trust me"}),
        r"note\.txt is in the zip and not",
    ),
    "no manifest": (lambda files: files.pop("manifest.json"), r"manifest\.json is missing"),
    "a manifest that is no JSON": (lambda files: files.update({"manifest.json": b"{"}), "cannot be read"),
    "a manifest that lacks everything": (
        lambda files: files.update({"manifest.json": b'{"format": "optwatch evidence 1"}'}),
        "lacks what it should say",
    ),
    "another format": (lambda files: files.update({"manifest.json": b'{"format": "other 2"}'}), "'other 2'"),
    "a text with all its hashes": (_hashes_made_anew, "does not hold"),
}


@pytest.mark.parametrize("what", TAMPERING)
def test_tampering_is_found(what: str, proof: bytes) -> None:
    """Wherever it is done, it is told in a sentence."""
    tamper, told = TAMPERING[what]
    files = unzipped(proof)
    tamper(files)
    verdict = verify(zipped(files))
    assert re.search(told, " ".join(verdict.problems)), verdict.problems
    assert verdict.statement == "This file is not as it was made: it proves nothing."


@pytest.mark.parametrize("data", [b"", b"PK", b"hello", b"PK\x05\x06" + b"\0" * 17])
def test_what_is_no_zip_is_said_to_be_none(data: bytes) -> None:
    """Whatever it is, there is a sentence and no traceback."""
    assert re.match("It is no whole zip file", verify(data).problems[0])


def test_a_broken_byte_anywhere_is_found(proof: bytes) -> None:
    """The zip's own check sums, then ours: no byte of a file's content may differ."""
    with zipfile.ZipFile(io.BytesIO(proof)) as archive:
        begins = [one.header_offset + 30 + len(one.filename) for one in archive.infolist()]
        sizes = [one.compress_size for one in archive.infolist()]
    for begin, size in zip(begins, sizes, strict=True):
        broken = bytearray(proof)
        broken[begin + size // 2] ^= 0xFF
        assert not verify(bytes(broken)).is_sound


def _spoiled(dice: random.Random, data: bytes) -> bytes:
    """Some bytes changed, some taken out, some put in."""
    broken = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5))):
        place, what = dice.randrange(len(broken)), dice.randrange(3)
        length = dice.randrange(1, 20) if what else 1
        came = dice.randbytes(length) if what < 2 else b""
        broken[place : place + (0 if what == 1 else length)] = came
    return bytes(broken)


def test_whatever_is_done_to_a_file_there_is_a_verdict(proof: bytes) -> None:
    """To the zip itself, and to each file in it with every hash made anew: never a traceback."""
    dice = random.Random(3)  # noqa: S311 - the same spoiling each time
    for _ in range(300):
        assert verify(_spoiled(dice, proof)).statement
    whole = unzipped(proof)
    for name in dice.choices(("pages.warc", "manifest.json", "event.json", "after.md"), k=200):
        files = whole | {name: _spoiled(dice, whole[name])}
        assert verify(zipped(_with_new_hashes(files, name))).statement


def _with_new_hashes(files: dict[str, bytes], changed: str) -> dict[str, bytes]:
    if changed != "manifest.json":
        manifest = json.loads(files["manifest.json"])
        body = files[changed]
        manifest["files"][changed] = {"sha256": hashlib.sha256(body).hexdigest(), "size": len(body)}
        files["manifest.json"] = json.dumps(manifest).encode()
    sums = {name: hashlib.sha256(body).hexdigest() for name, body in files.items() if name != "SHA256SUMS"}
    return files | {"SHA256SUMS": "".join(f"{sums[name]}  {name}\n" for name in sums).encode()}


async def test_a_part_that_was_not_modified_is_shown_by_the_visit_that_brought_it(store: Store) -> None:
    """Both texts were read from it: one record holds it, and the server's "not modified" is a revisit."""
    with serving(
        {"/a": conditional(page("We like paper.", title="Shop"), '"1"'), "/b": Answer(page(OFF))}
    ) as one:
        looking = Looking(store, watchlist(one.url("/a"), one.url("/b")))
        await looking.look()
        one.answers["/b"] = Answer(page(ON))
        await looking.look(DAY)
        await looking.look(SOON)
        (flip,) = store.events()
        data = looking.app.evidence(flip.id or 0)
    kinds = [
        kind for kind, _, _ in records(unzipped(data)["pages.warc"]) if kind not in ("warcinfo", "metadata")
    ]
    assert sorted(kinds) == ["response", "response", "response", "revisit", "revisit"]
    verdict = verify(data)
    assert verdict.problems == ()
    assert (verdict.pages, verdict.reread) == (3, True)


def test_an_imported_text_says_where_it_comes_from_and_that_there_is_no_page(store: Store) -> None:
    """A commit of a collection of texts is no raw page, and is not dressed up as one."""
    first, later = version(T0, note="abc111"), version(T0 + DAY, "We do as we like.", note="abc222")
    flip = event(T0 + DAY, clauses_after=(), last_seen_before=T0)
    store.save_import(
        KEY, Origin.OTA, [outcome(T0, version=first), outcome(T0 + DAY, version=later, events=(flip,))]
    )
    (stored,) = store.events()
    found = store.evidence(stored.id or 0)
    assert found is not None
    data = pack(found, software="optwatch")
    files = unzipped(data)
    assert set(files) == EVERYTHING - {"pages.warc"}
    readme = " ".join(files["README.txt"].decode().split())
    assert "Open Terms Archive collection as text (commit abc222)" in readme
    assert "there is no raw page here" in readme
    verdict = verify(data)
    assert verdict.problems == ()
    assert "There is no raw page of a text" in verdict.statement


def test_a_page_of_a_web_archive_names_its_capture(store: Store) -> None:
    """Its date is that of the capture, and its custody begins at the archive."""
    from monitor.core.records import Imported

    pages = [fetched(b"<p>old</p>", T0), fetched(b"<p>new</p>", T0 + DAY)]
    notes = ["20260301080000 https://quill.example/terms", "20260302080000 https://quill.example/terms"]
    flip = event(T0 + DAY, clauses_after=(), last_seen_before=T0)
    steps = [
        Imported(outcome(T0, version=version(T0, note=notes[0])), (pages[0],)),
        Imported(
            outcome(T0 + DAY, version=version(T0 + DAY, "New.", note=notes[1]), events=(flip,)), (pages[1],)
        ),
    ]
    store.save_import(KEY, Origin.WAYBACK, steps)
    (stored,) = store.events()
    found = store.evidence(stored.id or 0)
    assert found is not None
    files = unzipped(pack(found, software="optwatch"))
    manifest = json.loads(files["manifest.json"])
    assert manifest["texts"]["before"]["came_from"].startswith(
        f"captured by a web archive (capture {notes[0]})"
    )
    assert [one["at"] for one in manifest["pages"]] == ["2026-03-01T08:00:00Z", "2026-03-02T08:00:00Z"]


def test_what_a_browser_rendered_is_not_dressed_up_as_an_answer_of_the_server(store: Store) -> None:
    """It is a resource without header lines; redirects on the way are told beside it."""
    rendered = replace(document(), sources=(Source(URL, how="browser"),))
    store.sync([service(rendered)], T0)
    first = fetched(b"<p>Old.</p>", T0, redirects=("https://quill.example/",), status=299)
    store.save(rendered, [first], outcome(T0, version=version(T0, "Old.")))
    flip = event(T0 + DAY, clauses_after=(), last_seen_before=T0, confirmed_at=T0 + DAY)
    later = outcome(T0 + DAY, version=version(T0 + DAY, "New."), events=(flip,))
    store.save(rendered, [fetched(b"<p>New.</p>", T0 + DAY)], later)
    found = store.evidence(1)
    assert found is not None
    data = pack(found, software="optwatch")
    held = records(unzipped(data)["pages.warc"])
    assert [kind for kind, _, _ in held if kind not in ("warcinfo", "metadata")] == ["resource", "resource"]
    assert "redirected-from: https://quill.example/" in held[2][2]
    assert verify(data).problems == ()


class TestCommandLine:
    """What a person types."""

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run a command."""
        result = CliRunner().invoke(cli, arguments)
        return result.exit_code, result.output + (str(result.exception) if result.exception else "")

    async def test_a_file_is_written_checked_and_found_out(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Exit 0 for a sound file, 1 for a changed one; the number to note is printed."""
        monkeypatch.chdir(tmp_path)
        with Store.open("sqlite:///optwatch.db", create=True) as store:
            await moved(store)
        status, said = self.run("evidence", "1")
        assert (status, "SHA-256" in said) == (0, True)
        file = tmp_path / "optwatch-event-1.zip"
        assert hashlib.sha256(file.read_bytes()).hexdigest() in said
        assert self.run("verify", file.name)[0] == 0
        files = unzipped(file.read_bytes())
        file.write_bytes(zipped(files | {"after.md": b"Nothing."}))
        status, said = self.run("verify", file.name, "--json")
        assert (status, json.loads(said.splitlines()[0])["sound"]) == (1, False)

    async def test_a_file_that_was_made_anew_as_a_whole_is_found_by_the_database(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Every hash in it fits; only who has the database can tell."""
        monkeypatch.chdir(tmp_path)
        with Store.open("sqlite:///optwatch.db", create=True) as store:
            await moved(store)
            found = store.evidence(1)
        assert found is not None
        self.run("evidence", "1", "--output", "true.zip")
        forged = replace(found, event=replace(found.event, severity=Severity.INFO))
        file = tmp_path / "forged.zip"
        file.write_bytes(pack(forged, software="optwatch"))
        assert self.run("verify", "true.zip", "--here")[0] == 0
        assert self.run("verify", "forged.zip")[0] == 0
        status, said = self.run("verify", "forged.zip", "--here")
        assert (status, "makes another file" in said) == (1, True)

    def test_what_is_not_there_is_said_in_a_sentence(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """An event that is not stored, a file that is not there."""
        monkeypatch.chdir(tmp_path)
        Store.open("sqlite:///optwatch.db", create=True).close()
        assert "There is no event 7" in self.run("evidence", "7")[1]
        assert "cannot be read" in self.run("verify", "nowhere.zip")[1]
