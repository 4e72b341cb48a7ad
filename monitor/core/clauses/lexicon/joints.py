"""The small words by which rules tell where one thought ends, where the next begins, and what leans on what.

A joint is a mark whose role is one of `Joint`: a name, phrases and an example. Unlike cues, joints are looked
for only where a rule asks for them, and so they may use three more signs than the phrases of `format`:

| in a phrase | means |
|---|---|
| `..40` | whatever stands between, up to 40 letters within the same part and without a comma |
| `...300` | the same with commas |
| `<to` | the word before is not this one |
| `#` | the number of a point in a list may stand there: "(ii)" |
| `>` | what follows must stand there, and does not belong to the joint |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from monitor.core.clauses.lexicon.marks import Mark
from monitor.core.clauses.lexicon.phrases import has_asides, phrase_pattern, plain_pattern


class Joint(StrEnum):
    """What a small word does in a sentence."""

    # where thoughts begin and end
    PARTS = "parts"  # ends a thought: ", but"
    RESTART = "restart"  # begins anew with a subject of its own: "although", ", and we may"
    ANEW = "anew"  # joins what could be a sentence by itself: "and we do not", "while ours was"
    FINITE = "finite"  # the main verb after an opening purpose: "to improve AI, we may send …"
    CONDITION = "condition"  # opens the sentence, up to what holds then: "if you object, we …"
    SUBJECT = "subject"  # of a sentence, where an item of a list could begin: "you can …"
    LEAD_IN = "lead-in"  # after it a thought begins as a sentence does: "please note that", "however,"
    FURTHER = "further"  # a second condition beside the first: "and if"

    # what leans on what
    THIS = "this"  # what was said before: "this", "such"
    THIS_DATA = "this data"  # the data spoken of before
    TAKEN_BACK = "taken back"  # of consent, or of whatever was given: "withdraw"
    SECTION = "section"  # calls a number one: "clause 6"
    THEREFORE = "therefore"  # follows from the sentence before
    FOLLOWING = "following"  # announces a list: "the following"
    NAMES = "names"  # of a heading: its list names what is meant, "what we train on", "data used for"
    NOT_DONE = "not done"  # of a heading: its list names what is not done, "what we never do with your posts"
    STATES = "states"  # a verb right after the data makes a list item a sentence: "your posts are …"
    INCLUDES = "includes"  # what comes next is one of several examples
    AND = "and"  # puts two things beside each other
    EXCEPT = "except"  # what comes next is left out
    PRESET = "preset"  # above a column of a table: how its switches stand at first
    MAY_WE = "may we"  # asks people to permit it
    BOX = "box"  # something to tick, or to choose from: a word in quotation marks beside it is its label
    STEP = "step"  # begins what leads somewhere: "open", "write to"
    CONTRAST = "contrast"  # what comes next is what the data is set against: "not on", "rather than"

    # training, seen closely
    AFTER_NAME = "after a name"  # "AI only", where "AI" is a thing by itself, and not "AI artists"
    AI_MAKER = "maker of AI"  # "the model provider", whose products are AI
    THEIRS = "theirs"  # "their products": what is improved is that of somebody named before
    WHOLE = "whole"  # improved as a whole, and no AI: "our services"
    AI_WORD = "AI word"  # inside "model training": what is trained is AI
    LEARNING = "learning"  # of machines: what one opts out of by that name
    TRAINING_DATA = "training data"  # which may be anybody's
    ON_DATA = "on data"  # what goes into the training is data: "train on", "used for training"
    FROM = "from"  # stands before the data that something is improved from
    PERSONAL = "personal"  # nothing but "your personal data"
    LEARNS = "learns"  # and does nothing else with it, as "goes into" may
    TRAINED = "trained"  # tells what a model is like: "models trained on"
    BUILT_ON = "built on"  # tells what a service is like: "built on advanced AI"
    PARTICIPLE = "participle"  # an act, or what something is like: "improved"
    DONE = "done"  # stands before a participle that is an act: "is improved"

    # names
    BRAND = "brand"  # AI that may be part of a name: "the Example AI Services"
    NO_NAME = "no name"  # before it, written with a capital, and still no name: "Generative AI"


@dataclass(frozen=True)
class Joints:
    """The joints of one language."""

    entries: tuple[Mark, ...]

    @cached_property
    def _plain(self) -> dict[str, tuple[re.Pattern[str], ...]]:
        return self._written(plain_pattern)

    @cached_property
    def _across_asides(self) -> dict[str, tuple[re.Pattern[str], ...]]:
        return self._written(phrase_pattern)

    def _written(self, write: Callable[[str], str]) -> dict[str, tuple[re.Pattern[str], ...]]:
        patterns: dict[str, list[re.Pattern[str]]] = {}
        for entry in self.entries:
            found = patterns.setdefault(entry.role, [])
            found += (re.compile(write(phrase), re.IGNORECASE) for phrase in entry.phrases)
        return {role: tuple(found) for role, found in patterns.items()}

    def _patterns(self, joint: Joint, words: str) -> tuple[re.Pattern[str], ...]:
        written = self._across_asides if has_asides(words) else self._plain
        return written.get(joint, ())

    def first(self, joint: Joint, words: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first joint of a kind in a stretch of plain words; of several at one place the shortest."""
        last = len(words) if end is None else end
        found = (pattern.search(words, start, last) for pattern in self._patterns(joint, words))
        return min(filter(None, found), key=re.Match.span, default=None)

    def at(self, joint: Joint, words: str, place: int = 0) -> re.Match[str] | None:
        """The joint of a kind that begins at this place; of several the shortest."""
        found = (pattern.match(words, place) for pattern in self._patterns(joint, words))
        return min(filter(None, found), key=re.Match.span, default=None)

    def all(
        self, joint: Joint, words: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Every joint of a kind in a stretch of plain words."""
        last = len(words) if end is None else end
        for pattern in self._patterns(joint, words):
            yield from pattern.finditer(words, start, last)
