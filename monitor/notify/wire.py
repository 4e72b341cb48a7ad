"""What a courier and its sender say to each other: one JSON object a line."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import asdict
from typing import Any

from monitor.core.model import Attached, Message, Sending, Sent, Severity


def request(url: str, message: Message) -> bytes:
    """A message for an address."""
    pictures = [[one.name, b64encode(one.data).decode()] for one in message.pictures]
    return _line({"url": url, "message": asdict(message) | {"pictures": pictures}})


def parse_request(line: bytes | str) -> tuple[str, Message]:
    """The address and the message of a request."""
    said = json.loads(line)
    return said["url"], _message(said["message"])


def _message(said: dict[str, Any]) -> Message:
    pictures = tuple(Attached(name, b64decode(data)) for name, data in said["pictures"])
    return Message(**said | {"severity": Severity(said["severity"]), "pictures": pictures})


def answer(sent: Sent) -> bytes:
    """What became of a request."""
    return _line(asdict(sent))


def parse_answer(line: bytes) -> Sent:
    """What became of a request."""
    said = json.loads(line)
    return Sent(Sending(said["outcome"]), said["error"])


def _line(value: object) -> bytes:
    return json.dumps(value).encode() + b"\n"
