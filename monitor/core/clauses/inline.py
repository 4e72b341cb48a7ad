"""The links, addresses and names inside a sentence: what a person is told to open, press or write to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.core.clauses.plain import places, plain

_LOW_QUOTES = str.maketrans({"„": '"', "‚": "'"})  # how German opens a quotation
_REMARK = re.compile(r"[\s\u2060]{0,3}\([^()]{0,60}\)$")  # "(opens in a new window)", which no menu shows
_MARKUP = ("](", "**", "__", "`", "@", "://", "www.", "[at]", "(at)")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,300})\]\(<?([^()\s<>]{1,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?)>?"
    r"(?:\s\"[^\"\n]{0,300}\")?\)"
)
_BARE = re.compile(r"(?<![\w/])(?:https?://|www\.)[^\s)\]|<>*\"]{3,2000}")
_EMAIL = re.compile(r"(?<![\w.+/-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}", re.IGNORECASE)
_SPELLED = re.compile(
    r"(?<![\w.+/-])([\w.+-]{1,64}) {0,2}[\[(]at[\])] {0,2}"
    r"([a-z0-9-]{1,63})((?:(?:\.| {0,2}[\[(]dot[\])] {0,2})[a-z0-9-]{1,63}){1,4})",
    re.IGNORECASE,
)  # "privacy [at] example [dot] org"
_DOT = re.compile(r" *[\[(]dot[\])] *", re.IGNORECASE)
_QUOTED = re.compile(r'"([^"|]{1,80})"')
_SINGLE = re.compile(r"(?<!\w)'([^'|]{1,60})'(?!\w)")
_BOLD = re.compile(r"(?:\*\*|__|`)([^*_`\n|]{1,80})(?:\*\*|__|`)")


@dataclass(frozen=True, slots=True)
class Link:
    """A link with its place in the plain words; the target is an http(s) or e-mail address."""

    start: int
    end: int
    target: str

    @property
    def email(self) -> bool:
        """Whether it is an e-mail address."""
        return "://" not in self.target


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch of plain words set apart by quotation marks, emphasis or a link: a label people see."""

    start: int
    end: int
    text: str
    link: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence as it is written, with its plain words and where each of their letters stands."""

    markdown: str
    words: str
    places: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the plain words that comes from a stretch of the Markdown."""
        return bisect_left(self.places, start), bisect_left(self.places, end)


def is_link(markdown: str) -> bool:
    """Whether a sentence is a link and nothing else, as a button is."""
    return _LINK.fullmatch(markdown.strip(" *_.")) is not None


def written(markdown: str) -> Written:
    """A sentence made ready; where no markup sets anything apart, letters need no places."""
    if " » " in markdown and "«" not in markdown:
        markdown = markdown.replace(" » ", " > ")  # an arrow, and no quotation mark
    marked = any(mark in markdown for mark in _MARKUP)
    words = plain(markdown).translate(_LOW_QUOTES)
    return Written(markdown, words, places(markdown) if marked else ())


def links(text: Written) -> tuple[Link, ...]:
    """Every link and address, in order; other schemes (`javascript:`, `file:`, anchors) are left out."""
    if not text.places:
        return ()
    found = (*_labelled(text), *_bare(text), *_spelled(text))
    return tuple(sorted(found, key=lambda link: (link.start, link.end)))


def names(text: Written) -> tuple[Name, ...]:
    """Every label set apart, in order of place; of two that overlap the outer one is kept."""
    found = [
        Name(match.start(1), match.end(1), _trimmed(match.group(1)))
        for pattern in (_QUOTED, _SINGLE)
        for match in pattern.finditer(text.words)
    ]
    for pattern in (_BOLD, _LINK) if text.places else ():
        for match in pattern.finditer(text.markdown):
            start, end = text.within(*match.span(1))
            found.append(Name(start, end, _trimmed(text.words[start:end]), pattern is _LINK))
    found.sort(key=lambda name: (name.start, -name.end))
    return tuple(_outermost(name for name in found if name.text))


def safe_target(target: str) -> str | None:
    """The http(s) or e-mail address of a link, or None where it leads nowhere a person should be sent."""
    lower = target.lower()
    if lower.startswith(("mailto:", "http://mailto:", "https://mailto:")):
        address = target[lower.index("mailto:") + 7 :].partition("?")[0].strip("/")
        return address if _EMAIL.fullmatch(address) else None
    if lower.startswith("www."):
        target = "https://" + target
    if not target.lower().startswith(("http://", "https://")):
        return None
    return target.rstrip(".,;:!?*_'\u2060\u200b")


def _labelled(text: Written) -> Iterator[Link]:
    for match in _LINK.finditer(text.markdown):
        if target := safe_target(match.group(2)):
            yield Link(*text.within(*match.span(1)), target)


def _bare(text: Written) -> Iterator[Link]:
    """Addresses written out; one that stands as the label or target of a link belongs to that link."""
    taken = [match.span() for match in _LINK.finditer(text.markdown)]
    starts = [start for start, _ in taken]
    for pattern in (_BARE, _EMAIL):
        for match in pattern.finditer(text.markdown):
            before = bisect_left(starts, match.start() + 1) - 1
            if before >= 0 and match.start() < taken[before][1]:
                continue
            target = match.group() if pattern is _EMAIL else safe_target(match.group())
            if target:
                yield Link(*text.within(*match.span()), target.rstrip("."))


def _spelled(text: Written) -> Iterator[Link]:
    """Addresses that are spelled such that machines should not find them."""
    for match in _SPELLED.finditer(text.markdown):
        yield Link(*text.within(*match.span()), f"{match[1]}@{match[2]}{_DOT.sub('.', match[3])}")


def _trimmed(label: str) -> str:
    return _REMARK.sub("", label).strip(" .,;:!?\u2060\u200b")


def _outermost(found: Iterator[Name]) -> Iterator[Name]:
    last = -1
    for name in found:
        if name.start >= last:
            yield name
            last = name.end
