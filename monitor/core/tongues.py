"""The clauses of a text, each part of it read in its own language.

A page may hold the German text above its English translation, or one paragraph in another language. Parts in a
language that is read are read; where much is in one that is not, that nothing was found is no silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from monitor.core import clauses
from monitor.core.blocks import blocks
from monitor.core.language import can_be_told, is_in, languages_beside, lone_lines
from monitor.core.model import Clause

_MUCH = 1 / 3  # of a text
# In a language that nobody reads: whether a line may speak of AI, by what it is called in most of them.
_OF_AI = re.compile(
    r"\b(?:AI|IA|KI|ИИ)\b|artifici|künstlich|sztuczn|yapay|konstgjord|kunstig|kunstmati|model|algorit"
    r"|искусств|штучн|人工|인공|الاصطناعي|ИИ|AI",
)


class Found(NamedTuple):
    """The clauses of a text, and the language that much of it is in and that nobody reads."""

    clauses: tuple[Clause, ...]
    unread: str | None = None


def find(text: str, language: str | None) -> Found:
    """The clauses of a text, most of which is in a language (None: too short to tell, read as English)."""
    main = language or "en"
    beside = languages_beside(text, main) if language else {}
    lone = _lone_lines(text, main, beside) if language in clauses.LANGUAGES else []
    if not lone:
        return _in_parts(text, main, beside)
    rest = _without(text, [(start, end) for start, end, _ in lone])
    around = _in_parts(rest, main, beside)
    found = {clause.start: clause for clause in around.clauses}
    for other in {of for _, _, of in lone if of in clauses.LANGUAGES}:
        part = _only(text, [(start, end) for start, end, of in lone if of == other])
        found.update((clause.start, clause) for clause in clauses.find(part, other))
    unread = (
        of for start, end, of in lone if of not in clauses.LANGUAGES and _OF_AI.search(text, start, end)
    )
    return Found(tuple(found[start] for start in sorted(found)), around.unread or next(unread, None))


def _lone_lines(text: str, main: str, beside: Mapping[str, float]) -> list[tuple[int, int, str]]:
    """Lines in another language, without those of a language of which the text has whole parts."""
    parts = {other for other in beside if _is_read(other, main, beside)}
    return [line for line in lone_lines(text, main) if line[2] not in parts]


def _in_parts(text: str, main: str, beside: Mapping[str, float]) -> Found:
    """The clauses of a text, of which parts may be in other languages."""
    read = [other for other in beside if _is_read(other, main, beside)]
    unread = [other for other, share in beside.items() if other not in clauses.LANGUAGES and share >= _MUCH]
    if main not in clauses.LANGUAGES:
        unread.insert(0, main)
    elif not read:
        return Found(clauses.find(text, main), next(iter(unread), None))
    parts = _parts(text, main, read)
    found = {clause.start: clause for part, of in parts.items() for clause in clauses.find(of, part)}
    return Found(tuple(found[start] for start in sorted(found)), next(iter(unread), None))


def _is_read(other: str, main: str, beside: Mapping[str, float]) -> bool:
    """Whether parts in another language are read: beside a main language that is not, only where they are much."""
    return other in clauses.LANGUAGES and (main in clauses.LANGUAGES or beside[other] >= _MUCH)


def _parts(text: str, main: str, others: Sequence[str]) -> dict[str, str]:
    """For each language that is read the text with all other letters blanked, so that every place stays.

    What is too short to tell is left in each of them.
    """
    spans = [(block.start, block.end) for block in blocks(text)]
    spoken = [_tongue(text[start:end], main, others) for start, end in spans]
    read = [*([main] if main in clauses.LANGUAGES else []), *others]
    return {language: "".join(_blanked(text, spans, spoken, language)) for language in read}


def _tongue(words: str, main: str, others: Sequence[str]) -> str | None:
    """The language of a block, or None where it is too short to tell."""
    if not can_be_told(words):
        return None
    return next((other for other in others if is_in(words, other, rather_than=main)), main)


def _blanked(
    text: str, spans: Sequence[tuple[int, int]], spoken: Sequence[str | None], language: str
) -> Iterator[str]:
    """The text piece by piece, with spaces for the blocks in other languages."""
    at = 0
    for (start, end), tongue in zip(spans, spoken, strict=True):
        yield text[at:start]
        yield text[start:end] if tongue in (None, language) else _blank(text[start:end])
        at = end
    yield text[at:]


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with spaces for some stretches of it."""
    at, pieces = 0, []
    for start, end in spans:
        pieces += [text[at:start], _blank(text[start:end])]
        at = end
    return "".join((*pieces, text[at:]))


def _only(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with spaces for everything but some stretches of it."""
    at, pieces = 0, []
    for start, end in spans:
        pieces += [_blank(text[at:start]), text[start:end]]
        at = end
    return "".join((*pieces, _blank(text[at:])))


def _blank(words: str) -> str:
    return "".join("\n" if letter == "\n" else " " for letter in words)
