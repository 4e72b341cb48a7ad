"""A real mail server on loopback, with TLS and a password, and the process that sends to it."""

from __future__ import annotations

import asyncio
import email
import email.policy
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path

import pytest
import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from monitor.core.model import Channel
from monitor.notify.courier import Courier

USER, PASSWORD = "watch", "s3cret-w0rd"


@dataclass
class MailServer:
    """Takes mail for anybody from whoever knows the password; `letters` is what came."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    called: asyncio.Event = field(default_factory=asyncio.Event)  # somebody wants to send
    patience: asyncio.Event = field(default_factory=asyncio.Event)  # cleared: whoever calls has to wait

    def __post_init__(self) -> None:
        self.patience.set()

    def channel(self, secret: str = PASSWORD, **options: str) -> Channel:
        """A channel that mails to this server, over TLS."""
        extra = "".join(f"&{key}={value}" for key, value in options.items())
        return Channel(
            "mail",
            f"mailtos://{USER}:{secret}@localhost:{self.port}?from=watch@optwatch.test&to=me@home.test{extra}",
        )

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self,
        server: SMTP,  # noqa: ARG002
        session: Session,  # noqa: ARG002
        envelope: Envelope,
        address: str,
        rcpt_options: list[str],
    ) -> str:
        """Take every recipient, in our own time."""
        self.called.set()
        await self.patience.wait()
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(rcpt_options)
        return "250 OK"

    async def handle_DATA(  # noqa: N802  # aiosmtpd's name
        self,
        server: SMTP,  # noqa: ARG002
        session: Session,  # noqa: ARG002
        envelope: Envelope,
    ) -> str:
        """Keep the letter."""
        content = envelope.content
        assert isinstance(content, bytes)
        self.letters.append(email.message_from_bytes(content, policy=email.policy.default))
        self.arrived.set()
        return "250 OK"


def _authenticate(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
) -> AuthResult:
    right = data == LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=right)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """A certificate authority that this process and those it starts trust, and no other does."""
    ca = trustme.CA()
    path = tmp_path / "authority.pem"
    ca.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(path))
    return ca


@pytest.fixture
async def mail_server(authority: trustme.CA) -> AsyncIterator[MailServer]:
    """The server, listening on loopback with a certificate for `localhost`."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    mail = MailServer()

    def session() -> SMTP:
        return SMTP(
            mail, tls_context=context, require_starttls=True, auth_required=True, authenticator=_authenticate
        )

    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0)
    mail.port = server.sockets[0].getsockname()[1]
    async with server:
        yield mail


@pytest.fixture
async def courier() -> AsyncIterator[Courier]:
    """Real senders, ended with the test."""
    async with Courier() as running:
        yield running
