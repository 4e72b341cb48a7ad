"""A sentence under the reader's lamp: its plain words, the cues that fired, and the questions rules ask of them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from monitor.core.clauses.lexicon.format import Hit, Kind, Name
from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.plain import plain

_BORDER = re.compile(r" [|¦] |; |(?<=[a-zß-öø-ÿœ)\]\"])[.!?] +(?=[A-ZÀ-ÖØ-ÞŒ¿¡(\"])|: (?=\(?[a-z0-9]\))")
_CELL = re.compile(r" [|¦] ")
_LABEL_END = re.compile(r": | - ")
_ARROWS = "→>›»"  # between the entries of a menu
_ENTRY = re.compile(rf"\S [{_ARROWS}] (?:\w{{2,3}} )?$")  # right before one
_BEFORE_ENTRY = 8  # characters of "s › Do "
_MAY_NAME = re.compile(rf'["“„{_ARROWS}]')
_DENIES_REACH = 30  # characters from "not" to "enrolled automatically"
_GOES_ON = frozenset(",;:()|.")  # without any of which a negation still governs
_AUXILIARY = 6  # characters of `"do ` before "not"
_QUOTED = re.compile(r'"[^".!?]{6,80}"')
_PATH = re.compile(rf" [{_ARROWS}] ")
_LIST = re.compile(r": | \(?(?:i|a|1)\) ", re.IGNORECASE)
_LABEL = re.compile(r"(?:\*\*|__|\[)[^*\]\n|]{1,200}(?<![;!])(?:\*\*|__|\]\([^)\s]{1,2000}\)):?")
# The first paragraph of Article 6 GDPR, however it is cited; (a) is consent, every other letter another basis.
_LAWFUL = re.compile(
    r"\bart(?:icle|ikel|ículo)?\.? ?6[ .,(]{0,3}(?:abs(?:atz|\.)? ?|par(?:agraphe?|\.)? ?|apartado ?|§ ?)?1\)?"
    r"[ .,]{0,3}(?:s(?:atz|\.)? ?1[ ,]{0,2})?(?:lit(?:era|\.)?|letter|point|letra|lettre|buchst(?:abe|\.)?)?[ (]{0,2}([a-f])\b",
    re.IGNORECASE,
)
# What swallows what: a negation inside "if you do not want" negates nothing by itself.
_SWALLOWED: Mapping[Kind, frozenset[Kind]] = {
    Kind.PASSED: frozenset({Kind.DATA, Kind.USE, Kind.SERVICE, Kind.DEFAULT, Kind.LEARN, Kind.AGGREGATE_DATA, Kind.IN_AGGREGATE, Kind.NEGATION, Kind.BAN, Kind.MODEL, Kind.THING, Kind.TRAIN, Kind.PURPOSE, Kind.IMPROVE, Kind.PUBLIC_DATA, Kind.IN, Kind.OUT, Kind.STOPPED, Kind.UNLESS_IN, Kind.MAKE, Kind.FEEDBACK_DATA, Kind.FLAGGED}),
    Kind.EVEN_IF: frozenset({Kind.OUT, Kind.STOPPED, Kind.STANDS, Kind.NEGATION, Kind.BAN, Kind.IN}),
    Kind.ABSTAIN: frozenset({Kind.NEGATION, Kind.BAN}),
    Kind.WITHOUT: frozenset({Kind.NEGATION, Kind.BAN, Kind.IN, Kind.FORBIDDEN}),
    Kind.NO_WAY: frozenset({Kind.USER_BOUND, Kind.STANDS, Kind.OUT, Kind.STOPPED, Kind.NEGATION, Kind.BAN, Kind.IN}),
    Kind.STANDS: frozenset({Kind.OUT, Kind.STOPPED, Kind.NEGATION, Kind.BAN, Kind.IN, Kind.UNLESS_IN, Kind.WITHOUT}),
    Kind.CONSUMER: frozenset({Kind.BUSINESS}),
    Kind.AGGREGATE_DATA: frozenset({Kind.NEGATION}),
    Kind.OFF_DEFAULT: frozenset({Kind.ON_DEFAULT}),
    Kind.WE_OUT: frozenset({Kind.OUT, Kind.STOPPED, Kind.STANDS, Kind.IN}),
    Kind.OUT: frozenset({Kind.NEGATION, Kind.BAN, Kind.IN}),
    Kind.STOPPED: frozenset({Kind.NEGATION, Kind.BAN, Kind.IN}),
    Kind.UNLESS_IN: frozenset({Kind.NEGATION, Kind.BAN, Kind.IN}),
}  # fmt: skip


@dataclass(frozen=True)
class Sentence:
    """The plain words of a sentence and the cues in them."""

    words: str  # plain words, the lead-in first
    hits: tuple[Hit, ...]
    joints: Joints = field(repr=False, compare=False)
    own: int = 0  # where its own words begin, after the lead-in
    is_label: bool = False  # the whole of it is bold or a link, and it does not end as sentences do
    is_item: bool = False  # of a list
    about_ai: bool = False  # what stands around it speaks of AI
    under_rules: bool = False  # the heading above announces rules for the user

    @property
    def names_ai(self) -> bool:
        """Whether its own words, or those that introduce it, speak of AI.

        An assistant, a bot or an engine is some only if it is trained: to improve it may be to mend a program.
        """
        things = self.of(Kind.MODEL, Kind.THING)
        if any(hit.name != Name.PERHAPS_AI for hit in things):
            return True
        if things and self.has(Kind.TRAIN, Kind.LEARN, Kind.PURPOSE):
            return True
        return any(
            hit.name == Name.FINE_TUNE
            or (hit.kind is Kind.PURPOSE and self.first(Joint.AI_WORD, hit.start, hit.end))
            for hit in self.of(Kind.PURPOSE, Kind.TRAIN)
        )

    @cached_property
    def borders(self) -> tuple[int, ...]:
        """Where one thought ends and the next begins: cells, semicolons, sentences within a cell, "but"."""
        marks = (*_BORDER.finditer(self.words), *self.joints.all(Joint.PARTS, self.words))
        return (0, *sorted({border.end() for border in marks}), len(self.words) + 1)

    @cached_property
    def cells(self) -> tuple[int, ...]:
        """Where table cells and the lines within them begin."""
        return (0, *(border.end() for border in _CELL.finditer(self.words)), len(self.words) + 1)

    @cached_property
    def joined(self) -> tuple[tuple[int, int], ...]:
        """Where what could be a sentence by itself is joined on, up to its verb: ", and customers are …"."""
        return tuple(found.span() for found in self.joints.all(Joint.ANEW, self.words))

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where thoughts end and begin, and what could be a sentence by itself."""
        return (*self.borders, *(start for start, _ in self.joined))

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """What could be a sentence by itself, or the thought, around a stretch."""
        return max(at for at in self.ends if at <= start), min(at for at in self.ends if at >= end)

    def part(self, at: int) -> tuple[int, int]:
        """The thought that holds this place."""
        return _around(self.borders, at)

    def beginning(self, at: int) -> int:
        """Where the words begin that lead up to a place: with its thought, or after a label or what introduces it."""
        start, _ = self.part(at)
        labels = (found.end() for found in _LABEL_END.finditer(self.words, start, at))
        return max((start, *labels, self.own if self.own <= at else 0))

    def introduction(self, at: int) -> tuple[int, int] | None:
        """What introduces the list whose items are parted by semicolons, for a place in a later item."""
        item = bisect_right(self.borders, at) - 1
        first = item
        while first and self.words.endswith("; ", 0, self.borders[first]):
            first -= 1
        if first and self.words.endswith(": ", 0, self.borders[first]):  # "We do not: (a) …; (b) …"
            first -= 1
        start = self.borders[first]
        found = _LIST.search(self.words, start, self.borders[first + 1])
        return (start, found.start()) if found and first < item else None

    def cell(self, at: int) -> tuple[int, int]:
        """The table cell, or the line within it, that holds this place; outside of tables the sentence."""
        return _around(self.cells, at)

    def of(self, *kinds: Kind, start: int = 0, end: int | None = None) -> list[Hit]:
        """The cues of these kinds, in a stretch."""
        last = len(self.words) if end is None else end
        return [hit for hit in self.hits if hit.kind in kinds and start <= hit.start and hit.end <= last]

    def first(self, joint: Joint, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first joint of a kind in a stretch."""
        return self.joints.first(joint, self.words, start, end)

    def has(self, *kinds: Kind, start: int = 0, end: int | None = None) -> bool:
        """Whether any cue of these kinds fired in a stretch."""
        return bool(self.of(*kinds, start=start, end=end))

    def says_only(self, *kinds: Kind) -> bool:
        """Whether it is a cue of these kinds and nothing else: "We do not.", "Yes"."""
        end = len(self.words.rstrip(" .!"))
        return any(hit.start == 0 and hit.end >= end > 0 for hit in self.of(*kinds))


def _around(borders: tuple[int, ...], at: int) -> tuple[int, int]:
    after = bisect_right(borders, at)
    return borders[after - 1], borders[after]


def may_name(text: str) -> bool:
    """Whether a text has quotation marks or a path, and so may name a switch by its label."""
    return _MAY_NAME.search(text) is not None


def look(markdown: str, lexicon: Lexicon, lead: str = "", *, always: bool = False) -> Sentence:
    """A sentence with its cues, without those that stand inside a cue which changes their meaning.

    `lead` is what introduces a list item; it is read with the item. `always` looks for choices even
    where nothing is trained.
    """
    before = f"{plain(lead)} " if lead else ""
    words = before + plain(markdown)
    hits = [hit for hit in lexicon.scan(words, always=always) if not _is_none(words, hit, lexicon.joints)]
    if hits and "6" in words:
        hits = sorted((*hits, *_cited(words)), key=lambda hit: hit.start)
    hits = [_as_label(words, hit, lexicon.joints) for hit in hits] if may_name(words) else hits
    hits = [_as_preset(words, hit, hits) for hit in hits if not _ends_in_a_denial(hit, hits)]
    is_label = _LABEL.fullmatch(markdown.strip()) is not None
    return Sentence(words, tuple(_unswallowed(hits)), lexicon.joints, len(before), is_label)


def _cited(words: str) -> Iterator[Hit]:
    """The legal bases that are named by their letter in Article 6 GDPR."""
    for found in _LAWFUL.finditer(words):
        is_consent = found[1].lower() == "a"
        kind, name = (Kind.IN, Name.CONSENT_BASIS) if is_consent else (Kind.OTHER_BASIS, Name.OTHER_BASIS)
        yield Hit(kind, name, *found.span())


def _as_label(words: str, hit: Hit, joints: Joints) -> Hit:
    """A negation that begins a label is a way out: `tick "Do not train on my drafts"`, "Settings → Don't learn from me".

    Words in quotation marks are a label where the sentence names something to tick or to choose, or a path.
    """
    if hit.kind is not Kind.NEGATION:
        return hit
    is_menu = joints.first(Joint.BOX, words) is not None
    if _ENTRY.search(words, max(0, hit.start - _BEFORE_ENTRY), hit.start) and (
        is_menu or len(_PATH.findall(words)) > 1
    ):
        return Hit(Kind.OUT, Name.OUT, hit.start, hit.end)
    opens = words.rfind('"', max(0, hit.start - _AUXILIARY), hit.start)
    quoted = _QUOTED.match(words, opens) if opens >= 0 and words.count('"', 0, opens) % 2 == 0 else None
    if quoted is None or not (is_menu or _PATH.search(words)):
        return hit
    return Hit(Kind.OUT, Name.OUT, hit.start, hit.end)


def _ends_in_a_denial(hit: Hit, hits: list[Hit]) -> bool:
    """Whether what seems to be a state runs into a denial: "your files are off" of "… are off limits"."""
    if hit.kind is not Kind.STOPPED:
        return False
    # "opted out" is a state, though "opted out of" denies.
    outs = {other.start for other in hits if other.kind is Kind.OUT}
    return any(
        other.kind is Kind.NEGATION
        and hit.start < other.start < hit.end < other.end
        and other.start not in outs
        for other in hits
    )


def _as_preset(words: str, hit: Hit, hits: list[Hit]) -> Hit:
    """What is denied to be on by default is off: "nobody is automatically enrolled"."""
    if hit.kind is not Kind.ON_DEFAULT:
        return hit
    denied = any(
        other.kind is Kind.NEGATION
        and 0 < hit.start - other.end <= _DENIES_REACH
        and _GOES_ON.isdisjoint(words[other.end : hit.start])
        and not any(
            act.kind is Kind.TRAIN and other.end <= act.start < hit.start for act in hits
        )  # of a label
        for other in hits
    )
    return Hit(Kind.OFF_DEFAULT, Name.OFF_DEFAULT, hit.start, hit.end) if denied else hit


def _is_none(words: str, hit: Hit, joints: Joints) -> bool:
    """Whether it is no cue here: part of a name, or a condition that runs into another sentence."""
    if hit.kind in (Kind.STANDS, Kind.STOPPED):  # "unless you opt in, but you can opt out of e-mails"
        return joints.first(Joint.ANEW, words, hit.start, hit.end) is not None
    if hit.kind is Kind.UNLESS_IN:  # "unless the law asks for it, we are permitted to …"
        condition = joints.at(Joint.CONDITION, words, hit.start)
        ends = condition.end() if condition else hit.end
        return ends < hit.end and words.endswith((",", ", "), hit.start, ends)
    return _is_name(words, hit, joints)


def _is_name(words: str, hit: Hit, joints: Joints) -> bool:
    """Whether the AI is part of a name: "the Example AI Services" are services, and no model."""
    if hit.kind in (Kind.MODEL, Kind.THING) and (
        words[hit.start - 1 : hit.start] in (".", "@") or words[hit.end : hit.end + 1] == "@"
    ):
        return True  # of a host or a mailbox
    brand = joints.at(Joint.BRAND, words, hit.start) if hit.kind is Kind.MODEL else None
    if brand is None or not brand[0].isupper() or words.isupper():
        return False
    before = words[: hit.start].split(" ")[-2:-1]
    after = words[brand.end() : brand.end() + 2]
    named = bool(before) and _may_be_name(before[0].lstrip("\"'("), hit.start, joints)
    return named and (after == "'s" or after[1:].isupper())


def _may_be_name(before: str, until: int, joints: Joints) -> bool:
    """Whether the word before it is written like a name, and does not merely begin the sentence."""
    return before[:1].isupper() and until > len(before) + 1 and not joints.at(Joint.NO_NAME, before)


def _denies_within(hit: Hit, by: Hit) -> bool:
    """Whether a negation begins inside: in "nothing prevents us from", the preventing is denied itself."""
    return by.kind is Kind.PASSED and hit.kind in (Kind.NEGATION, Kind.PURPOSE) and hit.start < by.end


def _unswallowed(hits: list[Hit]) -> Iterator[Hit]:
    """The hits in order of place, without those inside a cue that changes what they mean."""
    starts = [hit.start for hit in hits]
    gone: set[Hit] = set()
    for by in hits:
        swallowed = _SWALLOWED.get(by.kind, frozenset())
        within = hits[bisect_left(starts, by.start) : bisect_left(starts, by.end)] if swallowed else ()
        gone.update(
            hit for hit in within if hit.kind in swallowed and (hit.end <= by.end or _denies_within(hit, by))
        )
    return (hit for hit in hits if hit not in gone)
