"""What was found, as sentences: those that state a wish begin with "- ", and become clauses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from monitor.core.rendering.text import clean, shorten
from monitor.core.signals.marks import Headers, meta_of, no_ai, reservations, wishes
from monitor.core.signals.mining import Reservation
from monitor.core.signals.robots import EVERYBODY, Robots
from monitor.core.signals.usage import Wish

_LONGEST = 120  # characters of a path or an address
_MOST_PATHS = 5


def of_robots(robots: Robots) -> Iterator[str]:
    """What a robots.txt says."""
    if robots.everybody_out:
        yield "robots.txt asks every crawler that it does not name to keep out of the whole site."
    if robots.kept_out:
        yield f"robots.txt asks these AI crawlers to keep out of the whole site: {', '.join(robots.kept_out)}."
    for agent, paths in robots.partly:
        yield f"robots.txt asks {agent} to keep out of {_paths(paths)}."
    if robots.let_in:
        yield f"robots.txt names these AI crawlers and asks them to keep out of nothing: {', '.join(robots.let_in)}."
    for agent, wish in robots.wishes:
        whom = "everybody" if agent == EVERYBODY else agent
        yield f"{wish.name} in robots.txt for {whom}: {_wish(wish)}."


def of_tdmrep(rules: Iterable[Reservation]) -> Iterator[str]:
    """What a tdmrep.json says."""
    for rule in rules:
        yield f"tdmrep.json {_reserves(rule)} for {_short(rule.where)}{_policy(rule)}."


def of_page(markup: str, headers: Headers) -> Iterator[str]:
    """What a page says, in its head and in the headers that it came with."""
    for wish in wishes(headers):
        yield f"{wish.name} in the headers: {_wish(wish)}."
    for where, given in (("headers", headers), ("head", meta_of(markup))):
        for rule in reservations(given):
            yield f"The {where} of the page {_reserves(rule, many=where == 'headers')}{_policy(rule)}."
        if words := no_ai(given):
            yield f"The {where} of the page say{'s' * (where == 'head')} {' and '.join(words)}."


def _reserves(rule: Reservation, *, many: bool = False) -> str:
    yes, no = ("reserve", "do not reserve") if many else ("reserves", "does not reserve")
    verb = yes if rule.reserved else no
    return f"{verb} text and data mining"


def _policy(rule: Reservation) -> str:
    return f" (terms: {_short(rule.policy)})" if rule.policy else ""


def _wish(wish: Wish) -> str:
    return shorten(clean(wish.words), 2 * _LONGEST)


def _paths(paths: tuple[str, ...]) -> str:
    named = ", ".join(map(_short, paths[:_MOST_PATHS]))
    more = len(paths) - _MOST_PATHS
    return f"{named} and {more} more" if more > 0 else named


def _short(text: str) -> str:
    return shorten(clean(text), _LONGEST)
