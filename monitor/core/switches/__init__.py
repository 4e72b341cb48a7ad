"""The switches of a settings page: what a fresh account shows of them is the default itself.

markup → controls (`finding`) → label, help and path (`naming`) → is it about AI training? (`meaning`) → Switch
"""

from __future__ import annotations

from monitor.core.switches.clauses import beside, block_of, clauses_of, compared, line_of, pictured
from monitor.core.switches.finding import MARK, Numbered, Opened, about_training, open_page

__all__ = [
    "MARK",
    "Numbered",
    "Opened",
    "about_training",
    "beside",
    "block_of",
    "clauses_of",
    "compared",
    "line_of",
    "open_page",
    "pictured",
]
