"""From the markup of a settings page to its controls, with the state each shows.

HTML fields (`checkbox`, `radio`, `select`), ARIA roles (`switch`, `checkbox`, `radio`, `combobox`), anything with
`aria-checked` or `aria-pressed`, and elements that a page has made up and calls a switch. One control that is made
of several elements is read once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bs4.element import Tag
from soupsieve import SelectorSyntaxError

from monitor.core.letters import clean
from monitor.core.model import Audience, Scope, Switch, SwitchState
from monitor.core.switches import meaning
from monitor.core.switches.clauses import line_of
from monitor.core.switches.naming import Namer
from monitor.core.switches.tree import Tree, above, attribute, pieces, tree_of

MARK = "data-optwatch-control"  # by which a browser numbers controls, to find them again
_MOST = 500  # controls of one page
_MOST_FIELDS = 2_000  # elements that may be one, or an option of one
_TWO_STATES = frozenset({"switch", "checkbox", "menuitemcheckbox"})
_ONE_OF_MANY = frozenset({"radio", "menuitemradio"})
_CHOICES = frozenset({"combobox", "listbox"})
_OPTIONS = frozenset({"option", "treeitem", "menuitemradio", "radio"})
_MADE_UP = re.compile(r"(?:^|-)(?:switch|toggle|checkbox)\b")
_STATE_ATTRIBUTES = ("aria-checked", "aria-pressed", "data-state", "data-checked")
_STATES = {
    **dict.fromkeys(("true", "checked", "on"), SwitchState.ON),
    **dict.fromkeys(("false", "unchecked", "off"), SwitchState.OFF),
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A settings page with its shadow roots opened, and its controls in order."""

    markup: str
    switches: tuple[Switch, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbered:
    """A switch by the numbers that a browser has given to controls."""

    shows: str  # its line
    own: tuple[str, ...]  # the numbers of its elements
    others: tuple[str, ...]  # those of every other control


@dataclass(frozen=True, slots=True)
class _Found:
    """One control: its element, and the options where it is a choice among several."""

    tag: Tag
    kind: str
    options: tuple[Tag, ...] = ()


def open_page(markup: str, select: Sequence[str] = (), remove: Sequence[str] = ()) -> Opened:
    """The controls of a page; `select` and `remove` are CSS selectors of where they count and where not."""
    tree = tree_of(markup)
    if tree is None:
        return Opened(markup)
    return Opened(str(tree.soup), tuple(switch for _, switch in _read(tree, select, remove)))


def about_training(markup: str) -> list[Numbered]:
    """The switches about training of a page whose controls a browser has numbered."""
    tree = tree_of(markup)
    read = [(switch, _numbers(found)) for found, switch in (_read(tree, (), ()) if tree else ())]
    every = {number for _, numbers in read for number in numbers}
    return [
        Numbered(line_of(switch), numbers, tuple(sorted(every.difference(numbers))))
        for switch, numbers in read
        if switch.about_training
    ]


def _numbers(found: _Found) -> tuple[str, ...]:
    return tuple(filter(None, (attribute(tag, MARK) for tag in (found.tag, *found.options))))


def _read(tree: Tree, select: Sequence[str], remove: Sequence[str]) -> Iterator[tuple[_Found, Switch]]:
    """Each control that has a name, once, as the switch that it is."""
    html = tree.soup.find("html")
    language = attribute(html, "lang") if isinstance(html, Tag) else ""
    found = list(_within(tree, list(_controls(tree))[:_MOST], select, remove))
    namer = Namer(tree, [one.tag for one in found])
    known: set[tuple[tuple[str, ...], str]] = set()
    for one in found:
        switch = _switch(one, namer, language)
        if switch and (switch.path, switch.label) not in known:
            known.add((switch.path, switch.label))
            yield one, switch


def _within(
    tree: Tree, found: Iterable[_Found], select: Sequence[str], remove: Sequence[str]
) -> Iterator[_Found]:
    try:
        inside = {id(tag) for selector in select for tag in tree.soup.select(selector)}
        outside = {id(tag) for selector in remove for tag in tree.soup.select(selector)}
    except (SelectorSyntaxError, NotImplementedError):
        return  # told by the reader of the text, which uses the same selectors
    for one in found:
        around = {id(one.tag), *map(id, above(one.tag))}
        if not outside & around and (not select or inside & around):
            yield one


def _controls(tree: Tree) -> Iterator[_Found]:
    """Every control in order; what lies within another one, or is only its native double, is left out."""
    kinds = [(tag, kind) for tag in tree.soup.find_all(True) if (kind := _kind(tag))][:_MOST_FIELDS]
    radios = [tag for tag, kind in kinds if kind == "radio"]
    known = {id(tag) for tag, kind in kinds if kind != "radio"}
    grouped: set[int] = set()
    for tag, kind in kinds:
        if kind == "radio":
            if id(tag) not in grouped:
                group = _group_of(tree, tag, radios)
                grouped.update(map(id, group.options))
                yield group
        elif not any(id(around) in known for around in above(tag)) and not _is_double(tag, known):
            yield _Found(tag, kind)


def _kind(tag: Tag) -> str:
    """What kind of control an element is; empty where it is none."""
    role, field_type = attribute(tag, "role"), attribute(tag, "type").lower()
    if role in _ONE_OF_MANY or (tag.name == "input" and field_type == "radio"):
        return "radio"
    if role == "switch":
        return "switch"
    if role in _TWO_STATES or (tag.name == "input" and field_type == "checkbox"):
        return "checkbox"
    if tag.name == "select" or role in _CHOICES:
        return "choice"
    if role in _OPTIONS:
        return ""
    if (
        tag.has_attr("aria-checked")
        or tag.has_attr("aria-pressed")
        or ("-" in tag.name and _MADE_UP.search(tag.name))
    ):
        return "switch"
    return ""


def _is_double(tag: Tag, known: set[int]) -> bool:
    """Whether a field is hidden from people because the control beside it stands for it."""
    hidden = (
        attribute(tag, "aria-hidden") == "true"
        or attribute(tag, "tabindex") == "-1"
        or tag.has_attr("hidden")
    )
    if tag.name != "input" or not hidden or tag.parent is None:
        return False
    return any(id(beside) in known for beside in tag.parent.children if beside is not tag)


def _group_of(tree: Tree, radio: Tag, radios: Sequence[Tag]) -> _Found:
    """The choice that a radio button is an option of."""
    around = next((tag for tag in above(radio) if _groups(tag)), None)
    if around is not None:
        return _Found(
            around, "choice", tuple(one for one in radios if any(tag is around for tag in above(one)))
        )
    name, root = attribute(radio, "name"), tree.roots[id(radio)]
    options = [one for one in radios if attribute(one, "name") == name and tree.roots[id(one)] == root]
    holding = Counter(id(tag) for one in options for tag in above(one))
    shared = next((tag for tag in above(radio) if holding[id(tag)] == len(options)), tree.soup)
    return _Found(shared, "choice", tuple(options))


def _groups(tag: Tag) -> bool:
    return tag.name == "fieldset" or attribute(tag, "role") in ("radiogroup", "menu")


def _switch(found: _Found, namer: Namer, language: str) -> Switch | None:
    name = namer.name(found.tag, found.options)
    if name is None:
        return None
    value = " ".join(clean(_chosen(found, namer)).split()) if found.kind == "choice" else ""
    state = meaning.state_of_option(value, language) if found.kind == "choice" else _state(found.tag)
    options = " ".join(f"{words}." for option in found.options for words in namer.given(option)[:1])
    meant = meaning.meaning_of(name.label, f"{name.help} {options}".strip(), name.path, language)
    return Switch(
        label=name.label,
        state=state,
        kind=found.kind,
        value=value,
        help=name.help,
        path=name.path,
        about_training=meant is not None,
        refuses=meant is not None and meant.refuses,
        scope=meant.scope if meant else Scope.USER,
        audience=meant.audience if meant else Audience.ANY,
        locked=found.tag.has_attr("disabled") or attribute(found.tag, "aria-disabled") == "true",
    )


def _chosen(found: _Found, namer: Namer) -> str:
    """The words of the option that is chosen; empty where none is, or nothing tells."""
    if found.options:
        chosen = next((one for one in found.options if _state(one) is SwitchState.ON), None)
        return next(iter(namer.given(chosen)), attribute(chosen, "value")) if chosen else ""
    if attribute(found.tag, "aria-valuetext"):
        return attribute(found.tag, "aria-valuetext")
    options = [
        one for one in found.tag.find_all(True) if one.name == "option" or attribute(one, "role") in _OPTIONS
    ]
    if not options:
        return attribute(found.tag, "value") or " ".join(words for _, words in pieces(found.tag))
    first = options[0] if found.tag.name == "select" else None  # what HTML shows where none is marked
    marked = (one for one in options if one.has_attr("selected") or attribute(one, "aria-selected") == "true")
    chosen = next(marked, first)
    return " ".join(chosen.get_text(" ").split()) if chosen else ""


def _state(tag: Tag) -> SwitchState:
    """What a control shows: its own state, else that of the one it is made of; unknown until scripts have run."""
    if tag.name == "input":
        told = next(filter(None, (_STATES.get(attribute(tag, name)) for name in _STATE_ATTRIBUTES)), None)
        return told or (SwitchState.ON if tag.has_attr("checked") else SwitchState.OFF)
    for name in _STATE_ATTRIBUTES:
        if tag.has_attr(name):
            return _STATES.get(attribute(tag, name).lower(), SwitchState.UNKNOWN)
    inner = next((one for one in tag.find_all(True) if _kind(one) not in ("", "choice")), None)
    if inner is not None:
        return _state(inner)
    if "-" in tag.name:
        marked = any(
            tag.has_attr(name) and attribute(tag, name) != "false" for name in ("checked", "selected", "on")
        )
        return SwitchState.ON if marked else SwitchState.OFF
    return SwitchState.UNKNOWN
