"""Reading the raw pages of an evidence file again: do they give the texts that lie beside them?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.core.page import Page, read_page


def reads_as(
    text: Mapping[str, Any], pages: list[Mapping[str, Any]], bodies: Mapping[str, bytes]
) -> str | None:
    """The text that the raw pages of a version give today; None where they are not here, or are refused."""
    told = {page["sha256"]: page for page in reversed(pages)}
    parts = [_read(told.get(digest), bodies.get(digest)) for digest in text["read_from"]]
    if not parts or None in parts:
        return None
    return "\n\n".join(part for part in parts if part is not None)


def _read(told: Mapping[str, Any] | None, body: bytes | None) -> str | None:
    if told is None or body is None:
        return None
    how = told["read_with"]
    page = read_page(
        body,
        media_type=str(told["media_type"] or ""),
        charset=told["charset"],
        url=str(told["answered_by"] or told["asked_for"]),
        select=tuple(map(str, how["select"])),
        remove=tuple(map(str, how["remove"])),
        settings=bool(how["settings"]),
    )
    return page.text if isinstance(page, Page) else None
