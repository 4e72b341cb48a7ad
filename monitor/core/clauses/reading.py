"""Unit by unit through a text, with what the ones before have left open.

A question waits for its answer, and a clause for the sentence after it: "You can opt out at any time" says of
what only by standing there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.core.blocks import Block, BlockKind
from monitor.core.clauses import labels
from monitor.core.clauses.control import control_of
from monitor.core.clauses.heads import Heads, lead_of
from monitor.core.clauses.leaning import leaning
from monitor.core.clauses.lexicon.format import Kind
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.lexicon.match import Alerts, Lexicon
from monitor.core.clauses.making import clause_of, held_by
from monitor.core.clauses.mention import improving, training
from monitor.core.clauses.plain import plain, unnumbered
from monitor.core.clauses.said import Said
from monitor.core.clauses.scope import audience_of, scope_of
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.clauses.stance import answer_stance, stance_of
from monitor.core.clauses.topic import mentions
from monitor.core.clauses.units import Unit
from monitor.core.model import Audience, Clause, Default, Scope

_ORDER = (Default.OPT_OUT, Default.ALWAYS, Default.OPT_IN, Default.NEVER, Default.UNCLEAR)
_SCOPES = (Scope.USER, Scope.PUBLIC, Scope.FEEDBACK, Scope.AGGREGATE)
_ABOVE = 2  # headings above a sentence that tell what it speaks of
_ANAPHORA = 1_500  # characters over which "this data" still means the data spoken of before
_MARKS = "-+*#0123456789.) "  # of the items of a list
_CROSSES = ("❌", "✗", "✘", "✖", "✕", "🚫", "⛔")  # before what is not done


@dataclass(slots=True)
class UnitReader:
    """Goes through the units of a text with what the ones before have left open."""

    lexicon: Lexicon
    alerts: Alerts  # those that the text may hold
    heads: Heads  # the headings that tell what their lists name
    said: Said
    question: Sentence | None = None
    label: Sentence | None = None  # of a switch, whose state may come next
    is_on_it: bool = False  # the question, on what was claimed right before

    def read(self, unit: Unit) -> Clause | None:
        """The clause of a unit, or None."""
        asked = self.question
        clause = next(filter(None, self._readings(unit)), None)
        if clause is None and asked and unit.block.kind is BlockKind.ITEM and asked.has(Kind.OUT):
            self.question = self.question or asked  # "How do I stop that?", and steps that lead there
        self.said.remember(unit, clause)
        return clause

    def _readings(self, unit: Unit) -> Iterator[Clause | None]:
        """What a unit may say: by itself, as an answer, by what was said before, by its heading."""
        asked, self.question = self.question, None
        label, self.label = self.label, None
        told = self.alerts.fire(unit.text)
        if told and not unit.start:
            yield self._beside_a_box(unit)
        if told or (self.said.waiting and unit.is_question):
            yield self._statement(unit)
        if asked:
            yield self._answer(unit, asked)
            if told and asked.has(Kind.USER_DATA) and not self.lexicon.has(Kind.NO, text=plain(unit.text)):
                yield self._statement(unit, asked.words)
        yield from leaning(unit, self.said, told=told)
        if label:
            yield self._state_of(label, unit)
        if told and len(unit.text) <= labels.LONGEST:  # nothing so far: it may name what comes next
            named = look(unnumbered(unit.text), self.lexicon, always=True)
            self.label = named if labels.is_label(named) else None
        if not unit.start and self.heads.speak_for(unit.block):
            yield self.heads.clause(unit.block)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is open, so that a block without alert words need not be read."""
        return self.question is None and self.label is None and not self.said.waiting

    def is_spoken_for(self, block: Block) -> bool:
        """Whether a block without alert words may say something, by what stands above it."""
        return self.said.speaks_for(block) or self.heads.speak_for(block)

    def _beside_a_box(self, unit: Unit) -> Clause | None:
        """What a box says that is ticked or not: "[ ] Use my drafts to train AI"."""
        found = labels.box(unit.text) or labels.box(f"{unit.block.marker} {unit.text}")
        label = look(found[1], self.lexicon, always=True) if found else None
        if found is None or label is None or not labels.is_label(label):
            return None
        stance = labels.stance(label, is_on=found[0])
        scope = scope_of(label, mentions(label, asked=True)[0], stance)
        return clause_of(unit.block, unit.text, unit.start, label, stance, scope)

    def _state_of(self, label: Sentence, unit: Unit) -> Clause | None:
        """How the switch stands whose label stands right before: "**Train on my drafts**" above "Off by default."."""
        state = look(unit.text, self.lexicon, always=True)
        is_on = labels.state_of(state)
        if is_on is None:
            return None
        stance = labels.stance(label, is_on=is_on)
        scope = scope_of(label, mentions(label, asked=True)[0], stance)
        return clause_of(unit.block, unit.text, unit.start, state, stance, scope, label.words)

    def _statement(self, unit: Unit, asked: str = "") -> Clause | None:
        """What a unit states; where it answers a question, of the data that is `asked` about."""
        if unit.is_question:
            self.question = look(unit.text, self.lexicon, always=True)
            self.is_on_it = self._asks_of_it(self.question)
            return self._permission_asked(unit, self.question)
        if unit.block.kind is BlockKind.HEADING:
            self.question = self._asked_by_a_title(unit)
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
        if stance is Default.ALWAYS:
            stance = self._marked(unit) or stance
        if stance is Default.UNCLEAR and sentence.has(Kind.IF_ON):
            before = unit.block.text[max(0, unit.start - _ANAPHORA) : unit.start]
            above = "" if unit.start or self.said.before is None else self.said.before.text
            stance = self._preset(before) or self._preset_before(unit) or self._preset(above) or stance
        if stance is Default.ALWAYS:
            is_item = unit.block.kind is BlockKind.ITEM
            stance = (self._preset(unit.block.lead) if is_item else self._preset_before(unit)) or stance
        clause = clause_of(unit.block, unit.text, unit.start, sentence, stance, scope)
        if clause.audience is Audience.ANY:
            clause = replace(clause, audience=self._audience_above(unit))
        return self._of_those_who_agreed(self._switched_back(clause, sentence, unit.block), unit)

    def _permission_asked(self, unit: Unit, question: Sentence) -> Clause | None:
        """What a form asks people to permit: "May we use your drafts to train our models?"."""
        asked = [*training(question), *improving(question)] if question.first(Joint.MAY_WE) else []
        if not asked or not question.has(Kind.USER_DATA):
            return None
        scope = scope_of(question, asked[0], Default.OPT_IN)
        return clause_of(unit.block, unit.text, unit.start, question, Default.OPT_IN, scope)

    def _switched_back(self, clause: Clause, sentence: Sentence, block: Block) -> Clause:
        """A way out of what a clause before it said one switches on: "If you switch it off again, …"."""
        last = self.said.joined
        if last is None or clause.stance is not Default.OPT_OUT:
            return clause
        near = clause.start - last.end <= _ANAPHORA and clause.headings == last.headings
        outs = sentence.of(Kind.OUT, Kind.STOPPED, start=sentence.own)
        goes_on = last is self.said.last and block == self.said.block
        taken_back = any(sentence.first(Joint.TAKEN_BACK, out.start, out.end) for out in outs)
        goes_on = goes_on and (taken_back or sentence.has(Kind.STOPPED))
        if not near or not (goes_on or any(sentence.first(Joint.THIS, out.start, out.end) for out in outs)):
            return clause
        return held_by(clause, last.text, Default.OPT_IN)

    def _marked(self, unit: Unit) -> Default | None:
        """What a mark before an entry says of it: a cross that it is not done, a box that it can be chosen.

        It says nothing of what comes after a label that refuses.
        """
        box = labels.box(unit.block.text)
        if box is None:
            return Default.NEVER if unit.block.text.startswith(_CROSSES) else None
        label = plain(unit.block.text[: min(unit.start, _ANAPHORA)])
        if label and self.lexicon.has(*labels.REFUSES, Kind.NEGATION, text=label):
            return None
        return Default.OPT_OUT if box[0] else Default.OPT_IN

    def _preset(self, before: str) -> Default | None:
        """How a switch stands by the words before it: "It is on by default. While it is on, we may …"."""
        words = plain(before)
        if not words:
            return None
        if self.lexicon.has(Kind.OFF_DEFAULT, text=words):
            return Default.OPT_IN
        return Default.OPT_OUT if self.lexicon.has(Kind.ON_DEFAULT, text=words) else None

    def _preset_before(self, unit: Unit) -> Default | None:
        """How the sentence before it says that the switch stands: "On by default. …", "Donate drafts: Off. …"."""
        if not unit.start:
            return None
        before = look(unit.sentence_before(_ANAPHORA), self.lexicon, always=True)
        ends = len(before.words.rstrip(" ."))
        states = {hit.kind for hit in before.of(Kind.IS_ON, Kind.IS_OFF) if hit.end >= ends}
        if before.has(*labels.REFUSES) or len(states) > 1:
            states = set()
        if before.says_only(Kind.OFF_DEFAULT) or Kind.IS_OFF in states:
            return Default.OPT_IN
        return Default.OPT_OUT if before.says_only(Kind.ON_DEFAULT) or Kind.IS_ON in states else None

    def _of_those_who_agreed(self, clause: Clause, unit: Unit) -> Clause:
        """A claim about "this data" is one of those who opted in, if the clause before it spoke of them."""
        last = self.said.last
        if clause.stance is not Default.ALWAYS:
            return clause
        if last is None or last.stance is not Default.OPT_IN:
            return self._of_those_asked(clause, unit)
        near = clause.start - last.end <= _ANAPHORA and clause.headings[:1] == last.headings[:1]
        joints, words = self.lexicon.joints, plain(clause.text)
        goes_on = bool(joints.first(Joint.THIS_DATA, words) or joints.at(Joint.THIS, words))
        goes_on = goes_on or joints.first(Joint.TAKEN_BACK, words) is not None
        goes_on = goes_on or (clause.headings == last.headings and self._speaks_of_it(words))
        if not near or clause.scope is not Scope.USER or not goes_on:
            return clause
        return replace(held_by(clause, last.text, Default.OPT_IN), scope=last.scope)

    def _speaks_of_it(self, words: str) -> bool:
        """Whether all data that is named is "it" or "them": "members send us snippets, and we train on them"."""
        named = self.lexicon.scan(words)
        return any(
            hit.kind is Kind.DATA and self.lexicon.joints.first(Joint.THIS, words, hit.start, hit.end)
            for hit in named
        ) and not any(hit.kind is Kind.USER_DATA for hit in named)

    def _of_those_asked(self, clause: Clause, unit: Unit) -> Clause:
        """A claim that begins with "this data", where the sentence before says that it is kept only if one agrees."""
        words = plain(unit.text)
        opens = self.lexicon.joints.at(Joint.THIS_DATA, words)
        if clause.scope is not Scope.USER or not unit.start or opens is None:
            return clause
        before = unit.sentence_before(_ANAPHORA)
        asked = self.lexicon.has(Kind.IN, text=plain(before))
        return held_by(clause, before, Default.OPT_IN) if asked else clause

    def _follows_from_public_data(self, unit: Unit, sentence: Sentence) -> bool:
        """Where the sentence before spoke of public data: "consequently, we may use it", "your personal data"."""
        if self.said.last is None or self.said.last.scope is not Scope.PUBLIC or not self.said.waiting:
            return False
        if sentence.joints.at(Joint.THEREFORE, sentence.words):
            return True
        own = sentence.of(Kind.USER_DATA)
        if unit.block.headings != self.said.last.headings or not own:
            return False
        named = [found.span() for found in sentence.joints.all(Joint.PERSONAL, sentence.words)]
        return all(any(start <= hit.start and hit.end <= end for start, end in named) for hit in own)

    def _means_feedback(self, unit: Unit, sentence: Sentence) -> bool:
        """Whether all data that is named is "them", and the sentences before spoke of feedback alone."""
        named = sentence.of(Kind.DATA)
        if not unit.start or not named or sentence.has(Kind.USER_DATA):
            return False
        before = plain(unit.block.text[max(0, unit.start - _ANAPHORA) : unit.start])
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
        beside = unit.block.text[max(0, unit.start - _ANAPHORA) : unit.start + _ANAPHORA]
        around = (*above, unit.block.lead[-_ANAPHORA:], beside)
        return replace(sentence, about_ai=any(self.lexicon.has(Kind.MODEL, text=text) for text in around))

    def _audience_above(self, unit: Unit) -> Audience:
        """Whose account the heading above limits the text below it to."""
        above = unit.block.headings[-1:]
        return audience_of(look(above[0], self.lexicon, always=True)) if above else Audience.ANY

    def _answer(self, unit: Unit, question: Sentence) -> Clause | None:
        """The answer to a question about training."""
        asked = mentions(question, asked=True)
        of_the_claim = self.said.claim and question.has(Kind.OUT) and self.is_on_it
        if not (asked or of_the_claim) or unit.block.kind is BlockKind.HEADING:
            return None
        answer = look(unit.text, self.lexicon, always=True)
        if answer.has(Kind.USER_BOUND):
            return None  # what people may do was asked
        stance = answer_stance(question, answer)
        if stance is None and self._leads_there(unit, question, answer):
            stance = Default.OPT_OUT
        if stance is None:
            return None
        scope = scope_of(question, asked[0], stance) if asked else Scope.USER
        return clause_of(unit.block, unit.text, unit.start, answer, stance, scope, question.words)

    def _asked_by_a_title(self, unit: Unit) -> Sentence | None:
        """What a title asks that tells how one opts out: "How to opt out of training", "Turn off training"."""
        title = look(unnumbered(unit.text), self.lexicon, always=True)
        out = title.of(Kind.OUT)
        tells = out and not title.has(Kind.NEGATION, Kind.ACTOR, Kind.ELSEWHERE)
        return title if tells and mentions(title, asked=True) else None

    def _leads_there(self, unit: Unit, question: Sentence, answer: Sentence) -> bool:
        """Whether an answer tells where one opts out, where the question was how: "Open the settings, …".

        Of a list of steps it is the one that does it, and not "Open the settings", which leads there.
        """
        if not question.has(Kind.OUT) or answer.has(Kind.NO, Kind.NO_WAY, Kind.ELSEWHERE):
            return False
        if unit.block.kind is BlockKind.ITEM and not answer.has(Kind.OUT, Kind.WHETHER):
            return False
        if answer.joints.at(Joint.STEP, answer.words.lstrip(_MARKS)):
            return True
        told = control_of(unit.text, context=question.words, language=self.lexicon.language)
        return answer.has(Kind.OUT) and told is not None

    def _asks_of_it(self, question: Sentence) -> bool:
        """Whether a question is on what was claimed: "Opt out of models?", right after it "Don't want this?"."""
        if question.has(Kind.ELSEWHERE):
            return False
        if question.has(Kind.MODEL, Kind.THING):
            return True
        return self.said.waiting > 0 and question.first(Joint.THIS) is not None
