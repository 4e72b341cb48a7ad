"""Where we go and where we do not.

A watched page may redirect anywhere, so every hop is checked: the spelling of its address here, and
the addresses its name stands for when the connection is made (`monitor.fetch.dial`).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import httpx

from monitor.core.model import Reason
from monitor.fetch.troubles import FetchError

_MAX_SHOWN = 200  # characters of an address in a message

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address


class _Range(NamedTuple):
    network: ipaddress.IPv4Network | ipaddress.IPv6Network
    what: str
    private: bool = False  # may be visited where the settings allow private addresses


# The special-purpose registries of IANA (RFC 6890), and the addresses by which cloud machines learn their
# own secrets, which stay refused where private addresses are allowed. The first match counts.
_RANGES: tuple[_Range, ...] = tuple(
    _Range(ipaddress.ip_network(network), what, private)
    for network, what, private in (
        ("169.254.0.0/16", "a link-local address (cloud metadata)", False),
        ("168.63.129.16/32", "a cloud metadata address", False),
        ("100.100.100.200/32", "a cloud metadata address", False),
        ("fd00:ec2::/32", "a cloud metadata address", False),
        ("127.0.0.0/8", "a loopback address", True),
        ("10.0.0.0/8", "a private address", True),
        ("172.16.0.0/12", "a private address", True),
        ("192.168.0.0/16", "a private address", True),
        ("100.64.0.0/10", "a shared address of a provider's network", True),
        ("198.18.0.0/15", "an address for benchmarks", True),
        ("0.0.0.0/8", "an unspecified address", False),
        ("192.0.0.0/24", "an address reserved for protocols", False),
        ("192.0.2.0/24", "an address for documentation", False),
        ("198.51.100.0/24", "an address for documentation", False),
        ("203.0.113.0/24", "an address for documentation", False),
        ("192.88.99.0/24", "a 6to4 relay", False),
        ("224.0.0.0/4", "a multicast address", False),
        ("240.0.0.0/4", "a reserved address", False),
        ("::1/128", "a loopback address", True),
        ("fc00::/7", "a private address", True),
        ("fe80::/10", "a link-local address", False),
        ("fec0::/10", "a site-local address", False),
        ("ff00::/8", "a multicast address", False),
        ("::/96", "an unspecified address", False),
        ("2001::/23", "an address reserved for protocols", False),
        ("2001:db8::/32", "an address for documentation", False),
        ("2002::/16", "a 6to4 address", False),
        ("3fff::/20", "an address for documentation", False),
    )
)
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_MAPPED = ipaddress.IPv6Network("::ffff:0:0/96")


def refusal(address: Address, *, allow_private: bool = False) -> str | None:
    """Say what kind of address this is if it is not to be visited, else None."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _MAPPED and not allow_private:
            return "an IPv4 address in disguise"
        if address in _MAPPED or address in _NAT64:
            # An address that a gateway (RFC 6052) or the system turns into IPv4 is judged as that.
            return refusal(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF), allow_private=allow_private)
    for network, what, private in _RANGES:
        if address in network:
            return None if private and allow_private else what
    if address.version == 6 and address not in _GLOBAL_UNICAST:
        return "a reserved address"
    return None


def check_url(url: str) -> httpx.URL:
    """Read an address that may be visited, or raise `FetchError` (`BAD_URL`).

    Refused are other schemes, user names and passwords, and every spelling that two parsers read
    differently (RFC 3986 here, WHATWG in browsers): a backslash, a percent sign or blank in the host.
    """
    try:
        parsed = httpx.URL(url)
        host = parsed.host  # read here, for a broken international name raises
    except (httpx.InvalidURL, ValueError) as e:
        raise _bad_url(url, f"{e}".rstrip(".")) from e
    if parsed.scheme not in ("http", "https"):
        raise _bad_url(url, "only http and https are fetched")
    if not host:
        raise _bad_url(url, "it names no host")
    if "@" in (authority := _authority(url)):
        raise _bad_url(url, "user names and passwords do not belong in an address")
    if any(char == "%" or char.isspace() for char in authority) or _has_backslash(url):
        raise _bad_url(url, "where it leads cannot be read with certainty")
    if parsed.port is not None and not 0 < parsed.port < 65536:
        raise _bad_url(url, "there is no such port")
    return parsed


def check_redirect(base: httpx.URL, location: str) -> httpx.URL:
    """Return where a redirect leads, or raise `FetchError` (`BAD_URL`) as `check_url` does."""
    if _has_backslash(location):
        raise _bad_url(location, "where it leads cannot be read with certainty")
    try:
        joined = str(base.join(location.strip()))
    except (httpx.InvalidURL, ValueError) as e:
        raise _bad_url(location, f"{e}".rstrip(".")) from e
    return check_url(joined)


def check_addresses(host: str, found: Sequence[str], *, allow_private: bool = False) -> tuple[Address, ...]:
    """Read the addresses that a name stands for, or raise `FetchError` (`ADDRESS_REFUSED`).

    One refused address refuses the name: a name that is both here and elsewhere is a trap.
    """
    addresses = tuple(ipaddress.ip_address(text) for text in found)
    for address in addresses:
        if what := refusal(address, allow_private=allow_private):
            raise _refused(host, address, what)
    return addresses


def _refused(host: str, address: Address, what: str) -> FetchError:
    where = host if host == str(address) else f"{host} ({address})"
    mend = ""
    if refusal(address, allow_private=True) is None:
        mend = " Set `allow_private_addresses` to watch pages of your own network."
    return FetchError(Reason.ADDRESS_REFUSED, f"{where} is not visited: it is {what}.{mend}")


def _authority(url: str) -> str:
    after = url.partition("//")[2]
    return after[: min((at for char in "/?#" if (at := after.find(char)) >= 0), default=len(after))]


def _has_backslash(url: str) -> bool:
    # Browsers read it as a slash, RFC 3986 as part of a name: "https://a.example\\@b.example".
    return "\\" in url.partition("?")[0].partition("#")[0]


def _bad_url(url: str, why: str) -> FetchError:
    shown = url if len(url) <= _MAX_SHOWN else f"{url[:_MAX_SHOWN]}…"
    return FetchError(Reason.BAD_URL, f"{shown!r} cannot be fetched: {why}.")
