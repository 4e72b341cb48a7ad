"""How pages are asked for: limits, manners, and who we say we are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from monitor import __version__


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """Limits and manners of fetching; the defaults suit a home connection and a few hundred documents."""

    contact: str = ""  # an address or page by which a site's owner reaches whoever runs this
    connect_timeout: timedelta = timedelta(seconds=10)  # looking up the name, connecting and TLS, each
    silence_timeout: timedelta = timedelta(seconds=15)  # without a single byte from the server
    deadline: timedelta = timedelta(seconds=60)  # a whole fetch with its redirects, without waiting in line
    max_bytes: int = 20_000_000  # of a body, after decompression
    max_redirects: int = 10
    spacing: timedelta = timedelta(seconds=1)  # between two visits to one host
    concurrency: int = 8  # visits at once, over all hosts
    patience: timedelta = timedelta(seconds=10)  # after this long a slow visit no longer keeps others out
    allow_private_addresses: bool = False  # home networks and this machine itself

    @property
    def user_agent(self) -> str:
        """An honest name, the version, and how to reach whoever runs this."""
        who = f"contact: {self.contact}" if self.contact else "self-hosted"
        return f"optwatch/{__version__} (watches policies for changes; {who})"
