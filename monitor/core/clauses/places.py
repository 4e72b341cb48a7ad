"""Where a person acts: the setting, form, link, address, policy or plan around an act."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.core.clauses.inline import Link, Name, links, names, written
from monitor.core.clauses.lexicon.marks import Found
from monitor.core.clauses.lexicon.ways import Role, Ways
from monitor.core.clauses.paths import arrow_path, prose_path, steps_below, switch
from monitor.core.clauses.pressing import pressed_after
from monitor.core.model import ControlKind

_BEFORE, _AFTER = 180, 240  # characters around an act in which its place is looked for
_BORDER = re.compile(r" [|¦] ")
_NEAR = 60  # characters between a form or an office and its link


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence, or one cell of a table row, made ready: its plain words and what was found in them."""

    words: str
    marks: tuple[Found, ...]
    links: tuple[Link, ...]
    names: tuple[Name, ...]
    ways: Ways

    def of(self, *roles: Role) -> Iterator[Found]:
        """The marks of these roles, in order."""
        return (mark for mark in self.marks if mark.role in roles)

    def around(self, start: int, end: int) -> Text:
        """The part of it in which the place of an act may stand, with the places of things kept."""
        low, high = max(0, start - _BEFORE), end + _AFTER
        return replace(
            self,
            marks=tuple(mark for mark in self.marks if low <= mark.start and mark.end <= high),
            links=tuple(link for link in self.links if low <= link.start <= high),
            names=tuple(name for name in self.names if low <= name.start and name.end <= high),
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where the act is done, with its place in the words."""

    kind: ControlKind
    start: int
    end: int
    path: tuple[str, ...] = ()
    target: str | None = None


def cells(markdown: str, ways: Ways) -> Iterator[Text]:
    """The sentence, or each cell of a table row: no act is done in another cell."""
    whole = written(markdown)
    found_links, found_names = links(whole), names(whole)
    start = 0
    for cell in _BORDER.split(whole.words):
        end = start + len(cell)
        if cell.strip():
            yield Text(
                cell,
                tuple(ways.marks.scan(cell)),
                tuple(
                    replace(link, start=link.start - start, end=link.end - start)
                    for link in found_links
                    if start <= link.start <= end
                ),
                tuple(
                    replace(name, start=name.start - start, end=name.end - start)
                    for name in found_names
                    if start <= name.start < end
                ),
                ways,
            )
        start = end + 3


def place_of(text: Text, start: int, end: int) -> Place | None:
    """The place nearest to the person's hand, around the act that stands from `start` to `end`."""
    near = text.around(start, end)
    for find in (_setting, _form, _policy, _means, _link, _email, _request, _plan, _vague):
        if place := find(near, start, end):
            return place
    return None


def _setting(text: Text, start: int, end: int) -> Place | None:
    """A setting with a name: by arrows, by the words around its noun, by the label of its switch."""
    low, high = max(0, start - _BEFORE), end + _AFTER
    if found := arrow_path(text.words[low:high], text.ways):
        path, first, last = found
        path, last = _and_pressed(text, path, low + last)
        return _with_link(text, path, low + first, last)
    label = switch(text.words, text.names, text.ways)
    noun = _closest([mark for mark in text.of(Role.SETTING) if mark.value == "settings"], start, end)
    if noun is None:
        return _label(text, label) if label else None
    path, first, last = prose_path(text.words, noun.start, noun.end, text.names, text.ways)
    if label and label.text not in path and not first <= label.start < last:
        path, first, last = (*path, label.text), min(first, label.start), max(last, label.end)
    path, last = _and_pressed(text, path, last)
    return _with_link(text, path, first, last)


def _and_pressed(text: Text, path: tuple[str, ...], end: int) -> tuple[tuple[str, ...], int]:
    """A path and where it ends, with the switch that is to be pressed at its end."""
    pressed = pressed_after(text.words, end, text.names, text.ways)
    return ((*path, pressed.text), pressed.end) if pressed and pressed.text not in path else (path, end)


def _label(text: Text, label: Name) -> Place:
    """A switch without a menu around it, and what is to be pressed after it."""
    pressed = [label, *steps_below(text.words, label.end, text.names, text.ways)]
    return _with_link(text, tuple(name.text for name in pressed), label.start, pressed[-1].end)


def _with_link(text: Text, path: tuple[str, ...], start: int, end: int) -> Place:
    """The setting, with the link that leads to it where there is one."""
    link = _nearest(_open_links(text), start, end)
    return Place(ControlKind.SETTING, start, end, path, link.target if link else None)


def _means(text: Text, start: int, end: int) -> Place | None:
    """A setting without a name, or with a link in its stead: "the opt-out feature"."""
    mark = _closest([mark for mark in text.of(Role.SETTING) if mark.value == "means"], start, end)
    return _with_link(text, (), mark.start, mark.end) if mark else None


def _form(text: Text, start: int, end: int) -> Place | None:
    """A form or request with a link, the nearest first."""
    for mark in sorted(text.of(Role.FORM), key=lambda mark: _distance(mark, start, end)):
        link = _nearest(_open_links(text), mark.start, mark.end)
        if link and _distance(link, mark.start, mark.end) <= _NEAR:
            return Place(
                ControlKind.FORM, min(mark.start, link.start), max(mark.end, link.end), (), link.target
            )
    return None


def _link(text: Text, start: int, end: int) -> Place | None:
    link = _nearest(_open_links(text), start, end)
    if link is None:
        return None
    kind = (
        ControlKind.FORM
        if any(_distance(m, link.start, link.end) <= 2 for m in text.of(Role.CONTACT))
        else ControlKind.LINK
    )
    return Place(kind, link.start, link.end, (), link.target)


def _email(text: Text, start: int, end: int) -> Place | None:
    link = _nearest([link for link in text.links if link.email], start, end)
    return Place(ControlKind.EMAIL, link.start, link.end, (), link.target) if link else None


def _request(text: Text, start: int, end: int) -> Place | None:
    """A form or an office without an address: the person has to ask."""
    return _marked(text, ControlKind.FORM, start, end, Role.FORM, Role.CONTACT)


def _policy(text: Text, start: int, end: int) -> Place | None:
    return _marked(text, ControlKind.POLICY, start, end, Role.POLICY)


def _vague(text: Text, start: int, end: int) -> Place | None:
    """Somewhere in the product: "your account", "this option"."""
    return _marked(text, ControlKind.SETTING, start, end, Role.SETTING)


def _plan(text: Text, start: int, end: int) -> Place | None:
    return _marked(text, ControlKind.PLAN, start, end, Role.PLAN)


def _marked(text: Text, kind: ControlKind, start: int, end: int, *roles: Role) -> Place | None:
    mark = _closest(list(text.of(*roles)), start, end)
    return Place(kind, mark.start, mark.end) if mark else None


def _open_links(text: Text) -> list[Link]:
    """Links a person can open, without those to a policy or to terms: a text is no switch."""
    return [
        link
        for link in text.links
        if not link.email
        and text.ways.documents.isdisjoint(text.words[link.start : link.end].lower().split())
    ]


def _closest(marks: list[Found], start: int, end: int) -> Found | None:
    return min(marks, key=lambda mark: _distance(mark, start, end), default=None)


def _nearest(found: list[Link], start: int, end: int) -> Link | None:
    return min(found, key=lambda link: _distance(link, start, end), default=None)


def _distance(thing: Found | Link, start: int, end: int) -> int:
    """Characters between a thing and a stretch of the words; 0 where they touch or overlap."""
    return max(0, thing.start - end, start - thing.end)
