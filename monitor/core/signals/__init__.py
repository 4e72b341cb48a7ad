"""A site's wishes to crawlers that gather text for AI: machine-readable, and no default towards its users.

    robots.txt, tdmrep.json, a page and its headers -> sentences -> a reading whose clauses take no side

They stand beside a service's default and are never mixed with it: that a site asks crawlers to keep out says
nothing of what it does with what its own users write.
"""

from monitor.core.signals.reading import absent, page_of, read_signals
from monitor.core.signals.telling import in_words, is_signals
from monitor.core.signals.where import ROBOTS, SIGNALS, TDMREP, addresses

__all__ = [
    "ROBOTS",
    "SIGNALS",
    "TDMREP",
    "absent",
    "addresses",
    "in_words",
    "is_signals",
    "page_of",
    "read_signals",
]
