"""What a text has said so far, which the sentences that come lean on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from monitor.core.blocks import Block, BlockKind
from monitor.core.clauses.control import opts_out
from monitor.core.clauses.heads import announces
from monitor.core.clauses.lexicon.format import Kind
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.plain import plain
from monitor.core.clauses.sentence import look
from monitor.core.clauses.units import Unit
from monitor.core.model import Clause, Default, Scope

_NEXT = 4  # sentences after a clause that may still speak of it
_ABOVE = 2  # headings above a clause that may number it
_TITLE = 200  # characters; no heading is longer
_NUMBERED = re.compile(r"\W{0,6}(\d{1,2}(?:\.\d{1,2}){0,2})\b")  # at the beginning: "4.1 We may …"
_NUMBER = re.compile(r"(?<![\w.,])\d{1,2}(?:\.\d{1,2}){0,2}(?![\w,%]|\.\d)")  # in a sentence: "under 4.1"
_LABEL = re.compile(r"^\*\*([^*\n]{3,80})\*\*")  # at the beginning of a paragraph, a heading of its own
_RUN_IN = ("**", "__")  # begins a paragraph with a heading of its own
_WORD = 16  # characters: the word before a number
_ELIDED = re.compile(r"[\s'’]+")  # "l'article 4"


@dataclass(slots=True)
class Said:
    """The clauses so far, as far as a later sentence may lean on them."""

    lexicon: Lexicon
    last: Clause | None = None
    claim: Clause | None = None  # the last one that claims people's own data
    joined: Clause | None = None  # … and the last one that says how one joins
    waiting: int = 0  # units for which the last clause may be continued
    block: Block | None = None  # in which the last clause stands
    before: Block | None = None  # of the unit that was read last
    numbered: dict[str, Clause] = field(default_factory=dict)  # claims by the number of their section
    introduction: Clause | None = None  # "We train models on the following:", whose list says on what
    subjects: dict[str, bool] = field(default_factory=dict)  # whether a title is about AI
    sections: dict[str, bool] = field(
        default_factory=dict
    )  # … and whether the heading of a section is about training

    def remember(self, unit: Unit, clause: Clause | None) -> None:
        """A unit was read, with or without a clause."""
        self.waiting = _NEXT if clause else max(0, self.waiting - 1)
        self.before = unit.block
        if clause is None:
            return
        self.block, self.last = unit.block, clause
        if clause.stance is Default.ALWAYS and clause.scope is Scope.USER:
            self.claim = clause
            self.numbered |= dict.fromkeys(_numbers_of(clause, unit.block), clause)
        if clause.stance is Default.OPT_IN:
            self.joined = clause
        if clause.stance is Default.ALWAYS and announces(clause.text, self.lexicon.joints):
            self.introduction = clause

    def speaks_for(self, block: Block) -> bool:
        """Whether a block without alert words may say something, by what stands above it.

        After a claim one that speaks of improving, or of "this use", may hold its way out.
        """
        if self.claim and (self.lexicon.goes_on(block.text) or self.is_near(block)):
            return True
        if self.numbered and self.named(block.text):
            return True
        return self.is_introduced(block) or self.is_on_the_subject(block)

    def is_introduced(self, block: Block) -> bool:
        """Whether a block is of a list or a table that tells what the clause above it trains on."""
        if self.introduction is None or block.kind not in (BlockKind.ITEM, BlockKind.ROW):
            return False
        return any(line.endswith(self.introduction.text) for line in block.lead.split("\n"))

    def is_near(self, block: Block) -> bool:
        """Whether by its headings or its label a block may go on with a clause far above it."""
        return self.is_on_the_subject(block) or self.is_in_its_section(block) or self.is_of_ai_itself(block)

    def is_on_the_subject(self, block: Block) -> bool:
        """Whether the page, or after a claim the section, is about AI by its title: the way out may stand there."""
        titles = block.headings[:1] if self.last else ()
        return any(map(self._is_about_ai, (*titles, *(block.headings[-1:] if self.claim else ()))))

    def is_in_its_section(self, block: Block) -> bool:
        """Whether a block's label or the heading above it is about training, or about AI and above the claim too."""
        titles = (*_LABEL.findall(block.text[:_TITLE]), *block.headings[-1:])
        if self.claim is None or not titles:
            return False
        same = block.headings == self.claim.headings and self._is_about_ai(titles[-1])
        if not (same or any(map(self._is_about_training, titles))):
            return False
        return not block.lead or not self.lexicon.has(Kind.USER_BOUND, text=plain(block.lead[-_TITLE:]))

    def _is_about_training(self, title: str) -> bool:
        if title not in self.sections:
            self.sections[title] = self.lexicon.has(Kind.TRAIN, Kind.PURPOSE, text=plain(title)[:_TITLE])
        return self.sections[title]

    def is_of_ai_itself(self, block: Block) -> bool:
        """Whether after a claim a block's label is no more than "AI": what stands beside it is not on some feature."""
        label = _LABEL.match(block.text[:_TITLE]) if self.claim else None
        if label is None:
            return False
        return look(label[1].rstrip(" .:"), self.lexicon, always=True).says_only(Kind.MODEL)

    def _is_about_ai(self, title: str) -> bool:
        if title not in self.subjects:
            self.subjects[title] = self.lexicon.has(Kind.MODEL, text=title[:_TITLE])
        return self.subjects[title]

    def is_beside(self, unit: Unit) -> bool:
        """Whether it stands in the block of the last clause, or right below it and offers to opt out, or in."""
        if self.block is None or unit.block == self.block:
            return self.block is not None
        below = self.before == self.block and unit.block.headings == self.block.headings
        if not below or not _may_go_on(unit.block, self.block):
            return False
        offers = opts_out(unit.text, self.lexicon.language)
        words = plain(unit.text)
        refuses = self.lexicon.has(Kind.REFUSES, text=words) and self.lexicon.has(Kind.REFERS, text=words)
        return offers or refuses or self.lexicon.has(Kind.ONLY_THEN, text=words)

    def named(self, text: str) -> Clause | None:
        """The claim of a section that a text names by its number; a whole number must be called one: "clause 6"."""
        for found in _NUMBER.finditer(text):
            before = text[max(0, found.start() - _WORD) : found.start()]
            called = "." in found[0] or before.endswith("§ ") or self._is_called(before)
            if called and found[0] in self.numbered:
                return self.numbered[found[0]]
        return None

    def _is_called(self, before: str) -> bool:
        """Whether the last word before a number calls it a section."""
        word = _ELIDED.split(before.rstrip())[-1]
        return self.lexicon.joints.at(Joint.SECTION, word) is not None


def _may_go_on(block: Block, above: Block) -> bool:
    """Whether a block may go on with the one above it: a paragraph, or another item of its list.

    A paragraph with a heading of its own does not, nor does an item that begins as the one above and so is
    another of its kind: "To train …", "To sell …".
    """
    if block.text.startswith(_RUN_IN):
        return False
    if block.kind is BlockKind.PARAGRAPH:
        return True
    first, second = (text.lower().partition(" ")[0] for text in (above.text, block.text))
    return block.kind is above.kind is BlockKind.ITEM and first != second


def _numbers_of(clause: Clause, block: Block) -> list[str]:
    """The numbers of the sections that a clause stands in: of its block, and of the headings above it."""
    titles = (block.marker, block.text[:_TITLE], *clause.headings[-_ABOVE:])
    found = map(_NUMBERED.match, map(plain, titles))
    return [number[1] for number in found if number]
