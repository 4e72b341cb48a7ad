"""Tables that answer yes or no: a cell says nothing by itself, its row or its column asks.

    | Plan | Used to train our models? |          |                         | Free | Team |
    | Free | Yes                       |    or    | Used to train our models | Yes | No   |

What asks is a header cell or the first cell of a row, where it speaks of training; it is asked of the other of
the two, a plan or a kind of data. A denial that is ticked ("No training: ✓") is a promise; one that is not
leaves open what holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.core.blocks import Block, BlockKind
from monitor.core.clauses import labels
from monitor.core.clauses.lexicon.format import Hit, Kind
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.making import clause_of
from monitor.core.clauses.mention import ANY_DATA, Mention
from monitor.core.clauses.scope import audience_of, scope_of
from monitor.core.clauses.sentence import Sentence, look
from monitor.core.clauses.stance import answer_stance, stance_of
from monitor.core.clauses.topic import mentions
from monitor.core.model import Audience, Clause, Default
from monitor.core.text import sentence_fingerprint

_LONGEST_ANSWER = 160  # characters; what is longer is a text
_LONGEST_QUESTION = 200
_LONGEST_PLAN = 40
_LABEL = 4  # words
_FEWEST_COLUMNS = 3  # where first cells ask; two columns are questions with their answers, and read as such
_SHOWN = (Kind.IS_ON, Kind.IS_OFF)
_TICKS = dict.fromkeys("✓✔☑✅", Kind.YES) | dict.fromkeys("✗✘✕✖×❌☒", Kind.NO)
_AROUND_TICKS = " *_\ufe0e\ufe0f"


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    start: int  # within its row


@dataclass(frozen=True, slots=True)
class _Table:
    """The header of a table, and which of its cells ask."""

    lexicon: Lexicon
    header: Sequence[_Cell]
    asking: Sequence[bool]

    def answers(self, row: Block) -> dict[int, Clause]:
        """What the cells of a row answer, by column; nothing where the row says more than its answers."""
        first, *cells = _cells(row)
        asks = _asks(first.text, self.lexicon) and (
            len(cells) + 1 >= _FEWEST_COLUMNS
            or any(_said(cell.text, self.lexicon).says_only(Kind.YES, Kind.NO) for cell in cells)
        )
        found: dict[int, Clause] = {}
        if not asks and not any(self.asking):
            return found
        shows = [cell for cell in cells if look(cell.text, self.lexicon, always=True).has(*_SHOWN)]
        for column, cell in enumerate(cells[: len(self.header) - 1], start=1):
            head = self.header[column].text
            if asks and shows and cell not in shows:
                continue  # "On", and in the next column whether that can be changed
            if asks or self.asking[column]:
                about = (first.text, head) if asks else (head, first.text)
                clause = _answer(row, cell, *about, self.lexicon)
                found |= {column: clause} if clause else {}
            elif self.lexicon.alerts.fire(cell.text) and mentions(look(cell.text, self.lexicon)):
                return {}
        return found


def table_answers(blocks: Sequence[Block], lexicon: Lexicon) -> Mapping[int, tuple[Clause, ...]]:
    """The clauses of the rows that answer, by where the row starts; none for a header that names or asks."""
    found: dict[int, tuple[Clause, ...]] = {}
    for header, *rows in _tables(blocks):
        if lexicon.alerts.fire("\n".join(row.text for row in (header, *rows))):
            cells = list(_cells(header))
            table = _Table(lexicon, cells, [_asks(cell.text, lexicon) for cell in cells])
            asked = [cell for asks, cell in zip(table.asking[1:], cells[1:], strict=True) if asks]
            names = (
                bool(rows)
                and len(cells) >= _FEWEST_COLUMNS
                and all(_is_name(cell, lexicon) for cell in cells)
            )
            if names or any(cell.text.endswith("?") for cell in asked):
                found[header.start] = ()  # it names its columns, or asks, whatever the rows below answer
            for row in rows:
                if answers := table.answers(row):
                    found[row.start] = tuple(answers.values())
                    if any(table.asking[column] for column in answers):
                        found[header.start] = ()
    return found


def _is_name(cell: _Cell, lexicon: Lexicon) -> bool:
    """Whether a header cell may name its column: it is short, no sentence, and no answer."""
    ended = cell.text.endswith((".", "?", "!"))
    short = len(cell.text) <= _LONGEST_PLAN and not ended
    return short and not look(cell.text, lexicon, always=True).has(*_SHOWN, Kind.YES, Kind.NO)


def _tables(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The rows of each table, the header first."""
    rows: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.ROW:
            if rows and not block.header:
                yield rows
                rows = []
            rows.append(block)
    if rows:
        yield rows


def _cells(row: Block) -> Iterator[_Cell]:
    start = len(row.text) - len(row.text.lstrip("|"))
    for cell in row.text.strip("|").split("|"):
        yield _Cell(cell.strip(), start + len(cell) - len(cell.lstrip()))
        start += len(cell) + 1


def _asks(text: str, lexicon: Lexicon) -> bool:
    """Whether a cell speaks of training, and not of an answer to it."""
    asks = len(text) <= _LONGEST_QUESTION and lexicon.alerts.fire(text)
    return asks and _asked(look(text, lexicon)) is not None


def _asked(sentence: Sentence) -> Mention | None:
    """What a cell asks: where it speaks of training, or all of it where it says no more than "Used for training"."""
    found = mentions(sentence, asked=True)
    if not found and len(sentence.words.split()) <= _LABEL and not sentence.has(Kind.LESSON, Kind.USER_BOUND):
        uses = sentence.has(Kind.USE) and sentence.has(Kind.ACT)
        return Mention(0, len(sentence.words)) if uses else None
    return found[0] if found else None


def _answer(row: Block, cell: _Cell, question: str, of: str, lexicon: Lexicon) -> Clause | None:
    """What a cell answers to a question that is asked of a plan or of a kind of data; None where it does not."""
    if not cell.text or len(cell.text) > _LONGEST_ANSWER:
        return None
    asked = look(question, lexicon, always=True)
    if not asked.has(*ANY_DATA):
        asked = look(f"{of}: {question}", lexicon, always=True)
    mention = _asked(asked) or Mention(0, len(asked.words))
    said = _said(cell.text, lexicon)
    stance = None if _tells_how_long(said) else _stance(asked, mention, said)
    label, is_on = look(question, lexicon, always=True), labels.state_of(said)
    if is_on is not None and labels.is_label(label):
        stance = labels.stance(label, is_on=is_on)
    if stance is None:
        return None
    own = look(cell.text, lexicon, always=True)
    scope = scope_of(asked, mention, stance)
    context = f"{of}: {question}" if of else question
    clause = clause_of(row, cell.text, cell.start, own, stance, scope, context)
    clause = replace(clause, fingerprint=sentence_fingerprint(f"{context} {cell.text}"))
    if clause.audience is not Audience.ANY or len(of) > _LONGEST_PLAN:
        return clause
    return replace(clause, audience=audience_of(look(lexicon.plan.format(of), lexicon, always=True)))


def _tells_how_long(said: Sentence) -> bool:
    """Whether a cell tells for how long data is kept: "until you withdraw, five years (5) at most"."""
    return said.has(Kind.STANDS) and any(letter.isdigit() for letter in said.words)


def _said(text: str, lexicon: Lexicon) -> Sentence:
    """What a cell answers; a tick says yes in every language."""
    tick = _TICKS.get(text.strip(_AROUND_TICKS))
    if tick is None:
        return look(text, lexicon, always=True)
    return Sentence(text, (Hit(tick, tick, 0, len(text)),), lexicon.joints)


def _stance(asked: Sentence, mention: Mention, said: Sentence) -> Default | None:
    """The answer, seen from what is asked: "trained by default?", "no training", "a way out?"."""
    answer = answer_stance(asked, said)
    if answer is None:
        return Default.OPT_OUT if said.has(Kind.OUT) else None
    holds = answer in (Default.ALWAYS, Default.OPT_OUT)
    stance = stance_of(asked, mention)
    if stance is Default.NEVER:
        return Default.NEVER if answer is Default.ALWAYS else Default.UNCLEAR
    if stance is Default.OPT_IN:
        return Default.OPT_IN if holds else Default.UNCLEAR
    preset = stance is Default.OPT_OUT or asked.has(Kind.DEFAULT)  # "used by default?"
    if preset and not asked.has(Kind.OUT, Kind.STOPPED):
        return Default.OPT_OUT if holds else Default.OPT_IN
    return answer
