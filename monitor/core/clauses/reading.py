"""Unit by unit through a text, with what the ones before have left open.

A question waits for its answer, and a clause for the sentence after it: "You can opt out at any time" says of
what only by standing there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from monitor.core.blocks import Block, BlockKind
from monitor.core.clauses.control import opts_out
from monitor.core.clauses.heads import Heads, announces, lead_of
from monitor.core.clauses.lexicon.format import Kind, Name
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.lexicon.match import Alerts, Lexicon
from monitor.core.clauses.making import clause_of
from monitor.core.clauses.plain import plain
from monitor.core.clauses.scope import audience_of, scope_of
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.clauses.stance import FOLLOWS_UP, answer_stance, follow_up_stance, keeps_out, stance_of
from monitor.core.clauses.topic import mentions
from monitor.core.clauses.units import Unit
from monitor.core.model import Audience, Clause, Default, Scope

_ORDER = (Default.OPT_OUT, Default.ALWAYS, Default.OPT_IN, Default.NEVER, Default.UNCLEAR)
_SCOPES = (Scope.USER, Scope.PUBLIC, Scope.FEEDBACK, Scope.AGGREGATE)
_NEXT = 4  # sentences after a clause that may still speak of it
_ABOVE = 2  # headings above a sentence that tell what it speaks of
_SUBJECTS = (Kind.TRAIN, Kind.PURPOSE, Kind.MODEL)  # of a heading: what stands below is about it
_TITLE = 200  # characters; no heading is longer
_ANAPHORA = 1_500  # characters over which "this data" still means the data spoken of before
_NUMBERED = re.compile(r"\W{0,6}(\d{1,2}(?:\.\d{1,2}){0,2})\b")  # at the beginning: "4.1 We may …"
_NUMBER = re.compile(r"(?<![\w.,])\d{1,2}(?:\.\d{1,2}){0,2}(?![\w,%]|\.\d)")  # in a sentence: "under 4.1"
_WORD = 16  # characters: the word before a number
_CROSSES = ("❌", "✗", "✘", "✖", "✕", "🚫", "⛔")  # before what is not done, whatever else is said of it


@dataclass(slots=True)
class UnitReader:
    """Goes through the units of a text with what the ones before have left open."""

    lexicon: Lexicon
    alerts: Alerts  # those that the text may hold
    heads: Heads  # the headings that tell what their lists name
    question: Sentence | None = None
    last: Clause | None = None
    claim: Clause | None = None  # the last one that claims people's own data
    waiting: int = 0  # units for which the last clause may be continued
    block: Block | None = None  # in which the last clause stands
    subjects: dict[str, bool] = field(
        default_factory=dict
    )  # whether a title speaks of AI: asked of every block
    numbered: dict[str, Clause] = field(default_factory=dict)  # claims by the number of their section
    sections: dict[str, bool] = field(default_factory=dict)  # … and whether a heading right above it does
    introduction: Clause | None = None  # "We train models on the following:", whose list says on what

    def read(self, unit: Unit) -> Clause | None:
        """The clause of a unit, or None."""
        asked, self.question = self.question, None
        told = self.alerts.fire(unit.text)
        clause = self._statement(unit) if told or (self.waiting and unit.is_question) else None
        if clause is None and told and asked and asked.has(Kind.USER_DATA):
            clause = self._statement(unit, asked.words)
        if clause is None and asked:
            clause = self._answer(unit, asked)
        if clause is None and (
            self.waiting or self.is_on_the_subject(unit.block) or self.is_in_its_section(unit.block)
        ):
            clause = self._follow_up(unit)
        if clause is None and self.claim and (told or self.lexicon.improves(unit.text)):
            clause = self._way_out_elsewhere(unit, self.claim)
        if clause is None and self.numbered:
            clause = self._way_out_of_a_section(unit)
        if clause is None and self.is_introduced(unit.block):
            clause = self._of_the_list(unit)
        if clause is None and not unit.start and self.heads.speak_for(unit.block):
            clause = self.heads.clause(unit.block)
        self.waiting = _NEXT if clause else max(0, self.waiting - 1)
        self.block = unit.block if clause else self.block
        self.last = clause or self.last
        if clause and clause.stance is Default.ALWAYS and clause.scope is Scope.USER:
            self.claim = clause
            self.numbered |= dict.fromkeys(_numbers_of(clause), clause)
        if clause and clause.stance is Default.ALWAYS and announces(clause.text, self.lexicon.joints):
            self.introduction = clause
        return clause

    @property
    def is_idle(self) -> bool:
        """Whether nothing is open, so that a block without alert words need not be read."""
        return self.question is None and not self.waiting

    def is_introduced(self, block: Block) -> bool:
        """Whether a block is of a list or a table that tells what the clause above it trains on."""
        if self.introduction is None or block.kind not in (BlockKind.ITEM, BlockKind.ROW):
            return False
        return any(line.endswith(self.introduction.text) for line in block.lead.split("\n"))

    def is_on_the_subject(self, block: Block) -> bool:
        """Whether the page is about AI by its title, and has told what it does: the way out may stand anywhere."""
        title = block.headings[0] if block.headings else ""
        if self.last is None or not title:
            return False
        if title not in self.subjects:
            self.subjects[title] = self.lexicon.has(Kind.MODEL, text=title)
        return self.subjects[title]

    def is_in_its_section(self, block: Block) -> bool:
        """Whether a claim was made, and the heading right above the block is about training or AI."""
        if self.claim is None or not block.headings:
            return False
        title = block.headings[-1]
        if title not in self.sections:
            self.sections[title] = self.lexicon.has(*_SUBJECTS, text=plain(title)[:_TITLE])
        return self.sections[title] and not self.lexicon.has(Kind.USER_BOUND, text=plain(block.lead))

    def is_spoken_for(self, block: Block) -> bool:
        """Whether a block without alert words may say something: what is above tells of its data.

        After a claim one that speaks of improving may hold its way out.
        """
        if self.claim and (self.lexicon.improves(block.text) or self.is_in_its_section(block)):
            return True
        if self.numbered and self._named(block.text):
            return True
        return self.is_introduced(block) or self.heads.speak_for(block) or self.is_on_the_subject(block)

    def _of_the_list(self, unit: Unit) -> Clause | None:
        """An item that names people's own data, under a sentence that says what it is used for."""
        item = look(unit.text, self.lexicon, always=True)
        if self.introduction is None or unit.start or not item.has(Kind.USER_DATA):
            return None
        if item.has(Kind.USER_BOUND, Kind.ABSTAIN):  # "do not send …": a list of rules has begun
            return None
        scope = Scope.AGGREGATE if self.introduction.scope is Scope.AGGREGATE else Scope.USER
        return clause_of(unit.block, unit.text, unit.start, item, self.introduction.stance, scope)

    def _statement(self, unit: Unit, asked: str = "") -> Clause | None:
        """What a unit states; where it answers a question, of the data that is `asked` about."""
        if unit.is_question:
            self.question = look(unit.text, self.lexicon, always=True)
            return None
        if unit.block.kind is BlockKind.HEADING:
            return None
        sentence = self._look(unit, asked)
        said = [(stance_of(sentence, mention), mention) for mention in mentions(sentence)]
        if not said:
            return None
        readings = [(scope_of(sentence, mention, stance), stance) for stance, mention in said]
        scope = next(scope for scope in _SCOPES if any(scope is named for named, _ in readings))
        stance = next(stance for stance in _ORDER if (scope, stance) in readings)
        if self._follows_from_public_data(unit, sentence):
            scope = Scope.PUBLIC
        if scope is Scope.USER and self._means_feedback(unit, sentence):
            scope = Scope.FEEDBACK
        if stance is Default.ALWAYS and unit.text.startswith(_CROSSES):
            stance = Default.NEVER
        if stance is Default.UNCLEAR and sentence.has(Kind.IF_ON):
            stance = self._preset(unit.block.text[: unit.start]) or stance
        if stance is Default.ALWAYS and unit.block.kind is BlockKind.ITEM:
            stance = self._preset(unit.block.lead) or stance
        clause = clause_of(unit.block, unit.text, unit.start, sentence, stance, scope)
        if clause.audience is Audience.ANY:
            clause = replace(clause, audience=self._audience_above(unit))
        return self._of_those_who_agreed(self._switched_back(clause, sentence))

    def _switched_back(self, clause: Clause, sentence: Sentence) -> Clause:
        """A way out of what the clause before it said one switches on: "If you switch it off again, …"."""
        last = self.last
        if last is None or clause.stance is not Default.OPT_OUT or last.stance is not Default.OPT_IN:
            return clause
        near = clause.start - last.end <= _ANAPHORA and clause.headings == last.headings
        outs = sentence.of(Kind.OUT, Kind.STOPPED, start=sentence.own)
        if not near or not any(sentence.first(Joint.THIS, out.start, out.end) for out in outs):
            return clause
        context = "\n".join(filter(None, (clause.context, last.text)))
        return replace(clause, stance=Default.OPT_IN, context=context)

    def _preset(self, before: str) -> Default | None:
        """How a switch stands by the words before it: "It is on by default. While it is on, we may …"."""
        words = plain(before)
        if not words:
            return None
        if self.lexicon.has(Kind.OFF_DEFAULT, text=words):
            return Default.OPT_IN
        return Default.OPT_OUT if self.lexicon.has(Kind.ON_DEFAULT, text=words) else None

    def _of_those_who_agreed(self, clause: Clause) -> Clause:
        """A claim about "this data" is one of those who opted in, if the clause before it spoke of them."""
        last = self.last
        if last is None or clause.stance is not Default.ALWAYS or last.stance is not Default.OPT_IN:
            return clause
        near = clause.start - last.end <= _ANAPHORA and clause.headings[:1] == last.headings[:1]
        joints, words = self.lexicon.joints, plain(clause.text)
        goes_on = joints.first(Joint.THIS_DATA, words) or joints.at(Joint.THIS, words)
        if not near or clause.scope is not Scope.USER or not goes_on:
            return clause
        context = "\n".join(filter(None, (clause.context, last.text)))
        return replace(clause, stance=Default.OPT_IN, scope=last.scope, context=context)

    def _follows_from_public_data(self, unit: Unit, sentence: Sentence) -> bool:
        """Where the sentence before spoke of public data: "consequently, we may use it", "your personal data"."""
        if self.last is None or self.last.scope is not Scope.PUBLIC or not self.waiting:
            return False
        if sentence.joints.at(Joint.THEREFORE, sentence.words):
            return True
        own = sentence.of(Kind.USER_DATA)
        if unit.block.headings != self.last.headings or not own:
            return False
        named = [found.span() for found in sentence.joints.all(Joint.PERSONAL, sentence.words)]
        return all(any(start <= hit.start and hit.end <= end for start, end in named) for hit in own)

    def _means_feedback(self, unit: Unit, sentence: Sentence) -> bool:
        """Whether all data that is named is "them", and the sentences before spoke of feedback alone."""
        named = sentence.of(Kind.DATA)
        before = plain(unit.block.text[: unit.start])
        if not before or not named or sentence.has(Kind.USER_DATA):
            return False
        return (
            all(sentence.first(Joint.THIS, hit.start, hit.end) for hit in named)
            and self.lexicon.has(Kind.FEEDBACK_DATA, Kind.FLAGGED, text=before)
            and not self.lexicon.has(Kind.USER_DATA, text=before)
        )

    def _look(self, unit: Unit, asked: str = "") -> Sentence:
        lead = asked or lead_of(unit.block, self.lexicon.joints) or self.heads.condition(unit.block)
        sentence = look(unit.text, self.lexicon, lead)
        sentence = replace(sentence, is_item=unit.block.kind is BlockKind.ITEM)
        if not sentence.hits:
            return sentence  # it trains nothing, whatever stands around it
        above = unit.block.headings[-_ABOVE:]
        sentence = replace(
            sentence, under_rules=any(self.lexicon.has(Kind.RULES, text=title) for title in above)
        )
        if sentence.names_ai:
            return sentence
        around = (*above, unit.block.lead, unit.block.text)
        return replace(sentence, about_ai=any(self.lexicon.has(Kind.MODEL, text=text) for text in around))

    def _audience_above(self, unit: Unit) -> Audience:
        """Whose account the heading above limits the text below it to."""
        above = unit.block.headings[-1:]
        return audience_of(look(above[0], self.lexicon, always=True)) if above else Audience.ANY

    def _answer(self, unit: Unit, question: Sentence) -> Clause | None:
        """The answer to a question about training."""
        asked = mentions(question, asked=True)
        of_the_claim = self.claim and question.has(Kind.OUT) and self._asks_of_it(question)
        if not (asked or of_the_claim) or unit.block.kind is BlockKind.HEADING:
            return None
        answer = look(unit.text, self.lexicon, always=True)
        stance = answer_stance(question, answer)
        if stance is None:
            return None
        scope = scope_of(question, asked[0], stance) if asked else Scope.USER
        return clause_of(unit.block, unit.text, unit.start, answer, stance, scope, question.words)

    def _asks_of_it(self, question: Sentence) -> bool:
        """Whether a question is on what was claimed: "Opt out of models?", right after it "Don't want this?"."""
        if question.has(Kind.MODEL, Kind.THING):
            return True
        return (
            self.waiting > 0 and question.first(Joint.THIS) is not None and not question.has(Kind.ELSEWHERE)
        )

    def _is_beside(self, unit: Unit) -> bool:
        """Whether it stands in the block of the last clause, or right below it and offers to opt out."""
        if self.block is None or unit.block == self.block:
            return self.block is not None
        below = self.waiting == _NEXT and unit.block.kind is BlockKind.PARAGRAPH
        same = below and unit.block.headings == self.block.headings
        return same and opts_out(unit.text, self.lexicon.language)

    def _way_out_elsewhere(self, unit: Unit, claim: Clause) -> Clause | None:
        """A sentence of another section that says which use it stops.

        "You can object to the use of your data for the development described above."
        """
        words = plain(unit.text)
        if unit.block.kind is BlockKind.HEADING or not self.lexicon.has(Kind.OUT, text=words):
            return None
        sentence = look(unit.text, self.lexicon, always=True)
        if not keeps_out(sentence):
            return None
        return clause_of(unit.block, unit.text, unit.start, sentence, Default.OPT_OUT, Scope.USER, claim.text)

    def _way_out_of_a_section(self, unit: Unit) -> Clause | None:
        """A sentence that stops what another section claims: "You may turn off clause 4.1 in the settings"."""
        claim = self._named(unit.text)
        if claim is None or unit.block.kind is BlockKind.HEADING:
            return None
        sentence = look(unit.text, self.lexicon, always=True)
        if not sentence.has(Kind.OUT) or sentence.has(Kind.ELSEWHERE, Kind.NO_WAY, Kind.EVEN_IF):
            return None
        return clause_of(unit.block, unit.text, unit.start, sentence, Default.OPT_OUT, Scope.USER, claim.text)

    def _named(self, text: str) -> Clause | None:
        """The claim of a section that a text names by its number; a whole number must be called one: "clause 6"."""
        for found in _NUMBER.finditer(text):
            before = text[max(0, found.start() - _WORD) : found.start()]
            called = "." in found[0] or before.endswith("§ ") or self._is_called(before)
            if called and found[0] in self.numbered:
                return self.numbered[found[0]]
        return None

    def _is_called(self, before: str) -> bool:
        """Whether the last word before a number calls it a section."""
        word = before.rstrip().rpartition(" ")[2]
        return self.lexicon.joints.at(Joint.SECTION, word) is not None

    def _follow_up(self, unit: Unit) -> Clause | None:
        """A sentence that says of the clause before it how to stop it."""
        last = self.last if self.last and _may_be_left(self.last) else self.claim
        if last is None or unit.block.kind is BlockKind.HEADING:
            return None
        on_subject, in_section = self.is_on_the_subject(unit.block), self.is_in_its_section(unit.block)
        if last.stance is Default.OPT_IN and unit.block.headings != last.headings:
            return None  # the switch of another section
        asked = (*FOLLOWS_UP, *((Kind.OUT,) if on_subject or in_section else ()))
        if not self.lexicon.has(*asked, text=plain(unit.text)):
            return None
        sentence = look(unit.text, self.lexicon, always=True)
        stance = follow_up_stance(
            sentence, last.stance, beside=self._is_beside(unit), on_subject=on_subject, in_section=in_section
        )
        if stance is None:
            return None
        return clause_of(unit.block, unit.text, unit.start, sentence, stance, Scope.USER, last.text)


def _numbers_of(clause: Clause) -> list[str]:
    """The numbers of the sections that a clause stands in: its own, and those of the headings above it."""
    found = map(_NUMBERED.match, (plain(clause.text), *map(plain, clause.headings[-_ABOVE:])))
    return [number[1] for number in found if number]


def _may_be_left(clause: Clause) -> bool:
    """Whether people can be left out of the data it speaks of: their own, even where it names nobody any more."""
    if clause.scope is Scope.AGGREGATE:
        return all(cue.name != Name.STATISTICS for cue in clause.cues)
    return clause.scope is Scope.USER
