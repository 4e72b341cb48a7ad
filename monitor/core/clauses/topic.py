"""Does a sentence speak of training AI on people's data? Tells what only looks like it apart.

1. A mention is training something that is AI, training on data, or improving something that is AI
   (see `monitor.core.clauses.mention`).
2. It must be about data: data is named and used, or the sentence states a purpose or a choice.
3. It must not be a rule for the user, a definition, a question, a title, or a lesson in how models work.
"""

from __future__ import annotations

import re

from monitor.core.clauses.lexicon.format import Hit, Kind, Name
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.mention import (
    ACTS,
    ANY_DATA,
    CHOICES,
    NEAR,
    WORD,
    Mention,
    follows_data_in_a_row,
    improving,
    thought_of,
    training,
)
from monitor.core.clauses.sentence import Sentence

_TERM = 4  # characters from the end of a quoted term to "means"
_HEADLINE = 9  # words, where the whole line is bold or a link
_LABEL = 6  # words; so short a thing with nobody who acts is a label
_NO_TITLE = set(",|")  # a title has no commas, and no cells
_SMALL = 3  # letters: "and", "of", "the"
_TITLE = 110  # characters; what is longer is no title
_SHOWN = (Kind.IS_ON, Kind.IS_OFF)
_WHAT_FOR = (Kind.TRAIN, Kind.IMPROVE)
_PRESET = (Kind.ON_DEFAULT, Kind.OFF_DEFAULT, Kind.DEFAULT, *_SHOWN)
_ACTIONS = tuple(kind for kind in CHOICES if kind is not Kind.WHETHER)
_BARE_DATA = tuple(kind for kind in ANY_DATA if kind is not Kind.DATA)
_STATED = (
    Kind.ACTOR,
    Kind.SERVICE,
    Kind.USER_DATA,
)  # in a label that ends as a sentence does, which it may be
_OPENING = re.compile(r"[^:.;|¦]{3,60}: ")  # a label that the rest of the sentence explains
_VERB = 12  # characters of "we will never"
_ARTICLE = 5  # characters: "no training", "exclude the training"
_QUESTION = re.compile(r'"[^"]{3,200}\?"')  # the title of another page, and no statement
_FIRST_CELL = re.compile(r"[|\s]{0,4}[^|]{3,60} \| ")  # of a row
_FROM_REACH = 41  # characters from "from" to the data that something is improved from


def mentions(sentence: Sentence, *, asked: bool = False) -> list[Mention]:
    """Where a sentence speaks of training AI on people's data; empty where it does not.

    `asked` reads a question for what it asks about; a question by itself states nothing.
    """
    if asked:
        return [] if sentence.has(Kind.USER_BOUND) else [*training(sentence), *improving(sentence)]
    if not sentence.hits or _is_title(sentence) or _is_definition(sentence) or _concerns_others(sentence):
        return []
    return _spoken(sentence)


def _concerns_others(sentence: Sentence) -> bool:
    """What others do, and what a page tells their crawlers."""
    if sentence.has(Kind.OTHERS) and not sentence.has(Kind.ACTOR):
        return True
    imposed = sentence.has(Kind.RULES, start=sentence.own) and _begins_with_the_act(sentence)
    return imposed and not sentence.has(Kind.SERVICE, Kind.ACTOR, Kind.USER_DATA)


def _of_a_rival(sentence: Sentence, mention: Mention) -> bool:
    """Whether it tells what users may not build: "… to train models that compete with ours"."""
    if not sentence.has(Kind.RIVAL, start=_own_beginning(sentence, mention)):
        return False
    return not (_promises(sentence) or sentence.has(Kind.OTHER_BASIS))


def _own_beginning(sentence: Sentence, mention: Mention) -> int:
    """Where the service begins to speak of itself, after a rule for the user: "You may not copy it; we never …"."""
    at, _ = sentence.bounds(mention.start, mention.end)
    _, end = sentence.part(mention.start)
    if sentence.has(Kind.ACTOR, start=at, end=mention.end):
        return at
    data = sentence.of(Kind.USER_DATA, start=at, end=end)
    if data and sentence.has(Kind.SERVICE, start=at, end=at + WORD):
        return at
    stated = data and sentence.first(Joint.STATES, data[0].end, end)
    if not stated:
        return 0
    denied = stated.start() < mention.start and sentence.has(Kind.NEGATION, Kind.BAN, start=at, end=end)
    return at if denied or stated.start() <= data[0].end + _VERB else 0


def _promises(sentence: Sentence) -> bool:
    """Whether the service opens by saying what it does not do: "we never use your lists to build rivals of yours"."""
    start = sentence.own
    denies = any(hit.start - start <= _VERB for hit in sentence.of(Kind.NEGATION, start=start))
    return (
        denies and sentence.has(Kind.USER_DATA) and any(hit.start == start for hit in sentence.of(Kind.ACTOR))
    )


def _spoken(sentence: Sentence) -> list[Mention]:
    found = _beyond_the_label(sentence, [*training(sentence), *improving(sentence)])
    # "Research (excluding model training)" is no claim, whatever else the same row improves.
    quoted = tuple(_QUESTION.finditer(sentence.words))
    excluded = [mention for mention in found if _is_excluded(sentence, mention)]
    return [
        mention
        for mention in excluded or found
        if mention.start >= sentence.own
        and not any(asked.start() < mention.start < asked.end() for asked in quoted)
        and _about_data(sentence, mention)
        and not _for_the_user(sentence, mention)
        and not _of_a_rival(sentence, mention)
        and (sentence.names_ai or _trains_without_ai(sentence, mention))
    ]


def _beyond_the_label(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """The mentions without those in the words before a colon, "Ban on AI training: …", where more is said after it."""
    at = sentence.own
    while opening := _OPENING.match(sentence.words, at) or _FIRST_CELL.match(sentence.words, at):
        if _is_statement(sentence, at, opening.end()):
            break
        at = opening.end()
        found = [mention for mention in found if mention.start >= at] or found
    condition = sentence.joints.at(Joint.CONDITION, sentence.words, at)
    after = [mention for mention in found if condition and mention.start >= condition.end()]
    return after or found


def _is_statement(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words before a colon state something: "We do not train on your drafts: …", and no "How we …: …"."""
    told = (Kind.NEGATION, Kind.BAN, Kind.USE)
    named = all(sentence.has(*kinds, start=start, end=end) for kinds in ((Kind.USER_DATA,), told, ACTS))
    return named and not sentence.has(Kind.TITLE, start=start, end=end)


def _trains_without_ai(sentence: Sentence, mention: Mention) -> bool:
    """Training where no word is on AI may be that of staff: calls are recorded "for training purposes".

    What is around the sentence tells, or the sentence itself by denying it, by offering a choice, or by
    training *on* data.
    """
    start, end = thought_of(sentence, mention)
    if sentence.has(Kind.LESSON) and not _denies_by_itself(sentence, mention):
        return False
    if sentence.about_ai:
        return True
    if sentence.has(Kind.NEGATION, Kind.BAN, Kind.DENIAL, *CHOICES, *_PRESET, start=start, end=end):
        return True
    return sentence.first(Joint.ON_DATA, start, end) is not None


def _denies_by_itself(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is denied of people's data, by what could be a sentence without the lesson beside it."""
    first, last = sentence.bounds(mention.start, mention.end)
    denied = sentence.has(Kind.NEGATION, Kind.BAN, start=first, end=last)
    own = denied and sentence.has(Kind.USER_DATA, start=first, end=last)
    return own and not sentence.has(Kind.LESSON, start=first, end=last)


def _is_excluded(sentence: Sentence, mention: Mention) -> bool:
    """Whether the mention is what the word right before it leaves out."""
    before = sentence.of(Kind.NEGATION, start=max(0, mention.start - WORD), end=mention.start)
    return any(hit.name == Name.EXCLUDE and hit.end >= mention.start - 1 for hit in before)


def _is_title(sentence: Sentence) -> bool:
    """A question, or a heading that was not marked as one."""
    words = sentence.words[sentence.own :].rstrip(' *"')
    if words.endswith("?"):
        return True
    if _is_written_as_purpose(sentence):
        return False
    length = len(words.split())
    states = sentence.has(Kind.NEGATION) or (words.endswith(".") and sentence.has(*_STATED))
    if sentence.is_label and length <= _HEADLINE and not states:
        return True
    if length <= _LABEL and not sentence.has(Kind.USE, Kind.SERVICE, Kind.NEGATION, *_ACTIONS, *_PRESET):
        return not (sentence.is_item and _begins_with_the_act(sentence))
    if length <= _LABEL and _is_without_a_verb(sentence, words):
        return True
    chooses = sentence.has(Kind.NEGATION, *_ACTIONS, *_SHOWN)
    if length <= _HEADLINE and "|" not in words and _is_written_as_title(words) and not chooses:
        return True
    ended = words.endswith((".", ";", "!")) and length > _LABEL
    return (
        sentence.has(Kind.TITLE, start=sentence.own)
        and not ended
        and not _NO_TITLE & set(words)
        and len(words) < _TITLE
    )


def _is_without_a_verb(sentence: Sentence, words: str) -> bool:
    """Whether a line by itself names a thing, and says nothing of it: "Data use for training"."""
    if sentence.is_item or "|" in words or words.endswith((".", ";", "!", ":")):
        return False
    told = sentence.has(*_STATED, Kind.NEGATION, *_ACTIONS, *_PRESET)
    return not told and sentence.first(Joint.STATES, sentence.own) is None


def _is_written_as_purpose(sentence: Sentence) -> bool:
    """Whether a whole sentence is what data is for, however short: "Purpose: model training.", "To improve our AI."."""
    if not sentence.words.endswith("."):
        return False
    own = sentence.own
    named = sentence.of(Kind.PURPOSE)  # "AI development."
    acts = [
        act
        for act in sentence.of(*_WHAT_FOR, start=own + 1)
        if not any(name.start <= act.start and act.end <= name.end for name in named)
    ]
    return any(
        ":" in sentence.words[own : hit.end] or any(act.end <= hit.end for act in acts)
        for hit in sentence.of(Kind.PURPOSIVE)
        if hit.start == own
    )


def _is_written_as_title(words: str) -> bool:
    """Whether all but the smallest words begin with a capital: "Data Usage and Model Training"."""
    written = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > _SMALL]
    return (
        len(written) > 1
        and all(word[0].isupper() for word in written)
        and not words.endswith((".", ";", "!", ":"))
    )


def _begins_with_the_act(sentence: Sentence) -> bool:
    """Whether the first word is what is done to AI: a purpose in a list of purposes, however short."""
    return any(hit.start == sentence.own for hit in sentence.of(Kind.IMPROVE, Kind.TRAIN))


def _is_definition(sentence: Sentence) -> bool:
    """A term in quotation marks, and what it means; or what kind of thing something is."""
    return any(
        hit.name == Name.EXPLAINED or '"' in sentence.words[max(0, hit.start - _TERM) : hit.start]
        for hit in sentence.of(Kind.DEFINITION)
    )


def _for_the_user(sentence: Sentence, mention: Mention) -> bool:
    """Rules for the user, and the customer's own model."""
    start, end = sentence.part(mention.start)
    chooses = sentence.has(Kind.NO_WAY, *_SHOWN) or (sentence.has(Kind.OUT) and sentence.has(Kind.USER_DATA))
    bound = _binds_the_user(sentence, mention) and not chooses and not _is_of_us(sentence)
    if bound and not _service_acts(sentence, mention):
        return True
    denies = sentence.has(Kind.SERVICE) and sentence.has(Kind.NEGATION)
    if sentence.under_rules and not denies and not sentence.has(Kind.ACTOR):
        return True
    if sentence.has(Kind.FORBIDDEN, start=mention.end, end=end):
        return True
    denied = sentence.has(Kind.NEGATION, end=mention.end) or sentence.has(Kind.BAN, Kind.OUT)
    learns = sentence.joints.at(Joint.LEARNS, sentence.words, mention.start) is not None
    first, last = (0, None) if learns else (start, end)  # "it learns from you, but that stays on your device"
    return sentence.has(Kind.OWN_BENEFIT, start=first, end=last) and not denied


def _binds_the_user(sentence: Sentence, mention: Mention) -> bool:
    """Whether a rule for the user stands before it; in "images of the client will not be used" the images are meant."""
    bans = sentence.of(Kind.BAN)
    rules = sentence.of(Kind.USER_BOUND, start=_own_beginning(sentence, mention), end=mention.start)
    return any(not any(ban.start < rule.end < ban.end for ban in bans) for rule in rules)


def _is_of_us(sentence: Sentence) -> bool:
    """Whether the item of a list that "We:" introduces: "do not …" is what the service promises."""
    introduced = sentence.of(Kind.SERVICE, Kind.ACTOR, end=sentence.own)
    return any(hit.start == 0 or hit.name == Name.GRANTS for hit in introduced)


def _service_acts(sentence: Sentence, mention: Mention) -> bool:
    """Whether, after the rule for the user, the service becomes the one who acts."""
    rules = sentence.of(Kind.USER_BOUND, end=mention.start)
    return sentence.has(Kind.ACTOR, start=rules[-1].end, end=mention.start)


def _about_data(sentence: Sentence, mention: Mention) -> bool:
    """Whether people's data goes into the training: named and used, or as a purpose or a choice."""
    start, end = thought_of(sentence, mention)
    if _named(sentence, Kind.USER_DATA, mention, start, end):
        return True
    if _came_trained(sentence, mention):
        return _named(sentence, Kind.PUBLIC_DATA, mention, start, end)
    if _is_lesson(sentence, max(start, sentence.own), end) and not sentence.has(*CHOICES):
        return any(_named(sentence, kind, mention) for kind in _of_a_lesson(sentence, mention))
    kinds = ANY_DATA if _uses_data(sentence, mention) else _BARE_DATA
    if any(_named(sentence, kind, mention) for kind in kinds):
        return True
    if _is_used_for_it(sentence, mention, max(start, mention.start - NEAR)):
        return True
    if sentence.first(Joint.ON_DATA, mention.start, mention.end) or _refused(sentence, mention):
        return True
    if sentence.has(*CHOICES, *_PRESET):
        return True
    purposes = (hit for hit in sentence.of(Kind.PURPOSIVE, start=start) if hit.start <= mention.end)
    return not all(_is_label_of_a_use(sentence, hit) for hit in purposes)


def _is_label_of_a_use(sentence: Sentence, purpose: Hit) -> bool:
    """Whether it is a label, and what is told of it is a use of no data: "AI training: an engine used for …"."""
    return sentence.words.startswith(":", purpose.end) and sentence.has(Kind.USE, start=purpose.end)


def _is_lesson(sentence: Sentence, start: int, end: int) -> bool:
    """Whether it tells how models work in general; "the data on which our AI is trained" tells of one."""
    learnt = sentence.of(Kind.LEARN)
    return any(
        not any(what.start <= hit.start and hit.end <= what.end for what in learnt)
        for hit in sentence.of(Kind.GENERAL, start=start, end=end)
    )


def _is_used_for_it(sentence: Sentence, mention: Mention, start: int) -> bool:
    """Whether something is used right before the training that is no AI itself: "we use models to improve AI"."""
    first, _ = sentence.part(mention.start)
    return any(
        not sentence.has(Kind.MODEL, start=hit.end, end=mention.start)
        and not _is_of_a_program(sentence, max(first, hit.start - _FROM_REACH), hit.start)
        for hit in sentence.of(Kind.USE, start=start, end=mention.start)
    )


def _is_of_a_program(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a program is what is used, and no data: "an engine that can be used to train agents"."""
    return sentence.has(Kind.THING, start=start, end=end) and not sentence.has(
        *ANY_DATA, start=start, end=end
    )


def _came_trained(sentence: Sentence, mention: Mention) -> bool:
    """Whether the training only tells which models are used: "we use models trained on checked data"."""
    if not sentence.joints.at(Joint.TRAINED, sentence.words, mention.start):
        return False
    return any(hit.end == mention.start - 1 for hit in sentence.of(Kind.MODEL, Kind.THING))


def _refused(sentence: Sentence, mention: Mention) -> bool:
    """Whether the service says that it does without training: "we have disabled model training", "no AI training"."""
    start, _ = sentence.part(mention.start)
    beside = (mention.start - hit.end <= _ARTICLE for hit in sentence.of(Kind.NEGATION, end=mention.start))
    if any(beside) and sentence.has(Kind.PURPOSE, start=mention.start, end=mention.end):
        return True
    said = (Kind.NEGATION, Kind.ACTOR, Kind.PURPOSE)
    return all(sentence.has(kind, start=start, end=mention.end) for kind in said)


def _of_a_lesson(sentence: Sentence, mention: Mention) -> tuple[Kind, ...]:
    """The data that makes a claim of a lesson in how models work: what the service says it uses, or named data."""
    uses = sentence.has(Kind.ACTOR, end=mention.start) and sentence.has(Kind.USE, end=mention.start)
    return (Kind.DATA,) if uses else (Kind.PUBLIC_DATA, Kind.AGGREGATE_DATA)


def _uses_data(sentence: Sentence, mention: Mention) -> bool:
    """Whether data that is named in passing is what goes in: it is used, trained on, or improved from."""
    if sentence.has(Kind.USE, Kind.NEGATION) or sentence.has(*ACTS, start=mention.start, end=mention.end):
        return True
    cell, _ = sentence.cell(mention.start)
    if mention.start - cell <= _ARTICLE and follows_data_in_a_row(sentence, mention.start):
        return True  # the row says what is used, and what for
    return any(_comes_from(sentence, data) for data in sentence.of(Kind.DATA))


def _comes_from(sentence: Sentence, data: Hit) -> bool:
    """Whether data is what something is improved from: "from the notes", with no comma between."""
    near = sentence.joints.all(Joint.FROM, sentence.words, max(0, data.start - _FROM_REACH * 2), data.start)
    between = (sentence.words[word.end() : data.start] for word in near)
    return any(0 < len(words) <= _FROM_REACH and not set(",;") & set(words) for words in between)


def _named(sentence: Sentence, kind: Kind, mention: Mention, start: int = 0, end: int | None = None) -> bool:
    """Whether data of a kind is named outside the mention: "training data" names none, "training on it" does."""
    return any(
        hit.end <= mention.start
        or hit.start >= mention.end
        or (hit.start == mention.start and hit.end > mention.end)
        for hit in sentence.of(kind, start=start, end=end)
    )
