"""Names are looked up once, and the checked address is the one that is connected to."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterable, Sequence
from datetime import timedelta

import httpcore
import pytest

from monitor.core.model import Reason
from monitor.fetch import FetchSettings, HttpFetcher
from monitor.fetch.dial import GuardedDialer, Resolve, system_resolve
from tests.fetch.support import PAGE, failed, fetched, getter
from tests.servers import Answer, redirect, serving

OUTSIDE = "93.184.215.14"
OUTSIDE_TOO = "93.184.215.15"
OUTSIDE_V6 = "2606:4700::1111"


class Network(httpcore.AsyncNetworkBackend):
    """Stands for the internet: whatever address is dialled, a loopback port answers, unless it is dead."""

    def __init__(self, port: int = 0, dead: Iterable[str] = ()) -> None:
        self.dialled: list[str] = []
        self._port = port
        self._dead = frozenset(dead)

    async def connect_tcp(self, host: str, *_: object, **__: object) -> httpcore.AsyncNetworkStream:
        """Note the address, and connect to loopback."""
        self.dialled.append(host)
        if host in self._dead:
            raise httpcore.ConnectError(OSError(111, "Connection refused"))
        return await httpcore.AnyIOBackend().connect_tcp("127.0.0.1", self._port)


class Names:
    """A name server that answers each question with the next of its answers, the last one forever."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.asked: list[str] = []
        self._answers = list(answers)

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """Answer."""
        self.asked.append(f"{host}:{port}")
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


STRICT = FetchSettings(spacing=timedelta(), connect_timeout=timedelta(seconds=0.5))


async def test_the_checked_address_is_dialled() -> None:
    """A name is looked up once; the server still hears its name."""
    names = Names([OUTSIDE], ["127.0.0.1"])
    with serving({"/p": Answer(PAGE)}) as server:
        network = Network(server.port)
        async with HttpFetcher(STRICT, resolve=names, network=network) as fetcher:
            fetched(await getter(fetcher)("http://policy.example/p"))
    assert names.asked == ["policy.example:80"]
    assert network.dialled == [OUTSIDE]
    assert server.asked[0].headers["host"] == "policy.example"


async def test_a_name_that_moves_inside_between_two_hops() -> None:
    """Rebinding: each connection checks its own look-up, so that the second hop is refused."""
    names = Names([OUTSIDE], ["127.0.0.1"])
    with serving({"/a": redirect("/b"), "/b": Answer(PAGE)}) as server:
        network = Network(server.port)
        async with HttpFetcher(STRICT, resolve=names, network=network) as fetcher:
            failure = failed(await getter(fetcher)("http://policy.example/a"), Reason.ADDRESS_REFUSED)
    assert network.dialled == [OUTSIDE]
    assert server.paths() == ["/a"]
    assert failure.redirects == ("http://policy.example/a",)
    assert failure.final_url == "http://policy.example/b"


@pytest.mark.parametrize(
    "spelling", ["127.1", "0x7f000001", "2130706433", "017700000001", "localhost", "127.0.0.1."]
)
async def test_loopback_by_other_names(spelling: str) -> None:
    """However loopback is spelled, it is the address that is checked."""
    async with HttpFetcher(STRICT) as fetcher:
        outcome = await getter(fetcher)(f"http://{spelling}:1/")
    assert getattr(outcome, "reason", None) in (Reason.ADDRESS_REFUSED, Reason.NAME_NOT_FOUND), outcome


async def test_the_next_address_is_tried() -> None:
    """A dead address is passed over; the families take turns."""
    names = Names([OUTSIDE, OUTSIDE_TOO, OUTSIDE_V6])
    with serving({"/p": Answer(PAGE)}) as server:
        network = Network(server.port, dead=[OUTSIDE, OUTSIDE_V6])
        async with HttpFetcher(STRICT, resolve=names, network=network) as fetcher:
            fetched(await getter(fetcher)("http://policy.example/p"))
    assert network.dialled == [OUTSIDE, OUTSIDE_V6, OUTSIDE_TOO]


async def test_all_addresses_are_dead() -> None:
    """The last refusal is what is told."""
    network = Network(dead=[OUTSIDE, OUTSIDE_TOO])
    async with HttpFetcher(STRICT, resolve=Names([OUTSIDE, OUTSIDE_TOO]), network=network) as fetcher:
        failure = failed(await getter(fetcher)("http://policy.example/"), Reason.CONNECTION_FAILED)
    assert "Connection refused" in failure.detail


async def _no_such_name(host: str, port: int) -> Sequence[str]:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


async def _no_name_server(host: str, port: int) -> Sequence[str]:
    raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


async def _no_address(host: str, port: int) -> Sequence[str]:
    return ()


async def _never(host: str, port: int) -> Sequence[str]:
    await asyncio.sleep(60)
    return ()


@pytest.mark.parametrize(
    ("resolve", "reason", "words"),
    [
        pytest.param(_no_such_name, Reason.NAME_NOT_FOUND, "There is no host named", id="no such name"),
        pytest.param(_no_name_server, Reason.NAME_NOT_FOUND, "Temporary failure", id="no name server"),
        pytest.param(_no_address, Reason.NAME_NOT_FOUND, "has no address", id="a name without address"),
        pytest.param(_never, Reason.TIMEOUT, "took too long", id="a name server that sleeps"),
    ],
)
async def test_names_that_cannot_be_found(resolve: Resolve, reason: Reason, words: str) -> None:
    """Why a name has no address is told."""
    async with HttpFetcher(STRICT, resolve=resolve, network=Network()) as fetcher:
        failure = failed(await getter(fetcher)("http://policy.example/"), reason)
    assert words in failure.detail
    assert "policy.example" in failure.detail


@pytest.mark.parametrize("host", ["no-such.invalid", "a..invalid", "x" * 300 + ".invalid", "-.invalid"])
async def test_names_that_do_not_exist(host: str) -> None:
    """The system's own look-up fails for what is no name, and what nobody has, however it says so."""
    patient = FetchSettings(connect_timeout=timedelta(minutes=2), deadline=timedelta(minutes=2))
    async with HttpFetcher(patient) as fetcher:
        assert host in failed(await getter(fetcher)(f"http://{host}/"), Reason.NAME_NOT_FOUND).detail


async def test_the_system_knows_this_machine() -> None:
    """The system's own look-up gives addresses, each once."""
    found = await system_resolve("localhost", 80)
    assert set(found) <= {"127.0.0.1", "::1"}
    assert len(found) == len(set(found)) > 0


async def test_slow_look_ups_do_not_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty names that never answer do not keep the next one waiting."""

    def dawdle(host: bytes, *_: object, **__: object) -> list[object]:
        if host.startswith(b"slow"):
            time.sleep(0.5)
        return [(None, None, None, "", (OUTSIDE, 80))]

    monkeypatch.setattr(socket, "getaddrinfo", dawdle)
    slow = [asyncio.create_task(system_resolve(f"slow{n}.example", 80)) for n in range(40)]
    begun = time.monotonic()
    await asyncio.sleep(0)
    assert await system_resolve("quick.example", 80) == (OUTSIDE,)
    assert time.monotonic() - begun < 0.4
    assert await asyncio.gather(*slow) == [(OUTSIDE,)] * 40


async def test_the_guard_serves_other_fetchers() -> None:
    """A browser asks the same guard for every request its page makes."""
    dialer = GuardedDialer(Names([OUTSIDE, OUTSIDE_V6]), Network())
    assert [str(address) for address in await dialer.look_up("policy.example", 443)] == [OUTSIDE, OUTSIDE_V6]
