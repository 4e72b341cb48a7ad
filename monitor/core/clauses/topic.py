"""Does a sentence speak of training AI on people's data? Finds the mentions, and tells lookalikes apart.

1. A mention is training something that is AI, training on data, or improving something that is AI.
2. It must be about data: data is named and used, or the sentence states a purpose or a choice.
3. It must not be a rule for the user, a definition, a question, a title, or a lesson in how models work.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.core.clauses.lexicon.format import Hit, Kind
from monitor.core.clauses.sentence import Sentence

_REACH = 160  # characters from "improve" or "train" to the AI that is improved: a long enumeration
_OBJECT = 45  # … from "build" or "test": only what is built itself
_NEAR = 60  # … where the thing need not be AI, as in "improve our models"
_WORD = 16  # characters: a word or two beside it
_TERM = 4  # characters from the end of a quoted term to "means"
_HEADLINE = 9  # words, where the whole line is bold or a link
_LABEL = 6  # words; so short a thing with nobody who acts is a label
_TITLE = 110  # characters; what is longer is no title
_SHORT_AI = 3  # characters: "AI", "ML"
_DONE_REACH = 24  # characters from "is" to "improved", and from there to the AI
_DONE = re.compile(r"\b(?:is|are|be|been|being|was|were|get|gets|has|have|had|we)\b", re.IGNORECASE)
# "… improve your experience, we may send": the sentence has begun anew.
_FINITE = re.compile(
    r", (?!you\b)(?:\w+ ){0,4}(?:may|will|can|might|sends?|shares?|transmits?|is|are) |\b(?:is|are) (?:sent|shared|passed|processed|transmitted)\b",
    re.IGNORECASE,
)
_ANY_DATA = (
    Kind.USER_DATA,
    Kind.DATA,
    Kind.FEEDBACK_DATA,
    Kind.FLAGGED,
    Kind.PUBLIC_DATA,
    Kind.AGGREGATE_DATA,
)
_TRAINING = (Kind.TRAIN, Kind.PURPOSE, Kind.LEARN)
_WITH = re.compile(r" (?:on|upon|with|using|by|around)\b")
_FROM = re.compile(r"\b(?:with|on|from|using|exposure to) [^,;]{0,40}$", re.IGNORECASE)
_CHOICE = (
    Kind.OUT,
    Kind.STOPPED,
    Kind.STANDS,
    Kind.IN,
    Kind.UNLESS_IN,
    Kind.WHETHER,
    Kind.EVEN_IF,
    Kind.NO_WAY,
    Kind.IF_ON,
)

_PRESET = (Kind.ON_DEFAULT, Kind.OFF_DEFAULT, Kind.DEFAULT)
# "train on your notes", "used for training": what goes into the training is data, not people.
_ON_DATA = re.compile(
    r"\b(?:re)?train(?:s|ed|ing)?\b(?! (?:program|course|session))(?: \w+){0,3} (?:on|with|using) |\bus(?:e|es|ed|ing)\b[^,;.|¦]{0,40}? for (?:both )?training\b",
    re.IGNORECASE,
)
_ACTIONS = tuple(kind for kind in _CHOICE if kind is not Kind.WHETHER)


@dataclass(frozen=True, slots=True)
class Mention:
    """The place where training is spoken of."""

    start: int
    end: int


def mentions(sentence: Sentence, *, asked: bool = False) -> list[Mention]:
    """Where a sentence speaks of training AI on people's data; empty where it does not.

    `asked` reads a question for what it asks about; a question by itself states nothing.
    """
    if asked:
        return [*_training(sentence), *_improving(sentence)]
    if not sentence.hits or _is_title(sentence) or _is_definition(sentence) or _concerns_others(sentence):
        return []
    return _spoken(sentence)


def _concerns_others(sentence: Sentence) -> bool:
    """What users may not build, and what a page tells the crawlers of others."""
    return sentence.has(Kind.RIVAL) or (sentence.has(Kind.SIGNAL) and not sentence.has(Kind.ACTOR))


def _spoken(sentence: Sentence) -> list[Mention]:
    found = [*_training(sentence), *_improving(sentence)]
    # "Research (excluding model training)" is no claim, whatever else the same row improves.
    excluded = [mention for mention in found if _is_excluded(sentence, mention)]
    return [
        mention
        for mention in excluded or found
        if mention.start >= sentence.own
        and _about_data(sentence, mention)
        and not _for_the_user(sentence, mention)
        and (sentence.names_ai or _trains_without_ai(sentence, mention))
    ]


def _trains_without_ai(sentence: Sentence, mention: Mention) -> bool:
    """Training where no word is on AI may be that of staff: calls are recorded "for training purposes".

    What is around the sentence tells, or the sentence itself by denying it, by offering a choice, or by
    training *on* data.
    """
    if sentence.about_ai:
        return not sentence.has(Kind.LESSON)
    if sentence.has(Kind.LESSON):
        return False
    start, end = sentence.part(mention.start)
    if sentence.has(Kind.NEGATION, Kind.BAN, Kind.DENIAL, *_CHOICE, *_PRESET, start=start, end=end):
        return True
    return _ON_DATA.search(sentence.words, start, end) is not None


def _is_excluded(sentence: Sentence, mention: Mention) -> bool:
    """Whether the mention is what the word right before it leaves out."""
    before = sentence.of(Kind.NEGATION, start=max(0, mention.start - _WORD), end=mention.start)
    return any(hit.name == "exclude" and hit.end >= mention.start - 1 for hit in before)


def _training(sentence: Sentence) -> list[Mention]:
    """Training something that is AI, or training on data."""
    found = [Mention(hit.start, hit.end) for hit in sentence.of(Kind.PURPOSE)]
    for hit in sentence.of(Kind.TRAIN):
        if (hit.name == "fine-tune" and not _own_model(sentence, hit)) or _describes(sentence, hit):
            continue
        if hit.name == "teach" and not sentence.has(Kind.USE, Kind.SERVICE, Kind.ACTOR, Kind.NEGATION):
            continue
        after = sentence.of(Kind.MODEL, Kind.THING, start=hit.end, end=_within(sentence, hit, _REACH))
        if after:
            found.append(Mention(hit.start, after[0].end))
        elif hit.name != "teach" and _stands_alone(sentence, hit):
            found.append(Mention(hit.start, hit.end))
    return [*found, *_learning(sentence)]


def _learning(sentence: Sentence) -> list[Mention]:
    """AI that learns from data: here the AI comes first."""
    found = []
    for hit in sentence.of(Kind.LEARN):
        start, end = sentence.part(hit.start)
        if sentence.has(Kind.MODEL, Kind.THING, start=start, end=end) and sentence.has(
            *_ANY_DATA, start=start, end=end
        ):
            found.append(Mention(hit.start, hit.end))
    return found


def _own_model(sentence: Sentence, hit: Hit) -> bool:
    """Fine-tuning is a feature for customers too: it counts where the service tunes a model of its own."""
    start, end = sentence.part(hit.start)
    beside = sentence.has(Kind.IMPROVE, Kind.TRAIN, start=hit.start - _NEAR // 2, end=hit.start)
    beside = beside or sentence.has(Kind.IMPROVE, Kind.TRAIN, start=hit.end, end=hit.end + _NEAR // 2)
    if beside or sentence.has(Kind.NEGATION, start=start, end=hit.start):
        return True
    uses = sentence.has(Kind.ACTOR, Kind.USE, start=start, end=hit.start)
    return uses and sentence.has(Kind.SERVICE, start=hit.end, end=end)


def _stands_alone(sentence: Sentence, hit: Hit) -> bool:
    """Training without a word on what is trained: on data, or as something one can choose."""
    start, end = sentence.part(hit.start)
    if not sentence.has(Kind.ACT, start=hit.start - _WORD, end=hit.end + _WORD):
        return False
    if sentence.has(*_CHOICE, Kind.ON_DEFAULT, Kind.OFF_DEFAULT, start=start, end=end):
        return True
    data = sentence.has(*_ANY_DATA, start=start, end=end)
    if data and any(act.start == hit.start for act in sentence.of(Kind.ACT)):
        return True
    return data and sentence.has(
        Kind.USE, Kind.SERVICE, *_CHOICE, Kind.ON_DEFAULT, Kind.OFF_DEFAULT, Kind.NEGATION
    )


def _improving(sentence: Sentence) -> list[Mention]:
    """Improving something that is AI: the AI stands after the verb."""
    found = []
    for hit in sentence.of(Kind.IMPROVE, Kind.MAKE):
        if _describes(sentence, hit):
            continue
        reach = _REACH if hit.kind is Kind.IMPROVE else _OBJECT
        after = sentence.of(Kind.MODEL, start=hit.start, end=_within(sentence, hit, reach))
        if hit.kind is Kind.MAKE:
            after = [made for made in after if not _describes_another(sentence, made)]
            after = after or _models_made(sentence, hit)
        if hit.kind is Kind.IMPROVE:
            near = _within(sentence, hit, min(reach, _NEAR))
            after = after or sentence.of(Kind.THING, start=hit.start, end=near)
        if after and not _parted(sentence, hit.end, after[0].start):
            found.append(Mention(hit.start, max(hit.end, after[0].end)))
    return found


def _parted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the AI is not what is improved: a tool for it, or the beginning of another thought."""
    return (
        sentence.has(Kind.TRAIN, Kind.BY_MEANS, Kind.NEGATION, start=start, end=end)
        or _FINITE.search(sentence.words, start, end) is not None
    )


def _describes(sentence: Sentence, hit: Hit) -> bool:
    """Whether the word tells what the AI is like, and not what is done to it: "our optimized models"."""
    if sentence.words.startswith("built", hit.start) and _WITH.match(sentence.words, hit.end):
        return True  # "built on advanced AI"
    if not sentence.words.endswith("ed", hit.start, hit.end):
        return False
    done = _DONE.search(sentence.words, max(0, hit.start - _DONE_REACH), hit.start)
    return done is None and sentence.has(Kind.MODEL, Kind.THING, start=hit.end, end=hit.end + _DONE_REACH)


def _models_made(sentence: Sentence, hit: Hit) -> list[Hit]:
    """The models made right there, where the sentence has said from what."""
    start, _ = sentence.part(hit.start)
    if not sentence.has(Kind.USE, start=start, end=hit.start) or not sentence.has(*_ANY_DATA, start=start, end=hit.start):
        return []
    return [thing for thing in sentence.of(Kind.THING, start=hit.end, end=hit.end + _WORD + _WORD) if thing.name == "model"]


def _describes_another(sentence: Sentence, ai: Hit) -> bool:
    """Whether "AI" only tells of what kind a thing is: who makes "AI artists" makes no AI."""
    return ai.end - ai.start <= _SHORT_AI and re.match(r" [a-z]", sentence.words[ai.end :]) is not None and not sentence.has(
        Kind.THING, Kind.MODEL, start=ai.end, end=ai.end + _WORD
    )


def _within(sentence: Sentence, hit: Hit, reach: int) -> int:
    return min(sentence.part(hit.start)[1], hit.end + reach)


def _is_title(sentence: Sentence) -> bool:
    """A question, or a heading that was not marked as one."""
    words = sentence.words[sentence.own :].rstrip(' *"')
    if words.endswith("?"):
        return True
    length = len(words.split())
    if sentence.is_label and length <= _HEADLINE and not sentence.has(Kind.NEGATION):
        return True
    if length <= _LABEL and not sentence.has(Kind.USE, Kind.SERVICE, Kind.NEGATION, *_ACTIONS):
        return True
    ended = words.endswith((".", ";", "!")) and length > _LABEL
    return sentence.has(Kind.TITLE, start=sentence.own) and not ended and "," not in words and len(words) < _TITLE


def _is_definition(sentence: Sentence) -> bool:
    """A term in quotation marks, and what it means."""
    return any(
        '"' in sentence.words[max(0, hit.start - _TERM) : hit.start] for hit in sentence.of(Kind.DEFINITION)
    )


def _for_the_user(sentence: Sentence, mention: Mention) -> bool:
    """Rules for the user, and the customer's own model."""
    start, end = sentence.part(mention.start)
    chooses = sentence.has(Kind.NO_WAY) or (sentence.has(Kind.OUT) and sentence.has(Kind.USER_DATA))
    bound = sentence.has(Kind.USER_BOUND, end=mention.start) and not chooses
    if bound and not _service_acts(sentence, mention):
        return True
    if sentence.under_rules and not sentence.has(Kind.ACTOR):
        return True
    if sentence.has(Kind.FORBIDDEN, start=mention.end, end=end):
        return True
    return sentence.has(Kind.OWN_BENEFIT, start=start, end=end) and not sentence.has(
        Kind.NEGATION, Kind.BAN, Kind.OUT
    )


def _service_acts(sentence: Sentence, mention: Mention) -> bool:
    """Whether, after the rule for the user, the service becomes the one who acts."""
    rules = sentence.of(Kind.USER_BOUND, end=mention.start)
    return sentence.has(Kind.ACTOR, start=rules[-1].end, end=mention.start)


def _about_data(sentence: Sentence, mention: Mention) -> bool:
    """Whether people's data goes into the training: named and used, or as a purpose or a choice."""
    start, end = sentence.part(mention.start)
    if _named(sentence, Kind.USER_DATA, mention, start, end):
        return True
    if _came_trained(sentence, mention):
        return _named(sentence, Kind.PUBLIC_DATA, mention, start, end)
    if sentence.has(Kind.GENERAL, start=max(start, sentence.own), end=end) and not sentence.has(*_CHOICE):
        uses = sentence.has(Kind.ACTOR, end=mention.start) and sentence.has(Kind.USE, end=mention.start)
        used = (Kind.DATA,) if uses else (Kind.PUBLIC_DATA, Kind.AGGREGATE_DATA)
        return any(_named(sentence, kind, mention, 0, len(sentence.words)) for kind in used)
    says_more = sentence.has(Kind.USE, Kind.NEGATION) or sentence.has(*_TRAINING, start=mention.start, end=mention.end)
    says_more = says_more or any(_FROM.search(sentence.words, 0, data.start) for data in sentence.of(Kind.DATA))
    used = _ANY_DATA if says_more else tuple(kind for kind in _ANY_DATA if kind is not Kind.DATA)
    if any(_named(sentence, kind, mention, 0, len(sentence.words)) for kind in used):
        return True
    if sentence.has(Kind.USE, start=max(start, mention.start - _NEAR), end=mention.start):
        return True
    if _ON_DATA.search(sentence.words, mention.start, mention.end) or _refused(sentence, mention):
        return True
    return sentence.has(*_CHOICE) or sentence.has(Kind.PURPOSIVE, start=start, end=mention.end + 1)


def _came_trained(sentence: Sentence, mention: Mention) -> bool:
    """Whether the training only tells which models are used: "we use models trained on checked data"."""
    if not sentence.words.startswith("trained", mention.start):
        return False
    return any(hit.end == mention.start - 1 for hit in sentence.of(Kind.MODEL, Kind.THING))


def _refused(sentence: Sentence, mention: Mention) -> bool:
    """Whether the service says that it does without training altogether: "we have disabled model training"."""
    start, _ = sentence.part(mention.start)
    said = (Kind.NEGATION, Kind.ACTOR, Kind.PURPOSE)
    return all(sentence.has(kind, start=start, end=mention.end) for kind in said)


def _named(sentence: Sentence, kind: Kind, mention: Mention, start: int, end: int) -> bool:
    """Whether data of a kind is named outside the mention: "training data" names none."""
    return any(
        hit.end <= mention.start or hit.start >= mention.end
        for hit in sentence.of(kind, start=start, end=end)
    )
