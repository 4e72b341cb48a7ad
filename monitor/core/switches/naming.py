"""What a control is called, what is said of it, and under which headings it stands.

1. The name that the page gives it: `aria-labelledby`, `aria-label`, `<label>`, an attribute of its own element.
2. Where that is missing, or says no more than "toggle": the words of its row, which is the largest element around
   it that holds no other control.
3. Where no such element has words (a list of terms, a line of check boxes), the words between it and the control
   before it, or after it, as the first control of the line has them.
4. The headings above it, the legends and summaries around it: each is a step a person has to take.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bs4.element import Tag

from monitor.core.letters import clean
from monitor.core.switches.tree import Tree, above, attribute, pieces, read_between
from monitor.core.switches.words import SAYS_NOTHING, STATES

_HEADING = re.compile(r"h[1-6]$")
_LONGEST_LABEL = 160  # characters
_LONGEST_ROW = 1_500  # characters; what is longer is a page, and no row of one
_LONGEST_HELP = 600
_MOST_BESIDE = 50  # controls of one line or list
_TITLE = 60  # characters of a line that may be a label rather than an explanation
_NAMED_BY_ELEMENT = ("label", "data-label", "headline", "title", "name-text")
_GROUPS = frozenset({"group", "radiogroup", "region", "tabpanel", "dialog"})


@dataclass(frozen=True, slots=True)
class Name:
    """What a control is called, what is said of it, and where it stands."""

    label: str
    help: str
    path: tuple[str, ...]


class Namer:
    """Names the controls of one page; knows where all of them are."""

    def __init__(self, tree: Tree, controls: Sequence[Tag]) -> None:
        self._tree = tree
        self._controls = frozenset(map(id, controls))
        self._holding: dict[int, int] = {}  # how many controls an element holds
        for control in controls:
            for tag in above(control):
                self._holding[id(tag)] = self._holding.get(id(tag), 0) + 1
        self._headings = [(tag, _level(tag), self._section(tag)) for tag in _headings(tree.soup)]
        self._places = {id(tag): place for place, tag in enumerate(tree.soup.find_all(True))}

    def name(self, control: Tag, parts: Sequence[Tag] = ()) -> Name | None:
        """The name of a control, or None where the page gives it none. `parts` are the options of a choice."""
        row, titled = self._row(control, parts)
        given = self._given_to_group(control) if parts else self.given(control)
        label = next((one for one in given if not _says_nothing(one)), "") or titled
        path = self._path(parts[0] if parts else control)
        if not label:
            label, path = (path[-1], path[:-1]) if path else ("", path)
        label = _even(label)[:_LONGEST_LABEL].strip()
        if not label:
            return None
        told = [*self._described(control), *given[1:], *row]
        steps = tuple(one for one in path if one.casefold() != label.casefold())
        known = {_bare(one) for one in (label, *path)}
        said = [one for one in dict.fromkeys(map(_even, told)) if _bare(one) not in known]
        return Name(label, " ".join(one for one in said if not _says_nothing(one))[:_LONGEST_HELP], steps)

    def given(self, control: Tag) -> list[str]:
        """What the page itself calls a control, the name first and then what its label goes on to say."""
        if named := self._given_to_group(control):
            return named
        label = self._tree.label_for(control)
        if label is not None and (found := [words for _, words in pieces(label, [control])]):
            return found
        if "-" in control.name:
            found = [attribute(control, name) for name in _NAMED_BY_ELEMENT if attribute(control, name)]
            return found[:1] or [words for _, words in pieces(control)]
        return [] if control.name in ("input", "select") else [words for _, words in pieces(control)]

    def _given_to_group(self, control: Tag) -> list[str]:
        if tags := self._tree.named_by(control, "aria-labelledby"):
            return [" ".join(words for tag in tags for _, words in pieces(tag))]
        if name := attribute(control, "aria-label"):
            return [name]
        legend = control.find("legend") if control.name == "fieldset" else None
        return [words for _, words in pieces(legend)] if isinstance(legend, Tag) else []

    def _described(self, control: Tag) -> Iterator[str]:
        for tag in self._tree.named_by(control, "aria-describedby"):
            yield from (words for _, words in pieces(tag))

    def _row(self, control: Tag, parts: Sequence[Tag]) -> tuple[list[str], str]:
        """The words around a control that belong to no other one, and which of them are its title."""
        if parts and self._holding.get(id(control)):
            return [], self._before_options(control, parts)
        own = [control] if not parts else [one for part in parts for one in self._with_label(part)]
        found: list[tuple[Tag, str]] = []
        title = ""
        for around in (*([control] if parts else ()), *above(control)):
            if around is not control and self._holding.get(id(around), 0) > 1:
                found = found or self._beside(control, around)
                break
            wider = [piece for piece in pieces(around, own) if not _says_nothing(piece[1])]
            if sum(len(words) for _, words in wider) > _LONGEST_ROW:
                break
            if wider:
                found, title = wider, title or _title(wider)
                if len(wider) > 1 or parts:
                    break
        title = title or _title(found)
        return [words for _, words in found if words != title], title

    def _beside(self, control: Tag, around: Tag) -> list[tuple[Tag, str]]:
        """The words before a control, up to the one before it; after it, where the first has none before it."""
        if self._holding[id(around)] > _MOST_BESIDE:
            return []
        parted = _parted(around, self._controls)
        place = next((number for number, (tag, _) in enumerate(parted) if tag is control), 0)
        return parted[place - 1 if parted[0][1] else place][1]

    def _before_options(self, around: Tag, options: Sequence[Tag]) -> str:
        """What stands right above the first option of a choice that no element groups: a heading, or some words."""
        before = _parted(around, frozenset({*self._controls, id(options[0])}), headings=True)
        place = next((number for number, (tag, _) in enumerate(before) if tag is options[0]), 0)
        said = before[max(place - 1, 0)][1] if place else []
        titles = [words for tag, words in said if _HEADING.match(tag.name)]
        return next(iter([*titles[-1:], *(words for _, words in said[-1:])]), "")

    def _with_label(self, part: Tag) -> list[Tag]:
        label = self._tree.label_for(part)
        return [part, label] if label is not None else [part]

    def _path(self, control: Tag) -> tuple[str, ...]:
        around = {id(tag): tag for tag in above(control)}
        here = self._places.get(id(control), 0)
        open_now: list[tuple[int, int, str]] = []
        for tag, level, section in self._headings:
            if self._places[id(tag)] >= here:
                break
            if section in around or section == 0:
                open_now = [one for one in open_now if one[0] < level]
                open_now.append((level, self._places[id(tag)], _words(tag)))
        steps = [(place, words) for _, place, words in open_now]
        steps += [
            (self._places.get(id(tag), 0), name) for tag in around.values() if (name := self._group(tag))
        ]
        named = (_even(words) for _, words in sorted(steps))
        told = (name for name in named if not _says_nothing(name) and len(name) <= _LONGEST_LABEL)
        return tuple(dict.fromkeys(told))

    def _group(self, tag: Tag) -> str:
        """The name of what folds or groups the controls within it."""
        inner = {"fieldset": "legend", "details": "summary"}.get(tag.name)
        if inner and isinstance(found := tag.find(inner), Tag):
            return _words(found)
        if attribute(tag, "role") not in _GROUPS:
            return ""
        named = " ".join(_words(one) for one in self._tree.named_by(tag, "aria-labelledby"))
        return named or attribute(tag, "aria-label")

    def _section(self, heading: Tag) -> int:
        """What a heading heads: the nearest element around it that holds controls."""
        return next((id(tag) for tag in above(heading) if self._holding.get(id(tag))), 0)


def _parted(
    around: Tag, controls: frozenset[int], *, headings: bool = False
) -> list[tuple[Tag | None, list[tuple[Tag, str]]]]:
    """The words of an element, parted by its controls: those before the first, then each with those after it."""
    inside = [tag for tag in around.find_all(True) if id(tag) in controls]
    parted: list[tuple[Tag | None, list[tuple[Tag, str]]]] = [(None, [])]
    for node, words in read_between(around, inside):
        if words is None:
            parted.append((node, []))
        elif headings or not _HEADING.match(node.name):
            parted[-1][1].extend([] if _says_nothing(words) else [(node, words)])
    return parted


def _headings(soup: Tag) -> list[Tag]:
    return [
        tag for tag in soup.find_all(True) if _HEADING.match(tag.name) or attribute(tag, "role") == "heading"
    ]


def _level(tag: Tag) -> int:
    told = attribute(tag, "aria-level")
    if told.isdecimal():
        return int(told)
    return (
        int(tag.name[1]) if _HEADING.match(tag.name) else 2
    )  # the level a heading has by ARIA where none is said


def _words(tag: Tag) -> str:
    return " ".join(words for _, words in pieces(tag))


def _title(found: Sequence[tuple[Tag, str]]) -> str:
    """Which words of a row are its title: the first, or the short line below the heading of a whole section."""
    if not found:
        return ""
    first, *rest = found
    short = bool(rest) and len(rest[0][1]) <= _TITLE and not rest[0][1].endswith((".", "!", "?"))
    return rest[0][1] if short and _HEADING.match(first[0].name) else first[1]


def _even(words: str) -> str:
    """Words on one line, in clean letters: attributes may hold anything."""
    return " ".join(clean(words).split())


def _bare(words: str) -> str:
    return words.casefold().strip(" .:*")


def _says_nothing(words: str) -> bool:
    told = _bare(words)
    return not told or told in SAYS_NOTHING or told in STATES
