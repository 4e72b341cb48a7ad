"""Channels are checked when they are configured, and no secret of theirs is ever told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.message import About, compose
from monitor.core.model import Channel, DocumentKey, Message, Sending
from monitor.errors import ConfigError
from monitor.notify.channels import check, send
from monitor.notify.fitting import Fitted, Form, Limits, cut, fit
from monitor.notify.secrets import mask, resolve
from tests.alerts import event

GOOD = {
    "mail": "mailtos://me:secret@example.org?to=you@example.org",
    "slack": "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#alerts",
    "matrix": "matrixs://token@matrix.example/!room:matrix.example",
    "ntfy": "ntfys://ntfy.example/topic",
    "webhook": "json://localhost/hook",
}


@pytest.mark.parametrize("url", GOOD.values(), ids=GOOD)
def test_a_well_formed_channel_has_nothing_wrong(url: str) -> None:
    """Mail, chat and webhooks are taken as Apprise writes them."""
    assert check(Channel("c", url)) is None


BAD = {
    "unknown scheme": ("slak://T1JJ3T3L2/A1BRTD4JD/", "nothing is known of slak://; did you mean slack://?"),
    "no scheme": ("hooks.example.org/sekrit", "its url is no Apprise URL"),
    "web address": ("https://example.org/sekrit", "nothing is known of https://"),
    "incomplete": ("slack://T1JJ3T3L2/", "its slack:// URL is not complete or not well formed"),
    "malformed token": ("slack://sekrit!/sekrit!/sekrit!", "its slack:// URL is not complete"),
    "unset variable": ("env:NOT_SET_ANYWHERE", "the environment variable 'NOT_SET_ANYWHERE' is not set"),
    "missing file": (
        "file:/nowhere/secret",
        "the file /nowhere/secret with the channel's URL cannot be read",
    ),
}


@pytest.mark.parametrize(("url", "told"), BAD.values(), ids=BAD)
def test_a_bad_channel_is_found_before_anything_is_sent(url: str, told: str) -> None:
    """The error says what to mend, and repeats nothing secret."""
    error = check(Channel("team", url))
    assert error is not None
    assert error.startswith(told)
    assert "sekrit" not in error


def test_a_secret_comes_from_its_file(tmp_path: Path) -> None:
    """The file's line break is no part of the address."""
    path = tmp_path / "secret"
    path.write_text("json://localhost/hook\n")
    assert resolve(f"file:{path}") == "json://localhost/hook"
    path.write_text(" \n")
    with pytest.raises(ConfigError, match="is empty"):
        resolve(f"file:{path}")


def test_bytes_that_are_no_text_are_a_clear_error(tmp_path: Path) -> None:
    """A file of something else is told by its name, not by its content."""
    path = tmp_path / "secret"
    path.write_bytes(b"\xff\xfe\x00sekrit")
    with pytest.raises(ConfigError, match="cannot be read: UnicodeDecodeError"):
        resolve(f"file:{path}")


MAIL, SHOWN_MAIL = "mailto://u:p%40ssword@mail.example.org", "mailto://u:****@mail.example.org"
MASKED = {
    "token": ("token TIiajkdn refused", "slack://T1/TIiajkdn", "slack://T...1/T...n", "token **** refused"),
    "password": ("bad: p%40ssword", MAIL, SHOWN_MAIL, "bad: ****"),
    "decoded password": ("bad: p@ssword", MAIL, SHOWN_MAIL, "bad: ****"),
    "host is no secret": ("no mail.example.org", MAIL, SHOWN_MAIL, "no mail.example.org"),
}


@pytest.mark.parametrize(("text", "url", "shown", "told"), MASKED.values(), ids=MASKED)
def test_errors_are_masked(text: str, url: str, shown: str, told: str) -> None:
    """What Apprise itself hides of an address is hidden in every error."""
    assert mask(text, url, shown) == told


def test_a_closed_port_fails_and_may_be_tried_again() -> None:
    """A failure names what happened, and not the secret in the address."""
    sent = send("json://user:sekrit-word@127.0.0.1:9/sekrit-path", compose([event()]))
    assert sent.outcome is Sending.FAILED
    assert sent.error
    assert "sekrit" not in sent.error


def test_an_optional_service_does_not_hide_its_failure() -> None:
    """Apprise calls a failed optional service a success; an alert must not get lost that way."""
    sent = send("json://127.0.0.1:9/?optional=yes", compose([event()]))
    assert sent.outcome is Sending.FAILED


LONG = compose(
    [event(key=DocumentKey("Quill", f"Terms {number}")) for number in range(99)],
    About(base_url="https://watch.example"),
)


@pytest.mark.parametrize("form", [Form.PLAIN, Form.MARKDOWN, Form.SLACK])
def test_a_long_alert_is_cut_between_paragraphs_with_a_link(form: Form) -> None:
    """What a service cannot take is left out from the end, and can be read behind a link."""
    fitted = fit(LONG, form, Limits(250, 2500))
    assert len(fitted.body) <= 3000
    assert fitted.body.splitlines()[-1].startswith("… ")
    assert "https://watch.example/events/12" in fitted.body.splitlines()[-1]


def test_a_short_alert_is_whole() -> None:
    """Nothing is cut that fits."""
    said = compose([event()])
    assert fit(said, Form.PLAIN, Limits(250, 9000)) == Fitted(said.title, said.plain)


def test_a_service_without_titles_gets_the_title_in_the_body() -> None:
    """The title leads the body, as words and not as markup."""
    said = compose([event(key=DocumentKey("Q*uill*", "Privacy Policy"))])
    fitted = fit(said, Form.MARKDOWN, Limits(0, 9000))
    assert fitted.title == ""
    assert fitted.body.startswith(r"**Q\*uill\*: AI training on your data OFF")


def test_a_title_too_long_for_slack_is_cut_by_what_it_becomes() -> None:
    """Slack counts a header after its entities are escaped: 150 characters in all."""
    said = compose([event(key=DocumentKey("A&B<C>" * 30, "Privacy Policy"))])
    title = fit(said, Form.SLACK, Limits(250, 35000)).title
    assert len(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")) <= 150


@given(st.lists(st.text("ab ", max_size=30), min_size=1, max_size=12), st.integers(10, 80))
def test_cutting_keeps_to_the_limit(paragraphs: list[str], limit: int) -> None:
    """No text grows past its limit, and text that fits is left alone."""
    text = "\n\n".join(paragraphs)
    short = cut(text, limit, "… more")
    assert len(short) <= limit
    assert short == text or len(text) > limit


def test_a_message_without_a_link_says_that_it_was_cut() -> None:
    """Where there is no web page, an ellipsis says that something is missing."""
    body = Message("t", "one\n\ntwo\n\n" + "three " * 30, "", "")
    assert fit(body, Form.PLAIN, Limits(10, 20)).body == "one\n\ntwo\n\n…"
