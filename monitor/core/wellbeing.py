"""What optwatch tells of itself: that it has seen nothing for a day, and, if wished, that it is still alive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from monitor.core.model import ITSELF, Notice, NoticeKind
from monitor.core.records import Figures
from monitor.core.wording import moment

BLIND_AFTER = timedelta(days=1)  # without one page that could be read, while some are due
_WEEK = timedelta(days=7)
_MONDAY_AT = time(8)  # UTC


def notices(figures: Figures, now: datetime, *, weekly: bool, moved: int) -> Iterator[Notice]:
    """What is to be told at a moment, each with a moment of its own by which it is known to have been told.

    `moved` is how many events the last seven days had.
    """
    if figures.read_at and figures.due and now - figures.read_at >= BLIND_AFTER:
        detail = (
            f"no page could be read since {moment(figures.read_at)}, and {figures.due} documents are due: "
            "is this machine connected"
        )
        yield Notice(ITSELF, NoticeKind.BLIND, figures.read_at, detail)
    if weekly and figures.documents:
        detail = (
            f"{figures.documents} documents of {figures.services} services are watched; "
            f"{moved} moves were found in the last seven days"
        )
        yield Notice(ITSELF, NoticeKind.ALIVE, _week_of(now), detail)


def _week_of(now: datetime) -> datetime:
    """The moment of the week's note: the last Monday at eight that has passed."""
    monday = (now - timedelta(days=now.weekday())).replace(
        hour=_MONDAY_AT.hour, minute=0, second=0, microsecond=0
    )
    return monday if monday <= now else monday - _WEEK
