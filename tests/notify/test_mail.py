"""Alerts by mail: a real server over TLS, mail sent by Apprise from its own process."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
import trustme

from monitor.core.message import About, compose, compose_digest
from monitor.core.model import Channel, Sending
from monitor.notify.courier import Courier
from tests.alerts import NEW, OLD, OPT_OUT_ADDRESS, POLICY, POLICY_ADDRESS, event
from tests.notify.conftest import PASSWORD, MailServer

ABOUT = About({POLICY: POLICY_ADDRESS}, "https://watch.example")


def part(letter: EmailMessage, subtype: str) -> str:
    """The text of the letter's plain or HTML part, white space made even."""
    body = letter.get_body((subtype,))
    assert isinstance(body, EmailMessage)
    return " ".join(body.get_content().split())


async def test_an_alert_arrives_with_both_sentences_the_way_out_and_links(
    mail_server: MailServer, courier: Courier
) -> None:
    """One mail: the move in the subject, and everything a person needs in the plain part and in HTML."""
    sent = await courier.send(mail_server.channel(), compose([event()], ABOUT))
    assert (sent.outcome, sent.error) == (Sending.SENT, "")
    (letter,) = mail_server.letters
    assert letter["Subject"] == (
        "Quill: AI training on your data OFF → ON unless you opt out, the Privacy Policy now says"
    )
    assert letter["To"] == "me@home.test"
    plain = part(letter, "plain")
    for words in (
        f"“{OLD}”",
        f"“{NEW}”",
        "Opt out: Settings → Privacy → Help improve Quill",
        OPT_OUT_ADDRESS,
        "Announced: in force from 28 Sep 2025",
        f"Read it: {POLICY_ADDRESS}",
        "What changed: https://watch.example/events/12",
        "Evidence: https://watch.example/events/12/evidence",
    ):
        assert words in plain
    html = part(letter, "html")
    assert f'href="{OPT_OUT_ADDRESS}"' in html
    assert f'href="{POLICY_ADDRESS}"' in html
    assert "<img" not in html


async def test_a_digest_is_one_mail_of_several_stories(mail_server: MailServer, courier: Courier) -> None:
    """Their titles first, then each under a heading, in both parts."""
    names = ("Quill", "Inkling", "Blotter")
    stories = [[event(key=POLICY._replace(service=name), id=number)] for number, name in enumerate(names)]
    await courier.send(mail_server.channel(), compose_digest(stories, ABOUT))
    (letter,) = mail_server.letters
    assert letter["Subject"].startswith("Digest: Quill: AI training on your data OFF → ON")
    assert letter["Subject"].endswith("and 2 more")
    assert part(letter, "html").count("<h2") == len(names)
    for number, name in enumerate(names):
        assert part(letter, "plain").count(f"{name}: AI training") >= 2
        assert f"https://watch.example/events/{number}" in part(letter, "plain")


async def test_several_mails_go_through_one_sender(mail_server: MailServer, courier: Courier) -> None:
    """Messages of one channel arrive in the order in which they were handed over."""
    for number in range(3):
        message = compose([event(key=POLICY._replace(service=f"Quill {number}"))])
        assert (await courier.send(mail_server.channel(), message)).outcome is Sending.SENT
    assert [letter["Subject"][:7] for letter in mail_server.letters] == ["Quill 0", "Quill 1", "Quill 2"]


async def test_a_secret_stays_out_of_the_configuration(
    mail_server: MailServer, courier: Courier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An `env:` address is resolved where it is sent from."""
    monkeypatch.setenv("QUILL_MAIL", mail_server.channel().url)
    sent = await courier.send(Channel("mail", "env:QUILL_MAIL"), compose([event()]))
    assert sent.outcome is Sending.SENT
    assert len(mail_server.letters) == 1


async def test_a_wrong_password_fails_and_is_not_told(mail_server: MailServer, courier: Courier) -> None:
    """The server's refusal is a failure that may pass, and its error holds nothing secret."""
    channel = mail_server.channel("not-the-pass-word")
    sent = await courier.send(channel, compose([event()]))
    assert sent.outcome is Sending.FAILED
    assert "localhost" in sent.error
    assert "not-the-pass-word" not in sent.error
    assert mail_server.letters == []


async def test_a_certificate_of_a_stranger_is_refused(
    mail_server: MailServer,
    courier: Courier,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """TLS is verified: a server that cannot prove its name gets neither the mail nor the password."""
    stranger = tmp_path_factory.mktemp("ca") / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(stranger))
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger))
    sent = await courier.send(mail_server.channel(), compose([event()]))
    assert sent.outcome is Sending.FAILED
    assert PASSWORD not in sent.error
    assert mail_server.letters == []


async def test_plain_mail_for_those_who_ask_for_it(mail_server: MailServer, courier: Courier) -> None:
    """`format=text` in the address gives a mail without an HTML part."""
    await courier.send(mail_server.channel(format="text"), compose([event()], ABOUT))
    (letter,) = mail_server.letters
    assert letter.get_content_type() == "text/plain"
    assert f"Was: “{OLD}”" in part(letter, "plain")
