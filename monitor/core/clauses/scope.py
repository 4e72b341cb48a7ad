"""Whose data of what kind a sentence speaks of, and whose account."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Kind
from monitor.core.clauses.sentence import Sentence
from monitor.core.clauses.topic import Mention
from monitor.core.model import Audience, Default, Scope


def scope_of(sentence: Sentence, mention: Mention, stance: Default) -> Scope:
    """Whose data: people's own wins where a sentence speaks of several kinds."""
    if sentence.has(Kind.IN_AGGREGATE):
        return Scope.AGGREGATE
    start, end = sentence.part(mention.start)
    if sentence.has(Kind.FLAGGED) and stance is Default.ALWAYS:
        return Scope.FEEDBACK
    for first, last in ((start, end), (0, None)):
        if scope := _named(sentence, first, last):
            return scope
    return Scope.USER


def _named(sentence: Sentence, start: int, end: int | None) -> Scope | None:
    """The kind of data named in a stretch, or None."""
    if sentence.has(Kind.USER_DATA, start=start, end=end):
        return Scope.USER
    if sentence.has(Kind.PUBLIC_DATA, start=start, end=end):
        return Scope.PUBLIC
    if sentence.has(Kind.FEEDBACK_DATA, start=start, end=end):
        return Scope.FEEDBACK
    if sentence.has(Kind.AGGREGATE_DATA, start=start, end=end):
        return Scope.AGGREGATE
    return Scope.USER if sentence.has(Kind.DATA, start=start, end=end) else None


def audience_of(sentence: Sentence) -> Audience:
    """Whose account a sentence limits itself to."""
    if sentence.has(Kind.BUSINESS):
        return Audience.BUSINESS
    return Audience.CONSUMER if sentence.has(Kind.CONSUMER) else Audience.ANY
