"""The evidence of an event as one file that stands on its own: making its bytes, and checking them.

    facts (core.evidence) -> pages.warc, texts, difference -> manifest.json -> README.txt -> zip

Nothing here asks a clock, the network or the database: the same event always makes the same bytes.
"""

from monitor.evidence.anew import is_made_anew
from monitor.evidence.pack import pack
from monitor.evidence.verify import Verdict, verify

__all__ = ["Verdict", "is_made_anew", "pack", "verify"]
