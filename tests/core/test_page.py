"""From bytes to Markdown: what is read of a page, what is left out, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.model import Default, Reason, Unread
from monitor.core.page import Page, read_page
from monitor.core.reader import read_text

FILLER = (
    "<p>"
    + "We describe at length what is kept, for how long, and for which purposes it may be used. " * 6
    + "</p>"
)
ADDRESS = "https://www.example.org/legal/privacy"


def read(
    body: str | bytes,
    *,
    media_type: str = "text/html",
    charset: str | None = None,
    select: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
) -> Page | Unread:
    """Read some bytes as the page at `ADDRESS`."""
    raw = body if isinstance(body, bytes) else body.encode()
    return read_page(raw, media_type=media_type, charset=charset, url=ADDRESS, select=select, remove=remove)


def text_of(markup: str, **options: tuple[str, ...]) -> str:
    """The text of a page with enough filler not to be refused."""
    page = read(f"<html><body>{markup}{FILLER}</body></html>", **options)  # type: ignore[arg-type]
    assert isinstance(page, Page), page
    return page.text


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<h2>Your data</h2>Text.", "## Your data\n\nText.", id="heading"),
        pytest.param("<ul><li>One<ul><li>Two</ul></ul>", "*   One\n    *   Two", id="nested list"),
        pytest.param("<ol start=3><li>One<li>Two</ol>", "3.  One\n4.  Two", id="counted list"),
        pytest.param("<li><p>One</p><p>More</p></li>", "One\n\nMore", id="item without a list"),
        pytest.param(
            "<ul><li><p>One</p><p>More</p></ul>", "*   One\n\n    More", id="item of two paragraphs"
        ),
        pytest.param("<p>One<br>two</p>", "One  \ntwo", id="line break"),
        pytest.param("<p>One<br><br>two</p>", "One\n\ntwo", id="paragraph made of breaks"),
        pytest.param('<p>See <a href="/x">ours</a>.', "See [ours](https://www.example.org/x).", id="link"),
        pytest.param('<p>See <a href="#x">below</a>.', "See below.", id="link into the page"),
        pytest.param('<p>See <a href="javascript:x()">it</a>.', "See it.", id="script link"),
        pytest.param(
            "<p><b>A heading in bold</b></p><p>Text</p>", "**A heading in bold**\n\nText", id="bold"
        ),
        pytest.param("<p><b>Cookies.</b> We set two.</p>", "**Cookies.** We set two.", id="label in bold"),
        pytest.param("<li><b>Off</b> – by default</li>", "**Off** – by default", id="label of an item"),
        pytest.param("<p><b>2.</b> We set two.</p>", "2. We set two.", id="number in bold"),
        pytest.param(
            '<p><a href="/x"><b>Cookies</b></a> We set two.</p>',
            "[Cookies](https://www.example.org/x) We set two.",
            id="label that is a link",
        ),
        pytest.param("<h2><b>Your</b> data</h2>Text.", "## Your data", id="label of a heading"),
        pytest.param("<p>A <b>bold</b> <i>word</i></p>", "A bold word", id="emphasis"),
        pytest.param("<p><b>W</b>e keep it</p>", "We keep it", id="one word in two elements"),
        pytest.param(
            "<p><span>You can opt out.</span><span>We keep it.</span></p>",
            "You can opt out. We keep it.",
            id="sentences side by side",
        ),
        pytest.param(
            '<p><a href="https://a.example/">Learn more</a>We keep it.</p>', "Learn more", id="label beside"
        ),
        pytest.param("<p>It is <del>not</del> used</p>", "It is used", id="struck out"),
        pytest.param("<p>Used<sup>1</sup> by us</p>", "Used by us", id="footnote mark"),
        pytest.param(
            "<details><summary>May you?</summary><p>No.</p></details>", "**May you?**\n\nNo.", id="details"
        ),
        pytest.param("<dl><dt>May you?</dt><dd>No.</dd></dl>", "May you?", id="definition list"),
        pytest.param(
            "<dl><dt>Name</dt><dd>Yours.</dd><dt>Sketches</dt><dd>Kept.</dd></dl>",
            "**Name**\n\n*   Yours.\n\n**Sketches**\n\n*   Kept.",
            id="terms of a list",
        ),
        pytest.param("<p># not a heading</p>", "\\# not a heading", id="text that looks like markup"),
    ],
)
def test_markup_becomes_markdown(markup: str, expected: str) -> None:
    """Blocks keep their kind, links their target, and neighbours stay apart."""
    assert expected in text_of(markup)


def test_a_label_is_never_glued_to_the_sentence_beside_it() -> None:
    """What only the layout keeps apart is kept apart in the text too."""
    text = text_of("<div><a href='/more'>Learn more about it</a>We keep your files.</div>")
    assert "it)We" not in text
    assert "itWe" not in text


def test_entries_that_begin_with_a_label_are_told_apart_on_a_page_as_in_a_text() -> None:
    """What the page says of another switch is not said of the one above it."""
    text = text_of(
        "<h2>Improving</h2><p><strong>Contribute drafts</strong> – off by default. If you turn this on, we use your "
        "drafts to train our models.</p><p><strong>Usage statistics</strong> – on by default. No drafts.</p>"
    )
    assert read_text(text).default is Default.OPT_IN


def test_a_table_row_stands_in_one_line_under_its_header() -> None:
    """Header cells come first, and one that spans columns stands in each of them."""
    text = text_of(
        "<table><tr><th>Data</th><th colspan=2>Use</th></tr>"
        "<tr><td rowspan=2>Chats</td><td>Training</td><td>a<p>b</p></td></tr>"
        "<tr><td>Safety</td><td>c</td></tr></table>"
    )
    assert "| Data | Use | Use |\n| --- | --- | --- |" in text
    assert "| Chats | Training | a<br>b |\n| Chats | Safety | c |" in text


@pytest.mark.parametrize(
    "tick",
    [
        '<img alt="Yes">',
        '<svg aria-label="Yes"><title>Tick</title></svg>',
        "<b><svg><title>Yes</title></svg></b>",
        '<i role="img" aria-label="Yes"></i>',
        '<span class="sr-only">Yes</span>',
    ],
)
def test_a_tick_is_read_by_its_name(tick: str) -> None:
    """A picture that is all there is in a cell says what its name says; beside words it only illustrates."""
    text = text_of(
        f"<table><tr><th>Data<th>Kept<tr><td>Sketches<td>{tick}<tr><td>Chats<td>No <img alt=x></table>"
    )
    assert "| Sketches | Yes |\n| Chats | No |" in text


def test_a_table_that_only_lays_out_a_page_is_read_as_its_blocks() -> None:
    """One column, headings or a table within make a table a layout."""
    assert "|" not in text_of("<table><tr><td><h2>Title</h2><p>Words.</p></td><td>x</td></tr></table>")


@pytest.mark.parametrize(
    "left_out",
    [
        pytest.param("<nav>OUT</nav>", id="navigation"),
        pytest.param("<header>OUT</header>", id="site header"),
        pytest.param("<footer>OUT</footer>", id="site footer"),
        pytest.param("<script>OUT</script>", id="script"),
        pytest.param("<style>OUT</style>", id="style"),
        pytest.param("<template>OUT</template>", id="template"),
        pytest.param("<svg><text>OUT</text></svg>", id="drawing"),
        pytest.param("<select><option>OUT</select>", id="form field"),
        pytest.param('<div id="onetrust-banner-sdk">OUT</div>', id="consent tool"),
        pytest.param('<div class="cookie-banner">OUT</div>', id="cookie banner"),
        pytest.param('<div role="dialog">OUT</div>', id="dialog"),
        pytest.param('<div style="display:none">OUT</div>', id="hidden by style"),
        pytest.param("<div hidden>OUT</div>", id="hidden"),
        pytest.param('<span class="sr-only">OUT</span>', id="for screen readers"),
        pytest.param("<!-- OUT -->", id="comment"),
        pytest.param('<div class="sidebar"><a href="/a">OUT</a></div>', id="sidebar of links"),
        pytest.param("<button>Menu</button><div hidden>OUT</div>", id="menu"),
        pytest.param("<button>Copy the address</button><span hidden>OUT</span>", id="answer of a button"),
    ],
)
def test_what_is_no_text_of_the_document_is_left_out(left_out: str) -> None:
    """Chrome, banners and what nobody can see are no text."""
    assert "OUT" not in text_of(left_out)


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param('<button aria-controls="a1">Q</button><div id="a1" hidden>IN</div>', id="has a control"),
        pytest.param('<div class="accordion"><div style="display:none">IN</div></div>', id="accordion"),
        pytest.param("<details><summary>Q</summary>IN</details>", id="closed details"),
        pytest.param('<div role="tabpanel" hidden>IN</div>', id="tab"),
        pytest.param("<div><button>May you?</button></div><div hidden>IN</div>", id="below a question"),
        pytest.param("<h3><button>What we do with it</button></h3><p hidden>IN</p>", id="below a button"),
        pytest.param("<header><h1>Policy</h1>IN</header>", id="header with the title"),
        pytest.param('<div class="sidebar"><p>' + "IN " * 60 + "</p></div>", id="a sidebar of words"),
    ],
)
def test_what_a_reader_can_unfold_stays(kept: str) -> None:
    """Hidden is not absent where the page offers to show it."""
    assert "IN" in text_of(kept)


def test_a_question_on_a_button_is_read_with_its_answer() -> None:
    """Pages of questions open their answers by buttons that tell nothing of it."""
    text = text_of("<div><button>Are sketches used?</button><div>Never.</div></div>")
    assert "**Are sketches used?**\n\nNever." in text


def test_a_page_may_show_its_text_to_those_without_scripts() -> None:
    """Where there is no other text, theirs is read; a line that asks for scripts is none."""
    shell = "<div id=root></div><noscript>{}</noscript><script src=/app.js></script>"
    page = read(shell.format(FILLER * 4))
    assert isinstance(page, Page)
    assert page.text.startswith("We describe at length")
    assert isinstance(read(shell.format("You need to enable JavaScript to run this app.")), Unread)


def test_what_a_server_sent_late_is_read_where_it_belongs() -> None:
    """Parts that the page's script puts in their places stand hidden at its end."""
    text = text_of(
        "<h1>Policy</h1><template id='B:0'></template><h2>End</h2>"
        "<div hidden id='S:0'><p>We keep sketches.</p><template id='P:1'></template></div>"
        "<div hidden id='S:1'><p>For a year.</p></div><div hidden id='S:2'>Nowhere.</div>"
    )
    assert text.startswith("# Policy\n\nWe keep sketches.\n\nFor a year.\n\n## End")
    assert "Nowhere" not in text


def test_the_main_container_is_read_where_it_holds_most_of_the_text() -> None:
    """Boxes beside the main container are not the document."""
    page = read(f"<body><div>Beside it</div><main><h1>Policy</h1>{FILLER}</main></body>")
    assert isinstance(page, Page)
    assert "Beside it" not in page.text


def test_a_page_that_is_hidden_as_a_whole_is_read() -> None:
    """Some pages show themselves only once a script has run."""
    page = read(f'<body><div style="visibility:hidden">{FILLER}</div></body>')
    assert isinstance(page, Page)


def test_selectors_choose_and_remove() -> None:
    """Several containers are read in order; what is removed is gone."""
    text = text_of(
        f"<div id=a><p>First.</p><p class=x>Gone.</p></div><div id=b>Second.</div><div id=c>{FILLER}</div>",
        select=("#a", "#b", "#c"),
        remove=(".x",),
    )
    assert text.startswith("First.\n\nSecond.")
    assert "Gone" not in text


@pytest.mark.parametrize("selector", ["#nowhere", "div[", ":unknown(x)"])
def test_a_selector_without_a_match_is_told(selector: str) -> None:
    """The page may have been rebuilt, or the selector mistyped: never an empty text."""
    found = read(f"<body>{FILLER}</body>", select=(selector,))
    assert isinstance(found, Unread)
    assert found.reason is Reason.SELECTOR


def test_a_page_tells_its_title_language_and_address() -> None:
    """What the page says about itself is kept for the edition."""
    page = read(
        f"<html lang=en-GB><title>Our  Policy</title><link rel=canonical href='https://example.org/p'><body>{FILLER}"
    )
    assert isinstance(page, Page)
    assert (page.title, page.language_hint) == ("Our Policy", "en-GB")
    assert page.addresses == (ADDRESS, "https://example.org/p")


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        pytest.param(("é" + FILLER).encode("latin-1"), "iso-8859-1", id="declared by the server"),
        pytest.param(
            b"\xef\xbb\xbf" + ("é" + FILLER).encode(), "iso-8859-1", id="a mark outranks the server"
        ),
        pytest.param(("é" + FILLER).encode("utf-16"), None, id="utf-16 with a mark"),
        pytest.param(
            b"<meta charset=latin1>" + ("é" + FILLER).encode("latin-1"), None, id="declared by the page"
        ),
        pytest.param(("é" + FILLER).encode(), "iso-8859-1", id="declared wrongly"),
        pytest.param(("é" + FILLER).encode(), "no-such-charset", id="unknown label"),
        pytest.param(("é" + FILLER).encode(), "base64", id="no charset at all"),
        pytest.param(("é" + FILLER).encode("cp1252"), None, id="old and undeclared"),
        pytest.param(("é “sketches”" + FILLER).encode("cp1252"), "utf-8", id="declared as UTF-8, wrongly"),
        pytest.param(("é" + FILLER).encode() + b"\xff", None, id="UTF-8 but for one byte"),
        pytest.param(("é" + FILLER).encode("utf-16-le"), None, id="utf-16 without a mark"),
        pytest.param(("é" + FILLER).encode("utf-16-be"), None, id="utf-16 without a mark, high byte first"),
    ],
)
def test_bytes_become_the_letters_that_were_meant(body: bytes, charset: str | None) -> None:
    """A mark, the server, the page, UTF-8: in this order, and UTF-8 where it is plainly UTF-8."""
    page = read(body, charset=charset)
    assert isinstance(page, Page)
    assert page.text.startswith("é")


@pytest.mark.parametrize(
    ("words", "encoding"), [("Мы храним ваши рисунки", "cp1251"), ("図面を保存します", "shift_jis")]
)
def test_an_encoding_that_nobody_names_is_refused(words: str, encoding: str) -> None:
    """Letters that cannot be told are no text in an unknown language, and no silence."""
    page = read(f"<p>{f'{words}. ' * 40}</p>".encode(encoding))
    assert isinstance(page, Unread)
    assert page.reason is Reason.UNREADABLE


@pytest.mark.parametrize("tag", ["span", "table", "ul", "h2", "a", "title"])
def test_a_piece_of_html_is_html(tag: str) -> None:
    """What is piped into the program has no type, and may begin anywhere."""
    page = read(f"<{tag}>x</{tag}>{FILLER}", media_type="")
    assert isinstance(page, Page)
    assert "<" not in page.text


def test_markdown_may_begin_with_a_tag() -> None:
    """A logo above the title does not make a page of it."""
    page = read("<p align=center>x</p>\n\n# Policy\n\n" + "We keep it. " * 30, media_type="text/markdown")
    assert isinstance(page, Page)
    assert "\n\n# Policy\n\n" in page.text


def test_a_wide_text_of_an_unknown_kind_is_text() -> None:
    """Half of its bytes are zero, as in no other text."""
    assert isinstance(read(("é" + FILLER).encode("utf-16"), media_type=""), Page)


@pytest.mark.parametrize(
    "written",
    [
        "tra\u00adining",
        "tra\u200bining",
        "tr\u0430ining",
        "\uff54raining",
        "tra\u2060ining",
        "\U0001d42draining",
    ],
    ids=["soft hyphen", "zero width", "Cyrillic letter", "full width", "word joiner", "mathematical letter"],
)
def test_words_are_found_whatever_hides_in_them(written: str) -> None:
    """What no reader sees, or sees as the same letter, does not hide a word."""
    assert "no training here" in text_of(f"<p>no {written} here</p>")


def test_words_of_another_script_are_left_alone() -> None:
    """Only a letter inside an otherwise Latin word can be meant as a Latin one."""
    assert "мы храним данные" in text_of("<p>мы храним данные</p>")


@pytest.mark.parametrize("media_type", ["image/png", "application/zip", "video/mp4"])
def test_what_is_no_text_is_refused(media_type: str) -> None:
    """Bytes of a picture are never read as silence."""
    found = read(b"\x89PNG\0\0", media_type=media_type)
    assert isinstance(found, Unread)
    assert found.reason is Reason.NOT_TEXT


def test_a_broken_pdf_is_refused() -> None:
    """A PDF that cannot be opened says so."""
    found = read(b"%PDF-1.7 and nothing more", media_type="application/pdf")
    assert isinstance(found, Unread)
    assert found.reason is Reason.UNREADABLE


@pytest.mark.parametrize(
    "unit",
    [
        "<div>",
        "<b>",
        "<ul><li>",
        "<table><tr><td>",
        "<a href=/x>",
        "<",
        "&",
        "<br>",
        "<span>A b</span>",
        "[",
        "<!--",
    ],
)
def test_hostile_markup_is_read_or_refused(unit: str) -> None:
    """Hundreds of thousands of anything neither crash the reader nor send it a million levels down."""
    assert isinstance(read(FILLER + unit * 100_000), Page | Unread)


@pytest.mark.parametrize("select", [(), ("div",)])
def test_a_page_that_cannot_be_built_to_its_end_is_refused(select: tuple[str, ...]) -> None:
    """Its beginning is not taken for the whole document."""
    page = read(FILLER + "<div>" * 5_000 + "<p>The last word.", select=select)
    assert isinstance(page, Unread)
    assert page.reason is Reason.UNREADABLE


def test_a_page_that_is_strangely_deep_is_read_to_its_end() -> None:
    """Unclosed elements pile up on old pages."""
    page = read("<div><b>" * 500 + FILLER + "<p>The last word.")
    assert isinstance(page, Page)
    assert page.text.endswith("The last word.")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["text/html", "text/plain", "", "application/pdf"]))
def test_any_bytes_are_read_or_refused(body: bytes, media_type: str) -> None:
    """No bytes crash the reader."""
    assert isinstance(read(body, media_type=media_type), Page | Unread)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<ul>",
                "<li>",
                "</ul>",
                "<table>",
                "<tr>",
                "<td colspan=3>",
                "</table>",
                "<h2>",
                "</h2>",
                "<a href='http://[x'>",
                "</a>",
                "<b>",
                "</b>",
                "<sup>",
                "1",
                "<pre>",
                "\n",
                "Words. ",
                "<x-y>",
                "|",
            ]
        ),
        max_size=40,
    )
)
def test_any_markup_is_read(tags: list[str]) -> None:
    """Elements in any order, closed or not, are read, and the filler after them is never lost."""
    page = read("".join(tags) + "</pre></table></ul>" + FILLER)
    assert isinstance(page, Page)
    assert "We describe at length" in page.text


@pytest.mark.parametrize("container", ["nav", "footer", "header"])
def test_a_page_that_keeps_its_text_in_its_chrome_is_read(container: str) -> None:
    """What an element calls itself is believed only while there is another text to read."""
    page = read(f"<body><{container}>{FILLER}</{container}></body>")
    assert isinstance(page, Page)
    assert "We describe at length" in page.text
