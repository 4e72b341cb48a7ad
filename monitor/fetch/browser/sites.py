"""Whose host is it? A page may load what its own site serves; what others serve is left out."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection

# Below these, registries of countries sell names of three labels: "example.co.uk".
_SECOND_LEVELS = frozenset(
    {"ac", "co", "com", "edu", "gob", "gouv", "gov", "go", "mil", "ne", "net", "or", "org"}
)
_COUNTRY = 2  # letters


def site_of(host: str) -> str:
    """The part of a host's name that its owner registered; an address is a site of its own.

    This is a rule of thumb and not the Public Suffix List. It errs on the side of calling two customers of one
    hosting company one site.
    """
    name = host.strip("[]").rstrip(".").lower()
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        labels = name.split(".")
    long = len(labels) > 2 and len(labels[-1]) == _COUNTRY and labels[-2] in _SECOND_LEVELS
    return ".".join(labels[-3:] if long else labels[-2:])


def is_within(host: str, domain: str) -> bool:
    """Whether a host is this domain or lies below it."""
    name, above = host.rstrip(".").lower(), domain.strip(".").lower()
    return name == above or name.endswith(f".{above}")


def is_welcome(host: str, home: str, others: Collection[str]) -> bool:
    """Whether a page at `home` may ask this host: of its own site, or one of the `others`."""
    return site_of(host) == site_of(home) or any(is_within(host, other) for other in others)
