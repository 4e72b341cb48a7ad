"""PDF: lines become paragraphs, and pictures of text are told."""

from __future__ import annotations

import pytest

from monitor.core.model import Reason, Unread
from monitor.core.page import Page, read_page
from monitor.core.pdf import paragraphs_of

LINES = [
    "We keep what you give us for as long as the law asks us to keep it, and",
    "not for a day longer; by default your files are not used to train mod-",
    "els of ours. You can change this.",
    "Another paragraph tells how to reach the people who answer such questions.",
]


def pdf(*lines: str) -> bytes:
    """A PDF of one page with some lines, written by hand; its table of places is left to be rebuilt."""
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    content = f"BT /F1 12 Tf 14 TL 40 780 Td {shown} ET" if lines else ""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = "".join(f"{number} 0 obj{value}endobj\n" for number, value in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer<</Root 1 0 R/Size 6>>\n%%EOF".encode()


def read(body: bytes) -> Page | Unread:
    """Read some bytes as a server that calls them a PDF would send them."""
    return read_page(body, media_type="application/pdf", charset=None, url="https://example.org/p.pdf")


def test_lines_become_paragraphs() -> None:
    """A sentence goes on over lines, and a hyphenated word is put together."""
    page = read(pdf(*LINES))
    assert isinstance(page, Page)
    assert "used to train models of ours. You can change this.\n\nAnother paragraph" in page.text


def test_an_address_that_is_broken_keeps_its_hyphen() -> None:
    """It is a sign of the address, and no hyphenation."""
    said = [
        "You can opt out at https://quillby.example/opt-",
        "out or by letter.",
        "See http://quillby.example/",
    ]
    assert paragraphs_of(["\n".join(said)]).startswith(
        "You can opt out at https://quillby.example/opt-out or by letter."
    )
    told = said[0].replace("opt-", "opt\u0002")  # as PDFium tells it
    assert "/opt-out or" in paragraphs_of([f"{told}\n{said[1]}"])


def test_a_pdf_without_words_is_told_as_scanned() -> None:
    """Pictures of text are not silence."""
    found = read(pdf())
    assert isinstance(found, Unread)
    assert found.reason is Reason.SCANNED


def test_headers_and_footers_of_the_pages_are_left_out() -> None:
    """What stands at the edge of most pages, but for its number, is not the document."""
    pages = [f"Example policy\n{text}\nPage {number} of 4" for number, text in enumerate(LINES)]
    text = paragraphs_of(pages)
    assert "Example policy" not in text
    assert "Page" not in text
    assert "not for a day longer" in text


@pytest.mark.parametrize("pages", [[], [""], ["\n\n"]], ids=["no page", "empty page", "blank lines"])
def test_pages_without_lines_have_no_paragraphs(pages: list[str]) -> None:
    """Nothing comes of nothing."""
    assert paragraphs_of(pages) == ""
