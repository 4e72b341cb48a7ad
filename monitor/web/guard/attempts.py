"""How often a password may be tried: five times in ten minutes from one address, then not for a while."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network

ALLOWED = 5
WITHIN = timedelta(minutes=10)
_MOST_KEPT = 10_000  # addresses; when there are more, the oldest attempts go
_HOUSEHOLD = 64  # bits of an IPv6 address that belong to one customer


class Attempts:
    """The attempts of the last minutes, by address. Each counts before the password is looked at."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._tried: dict[str, list[datetime]] = {}

    def wait(self, address: str) -> timedelta | None:
        """Count an attempt; gives how long to wait where it is one too many."""
        now, place = self._now(), _place(address)
        with self._lock:
            recent = [at for at in self._tried.pop(place, []) if now - at < WITHIN]
            if len(recent) >= ALLOWED:
                self._tried[place] = recent
                return recent[0] + WITHIN - now
            self._tried[place] = [*recent, now]
            if len(self._tried) > _MOST_KEPT:
                del self._tried[next(iter(self._tried))]
            return None

    def forget(self, address: str) -> None:
        """The password was right."""
        with self._lock:
            self._tried.pop(_place(address), None)


def _place(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and not found.ipv4_mapped:
        return str(ip_network((found, _HOUSEHOLD), strict=False))
    return str(found)
