"""A block to its units: what is read as one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from monitor.core.blocks import Block, BlockKind
from monitor.core.sentences import lengths, spans

_ASKED = re.compile(r"\|?[^|]{8,300}\?\W{0,3}(?= \| )")  # the first cell of a row, if it is a question
_CLOSING_TAGS = re.compile(r"(?:</[a-z]{1,20}>\s{0,3}){1,9}$", re.IGNORECASE)  # of HTML within Markdown


@dataclass(frozen=True, slots=True)
class Unit:
    """What is read as one, and where it stands."""

    block: Block
    text: str
    start: int  # within the block

    @property
    def is_question(self) -> bool:
        """Whether it asks, and so states nothing by itself."""
        return _CLOSING_TAGS.sub("", self.text).rstrip(' *_"”#').endswith("?")

    def sentence_before(self, reach: int) -> str:
        """The sentence right before it in its block, looked for over so many characters; "" where there is none."""
        above = self.block.text[max(0, self.start - reach) : self.start]
        return next((above[start:end] for start, end in reversed(list(spans(above)))), "")


def units(block: Block) -> Iterable[Unit]:
    """The sentences of a block; a table row is one thought spread over its cells, or a question and its answer."""
    whole = block.kind in (BlockKind.ROW, BlockKind.HEADING) or block.text.count(" | ") > 1
    asked = _ASKED.match(block.text) if whole else None
    if asked:
        answer = block.text[asked.end() :].strip(" |")
        yield Unit(block, asked[0], 0)
        yield Unit(block, answer, block.text.index(answer, asked.end()))
        return
    for start, end in lengths(block.text) if whole else spans(block.text):
        yield Unit(block, block.text[start:end], start)
