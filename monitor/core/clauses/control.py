"""How a person turns it off or on: the control that a clause, or the sentence beside it, states.

1. Find the acts of a person ("you can opt out", "turn off"), without those of others ("we have disabled")
   and without those about something else ("opt out of newsletters").
2. Around each act look for a place: a setting, a form, a link, an address, a policy, a plan.
3. The place nearest to the person's hand wins; an act without a place is an objection if it is a right.
4. A sentence that states no place may be continued: the sentences beside it are read in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from monitor.core.clauses.inline import is_link
from monitor.core.clauses.lexicon.details import WAYS
from monitor.core.clauses.lexicon.marks import Found
from monitor.core.clauses.lexicon.ways import Role, Ways
from monitor.core.clauses.paths import switch_state
from monitor.core.clauses.places import Place, Text, cells, place_of
from monitor.core.clauses.plain import plain
from monitor.core.model import Control, ControlKind, Holder

_ACTS = frozenset({Role.OUT, Role.OBJECT, Role.WISH, Role.CHOOSE, Role.IN})
_STOPS = frozenset({Role.OUT, Role.OBJECT})
_TO_THE_END = re.compile(
    r"[^.,;:()|]{0,80}(?=[.,;:()|]|$)"
)  # so that words do not end in the midst of a thought
_LONGEST_WORDS = 240
_STEPS = 6  # sentences or list items below "…, do the following:"
_TOPIC_REACH = 40  # characters between "turn off" and "training"
_RIGHT_REACH = 45  # characters between "you can" and the act that it allows
_ELSEWHERE_REACH = 50  # characters between "opt out of" and "newsletters"
_OPENING = 3  # characters before what opens a sentence
_BY_REACH = 12  # characters between "turned off" and "by administrators"
_ACTOR_REACH = 90  # characters between "workspace owners" and what they do


def control_of(
    sentence: str,
    *,
    context: str = "",
    following: tuple[str, ...] = (),
    preceding: tuple[str, ...] = (),
    steps: tuple[str, ...] = (),
    language: str = "en",
) -> Control | None:
    """The control that a clause states, or None where neither it nor a sentence beside it states one.

    All texts are Markdown; `following` begins with the next sentence, `preceding` ends with the one
    before; `context` is the lead-in or header cells, `steps` are the items of a list of steps that lead to this
    one. The control's words are plain: without markup.
    """
    ways = WAYS.get(language)
    if ways is None:
        return None
    own = _stated(sentence, ways)
    if not _placed(own) and context:
        joined = _stated(f"{context} {sentence}", ways)
        own = joined if _placed(joined) else own or joined
    if not _placed(own) and (told := _with_steps(sentence, following)) != sentence:
        below = _stated(told, ways)
        own = below if _placed(below) else own
    if led := _led(steps, sentence, ways):
        return led
    if _placed(own):
        return own
    return _beside(sentence, following, preceding, own, ways) or own


def named_place(sentence: str, language: str) -> Control | None:
    """The setting that a sentence names though nobody acts in it: "For training: Settings → Privacy → Training".

    It is asked of sentences that are known to offer a choice.
    """
    ways = WAYS.get(language)
    for text in cells(sentence, ways) if ways else ():
        for mark in text.of(Role.SETTING):
            place = place_of(text, mark.start, mark.end)
            if place and (place.path or place.target):
                act = Found(Role.CHOOSE, "state", mark.start, mark.end)
                return _control(text, act, place)
    return None


def opts_out(sentence: str, language: str) -> bool:
    """Whether a sentence offers to opt out or to object, and not of something that it names."""
    ways = WAYS.get(language)
    return ways is not None and any(
        act.value in ("opt out", "object") for text in cells(sentence, ways) for act in _acts(text)
    )


def switch_of(sentence: str, language: str) -> str | None:
    """The label of the switch that a sentence says is on or off: "while Smart History is on"."""
    ways = WAYS.get(language)
    if ways is None:
        return None
    found = (switch_state(text.words, text.names, ways) for text in cells(sentence, ways))
    return next((name.text for name in found if name), None)


def goes_on(sentence: str, language: str) -> bool:
    """Whether a sentence begins with what the one before it lets people do: "To do so, …"."""
    ways = WAYS.get(language)
    return ways is not None and _opens(sentence, Role.DOING_SO, ways)


def _placed(control: Control | None) -> bool:
    """Whether it says where: an objection is a right without a place."""
    return control is not None and control.kind is not ControlKind.OBJECTION


def _beside(
    sentence: str, following: Sequence[str], preceding: Sequence[str], own: Control | None, ways: Ways
) -> Control | None:
    """What is told by a sentence that continues this one, or by the one that this one leans on."""
    choice = any(mark.role in _ACTS for mark in ways.marks.scan(plain(sentence)))
    for place, text in enumerate(following[:2]):
        if _opens(text, Role.DOING_SO, ways) or is_link(text):
            told = _with_steps(text, following[place + 1 :])
            found = _stated(told, ways, strict=not choice) or (_opened(told, ways) if choice else None)
            if found and (_placed(found) or own is None):
                return found
    if preceding and _opens(sentence, Role.REFERS_BACK, ways):
        found = _stated(preceding[-1], ways)
        return found if _placed(found) else None
    return None


def _with_steps(sentence: str, following: Sequence[str]) -> str:
    """A sentence that ends in a colon, with the steps that it announces."""
    announced = sentence.rstrip(" *_").endswith(":")
    return " ".join((sentence, *following[:_STEPS])) if announced else sentence


def _led(steps: Sequence[str], sentence: str, ways: Ways) -> Control | None:
    """What the last step of a list does, told with those that lead to it: "Open settings", "choose Privacy"."""
    leading = tuple(takewhile(lambda step: _opens(step, Role.DOING_SO, ways), reversed(steps)))[::-1]
    if not leading or not any(mark.role in _ACTS for mark in ways.marks.scan(plain(sentence))):
        return None
    found = _stated(" ".join((*leading, sentence)), ways)
    return found if _placed(found) else None


def _opens(text: str, role: Role, ways: Ways) -> bool:
    """Whether a sentence begins with a mark of this role; a list marker or one word may stand before it."""
    words = plain(text).lstrip("-+*#0123456789.) ")
    return any(mark.role == role and mark.start <= 12 for mark in ways.marks.scan(words[:120]))


def _opened(markdown: str, ways: Ways) -> Control | None:
    """The act was told before, the place is told here: "To do so, go to …"."""
    text = next(cells(markdown, ways), None)
    mark = next(text.of(Role.DOING_SO), None) if text else None
    if text is None or mark is None or _about_something_else(text, mark):
        return None
    place = place_of(text, mark.start, mark.end)
    return _control(text, mark, place) if place else None


def _stated(markdown: str, ways: Ways, *, strict: bool = False) -> Control | None:
    """The first control with a place, else the first right; `strict` asks for an act that stops it."""
    right: Control | None = None
    for text in cells(markdown, ways):
        for act in _acts(text):
            if strict and not _stops_training(text, act):
                continue
            if place := place_of(text, act.start, act.end):
                return _control(text, act, place)
            right = right or _right(text, act)
        if not strict and (named := _subject_to(text) or _state(text)):
            return named
    return right


def _acts(text: Text) -> Iterator[Found]:
    """What a person does about it: not what the service did, and not about newsletters."""
    foreign = list(text.of(Role.FOREIGN))
    for act in text.marks:
        if act.role not in _ACTS:
            continue
        if any(mark.start < act.end and act.start < mark.end for mark in foreign):
            continue
        if not _by_somebody_else(text, act) and not _about_something_else(text, act):
            yield act


def _stops_training(text: Text, act: Found) -> bool:
    """Whether an act beside a claim is meant for it: "turn this off", not "disable sounds"."""
    if act.role == Role.OBJECT or act.value == "opt out":
        return True
    return act.role in {Role.OUT, Role.WISH} and any(
        act.start <= mark.start <= act.end + _TOPIC_REACH for mark in text.of(Role.TOPIC)
    )


def _by_somebody_else(text: Text, act: Found) -> bool:
    """Somebody did it, and it was no person that this text speaks to: "the supplier has opted out"."""
    done = any(act.start - 2 <= mark.end <= act.start for mark in text.of(Role.PERFECT))
    return done and not any(
        0 < act.start - mark.end <= _ACTOR_REACH for mark in text.of(Role.PERSON, Role.ADMINISTRATOR)
    )


def _about_something_else(text: Text, act: Found) -> bool:
    return any(0 <= mark.start - act.end <= _ELSEWHERE_REACH for mark in text.of(Role.ELSEWHERE))


def _right(text: Text, act: Found) -> Control | None:
    """An act without a place is a control where the text makes it a right: "you may object"."""
    if act.role not in _STOPS:
        return None
    rights = [mark for mark in text.of(Role.RIGHT) if _leads(mark, act)]
    if not rights:
        return None
    start = _actor_start(text, min(mark.start for mark in rights))
    holder = _holder(text, act, start, act.end)
    # "To opt out, call us": what is to be done comes after the comma.
    end = act.end + 1 if start <= _OPENING and text.words.startswith(",", act.end) else act.end
    return Control(ControlKind.OBJECTION, _words(text, start, end), holder=holder)


def _leads(mark: Found, act: Found) -> bool:
    return mark.start <= act.start and act.start - mark.end <= _RIGHT_REACH


def _actor_start(text: Text, start: int) -> int:
    """Where the words begin with "you can" or "workspace owners may" before them."""
    for roles in ((Role.RIGHT,), (Role.PERSON, Role.ADMINISTRATOR)):
        leads = (mark.start for mark in text.of(*roles) if mark.start < start <= mark.end + 2)
        start = min([start, *leads])
    return start


def _control(text: Text, act: Found, place: Place) -> Control:
    start, end = min(act.start, place.start), max(act.end, place.end)
    if place.start < act.start:  # "Sie können dem in den Einstellungen widersprechen"
        leads = (mark.start for mark in text.of(Role.RIGHT) if _leads(mark, act))
        start = min([start, *leads])
    words = _words(text, _actor_start(text, start), end)
    return Control(place.kind, words, place.path, place.target, _holder(text, act, start, end))


def _subject_to(text: Text) -> Control | None:
    """The switch is named, though no act is: "depending on your settings"."""
    for mark in text.of(Role.SUBJECT_TO):
        for setting in text.of(Role.SETTING):
            if setting.value == "settings" and -2 <= setting.start - mark.end <= 40:
                place = place_of(text, setting.start, setting.end)
                return _control(text, mark, place) if place else None
    return None


def _state(text: Text) -> Control | None:
    """The switch is named by its state: "if Smart History is off"."""
    found = switch_state(text.words, text.names, text.ways)
    if found is None:
        return None
    mark = Found(Role.CHOOSE, "state", found.start, found.end)
    place = place_of(text, found.start, found.end)
    return _control(text, mark, place) if place and place.path else None


def _holder(text: Text, act: Found, start: int, end: int) -> Holder:
    """An administrator where one is named as the one who acts, or as the one to ask."""
    people = [
        mark
        for mark in text.of(Role.PERSON, Role.ADMINISTRATOR)
        if 0 <= act.start - mark.start <= _ACTOR_REACH
    ]
    reach = max(end, act.end + _BY_REACH)
    named = any(start <= mark.start <= reach for mark in text.of(Role.ADMINISTRATOR))
    before = bool(people) and people[-1].role == Role.ADMINISTRATOR
    you = any(mark.role == Role.ADMINISTRATOR for mark in people[-3:-1])
    return Holder.ADMINISTRATOR if named or before or you else Holder.PERSON


def _words(text: Text, start: int, end: int) -> str:
    rest = _TO_THE_END.match(text.words, end)
    words = text.words[start : rest.end() if rest else end]
    if len(words) > _LONGEST_WORDS:
        words = words[:_LONGEST_WORDS].rpartition(" ")[0]
    opened = words.count('"') % 2 and text.words.endswith('"', 0, start)
    return f'"{words}'.strip(" ,;:") if opened else words.strip(" ,;:")
