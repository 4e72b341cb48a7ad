"""The cues of one language, and the scan of a sentence for every one of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from monitor.core.clauses.lexicon.format import Entry, Hit, Kind
from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.phrases import Index, Words, word_pattern, words_of

_Cues = Index[tuple[Kind, str]]

_TITLE = 200  # characters; no heading is longer
# The first look: without these, in the right company, no other cue matters.
_FIRST = (Kind.TRAIN, Kind.PURPOSE, Kind.LEARN, Kind.IMPROVE, Kind.MAKE, Kind.MODEL, Kind.THING)


@dataclass(frozen=True, slots=True)
class Alerts:
    """Words without any of which no sentence can be about training AI."""

    # Each as letters, which are looked for at no cost, and as the word they must be.
    words: tuple[tuple[str, re.Pattern[str]], ...]

    def fire(self, text: str) -> bool:
        """Whether a text holds any of them."""
        lower = text.lower().replace("_", " ")  # of words in italics
        for letters, word in self.words:  # noqa: SIM110  # asked of every block: a generator takes twice as long
            if letters in lower and word.search(lower):
                return True
        return False

    def within(self, text: str) -> Alerts:
        """Those that a text may hold, which are soon looked for in each of its parts."""
        lower = text.lower()
        return Alerts(tuple((letters, word) for letters, word in self.words if letters in lower))


@dataclass(frozen=True)
class Lexicon:
    """The entries and joints of one language. Without one of its `alert` words no sentence is about training AI."""

    language: str
    entries: tuple[Entry, ...]
    alert: tuple[str, ...]
    joints: Joints
    plan: str  # how a plan is spoken of by its name: "{} plan"
    going_on: tuple[str, ...]  # letters of what may be said of a claim far above: of improving, of "this use"

    @cached_property
    def alerts(self) -> Alerts:
        """Its alert words."""
        words = [word for choices in self.alert for word in choices.split("|")]
        return Alerts(tuple((word.strip("*"), re.compile(word_pattern(word))) for word in words))

    @cached_property
    def _first(self) -> _Cues:
        return _index(entry for entry in self.entries if entry.kind in _FIRST)

    @cached_property
    def _others(self) -> _Cues:
        return _index(entry for entry in self.entries if entry.kind not in _FIRST)

    @cached_property
    def _kinds(self) -> dict[tuple[Kind, ...], _Cues]:
        return {}

    def _of_kinds(self, kinds: tuple[Kind, ...]) -> _Cues:
        if kinds not in self._kinds:
            self._kinds[kinds] = _index(entry for entry in self.entries if entry.kind in kinds)
        return self._kinds[kinds]

    def goes_on(self, text: str) -> bool:
        """Whether a text may speak of a claim far above it; asked of many blocks, and so of their letters only."""
        lower = text.lower()
        return any(letters in lower for letters in self.going_on)

    def has(self, *kinds: Kind, text: str) -> bool:
        """Whether a cue of these kinds fires anywhere in a text."""
        return (self._remembered if len(text) <= _TITLE else self._fires)(kinds, text)

    def _fires(self, kinds: tuple[Kind, ...], text: str) -> bool:
        return next(self._of_kinds(kinds).found(words_of(text)), None) is not None

    @cached_property
    def _remembered(self) -> Callable[[tuple[Kind, ...], str], bool]:
        """The same, remembered: the headings above one sentence stand above the next as well."""
        return lru_cache(maxsize=256)(self._fires)

    def scan(self, plain: str, *, always: bool = False) -> list[Hit]:
        """Every cue that fires in a sentence, in order of place; within a kind the fuller wording wins.

        Nothing is returned for a sentence that trains and improves nothing, unless `always`.
        """
        words = words_of(plain)
        after = self._lead_ins(plain, words)
        hits = _hits(self._first, words, after)
        if not always and not _may_matter(hits):
            return []
        return sorted(
            _fullest([*hits, *_hits(self._others, words, after)]),
            key=lambda hit: (hit.start, -hit.end, hit.name),
        )

    def _lead_ins(self, plain: str, words: Words) -> list[int]:
        """Where a thought begins after "however," or "please note that", at the beginning of a sentence or a part."""
        found = (self.joints.at(Joint.LEAD_IN, plain, at) for at in words.openings)
        return [lead.end() + plain.startswith(" ", lead.end()) for lead in found if lead]


def _hits(cues: _Cues, words: Words, after: Sequence[int]) -> list[Hit]:
    return [Hit(kind, name, start, end) for (kind, name), start, end in cues.found(words, after)]


def _may_matter(hits: list[Hit]) -> bool:
    kinds = {hit.kind for hit in hits}
    if kinds & {Kind.TRAIN, Kind.PURPOSE, Kind.LEARN}:
        return True
    return bool(kinds & {Kind.IMPROVE, Kind.MAKE}) and bool(kinds & {Kind.MODEL, Kind.THING})


def _fullest(found: Iterable[Hit]) -> Iterator[Hit]:
    """Without the hits that lie within another of the same kind."""
    ends: dict[Kind, int] = {}
    for hit in sorted(found, key=lambda hit: (hit.start, -hit.end, hit.name)):
        if hit.end > ends.get(hit.kind, -1):
            ends[hit.kind] = hit.end
            yield hit


def _index(entries: Iterable[Entry]) -> _Cues:
    return Index((phrase, (entry.kind, entry.name)) for entry in entries for phrase in entry.phrases)
