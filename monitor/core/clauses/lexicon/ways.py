"""What a language must say for its controls to be read: marks of the way out, and how a path is written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.core.clauses.lexicon.marks import Marks


class Role(StrEnum):
    """What a mark of the way out tells."""

    # the act of a person
    OUT = "out"  # opting out, turning off
    OBJECT = "object"  # objecting, withdrawing consent
    WISH = "wish"  # not wanting it: an act only where a place is told
    CHOOSE = "choose"  # choosing, managing, changing
    IN = "in"  # opting in, turning on
    RIGHT = "right"  # makes of an act a thing that the person may do: "you can", "unless you"
    FOREIGN = "foreign"  # an act that is not the person's: "we have disabled"
    PERFECT = "perfect"  # stands before an act that somebody has done: "has opted out"
    ELSEWHERE = "elsewhere"  # what else people opt out of: newsletters, cookies

    # the place of the act
    SETTING = "setting"
    FORM = "form"
    CONTACT = "contact"
    PLAN = "plan"
    POLICY = "policy"
    SUBJECT_TO = "subject to"  # names the setting without an act: "depending on your settings"

    # whose act
    PERSON = "person"
    ADMINISTRATOR = "administrator"

    # sentences that continue each other
    DOING_SO = "doing so"  # begins a sentence that says how: "To do so, go to …"
    TOPIC = "topic"  # what is meant by an act beside a claim: "this", "training"
    REFERS_BACK = "refers back"  # leans on the sentence before: "if you turn this off"


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as one line."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list that is written as one line, with bars between them."""
    return tuple(text.split(" | "))


@dataclass(frozen=True)
class Ways:
    """The marks of one language and the words around the names of a settings path, in lower case."""

    marks: Marks
    articles: tuple[str, ...]  # stand before a noun
    leads: frozenset[str]  # end the text before a path: "to", "under"
    joins: frozenset[str]  # stand between two words of one name: "Data & Privacy"
    modifiers: frozenset[str]  # belong to the noun of a setting: "account settings"
    inside: tuple[str, ...]  # join a place to the one it lies in: "Privacy in your settings"
    below: tuple[str, ...]  # join it to the next one down: "settings under Privacy"
    parts: tuple[str, ...]  # what a menu may be called: "the Privacy tab"
    switches: tuple[str, ...]  # what a switch may be called: "the Training toggle"
    presses: tuple[str, ...]  # come before the name of a switch: "turn off"
    picks: tuple[str, ...]  # come before a label that is set apart by quotation marks or emphasis: "select"
    on_or_off: tuple[str, ...]  # follow the name of a switch: "is turned on"
    ends: frozenset[str]  # end the last name of a path
    documents: frozenset[str]  # what a link to a text is called, which is no switch: "policy", "terms"
