"""What moved, in a title, a badge or one line among others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from monitor.core import signals, wording
from monitor.core.model import Default, Effect, Event, EventKind, Scope
from monitor.core.rendering.text import clean, shorten
from monitor.core.switches import telling
from monitor.core.wording import DATA, SHORT, STATE, agreeing

_MOST_NAMED = 3
_LONGEST = 220

_CHOICES: Mapping[tuple[Default | None, Default | None], str] = {
    (Default.OPT_OUT, Default.ALWAYS): "stays ON, an opt-out is no longer stated",
    (Default.ALWAYS, Default.OPT_OUT): "stays ON, and now you can opt out",
    (Default.NEVER, Default.OPT_IN): "stays OFF, but now you can be asked to opt in",
    (Default.OPT_IN, Default.NEVER): "stays OFF, and opting in is no longer offered",
}
_LOST: Mapping[Default, str] = {
    Default.NEVER: "that {data} is not used for AI training",
    Default.OPT_IN: "that AI training on {data} is OFF unless you opt in",
    Default.OPT_OUT: "that AI training on {data} is ON unless you opt out",
    Default.ALWAYS: "that {data} is used for AI training",
}


def title(event: Event, services: Sequence[str], *, moved: bool) -> str:
    """Service, lane where it narrows, what moved, and whose word it is.

    "the Privacy Policy now says" unless the default of the service itself `moved`.
    """
    lane = wording.lane_words(event.lane)
    name = named(services) + (f" ({lane})" if lane else "")
    return shorten(f"{name}: {_TITLES[event.kind](event, moved)}", _LONGEST)


def named(services: Sequence[str]) -> str:
    """The names in a row: one, "A and B", or "A, B, C and 6 more"."""
    names = [clean(service) for service in services]
    if len(names) > _MOST_NAMED + 1:
        names = [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} more"]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def badge(event: Event) -> str:
    """What moved in two or three words: "OFF → ON"."""
    if event.kind is EventKind.WORDING:
        return {
            Effect.WIDER: f"{wording.side_word(event.after)}, WIDER",
            Effect.NARROWER: f"{wording.side_word(event.after)}, NARROWER",
            Effect.SAME: "NEW WORDING",
        }[event.effect]
    if event.kind is EventKind.WITHDRAWAL:
        return "NO LONGER SAYS"
    if event.kind is EventKind.CHOICE:
        return f"STILL {wording.side_word(event.after)}"
    if event.kind is EventKind.DISCLOSURE:
        return f"NEW: {wording.side_word(event.after)}"
    return f"{wording.side_word(event.before)} → {wording.side_word(event.after)}"


def in_a_line(event: Event) -> str:
    """One event among others: "Terms of Service moved too (never → opt-out)"."""
    document, lane = clean(event.key.document), wording.lane_words(event.lane)
    place = f"{document} ({lane})" if lane else document
    if told := signals.in_words(event):
        return f"{place}: {told}"
    if event.kind is EventKind.WORDING:
        return f"{place} {agreeing(document, '{have}')} {_other_words(event)}"
    before, after = (SHORT[default or Default.SILENT] for default in (event.before, event.after))
    return f"{place} moved too ({before} → {after})"


def wording_says(event: Event) -> str:
    """What new words under the same default mean: "has wider wording on AI training: a promise is gone"."""
    if told := signals.in_words(event):
        return f"{agreeing(event.key.document, '{have}')} changed: {told}"
    document = event.key.document
    state = SHORT[event.after or Default.SILENT]
    return (
        f"{'have' if wording.plural(document) else 'has'} {_other_words(event)}. The default stays: {state}"
    )


def _other_words(event: Event) -> str:
    words = {Effect.WIDER: "wider wording", Effect.NARROWER: "narrower wording", Effect.SAME: "new wording"}
    reasons = ", ".join(map(clean, event.reasons))
    return f"{words[event.effect]} on AI training{': ' if reasons else ''}{reasons}"


def _state(default: Default | None) -> str:
    return STATE[default or Default.SILENT]


def _training(event: Event) -> str:
    return f"AI training on {DATA[event.lane.scope]}"


def _by_document(event: Event, moved: bool) -> str:
    """Whose word it is; a service whose own default moved needs no witness."""
    if shown := telling.now_shows(event):
        return shown
    document = clean(event.key.document)
    return "" if moved else f", the {document} now {agreeing(document, '{say}')}"


def _flip(event: Event, moved: bool) -> str:
    move = f"{wording.side_word(event.before)} → {_state(event.after)}"
    return f"{_training(event)} {move}{_by_document(event, moved)}"


def _choice(event: Event, moved: bool) -> str:
    move = _CHOICES.get((event.before, event.after), f"is {_state(event.after)}")
    return f"{_training(event)} {move}{_by_document(event, moved)}"


def _disclosure(event: Event, moved: bool) -> str:
    return f"{_training(event)} is {_state(event.after)}{_by_document(event, moved)}; nothing was said before"


def _withdrawal(event: Event, moved: bool) -> str:  # noqa: ARG001  # one signature for the table below
    document = clean(event.key.document)
    lost = _LOST.get(event.before or Default.SILENT, "how AI training on {data} is decided")
    says = f"the {document} no longer {agreeing(document, '{say}')} "
    return telling.is_gone(event) + says + lost.format(data=DATA[event.lane.scope])


def _wording(event: Event, moved: bool) -> str:  # noqa: ARG001  # one signature for the table below
    if told := signals.in_words(event):
        return told
    document = clean(event.key.document)
    state = "" if event.effect is Effect.WIDER and event.reasons else f" ({_state(event.after)}, as before)"
    scope = "" if event.lane.scope is Scope.USER else f" ({DATA[event.lane.scope]})"
    return (
        f"the {document} {'have' if wording.plural(document) else 'has'} {_other_words(event)}{scope}{state}"
    )


_TITLES: Mapping[EventKind, Callable[[Event, bool], str]] = {
    EventKind.FLIP: _flip,
    EventKind.CHOICE: _choice,
    EventKind.DISCLOSURE: _disclosure,
    EventKind.WITHDRAWAL: _withdrawal,
    EventKind.WORDING: _wording,
}
