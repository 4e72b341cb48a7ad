"""Pages as clumsy or hostile hands build them: what a reader sees is what is read."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import Default, Unread
from monitor.core.page import read_page

FILLER = "<p>" + "We describe at length what is kept, and for which purposes it may be used. " * 6 + "</p>"
ALWAYS, NEVER, OPT_OUT = Default.ALWAYS, Default.NEVER, Default.OPT_OUT


def said(markup: str) -> list[tuple[str, Default]]:
    """What the clauses of a page say."""
    page = read_page(
        f"<body>{markup}{FILLER}</body>".encode(),
        media_type="text/html",
        charset=None,
        url="https://www.example.org/",
    )
    assert not isinstance(page, Unread), page
    return [(clause.text, clause.stance) for clause in find(page.text)]


@pytest.mark.parametrize(
    ("markup", "clauses"),
    [
        pytest.param(
            "<div role=table><div role=row><span role=columnheader>Data</span>"
            "<span role=columnheader>Used to train AI?</span></div>"
            "<div role=row><span role=cell>Your sketches</span><span role=cell>Yes</span></div>"
            "<div role=row><span role=cell>Your letters</span><span role=cell>No</span></div></div>",
            [("Yes", ALWAYS), ("No", NEVER)], id="a table by its roles",
        ),
        pytest.param(
            "<p>We never:</p><div role=list><div role=listitem>train AI models on your sketches</div></div>",
            [("train AI models on your sketches", NEVER)], id="a list by its roles",
        ),
        pytest.param(
            "<p>We do not use your sketches to:<br>sell them<br>train our AI models</p><p>We train staff.</p>",
            [("train our AI models", NEVER)], id="a list of line breaks",
        ),
        pytest.param(
            "<h3>What we train our AI models on</h3><div>Your sketches</div><div>Your notes</div>",
            [("Your sketches", ALWAYS), ("Your notes", ALWAYS)], id="a list of boxes",
        ),
        pytest.param(
            "<p>We will never:</p><p>✅ sell them</p><p>✅ train AI models on your sketches</p>",
            [("train AI models on your sketches", NEVER)], id="ticks as bullets",
        ),
        pytest.param(
            "<p>❌ Train AI models on your sketches</p>",
            [("❌ Train AI models on your sketches", NEVER)], id="a cross",
        ),
        pytest.param(
            "<p>We do not: (a) sell your sketches; (b) train AI models on your sketches; or (c) lend them.</p>",
            [("We do not: (a) sell your sketches; (b) train AI models on your sketches; or (c) lend them.", NEVER)],
            id="a list in a sentence",
        ),
        pytest.param(
            '<p>We <i style="text-decoration: line-through">do not</i> use your sketches to train our AI models.</p>',
            [("We  use your sketches to train our AI models.", ALWAYS)], id="struck out by a style",
        ),
        pytest.param(
            "<p>We use your sketches to t\u0332r\u0332a\u0332i\u0332n\u0332 our A\u0332I\u0332 models.</p>",
            [("We use your sketches to train our AI models.", ALWAYS)], id="lines below letters",
        ),
        pytest.param(
            "<table><tr><th>Plan</th><th>Trains AI on your sketches?</th></tr>"
            "<tr><td>Free</td><td><span aria-label='Yes'><svg></svg></span></td></tr></table>",
            [("Yes", ALWAYS)], id="a tick whose holder is named",
        ),
        pytest.param("<h2>We do not use your sketches to train AI</h2><p>Draw as you like.</p>",
                     [("We do not use your sketches to train AI", NEVER)], id="said by a heading alone"),
        pytest.param("<h2>We do not use your sketches to train AI</h2><p>We train AI on your notes.</p>",
                     [("We train AI on your notes.", ALWAYS)], id="a heading above what is said"),
        pytest.param("<h2>How we use your sketches to train AI</h2><p>Draw as you like.</p>", [], id="a title"),
    ],
)  # fmt: skip
def test_what_a_page_means_is_read(markup: str, clauses: list[tuple[str, Default]]) -> None:
    """Whatever it is built of."""
    assert said(markup) == clauses


TERMS = "We use your sketches, your notes and what else you upload to us to\ntrain our AI models unless you opt out.\n"


@pytest.mark.parametrize("markup", ["<pre>{}</pre>", "<textarea readonly>{}</textarea>"])
def test_plain_text_within_a_page_is_wrapped_where_its_lines_are_full(markup: str) -> None:
    """Old pages show their terms as plain text, or in a field that nobody can write in."""
    story = "We keep what you draw for as long as your account exists, and no longer than that.\n\n" * 3
    assert said(markup.format(story + TERMS)) == [(TERMS.strip(), OPT_OUT)]


def test_what_people_write_in_a_field_is_no_text() -> None:
    """Only a field that cannot be written in shows a text of the page."""
    assert said(f"<textarea>{TERMS * 4}</textarea>") == []


def test_a_column_that_asks_claims_nothing() -> None:
    """Where no cell answers, nobody knows."""
    header = "<tr><th>Plan</th><th>Are sketches used to train AI?</th></tr>"
    assert said(f"<table>{header}<tr><td>Free</td><td></td></tr></table>") == []


def test_a_table_by_roles_loses_no_words() -> None:
    """Where some of its words stand outside of cells it is read as it stands."""
    row = "<div role=row><div role=cell>Sketches</div><div><p>We train AI on your notes.</p></div></div>"
    assert said(f"<div role=table>{row}</div>") == [("We train AI on your notes.", ALWAYS)]


def test_tables_by_role_within_each_other_are_gone_through_in_bounds() -> None:
    """A hostile page nests them as deep as a page can be built, around a long text."""
    nested = "<div role=table>" * 1_000 + "<p>We train AI on your notes.</p>" + "<p>We draw.</p>" * 5_000
    assert said(nested)[0] == ("We train AI on your notes.", ALWAYS)
