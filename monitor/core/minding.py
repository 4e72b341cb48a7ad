"""What a person should mind beside the default itself, from the attributes of the new clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from monitor.core.alert import Block, line
from monitor.core.model import Attribute, Default, Event, EventKind, Side
from monitor.core.rendering.text import clean, shorten

# Names of `monitor.core.clauses.attributes` with the label people read, in order of weight.
LABELS: Mapping[str, str] = {
    "contradiction": "But the text beside the switch says",
    "exception": "Used all the same",
    "past data": "Past data",
    "minors": "Children and young people",
    "human review": "Read by people",
    "recipients": "Also goes to",
    "de-identified": "Names taken out first",
    "way out": "Who may opt out",
    "plan": "Plan",
    "asked": "How you are asked",
    "legal basis": "Legal basis",
    "right to object": "Right to object",
    "retention": "Kept",
}
_AFTER_OPT_OUT = "Still used after opting out"
# Values that stand for something their own words say better, or that people would not say so.
_BY_WORDS = frozenset({"retention", "way out"})
_VALUES: Mapping[str, str] = {
    "preset": "not at all: it is set for you",
    "stated": "yes",
}
# What a text that turns training on should say; said when it does not.
_EXPECTED = ("past data", "minors", "legal basis")
_LONGEST = 200


def mindings(event: Event) -> Iterable[Block]:
    """One line for each attribute that the new clauses state, then what they leave open."""
    found = [attribute for clause in event.clauses_after for attribute in clause.attributes]
    for name, label in LABELS.items():
        values = _values([attribute for attribute in found if attribute.name == name])
        if values:
            survives = name == "exception" and event.after is Default.OPT_OUT
            yield line(shorten(values, _LONGEST), label=_AFTER_OPT_OUT if survives else label)
    unsaid = [name for name in _EXPECTED if all(attribute.name != name for attribute in found)]
    by_switch = any(clause.switch for clause in event.clauses_after)  # which says nothing but on or off
    if event.side is Side.ON and event.kind is not EventKind.WORDING and unsaid and not by_switch:
        yield line(", ".join(unsaid), label="This text does not say", quiet=True)


def _values(attributes: Sequence[Attribute]) -> str:
    said = (clean(a.words if a.name in _BY_WORDS else _VALUES.get(a.value, a.value)) for a in attributes)
    return ", ".join(dict.fromkeys(filter(None, said)))
