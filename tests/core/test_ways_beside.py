"""The way out that stands beside a claim: in the paragraph below it, or in a list of steps."""

from __future__ import annotations

import pytest

from monitor.core.model import Audience, Default
from monitor.core.reader import read_text

CLAIM = "We use your sketches to train our AI models."


@pytest.mark.parametrize(
    ("below", "default"),
    [
        pytest.param("You can opt out in your account settings.", Default.OPT_OUT, id="an opt-out"),
        pytest.param("To opt out, write to privacy@lumen.example.", Default.OPT_OUT, id="how to opt out"),
        pytest.param("You may object at any time.", Default.OPT_OUT, id="an objection"),
        pytest.param("You can turn off sounds at any time.", Default.ALWAYS, id="something else turned off"),
        pytest.param("You can opt out of newsletters at any time.", Default.ALWAYS, id="newsletters"),
        pytest.param("You can opt out of the sale of your data.", Default.ALWAYS, id="sales"),
        pytest.param("We show advertisements. You can opt out in settings.", Default.ALWAYS, id="later on"),
        pytest.param("## Disputes\n\nYou may opt out within a month.", Default.ALWAYS, id="another heading"),
    ],
)
def test_a_way_out_right_below_a_claim_is_its_way_out(below: str, default: Default) -> None:
    """Where the paragraph below offers to opt out and names nothing else, it is of what was just said."""
    assert read_text(f"{CLAIM}\n\n{below}").default is default


@pytest.mark.parametrize(
    ("elsewhere", "default"),
    [
        pytest.param("You can object to the use of your sketches for development.", Default.OPT_OUT, id="development"),
        pytest.param('Untick "Use my sketches to improve Lumen".', Default.OPT_OUT, id="a label"),
        pytest.param("You can object to processing in general.", Default.ALWAYS, id="no use named"),
        pytest.param("Turn off the use of your sketches to improve our services.", Default.ALWAYS, id="services"),
        pytest.param("You can opt out of advertising that we improve with your data.", Default.ALWAYS, id="ads"),
    ],
)  # fmt: skip
def test_a_way_out_of_another_section_says_which_use_it_stops(elsewhere: str, default: Default) -> None:
    """Far from the claim only a sentence that names data and what is done with it is its way out."""
    rights = "## Rights\n\nYou may ask us for a copy. We answer within a month. There is no fee. Nobody is asked why."
    assert read_text(f"{CLAIM}\n\n{rights}\n\n{elsewhere}").default is default


@pytest.mark.parametrize(
    ("question", "default"),
    [
        ("Can I opt my account out of the shared models?", Default.OPT_OUT),
        ("Can I opt my account out of the newsletter?", Default.ALWAYS),
    ],
)
def test_a_question_for_the_way_out_is_answered_with_yes(question: str, default: Default) -> None:
    """Asked of the models that were spoken of."""
    text = f"{CLAIM}\n\n## Deletion\n\nWe delete what you delete. We ask twice. It takes a day.\n\n"
    assert read_text(f"{text}## {question}\n\nYes. Write to us.").default is default


@pytest.mark.parametrize(
    "above", [f"{CLAIM}\n\nTo opt out:", f"{CLAIM}\n\n### How to opt out"], ids=["lead-in", "heading"]
)
def test_a_list_of_steps_is_one_way_out(above: str) -> None:
    """Every clause that is stopped by it has its whole path."""
    steps = "1.  Open Settings.\n2.  Select Privacy.\n3.  Turn off **Train on my sketches**."
    reading = read_text(f"{above}\n\n{steps}")
    assert reading.default is Default.OPT_OUT
    path = ("Settings", "Privacy", "Train on my sketches")
    assert [control.path for control in reading.controls][-1] == path


def test_a_clause_is_told_with_what_it_needs_to_be_understood() -> None:
    """A lead-in, a question and what a table asks; a sentence that stands alone needs nothing."""
    text = (
        "We may use your sketches to:\n\n* train our AI models\n\nDo you train on chats too, and on which AI?\n\n"
        f"No, never.\n\n{CLAIM}"
    )
    assert [clause.in_full for clause in read_text(text).clauses] == [
        "We may use your sketches to: train our AI models",
        "Do you train on chats too, and on which AI? No, never.",
        CLAIM,
    ]


def test_a_question_in_a_tag_of_markdown_is_a_question() -> None:
    """It claims nothing by itself."""
    text = "<details><summary>Do you train AI on my sketches?</summary>\n\nNo.\n\n</details>"
    (clause,) = read_text(text).clauses
    assert (clause.stance, clause.in_full) == (
        Default.NEVER,
        "Do you train AI on my sketches? No.",
    )


def test_a_title_in_bold_says_whose_account_is_meant() -> None:
    """Many pages have no other headings."""
    claims = (
        "**Business accounts**\n\nWe do not train AI models on your notes.\n\n"
        "**Free accounts**\n\nWe train AI models on your notes."
    )
    assert [clause.audience for clause in read_text(claims).clauses] == [
        Audience.BUSINESS,
        Audience.CONSUMER,
    ]


def test_a_promise_under_a_title_of_prohibitions_is_no_rule_for_the_user() -> None:
    """It denies a use of people's data, whoever the one is that is named."""
    text = "**Prohibited uses**\n\nThe provider does not use your sketches for training AI models."
    assert read_text(text).default is Default.NEVER
    assert not read_text("## Prohibited uses\n\nUsing output for training AI models.").clauses


@pytest.mark.parametrize(
    ("data", "default"), [("anonymised", Default.OPT_OUT), ("aggregated", Default.SILENT)]
)
def test_what_names_nobody_can_be_left_and_statistics_cannot(data: str, default: Default) -> None:
    """A choice beside it shows that the data is still everybody's own."""
    claim = f"We may use {data} data to improve our AI models."
    assert read_text(f"{claim} You can opt out of this in your settings.").default is default
    assert read_text(claim).default is Default.SILENT
