"""What else a clause says: its attributes, each with the words it came from.

An attribute says only what its words say; none is concluded from silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from monitor.core.clauses.lexicon.details import NOTES
from monitor.core.clauses.lexicon.marks import Found
from monitor.core.clauses.lexicon.notes import Hint
from monitor.core.clauses.plain import plain
from monitor.core.model import Attribute

NAMES: Mapping[str, str] = {
    "exception": "used all the same, opt-out or promise notwithstanding: feedback, safety review, law, "
    "preview features, public content, other agreement",
    "past data": "whether data from before the choice or the notice is meant: included, excluded",
    "plan": "the plan it speaks of: free, paid, business, education, API",
    "way out": "who may take it, where not everybody may: paid (only those who pay)",
    "asked": "how people are asked: preset (decided for them), asked (a question is put), consent",
    "recipients": "who receives the data besides the service: affiliates, service providers, third parties",
    "legal basis": "legitimate interests, consent, contract, scientific research, legal obligation",
    "right to object": "stated",
    "de-identified": "whether names and the like are taken out first: yes, no",
    "human review": "whether people read the data: stated, excluded",
    "retention": "how long it is kept: limited (the words say how long), none",
    "contradiction": "of a switch: the sentence beside it that takes the other side",
    "minors": "whether children and young people are meant: included, excluded",
}

_BEFORE, _AFTER = 90, 120  # characters of words kept around a mark, where no comma ends them sooner
_NOT_REACH = 40  # characters over which "not" still denies what follows
_ENDS = ",;:.|¦()"
_EXCEPT_REACH = 300  # characters from "even if you opt out" to what survives it
_ONLY_CLAIMED = frozenset({"recipients", "legal basis"})  # "we do not sell it" names no recipient
_DENIED = {
    ("human review", "stated"): "excluded",
    ("de-identified", "yes"): "no",
    ("past data", "included"): "excluded",
}


def attributes_of(sentence: str, context: str = "", language: str = "en") -> tuple[Attribute, ...]:
    """The attributes of a clause, in order of place; then those that only its lead-in names."""
    notes = NOTES.get(language)
    if notes is None:
        return ()
    own = list(_stated(plain(sentence), notes.scan(plain(sentence))))
    if context:
        words = plain(context)
        named = {attribute.name for attribute in own}
        own += [attribute for attribute in _stated(words, notes.scan(words)) if attribute.name not in named]
    return tuple({(attribute.name, attribute.value): attribute for attribute in reversed(own)}.values())[::-1]


def _stated(words: str, marks: Sequence[Found]) -> Iterator[Attribute]:
    nots = [mark for mark in marks if mark.role == Hint.NOT]
    excepts = [mark for mark in marks if mark.role == Hint.EXCEPT]
    for mark in marks:
        denied = any(0 <= mark.start - no.end <= _NOT_REACH and _same_part(words, no, mark) for no in nots)
        if mark.role == Hint.SURVIVOR:
            if any(0 <= mark.start - hint.end <= _EXCEPT_REACH for hint in excepts):
                yield Attribute("exception", mark.value, _around(words, mark))
        elif mark.role == Hint.MINOR:
            left_out = bool(nots or excepts)
            yield Attribute("minors", "excluded" if left_out else "included", _around(words, mark))
        elif mark.role in NAMES and not (denied and mark.role in _ONLY_CLAIMED):
            value = _DENIED.get((mark.role, mark.value), mark.value) if denied else mark.value
            yield Attribute(mark.role, value, _around(words, mark))


def _same_part(words: str, first: Found, second: Found) -> bool:
    return not any(end in words[first.end : second.start] for end in ",;:.|¦")


def _around(words: str, mark: Found) -> str:
    """The part of the sentence that holds a mark, cut at commas, and at spaces where it is long."""
    start = max(words.rfind(end, 0, mark.start) for end in _ENDS) + 1
    if mark.start - start > _BEFORE:
        start = words.index(" ", mark.start - _BEFORE)
    ends = [at for end in _ENDS if (at := words.find(end, mark.end)) >= 0]
    end = min(ends, default=len(words))
    if end - mark.end > _AFTER:
        end = (
            words.rindex(" ", mark.end, mark.end + _AFTER)
            if " " in words[mark.end : mark.end + _AFTER]
            else mark.end
        )
    return words[start:end].strip(' "*')
