"""Charts of defaults over time, made on the server: stacked areas of all services, strips of the documents of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.core.model import Event
from monitor.core.overview import GROUPS, group_of
from monitor.core.records import DefaultSpan
from monitor.core.titles import badge
from monitor.core.wording import SHORT

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


@dataclass(frozen=True, slots=True)
class Strip:
    """The headline of one document over time, with a stroke for each event."""

    name: str
    parts: tuple[tuple[float, float, str, str], ...]  # from, how wide, the group, and the same in words
    events: tuple[tuple[float, int, str], ...]  # where, which, and what it was


@dataclass(frozen=True, slots=True)
class Strips:
    """The documents of a service, one below the other."""

    strips: tuple[Strip, ...]
    ticks: tuple[tuple[float, str], ...]


def strips_of(spans: Sequence[DefaultSpan], events: Sequence[Event], now: datetime) -> Strips | None:
    """The headlines of a service's documents from the first record until now; None for less than two days."""
    headlines = [span for span in spans if span.lane is None]
    begin = min((span.since for span in headlines), default=now)
    if (now - begin).days < 2:
        return None

    def place(at: datetime) -> float:
        return round((at - begin) / (now - begin) * WIDTH, 1)

    documents = dict.fromkeys(span.key.document for span in headlines)
    strips = tuple(
        Strip(
            document,
            tuple(
                (
                    place(span.since),
                    round(place(span.until or now) - place(span.since), 1),
                    group_of(span.default),
                    f"{SHORT[span.default]}, from {span.since:%Y-%m-%d} until "
                    + (f"{span.until:%Y-%m-%d}" if span.until else "now"),
                )
                for span in headlines
                if span.key.document == document
            ),
            tuple(
                (place(event.at), event.id or 0, badge(event))
                for event in events
                if event.key.document == document and event.at >= begin
            ),
        )
        for document in documents
    )
    return Strips(strips, tuple(_ticks([begin, now])))
