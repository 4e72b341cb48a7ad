"""Is this the document at all? Refuses, with a named reason, what is not.

A refused page is a failed fetch: it never becomes a version, and the last good one stays in force. It is
far worse to refuse a real policy than to let a strange page through, for the decider waits until a move
has been seen twice: the marks ask for short pages or whole lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.core import health_marks as marks
from monitor.core.health_marks import Mark
from monitor.core.model import Belief, Default, Reading, Reason, Scope, Unread
from monitor.core.text import visible

FEWEST_WORDS = 25  # a page with fewer says nothing; it may never be read as silence
TOO_LITTLE = frozenset({Reason.EMPTY, Reason.EMPTY_SHELL})  # why a page of few words is refused
_HEAD = 200_000  # characters of the markup in which its marks are looked for
_SHRUNK = 2 / 3  # of the length it had
_LANDMARKS = 0.5  # of the headings right above its clauses

_SENTENCES = {
    Reason.CHALLENGE: "The server answered with a bot challenge",
    Reason.SOFT_ERROR: "The server answered with an error page and status 200",
    Reason.LOGIN_WALL: "The page asks to log in",
    Reason.CONSENT_WALL: "The page asks for consent before it shows its text",
    Reason.EMPTY_SHELL: "The page shows its text only when its scripts run",
    Reason.PLACEHOLDER: "The page shows text that stands in for the document",
}


class _Table:
    """The marks of one kind as one expression, which tells at once that none is there."""

    def __init__(self, entries: Sequence[Mark], *, whole_line: bool = False) -> None:
        self._marks = [(mark, self._compiled(mark.pattern, whole_line=whole_line)) for mark in entries]

    @staticmethod
    def _compiled(pattern: str, *, whole_line: bool) -> re.Pattern[str]:
        return re.compile(rf"^[#*\s]*(?:{pattern})[*\s]*$" if whole_line else pattern, re.MULTILINE)

    def first(self, text: str, length: int) -> Mark | None:
        """The first mark that a text bears, given how long the page is."""
        return next(
            (mark for mark, pattern in self._marks if length <= mark.longest and pattern.search(text)), None
        )


_IN_TEXT = _Table(marks.IN_TEXT)
_PLACEHOLDERS = _Table(marks.PLACEHOLDERS)
_IN_MARKUP = _Table(marks.IN_MARKUP)
_LINES = [re.compile(mark.pattern) for mark in marks.LINES]
_ANY_LINE = re.compile("|".join(f"(?:{mark.pattern})" for mark in marks.LINES))
_LONGEST_LINE = 120  # characters
_PLACEHOLDERS_COUNT_UP_TO = 20_000  # characters of visible text
_LONGEST_MARKED = max(mark.longest for mark in (*marks.IN_TEXT, *marks.IN_MARKUP))


def refuse_markup(text: str, markup: str) -> Unread | None:
    """Why a page that came is not a document, or None. `text` is what it shows, `markup` its source, if any."""
    shown = _shown(text)
    if len(shown) <= _LONGEST_MARKED and (mark := _IN_MARKUP.first(markup[:_HEAD].lower(), len(shown))):
        known = _IN_TEXT.first(shown, len(shown))
        return _refused(known or mark)
    return _refuse_shown(shown)


def refuse_text(text: str) -> Unread | None:
    """Why a text is not the document by its words, or None."""
    return _refuse_shown(_shown(text))


def refuse_beside(found: Reading, before: Belief | None) -> Unread | None:
    """Why a text is not the document beside what that was, or None."""
    return refuse_cut(found, before) or refuse_bare(found, before) or refuse_foreign(found, before)


def refuse_cut(found: Reading, before: Belief | None) -> Unread | None:
    """Why a silent text is only a part of the document, or of another edition of it; None where it is whole.

    Silence rests on absence. Where a third of the text is missing, and with it most headings that the clauses
    stood under, it is likelier that the page is cut or that another edition answered than that the document
    stopped speaking: that is told as a broken source, which a person looks at, and not as a withdrawal.
    """
    if before is None or found.default is not Default.SILENT or before.default in (None, Default.SILENT):
        return None
    if len(found.text) >= before.length * _SHRUNK or _landmarks_remain(found.text, before):
        return None
    return Unread(
        Reason.TRUNCATED,
        f"Only {len(found.text)} of {before.length} characters came, and the headings of its clauses are missing:"
        " a part did not come, or another edition answered.",
    )


def refuse_bare(found: Reading, before: Belief | None) -> Unread | None:
    """Why a settings page is not what it was: it had switches, and has no control at all any more.

    A session that has ended, or scripts that did not run, look like this. That a switch is gone is believed where
    others are still there.
    """
    if before is None or found.switches or not any(clause.switch for clause in before.clauses):
        return None
    return Unread(
        Reason.TRUNCATED,
        "The settings page came without any of its controls: the session has ended, or its scripts did not run.",
    )


def refuse_foreign(found: Reading, before: Belief | None) -> Unread | None:
    """Why a text in a language that is not read is not a document that was read so far.

    Another language that is read is another edition; of this one nobody could tell what it says.
    """
    if before is None or before.default is None or found.default is not None or not found.language:
        return None
    if found.language == before.language:
        return None
    return Unread(
        Reason.WRONG_LANGUAGE,
        f"The page came in {found.language!r}, which is not read; the document was in {before.language!r}.",
    )


# A page is looked at by itself, and once more as the document that it is mostly the only part of.
@lru_cache(maxsize=2)
def _shown(text: str) -> str:
    return visible(text)


@lru_cache(maxsize=2)
def _refuse_shown(shown: str) -> Unread | None:
    length = len(shown)
    mark = _IN_TEXT.first(shown, length) if length <= _LONGEST_MARKED else None
    mark = mark or _error_line(shown)
    if mark is None and length <= _PLACEHOLDERS_COUNT_UP_TO:
        mark = _PLACEHOLDERS.first(shown, 0)
    if mark:
        return _refused(mark)
    if len(shown.split(maxsplit=FEWEST_WORDS)) < FEWEST_WORDS:
        return Unread(Reason.EMPTY, f"The page shows almost no text: fewer than {FEWEST_WORDS} words.")
    return None


def _error_line(shown: str) -> Mark | None:
    """The mark of a line that is an error message by itself, however long the rest is."""
    lines = {line.strip("#*_ \t") for line in shown.split("\n") if len(line) <= _LONGEST_LINE}
    found = [line for line in lines if _ANY_LINE.fullmatch(line)]
    for mark, pattern in zip(marks.LINES, _LINES, strict=True):
        if any(map(pattern.fullmatch, found)):
            return mark
    return None


def _landmarks_remain(text: str, before: Belief) -> bool:
    own = [clause for clause in before.clauses if clause.scope is Scope.USER]
    landmarks = {heading for clause in own for heading in clause.headings[-1:]}
    return sum(landmark in text for landmark in landmarks) >= len(landmarks) * _LANDMARKS


def _refused(mark: Mark) -> Unread:
    return Unread(mark.reason, f"{_SENTENCES[mark.reason]} ({mark.name}).")
