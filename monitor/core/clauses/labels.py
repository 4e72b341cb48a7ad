"""Labels of switches and boxes, and how they stand: what is on by default, and what refuses by its words.

"Use my drafts to train AI" that is on is `opt_out`; so is "Keep my drafts out of AI training" that is off.
"""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.clauses.lexicon.format import Hit, Kind
from monitor.core.clauses.lexicon.joints import Joint
from monitor.core.clauses.mention import Mention
from monitor.core.clauses.sentence import Sentence
from monitor.core.clauses.topic import mentions
from monitor.core.model import Default

REFUSES = (Kind.OUT, Kind.STOPPED, Kind.ABSTAIN, Kind.WITHOUT)  # in the label of a setting
LONGEST = 90  # characters of a label
_BOXES: Mapping[tuple[str, ...], bool] = {
    ("[x] ", "[X] ", "[✓]", "[✔]", "☑", "☒"): True,
    ("[ ] ", "☐", "◻", "□", "▢", "⬜"): False,
}
_ON, _OFF = (Kind.ON_DEFAULT, Kind.IS_ON), (Kind.OFF_DEFAULT, Kind.IS_OFF)
_OPENS = 6  # characters before the refusal that begins a label: `"do `
_LINKS = 24  # characters between a label and its state: " is switched "


def stance(label: Sentence, *, is_on: bool) -> Default:
    """What a switch says of people who touch nothing."""
    return Default.OPT_OUT if is_on != _refuses(label, label.own) else Default.OPT_IN


def is_label(sentence: Sentence) -> bool:
    """Whether a few words name training, and nobody acts in them: "Help train our AI"."""
    if len(sentence.words) - sentence.own > LONGEST or sentence.has(Kind.ACTOR, Kind.USER_BOUND):
        return False
    return bool(mentions(sentence, asked=True))


def state_of(sentence: Sentence) -> bool | None:
    """Whether it says of what stands before it that it is on, or off, and nothing else: "On by default."."""
    if sentence.says_only(*_ON):
        return True
    return False if sentence.says_only(*_OFF) else None


def box(text: str) -> tuple[bool, str] | None:
    """Whether a text begins with a box that is ticked, or not, and what stands beside it."""
    for marks, is_ticked in _BOXES.items():
        if mark := next(filter(text.startswith, marks), None):
            return is_ticked, text[len(mark) :].strip()
    return None


def preset(sentence: Sentence, mention: Mention) -> Default | None:
    """What a label that asks or refuses says with how it stands: "Keep my drafts out of AI training: on by default"."""
    presets = sentence.of(Kind.ON_DEFAULT, Kind.OFF_DEFAULT)
    opens = sentence.words.rfind('"', 0, mention.start)
    closes = sentence.words.find('"', mention.end) if opens >= sentence.own else -1
    start = opens + 1 if closes >= 0 else sentence.own
    end = closes + 1 if closes >= 0 else mention.end
    refuses = _refuses(sentence, start)
    asks = any(0 <= start - hit.start <= 1 for hit in sentence.of(Kind.IN))  # with its quotation mark
    if not (refuses or asks) or len({hit.kind for hit in presets}) != 1:
        return None
    if closes < 0 and not _goes_on(sentence, end, presets[0]):
        return None
    return Default.OPT_OUT if (presets[0].kind is Kind.ON_DEFAULT) != refuses else Default.OPT_IN


def _refuses(sentence: Sentence, start: int) -> bool:
    """Whether the words that begin there refuse: "do not …", "keep my drafts out of …"."""
    begins = sentence.of(Kind.OUT, Kind.ABSTAIN, Kind.NEGATION, start=start)
    return any(hit.start - start <= _OPENS for hit in begins)


def _goes_on(sentence: Sentence, end: int, state: Hit) -> bool:
    """Whether the state follows the label with nothing but a verb between."""
    between = sentence.words[end : state.start]
    linked = end <= state.start <= end + _LINKS and "," not in between.strip(" ,")
    return linked and sentence.first(Joint.THIS, end, state.start) is None
