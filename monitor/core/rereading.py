"""What is believed, read anew: another reader, or other selectors, are no move of the service."""

from __future__ import annotations

import hashlib
import json

from monitor.core.model import Document, Origin, State
from monitor.core.reader import READER_VERSION


def manner(document: Document) -> str:
    """How the parts of a document are read, as a short word that is equal for equal selectors in equal order."""
    selectors = [(source.select, source.remove) for source in document.sources]
    return hashlib.sha256(json.dumps(selectors).encode()).hexdigest()[:16]


def is_due(document: Document, before: State) -> bool:
    """Whether what is believed was read by another reader, or with other selectors, than its pages are now.

    While a move waits, the page seen last is not the one that is believed: it is read anew once that is settled.
    What was imported is not, for the first live text after an import is a baseline.
    """
    main = before.main
    if main is None or main.seen or before.origin is not Origin.LIVE:
        return False
    other_selectors = before.read_as not in ("", manner(document))
    return other_selectors or main.believed.reader_version != READER_VERSION
