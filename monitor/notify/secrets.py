"""Secrets of channels: resolved at the moment of sending, and masked wherever words leave."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote

from monitor.errors import ConfigError

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*", re.IGNORECASE)
_BETWEEN = re.compile(r"[/:@?&=#,\s]+")
_SHORTEST = 4  # characters; shorter pieces of an address are words of any text
_MASK = "****"


def resolve(url: str, what: str = "the channel's URL") -> str:
    """The address itself, where the watchlist names a variable (`env:NAME`) or a file (`file:PATH`).

    Raises ConfigError, which names the place and never what stood there.
    """
    kind, _, place = url.partition(":")
    if kind == "env":
        return _from_environment(place, what)
    if kind == "file":
        return _from_file(Path(place), what)
    return url


def _from_environment(name: str, what: str) -> str:
    value = os.environ.get(name, "").strip()
    if not value:
        raise ConfigError(f"the environment variable {name!r} is not set: it should hold {what}")
    return value


def _from_file(path: Path, what: str) -> str:
    try:
        value = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as e:
        raise ConfigError(f"the file {path} with {what} cannot be read: {type(e).__name__}") from e
    if not value:
        raise ConfigError(f"the file {path} is empty: it should hold {what}")
    return value


def mask(text: str, url: str, shown: str = "") -> str:
    """The text without any piece of the address that `shown`, its public form, does not show too."""
    public = {unquote(piece) for piece in _pieces(shown)}
    secret = {piece for piece in _pieces(url) if unquote(piece) not in public}
    secret |= {unquote(piece) for piece in secret}
    for piece in sorted(secret, key=len, reverse=True):
        text = text.replace(piece, _MASK)
    return text


def _pieces(url: str) -> Iterable[str]:
    rest = url.partition("://")[2] if _SCHEME.match(url) else url
    return (piece for piece in _BETWEEN.split(rest) if len(piece) >= _SHORTEST)
