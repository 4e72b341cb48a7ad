"""Alerts in Matrix: a real homeserver, a room, and a person who reads in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from monitor.core.message import About, compose
from monitor.core.model import Channel, Default, DocumentKey, Sending
from monitor.notify.courier import Courier
from tests.alerts import OPT_OUT_ADDRESS, POLICY, POLICY_ADDRESS, clause, event
from tests.e2e.homeserver import Homeserver, Person, running_homeserver

ABOUT = About({POLICY: POLICY_ADDRESS}, "https://watch.example")


@pytest.fixture(scope="session")
def homeserver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homeserver]:
    """The homeserver; it takes seconds to come up, and serves every test of the session."""
    with running_homeserver(tmp_path_factory.mktemp("synapse")) as server:
        yield server


@dataclass(frozen=True)
class Room:
    """A room that optwatch tells, with a person in it."""

    server: Homeserver
    id: str
    writer: Person
    reader: Person

    def channel(self, token: str = "") -> Channel:
        """As the watchlist would have it."""
        token = token or self.writer.token
        return Channel("room", f"matrix://{token}@localhost:{self.server.port}/{self.id}?hsreq=no")

    def said(self) -> list[dict[str, str]]:
        """What the person reads there."""
        return self.server.messages(self.id, self.reader)


@pytest.fixture(scope="session")
def people(homeserver: Homeserver) -> tuple[Person, Person]:
    """Who writes, and who reads."""
    return homeserver.register("watch"), homeserver.register("me")


@pytest.fixture
def room(request: pytest.FixtureRequest, homeserver: Homeserver, people: tuple[Person, Person]) -> Room:
    """A new room, of the version that a test asks for or of the homeserver's own choice."""
    writer, reader = people
    version: str | None = getattr(request, "param", None)
    id_ = homeserver.new_room(writer, **({"room_version": version} if version else {}))
    homeserver.join(reader, id_)
    return Room(homeserver, id_, writer, reader)


@pytest.mark.parametrize("room", ["10", "12"], indirect=True)  # whose ids name their server, and do not
async def test_an_alert_arrives_in_the_room(room: Room) -> None:
    """One message with the move, both sentences, the way out and links, as HTML and as words."""
    async with Courier() as courier:
        sent = await courier.send(room.channel(), compose([event()], ABOUT))
    assert (sent.outcome, sent.error) == (Sending.SENT, "")
    (message,) = room.said()
    assert message["format"] == "org.matrix.custom.html"
    for words in ("Quill: AI training on your data OFF → ON unless you opt out", "Settings → Privacy"):
        assert words in message["body"]
    html = message["formatted_body"]
    assert "We use your drawings to train our models <strong>unless you switch this off</strong>" in html
    assert f'href="{OPT_OUT_ADDRESS}"' in html
    assert 'href="https://watch.example/events/12"' in html


async def test_what_a_page_says_calls_nobody_in_the_room(room: Room) -> None:
    """Mentions, markup and images of a page arrive as words."""
    hostile = 'We <img src="https://evil.example/x.png"> use @room [free](https://evil.example) **data**'
    async with Courier() as courier:
        await courier.send(
            room.channel(), compose([event(clauses_after=(clause(hostile, Default.OPT_OUT),))])
        )
    (message,) = room.said()
    html = message["formatted_body"]
    assert "<img" not in html
    assert 'href="https://evil' not in html
    assert "@room" not in message["body"]
    assert "m.mentions" not in message


async def test_a_long_alert_fits_into_an_event(room: Room) -> None:
    """What passes the 64 KiB of an event is cut between paragraphs, with a link to the rest."""
    many = [event(key=DocumentKey("Quill", f"使用条款 {'条' * 90} {n}"), id=n) for n in range(200)]
    async with Courier() as courier:
        sent = await courier.send(room.channel(), compose(many, ABOUT))
    assert (sent.outcome, sent.error) == (Sending.SENT, "")
    (message,) = room.said()
    assert message["body"].rstrip().endswith("… the rest")
    assert (
        message["formatted_body"]
        .rstrip()
        .endswith('… <a href="https://watch.example/events/0">the rest</a></p>')
    )


async def test_messages_keep_their_order(room: Room) -> None:
    """What is handed over first is read first."""
    async with Courier() as courier:
        for name in ("A", "B"):
            moved = event(key=DocumentKey(name, "Privacy Policy"))
            assert (await courier.send(room.channel(), compose([moved]))).outcome is Sending.SENT
    assert [message["body"].lstrip("#* ")[0] for message in room.said()] == ["A", "B"]


async def test_a_wrong_token_fails_and_is_not_told(room: Room) -> None:
    """The homeserver's refusal is an error without the token, and nothing is said in the room."""
    async with Courier() as courier:
        sent = await courier.send(room.channel("syt_wrong_but_secret"), compose([event()]))
    assert sent.outcome is not Sending.SENT
    assert sent.error
    assert "syt_wrong_but_secret" not in sent.error
    assert room.said() == []
