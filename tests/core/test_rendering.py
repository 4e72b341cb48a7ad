"""Whatever a page says stays words: in every form, nothing of it becomes markup, a link or a mention."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.core.alert import Alert, Line, Links, Mark, Quote, Span, Tone
from monitor.core.model import Message, Severity
from monitor.core.rendering import html, markdown, plain, render, slack
from monitor.core.rendering.text import clean, shorten, web_address, words_of

JOINER = "\u2060"
HOSTILE = (
    "<script>alert(1)</script>",
    "<!channel> <@U123ABC> <#C1|general> <https://evil.example|click>",
    "[log in](https://evil.example) ![x](https://evil.example/p.png)",
    "# Heading\n\n---\n- item",
    "@everyone @here @room @channel a@everyone <@&1>",
    "**bold** __bold__ ~~gone~~ `code` ||spoiler||",
    "&lt;b&gt; &#60;i&#62; &amp;",
    "<https://evil.example> https://evil.example",
    "\\[x\\](y) \\* \\\\",
    "\u202egnp.exe\u202c \u2066x\u2069 \u200b\u200e",
    "\x00\x07\x1b[31mred\x1b[0m\r\nBcc: all@evil.example",
    "</div></body></html><style>*{display:none}</style>",
    '" onmouseover="alert(1)',
    "[a]: https://evil.example\n[a]",
    "{{ 7*7 }} {% raw %} ${HOME} %s {0}",
)
words = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=60),
    st.text("<>&[]()!@#*_~`|\\:/.\"'{}=+- \n\r\tabhttps0", max_size=40),
)


def alert(text: str, mark: Mark = Mark.NONE) -> Alert:
    """An alert that says this text in every place where a page's words can stand."""
    return Alert(
        title=f"T {text}",
        badge=f"B {text}",
        tone=Tone.ON,
        severity=Severity.ALARM,
        blocks=(
            Line((Span(text, mark),), label=text),
            Quote("Was", (Span("a "), Span(text, mark), Span(" b"))),
        ),
    )


@given(words, st.sampled_from(Mark))
def test_html_holds_the_words_and_no_element_of_theirs(text: str, mark: Mark) -> None:
    """A browser sees our elements only, and reads the words as they were."""
    page = BeautifulSoup(html.render(alert(text, mark)), "lxml")
    ours = BeautifulSoup(html.render(alert("x" if clean(text) else "", mark)), "lxml")
    assert {tag.name for tag in page.find_all()} <= {tag.name for tag in ours.find_all()} | {
        "del",
        "ins",
        "strong",
    }
    assert {attribute for tag in page.find_all() for attribute in tag.attrs} <= {
        *("lang", "charset", "name", "content", "style")
    }
    assert clean(text) in clean(page.get_text(" "))


@given(words, st.sampled_from(Mark))
@example("* *", Mark.GONE)
@example("1. x", Mark.NONE)
@example("&lt;b&gt; &#60;i&#62; &amp;", Mark.COME)
def test_markdown_holds_the_words_and_no_markup_of_theirs(text: str, mark: Mark) -> None:
    """Rendered as Matrix gets it, it has paragraphs and our emphasis, and reads as the words were."""
    page = BeautifulSoup(_html_of(markdown.render(alert(text, mark))), "lxml")
    assert {tag.name for tag in page.find_all()} <= {"html", "body", "p", "strong", "em", "br"}
    assert _even(clean(text)) in _even(page.get_text())


@given(words)
def test_slack_opens_no_bracket_for_a_page(text: str) -> None:
    """Links and mentions exist only between angle brackets, and none of them comes from the page."""
    said = slack.render(alert(text))
    assert "<" not in said
    assert ">" not in said.replace("\n> ", "\n")
    assert not re.search(r"&(?!amp;|lt;|gt;)", said)


@given(words)
def test_no_form_calls_anybody(text: str) -> None:
    """An @ is followed by something that no chat service reads as a name, except in a mail address."""
    message = render(alert(text))
    for form in (message.title, message.plain, message.markdown, message.slack):
        for at in re.finditer("@", form):
            before, after = form[: at.start()], form[at.end() :]
            assert after.startswith(JOINER) or (re.search(r"\w$", before) and re.match(r"\w+[.-]", after))
            assert not re.match(r"everyone|here|room|channel", after)


@given(words)
def test_no_form_holds_unseen_characters(text: str) -> None:
    """Controls and overrides of direction are dropped; a title has one line."""
    message = render(alert(text))
    for form in _forms(message):
        assert not re.search(
            r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", form
        )
    assert "\n" not in message.title


ADDRESSES = {
    "web": ("https://quill.example/a?b=1&c=2#d", "https://quill.example/a?b=1&c=2#d"),
    "brackets and quotes": ('https://quill.example/<">`|', "https://quill.example/%3C%22%3E%60%7C"),
    "parentheses": ("https://quill.example/a_(b)", "https://quill.example/a_%28b%29"),
    "script": ("javascript:alert(1)", None),
    "data": ("data:text/html,<script>", None),
    "file": ("file:///etc/passwd", None),
    "no host": ("https:///x", None),
    "space": ("https://quill.example/ https://evil.example", None),
    "line break": ("https://quill.example/\nX: y", None),
    "backslash": ("https://quill.example\\@evil.example/", None),
    "override": ("https://quill.example/\u202egpj", None),
    "bad brackets": ("https://[quill", None),
}


@pytest.mark.parametrize(("address", "kept"), ADDRESSES.values(), ids=ADDRESSES)
def test_only_web_addresses_become_links(address: str, kept: str | None) -> None:
    """Nothing but http(s) is ever a link, and nothing in an address can end the link early."""
    assert web_address(address) == kept
    said = render(Alert("t", "b", Tone.ON, Severity.INFO, (Links((("Read it", address),)),)))
    page = BeautifulSoup(said.html, "lxml")
    assert [a["href"] for a in page.find_all("a")] == ([kept] if kept else [])
    rendered = BeautifulSoup(_html_of(said.markdown), "lxml")
    assert [a["href"] for a in rendered.find_all("a")] == ([kept] if kept else [])
    assert ("<" in said.slack) is bool(kept)


@given(words)
def test_a_link_never_hides_where_it_goes(text: str) -> None:
    """Where a page gives the address, the words of the link are that address."""
    address = "https://quill.example/settings"
    said = render(Alert("t", "b", Tone.ON, Severity.INFO, (Line((Span(text), Span("x", href=address))),)))
    (link,) = BeautifulSoup(said.html, "lxml").find_all("a")
    assert link.get_text() == link["href"] == address
    assert said.slack.endswith(f"<{address}|quill.example/settings>")


MARKUP = {
    "link": ("See [your settings](https://quill.example/s) now", "See your settings now"),
    "link with title": ('a [b](https://q.example/s "t") c', "a b c"),
    "emphasis": ("We do **not** train *any* `model`", "We do not train any model"),
    "underscores": ("_never_ but snake_case stays", "never but snake_case stays"),
    "escapes": (r"1\. A\*B \[sic\]", "1. A*B [sic]"),
    "break in a cell": ("yes<br>no", "yes no"),
    "less than": ("if a < b then c > d", "if a < b then c > d"),
    "image": ("![logo](https://q.example/l.png) text", "logo text"),
}


@pytest.mark.parametrize(("written", "read"), MARKUP.values(), ids=MARKUP)
def test_a_sentence_is_quoted_without_its_markdown(written: str, read: str) -> None:
    """People read the words of a page, not how it was marked up."""
    assert words_of(written) == read


@given(st.text(max_size=200), st.integers(3, 100))
def test_shortened_text_fits(text: str, length: int) -> None:
    """Short text stays as it is; long text ends with an ellipsis."""
    short = shorten(text, length)
    assert len(short) <= length
    assert short == text or short.endswith("…")


def test_a_cut_falls_between_words() -> None:
    """What is left out is left out by words."""
    assert shorten("drawings of yours train nothing", 20) == "drawings of yours …"


def test_changed_words_are_set_off_in_each_form() -> None:
    """What went and what came can be told apart wherever marks exist, and plain text stays plain."""
    quote = Quote(
        "Was", (Span("We do "), Span("not ", Mark.GONE), Span("always ", Mark.COME), Span("train."))
    )
    said = Alert("t", "b", Tone.OFF, Severity.INFO, (quote,))
    assert "We do *not* **always** train." in markdown.render(said)
    assert "We do ~not~ *always* train." in slack.render(said)
    assert "We do not always train." in plain.render(said)
    page = BeautifulSoup(html.render(said), "lxml")
    assert [tag.get_text() for tag in page.find_all(["del", "ins"])] == ["not", "always"]


def _html_of(text: str) -> str:
    """As Apprise renders Markdown for Matrix: every escaped character of ASCII punctuation stays itself."""
    from apprise.conversion import convert_between

    return str(convert_between("markdown", "html", text))  # type: ignore[no-untyped-call]  # Apprise's


def _even(text: str) -> str:
    return "".join(text.replace(JOINER, "").split())


def _forms(message: Message) -> tuple[str, ...]:
    return message.title, message.plain, message.markdown, message.html, message.slack
