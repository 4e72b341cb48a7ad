"""Where a site says its wishes: two files at the root of its host, and any page of it."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

# Headers, in lower case, that say what may be done with a page.
SIGNALS = frozenset({"content-usage", "content-signal", "tdm-reservation", "tdm-policy", "x-robots-tag"})
ROBOTS, TDMREP = "/robots.txt", "/.well-known/tdmrep.json"  # RFC 9309, section 2.3; TDMRep, section 4.2


def addresses(url: str) -> tuple[str, ...]:
    """The addresses to look at for the site that a page belongs to, the page itself last."""
    parts = urlsplit(url)
    root = (urlunsplit((parts.scheme, parts.netloc, path, "", "")) for path in (ROBOTS, TDMREP))
    return (*root, url if parts.path else f"{url}/")


def file_at(url: str) -> str:
    """Which of the two files an address is; "" for a page."""
    path = urlsplit(url).path
    return path if path in (ROBOTS, TDMREP) else ""
