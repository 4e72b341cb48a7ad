"""What a courier and its sender say to each other: one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import asdict

from monitor.core.model import Message, Sending, Sent, Severity


def request(url: str, message: Message) -> bytes:
    """A message for an address."""
    return _line({"url": url, "message": asdict(message)})


def parse_request(line: bytes | str) -> tuple[str, Message]:
    """The address and the message of a request."""
    said = json.loads(line)
    message = said["message"]
    return said["url"], Message(**message | {"severity": Severity(message["severity"])})


def answer(sent: Sent) -> bytes:
    """What became of a request."""
    return _line(asdict(sent))


def parse_answer(line: bytes) -> Sent:
    """What became of a request."""
    said = json.loads(line)
    return Sent(Sending(said["outcome"]), said["error"])


def _line(value: object) -> bytes:
    return json.dumps(value).encode() + b"\n"
