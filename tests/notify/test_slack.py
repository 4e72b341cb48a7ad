"""Alerts in Slack: the real plugin over HTTPS, to a loopback server that stands in for hooks.slack.com."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
import trustme

from monitor.core.message import About, compose
from monitor.core.model import Default, DocumentKey, Sending
from monitor.notify.channels import send
from tests.alerts import NEW, OLD, OPT_OUT_ADDRESS, POLICY, POLICY_ADDRESS, clause, event

URL = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/"


class Hook(BaseHTTPRequestHandler):
    """Answers as an incoming webhook does, and keeps what was posted."""

    posts: list[dict[str, Any]]
    status = 200

    def do_POST(self) -> None:  # the name that http.server calls
        """Keep the payload."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.posts.append(json.loads(body))
        answer = b"ok" if self.status == 200 else b"invalid_token"
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # as above
        """Keep quiet."""


@pytest.fixture
def hook(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Hook]]:
    """The loopback server; within this test its name is hooks.slack.com."""

    class Fresh(Hook):
        posts: list[dict[str, Any]] = []  # noqa: RUF012  # one class for each test

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("hooks.slack.com").configure_cert(context)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Fresh)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    known = socket.getaddrinfo

    def resolve(host: str, port: int, *args: Any, **options: Any) -> Any:  # noqa: ANN401  # as the socket module
        if host != "hooks.slack.com":
            return known(host, port, *args, **options)
        return known("127.0.0.1", server.server_port, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    yield Fresh
    server.shutdown()
    server.server_close()
    thread.join()


def blocks(hook: type[Hook]) -> list[dict[str, Any]]:
    """The blocks of the only message that came."""
    (post,) = hook.posts
    found = post["attachments"][0]["blocks"]
    assert isinstance(found, list)
    return found


def test_an_alert_arrives_in_slacks_own_markup(hook: type[Hook]) -> None:
    """Header, both sentences with what differs, the way out and links, in blocks, without a picture."""
    sent = send(URL, compose([event()], About({POLICY: POLICY_ADDRESS}, "https://watch.example")))
    assert (sent.outcome, sent.error) == (Sending.SENT, "")
    header, section, *_ = blocks(hook)
    assert header["text"] == {
        "type": "plain_text",
        "text": "Quill: AI training on your data OFF → ON unless you opt out, the Privacy Policy now says",
        "emoji": True,
    }
    assert section["text"]["type"] == "mrkdwn"
    text = section["text"]["text"]
    assert "> We ~do not~ use your drawings to train our models." in text
    assert "> We use your drawings to train our models *unless you switch this off*." in text
    assert f"<{OPT_OUT_ADDRESS}|quill.example/settings/privacy?tab=ai>" in text
    assert f"<{POLICY_ADDRESS}|Read it>" in text
    assert "apprise" not in json.dumps(hook.posts).lower()
    assert "image" not in json.dumps(hook.posts)


def test_what_a_page_says_calls_nobody_in_slack(hook: type[Hook]) -> None:
    """Mentions, links and entities of a page arrive as words."""
    hostile = "We <!channel> <@U123> use & train <https://evil.example|free> &lt;!here&gt; @everyone"
    send(URL, compose([event(clauses_after=(clause(hostile, Default.OPT_OUT),))]))
    text = blocks(hook)[1]["text"]["text"]
    assert "We &lt;!channel&gt; &lt;@\u2060U123&gt; use &amp; train" in text
    assert "<!" not in text
    assert "<@" not in text
    assert "<https://evil" not in text


def test_long_alerts_keep_to_slacks_limits(hook: type[Hook]) -> None:
    """150 characters a header, 3,000 a section, 50 blocks; what is cut is behind a link."""
    many = [event(key=DocumentKey("Quill & Sons <UK>" * 9, f"Terms {n}"), id=n) for n in range(99)]
    assert send(URL, compose(many, About(base_url="https://watch.example"))).outcome is Sending.SENT
    found = blocks(hook)
    assert len(found) <= 50
    assert len(found[0]["text"]["text"]) <= 150
    assert len(found[1]["text"]["text"]) <= 3000
    assert "… <https://watch.example/events/0|the rest>" in found[1]["text"]["text"]


def test_a_refusal_is_told_without_the_token(hook: type[Hook]) -> None:
    """What Slack answers is passed on, and the address is not."""
    hook.status = 403
    sent = send(URL, compose([event()]))
    assert sent.outcome is Sending.FAILED
    assert sent.error
    for secret in ("T1JJ3T3L2", "A1BRTD4JD", "TIiajkdnlazkcOXrIdevi7FQ"):
        assert secret not in sent.error


def test_plain_text_for_those_who_ask_for_it(hook: type[Hook]) -> None:
    """`format=text` in the address sends words without markup."""
    send(f"{URL}?format=text", compose([event()]))
    section = blocks(hook)[1]["text"]
    assert section["type"] == "plain_text"
    assert f"Was: “{OLD}”" in section["text"]
    assert f"Now: “{NEW}”" in section["text"]
