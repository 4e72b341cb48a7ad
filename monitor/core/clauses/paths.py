"""The path through a product's menus to a switch, from the words that describe it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from monitor.core.clauses.inline import Name
from monitor.core.clauses.lexicon.ways import Role, Ways

_ARROW = re.compile(r"[ \"]*(?:→|➔|➜|➝|›|▸|►|⇒|-{1,2}>|=>|>|&gt;)[ \"]*")
_TOKEN = re.compile(r"[^\s\"]+")
_SENTENCE_END = re.compile(r"[.!?;:|)]")
_LONGEST_NAME = 60  # characters; what is longer is no label of a menu
_LONGEST_PATH = 6


def arrow_path(words: str, ways: Ways) -> tuple[tuple[str, ...], int, int] | None:
    """A path written with arrows ("Settings > Privacy > Improve the model"), with its place."""
    arrows = list(_ARROW.finditer(words))
    if not arrows:
        return None
    start, first = _before_arrow(words[: arrows[0].start()], ways)
    pieces, end = [first] if first else [], arrows[0].start()
    for arrow, after in zip(arrows, [*arrows[1:], None], strict=True):
        piece = words[arrow.end() : after.start() if after else None]
        last = after is None or len(piece) > _LONGEST_NAME or _SENTENCE_END.search(piece) is not None
        quoted = words[arrow.start() : arrow.end()].endswith('"')
        name = _last_piece(piece, ways, quoted=quoted) if last else _clean(piece, ways)
        if name:
            pieces.append(name)
            end = arrow.end() + piece.find(name) + len(name)
        if last:
            break
    return (tuple(pieces[:_LONGEST_PATH]), start, end) if len(pieces) > 1 else None


def _before_arrow(before: str, ways: Ways) -> tuple[int, str]:
    """The name that ends where the first arrow stands, and where it begins."""
    quoted = re.search(r"\"([^\"]{1,60})$", before)
    if quoted:
        return quoted.start(1), quoted.group(1).strip()
    tokens = list(_TOKEN.finditer(before))
    if not tokens:
        return 0, ""
    start = noun_phrase_start(before, tokens[-1].start(), ways)
    return start, capital(_clean(before[start:], ways))


def _last_piece(piece: str, ways: Ways, *, quoted: bool) -> str:
    """The last name of a path, up to a word that no label goes on with or the end of the sentence."""
    label = re.match(r"([^\".]{1,60})\"", piece) if quoted else None
    if label:
        return label.group(1).strip()
    kept: list[str] = []
    for token in _TOKEN.finditer(piece):
        word = token.group()
        if kept and word.lower().strip(",.;:)") in ways.ends:
            break
        kept.append(word.rstrip(".,;:!?)|"))
        if word[-1] in ".,;:!?)|":
            break
    return _clean(" ".join(kept), ways)


def _clean(piece: str, ways: Ways) -> str:
    """A name without the verb that tells to press it."""
    words = piece.strip(" \"'.,;:()").split()
    while len(words) > 1 and words[0].lower() in ways.leads and words[1][:1].isupper():
        words = words[1:]
    return " ".join(words)[:_LONGEST_NAME]


def prose_path(
    words: str, start: int, end: int, names: Sequence[Name], ways: Ways
) -> tuple[tuple[str, ...], int, int]:
    """The path told in words around the noun of a setting at `start` to `end`, with its place."""
    start, end, base = _base(words, start, end, names, ways)
    pieces, left, right = [base], start, end
    if part := _part_before(words, start, ways):
        pieces.append(part[0])
        left = part[1]
    elif below := list(steps_below(words, end, names, ways)):
        pieces.extend(name.text for name in below)
        right = below[-1].end
    elif inside := _inside(words, end, ways):
        pieces.insert(0, inside[0])
        right = inside[1]
    return tuple(dict.fromkeys(pieces)), left, right


def _base(words: str, start: int, end: int, names: Sequence[Name], ways: Ways) -> tuple[int, int, str]:
    """The setting itself: a label that holds its noun, or the noun with the words that belong to it."""
    for name in names:
        if name.start <= start and end <= name.end and len(name.text) <= _LONGEST_NAME:
            return name.start, name.end, capital(_clean(name.text, ways))
        if name.end <= start and 0 < start - name.end <= 2 and len(name.text) <= _LONGEST_NAME:
            return name.start, end, capital(f"{name.text} {words[start:end].strip()}")
    first = noun_phrase_start(words, start, ways)
    base = _clean(words[first:end], ways)
    return first, end, capital(re.sub(r"^" + article(ways), "", base, flags=re.IGNORECASE))


def noun_phrase_start(words: str, start: int, ways: Ways) -> int:
    """Where the words begin that belong to a noun: its modifiers and the capitalised words before it."""
    tokens = list(_TOKEN.finditer(words, max(0, start - 80), start))
    begin = start
    for index in range(len(tokens) - 1, -1, -1):
        word = tokens[index].group()
        if word[-1] in ".,;:!?)|":
            break
        if _belongs(word, ways) or (
            word in ways.joins and index and _belongs(tokens[index - 1].group(), ways)
        ):
            begin = tokens[index].start()
        else:
            break
    return begin


def _belongs(word: str, ways: Ways) -> bool:
    bare = word.strip("(\"'")
    lower = bare.lower()
    return lower in ways.modifiers or (bare[:1].isupper() and lower not in ways.leads)


def _part_before(words: str, start: int, ways: Ways) -> tuple[str, int] | None:
    """The "Privacy" of "the Privacy tab of your account settings", and where it begins."""
    pattern = rf"\b(?:{any_of(ways.parts)}) (?:{any_of(ways.inside)}) {article(ways)}$"
    found = re.search(pattern, words[max(0, start - 40) : start], re.IGNORECASE)
    if not found:
        return None
    at = max(0, start - 40) + found.start()
    first = noun_phrase_start(words, at, ways)
    name = _clean(words[first:at], ways)
    return (capital(name), first) if name else None


def steps_below(words: str, end: int, names: Sequence[Name], ways: Ways) -> Iterator[Name]:
    """The "Privacy" of "in your settings under Privacy", and each "then …" after it."""
    below, picks = any_of(ways.below), any_of((*ways.picks, *ways.presses))
    steps = rf"(?:,? (?:{below}) (?:(?:{picks}) )?|[.,;]? (?:{picks}) )"
    pattern = re.compile(rf"[\"']?(?: (?:{any_of(ways.parts)}))?{steps}{article(ways)}[\"']?", re.IGNORECASE)
    while found := pattern.match(words, end, end + 60):
        at = found.end()
        name = next((name for name in names if name.start == at), None) or _named_at(words, at, ways)
        if name is None:
            return
        yield name
        end = name.end


def _named_at(words: str, at: int, ways: Ways) -> Name | None:
    end = _capitals_end(words, at, ways)
    return Name(at, end, words[at:end]) if end > at else None


def _inside(words: str, end: int, ways: Ways) -> tuple[str, int] | None:
    """The "Account settings" of "the data controls in your account settings", and where it ends."""
    found = re.match(
        rf"\"?(?: (?:{any_of(ways.parts)}))? (?:{any_of(ways.inside)}) {article(ways)}",
        words[end : end + 60],
        re.IGNORECASE,
    )
    if not found:
        return None
    at = end + found.end()
    for mark in ways.marks.scan(words[at : at + 60]):
        if mark.role == Role.SETTING:
            first = noun_phrase_start(words, at + mark.start, ways)
            if first <= at:
                return capital(words[at : at + mark.end]), at + mark.end
    return None


def switch(words: str, names: Sequence[Name], ways: Ways) -> Name | None:
    """The label of the switch that a person is told to press, or whose state is spoken of."""
    shown = [name for name in names if not name.link]
    return (
        _pressed(words, shown, ways.presses, ways)
        or _pressed(words, shown, ways.picks, ways)
        or _pressed(words, names, ways.presses, ways)
        or _pressed(words, list(_capitalised(words, ways)), ways.presses, ways)
        or switch_state(words, names, ways)
    )


def switch_state(words: str, names: Sequence[Name], ways: Ways) -> Name | None:
    """The label of a switch that is said to be on or off: "if Smart History is off"."""
    called = (*names, *_capitalised(words, ways))
    if not called:
        return None
    state = re.compile(
        rf"\"?,? (?:(?:{any_of(ways.switches)}) )?(?:{any_of(ways.on_or_off)})\b", re.IGNORECASE
    )
    return _first(
        called,
        lambda name: state.match(words[name.end : name.end + 40]) is not None,
    )


def _pressed(words: str, names: Sequence[Name], verbs: Sequence[str], ways: Ways) -> Name | None:
    if not names:
        return None
    called = rf"(?:(?:{any_of(ways.switches)}) )?(?:{any_of(ways.picks)} )?"
    presses = re.compile(rf"\b(?:{any_of(verbs)}) {article(ways)}{called}[\"']?$", re.IGNORECASE)
    follows = re.compile(rf"[\"']?,? (?:{any_of(ways.switches)})\b", re.IGNORECASE)
    return _first(
        names,
        lambda name: (
            presses.search(words[max(0, name.start - 50) : name.start]) is not None
            or follows.match(words[name.end : name.end + 40]) is not None
        ),
    )


def _first(names: Sequence[Name], fits: Callable[[Name], bool]) -> Name | None:
    """The first that could be the label of a switch and that fits."""
    return next(
        (
            name
            for name in names
            if len(name.text) <= _LONGEST_NAME and name.text[:1].isalnum() and fits(name)
        ),
        None,
    )


def _capitalised(words: str, ways: Ways) -> Iterator[Name]:
    """Runs of two or more capitalised words ("Privacy Mode"), and words all in capitals."""
    at = 0
    for token in _TOKEN.finditer(words):
        if token.start() < at or not token.group()[:1].isupper() or token.group().lower() in ways.leads:
            continue
        at = _capitals_end(words, token.start(), ways)
        run = words[token.start() : at]
        if " " in run or (run.isupper() and len(run) > 2):
            yield Name(token.start(), at, run)


def _capitals_end(words: str, at: int, ways: Ways) -> int:
    """Where a run of capitalised words ends; "and" or "&" may stand between them."""
    end = at
    pending = False
    for token in _TOKEN.finditer(words, at, at + 80):
        word = token.group()
        bare = word.rstrip(".,;:!?)|'")
        if word in ways.joins and end > at:
            pending = True
            continue
        if not bare[:1].isupper() or (pending and bare.lower() in ways.leads):
            break
        end, pending = token.start() + len(bare), False
        if bare != word:
            break
    return end


def any_of(phrases: Sequence[str]) -> str:
    """A pattern for any of some phrases, the longest first."""
    return _any_of(tuple(phrases))


@lru_cache(maxsize=256)  # the lists of four languages, asked for at every clause
def _any_of(phrases: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))


def article(ways: Ways) -> str:
    """A pattern for an article that may stand before a noun."""
    return rf"(?:(?:{any_of(ways.articles)}) )?"


def capital(name: str) -> str:
    """A name with its first letter large, as menus write it."""
    return name[:1].upper() + name[1:]
