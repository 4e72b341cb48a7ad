"""A channel's own words: what a template may say, and that it can reach nothing."""

from __future__ import annotations

import pytest

from monitor.core.message import compose
from monitor.core.model import Channel
from monitor.errors import ConfigError
from monitor.notify.templates import NAMES, dress, dressed, trouble
from tests.alerts import event

MESSAGE = compose([event()])


def channel(body: str, title: str = "") -> Channel:
    """A channel with words of its own."""
    return Channel("me", "json://me/", title=title, body=body)


def test_a_template_says_what_it_wants() -> None:
    """In every form, escaped for each."""
    said = dressed(
        channel("*{{ service }}* <b>moved</b>: {{ before }} to {{ after }}\n\n{{ way_out }}", "{{ kind }}!"),
        [event()],
        MESSAGE,
    )
    assert said.title == "flip!"
    assert said.plain.startswith("*Quill* <b>moved</b>: never to opt-out")
    assert "&lt;b&gt;moved" in said.html
    assert said.severity is MESSAGE.severity


def test_a_title_alone_keeps_our_message() -> None:
    """And the other way round."""
    said = dressed(channel("", "Look: {{ title }}"), [event()], MESSAGE)
    assert said.title == f"Look: {MESSAGE.title}"
    assert said.plain == MESSAGE.plain
    assert dressed(channel("Short."), [event()], MESSAGE).title == MESSAGE.title


@pytest.mark.parametrize(
    "source",
    [
        "{{ title.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ title.upper() }}",
        "{{ range(10) }}",
        "{{ nothing }}",
        "{{ title",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
        "{{ self }}",
        "{{ cycler }}",
        "{{ 1 / 0 }}",
        "{{ 'a' * 1000000000 }}",
        "{{ '%1000000000s' % title }}",
        "{{ title|center(1000000000) }}",
        "{{ title|attr('__class__') }}",
    ],
)
def test_a_template_reaches_nothing_but_its_words(source: str) -> None:
    """It is refused when the watchlist is read, and if it ever fails, our message goes out."""
    if source != "{{ self }}":
        assert trouble(channel(source)), source
        with pytest.raises(ConfigError):
            dressed(channel(source), [event()], MESSAGE)
    assert (
        dress(channel(source), [event()], MESSAGE).plain.startswith(MESSAGE.plain) or source == "{{ self }}"
    )


def test_a_template_that_fails_leaves_ours_with_a_note() -> None:
    """In every form; a date that only some events print may be what it fails of."""
    said = dress(channel("{{ 1 / (in_force|length - 11) }} <b>"), [event()], MESSAGE)
    assert said.title == MESSAGE.title
    for form in (said.plain, said.markdown, said.html, said.slack):
        assert "this is the usual message: division by zero" in form
    assert said.html.endswith("</p></body></html>\n")


def test_the_names_are_those_that_are_given() -> None:
    """Each can be used, and the refusal lists them."""
    assert trouble(channel(" ".join(f"{{{{ {name} }}}}" for name in NAMES))) == ""
    assert all(name in trouble(channel("{{ nothing }}")) for name in NAMES)


def test_ours_goes_out_where_there_is_no_template() -> None:
    """Untouched."""
    assert dress(Channel("me", "json://me/"), [event()], MESSAGE) is MESSAGE
