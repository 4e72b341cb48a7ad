"""What a sentence without a word on training adds to the clause before it: a way out, a condition, a denial."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Hit, Kind
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.mention import ACTS
from monitor.core.clauses.sentence import Sentence
from monitor.core.model import Default

_SHORT = 320  # characters: a sentence that continues another does not tell a story of its own
_SUBJECT = 12  # characters before a refusal in which it stands who refuses: "we forbid them"
_BESIDE = 12  # characters between "opt out" and "machine learning", either first
_OBJECT = 40  # characters from "improve" to what is improved
# Without one of these a sentence adds nothing to the clause before it.
FOLLOWS_UP = (Kind.REFERS, Kind.REFUSES, Kind.ON_DEFAULT, Kind.OFF_DEFAULT, Kind.ONLY_THEN, Kind.NO)


def follow_up_stance(
    sentence: Sentence,
    before: Default,
    *,
    beside: bool = True,
    on_subject: bool = False,
    in_section: bool = False,
) -> Default | None:
    """What a sentence without a word on training adds to the clause before it, or None.

    Further away than the paragraph below the clause (not `beside` it) it must say of what it speaks: "opt out of this".
    A page that is all about AI (`on_subject`) speaks of it wherever it keeps people's own data out, and a section
    that is (`in_section`) wherever it lets them out.
    """
    if before is Default.OPT_IN and sentence.has(Kind.ON_DEFAULT) and not sentence.has(Kind.ELSEWHERE):
        return Default.OPT_OUT  # the label of a switch asks to be allowed, and the switch is on
    if before in (Default.ALWAYS, Default.UNCLEAR) and beside and sentence.says_only(Kind.NO):
        return Default.NEVER  # "You may ask whether we train on your drafts. We don't."
    if (
        before is Default.NEVER
        and beside
        and sentence.has(Kind.ONLY_THEN)
        and not sentence.has(Kind.ELSEWHERE)
    ):
        return Default.OPT_IN
    if sentence.has(Kind.ELSEWHERE) or before not in (Default.ALWAYS, Default.UNCLEAR, Default.OPT_OUT):
        return None
    if sentence.has(Kind.NO_WAY, Kind.EVEN_IF, Kind.ABSTAIN):
        return None
    if sentence.has(Kind.ON_DEFAULT):
        return Default.OPT_OUT
    if sentence.has(Kind.OFF_DEFAULT) or (beside and sentence.has(Kind.ONLY_THEN)):
        return Default.OPT_IN
    if before is Default.ALWAYS and beside and (choice := _choice_of_it(sentence)):
        return choice
    refers = [hit for hit in sentence.of(Kind.REFERS) if beside or _says_of_what(sentence, hit)]
    about_it = sentence.has(Kind.OUT) and (in_section or (on_subject and sentence.has(Kind.USER_DATA)))
    if not (refers or about_it) or len(sentence.words) > _SHORT:
        return None
    left_out = sentence.has(Kind.STOPPED) and sentence.has(Kind.NEGATION, Kind.BAN)
    return Default.OPT_OUT if left_out or sentence.has(Kind.OUT, Kind.STANDS) else None


def _choice_of_it(sentence: Sentence) -> Default | None:
    """The choice that a sentence right after a claim gives people, without a word on what."""
    if _asks_first(sentence):
        return Default.OPT_IN
    return Default.OPT_OUT if _refuses(sentence) else None


def _asks_first(sentence: Sentence) -> bool:
    """Whether it denies what was said of all who have not agreed: "we won't do so unless you have agreed"."""
    denied = sentence.has(Kind.DENIAL) or (sentence.has(Kind.NEGATION) and sentence.has(Kind.REFERS))
    return denied and sentence.has(Kind.UNLESS_IN, Kind.WITHOUT)


def _refuses(sentence: Sentence) -> bool:
    """Whether a sentence right after a claim lets people refuse it, without a word on what is refused.

    "Saying no costs you nothing" does, "it cannot be withdrawn" and "we forbid them to name you" do not.
    """
    if sentence.has(Kind.PAST) or len(sentence.words) > _SHORT:
        return False
    return any(
        not sentence.has(Kind.NEGATION, Kind.ACTOR, start=max(0, hit.start - _SUBJECT), end=hit.start)
        for hit in sentence.of(Kind.REFUSES)
    )


def _says_of_what(sentence: Sentence, refers: Hit) -> bool:
    """Whether it is "this" that one opts out of, and not what the sentence speaks of: "a pixel, unless you stop it"."""
    own = any(hit.start <= refers.start and refers.end <= hit.end for hit in sentence.of(Kind.STANDS))
    named = (sentence.first(joint, refers.start, refers.end) for joint in (Joint.THIS, Joint.AI_WORD))
    return not own and any(named)


def keeps_out(sentence: Sentence) -> bool:
    """Whether a sentence by itself says how to keep one's data out of what is trained, improved or developed."""
    refused = (Kind.ELSEWHERE, Kind.NO_WAY, Kind.EVEN_IF, Kind.ABSTAIN)
    if sentence.has(*refused) or len(sentence.words) > _SHORT:
        return False
    improved = sentence.of(Kind.IMPROVE)
    whole = any(sentence.first(Joint.WHOLE, hit.end, hit.end + _OBJECT) for hit in improved)
    learning = is_of_machine_learning(sentence, Kind.OUT, Kind.ON_DEFAULT)
    acts = sentence.has(*ACTS) or (bool(improved) and not whole) or _names_the_use(sentence) or learning
    if not acts or not sentence.has(Kind.OUT):
        return False
    if sentence.has(Kind.USER_DATA, Kind.PURPOSE, Kind.LEARN) or _turns_off_training(sentence) or learning:
        return True
    return bool(improved) and sentence.has(Kind.MODEL)


def is_of_machine_learning(sentence: Sentence, *choices: Kind) -> bool:
    """Whether one leaves or joins what is called no more than machine learning, or says what becomes of one's data."""
    named = sentence.first(Joint.LEARNING)
    if named is None:
        return False
    beside = any(
        named.start() - hit.end <= _BESIDE and hit.start - named.end() <= _BESIDE
        for hit in sentence.of(*choices)
    )
    return beside or sentence.has(Kind.USER_DATA)


def _turns_off_training(sentence: Sentence) -> bool:
    """Whether training itself is what one turns off, with whatever it is done: "you can disable training"."""
    outs = sentence.of(Kind.OUT)
    return any(out.start < hit.start <= out.end + 1 for hit in sentence.of(Kind.TRAIN) for out in outs)


def _names_the_use(sentence: Sentence) -> bool:
    """Whether it says of what was said before that data is used so: "if you do not want it to be used this way"."""
    return any(sentence.first(Joint.THIS, hit.start, hit.end) for hit in sentence.of(Kind.REFERS))
