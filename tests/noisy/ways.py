"""What happens to the text of a policy that means nothing: the ways in which recorded pages differ from day to day.

Each way takes a Markdown text and a source of chance and gives the text that a recorder would have stored next.
`LASTING` ways stay until something else changes; an `EXCURSIONS` way stands for hours or days and is then taken
back. `WEIGHTS` says how often each is met among a thousand recorded changes, as counted on public collections.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from random import Random

from tests.noisy.words import ELSEWHERE, FURNITURE, HEADINGS, LANGUAGES, SECTIONS, SYNONYMS, TITLES, WALLS


class Chance(Random):
    """A source of chance that knows what time it is on the page."""

    now = 0  # seconds since 1970


Way = Callable[[str, Chance], str]

_LINK = re.compile(r"\]\((?P<target>[^()\s]{1,500})\)")
_WHOLE_LINK = re.compile(r"\[(?P<label>[^\]\n]{1,300})\]\([^()\s]{0,500}\)")
_ITEM = re.compile(r"^(?P<margin> *)(?:[-*+•]) +", re.MULTILINE)
_HEADING = re.compile(r"^(?P<level>#{1,6}) +(?P<words>.+?) *#*$", re.MULTILINE)
_ROW = re.compile(r"^\|(?P<cells>.+)\|$", re.MULTILINE)
_RULE = re.compile(r"^\|[\s:|\-]+\|\n", re.MULTILINE)
_PAIRS = [*SYNONYMS, *((new, old) for old, new in SYNONYMS)]
_WORDS = re.compile(
    "|".join(rf"\b{re.escape(old)}\b" for old, _ in sorted(_PAIRS, key=lambda pair: -len(pair[0])))
)
_NEW_WORDS = dict(_PAIRS)


def blocks_of(text: str) -> list[str]:
    """The paragraphs, lists, tables and headings of a text."""
    return [block for block in re.split(r"\n\s*\n", text) if block.strip()]


def joined(blocks: list[str]) -> str:
    """The text of some blocks."""
    return "\n\n".join(blocks) + "\n"


def furnished(text: str, rng: Chance) -> str:
    """A document as its site shows it: with a date, a help link, a counter and other articles around it."""
    return joined(
        [
            _filled(FURNITURE["top"], rng),
            text.strip(),
            *(_filled(FURNITURE[part], rng) for part in ("link", "count", "related")),
        ]
    )


def titled(text: str, rng: Chance) -> str:
    """A document with a name; one in seven that have none gets none."""
    name = rng.choice(TITLES)
    return text if text.lstrip().startswith("# ") or not name else f"# {name}\n\n{text.lstrip()}"


def padded(text: str, rng: Chance, shortest: int = 3000) -> str:
    """A short document with sections about other subjects, as policies have them."""
    sections = rng.sample(SECTIONS, len(SECTIONS))
    while len(text) < shortest and sections:
        text = f"{text.rstrip()}\n\n{sections.pop()}\n"
    return text


def ids(text: str, rng: Chance) -> str:
    """Another session id in the path of a link, another tracking id behind it."""
    if rng.random() < 0.3:
        return _refilled(text, "link", rng)
    value = f"{rng.getrandbits(64):016x}"
    return _LINK.sub(
        lambda found: f"]({found['target'].partition('?')[0]}?did={value})", _refilled(text, "link", rng)
    )


def links(text: str, rng: Chance) -> str:
    """The site moved its pages."""
    moved = f"https://{rng.choice(('www', 'help', 'legal', 'support'))}.inkwell.example/{rng.randrange(900)}/"
    return _LINK.sub(
        lambda found: f"]({moved}{found['target'].rpartition('/')[2]})", _refilled(text, "link", rng)
    )


def date(text: str, rng: Chance) -> str:
    """A printed date that changes with nothing else."""
    return _refilled(text, "top", rng)


def counter(text: str, rng: Chance) -> str:
    """Votes, comments, "5 days ago"."""
    return _refilled(text, "count", rng)


def order(text: str, rng: Chance) -> str:
    """Blocks in another order: the articles beside it, or two sections."""
    return _refilled(text, "related", rng) if rng.random() < 0.6 else _swapped(text, rng)


def space(text: str, rng: Chance) -> str:
    """White space, list markers, quotation marks, emphasis, soft hyphens."""
    marker = rng.choice(("*   ", "- ", "•  ", "+ "))
    text = _ITEM.sub(lambda found: found["margin"] + marker, text)
    old, new = rng.choice(
        (("'", "’"), ("’", "'"), ("**", ""), (" ", "\u00a0"), (". ", ".  "), ("“", '"'), ("\n\n", "\n\n\n"))
    )
    return text.replace(old, new) + "\n" * rng.randrange(3)


def heading(text: str, rng: Chance) -> str:
    """A heading in other words, or numbered."""
    found = list(_HEADING.finditer(text))
    if not found:
        return text
    one = rng.choice(found[1:] or found)
    new = rng.choice(
        (
            f"{rng.randrange(1, 20)}. {one['words']}",
            f"{one['words']}{rng.choice(HEADINGS)}",
            one["words"].title(),
        )
    )
    return f"{text[: one.start('words')]}{new}{text[one.end('words') :]}"


def rewording(text: str, rng: Chance) -> str:
    """A paragraph in other words."""
    blocks = blocks_of(text)
    at = rng.randrange(len(blocks))
    return joined(
        [_reworded(block, rng) if abs(number - at) < 2 else block for number, block in enumerate(blocks)]
    )


def section(text: str, rng: Chance) -> str:
    """A section about another subject came, or went."""
    present = [part for part in SECTIONS if part in text]
    if present and rng.random() < 0.4:
        return re.sub(r"\n{3,}", "\n\n", text.replace(rng.choice(present), ""))
    blocks = blocks_of(text)
    blocks.insert(_between_sections(blocks, rng), rng.choice(SECTIONS))
    return joined(blocks)


def redesign(text: str, rng: Chance) -> str:
    """Every sentence reworded, the sections renumbered and in another order, lists marked otherwise."""
    text = _swapped(_swapped(joined([_reworded(block, rng) for block in blocks_of(text)]), rng), rng)
    numbers = iter(range(1, 500))
    text = _HEADING.sub(lambda found: f"## {next(numbers)}. {found['words'].lstrip('0123456789. ')}", text)
    return section(space(_refilled(text, "top", rng), rng), rng)


def conversion(text: str, rng: Chance) -> str:
    """The recorder's tools changed: tables and lists become paragraphs, links and headings lose their marks."""
    ways: list[Callable[[str], str]] = [
        lambda text: _WHOLE_LINK.sub(lambda found: found["label"], text),
        lambda text: _ROW.sub(lambda found: found["cells"].replace("|", " "), _RULE.sub("", text)),
        lambda text: _ITEM.sub("\n", text),
        lambda text: _HEADING.sub(lambda found: f"**{found['words']}**", text),
        lambda text: _HEADING.sub(
            lambda found: f"{found['words']}\n" + "-" * min(len(found["words"]), 60), text
        ),
    ]
    for way in rng.sample(ways, rng.randrange(1, 4)):
        text = way(text)
    return text


def banner(text: str, rng: Chance) -> str:
    """A line above it: a sale, a notice of an outage, that it will change."""
    return f"{_filled(rng.choice(ELSEWHERE), rng)}\n\n{text}"


def wall(_: str, rng: Chance) -> str:
    """An error page, a challenge, a login or a consent wall in its place."""
    return _filled(rng.choice(WALLS), rng)


def half(text: str, rng: Chance) -> str:
    """A part of it did not come."""
    blocks = blocks_of(text)
    missing = max(1, round(len(blocks) * rng.uniform(0.25, 0.65)))
    first = rng.choice((0, len(blocks) - missing, rng.randrange(len(blocks) - missing + 1)))
    return joined(blocks[:first] + blocks[first + missing :])


def language(_: str, rng: Chance) -> str:
    """The page of another country answered."""
    return _filled(rng.choice(LANGUAGES), rng)


LASTING: Mapping[str, Way] = {
    "ids": ids, "links": links, "date": date, "counter": counter, "order": order, "space": space, "heading": heading,
    "rewording": rewording, "section": section, "redesign": redesign, "conversion": conversion,
}  # fmt: skip
EXCURSIONS: Mapping[str, Way] = {"wall": wall, "half": half, "language": language, "banner": banner}
WEIGHTS: Mapping[str, int] = {
    "ids": 220, "links": 120, "date": 60, "counter": 60, "order": 30, "space": 60, "heading": 25, "rewording": 110,
    "section": 70, "redesign": 12, "conversion": 15, "other words": 20, "wall": 80, "half": 15, "language": 15,
    "banner": 25, "another document": 15, "another region": 25, "unmarked edition": 10, "an earlier text": 40,
}  # fmt: skip


def _filled(template: str, rng: Chance) -> str:
    """A template with its ids, dates and numbers, and the lines of a list in some order."""
    lines = template.split("\n")
    items = [line for line in lines if line.startswith("- [")]
    rng.shuffle(items)
    text = "\n".join([line for line in lines if not line.startswith("- [")] + items)
    printed = datetime.fromtimestamp(rng.now, UTC) - timedelta(days=rng.randrange(4))
    day = f"{printed:%B} {printed.day}, {printed.year}"
    for name, value in (
        ("ID", f"{rng.getrandbits(48):012x}"),
        ("DATE", day),
        ("NUMBER", str(rng.randrange(2, 900))),
    ):
        text = text.replace(f"@{name}@", value)
    return text


def _refilled(text: str, part: str, rng: Chance) -> str:
    """The text with one part of its furniture written anew, wherever that stands."""
    template = FURNITURE[part]
    opening = template.partition("@")[0].split("\n")[0]
    blocks = blocks_of(text)
    return joined([_filled(template, rng) if block.startswith(opening) else block for block in blocks])


def _reworded(block: str, rng: Chance) -> str:
    return _WORDS.sub(lambda found: _NEW_WORDS[found[0]] if rng.random() < 0.8 else found[0], block)


def _swapped(text: str, rng: Chance) -> str:
    """Two sections change places; each keeps all its blocks."""
    parts = re.split(r"^(?=#{1,3} )", text, flags=re.MULTILINE)
    if len(parts) < 4:
        return text
    one, other = sorted(rng.sample(range(1, len(parts)), 2))
    parts[one], parts[other] = parts[other].rstrip() + "\n\n", parts[one].rstrip() + "\n\n"
    return "".join(parts)


def _between_sections(blocks: list[str], rng: Chance) -> int:
    heads = [number for number, block in enumerate(blocks) if block.startswith("#") and number]
    return rng.choice([*heads, len(blocks)])
