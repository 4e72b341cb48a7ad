"""Is a switch about training AI, and does "on" mean that it happens? Answered with the reader's own lexicon.

1. The label names the training ("Help improve our models"), or
2. its explanation says when people's data is used for it, or
3. the heading right above names it, and the label only what goes in ("Include audio recordings").

A label may refuse: then "on" means that nothing is trained ("Do not use my chats for training").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.core.clauses import find
from monitor.core.clauses.lexicon import LEXICONS, Kind, Lexicon
from monitor.core.clauses.scope import audience_of, scope_of
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.clauses.topic import mentions
from monitor.core.model import Audience, Default, Scope, SwitchState
from monitor.core.switches.words import ONLY_TELLS, REFUSES, STATES

_STOPS = (Kind.OUT, Kind.NEGATION, Kind.BAN, Kind.ABSTAIN, Kind.STOPPED, Kind.WITHOUT)
_OWN = (Kind.USER_DATA, Kind.DATA, Kind.FEEDBACK_DATA)
_SPOKEN_OF = (Scope.USER, Scope.FEEDBACK)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a switch is about."""

    refuses: bool
    scope: Scope = Scope.USER
    audience: Audience = Audience.ANY


def meaning_of(label: str, explained: str, path: Sequence[str], language: str = "") -> Meaning | None:
    """What a switch says of training AI, or None where it is about something else.

    `language` is tried first where it is known; the others follow, for pages often mix them.
    """
    if label.casefold().startswith(ONLY_TELLS):
        return None
    known = sorted(LEXICONS, key=lambda name: name != language.partition("-")[0].lower())
    return next(filter(None, (_in(name, label, explained, path) for name in known)), None)


def _in(language: str, label: str, explained: str, path: Sequence[str]) -> Meaning | None:
    lexicon = LEXICONS[language]
    said = look(label, lexicon, always=True)
    if _names_training(said):
        mention = next(iter(mentions(said, asked=True)), None)
        scope = scope_of(said, mention, Default.OPT_OUT) if mention else Scope.USER
        return Meaning(_refuses(label, said), scope, audience_of(said))
    clauses = [
        one
        for one in find(explained, language)
        if one.scope in _SPOKEN_OF and one.stance is not Default.NEVER
    ]
    conditional = list(_conditions(explained, lexicon))
    if clauses or conditional:
        scope = clauses[0].scope if clauses else Scope.USER
        audience = clauses[0].audience if clauses else Audience.ANY
        return Meaning(_refuses(label, said) or any(conditional), scope, audience)
    if path and mentions(look(path[-1], lexicon, always=True), asked=True) and said.has(*_OWN):
        return Meaning(_refuses(label, said))
    return None


def _names_training(said: Sentence) -> bool:
    """Whether it speaks of training; "do not use …" is a rule for users elsewhere, and no rule on a switch."""
    refused = said.has(Kind.PURPOSE) and said.has(Kind.USER_BOUND)
    return (
        bool(mentions(said, asked=True))
        or refused
        or (said.has(Kind.TRAIN, Kind.PURPOSE) and said.has(*_OWN))
    )


def _refuses(label: str, said: Sentence) -> bool:
    return label.casefold().startswith(REFUSES) or said.has(*_STOPS)


def _conditions(explained: str, lexicon: Lexicon) -> Iterator[bool]:
    """For each sentence on what happens to training while the switch is on: whether it stops then."""
    for line in explained.replace("? ", ". ").split(". "):
        said = look(line, lexicon)
        if said.has(Kind.IF_ON) and _names_training(said):
            yield said.has(Kind.NEGATION, Kind.BAN)


def state_of_option(option: str, language: str = "") -> SwitchState:
    """What the chosen one of several options says: on, off, or neither."""
    told = STATES.get(option.casefold().strip(" .:*"))
    if told is None:
        known = sorted(LEXICONS, key=lambda name: name != language.partition("-")[0].lower())
        for said in (look(option, LEXICONS[name], always=True) for name in known):
            if said.has(*_STOPS):
                told = False
            elif _names_training(said) or said.has(Kind.IN):
                told = True
            if told is not None:
                break
    return SwitchState.UNKNOWN if told is None else SwitchState.ON if told else SwitchState.OFF
