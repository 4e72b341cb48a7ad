"""The chart of defaults over time: stacked areas as points of an SVG, made on the server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.core.overview import GROUPS

WIDTH, HEIGHT = 720, 120


@dataclass(frozen=True, slots=True)
class Area:
    """One group of services over time."""

    group: str
    points: str  # of an SVG polygon
    last: int  # how many it are at the end


@dataclass(frozen=True, slots=True)
class Chart:
    """Areas one upon the other, and the years (or months) below them."""

    areas: tuple[Area, ...]
    ticks: tuple[tuple[float, str], ...]
    most: int
    told: str  # the same in a sentence, for those who do not see it


def chart_of(moments: Sequence[datetime], counted: Sequence[Mapping[str, int]]) -> Chart:
    """The chart of how many services were in each group at each moment."""
    most = max(sum(counts.values()) for counts in counted)
    below = [0] * len(counted)
    areas = []
    for group in GROUPS:
        above = [bottom + counts[group] for bottom, counts in zip(below, counted, strict=True)]
        if above != below:
            points = [*_line(above, most), *reversed(_line(below, most))]
            areas.append(Area(group, " ".join(points), counted[-1][group]))
        below = above
    first, last = counted[0], counted[-1]
    told = (
        f"{moments[0]:%B %Y}: {first['on']} services on, {first['off']} off; "
        f"{moments[-1]:%B %Y}: {last['on']} on, {last['off']} off."
    )
    return Chart(tuple(areas), tuple(_ticks(moments)), most, told)


def _line(counts: Sequence[int], most: int) -> list[str]:
    step = WIDTH / (len(counts) - 1)
    return [f"{place * step:.1f},{HEIGHT - count / most * HEIGHT:.1f}" for place, count in enumerate(counts)]


def _ticks(moments: Sequence[datetime]) -> list[tuple[float, str]]:
    """The beginnings of the years, or of the months where there is no more than a year and a half."""
    begin, whole = moments[0], moments[-1] - moments[0]
    if whole.days > 550:
        starts = [
            (datetime(year, 1, 1, tzinfo=begin.tzinfo), str(year))
            for year in range(begin.year + 1, moments[-1].year + 1)
        ]
    else:
        months = [divmod(begin.year * 12 + begin.month + later, 12) for later in range(whole.days // 30 + 1)]
        starts = [(at, f"{at:%b}") for at in (datetime(y, m + 1, 1, tzinfo=begin.tzinfo) for y, m in months)]
    return [
        (round((at - begin) / whole * WIDTH, 1), name) for at, name in starts if begin <= at <= moments[-1]
    ]
