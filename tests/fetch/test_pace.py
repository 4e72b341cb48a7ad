"""Manners towards hosts, and no host in the way of another."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

import pytest

from monitor.fetch.pace import Clock, HeldOffError, Pace
from monitor.fetch.settings import FetchSettings


class PlayedClock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.clock = Clock(lambda: self.time, self._sleep)

    async def _sleep(self, seconds: float) -> None:
        self.time += seconds
        await asyncio.sleep(0)


@pytest.fixture
def played() -> PlayedClock:
    """A clock for a test."""
    return PlayedClock()


def pace(played: PlayedClock, **settings: object) -> Pace:
    """Two seconds between two visits, unless told otherwise."""
    return Pace(FetchSettings(**{"spacing": timedelta(seconds=2), **settings}), played.clock)  # type: ignore[arg-type]


async def test_visits_to_a_host_are_spaced(played: PlayedClock) -> None:
    """The pause counts from the end of the last visit."""
    manners, begun = pace(played), []
    for _ in range(3):
        async with manners.turn("one.example"):
            begun.append(played.time)
            played.time += 5
    assert begun == [1000, 1007, 1014]


async def test_other_hosts_need_no_pause(played: PlayedClock) -> None:
    """Each host has its own time."""
    manners = pace(played)
    for host in ("one.example", "two.example", "three.example"):
        async with manners.turn(host):
            pass
    assert played.time == 1000


async def test_one_visit_to_a_host_at_a_time(played: PlayedClock) -> None:
    """Those who wait for a host come one after the other, in order."""
    manners, log = pace(played), []

    async def visit(n: int) -> None:
        async with manners.turn("one.example"):
            log.append(f"+{n}")
            await asyncio.sleep(0.01)
            log.append(f"-{n}")

    await asyncio.gather(*(visit(n) for n in range(3)))
    assert log == ["+0", "-0", "+1", "-1", "+2", "-2"]


async def test_a_visit_that_fails_frees_the_host(played: PlayedClock) -> None:
    """A failed visit counts for the pause and blocks nobody."""
    manners = pace(played)
    with pytest.raises(ZeroDivisionError):
        async with manners.turn("one.example"):
            raise ZeroDivisionError
    async with manners.turn("one.example"):
        assert played.time == 1002


async def test_a_short_silence_is_waited_for(played: PlayedClock) -> None:
    """A few seconds of Retry-After are kept by waiting."""
    manners = pace(played)
    manners.hold_off("one.example", timedelta(seconds=7))
    async with manners.turn("one.example"):
        assert played.time == 1007


async def test_a_long_silence_is_told(played: PlayedClock) -> None:
    """A longer one is told to the one who asks; the host is free again when it is over."""
    manners = pace(played)
    manners.hold_off("one.example", timedelta(minutes=5))
    manners.hold_off("one.example", timedelta(minutes=1))  # the longer word counts
    with pytest.raises(HeldOffError) as caught:
        async with manners.turn("one.example"):
            pytest.fail("visited all the same")
    assert caught.value.remaining == manners.held_off("one.example") == timedelta(minutes=5)
    played.time += 300
    async with manners.turn("one.example"):
        pass
    assert manners.held_off("one.example") == timedelta()


async def test_nobody_is_avoided_for_longer_than_a_day(played: PlayedClock) -> None:
    """A server that asks for a year of silence is asked again tomorrow."""
    manners = pace(played)
    manners.hold_off("one.example", timedelta(days=365))
    assert manners.held_off("one.example") == timedelta(days=1)


async def test_not_more_visits_than_allowed(played: PlayedClock) -> None:
    """Over all hosts, only so many visits are under way."""
    manners, under_way, most = pace(played, concurrency=3), 0, 0

    async def visit(host: str) -> None:
        nonlocal under_way, most
        async with manners.turn(host):
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0.01)
            under_way -= 1

    await asyncio.gather(*(visit(f"{n}.example") for n in range(12)))
    assert most == 3


async def test_a_crowded_host_takes_no_place_from_others(played: PlayedClock) -> None:
    """Whoever waits for a host's turn holds no place."""
    manners = pace(played, concurrency=2)
    done: list[str] = []

    async def visit(host: str, seconds: float) -> None:
        async with manners.turn(host):
            await asyncio.sleep(seconds)
            done.append(host)

    crowd = [asyncio.create_task(visit("crowded.example", 0.2)) for _ in range(3)]
    await asyncio.sleep(0)
    await visit("quiet.example", 0)
    assert done == ["quiet.example"]
    await asyncio.gather(*crowd)


async def test_a_visit_that_drags_on_gives_up_its_place(played: PlayedClock) -> None:
    """Slow hosts in every place hold the others up for no longer than our patience."""
    manners = pace(played, concurrency=2, patience=timedelta(seconds=0.05))

    async def drag(host: str) -> None:
        async with manners.turn(host):
            await asyncio.sleep(0.5)

    slow = [asyncio.create_task(drag(f"slow{n}.example")) for n in range(2)]
    await asyncio.sleep(0)
    begun = time.monotonic()
    async with manners.turn("quick.example"):
        assert 0.03 < time.monotonic() - begun < 0.4
    await asyncio.gather(*slow)
    places = [asyncio.create_task(drag(f"later{n}.example")) for n in range(2)]
    await asyncio.gather(*places)  # no place was given back twice, and none was lost


async def test_hosts_are_forgotten(played: PlayedClock) -> None:
    """A daemon that is redirected to ever new names does not grow; a promised silence is kept."""
    manners = pace(played)
    manners.hold_off("silent.example", timedelta(days=1))
    for n in range(100):
        async with manners.turn(f"{n}.example"):
            played.time += 10
    assert len(manners._lanes) <= 3
    assert manners.held_off("silent.example") > timedelta()
