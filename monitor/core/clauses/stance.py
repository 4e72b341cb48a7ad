"""What a sentence says of a mention of training: never, opt_in, opt_out, always or unclear."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from monitor.core.clauses import labels
from monitor.core.clauses.lexicon.format import Hit, Kind, Name
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.mention import ACTS, Mention
from monitor.core.clauses.sentence import Sentence
from monitor.core.model import Default

_FAR = 700  # characters over which a negation still governs what follows it
_VERB = 12  # characters of the verb that a new subject may be followed by
_NO_OBJECT = 20  # characters from "no" to the end of "no language model"
_CONTRAST = 140  # characters from training to the data that it is set against
_ELSEWHERE = 36  # characters from "opt out" to "marketing e-mails"
_TOLD = (Kind.ACTOR, Kind.SERVICE, Kind.USE, Kind.USER_DATA)  # in what is no mere label before a colon
_WAYS_OUT = (Kind.OUT, Kind.STOPPED, Kind.STANDS)
_AFTER = 80  # … and within which what follows the mention can deny it
_CHOICES = frozenset({
    Kind.OUT, Kind.STOPPED, Kind.IN, Kind.UNLESS_IN, Kind.WHETHER, Kind.IF_ON, Kind.ON_DEFAULT, Kind.OFF_DEFAULT,
    Kind.DEFAULT, Kind.EVEN_IF, Kind.NO_WAY, Kind.WITHOUT, Kind.ABSTAIN, Kind.STANDS, Kind.THAT_CASE,
})  # fmt: skip
# What a sentence states; a condition before any of it opens the sentence: "Please note that unless you agree, …".
_STATES = (Kind.ACTOR, Kind.USE, Kind.NEGATION, Kind.BAN, Kind.OUT, *ACTS, Kind.IMPROVE)
_BY_DEFAULT = (Kind.ON_DEFAULT, Kind.UNLESS_IN)
_DATA = (Kind.USER_DATA, Kind.DATA, Kind.PUBLIC_DATA, Kind.FEEDBACK_DATA, Kind.AGGREGATE_DATA)
_OWN_CELL = frozenset({Kind.WHETHER, Kind.IF_ON, Kind.IN, Kind.UNLESS_IN, Kind.DEFAULT, Kind.STOPPED})


@dataclass(frozen=True)
class _Choices:
    """The choices that bear on one mention."""

    hits: tuple[Hit, ...]

    def first(self, *kinds: Kind) -> int | None:
        """Where the first choice of these kinds stands."""
        return next((hit.start for hit in self.hits if hit.kind in kinds), None)

    def have(self, *kinds: Kind) -> bool:
        """Whether there is a choice of these kinds."""
        return self.first(*kinds) is not None

    def without(self, is_other: Callable[[Hit], bool]) -> _Choices:
        """Those that are not of a sort."""
        return _Choices(tuple(hit for hit in self.hits if not is_other(hit)))


def stance_of(sentence: Sentence, mention: Mention) -> Default:
    """The stance towards one mention. The first rule that holds decides; their order is the order of strength."""
    choices, negated = _choices(sentence, mention), is_negated(sentence, mention)
    if shown := sentence.of(Kind.IS_ON, Kind.IS_OFF):
        label = (hit for hit in choices.hits if hit.end <= shown[0].start and hit.start < mention.end)
        refuses = negated and mention.start < shown[0].start  # and not in what the row says of its effect
        return _of_a_setting(shown, refuses=refuses or any(hit.kind in labels.REFUSES for hit in label))
    if preset := labels.preset(sentence, mention):
        return preset
    if choices.have(Kind.EVEN_IF, Kind.NO_WAY) and not choices.have(Kind.STANDS):
        return Default.NEVER if negated else Default.ALWAYS
    if not negated:
        choices = choices.without(lambda hit: _is_refused(sentence, hit))
    if negated or choices.have(Kind.IN, Kind.UNLESS_IN):
        choices = choices.without(lambda hit: _is_of_features(sentence, hit, mention))
    stance = _denied(choices) if negated else _claimed(choices)
    # "is governed by another document", "solely as provided above": what holds is not said here.
    return Default.UNCLEAR if stance is Default.ALWAYS and sentence.has(Kind.POINTS) else stance


def _of_a_setting(shown: list[Hit], *, refuses: bool) -> Default:
    """What the state of a setting says, where its label allows or refuses; states that differ say nothing."""
    states = {hit.kind for hit in shown}
    if len(states) > 1:
        return Default.UNCLEAR
    return Default.OPT_OUT if (Kind.IS_ON in states) != refuses else Default.OPT_IN


def answer_stance(question: Sentence, answer: Sentence) -> Default | None:
    """What an answer says to a question about training, or None where it does not answer it."""
    choices = _Choices(tuple(hit for hit in answer.hits if hit.kind in _CHOICES))
    if question.first(Joint.MAY_WE) and answer.has(Kind.IN, Kind.ONLY_THEN) and not answer.has(Kind.NO):
        return Default.OPT_IN
    asks_for_a_way_out = question.has(Kind.OUT, Kind.STOPPED, Kind.NO_WAY)
    if shown := answer.of(Kind.IS_ON, Kind.IS_OFF):
        return _of_a_setting(shown, refuses=question.has(*labels.REFUSES))
    if answer.has(Kind.POINTS) and not answer.has(Kind.NO):  # "that depends on your plan"
        return Default.UNCLEAR
    if answer.has(Kind.NO):
        return Default.ALWAYS if asks_for_a_way_out and not choices.have(Kind.OUT) else _denied(choices)
    if asks_for_a_way_out and (answer.has(Kind.YES) or choices.have(Kind.OUT, Kind.WHETHER)):
        return Default.OPT_OUT
    if answer.has(Kind.YES) or choices.have(Kind.IN, Kind.STANDS, Kind.DEFAULT):
        return _claimed(choices)
    return None


def _choices(sentence: Sentence, mention: Mention) -> _Choices:
    """A condition holds for its own table cell or bullet; a way out holds for the whole row."""
    start, end = sentence.cell(mention.start)
    return _Choices(
        tuple(
            hit
            for hit in sentence.hits
            if hit.kind in _CHOICES
            and (hit.kind not in _OWN_CELL or start <= hit.start < end or _is_basis(hit, sentence))
            and not _of_something_else(sentence, hit, mention)
        )
    )


def _of_something_else(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Whether a choice is told of another thing: "you can opt out of AI features, and we train on nothing".

    Or after it: "we train on nothing, and we see no drafts unless you ask". A condition that opens the sentence
    holds for all of it.
    """
    start, end = sentence.part(mention.start)
    if hit.kind in _WAYS_OUT and _is_named_elsewhere(sentence, hit, mention):
        return True
    apart = not start <= hit.start < end
    if hit.kind is Kind.NO_WAY:  # "You cannot opt out of storage, but you can opt out of training."
        return apart and sentence.has(Kind.OUT, start=start, end=end)
    if hit.kind is Kind.IN:  # "…; and otherwise with your consent" is a condition of another item of a list
        in_a_list = apart and _is_of_another_item(sentence, hit)
        return in_a_list or _is_of_another_subject(sentence, hit, mention)
    if hit.kind in (Kind.OUT, Kind.STOPPED, Kind.STANDS) and apart and mention.end < hit.start:
        # "…; to market our products, unless you object", and not "…; unless you object" nor "…; you may object"
        item = sentence.part(hit.start)[0]
        begun = hit.start - item > _VERB and not sentence.joints.at(Joint.SUBJECT, sentence.words, item)
        return begun and _is_of_another_item(sentence, hit)
    if hit.kind in (Kind.WITHOUT, Kind.UNLESS_IN) and _ends_an_item(sentence, hit, mention):
        return True
    if hit.start >= mention.end and hit.kind in (Kind.UNLESS_IN, Kind.DEFAULT):
        restart = sentence.first(Joint.RESTART, mention.end, hit.start)
        return restart is not None and sentence.has(Kind.NEGATION, start=restart.start(), end=hit.start)
    opens = hit.kind is Kind.UNLESS_IN and not sentence.has(
        *_STATES, start=sentence.beginning(hit.start), end=hit.start
    )
    if hit.kind not in (Kind.OUT, Kind.UNLESS_IN) or hit.end > mention.start or opens:
        return False
    restart = sentence.first(Joint.RESTART, hit.end, mention.start)
    if restart is None or sentence.joints.at(Joint.AND, sentence.words, restart.start()):
        return False  # "Turn it off and we will not …"
    return sentence.has(Kind.NEGATION, start=hit.end, end=mention.start)


def _is_refused(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is consent that is not given: "if you do not agree", beside a claim; a denial asks for it so."""
    outs = sentence.of(Kind.OUT, start=hit.start, end=hit.end)
    refused = any(hit.start < out.start < out.end - 1 and out.end == hit.end for out in outs)
    return hit.kind is Kind.IN and refused


def _is_named_elsewhere(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Whether a way out says that it is of something else: "you can opt out of marketing e-mails"."""
    _, end = sentence.bounds(hit.start, hit.end)
    if hit.start <= mention.start <= end:
        return False  # "stop us from selling your drafts for AI training"
    return sentence.has(Kind.ELSEWHERE, start=hit.end, end=min(end, hit.end + _ELSEWHERE))


def _is_of_features(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Whether it turns off what uses AI, apart from training that is denied: "you can turn off AI features"."""
    between = (min(hit.end, mention.end), max(hit.start, mention.start))
    _, end = sentence.bounds(hit.start, hit.end)
    reach = min(end, hit.end + _ELSEWHERE)
    used = sentence.has(Kind.MODEL, start=hit.end, end=reach)
    spoken = sentence.has(*ACTS, Kind.IMPROVE, Kind.USER_DATA, start=hit.start, end=reach)
    return used and not spoken and any(between[0] <= at <= between[1] for at in sentence.ends)


def _is_of_another_item(sentence: Sentence, hit: Hit) -> bool:
    """Whether a choice is told in a later item of a list, and not of what was said before: "any such use …"."""
    start = sentence.part(hit.start)[0]
    if sentence.has(Kind.REFERS, start=start, end=hit.start) or sentence.first(Joint.THIS, start, hit.end):
        return False
    return sentence.introduction(hit.start) is not None


def _ends_an_item(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Whether a condition ends an earlier item: "we do not share drafts without your consent, or train on them"."""
    if hit.end > mention.start or not sentence.words.startswith(", ", hit.end):
        return False
    return sentence.joints.at(Joint.AND, sentence.words, hit.end + len(", ")) is not None


def _is_of_another_subject(sentence: Sentence, hit: Hit, mention: Mention) -> bool:
    """Whether after a denial another thing is said to be asked for: "we train on nothing, and sharing is opt-in"."""
    verb = sentence.first(Joint.FINITE, mention.end, hit.start)
    if verb is None or not sentence.has(Kind.NEGATION, end=mention.start):
        return False
    on_it = sentence.has(*ACTS, Kind.IMPROVE, Kind.USER_DATA, Kind.ACTOR, start=verb.start(), end=hit.end)
    return not on_it and sentence.first(Joint.THIS, verb.start(), hit.end) is None


def _is_basis(hit: Hit, sentence: Sentence) -> bool:
    """Whether it is the legal basis of a table row: consent, and nothing beside it."""
    return hit.name == Name.CONSENT_BASIS and not sentence.has(Kind.OTHER_BASIS)


def is_negated(sentence: Sentence, mention: Mention) -> bool:
    """Whether a negation governs the mention, from before it, from after it or from what introduces its list."""
    start, end = sentence.part(mention.start)
    begins = [at for at in _others_begin(sentence) if start < at < end]
    end = min((at for at in begins if at >= mention.end), default=end)
    own = max((at for at in begins if at <= mention.start), default=start)
    far = max(start, mention.start - _FAR)
    for hit in sentence.of(Kind.NEGATION, start=far):
        if hit.start > mention.end:
            break
        opening = _opening_condition(sentence, sentence.beginning(hit.start))
        apart = hit.end <= opening <= mention.start
        if hit.start <= mention.start and not apart and _governs(sentence, hit, mention.start):
            return True
        if mention.start < hit.start and mention.end - hit.end <= _NO_OBJECT:
            return True  # "your photos teach no model"
    bans = sentence.of(Kind.BAN, start=mention.end, end=min(end, mention.end + _AFTER))
    if any(not _is_exception(sentence, mention, ban) for ban in bans):
        return True
    if any(ban.start < mention.start and mention.end < ban.end for ban in sentence.of(Kind.BAN)):
        return True  # "an interface that does not include training on your drafts"
    if _is_set_against(sentence, mention):
        return True
    return _denied_afterwards(sentence, mention, own, end) or _introduced_by_negation(
        sentence, mention, start
    )


def _others_begin(sentence: Sentence) -> Iterator[int]:
    """Where something else is told that is joined on: "…, and payment data is never used"; not of "this"."""
    for start, end in sentence.joined:
        is_label = sentence.words.startswith(":", start) and not sentence.has(*_TOLD, end=start)
        told = sentence.has(Kind.USE, Kind.ACTOR, *_DATA, start=sentence.beginning(start), end=start)
        # "To train our models, we never use …"
        is_purpose = sentence.has(Kind.PURPOSIVE, end=start) and not told
        if not is_label and not is_purpose and sentence.first(Joint.THIS, start, end) is None:
            yield start


def _is_exception(sentence: Sentence, mention: Mention, ban: Hit) -> bool:
    """Whether it takes some data out of what is claimed of other data: "…, but this does not include old files"."""
    start, end = sentence.part(mention.start)
    anew = next((at for at, verb in sentence.joined if mention.end <= at <= ban.start <= verb + _VERB), None)
    if anew is None or not sentence.has(*_DATA, start=start, end=anew):
        return False
    return sentence.has(*_DATA, start=ban.end, end=end)


def _is_set_against(sentence: Sentence, mention: Mention) -> bool:
    """Whether people's own data is what it is not done with: "trained on archives, not on your drafts"."""
    near = mention.end + _CONTRAST
    against = sentence.first(Joint.CONTRAST, mention.end, near)
    if against is None or not sentence.has(Kind.USER_DATA, start=against.start(), end=near):
        return False
    start, _ = sentence.part(mention.start)
    return not sentence.has(Kind.USER_DATA, start=start, end=against.start())


def _denied_afterwards(sentence: Sentence, mention: Mention, since: int, until: int) -> bool:
    """Whether another sentence denies it: "we do not do this", and not "we do not use *that data* for this"."""
    start, end = sentence.part(mention.start)
    names_its_own = sentence.has(*_DATA, start=start, end=end)
    return any(
        since <= hit.start < until
        or not (names_its_own and sentence.has(*_DATA, start=hit.start, end=hit.end))
        for hit in sentence.of(Kind.DENIAL)
    )


def _governs(sentence: Sentence, hit: Hit, until: int) -> bool:
    """Whether a negation reaches so far: to no new subject, and not out of its own parentheses."""
    between = sentence.words[hit.end : until]
    if hit.name == Name.EXCLUDE and "," in between:
        return False  # "we use drafts, excluding those marked as secret, for training"
    if between.count(")") > between.count("("):
        return False
    restart = sentence.first(Joint.RESTART, hit.end, until + _VERB)
    return restart is None or restart.start() >= until


def _introduced_by_negation(sentence: Sentence, mention: Mention, start: int) -> bool:
    """Whether what introduces a list denies it whole: "We do not use drafts for: …; …; training models"."""
    introduction = sentence.introduction(mention.start)
    if introduction is None or sentence.has(Kind.ACTOR, start=start, end=mention.start):
        return False
    first, last = introduction
    return any(_governs(sentence, hit, last) for hit in sentence.of(Kind.NEGATION, start=first, end=last))


def _opening_condition(sentence: Sentence, start: int) -> int:
    """Where a condition that opens the thought ends: "If you have not objected, …"; `start` where there is none."""
    found = sentence.joints.at(Joint.CONDITION, sentence.words, start)
    return found.end() if found else start


def _denied(choices: _Choices) -> Default:
    """Said not to be used: who would have to act for it to be otherwise?"""
    if choices.have(Kind.OFF_DEFAULT):
        return Default.OPT_IN
    if choices.have(Kind.ON_DEFAULT):  # "It is on at first; switch it off and drafts will not be used"
        return Default.OPT_OUT
    if choices.have(Kind.STANDS, Kind.THAT_CASE) or (
        choices.have(Kind.STOPPED) and not choices.have(Kind.DEFAULT)
    ):
        return Default.OPT_OUT
    if choices.have(Kind.UNLESS_IN, Kind.WITHOUT, Kind.DEFAULT, Kind.OFF_DEFAULT, Kind.IN):
        return Default.OPT_IN
    return Default.OPT_OUT if choices.have(Kind.OUT, Kind.IF_ON) else Default.NEVER


def _claimed(choices: _Choices) -> Default:
    """Said to be used: who would have to act for it to be otherwise?"""
    off, stands = choices.first(Kind.OFF_DEFAULT), choices.first(Kind.STANDS)
    if stands is not None and not (off is not None and 0 <= stands - off <= _VERB):  # "off unless you say so"
        return Default.OPT_OUT
    if choices.have(Kind.OFF_DEFAULT):  # "on by default for some, and off for others": it is on for someone
        return Default.OPT_OUT if choices.have(Kind.ON_DEFAULT) else Default.OPT_IN
    if choices.have(Kind.ABSTAIN):
        return Default.ALWAYS
    out, into = choices.first(Kind.OUT, Kind.STOPPED, *_BY_DEFAULT), choices.first(Kind.IN)
    if out is not None and (into is None or out <= into):
        return Default.OPT_OUT
    if into is not None:
        return Default.OPT_IN
    return Default.UNCLEAR if choices.have(Kind.WHETHER, Kind.IF_ON) else Default.ALWAYS
