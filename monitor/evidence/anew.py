"""Making an evidence file anew from a database: the surest way to find a file that was changed as a whole."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable

from monitor.core.evidence import Evidence
from monitor.evidence import names
from monitor.evidence.pack import pack


def is_made_anew(data: bytes, gather: Callable[[int], Evidence | None]) -> bool:
    """Whether the facts of the event that a sound file names make the very same bytes.

    `gather` gives the facts of an event by its number. A file that another version of optwatch made may differ
    from what this one makes.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        manifest = json.loads(archive.read(names.MANIFEST))
    by = manifest["recorded_by"]
    found = gather(int(manifest["event"]["id"]))
    if found is None:
        return False
    return pack(found, software=str(by["software"]), contact=str(by["contact"] or "")) == data
