"""Pictures of switches: from the page to the mail, the evidence and the pruning; only the browser is made up."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.app import App
from monitor.config import Settings
from monitor.core.message import About, compose
from monitor.core.model import Sending
from monitor.evidence import verify
from monitor.notify.courier import Courier
from monitor.store import Store
from tests.core.settings_pages import LABEL
from tests.core.sightings import START
from tests.flow.flipping import flip
from tests.notify.conftest import MailServer, authority, mail_server

__all__ = ["authority", "mail_server"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as opened:
        yield opened


def digest(text: str) -> str:
    """The name of a picture."""
    return hashlib.sha256(text.encode()).hexdigest()


async def test_each_state_keeps_its_first_picture(store: Store) -> None:
    """A state that is seen again has no new one; pruning lets none of them go."""
    event = await flip(store)
    now, before = event.clauses_after[0].switch, event.clauses_before[0].switch
    assert now
    assert before
    assert (before.picture, now.picture) == (digest("PNG of off, look 1"), digest("PNG of on, look 3"))
    assert store.snapshot(now.picture) == b"PNG of on, look 3"
    assert store.snapshot(digest("PNG of on, look 4")) is None
    App(Settings(), store, now=lambda: START + timedelta(days=4000)).prune(timedelta(days=1))
    assert set(store.pictures(event)) == {before.picture, now.picture}


async def test_the_mail_shows_the_switch(store: Store, mail_server: MailServer) -> None:
    """Both pictures stand within the letter, with words for who cannot see them."""
    event = await flip(store)
    async with Courier() as courier:
        message = compose([event], About(pictures=store.pictures(event)))
        sent = await courier.send(mail_server.channel(), message)
    assert sent.outcome is Sending.SENT
    (letter,) = mail_server.letters
    shown = {
        part.get_filename(): part.get_content()
        for part in letter.walk()
        if part.get_content_type() == "image/png"
    }
    assert shown == {"switch-now.png": b"PNG of on, look 3", "switch-before.png": b"PNG of off, look 1"}
    html = next(part for part in letter.walk() if part.get_content_type() == "text/html").get_content()
    assert html.count("<img") == 2
    assert 'src="cid:switch-now.png"' in html
    assert f"“{LABEL}” on a fresh account now: on" in html


async def test_the_evidence_holds_the_pictures(store: Store) -> None:
    """As files of the zip, under their SHA-256, and the zip is sound."""
    event = await flip(store)
    assert event.id is not None
    zipped = App(Settings(), store).evidence(event.id)
    verdict = verify(zipped)
    assert verdict.is_sound, verdict.problems
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        pictures = [name for name in archive.namelist() if name.endswith(".png")]
        assert sorted(archive.read(name) for name in pictures) == [
            b"PNG of off, look 1",
            b"PNG of on, look 3",
        ]
        assert "switch-….png" in archive.read("README.txt").decode()
