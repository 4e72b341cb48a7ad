"""Markdown is cut into blocks that know where they stand."""

from __future__ import annotations

import pytest

from monitor.core.blocks import BlockKind, blocks

PAGE = """\
Privacy
=======

We may use your drawings to:

*   show them to friends
*   train our models

A word on cookies.

### Choices

| Purpose | Data |
| --- | --- |
| To improve | Drawings |
"""


def test_positions_point_into_the_text() -> None:
    """A block's text stands in the page at its start."""
    for block in blocks(PAGE):
        assert PAGE[block.start : block.end] == block.text


def test_kinds_in_order() -> None:
    """Headings, paragraphs, items and rows are told apart; rules are no blocks."""
    assert [block.kind for block in blocks(PAGE)] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
        BlockKind.ITEM,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.ROW,
        BlockKind.ROW,
    ]


def test_item_keeps_its_lead_in() -> None:
    """A list item knows the paragraph that introduces it, and the next paragraph does not."""
    _, _, _, train, cookies, *_ = blocks(PAGE)
    assert train.lead == "We may use your drawings to:"
    assert cookies.lead == ""


def test_what_ends_a_sentence_below_its_list_keeps_the_lead_in() -> None:
    """It begins with a small letter; any other paragraph is a thought of its own."""
    read = blocks("If you agree, we use:\n\n* names\n\nto train models.\n\nNothing else.")
    assert [block.lead for block in read[1:]] == ["If you agree, we use:", "If you agree, we use:", ""]


def test_nested_item_keeps_every_lead_in() -> None:
    """Lead-ins come outermost first."""
    nested = blocks("We do not:\n\n* sell\n    * names\n* lend")
    assert [block.lead for block in nested[1:]] == ["We do not:", "We do not:\nsell", "We do not:"]


def test_a_paragraph_within_an_item_introduces_the_list_below_it() -> None:
    """It does so together with the item, and not for the next item."""
    read = blocks("We do:\n\n* share\n\n    We share:\n\n    * names\n\n* lend")
    assert read[3].lead == "We do:\nshare\nWe share:"
    assert read[4].lead == "We do:"


def test_each_term_introduces_its_own_items() -> None:
    """The term before is over when the next one comes."""
    read = blocks("**Name**\n\n*   Yours.\n\n**Sketches**\n\n*   Kept.\n*   Shown.")
    assert [block.lead for block in read[1:]] == ["**Name**", "", "**Sketches**", "**Sketches**"]


def test_row_keeps_its_header() -> None:
    """A row below the first knows the header cells."""
    assert blocks(PAGE)[-1].header == ("Purpose", "Data")


def test_a_line_in_bold_is_a_heading_by_another_name() -> None:
    """It stands below any heading, and holds until the next one of either kind; a sentence or a date is none."""
    text = (
        "# Terms\n\n**Free accounts:**\n\nWe keep it.\n\n**We never sell it.**\n\n**Updated in 2025**\n\nEver.\n\n"
        "**Teams**\n\nWe do.\n\n## More\n\nEnd."
    )
    paths = {block.text: block.headings for block in blocks(text)}
    assert paths["We keep it."] == paths["Ever."] == ("Terms", "Free accounts")
    assert paths["We do."] == ("Terms", "Teams")
    assert paths["End."] == ("Terms", "More")


def test_heading_path() -> None:
    """A block stands under the headings that are still open."""
    assert blocks("# A\n\n## B\n\n### C\n\n## D\n\ntext")[-1].headings == ("A", "D")


@pytest.mark.parametrize(
    ("marker"), ["*   ", "- ", "+ ", "• ", "1. ", "2\\. ", "a) ", "(b) ", "(iv) "], ids=str.strip
)
def test_list_markers(marker: str) -> None:
    """Every kind of list marker is read, and is no part of the item."""
    (block,) = blocks(f"{marker}train our models")
    assert (block.kind, block.text) == (BlockKind.ITEM, "train our models")


def test_wrapped_lines_are_one_block() -> None:
    """A long line that goes on in small letters is the same paragraph."""
    page = "We keep what you draw for as long as your account is open, and we use it\nto train our models."
    assert [block.text for block in blocks(page)] == [page]


@pytest.mark.parametrize(
    "lines",
    [
        "We may use the sketches that you draw and the files you upload to train our\nAI models.",
        (
            "We may use the sketches that you draw and the files that you upload\n"
            "to train our models, unless you\nturn it off."
        ),
        "- We train our\n  models on sketches.",
        "Wir verwenden die Skizzen, die Sie zeichnen und hochladen, zum Training der\nKI-Modelle.",
        "We will **not** use the sketches that you draw to train\n**any of our models**, nor what you wrote.",
        (
            "The licence ends with the account, subject to the Privacy\n"
            "Policy and to what the courts have asked for, as it is\nwritten there."
        ),
    ],
    ids=[
        "before a name",
        "short lines of a wrapped paragraph",
        "within an item",
        "in German",
        "before markup",
        "all lines filled",
    ],
)
def test_a_sentence_that_is_wrapped_is_one_block(lines: str) -> None:
    """Where no sentence can end, none ends."""
    assert len(blocks(lines)) == 1


@pytest.mark.parametrize(
    "lines",
    [
        "How we use the sketches that you draw and share in our apps\nWe train models on them.",
        "We keep the sketches that you draw and share with others for\n\nAs long as you like.",
        "We keep them for\nAda",
    ],
    ids=["a title", "a paragraph", "short lines"],
)
def test_a_line_that_ends_is_a_block(lines: str) -> None:
    """A title is never glued to the sentence below it."""
    assert len(blocks(lines)) == 2


def test_what_nobody_sees_is_no_block() -> None:
    """Comments, the targets of links that are listed apart, and the fences of code."""
    text = "We keep it.\n\n<!-- We train AI\non it. -->\n\n[out]: https://lumen.example/out\n\n```\nx\n```"
    assert [block.text for block in blocks(text)] == ["We keep it.", "x"]
    assert all(text[block.start : block.end] == block.text for block in blocks(text))


def test_short_lines_stay_apart() -> None:
    """A label is not glued to what stands below it."""
    assert len(blocks("Your choices\nyou can opt out")) == 2


@pytest.mark.parametrize("page", ["", "\n\n", "---", "|", "#", "* "], ids=repr)
def test_next_to_nothing(page: str) -> None:
    """Pages with almost nothing in them are read without complaint."""
    assert len(blocks(page)) <= 1


def test_the_marks_of_a_quotation_are_no_part_of_it() -> None:
    """Help pages put their summary into a quotation."""
    quoted, item, _ = blocks("> Keep your drafts out of training.\n>\n> * And your letters.\n\nText")
    assert (quoted.text, quoted.start) == ("Keep your drafts out of training.", 2)
    assert (item.kind, item.text) == (BlockKind.ITEM, "And your letters.")
