"""Printed pages as programs make them: columns, headers, hyphens, tables, pictures of text."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

import pytest
from fpdf import FPDF
from PIL import Image

from monitor.core.model import Default, Document, Reading, Reason, Unread
from monitor.core.page import Page, read_page
from monitor.core.reader import read

DOCUMENT = Document("Quillby", "Privacy Policy", ())
DECISIVE = "We use the letters that you write to train our language models unless you object under Settings > Privacy."
BEFORE = (
    "Quillby sends letters that you write on a screen. We keep what you give us when you open an account, and what "
    "your device tells us when it connects. We keep letters until you delete them, and copies for thirty days after "
    "that. Whoever moves house tells us the new place, and letters that are on their way are sent on."
)
AFTER = (
    "Who writes for children finds more about them in the chapter on young people. You may ask what we know of you "
    "and have it corrected or deleted, and we answer within a month. Complaints go to the authority of the place you "
    "live in. This text is in force since the first of March, and an older one is kept beside it."
)
LEFT, RIGHT, TOP, STEP, WIDTH = 10, 110, 30, 5, 85  # millimetres

Draw = Callable[[FPDF, list[str], list[str]], None]


def by_column(page: FPDF, left: list[str], right: list[str]) -> None:
    """As most programs draw."""
    for x, lines in ((LEFT, left), (RIGHT, right)):
        for number, line in enumerate(lines):
            page.text(x, TOP + STEP * number, line)


def in_turns(page: FPDF, left: list[str], right: list[str]) -> None:
    """Line by line across the page."""
    for number in range(max(len(left), len(right))):
        for x, lines in ((LEFT, left), (RIGHT, right)):
            if number < len(lines):
                page.text(x, TOP + STEP * number, lines[number])


def wrapped(page: FPDF, text: str) -> list[str]:
    """A text as lines of one column."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if page.get_string_width(longer) > WIDTH:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def new_page() -> FPDF:
    """An empty document of one page, with a font."""
    page = FPDF()
    page.set_font("helvetica", size=10)
    page.add_page()
    return page


def two_columns(draw: Draw, title: str = "") -> bytes:
    """A page of two columns; the decisive sentence goes on from the first to the second."""
    page = new_page()
    if title:
        page.text(60, TOP - 12, title)
    lines = wrapped(page, f"{BEFORE} {DECISIVE} {AFTER}")
    half = len(lines) // 2
    draw(page, lines[:half], lines[half:])
    return bytes(page.output())


def page_of(body: bytes) -> Page:
    """The text of a PDF."""
    found = read_page(body, media_type="application/pdf", charset=None, url="https://quillby.example/p.pdf")
    assert isinstance(found, Page), found
    return found


def reading_of(body: bytes) -> Reading:
    """What it says."""
    reading = read([page_of(body)], DOCUMENT)
    assert isinstance(reading, Reading), reading
    return reading


@pytest.mark.parametrize("draw", [by_column, in_turns])
@pytest.mark.parametrize("title", ["", "Privacy Policy of Quillby Letters, for everybody everywhere"])
def test_two_columns_are_read_one_after_the_other(draw: Draw, title: str) -> None:
    """In whatever order they are drawn: every sentence comes out whole."""
    body = two_columns(draw, title)
    assert f"{BEFORE} {DECISIVE} {AFTER}" in page_of(body).text.replace("\n\n", " ")
    assert reading_of(body).default is Default.OPT_OUT


def test_the_rows_of_a_table_stay_together() -> None:
    """They are drawn in turns as well, and are no columns of prose."""
    page = new_page()
    rows = [
        ("Name", "what you call yourself"),
        ("E-mail", "where answers go"),
        ("Letters", "kept until deleted"),
    ] * 4
    in_turns(page, [name for name, _ in rows], [what for _, what in rows])
    text = page_of(bytes(page.output())).text
    assert "Name what you call yourself" in text
    assert "Letters kept until deleted" in text


def test_headers_and_footers_of_pages_are_left_out() -> None:
    """On pages of columns too; a sentence goes on over them."""

    class Printed(FPDF):
        """With something at the edges of each page."""

        def header(self) -> None:
            """At the top."""
            self.set_font("helvetica", size=8)
            self.text(LEFT, 10, "Quillby Letters Limited")
            self.text(170, 10, "Version 7")

        def footer(self) -> None:
            """At the bottom."""
            self.set_font("helvetica", size=8)
            self.text(95, 290, f"Page {self.page_no()} of 3")

    page = Printed()
    chapters = [f"{BEFORE} {DECISIVE} {AFTER}", f"{AFTER} {BEFORE} {AFTER}", f"{BEFORE} {AFTER} {BEFORE}"]
    for chapter in chapters:
        page.add_page()
        page.set_font("helvetica", size=10)
        lines = wrapped(page, chapter)
        in_turns(page, lines[: len(lines) // 2], lines[len(lines) // 2 :])
    text = page_of(bytes(page.output())).text
    assert not any(words in text for words in ("Quillby Letters Limited", "Version 7", "Page 2"))
    assert " ".join(chapters) == text.replace("\n\n", " ")


def hyphenated(lines: Iterable[str]) -> bytes:
    """A page of these very lines."""
    page = new_page()
    for number, line in enumerate(lines):
        page.text(LEFT, TOP + STEP * number, line)
    return bytes(page.output())


def test_a_word_that_is_divided_at_the_end_of_a_line_is_put_together() -> None:
    """And one that is written with a hyphen keeps it within a line."""
    body = hyphenated(
        [
            *(
                "Quillby sends letters that you write on a screen. We keep them until you delete them, and co-",
                "pies",
            ),
            *(
                "for thirty days after that. We use the letters that you write to train our own state-of-the-art lan-",
            ),
            *("guage models, unless you object to it in your account, under Settings > Privacy > Letters.",),
        ]
    )
    text = page_of(body).text
    assert "copies for thirty days" in text
    assert "state-of-the-art language models" in text
    assert reading_of(body).default is Default.OPT_OUT


def test_an_address_that_is_broken_at_a_hyphen_keeps_it() -> None:
    """It is a sign of the address."""
    body = hyphenated(
        [BEFORE[:90], "You can object at https://quillby.example/opt-", "out at any time, or by letter."]
    )
    assert "https://quillby.example/opt-out at any time" in page_of(body).text


def test_what_is_printed_larger_is_a_heading() -> None:
    """The larger the higher; a title over two lines is one, and a clause knows its path."""
    page = new_page()
    for size, words in (
        (20, "Quillby Privacy Notice"),
        (11, BEFORE),
        (14, "What we do with the letters that you write and send to the friends that you have"),
        (11, DECISIVE),
        (14, "Children"),
        (11, AFTER),
    ):
        page.set_font("helvetica", size=size)
        page.multi_cell(0, STEP + 2, words, new_x="LMARGIN", new_y="NEXT")
    reading = reading_of(bytes(page.output()))
    assert reading.text.startswith("# Quillby Privacy Notice\n\nQuillby sends")
    assert "\n\n## Children\n\nWho writes" in reading.text
    (clause,) = reading.clauses
    assert clause.headings == (
        "Quillby Privacy Notice",
        "What we do with the letters that you write and send to the friends that you have",
    )


def test_a_page_in_letters_of_one_size_has_no_headings() -> None:
    """Nothing is made up."""
    page = new_page()
    page.set_font("helvetica", size=11)
    page.multi_cell(0, STEP, f"{BEFORE} {DECISIVE} {AFTER}")
    assert "#" not in page_of(bytes(page.output())).text


def test_a_scan_is_refused_with_that_reason() -> None:
    """A picture of a page holds no words: that is told, and is never silence."""
    picture = io.BytesIO()
    Image.new("L", (600, 800), 255).save(picture, "PNG")
    page = new_page()
    page.image(picture, 0, 0, 210)
    found = read_page(
        bytes(page.output()), media_type="application/pdf", charset=None, url="https://quillby.example/"
    )
    assert isinstance(found, Unread)
    assert found.reason is Reason.SCANNED
    assert found.detail == "The PDF holds pictures of text, and no text."


def test_a_locked_pdf_is_refused() -> None:
    """What needs a password is not read."""
    page = new_page()
    page.text(LEFT, TOP, DECISIVE)
    page.set_encryption("owner", user_password="sesame")  # noqa: S106 - of a page made here
    found = read_page(
        bytes(page.output()), media_type="application/pdf", charset=None, url="https://quillby.example/"
    )
    assert isinstance(found, Unread)
    assert found.reason is Reason.UNREADABLE
