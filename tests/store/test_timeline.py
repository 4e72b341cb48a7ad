"""Which default held when, from points that may come in any order."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from monitor.core.model import Default
from monitor.store.timeline import Span, insert
from tests.store.making import DAY, T0

NEVER, OPT_OUT, ALWAYS = Default.NEVER, Default.OPT_OUT, Default.ALWAYS
Point = tuple[int, Default | None]


def account(*points: Point) -> tuple[Span, ...]:
    """The spans after learning points one after the other; days count from T0."""
    spans: tuple[Span, ...] = ()
    for day, default in points:
        spans = insert(spans, T0 + day * DAY, default, None)
    return spans


def span(default: Default, since: int, until: int | None = None) -> Span:
    """A span in days from T0."""
    return Span(default, T0 + since * DAY, None if until is None else T0 + until * DAY)


def test_the_first_default_holds_from_its_first_moment() -> None:
    """It has no end yet."""
    assert account((0, NEVER)) == (span(NEVER, 0),)


def test_another_default_ends_the_one_before() -> None:
    """The end of one is the beginning of the other."""
    assert account((0, NEVER), (3, OPT_OUT)) == (span(NEVER, 0, 3), span(OPT_OUT, 3))


def test_the_same_default_in_other_words_changes_nothing() -> None:
    """A new wording does not begin a new span, nor move its date in force."""
    before = insert((), T0, OPT_OUT, date(2026, 3, 1))
    assert insert(before, T0 + DAY, OPT_OUT, date(2026, 5, 1)) == before


def test_a_lane_of_which_nothing_is_said_any_more_ends() -> None:
    """And begins anew when it is back."""
    assert account((0, NEVER), (3, None)) == (span(NEVER, 0, 3),)
    assert account((0, NEVER), (3, None), (5, NEVER)) == (span(NEVER, 0, 3), span(NEVER, 5))


def test_nothing_said_at_first_is_no_span() -> None:
    """Silence about a lane leaves no trace."""
    assert account((0, None)) == ()


def test_history_learned_late_ends_where_the_known_begins() -> None:
    """An import of the time before watching began leaves what was seen since as it was."""
    late = account((9, OPT_OUT), (0, NEVER))
    assert late == (span(NEVER, 0, 9), span(OPT_OUT, 9))
    assert account((9, OPT_OUT), (0, NEVER), (4, OPT_OUT)) == (span(NEVER, 0, 4), span(OPT_OUT, 4))


def test_the_same_default_before_the_first_moves_the_beginning() -> None:
    """It then holds since the earlier moment."""
    assert account((9, OPT_OUT), (0, OPT_OUT)) == (span(OPT_OUT, 0),)


def test_a_point_may_replace_another_of_the_same_moment() -> None:
    """What is learned last counts."""
    assert account((0, NEVER), (0, ALWAYS)) == (span(ALWAYS, 0),)


points = st.lists(st.tuples(st.integers(0, 9), st.sampled_from([NEVER, OPT_OUT, ALWAYS, None])), max_size=12)


@given(points)
def test_spans_are_in_order_and_do_not_overlap(given_points: list[Point]) -> None:
    """Whatever comes in whatever order; only the last span may be open."""
    spans = account(*given_points)
    for one, other in pairwise(spans):
        assert one.until is not None
        assert one.since < one.until <= other.since
        assert one.until < other.since or one.default is not other.default


@given(points)
def test_in_the_order_of_time_the_last_word_holds(given_points: list[Point]) -> None:
    """At any moment the default is that of the last point before it."""
    ordered = sorted(given_points, key=lambda point: point[0])
    spans = account(*ordered)
    for day in range(10):
        said = [default for at, default in ordered if at <= day]
        assert holding(spans, T0 + day * DAY) == (said[-1] if said else None)


@given(points)
def test_learning_twice_changes_nothing(given_points: list[Point]) -> None:
    """An import that is repeated leaves the account as it was."""
    ordered = sorted(
        {day: (day, default) for day, default in given_points}.values(), key=lambda point: point[0]
    )
    assert account(*ordered, *ordered) == account(*ordered)


def holding(spans: tuple[Span, ...], at: datetime) -> Default | None:
    """The default of a moment."""
    held = [one.default for one in spans if one.since <= at and (one.until is None or at < one.until)]
    return held[0] if held else None
