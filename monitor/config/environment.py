"""Settings from the environment: `OPTWATCH_FETCH__CONTACT` is `contact` in `[fetch]`, and wins over the file.

Every key of every table that stands once in a watchlist has a variable; services and channels are lists, and
stand in the file. A variable that begins with `OPTWATCH_` and is neither a setting, nor an option of the command
line, nor named by the watchlist (`env:NAME`) is a mistake, and is told as one.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from monitor.config.places import Path as Place
from monitor.config.schema import Settings
from monitor.errors import ConfigError

PREFIX = "OPTWATCH_"
_BETWEEN = "__"
# What is no setting of the watchlist: options of the command line, and what the tests are told.
OTHERS = frozenset(
    PREFIX + name
    for name in (
        *("CONFIG", "DATABASE", "HOST", "PORT", "LOG_FORMAT", "LOG_LEVEL", "ARCHIVE"),
        *("CHROMIUM", "KEY", "CORPUS", "REQUIRE_ALL"),
    )
)
_NAMED = re.compile(r"env:([A-Za-z_][A-Za-z0-9_]*)")


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the environment says over the file."""

    values: Mapping[Place, Any] = field(default_factory=dict)
    names: Mapping[Place, str] = field(default_factory=dict)  # the variable that says it

    def over(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """The file's tables with these values in them."""
        found = dict(raw)
        for place, value in self.values.items():
            table = found
            for step in place[:-1]:
                below = table.get(str(step))
                table[str(step)] = table = dict(below) if isinstance(below, dict) else {}
            table[str(place[-1])] = value
        return found


def variables() -> Mapping[str, Place]:
    """Every variable that is a setting, and where it stands in a watchlist."""
    return {PREFIX + _BETWEEN.join(map(str, place)).upper(): place for place, _ in _keys(Settings, ())}


def overlay(environ: Mapping[str, str], text: str | None) -> Overlay:
    """What an environment sets; raises `ConfigError` for what means nothing.

    `text` is that of the watchlist. Without one (None) a name that has no table in it may be a secret of it.
    """
    kinds = dict(_keys(Settings, ()))
    known = variables()
    ours = {name: value for name, value in environ.items() if name.startswith(PREFIX)}
    secrets = (
        set(_NAMED.findall(text)) if text is not None else {name for name in ours if _BETWEEN not in name}
    )
    secrets |= {name for value in ours.values() for name in _NAMED.findall(value)}
    strange = sorted(set(ours) - set(known) - OTHERS - secrets)
    if strange:
        raise ConfigError("\n".join(_unknown(name, known) for name in strange))
    given = {known[name]: (name, value) for name, value in sorted(ours.items()) if name in known}
    return Overlay(
        {place: _value(kinds[place], value) for place, (_, value) in given.items()},
        {place: name for place, (name, _) in given.items()},
    )


def _keys(model: type[BaseModel], place: Place) -> Iterator[tuple[Place, object]]:
    """Every key of the tables that stand once, with the kind of its value."""
    for name, key in model.model_fields.items():
        here = (*place, key.alias or name)
        table = next((one for one in _choices(key.annotation) if _is_table(one)), None)
        if table is not None:
            yield from _keys(table, here)
        elif place:
            yield here, key.annotation


def _choices(kind: object) -> tuple[Any, ...]:
    """What a value may be: `X | None` is an X."""
    is_union = get_origin(kind) in (Union, UnionType)
    return tuple(choice for part in get_args(kind) for choice in _choices(part)) if is_union else (kind,)


def _is_table(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _value(kind: object, written: str) -> object:
    """A list is written with commas; everything else is read from its text, as the watchlist would be."""
    plain = [get_args(one)[0] if get_origin(one) is Annotated else one for one in _choices(kind)]
    if any(get_origin(one) in (tuple, list) for one in plain):
        return [part.strip() for part in written.split(",") if part.strip()]
    return written


def _unknown(name: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(name, [*known, *OTHERS], n=1, cutoff=0.6)
    hint = f"did you mean {near[0]}?" if near else "docs/watchlist.md lists them."
    secret = "" if _BETWEEN in name else f" (A secret is named in the watchlist: env:{name}.)"
    return f"The environment variable {name} is no setting; {hint}{secret}"
