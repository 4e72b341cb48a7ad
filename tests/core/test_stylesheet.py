"""What the style sheets of a page hide for good, and what they hide until somebody unfolds it."""

from __future__ import annotations

import pytest

from monitor.core.model import Unread
from monitor.core.page import read_page

FILLER = "<p>" + "We describe at length what is kept, and for which purposes it may be used. " * 6 + "</p>"
BOX = '<div class="far" id="box"><p>SECRET words of some length.</p></div>'
HIDES = "<style>.far { display: none }</style>"


def is_read(head: str, body: str = BOX) -> bool:
    """Whether a page shows what is in the box."""
    page = read_page(
        f"<html><head>{head}</head><body>{body}{FILLER}</body></html>".encode(),
        media_type="text/html",
        charset=None,
        url="https://www.example.org/",
    )
    assert not isinstance(page, Unread), page
    return "SECRET" in page.text


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(HIDES, id="a class"),
        pytest.param("<style>#box{visibility:hidden}</style>", id="an id"),
        pytest.param("<style>div.far{color:red;font-size:0}</style>", id="letters of no size"),
        pytest.param("<style>.a,.far{position:absolute;left:-9999px}</style>", id="off the screen"),
        pytest.param("<style>p{margin:0}/* .far{display:block} */.far{display:none!important}</style>", id="comment"),
        pytest.param(HIDES + '<script type="application/ld+json">{}</script>', id="data is no script"),
    ],
)  # fmt: skip
def test_what_nothing_can_show_is_left_out(head: str) -> None:
    """A page without scripts whose own rule hides it."""
    assert not is_read(head)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(HIDES + "<script>open()</script>", id="a script may show it"),
        pytest.param(HIDES + '<script src="/x.js"></script>', id="a script from elsewhere"),
        pytest.param(HIDES + '<link rel="stylesheet" href="/x.css">', id="a style sheet from elsewhere"),
        pytest.param(HIDES + "<style>@import url(x.css);</style>", id="an import"),
        pytest.param(HIDES + "<style>.open .far{display:block}</style>", id="another rule"),
        pytest.param(HIDES + "<style>#box:target{display:block}</style><style>#box{top:0}</style>"
                     "<style>.far:hover{display:block}</style>", id="a rule for a state"),
        pytest.param("<style>@media print{.far{display:none}}</style>", id="on paper only"),
        pytest.param('<style media="print">.far{display:none}</style>', id="a sheet for paper"),
        pytest.param("<noscript><style>.far{display:none}</style></noscript>", id="without scripts only"),
        pytest.param("<style>.near .far{display:none}</style>", id="a selector that is not simple"),
        pytest.param("<style>.far{display:block}.far{opacity:0}</style>", id="fades in"),
        pytest.param("<style>.far{display:none</style>", id="cut"),
    ],
)  # fmt: skip
def test_what_something_could_show_is_read(head: str) -> None:
    """To miss what a reader can unfold is worse than to read what none can see."""
    assert is_read(head)


def test_names_and_neighbours_still_tell_what_unfolds() -> None:
    """Details, panels with a control, and what says of itself that it unfolds."""
    assert is_read(HIDES, f"<details><summary>More</summary>{BOX}</details>")
    assert is_read(HIDES, f'<div class="accordion">{BOX}</div>')
    assert is_read(HIDES, f'<button aria-controls="box">More</button>{BOX}')
    assert is_read(HIDES, BOX.replace("<div", '<div style="display:block"'))


@pytest.mark.parametrize(
    ("style", "read"),
    [
        pytest.param("font-size:0", False, id="letters of no size"),
        pytest.param("font-size: 0.9em", True, id="small letters"),
        pytest.param("position:absolute; left:-9999px", False, id="off the screen"),
        pytest.param("margin-left:-10px", True, id="moved a little"),
        pytest.param("clip: rect(0, 0, 0, 0)", False, id="cut to nothing"),
        pytest.param("opacity:0", True, id="fades in"),
        pytest.param("height:0;overflow:hidden", True, id="folded"),
    ],
)
def test_a_style_of_its_own(style: str, read: bool) -> None:
    """What an element says of itself; what often unfolds or fades in is read."""
    assert is_read("", f'<div style="{style}"><p>SECRET words of some length.</p></div>') is read


def test_letters_of_no_size_may_lay_out_a_list() -> None:
    """What is within has a size of its own."""
    assert is_read(
        "", '<ul style="font-size:0"><li style="font-size:16px">SECRET words of some length.</li></ul>'
    )


@pytest.mark.parametrize(
    "piece", ["/*", "{", "}", ".a{display:none}", ".a,", "display ", "@media x{", "left:  "]
)
def test_hostile_style_sheets(piece: str) -> None:
    """Endless sheets are read in one go."""
    assert is_read(f"<style>{piece * 100_000}</style>")
