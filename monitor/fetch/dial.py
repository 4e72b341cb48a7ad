"""Connecting: a name is looked up once, its addresses are checked, and one of these very ones is dialled.

The name may change its address between two looks (DNS rebinding), so there is no second look. The name
itself stays what TLS and the Host header speak of.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from itertools import chain, zip_longest
from typing import TypeAlias

import httpcore

from monitor.core.model import Reason
from monitor.fetch.guard import Address, check_addresses
from monitor.fetch.troubles import FetchError

Resolve: TypeAlias = Callable[[str, int], Awaitable[Sequence[str]]]

_MAX_TRIED = 4  # addresses of one name that are tried before we give up
_NO_SUCH_NAME = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))


class GuardedDialer(httpcore.AsyncNetworkBackend):
    """The network as httpcore sees it, without the addresses that are not to be visited.

    `resolve` and `network` are what look-ups and connections are really made with.
    """

    def __init__(
        self, resolve: Resolve, network: httpcore.AsyncNetworkBackend, *, allow_private: bool = False
    ) -> None:
        self._resolve = resolve
        self._network = network
        self._allow_private = allow_private

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore's
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first checked address that answers; the time allowed is shared among them."""
        addresses = _alternating(await self.look_up(host, port, timeout))[:_MAX_TRIED]
        share = timeout / len(addresses) if timeout else None
        for address in addresses[:-1]:
            with suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
                return await self._network.connect_tcp(
                    str(address), port, share, local_address, socket_options
                )
        return await self._network.connect_tcp(str(addresses[-1]), port, share, local_address, socket_options)

    async def look_up(self, host: str, port: int, limit: float | None = None) -> tuple[Address, ...]:
        """Return the checked addresses of a name, at least one; `limit` is in seconds."""
        try:
            async with asyncio.timeout(limit):
                found = await self._resolve(host, port)
        except TimeoutError as e:
            raise FetchError(Reason.TIMEOUT, f"Looking up the name {host} took too long.") from e
        except OSError as e:
            raise _name_trouble(host, e) from e
        if not found:
            raise FetchError(Reason.NAME_NOT_FOUND, f"The name {host} has no address.")
        return check_addresses(host, found, allow_private=self._allow_private)

    async def sleep(self, seconds: float) -> None:
        """Wait, between the attempts of httpcore."""
        await self._network.sleep(seconds)


async def system_resolve(host: str, port: int) -> Sequence[str]:
    """Look a name up as the system does (hosts file, DNS); raises `OSError`.

    Each look-up has a daemon thread of its own. A dead name server holds its thread for half a minute,
    and in a pool of threads that would hold up other names and the end of the program.
    """
    loop = asyncio.get_running_loop()
    found: asyncio.Future[Sequence[str]] = loop.create_future()

    def look_up() -> None:
        outcome = _system_addresses(host, port)
        with suppress(RuntimeError):  # the loop has ended in the meantime: nobody is waiting
            loop.call_soon_threadsafe(_settle, found, outcome)

    threading.Thread(target=look_up, name=f"look up {host}", daemon=True).start()
    return await found


def _system_addresses(host: str, port: int) -> Sequence[str] | OSError:
    try:
        # As bytes: Python would put a text through IDNA 2003, and raise for what is no such name.
        rows = socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)
    except OSError as e:
        return e
    return tuple(dict.fromkeys(str(row[4][0]) for row in rows))


def _settle(found: asyncio.Future[Sequence[str]], outcome: Sequence[str] | OSError) -> None:
    if found.done():  # given up by the one who asked
        return
    if isinstance(outcome, OSError):
        found.set_exception(outcome)
    else:
        found.set_result(outcome)


def _name_trouble(host: str, e: OSError) -> FetchError:
    if isinstance(e, socket.gaierror) and e.errno in _NO_SUCH_NAME:
        return FetchError(Reason.NAME_NOT_FOUND, f"There is no host named {host}.")
    why = e.strerror or str(e)
    return FetchError(Reason.NAME_NOT_FOUND, f"The name {host} could not be looked up: {why}.")


def _alternating(addresses: Sequence[Address]) -> list[Address]:
    """Keep the system's order, but let the families take turns (RFC 8305): one of them may be dead."""
    first = addresses[0].version
    preferred = [address for address in addresses if address.version == first]
    others = [address for address in addresses if address.version != first]
    pairs = zip_longest(preferred, others)
    return [address for address in chain.from_iterable(pairs) if address is not None]
