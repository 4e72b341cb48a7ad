"""When a channel is told: digests, quiet hours, and what is urgent."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.core.hours import Hours
from monitor.core.model import ITSELF, Channel, Notice, NoticeKind, Severity
from monitor.core.routing import recipients, when
from monitor.core.timetable import parse_cron, parse_window
from tests.alerts import event

DAILY = Hours(parse_cron("0 8 * * *"))
WEEKLY = Hours(parse_cron("30 7 * * mon"))
NIGHT = Hours(quiet=(parse_window("22:00-07:00"),), zone="Europe/Berlin")
WEEKEND = Hours(quiet=(parse_window("22:00-07:00"), parse_window("sat,sun 00:00-24:00")))


def at(text: str) -> datetime:
    """A moment of March 2026: "07 12:00" is Saturday noon."""
    return datetime.strptime(f"2026-03-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "moment", "due"),
    [
        pytest.param(Hours(), "03 12:00", "03 12:00", id="at once"),
        pytest.param(DAILY, "03 12:00", "04 08:00", id="with the next digest"),
        pytest.param(DAILY, "03 08:00", "03 08:00", id="at the minute of the digest"),
        pytest.param(WEEKLY, "03 12:00", "09 07:30", id="with the digest of the week"),
        pytest.param(NIGHT, "03 20:59", "03 20:59", id="before the night"),
        pytest.param(NIGHT, "03 21:00", "04 06:00", id="in the night of Berlin"),
        pytest.param(NIGHT, "04 05:00", "04 06:00", id="early in the morning"),
        pytest.param(WEEKEND, "06 23:00", "09 07:00", id="a night, a weekend and a night in a row"),
        pytest.param(
            Hours(DAILY.digest, WEEKEND.quiet), "06 09:00", "09 07:00", id="a digest on a quiet day"
        ),
    ],
)
def test_hours(hours: Hours, moment: str, due: str) -> None:
    """By the clocks of the channel's time zone."""
    assert hours.due(at(moment)) == at(due)


def test_what_is_urgent_waits_for_nothing() -> None:
    """Where a channel says from which severity on."""
    channel = Channel("me", "", hours=DAILY, urgent=Severity.WARNING)
    noon = at("03 12:00")
    assert when(channel, event(severity=Severity.ALARM), noon) == noon
    assert when(channel, event(severity=Severity.INFO), noon) == at("04 08:00")
    assert when(Channel("me", "", hours=DAILY), event(severity=Severity.ALARM), noon) == at("04 08:00")


def test_what_optwatch_says_of_itself_goes_to_everybody_who_hears_notices() -> None:
    """Whatever services and tags they listen to."""
    notice = Notice(ITSELF, NoticeKind.CHANNEL_OFF, at("03 12:00"), "mail: refused")
    listening = Channel("chat", "", events=("flip", "notice"), services=("Quill",), tags=("work",))
    assert recipients(notice, [listening, Channel("deaf", "", events=("flip",))]) == (listening,)
