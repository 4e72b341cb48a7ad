"""Manners: one visit to a host at a time, a pause between two, silence where a server asks for it.

Hosts wait for themselves and not for each other: a place among the visits under way is taken only when
a host's own turn has come, and a visit that drags on gives its place up while it goes on.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from monitor.fetch.settings import FetchSettings

_WORTH_WAITING = timedelta(seconds=10)  # a longer silence is told to the one who asks, not waited for
_MAX_SILENCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Clock:
    """Time as it passes, in seconds from no particular moment; never set back."""

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


class HeldOffError(Exception):
    """A host asked not to be visited for longer than is worth waiting for."""

    def __init__(self, remaining: timedelta) -> None:
        super().__init__(f"not to be visited for {remaining}")
        self.remaining = remaining


@dataclass(slots=True)
class _Lane:
    """What is known of one host."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0  # visits under way or in line
    free_at: float = 0.0  # by the clock: the pause after the last visit is over
    silent_until: float = 0.0  # by the clock: as the server asked
    spacing: float = 0.0  # seconds between two visits, as its robots.txt asks


class Pace:
    """Who may go where and when; one for all fetchers of a process."""

    def __init__(self, settings: FetchSettings, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self._spacing = settings.spacing.total_seconds()
        self._patience = settings.patience.total_seconds()
        self._places = asyncio.Semaphore(settings.concurrency)
        self._lanes: dict[str, _Lane] = {}
        self._asked: dict[str, timedelta] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for the host's turn and a place, and keep both for the time of a visit.

        Raises `HeldOffError` where the host has asked for a long silence.
        """
        lane = self._lane(host)
        lane.waiting += 1
        try:
            async with lane.lock:
                await self._wait(lane)
                try:
                    async with self._place():
                        yield
                finally:
                    lane.free_at = self.clock.monotonic() + max(self._spacing, lane.spacing)
        finally:
            lane.waiting -= 1

    def space(self, host: str, pause: timedelta) -> None:
        """Leave so much time between two visits to a host, if that is more than between any two."""
        self._lane(host).spacing = pause.total_seconds()

    def hold_off(self, host: str, wait: timedelta) -> None:
        """Keep from a host for a while, at most a day: it said so, now or before a restart."""
        wait = min(wait, _MAX_SILENCE)
        until = self.clock.monotonic() + wait.total_seconds()
        lane = self._lane(host)
        lane.silent_until = max(lane.silent_until, until)
        self._asked[host] = max(wait, self._asked.get(host, wait))

    def silences(self) -> dict[str, timedelta]:
        """Return what hosts have asked for since this was last asked, so that it can be remembered."""
        asked, self._asked = self._asked, {}
        return asked

    def held_off(self, host: str) -> timedelta:
        """Return how long the host is still to be kept from."""
        lane = self._lanes.get(host)
        remaining = lane.silent_until - self.clock.monotonic() if lane else 0.0
        return timedelta(seconds=max(remaining, 0.0))

    def _lane(self, host: str) -> _Lane:
        if host not in self._lanes:
            self._forget()
            self._lanes[host] = _Lane()
        return self._lanes[host]

    def _forget(self) -> None:
        # Redirects lead to ever new hosts, and the daemon runs for years.
        now = self.clock.monotonic()
        for host, lane in list(self._lanes.items()):
            if not lane.waiting and max(lane.free_at, lane.silent_until) <= now:
                del self._lanes[host]

    async def _wait(self, lane: _Lane) -> None:
        silence = timedelta(seconds=lane.silent_until - self.clock.monotonic())
        if silence > _WORTH_WAITING:
            raise HeldOffError(silence)
        pause = max(lane.free_at, lane.silent_until) - self.clock.monotonic()
        if pause > 0:
            await self.clock.sleep(pause)

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        await self._places.acquire()
        given_up = False

        def give_up() -> None:
            nonlocal given_up
            given_up = True
            self._places.release()

        # By the loop's own clock: a visit drags on in real seconds, whatever time is being played.
        timer = asyncio.get_running_loop().call_later(self._patience, give_up)
        try:
            yield
        finally:
            timer.cancel()
            if not given_up:
                self._places.release()
