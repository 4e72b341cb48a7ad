"""What is known of a sentence, put together as a clause."""

from __future__ import annotations

from dataclasses import replace

from monitor.core.blocks import Block
from monitor.core.clauses.plain import places
from monitor.core.clauses.scope import audience_of
from monitor.core.clauses.sentence import Sentence
from monitor.core.model import Clause, Cue, Default, Scope
from monitor.core.text import sentence_fingerprint


def clause_of(
    block: Block, text: str, start: int, sentence: Sentence, stance: Default, scope: Scope, context: str = ""
) -> Clause:
    """The clause that a unit of a block states. `context` is the sentence before it that it continues."""
    around = "\n".join(filter(None, (block.lead, context)))
    return Clause(
        text=text,
        start=block.start + start,
        end=block.start + start + len(text),
        stance=stance,
        scope=scope,
        audience=audience_of(sentence),
        cues=_cues(text, sentence),
        headings=block.headings,
        context=around,
        fingerprint=sentence_fingerprint(text),
    )


def held_by(clause: Clause, said: str, stance: Default) -> Clause:
    """The clause as it holds by what another sentence has `said`, which becomes part of its context."""
    return replace(clause, stance=stance, context="\n".join(filter(None, (clause.context, said))))


def _cues(text: str, sentence: Sentence) -> tuple[Cue, ...]:
    """The cues in the clause's own words, with their places in its Markdown."""
    where = places(text)
    cues = []
    for hit in sentence.hits:
        if hit.start >= sentence.own:
            start, end = where[hit.start - sentence.own], where[hit.end - sentence.own - 1] + 1
            cues.append(Cue(hit.name, start, end, sentence.words[hit.start : hit.end]))
    return tuple(cues)
