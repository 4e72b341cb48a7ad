"""By which names the site may be asked: a stranger's name for our address is an attack (DNS rebinding).

An address written as digits cannot be rebound, so that it is always right.
"""

from __future__ import annotations

from ipaddress import ip_address

from monitor.config.web import WebTable

LOCAL = frozenset({"localhost"})


def name_in(header: str) -> str:
    """The host of a `Host` header, without its port; "" where it is none (RFC 9110, section 7.2)."""
    if header.startswith("["):
        name, bracket, rest = header[1:].partition("]")
        return name if bracket and _is_port(rest) else ""
    name, colon, port = header.partition(":")
    return name.casefold().rstrip(".") if _is_port(colon + port) else ""


def is_known(name: str, web: WebTable) -> bool:
    """Whether the site goes by this name."""
    return bool(name) and (
        _is_address(name) or name in LOCAL or name in web.allowed_hosts or name == web.host.casefold()
    )


def _is_port(text: str) -> bool:
    return not text or (text[0] == ":" and text[1:].isascii() and text[1:].isdigit())


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
