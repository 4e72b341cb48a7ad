"""Where a sentence speaks of training AI: training something that is AI, training on data, improving what is AI."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.core.clauses.lexicon.format import Hit, Kind, Name
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.sentence import Sentence

NEAR = 60  # characters from "improve" to a thing that need not be AI, as in "improve our models"
WORD = 16  # characters: a word or two beside it
_REACH = 160  # characters from "improve" or "train" to the AI that is improved: a long enumeration
_OBJECT = 45  # … from "build" or "test": only what is built itself
_SHORT_AI = 3  # characters: "AI", "ML"
_TAUGHT = (Kind.USE, Kind.SERVICE, Kind.ACTOR, Kind.NEGATION, Kind.USER_DATA)  # told of, where AI is taught
_ENUMERATES = frozenset(",:;()")  # what stands beyond is another thing
_DONE_REACH = 24  # characters from "is" to "improved", and from there to the AI
ACTS = (Kind.TRAIN, Kind.PURPOSE, Kind.LEARN)  # training itself, and not improving what may be AI
ANY_DATA = (
    Kind.USER_DATA,
    Kind.DATA,
    Kind.FEEDBACK_DATA,
    Kind.FLAGGED,
    Kind.PUBLIC_DATA,
    Kind.AGGREGATE_DATA,
)
# One of these makes "the training data" that of somebody; a lesson in machine learning has none.
_WHOSE = (
    Kind.USER_DATA,
    Kind.PUBLIC_DATA,
    Kind.AGGREGATE_DATA,
    Kind.FEEDBACK_DATA,
    Kind.SERVICE,
    Kind.ACTOR,
    Kind.IN,
)
CHOICES = (
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


@dataclass(frozen=True, slots=True)
class Mention:
    """The place where training is spoken of."""

    start: int
    end: int


def thought_of(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """The thought that speaks of it, without one beside it that says the opposite.

    "It was trained on archives, and we do not train it on your drafts" speaks twice, of other data each time.
    """
    start, end = sentence.part(mention.start)
    for at, _ in sentence.joined:
        if start < at < end and _speaks_for_itself(sentence, at, end):
            if not (
                _speaks_for_itself(sentence, start, at) or sentence.has(Kind.PUBLIC_DATA, start=at, end=end)
            ):
                continue
            before, after = (_is_denied(sentence, *thought) for thought in ((start, at), (at, end)))
            if before is after:
                continue
            if at <= mention.start:
                start = at
            else:
                return start, at
    return start, end


def _speaks_for_itself(sentence: Sentence, start: int, end: int) -> bool:
    return sentence.has(*ACTS, Kind.IMPROVE, start=start, end=end)


def _is_denied(sentence: Sentence, start: int, end: int) -> bool:
    return sentence.has(Kind.NEGATION, Kind.BAN, start=start, end=end)


def training(sentence: Sentence) -> list[Mention]:
    """Training something that is AI, or training on data."""
    found = [
        Mention(hit.start, hit.end)
        for hit in sentence.of(Kind.PURPOSE)
        if sentence.has(*_WHOSE) or not sentence.first(Joint.TRAINING_DATA, hit.start, hit.end)
    ]
    for hit in sentence.of(Kind.TRAIN):
        if (hit.name == Name.FINE_TUNE and not _own_model(sentence, hit)) or _describes(sentence, hit):
            continue
        if hit.name == Name.TEACH and not (
            sentence.has(*_TAUGHT) or follows_data_in_a_row(sentence, hit.start)
        ):
            continue
        after = sentence.of(Kind.MODEL, Kind.THING, start=hit.end, end=_within(sentence, hit, _REACH))
        if after and not _is_denied_its_own(sentence, hit, after[0]):
            found.append(Mention(hit.start, after[0].end))
        elif hit.name != Name.TEACH and (_stands_alone(sentence, hit) or _tunes_on_data(sentence, hit)):
            found.append(Mention(hit.start, hit.end))
    return [*found, *_learning(sentence)]


def follows_data_in_a_row(sentence: Sentence, at: int) -> bool:
    """Whether a place is in a row of a table, after a cell that names data: "| Drafts | teaching our model |"."""
    cell, _ = sentence.cell(at)
    return "|" in sentence.words[:cell] and sentence.has(Kind.DATA, end=cell)


def _is_denied_its_own(sentence: Sentence, hit: Hit, ai: Hit) -> bool:
    """Whether the AI belongs to what is denied in between: "training data is not used to train our models".

    Or to an exception from it: "training input is prohibited except for a named model".
    """
    if sentence.has(Kind.BAN, start=hit.end, end=ai.start - NEAR // 2):
        return True
    return any(
        sentence.has(Kind.NEGATION, start=hit.end, end=other.start)
        for other in sentence.of(Kind.TRAIN, start=hit.end, end=ai.start)
    )


def _learning(sentence: Sentence) -> list[Mention]:
    """AI that learns from data: here the AI comes first."""
    found = []
    for hit in sentence.of(Kind.LEARN):
        start, end = sentence.part(hit.start)
        first = 0 if sentence.joints.at(Joint.LEARNS, sentence.words, hit.start) else start
        learns = sentence.has(Kind.MODEL, Kind.THING, start=first, end=end)
        otherwise = (_service_learns, _is_kept_from_learning, _is_of_a_switch, _it_learns)
        learns = learns or any(told(sentence, hit) for told in otherwise)
        asked = sentence.words.endswith("?") and sentence.has(Kind.USER_DATA, start=start, end=end)
        if asked or (learns and sentence.has(*ANY_DATA, start=start, end=end)):
            found.append(Mention(hit.start, hit.end))
    return found


def _service_learns(sentence: Sentence, hit: Hit) -> bool:
    """Whether the service says of itself that it may, or does not, learn from what is people's own.

    It must be the one who acts, or AI be spoken of around: "to prevent us from learning from your actions" is said
    of counting visits.
    """
    start, end = sentence.part(hit.start)
    return (
        sentence.has(Kind.SERVICE, start=start, end=hit.start)
        and (sentence.about_ai or sentence.has(Kind.ACTOR, start=start, end=hit.start))
        and sentence.has(Kind.USER_DATA, start=start, end=end)
        and sentence.has(Kind.NEGATION, Kind.DEFAULT, *CHOICES, start=start, end=end)
    )


def _it_learns(sentence: Sentence, hit: Hit) -> bool:
    """Whether something learns from people's own data where AI is spoken of around: "It learns from your drafts"."""
    learns = sentence.about_ai and sentence.joints.at(Joint.LEARNS, sentence.words, hit.start) is not None
    return learns and sentence.has(Kind.USER_DATA, start=hit.end, end=sentence.part(hit.start)[1])


def _is_of_a_switch(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is the label of a setting, which is shown with its state: "Learn from my drafts: On"."""
    return sentence.has(Kind.IS_ON, Kind.IS_OFF) and sentence.has(Kind.USER_DATA, start=hit.end)


def _is_kept_from_learning(sentence: Sentence, hit: Hit) -> bool:
    """Whether something that may be called by any name is said not to learn from data: "it does not learn from it"."""
    is_passive = sentence.first(Joint.DONE, max(0, hit.start - WORD // 2), hit.start) is not None
    reach = NEAR if is_passive else WORD  # "none of your drafts will be learned from"
    denied = sentence.has(Kind.NEGATION, start=max(0, hit.start - reach), end=hit.start)
    if (
        denied
        and sentence.about_ai
        and sentence.has(Kind.USER_DATA, start=sentence.part(hit.start)[0], end=hit.start)
    ):
        return True  # "your answers do not flow into these systems", which are some
    data = sentence.has(Kind.USER_DATA, Kind.DATA, start=hit.end, end=sentence.part(hit.start)[1])
    named = is_passive or sentence.first(Joint.THIS, hit.end, hit.end + WORD // 2)
    told = bool(named) and sentence.has(Kind.USER_DATA, end=hit.start)
    learns = sentence.joints.at(Joint.LEARNS, sentence.words, hit.start)
    return denied and learns is not None and (data or told)


def _own_model(sentence: Sentence, hit: Hit) -> bool:
    """Fine-tuning is a feature for customers too: it counts where the service tunes a model of its own."""
    start, end = sentence.part(hit.start)
    beside = sentence.has(Kind.IMPROVE, Kind.TRAIN, start=hit.start - NEAR // 2, end=hit.start)
    beside = beside or sentence.has(Kind.IMPROVE, Kind.TRAIN, start=hit.end, end=hit.end + NEAR // 2)
    if beside or sentence.has(Kind.NEGATION, start=start, end=hit.start):
        return True
    if sentence.has(Kind.BAN, start=hit.end, end=end) or _is_what_data_is_for(sentence, hit):
        return True
    own = sentence.of(Kind.SERVICE)  # "helps us fine-tune", "fine-tune our models"
    if any(word.end == hit.start - 1 or word.start == hit.end + 1 for word in own):
        return True
    acts, uses = (sentence.has(kind, start=start, end=hit.start) for kind in (Kind.ACTOR, Kind.USE))
    if any(
        _on_the_data_of_others(sentence, use, hit)
        for use in sentence.of(Kind.USE, start=start, end=hit.start)
    ):
        return True
    return (acts and uses) or ((acts or uses) and sentence.has(Kind.SERVICE, start=hit.end, end=end))


def _on_the_data_of_others(sentence: Sentence, use: Hit, hit: Hit) -> bool:
    """Whether somebody is said to use people's data for it, and it is no advice: "Example uses drafts to tune it"."""
    subject = sentence.first(Joint.SUBJECT, max(sentence.own, use.start - WORD // 2), use.start)
    advised = use.start == sentence.own or subject or sentence.has(Kind.OWN_BENEFIT)
    # "We keep your drafts to fine-tune a model" is a feature, as are "drafts used to tune it".
    by_itself = not sentence.has(Kind.SERVICE, end=hit.start)
    is_done = sentence.joints.at(Joint.PARTICIPLE, sentence.words, use.start) is not None
    named = sentence.has(Kind.USER_DATA, Kind.DATA, start=use.end, end=hit.start)
    return named and by_itself and not (advised or is_done)


def _is_what_data_is_for(sentence: Sentence, hit: Hit) -> bool:
    """Whether people's own data is said to be used for it: "reviews by members have been used to fine-tune it"."""
    start, _ = sentence.part(hit.start)
    used = sentence.of(Kind.USE, start=start, end=hit.start)
    passive = any(
        sentence.first(Joint.DONE, max(start, use.start - WORD // 2), use.start)
        and sentence.first(Joint.PARTICIPLE, use.start, use.end)
        and _ENUMERATES.isdisjoint(sentence.words[use.end : hit.start])
        for use in used
    )
    return passive and sentence.has(Kind.USER_DATA, start=start, end=hit.start)


def _tunes_on_data(sentence: Sentence, hit: Hit) -> bool:
    """Whether data is said to be used, and fine-tuning, which is done to models only, is what for."""
    start, _ = sentence.part(hit.start)
    before = (sentence.has(*kinds, start=start, end=hit.start) for kinds in ((Kind.USE,), ANY_DATA))
    return hit.name == Name.FINE_TUNE and all(before)


def _stands_alone(sentence: Sentence, hit: Hit) -> bool:
    """Training without a word on what is trained: on data, or as something one can choose."""
    start, end = sentence.part(hit.start)
    around = any(act.start <= hit.start and hit.end <= act.end for act in sentence.of(Kind.ACT))
    if not around and not sentence.has(Kind.ACT, start=hit.start - WORD, end=hit.end + WORD):
        return False
    shown = sentence.has(Kind.IS_ON, Kind.IS_OFF)
    if shown or sentence.has(*CHOICES, Kind.ON_DEFAULT, Kind.OFF_DEFAULT, start=start, end=end):
        return True
    row = "|" in sentence.words  # the data of a table row stands in a cell of its own
    data = sentence.has(*ANY_DATA, start=0 if row else start, end=None if row else end)
    if data and any(act.start == hit.start for act in sentence.of(Kind.ACT)):
        return True
    return data and sentence.has(
        Kind.USE, Kind.SERVICE, *CHOICES, Kind.ON_DEFAULT, Kind.OFF_DEFAULT, Kind.NEGATION
    )


def improving(sentence: Sentence) -> list[Mention]:
    """Improving something that is AI: the AI stands after the verb."""
    found = []
    for hit in sentence.of(Kind.IMPROVE, Kind.MAKE):
        if _describes(sentence, hit):
            continue
        reach = _REACH if hit.kind is Kind.IMPROVE else _OBJECT
        after = sentence.of(Kind.MODEL, start=hit.start, end=_within(sentence, hit, reach))
        if hit.kind is Kind.MAKE and not _has_what_it_takes(sentence, hit):
            continue
        if hit.kind is Kind.MAKE:
            after = [made for made in after if not _describes_another(sentence, made)]
            after = after or _models_made(sentence, hit)
        if hit.kind is Kind.IMPROVE:
            near = _within(sentence, hit, min(reach, NEAR))
            after = after or sentence.of(Kind.THING, start=hit.start, end=near)
        if after and not _parted(sentence, hit.end, after[0].start):
            found.append(Mention(hit.start, max(hit.end, after[0].end)))
        elif theirs := _of_a_maker(sentence, hit):
            found.append(Mention(hit.start, max(hit.end, theirs.end())))
    return found


def _of_a_maker(sentence: Sentence, hit: Hit) -> re.Match[str] | None:
    """The products that those improve who make AI: "the model provider may use your drafts to improve its services"."""
    if hit.kind is not Kind.IMPROVE or sentence.first(Joint.AI_MAKER, 0, hit.start) is None:
        return None
    return sentence.first(Joint.THEIRS, hit.start, hit.end + NEAR)


def _has_what_it_takes(sentence: Sentence, hit: Hit) -> bool:
    """Whether something may go in where AI is built: "we built an assistant that keeps your chats" uses none."""
    said = sentence.has(Kind.USE, Kind.PURPOSIVE, Kind.NEGATION, *CHOICES)
    return said or sentence.first(Joint.FROM, hit.end) is not None


def _parted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the AI is not what is improved: a tool for it, or the beginning of another thought."""
    return (
        sentence.has(Kind.TRAIN, Kind.BY_MEANS, Kind.NEGATION, start=start, end=end)
        or any(_leads_to_a_tool(sentence, hit, start, end) for hit in sentence.of(Kind.BY_MEANS))
        or sentence.first(Joint.FINITE, start, end) is not None
    )


def _leads_to_a_tool(sentence: Sentence, hit: Hit, start: int, end: int) -> bool:
    """Whether the AI is what something is done with; "including through AI" names AI among what is improved."""
    return start <= hit.start < end and sentence.first(Joint.INCLUDES, start, hit.start) is None


def _describes(sentence: Sentence, hit: Hit) -> bool:
    """Whether the word tells what the AI is like, and not what is done to it: "our optimized models"."""
    if sentence.joints.at(Joint.BUILT_ON, sentence.words, hit.start):
        return True
    participle = sentence.first(Joint.PARTICIPLE, hit.start, hit.end)
    if participle is None or participle.end() < hit.end:
        return False
    done = sentence.first(Joint.DONE, max(0, hit.start - _DONE_REACH), hit.start)
    return done is None and sentence.has(Kind.MODEL, Kind.THING, start=hit.end, end=hit.end + _DONE_REACH)


def _models_made(sentence: Sentence, hit: Hit) -> list[Hit]:
    """The models made right there, where the sentence has said from what."""
    start, _ = sentence.part(hit.start)
    if not sentence.has(Kind.USE, start=start, end=hit.start) or not sentence.has(
        *ANY_DATA, start=start, end=hit.start
    ):
        return []
    return [
        thing
        for thing in sentence.of(Kind.THING, start=hit.end, end=hit.end + WORD + WORD)
        if thing.name == Name.MODEL
    ]


def _describes_another(sentence: Sentence, ai: Hit) -> bool:
    """Whether "AI" only tells of what kind a thing is: who makes "AI artists" makes no AI."""
    return (
        ai.end - ai.start <= _SHORT_AI
        and re.match(r" [a-z]", sentence.words[ai.end :]) is not None
        and not sentence.joints.at(Joint.AFTER_NAME, sentence.words, ai.end + 1)
        and not sentence.has(Kind.THING, Kind.MODEL, start=ai.end, end=ai.end + WORD)
    )


def _within(sentence: Sentence, hit: Hit, reach: int) -> int:
    return min(sentence.part(hit.start)[1], hit.end + reach)
