"""robots.txt as far as it speaks to AI: which crawlers it asks to keep out, and what use it wishes (RFC 9309).

Rules of one crawler in several groups are one group; a crawler that no group names takes those of `*`. The
longest matching rule wins, so "Disallow: /" with nothing allowed keeps a crawler out of the whole site.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from monitor.core.signals.agents import AGENTS
from monitor.core.signals.usage import Wish, wish_of

_LARGEST = 500_000  # characters; RFC 9309, section 2.5: a crawler must read 500 KiB, and may stop there
_LINE = re.compile(r"^\s*([A-Za-z-]+)\s*:\s*(.*?)\s*(?:#.*)?$")
_WISHES = {"content-usage": "Content-Usage", "content-signal": "Content-Signal"}
EVERYBODY = "*"


@dataclass(slots=True)
class Group:
    """What one crawler, or everybody else, is told."""

    disallowed: list[str] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)

    @property
    def keeps_out(self) -> bool:
        """It is asked to keep out of the whole site."""
        return any(path in ("/", "/*") for path in self.disallowed) and not any(self.allowed)

    @property
    def keeps_out_of(self) -> tuple[str, ...]:
        """The paths that it is asked to keep out of, where that is not the whole site."""
        return () if self.keeps_out else tuple(dict.fromkeys(path for path in self.disallowed if path))


@dataclass(frozen=True, slots=True)
class Robots:
    """What a robots.txt says to crawlers for AI."""

    kept_out: tuple[str, ...] = ()  # of the whole site
    partly: tuple[tuple[str, tuple[str, ...]], ...] = ()  # of these paths
    let_in: tuple[str, ...] = ()  # named, and asked to keep out of nothing
    everybody_out: bool = False  # whoever is not named is asked to keep out
    wishes: tuple[tuple[str, Wish], ...] = ()  # for whom, and what use is wished


def read_robots(text: str) -> Robots:
    """Read a robots.txt; what cannot be understood is passed over, as a crawler would."""
    groups = _groups(text[:_LARGEST])
    named = [(agent, groups[agent.lower()]) for agent in AGENTS if agent.lower() in groups]
    everybody = groups.get(EVERYBODY, Group())
    return Robots(
        kept_out=tuple(agent for agent, group in named if group.keeps_out),
        partly=tuple((agent, group.keeps_out_of) for agent, group in named if group.keeps_out_of),
        let_in=tuple(agent for agent, group in named if not group.keeps_out and not group.keeps_out_of),
        everybody_out=everybody.keeps_out,
        wishes=tuple(_wishes({EVERYBODY: everybody, **dict(named)})),
    )


def _wishes(groups: Mapping[str, Group]) -> Iterator[tuple[str, Wish]]:
    for agent, group in groups.items():
        yield from ((agent, wish) for wish in dict.fromkeys(group.wishes))


def _groups(text: str) -> Mapping[str, Group]:
    groups: dict[str, Group] = {}
    speaking_to: list[str] = []
    naming = False
    for name, value in _lines(text):
        if name == "user-agent":
            speaking_to = [*(speaking_to if naming else ()), value.lower()]
            naming = True
        else:
            naming = naming and name not in ("allow", "disallow", *_WISHES)
            _add(name, value, [groups.setdefault(agent, Group()) for agent in speaking_to])
    for agent in speaking_to:
        groups.setdefault(agent, Group())
    return groups


def _add(name: str, value: str, groups: Iterable[Group]) -> None:
    for group in groups:
        if name == "disallow":
            group.disallowed.append(value)
        elif name == "allow":
            group.allowed.append(value)
        elif name in _WISHES and (wish := wish_of(_WISHES[name], value)):
            group.wishes.append(wish)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if found := _LINE.match(line):
            yield found[1].lower(), found[2]
