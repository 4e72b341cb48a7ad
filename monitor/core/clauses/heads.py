"""What introduces a list: the words before it that end in a colon, and the heading above it.

"What we train our models on", and below it "Your posts", "Your photos". A heading states nothing by itself, and
most say only where one is. It speaks for the items below it

1. where it breaks off ("We never:", "We may use your posts to") or names acts ("What we never do with your posts"):
   each item ends its sentence;
2. where it speaks of training and announces a list of data ("We do not use the following to train AI", "Data
   used for AI training"): each item that names data is what it speaks of;
3. where it is the label of a setting ("Improve our models"): an item "Off" is its state.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from monitor.core.blocks import Block, BlockKind
from monitor.core.clauses.lexicon.format import Kind
from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.making import clause_of
from monitor.core.clauses.mention import ANY_DATA, Mention
from monitor.core.clauses.plain import plain, unnumbered
from monitor.core.clauses.scope import audience_of, scope_of
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.clauses.stance import stance_of
from monitor.core.clauses.topic import mentions
from monitor.core.model import Audience, Clause
from monitor.core.small_words import is_unfinished

_ABOVE = 2  # headings that may make a condition of what stands below them
_LEAD = 400  # characters; what introduces a list is no longer than that
_EXCEPTION = 24  # characters at the end of a sentence, as in "except the following:"
_LONGEST_HEADING = 160  # characters
_LONGEST_ITEM = 200  # characters; what is longer tells a story of its own
_FEWEST_LETTERS = 6  # of a heading that breaks off: "Or:" and "a" introduce nothing
_FIRST_WORDS = 3  # before the data that an item names: "The text of your posts"
_ENTRIES = (BlockKind.ITEM, BlockKind.PARAGRAPH)  # not all pages mark up their lists
_SHOWN = (Kind.IS_ON, Kind.IS_OFF)  # an item that is the state of the setting above it
_CONDITIONS = (Kind.STOPPED, Kind.STANDS, Kind.IF_ON, Kind.IN, Kind.UNLESS_IN)
_LABELS = (Kind.IN, Kind.OUT, Kind.OFF_DEFAULT, Kind.ON_DEFAULT)  # in brackets after what they are said of
_PRESET = (Kind.OFF_DEFAULT, Kind.ON_DEFAULT)  # "Off by default", and below it the switches that are
_OPENS = (Kind.ACTOR, Kind.SERVICE, Kind.NEGATION)  # what a heading that breaks off has besides its topic


def lead_of(block: Block, joints: Joints) -> str:
    """What introduces a list item: its last sentence, where it ends in a colon or speaks of what follows."""
    title = _opening(block, joints)
    lines = [
        line
        for line in block.lead.split("\n")
        if not title or unnumbered(line).rstrip(" :") != title.rstrip(" :")
    ]
    said = [*filter(None, (title,)), *(line for line in lines if _introduces(line, joints))]
    return " ".join(line.rpartition(". ")[2][-_LEAD:] for line in said)


def announces(sentence: str, joints: Joints) -> bool:
    """Whether a sentence announces the list below it, and not what it leaves out: "on your posts, except:"."""
    end = sentence.rstrip(" *_")
    return end.endswith(":") and not joints.first(Joint.EXCEPT, end[-_EXCEPTION:])


def _introduces(line: str, joints: Joints) -> bool:
    if line.rstrip(" *_").endswith((":", "：", ": \\", "…", "...")) or _leaves_open(plain(line), joints):
        return True
    return joints.first(Joint.FOLLOWING, line.rpartition(". ")[2]) is not None


def _leaves_open(words: str, joints: Joints) -> bool:
    """Whether words need what stands below them: they break off, or name what is not done."""
    return is_unfinished(words.lower()) or joints.at(Joint.NOT_DONE, words) is not None


def _opening(block: Block, joints: Joints) -> str:
    """The heading that a list item ends the sentence of, or ""."""
    title = unnumbered(block.under)
    if not _FEWEST_LETTERS <= len(title) <= _LONGEST_HEADING:
        return ""
    return title if title.endswith((":", "…", "...")) or _leaves_open(title, joints) else ""


@dataclass(slots=True)
class Heads:
    """The headings of one text that tell what their lists name."""

    lexicon: Lexicon
    known: dict[str, bool | None] = field(default_factory=dict)
    conditions: dict[str, str] = field(default_factory=dict)

    def condition(self, block: Block) -> str:
        """The condition that one of the two headings above a block makes of all that stands below it, or "".

        "If you have opted out", "Help us improve (opt-in)".
        """
        return next(filter(None, map(self._condition, reversed(block.headings[-_ABOVE:]))), "")

    def _condition(self, title: str) -> str:
        if title not in self.conditions:
            words = unnumbered(title[:_LONGEST_HEADING])
            may_be = not words.endswith("?") and self.lexicon.has(*_CONDITIONS, *_LABELS, text=words)
            read = look(words, self.lexicon, always=True) if may_be else None
            is_one = read is not None and (
                any(hit.start == 0 for hit in read.of(*_CONDITIONS))
                or any("(" in words[max(0, hit.start - 1) : hit.start + 1] for hit in read.of(*_LABELS))
                or read.says_only(*_PRESET)
            )
            self.conditions[title] = f"{words}:" if is_one else ""
        return self.conditions[title]

    def speak_for(self, block: Block) -> bool:
        """Whether the heading above an item says what is done with the data that the item names."""
        if not block.under or block.kind not in _ENTRIES or len(block.text) > _LONGEST_ITEM:
            return False
        if block.under not in self.known:
            self.known[block.under] = _speaks(block.under, self.lexicon)
        return self.known[block.under] is not None

    def clause(self, block: Block) -> Clause | None:
        """What the heading says of the data that an item names; None where the item is a sentence of its own."""
        item = look(block.text, self.lexicon, always=True)
        is_link = block.text.startswith("[") and item.is_label  # leads to a text, and names nothing
        if is_link or not (item.has(*_SHOWN) or (self.known[block.under] and _names_data(item))):
            return None
        title = unnumbered(block.under).rstrip(" :?.…")
        whole = look(f"{title}: {item.words}", self.lexicon, always=True)
        stance = stance_of(whole, mentions(whole, asked=True)[0])
        scope = scope_of(item, Mention(0, len(item.words)), stance)
        clause = clause_of(block, block.text, 0, item, stance, scope)
        above = [line for line in clause.context.split("\n") if not unnumbered(line).startswith(title)]
        if clause.audience is Audience.ANY:
            clause = replace(clause, audience=audience_of(whole))
        return replace(clause, context="\n".join(filter(None, (title, *above))))

    def statement(self, heading: Block) -> Clause | None:
        """What a heading says that is a whole sentence: asked only of a text that says nothing else."""
        if heading.kind is not BlockKind.HEADING or not self.lexicon.alerts.fire(heading.text):
            return None
        said = look(unnumbered(heading.text), self.lexicon)
        acts = any(hit.start == 0 for hit in said.of(*_OPENS, Kind.USER_DATA))
        announces = (said.joints.at(joint, said.words) for joint in (Joint.NAMES, Joint.NOT_DONE))
        acts = acts or (said.has(Kind.NEGATION) and not any(announces))
        found = mentions(said) if acts and said.has(Kind.USER_DATA, Kind.DATA) else []
        if not found or not said.has(Kind.ACTOR, Kind.NEGATION) or said.words.endswith("?"):
            return None
        stance = stance_of(said, found[0])
        return clause_of(heading, heading.text, 0, said, stance, scope_of(said, found[0], stance))


def _speaks(heading: str, lexicon: Lexicon) -> bool | None:
    """Whether a heading announces a list of data; None where it does not even speak of training."""
    title = unnumbered(heading)
    if len(title) > _LONGEST_HEADING or not lexicon.alerts.fire(title):
        return None
    read = look(title, lexicon, always=True)
    if not mentions(read, asked=True) or read.has(Kind.RIVAL, Kind.OTHERS, Kind.LESSON):
        return None
    if read.joints.at(Joint.NAMES, read.words) or read.first(Joint.FOLLOWING):
        return True
    begins = any(hit.start == 0 for hit in read.of(*_OPENS))
    return begins and (title.endswith(":") or is_unfinished(title.lower()))


def _names_data(item: Sentence) -> bool:
    """Whether an item begins with data and says nothing of it: "Your posts", and not "Your posts stay yours"."""
    data = item.of(*ANY_DATA)
    if not data or item.has(Kind.NEGATION, end=data[0].start) or item.words.endswith("?"):
        return False
    before = item.words[: data[0].start].split()
    states = any(item.joints.at(Joint.STATES, item.words, hit.end + 1) for hit in data)
    return len(before) <= _FIRST_WORDS and not states and not item.has(Kind.ACTOR)
