"""The process that sends: it can be ended, ends with its parent, and harms nobody when it hangs."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.core.message import compose
from monitor.core.model import Channel, Sending
from monitor.notify import wire
from monitor.notify.courier import Courier
from tests.alerts import event

MESSAGE = compose([event()])


@pytest.fixture
async def mute() -> AsyncIterator[tuple[str, asyncio.Event]]:
    """The address of a service that takes connections and never answers, and whether one came."""
    connected = asyncio.Event()
    release = asyncio.Event()

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connected.set()
        await release.wait()
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    # Apprise would give up after four seconds; a slow service keeps it longer.
    yield f"json://127.0.0.1:{server.sockets[0].getsockname()[1]}/?rto=300", connected
    release.set()
    server.close()
    await server.wait_closed()


async def test_a_send_without_answer_is_ended_and_uncertain(mute: tuple[str, asyncio.Event]) -> None:
    """When the time is up the process is ended before anybody may try again."""
    async with Courier(timedelta(seconds=2)) as courier:
        before = children()
        sending = asyncio.create_task(courier.send(Channel("slow", mute[0]), MESSAGE))
        await mute[1].wait()
        assert children() - before
        sent = await sending
        assert sent.outcome is Sending.UNCERTAIN
        assert "may have arrived" in sent.error
        assert not children() - before


async def test_one_channel_does_not_wait_for_another(mute: tuple[str, asyncio.Event]) -> None:
    """Each channel has a sender of its own: a refused connection is told while another hangs."""
    async with Courier(timedelta(seconds=30)) as courier:
        hanging = asyncio.create_task(courier.send(Channel("slow", mute[0]), MESSAGE))
        await mute[1].wait()
        sent = await courier.send(Channel("closed", "json://127.0.0.1:9/"), MESSAGE)
        assert sent.outcome is Sending.FAILED
        assert not hanging.done()
        hanging.cancel()
        with pytest.raises(asyncio.CancelledError):
            await hanging


async def test_a_cancelled_send_leaves_no_process(mute: tuple[str, asyncio.Event]) -> None:
    """A daemon that stops ends what it was sending."""
    before = children()
    async with Courier() as courier:
        sending = asyncio.create_task(courier.send(Channel("slow", mute[0]), MESSAGE))
        await mute[1].wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        assert not children() - before


async def test_the_sender_dies_with_its_parent(mute: tuple[str, asyncio.Event], tmp_path: Path) -> None:
    """`kill -9` of the daemon in the middle of a send leaves nobody who goes on sending."""
    script = tmp_path / "parent.py"
    script.write_text(
        "import asyncio, sys\n"
        "from monitor.core.model import Channel, Message\n"
        "from monitor.notify.courier import Courier\n"
        "async def main():\n"
        "    courier = Courier()\n"
        "    message = Message('t', 'p', 'm', 'h')\n"
        "    sending = asyncio.create_task(courier.send(Channel('c', sys.argv[1]), message))\n"
        "    while not courier._senders: await asyncio.sleep(0.01)\n"
        "    print(courier._senders['c'].pid, flush=True)\n"
        "    await sending\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, str(script), mute[0], stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    sender = int(await parent.stdout.readline())
    await mute[1].wait()
    parent.kill()
    await parent.wait()
    for _ in range(500):
        if not alive(sender):
            return
        await asyncio.sleep(0.01)
    os.kill(sender, signal.SIGKILL)
    pytest.fail("the sender outlived its parent")


async def test_a_sender_that_breaks_is_replaced(courier: Courier) -> None:
    """After a sender was ended from outside, the next message gets a new one."""
    channel = Channel("closed", "json://127.0.0.1:9/")
    before = children()
    assert (await courier.send(channel, MESSAGE)).outcome is Sending.FAILED
    (sender,) = children() - before
    os.kill(sender, signal.SIGKILL)
    first = await courier.send(channel, MESSAGE)
    assert first.outcome in (Sending.UNCERTAIN, Sending.FAILED)
    assert (await courier.send(channel, MESSAGE)).outcome is Sending.FAILED


async def test_what_cannot_be_resolved_is_refused(courier: Courier) -> None:
    """A secret that is not there cannot be sent to, until a person puts it there."""
    sent = await courier.send(Channel("chat", "env:NOT_SET_ANYWHERE"), MESSAGE)
    assert sent.outcome is Sending.REFUSED
    assert sent.error.startswith("the environment variable 'NOT_SET_ANYWHERE' is not set")


def test_a_request_and_an_answer_survive_the_wire() -> None:
    """What one side writes the other reads, line breaks and all."""
    line = wire.request("json://localhost/", MESSAGE)
    assert line.count(b"\n") == 1
    assert wire.parse_request(line) == ("json://localhost/", MESSAGE)


def children() -> set[int]:
    """Processes that this one has started and that still run."""
    pids = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return {pid for pid in pids if (stat := standing(pid)) and stat[0] != "Z" and int(stat[1]) == os.getpid()}


def alive(pid: int) -> bool:
    """Whether a process runs: one that ended and was not waited for yet does not."""
    return standing(pid)[:1] not in ([], ["Z"])


def standing(pid: int) -> list[str]:
    """What Linux says of a process, from its state and its parent on (proc(5), stat); nothing once it is gone.

    A process or a thread can end between being listed and being read, which is no error here.
    """
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []
