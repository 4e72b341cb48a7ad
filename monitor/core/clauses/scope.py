"""Whose data of what kind a sentence speaks of, and whose account."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.core.clauses.lexicon.format import Hit, Kind, Name
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.mention import Mention, thought_of
from monitor.core.clauses.sentence import Sentence
from monitor.core.model import Audience, Default, Scope

_CHOICES = (Default.OPT_OUT, Default.OPT_IN)
_GIVEN = (Kind.FEEDBACK_DATA, Kind.FLAGGED)
_OWN = (Kind.USER_DATA, Kind.DATA)
_EXCEPTED = 40  # characters from "except" to whom it leaves out
_AND = 22  # characters of " and ", with a word that tells which: "usage data and employer feedback"
_ENDS = frozenset(")¦|")  # end an enumeration of examples


def scope_of(sentence: Sentence, mention: Mention, stance: Default) -> Scope:
    """Whose data: people's own wins where a sentence speaks of several kinds."""
    start, end = thought_of(sentence, mention)
    if stance in _CHOICES and _is_only_anonymised(sentence, stance):
        return Scope.USER
    aggregated = sentence.has(Kind.IN_AGGREGATE) and not sentence.has(Kind.USER_DATA, start=start, end=end)
    if aggregated or sentence.has(Kind.IN_AGGREGATE, start=start, end=end):
        return Scope.AGGREGATE
    if stance is Default.ALWAYS and sentence.has(Kind.IF_PUBLIC) and not sentence.first(Joint.FURTHER):
        return Scope.PUBLIC
    if stance is Default.ALWAYS and any(_is_all(sentence, hit) for hit in sentence.of(Kind.FLAGGED)):
        return Scope.FEEDBACK
    if stance is Default.OPT_IN and any(_is_condition(sentence, hit) for hit in sentence.of(*_GIVEN)):
        return Scope.FEEDBACK
    if _is_from_elsewhere(sentence, mention, end):
        return Scope.PUBLIC
    own = max(start, sentence.own)
    if own > start and own <= mention.start and _named(sentence, own, end) is Scope.AGGREGATE:
        return Scope.AGGREGATE
    limits = ((start, end), (0, len(sentence.words)))
    for first, last in limits:
        until = _exception(sentence, first, last) if stance in (Default.NEVER, Default.OPT_IN) else last
        if scope := _named(sentence, first, until):
            return scope
    return Scope.USER


def _is_from_elsewhere(sentence: Sentence, mention: Mention, end: int) -> bool:
    """Whether what is learnt is nobody's own: "compared with what it learned from archives"."""
    after = sentence.of(Kind.PUBLIC_DATA, start=mention.end, end=end)
    learnt = sentence.has(Kind.LEARN, start=mention.start, end=mention.end)
    return learnt and bool(after) and not sentence.has(Kind.USER_DATA, start=mention.end, end=end)


def _is_condition(sentence: Sentence, given: Hit) -> bool:
    """Whether to give feedback is the choice itself: "if you choose to send feedback, your data may be used"."""
    return any(asked.start <= given.start and given.end <= asked.end + 1 for asked in sentence.of(Kind.IN))


def _is_only_anonymised(sentence: Sentence, stance: Default) -> bool:
    """Whether the data is said to name nobody, and not to be numbers on many people.

    Beside a choice it is still everybody's own: nobody can be left out of statistics. Where one is left out of
    "your drafts, anonymised or aggregated", they may be the one as well as the other.
    """
    anonymised = [hit.name != Name.STATISTICS for hit in sentence.of(Kind.AGGREGATE_DATA)]
    if stance is Default.OPT_OUT and sentence.has(Kind.USER_DATA):
        return any(anonymised)
    return bool(anonymised) and all(anonymised)


def _is_all(sentence: Sentence, flagged: Hit) -> bool:
    """Whether reports or feedback are all that is used, and not one example of it: "data, including reports"."""
    named = sentence.of(Kind.DATA, Kind.USER_DATA, end=flagged.start)
    return not any(
        _is_example(sentence, data.end, flagged.start) or _is_beside(sentence, data.end, flagged.start)
        for data in named
    )


def _is_beside(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only "and" stands between, and at most whose it is: "recordings and feedback"."""
    near = end - start <= _AND and not _ENDS & set(sentence.words[start:end])
    if sentence.words[start:end] == ", ":
        return True
    return near and sentence.joints.first(Joint.AND, sentence.words, start, end) is not None


def _is_example(sentence: Sentence, start: int, end: int) -> bool:
    """Whether between two places begins an enumeration of examples that has not ended."""
    opened = sentence.joints.all(Joint.INCLUDES, sentence.words, start, end)
    return any(_ENDS.isdisjoint(sentence.words[opening.end() : end]) for opening in opened)


def _exception(sentence: Sentence, first: int, last: int) -> int:
    """Where a denial's exception begins: "not used, except for feedback" denies no use of feedback."""
    found = sentence.first(Joint.EXCEPT, first, last)
    return found.start() if found and sentence.has(*_OWN, start=first, end=found.start()) else last


def _named(sentence: Sentence, start: int, end: int) -> Scope | None:
    """The kind of data named in a stretch, or None."""
    feedback = sentence.of(Kind.FEEDBACK_DATA, start=start, end=end)
    public = sentence.of(Kind.PUBLIC_DATA, start=start, end=end)
    own = sentence.of(Kind.USER_DATA, start=start, end=end)
    if any(not _overlap(sentence, hit, feedback) and not _opens(sentence, hit, public) for hit in own):
        return Scope.USER
    if public:
        return Scope.PUBLIC
    if any(_is_all(sentence, hit) for hit in feedback):
        return Scope.FEEDBACK
    counted = sentence.of(Kind.AGGREGATE_DATA, start=start, end=end)
    if counted and not _is_one_of_several(sentence, counted[0], start):
        return Scope.AGGREGATE
    return Scope.USER if sentence.has(Kind.DATA, start=start, end=end) else None


def _is_one_of_several(sentence: Sentence, counted: Hit, start: int) -> bool:
    """Whether other data is named right before it: "photos, scans, and aggregated usage information"."""
    before = sentence.of(Kind.DATA, start=start, end=counted.start)
    return bool(before) and sentence.words[before[-1].end : counted.start].startswith(",")


def _overlap(sentence: Sentence, hit: Hit, others: Iterable[Hit]) -> bool:
    """Whether the same words are named by another kind: "corrections you submit" are feedback, and no content.

    "Your feedback and your conversations" are both.
    """
    return any(
        hit.start < other.end and other.start < hit.end and not _is_beside(sentence, other.end, hit.end)
        for other in others
    )


def _opens(sentence: Sentence, hit: Hit, others: Iterable[Hit]) -> bool:
    """Whether words around it say where it is from: "photos" of "photos from archives", or of "synthetic photos"."""
    # Not "your photos" of "to license your photos".
    is_bare = " " not in sentence.words[hit.start : hit.end]
    return any(
        (other.start == hit.start or (is_bare and other.start < hit.start)) and hit.end <= other.end
        for other in others
    )


def audience_of(sentence: Sentence) -> Audience:
    """Whose account a sentence limits itself to: of several the one named first, which the others are set against.

    Who is left out ("except for enterprise customers") is not who it speaks of.
    """
    consumers = sentence.of(Kind.CONSUMER)
    businesses = [hit for hit in sentence.of(Kind.BUSINESS) if not _is_left_out(sentence, hit)]
    if consumers and businesses:
        return Audience.BUSINESS if businesses[0].start <= consumers[0].start else Audience.CONSUMER
    if businesses:
        return Audience.BUSINESS
    return Audience.CONSUMER if consumers else Audience.ANY


def _is_left_out(sentence: Sentence, hit: Hit) -> bool:
    found = sentence.first(Joint.EXCEPT, max(0, hit.start - _EXCEPTED), hit.start)
    return found is not None and not {",", "."} & set(sentence.words[found.end() : hit.start])
