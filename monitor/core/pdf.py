"""PDF to paragraphs, with pypdfium2 (the extra `pdf`).

A PDF knows lines and no paragraphs: a line that ends within a sentence goes on in the next one, a word that
is hyphenated at a line's end is put together, and what stands at the edge of most pages is left out. Two columns
that are drawn line by line across the page are read one after the other (`monitor.core.columns`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from monitor.core.columns import Box, in_order, shuffled_columns
from monitor.core.model import Reason, Unread

_MOST_PAGES = 500
_EDGE = 2  # lines at the top and at the bottom of a page that may be its header and footer
_FEWEST_REPEATS = 3
_NUMBER = re.compile(r"\d+")
_HYPHEN = re.compile(r"[^\W\d_][-\u00ad\ufffe\u0002]$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[-_?=&\u00ad\ufffe\u0002]$")  # that ends in the midst of itself
_WHOLE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_HYPHENS = dict.fromkeys((0xAD, 0xFFFE, 0x02), "-")  # of lines that PDFium has put together itself
_BROKEN = re.compile("[\u00ad\ufffe\u0002]$")  # how a hyphen at the end of a line is told
_GOES_ON = re.compile(r"[^.!?:;]$")
_BULLET = re.compile(r"(?:[•●○▪‣·–-]|\(?[a-z0-9]{1,3}[.)])\s")
_HEADING = re.compile(r"#{1,6} ")
_LARGER = 1.12  # of the usual size: what is printed larger is a heading
_DEEPEST = 4
_LONGEST_TITLE = 120  # characters
_FULL_LINE = 0.6  # of the longest lines; a shorter line ends because the writer ended it


def read_pdf(body: bytes) -> str | Unread:
    """The text of a PDF as Markdown paragraphs, or why there is none."""
    try:
        import pypdfium2  # noqa: PLC0415 - an extra that may be absent
    except ModuleNotFoundError:
        return Unread(Reason.NEEDS_EXTRA, "The source is a PDF. To read it: pip install 'optwatch[pdf]'.")
    try:
        with pypdfium2.PdfDocument(body) as document:
            read = [_read(document[number]) for number in range(min(len(document), _MOST_PAGES))]
    except pypdfium2.PdfiumError as error:
        return Unread(Reason.UNREADABLE, f"The PDF cannot be read: {error}")
    pages = [_WHOLE_ADDRESS.sub(lambda found: found[0].translate(_HYPHENS), text) for text, _ in read]
    if not "".join(pages).strip():
        return Unread(Reason.SCANNED, "The PDF holds pictures of text, and no text.")
    return paragraphs_of(with_headings(pages, [sizes for _, sizes in read]))


def _read(page: Any) -> tuple[str, Mapping[str, float]]:  # noqa: ANN401 - pypdfium2 has no types
    """The words of a page in the order in which they are read, and the size of the letters of each line."""
    text = page.get_textpage()
    return _text_of(page, text), dict(_sizes(text))


def _sizes(text: Any) -> Iterator[tuple[str, float]]:  # noqa: ANN401
    """The lines of a page as they are drawn, each with the size of its first letter in points."""
    from pypdfium2.raw import FPDFText_GetFontSize  # noqa: PLC0415 - an extra that may be absent

    start = 0
    for line in text.get_text_range().split("\r\n"):
        if line.strip():
            yield line.strip(), FPDFText_GetFontSize(text, start + len(line) - len(line.lstrip()))
        start += len(line) + 2


def _text_of(page: Any, text: Any) -> str:  # noqa: ANN401
    boxes = [Box(*text.get_rect(number)) for number in range(text.count_rects(0, -1))]
    gap = shuffled_columns(boxes, page.get_width())
    if gap is None:
        return str(text.get_text_bounded())
    places = ((box, (box.left, box.bottom, box.right, box.top)) for box in boxes)
    return in_order([replace(box, words=text.get_text_bounded(*place)) for box, place in places], gap)


def with_headings(pages: Sequence[str], sizes: Sequence[Mapping[str, float]]) -> list[str]:
    """Pages whose lines in larger letters than most are headings; the larger the higher."""
    lengths: Counter[float] = Counter()
    for of_page in sizes:
        for line, size in of_page.items():
            lengths[round(size, 1)] += len(line)
    if not lengths:
        return list(pages)
    usual = lengths.most_common(1)[0][0]
    larger = sorted((size for size in lengths if size >= usual * _LARGER), reverse=True)
    level = {size: min(rank, _DEEPEST) for rank, size in enumerate(larger, start=1)}
    return [_marked(page, of_page, level) for page, of_page in zip(pages, sizes, strict=True)]


def _marked(page: str, sizes: Mapping[str, float], level: Mapping[float, int]) -> str:
    def marked(line: str) -> str:
        found = level.get(round(sizes.get(line.strip(), 0.0), 1), 0)
        is_title = found and len(line) <= _LONGEST_TITLE and any(letter.isalpha() for letter in line)
        return f"{'#' * found} {line.strip()}" if is_title else line

    return "\n".join(map(marked, page.splitlines()))


def paragraphs_of(pages: Sequence[str]) -> str:
    """The lines of some pages as paragraphs, without the headers and footers that the pages share."""
    split = [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]
    edges = Counter(key for lines in split for key in {_key(line) for line in _edges(lines)})
    repeated = {key for key, times in edges.items() if times >= max(_FEWEST_REPEATS, len(pages) / 2)}
    lines = [line for page in split for line in _without(page, repeated)]
    return "\n\n".join(_joined(lines))


def _edges(lines: list[str]) -> list[str]:
    return [*lines[:_EDGE], *lines[max(_EDGE, len(lines) - _EDGE) :]]


def _without(lines: list[str], repeated: set[str]) -> Iterator[str]:
    last = len(lines) - _EDGE
    for number, line in enumerate(lines):
        if _EDGE <= number < last or _key(line) not in repeated:
            yield line


def _key(line: str) -> str:
    """A line as it is on every page: page numbers count up."""
    return _NUMBER.sub("#", line.casefold())


def _joined(lines: list[str]) -> Iterator[str]:
    """Lines put together where a sentence goes on."""
    full = max(map(len, lines), default=0) * _FULL_LINE
    open_lines: list[str] = []
    above = ""
    for line in lines:
        if above and not _continues(above, line, full):
            yield _together(open_lines)
            open_lines = []
        open_lines.append(line)
        above = line
    if open_lines:
        yield _together(open_lines)


def _continues(above: str, line: str, full: float) -> bool:
    if _HEADING.match(line) or _HEADING.match(above):
        return _marks_of(line) == _marks_of(above)
    if _BULLET.match(line):
        return False
    if _HYPHEN.search(above) or line[:1].islower() or _ADDRESS.search(above):
        return True
    return len(above) >= full and _GOES_ON.search(above) is not None


def _marks_of(line: str) -> str:
    found = _HEADING.match(line)
    return found[0] if found else ""


def _together(lines: list[str]) -> str:
    words = lines[0]
    for line in (line.removeprefix(_marks_of(words)) for line in lines[1:]):
        if _ADDRESS.search(words):
            words = _BROKEN.sub("-", words) + line  # at a sign of its own: no other is added
        elif _HYPHEN.search(words) and line[:1].islower():
            words = words[:-1] + line
        else:
            words = f"{words} {line}"
    return words
