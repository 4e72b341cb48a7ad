"""Reading the raw pages of an evidence file again: do they give the texts that lie beside them?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from monitor.core import signals
from monitor.core.model import Fetched
from monitor.core.page import Page, read_page


def reads_as(
    text: Mapping[str, Any], pages: list[Mapping[str, Any]], bodies: Mapping[str, bytes]
) -> str | None:
    """The text that the raw pages of a version give today; None where they are not here, or are refused."""
    # One page may have been seen with other headers: those of this text's own visits count, the first of them.
    own = [page for page in pages if page["record"] in text["records"]]
    told = {page["sha256"]: page for page in reversed((*own, *pages))}
    parts = [_read(told.get(digest), bodies.get(digest)) for digest in text["read_from"]]
    if not parts or None in parts:
        return None
    return "\n\n".join(part for part in parts if part is not None)


def _read(told: Mapping[str, Any] | None, body: bytes | None) -> str | None:
    if told is None or body is None:
        return None
    how = told["read_with"]
    where = str(told["answered_by"] or told["asked_for"])
    media_type, charset = str(told["media_type"] or ""), told["charset"]
    if how["signals"]:
        headers = tuple((str(name), str(value)) for name, value in told["headers"])
        at = datetime.fromisoformat(told["at"])
        asked, status = str(told["asked_for"]), int(told["status"])
        page = Fetched(asked, where, at, status, media_type, charset, body, headers=headers)
        return signals.page_of(page).text
    found = read_page(
        body,
        media_type=media_type,
        charset=charset,
        url=where,
        select=tuple(map(str, how["select"])),
        remove=tuple(map(str, how["remove"])),
        settings=bool(how["settings"]),
    )
    return found.text if isinstance(found, Page) else None
