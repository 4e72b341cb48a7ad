"""A switch in the words of an alert: what it is called, what it shows, and whether it is new or gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.core.alert import Block, Image, line
from monitor.core.model import Clause, Default, Event, Switch
from monitor.core.rendering.text import clean, shorten
from monitor.core.wording import moment

_LONGEST = 80  # characters of a label
_LONGEST_HELP = 300


def quoted(switch: Switch) -> str:
    """Its label in quotation marks."""
    return f"“{shorten(clean(switch.label), _LONGEST)}”"


def shown(switch: Switch) -> str:
    """What it shows: "on", "off", or the option that is chosen."""
    return f"“{shorten(clean(switch.value), _LONGEST)}”" if switch.value else str(switch.state)


def now_shows(event: Event) -> str:
    """What the switch that decides an event shows now, for a title; empty where a sentence decides it."""
    switch = _deciding(event.clauses_after, event.after)
    if switch is None:
        return ""
    if _same(switch, event.clauses_before):
        return f", the switch {quoted(switch)} is now {shown(switch)}"
    return f", the new switch {quoted(switch)} is {shown(switch)}"


def is_gone(event: Event) -> str:
    """Which switch is gone, for the title of a withdrawal; empty where it was a sentence."""
    switch = _deciding(event.clauses_before, event.before)
    return (
        f"the switch {quoted(switch)} is gone: " if switch and not _same(switch, event.clauses_after) else ""
    )


def blocks(event: Event) -> Iterator[Block]:
    """What a new account shows now and showed before, and what the page says of the switch."""
    switch = _deciding(event.clauses_after, event.after)
    if switch is None:
        return
    before = _same(switch, event.clauses_before)
    was = f"; before, {shown(before)}" if before and shown(before) != shown(switch) else ""
    locked = ", and cannot be moved there" if switch.locked else ""
    yield line(f"on a fresh account {quoted(switch)} is {shown(switch)}{locked}{was}.", label="Switch")
    if switch.help:
        yield line(shorten(clean(switch.help), _LONGEST_HELP), label="The page says of it")


def images(event: Event, pictures: Mapping[str, bytes]) -> Iterator[Image]:
    """The switch as it is seen now and as it was, where a picture was taken."""
    now = _deciding(event.clauses_after, event.after)
    was = _deciding(event.clauses_before, event.before)
    for switch, name, when, said in (
        (now, "switch-now.png", "now", event.at),
        (was, "switch-before.png", "before", event.last_seen_before),
    ):
        if switch and switch.picture in pictures:
            seen = f", seen {moment(said)}" if said else ""
            says = f"{quoted(switch)} on a fresh account {when}: {shown(switch)}{seen}"
            yield Image(name, says, pictures[switch.picture])


def _deciding(clauses: Sequence[Clause], default: Default | None) -> Switch | None:
    return next((one.switch for one in clauses if one.switch and one.stance is default), None)


def _same(switch: Switch, clauses: Iterable[Clause]) -> Switch | None:
    others = (clause.switch for clause in clauses if clause.switch)
    return next((other for other in others if other.label.casefold() == switch.label.casefold()), None)
