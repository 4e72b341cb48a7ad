"""The switch that is pressed at the end of a path: "Settings > Privacy and turn off Help improve the model"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.core.clauses.inline import Name
from monitor.core.clauses.lexicon.ways import Ways
from monitor.core.clauses.paths import any_of, article

_NEAR = 24  # characters between the path and the verb: ", and then"
_LONGEST_NAME = 60  # characters; what is longer is no label of a menu
_NAME = re.compile(r"[A-Z][^.,;:!?()|\"]{2,80}")
_PREPOSITIONS = frozenset(
    {"on", "by"}
)  # end a name that is written in running text, and stand in many labels


def pressed_after(words: str, end: int, names: Sequence[Name], ways: Ways) -> Name | None:
    """The switch that is pressed right after a path that ends at `end`, or None."""
    verb = re.compile(
        rf"[^.!?|¦]{{0,{_NEAR}}}?[ ,](?:{any_of(ways.presses)}) {article(ways)}[\"']?", re.IGNORECASE
    ).match(words, end)
    if verb is None:
        return None
    at = verb.end()
    apart = next((name for name in names if name.start in (at, at - 1) and not name.link), None)
    return apart or _named_in_running_text(words, at, ways)


def _named_in_running_text(words: str, at: int, ways: Ways) -> Name | None:
    found = _NAME.match(words, at)
    if found is None:
        return None
    ends = any_of([*ways.switches, *(ways.ends - _PREPOSITIONS)])
    name = re.split(rf" (?:{ends})\b", found[0], maxsplit=1, flags=re.IGNORECASE)[0].strip()
    return Name(at, at + len(name), name) if len(name) <= _LONGEST_NAME else None
