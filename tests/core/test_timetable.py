"""Times of the week: cron lines, windows, time zones and their changes of clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.core.timetable import Timetable, check_zone, parse_cron, parse_window

FRIDAY = datetime(2026, 3, 6, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "zone", "expected"),
    [
        ("30 6 * * *", "UTC", "2026-03-07T06:30"),
        ("30 6 * * mon-fri", "UTC", "2026-03-09T06:30"),
        ("*/20 * * * *", "UTC", "2026-03-06T12:20"),
        ("0 6,18 * * *", "UTC", "2026-03-06T18:00"),
        ("0 9 * * 7", "UTC", "2026-03-08T09:00"),
        ("0 9 * * fri-sun/2", "UTC", "2026-03-08T09:00"),
        ("0 0 29 feb *", "UTC", "2028-02-29T00:00"),
        ("0 0 13 * fri", "UTC", "2026-03-13T00:00"),
        ("0 8 * * *", "America/New_York", "2026-03-06T13:00"),
        ("0 8 * * *", "Asia/Kolkata", "2026-03-07T02:30"),
    ],
)
def test_a_cron_line_comes_next(line: str, zone: str, expected: str) -> None:
    """As crontab(5) has it, by the clocks of a place."""
    found = parse_cron(line).after(FRIDAY, zone)
    assert found == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_a_cron_line_comes_strictly_later() -> None:
    """A check at the very moment does not come again in the same minute."""
    assert parse_cron("0 12 * * *").after(FRIDAY, "UTC") == FRIDAY.replace(day=7)


def test_clocks_change() -> None:
    """2:30 is 3:30 on the day it is skipped, and comes once on the day that has it twice."""
    cron = parse_cron("30 2 * * *")
    spring = datetime(2026, 3, 29, 0, 0, tzinfo=UTC)
    assert cron.after(spring, "Europe/Berlin") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    autumn = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    first = cron.after(autumn, "Europe/Berlin")
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert cron.after(first, "Europe/Berlin") == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("0 6 * *", "five fields"),
        ("60 6 * * *", "no minute"),
        ("0 6 * * caturday", "'caturday' is no day of the week"),
        ("0 6 30 feb *", "no such day"),
        ("*/0 * * * *", "no step"),
        ("0 20-10 * * *", "no hour"),
    ],
)
def test_a_wrong_cron_line_is_told(line: str, words: str) -> None:
    """In a sentence that names the field."""
    with pytest.raises(ValueError, match=words):
        parse_cron(line)


@pytest.mark.parametrize(
    ("window", "moment", "opening"),
    [
        ("mon-fri 08:00-18:00", "2026-03-06T12:00", "2026-03-06T08:00"),
        ("mon-fri 08:00-18:00", "2026-03-06T18:00", "2026-03-09T08:00"),
        ("22:00-06:00", "2026-03-06T03:00", "2026-03-05T22:00"),
        ("22:00-06:00", "2026-03-06T12:00", "2026-03-06T22:00"),
        ("sat, sun 00:00-24:00", "2026-03-06T12:00", "2026-03-07T00:00"),
        ("fri-mon 10:00-11:00", "2026-03-08T12:00", "2026-03-09T10:00"),
        ("mon-sun 00:00-24:00", "2026-03-06T12:00", "2026-03-06T00:00"),
    ],
)
def test_a_window_opens(window: str, moment: str, opening: str) -> None:
    """The one that is open, or the next."""
    table = Timetable(windows=(parse_window(window),))
    found = table.opening(datetime.fromisoformat(moment).replace(tzinfo=UTC))
    assert found
    assert found[0] == datetime.fromisoformat(opening).replace(tzinfo=UTC)


@pytest.mark.parametrize("text", ["mon-fri", "08:00", "mon 25:00-26:00", "xyz 08:00-09:00", "08:00-09:60"])
def test_a_wrong_window_is_told(text: str) -> None:
    """What cannot be meant is refused."""
    with pytest.raises(ValueError, match="is no"):
        parse_window(text)


def test_zones_have_names() -> None:
    """A wrong one is refused before it is needed."""
    assert check_zone("Europe/Berlin") == "Europe/Berlin"
    for wrong in ("Mars/Olympus", "../etc/passwd", ""):
        with pytest.raises(ValueError, match="is no time zone"):
            check_zone(wrong)
