"""Hosts that are hostile keep nobody else waiting; hosts that ask for silence get it, after a restart too."""

from __future__ import annotations

import itertools
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme

from monitor.app import App, open_app
from monitor.check import Checked
from tests.daemon.watching import page, watchlist
from tests.servers import Answer, serving

PATIENT = """[fetch]
allow_private_addresses = true
spacing = "0.001s"
timeout = "60s"
max_bytes = 500000
"""
BUSY = Answer(status=429, headers={"Retry-After": "3600"})
DRIP = Answer(pieces=[b"<p>"] * 100_000, pause=0.2)
NEVER_ENDING = Answer(pieces=itertools.repeat(b"<p>We keep your notes.</p>" * 2000))  # type: ignore[arg-type]


@contextmanager
def an_app(tmp_path: Path, addresses: list[tuple[str, str]]) -> Iterator[App]:
    """An app on these pages, as a daemon opens it."""
    config = watchlist(tmp_path / "w.toml", addresses, PATIENT)
    with open_app(config, f"sqlite:///{tmp_path / 'optwatch.db'}", needs_watchlist=True, create=True) as app:
        app.sync()
        yield app


@contextmanager
def half_open() -> Iterator[socket.socket]:
    """A port that takes connections and never says a word."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening


@pytest.fixture
def expired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate of an authority that is trusted, which has run out."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    yesterday = datetime.now(UTC) - timedelta(days=1)
    authority.issue_cert(
        "127.0.0.1", not_after=yesterday, not_before=yesterday - timedelta(days=9)
    ).configure_cert(context)
    return context


@pytest.fixture
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names cannot be looked up; addresses can. The test asks no name server."""
    real = socket.getaddrinfo

    def fail(host: str, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 -- as the real one
        if host == "nowhere.invalid":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", fail)


@pytest.mark.usefixtures("no_names")
async def test_hostile_hosts_hold_nobody_up(tmp_path: Path, expired: ssl.SSLContext) -> None:
    """Two drag on until everybody else has been read; the others are told for what they are."""
    answers = {f"/{name}": Answer(page(name)) for name in ("Quill", "Moor", "Heath", "Fen")}
    read: set[str] = set()
    dragging: set[str] = set()
    with (
        serving({"/": DRIP}) as drip,
        serving({"/": NEVER_ENDING}) as endless,
        half_open() as silent,
        serving({"/": Answer(page("Late"))}, tls=expired) as late,
        serving({"/": BUSY}) as busy,
        serving(answers) as good,
    ):
        hostile = {
            "Drip": drip.url(),
            "Endless": endless.url(),
            "Silent": f"http://127.0.0.1:{silent.getsockname()[1]}/",
            "Late": late.url(),
            "Busy": busy.url(),
            "Nowhere": "http://nowhere.invalid/",
        }
        waiting = set(hostile)
        pages = {path[1:]: good.url(path) for path in answers}

        def told(checked: Checked) -> None:
            waiting.discard(checked.key.service)
            read.update({checked.key.service} & pages.keys())
            if read == pages.keys():  # only now are the two that drag on hung up on
                dragging.update({"Drip", "Silent"} & waiting)
                drip.stopping.set()
                silent.close()

        with an_app(tmp_path, [*hostile.items(), *pages.items()]) as app:
            done = await app.check_all(app.due(), told)
    reasons = {checked.key.service: str(checked.trouble.reason) for checked in done if checked.trouble}
    assert {reasons.pop("Drip"), reasons.pop("Silent")}
    assert reasons == {
        "Endless": "too large",
        "Late": "tls failed",
        "Busy": "rate limited",
        "Nowhere": "name not found",
    }
    assert dragging == {"Drip", "Silent"}


async def test_a_silence_outlives_a_restart(tmp_path: Path) -> None:
    """Who asked for an hour gets it from every document of the host, after a restart, too."""
    moor = {"/": Answer(page("Moor"))}
    with serving({"/busy": BUSY, "/quill": Answer(page("Quill"))}) as host, serving(moor) as other:
        addresses = [("Busy", host.url("/busy")), ("Quill", host.url("/quill")), ("Moor", other.url())]
        with an_app(tmp_path, addresses) as app:
            await app.check_all(app.named(["Busy"]), lambda _: None)
        with an_app(tmp_path, addresses) as app:
            done = await app.check_all(app.named(["Quill", "Busy", "Moor"]), lambda _: None)
            silences = app.store.silences(app.now())
        assert host.paths() == ["/busy"]
        assert [bool(checked.trouble) for checked in done] == [True, True, False]
        assert list(silences) == [f"127.0.0.1:{host.port}"]
        assert all(done[0].outcome.next_check > app.now() + timedelta(minutes=50) for _ in silences)
