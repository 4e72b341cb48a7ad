"""Handing messages to senders: one process for each channel, ended when it takes too long."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import defaultdict
from datetime import timedelta
from types import TracebackType
from typing import Self

from monitor.core.model import Channel, Message, Sending, Sent
from monitor.notify import wire

TIME_LIMIT = timedelta(minutes=1)


class Courier:
    """Sends messages to channels; an async context manager that leaves no process behind.

    Messages of one channel go one after the other, through one sender that is started with the first.
    """

    def __init__(self, time_limit: timedelta = TIME_LIMIT) -> None:
        self._time_limit = time_limit
        self._senders: dict[str, Process] = {}
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def send(self, channel: Channel, message: Message) -> Sent:
        """Send, and tell what became of it. Never raises for what goes wrong at the other end.

        A send that passes the time limit is ended first and reported then: nothing is under way
        any more when its outcome is called uncertain.
        """
        async with self._turns[channel.name]:
            done = False
            try:
                sent = await self._ask(channel.name, wire.request(channel.url, message))
                done = sent.outcome is not Sending.UNCERTAIN
            finally:
                if not done:
                    await self._end(channel.name)
            return sent

    async def close(self) -> None:
        """End every sender."""
        for name in tuple(self._senders):
            await self._end(name)

    async def _ask(self, name: str, request: bytes) -> Sent:
        sender = await self._sender(name)
        seconds = self._time_limit.total_seconds()
        try:
            async with asyncio.timeout(seconds):
                line = await _exchange(sender, request)
        except TimeoutError:
            return Sent(Sending.UNCERTAIN, f"no answer within {seconds:g} seconds; it may have arrived")
        if line.endswith(b"\n"):
            return wire.parse_answer(line)
        return Sent(Sending.UNCERTAIN, "the sending process ended unexpectedly; it may have arrived")

    async def _sender(self, name: str) -> Process:
        sender = self._senders.get(name)
        if sender is None or sender.returncode is not None:
            # Nothing secret is among the arguments; the address goes through standard input.
            sender = self._senders[name] = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "monitor.notify.sender", stdin=PIPE, stdout=PIPE, stderr=DEVNULL
            )
        return sender

    async def _end(self, name: str) -> None:
        sender = self._senders.pop(name, None)
        if sender is None:
            return
        if sender.returncode is None:
            sender.kill()
        await sender.communicate()


async def _exchange(sender: Process, request: bytes) -> bytes:
    """The answer to a request; an empty or unfinished line if the sender ended."""
    if sender.stdin is None or sender.stdout is None:
        return b""
    try:
        sender.stdin.write(request)
        await sender.stdin.drain()
    except (BrokenPipeError, ConnectionResetError):
        return b""
    return await sender.stdout.readline()
