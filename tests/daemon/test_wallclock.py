"""A wall clock that is set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.daemon.wallclock import WallClock

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def test_a_clock_that_is_set_back_is_noticed_once() -> None:
    """By how much, whatever has passed meanwhile; forward and by some seconds is nothing."""
    clock = WallClock()
    looks = [
        (NOW, 100.0, timedelta()),
        (NOW + timedelta(seconds=5), 105.0, timedelta()),
        (NOW + DAY, 106.0, timedelta()),  # forward
        (NOW + timedelta(seconds=7), 107.0, DAY + timedelta(seconds=-6)),  # and back
        (NOW + timedelta(seconds=8), 108.0, timedelta()),
        (NOW + timedelta(seconds=3), 113.0, timedelta()),  # ten seconds: mended
    ]
    assert [clock.set_back_by(now, ticks) for now, ticks, _ in looks] == [back for *_, back in looks]
