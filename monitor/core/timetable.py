"""When a document may be looked at: by an interval, at the times of a cron line, in windows of the week.

Times of day are those of the clocks in a time zone. What falls into the hour that is skipped in spring
comes an hour later; of the hour that comes twice in autumn the first one counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIELDS = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day of the month", 1, 31, ()),
    ("month", 1, 12, _MONTHS),
    ("day of the week", 0, 7, ("sun", *WEEKDAYS[:6])),
)
_FARTHEST = timedelta(days=8 * 366 + 1)  # 29 February may be eight years away
_DAY = timedelta(days=1)
_WINDOW = re.compile(r"(?:([a-z,\s-]+?)\s+)?(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")


@dataclass(frozen=True, slots=True)
class Cron:
    """A cron line: minute, hour, day of the month, month, day of the week, as in crontab(5)."""

    line: str
    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]  # Monday is 0
    either_day: bool  # both kinds of day are restricted: one that fits is enough, as crontab(5) has it

    def matches(self, day: date) -> bool:
        """Whether it fires on that day at all."""
        if day.month not in self.months:
            return False
        fits = (day.day in self.days, day.weekday() in self.weekdays)
        return any(fits) if self.either_day else all(fits)

    def after(self, moment: datetime, zone: str) -> datetime | None:
        """The first firing after a moment; None for a day that never comes (30 February)."""
        local = ZoneInfo(zone)
        first = moment.astimezone(local).date()
        for day in _days(first, first + _FARTHEST):
            if self.matches(day):
                firings = (
                    _at(day, time(hour, minute), local) for hour in self.hours for minute in self.minutes
                )
                found = min((firing for firing in firings if firing > moment), default=None)
                if found is not None:
                    return found
        return None


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of some days of the week; one that ends before it begins goes on past midnight."""

    days: frozenset[int]  # Monday is 0
    begin: time
    end: time

    def openings(self, moment: datetime, zone: str) -> Iterator[tuple[datetime, datetime]]:
        """The stretches of the days around a moment, from the day before to a week later."""
        local = ZoneInfo(zone)
        today = moment.astimezone(local).date()
        for day in _days(today - _DAY, today + 8 * _DAY):
            if day.weekday() in self.days:
                last = day if self.begin < self.end else day + _DAY
                yield _at(day, self.begin, local), _at(last, self.end, local)


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a document is looked at, beside its `every`."""

    cron: Cron | None = None  # instead of an interval
    windows: tuple[Window, ...] = ()  # outside of them it is left alone; none: it never is
    zone: str = "UTC"
    jitter: timedelta | None = None  # None: a tenth of the interval, at most half an hour

    def opening(self, moment: datetime) -> tuple[datetime, datetime] | None:
        """The window that is open at a moment, or the next to open; None where there is no window."""
        stretches = (stretch for window in self.windows for stretch in window.openings(moment, self.zone))
        return min((stretch for stretch in stretches if stretch[1] > moment), default=None)


ANYTIME = Timetable()


def parse_cron(line: str) -> Cron:
    """Read a cron line; `ValueError` says what is wrong with it, also that it would never fire."""
    words = line.lower().split()
    if len(words) != len(_FIELDS):
        raise ValueError(
            f'{line!r} is no cron line: it needs five fields, such as "30 6 * * mon-fri" for weekdays at 6:30'
        )
    minutes, hours, days, months, weekdays = (
        _values(word, *field) for word, field in zip(words, _FIELDS, strict=True)
    )
    cron = Cron(
        line=line,
        minutes=tuple(minutes),
        hours=tuple(hours),
        days=frozenset(days),
        months=frozenset(months),
        weekdays=frozenset((number - 1) % 7 for number in weekdays),
        either_day=not words[2].startswith("*") and not words[4].startswith("*"),
    )
    if cron.after(datetime(2000, 1, 1, tzinfo=UTC), "UTC") is None:
        raise ValueError(f"{line!r} would never come: there is no such day in any year")
    return cron


def parse_window(text: str) -> Window:
    """Read "mon-fri 08:00-18:00", "22:00-06:00" or "sat,sun 00:00-24:00"."""
    found = _WINDOW.fullmatch(text.strip().lower())
    if not found:
        raise ValueError(f'{text!r} is no window: write days and hours, such as "mon-fri 08:00-18:00"')
    days = _values((found[1] or "*").replace(" ", ""), "day of the week", 0, 7, ("sun", *WEEKDAYS[:6]))
    begin, end = _time(found[2], found[3], text), _time(found[4], found[5], text)
    return Window(frozenset((number - 1) % 7 for number in days), begin, end)


def check_zone(name: str) -> str:
    """The name of a time zone, where there is one by that name."""
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as e:
        raise ValueError(f'{name!r} is no time zone: write a name such as "Europe/Berlin" or "UTC"') from e


def _values(word: str, what: str, lowest: int, highest: int, names: Sequence[str]) -> list[int]:
    """The numbers that one field of a cron line means."""
    found: set[int] = set()
    for part in word.split(","):
        span, _, step = part.partition("/")
        low, high = _span(span, step, what, lowest, highest, names)
        found.update(range(low, high + 1, _step(step, what) if step else 1))
    return sorted(found)


def _span(
    span: str, step: str, what: str, lowest: int, highest: int, names: Sequence[str]
) -> tuple[int, int]:
    if span == "*":
        return lowest, highest if what != "day of the week" else 6
    first, dash, last = span.partition("-")
    low = _number(first, what, lowest, names)
    high = _number(last, what, lowest, names) if dash else (highest if step else low)
    if dash and what == "day of the week" and high < low:
        high += 7  # fri-mon; seven days on it is the same day again
        highest = 13
    if not lowest <= low <= high <= highest:
        raise ValueError(f"{span!r} is no {what}: it goes from {lowest} to {highest}")
    return low, high


def _number(word: str, what: str, lowest: int, names: Sequence[str]) -> int:
    if word in names:
        return names.index(word) + lowest
    if not word.isascii() or not word.isdigit():
        raise ValueError(f"{word!r} is no {what}")
    return int(word)


def _step(word: str, what: str) -> int:
    if not word.isascii() or not word.isdigit() or int(word) == 0:
        raise ValueError(f"{word!r} is no step for a {what}")
    return int(word)


def _time(hours: str, minutes: str, text: str) -> time:
    # The end of a day may be written as 24:00, which is the 0:00 of the next.
    hour, minute = int(hours), int(minutes)
    if (hour, minute) == (24, 0):
        return time()
    try:
        return time(hour, minute)
    except ValueError as e:
        raise ValueError(f"{text!r} is no window: there is no {hours}:{minutes}") from e


def _days(first: date, end: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((end - first).days))


def _at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)
