"""What nobody else may read, sealed: the sessions of the services that a person has signed in to.

Sealed with Fernet (AES-128-CBC and HMAC-SHA256, https://github.com/fernet/spec). The key is never in the database:
it is `OPTWATCH_KEY`, or lies in the keyring of the person who runs this.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

from monitor.errors import ConfigError

_VARIABLE = "OPTWATCH_KEY"
_RING, _NAME = "optwatch", "key of the logins"
_NO_EXTRA = "Logins need the extra `browser`: run `pip install 'optwatch[browser]'`."
_NO_KEY = (
    "There is no key to seal logins with, and no keyring to keep one in: set OPTWATCH_KEY to what "
    "`optwatch logins --new-key` prints, and keep it where the database is not."
)


def new_key() -> str:
    """A key that nobody has yet."""
    try:
        from cryptography.fernet import Fernet  # noqa: PLC0415 - an extra
    except ImportError as e:
        raise ConfigError(_NO_EXTRA) from e
    return Fernet.generate_key().decode("ascii")


def seal(state: Mapping[str, Any]) -> bytes:
    """A session as it may be stored. Raises `ConfigError` where there is no key; a keyring gets one."""
    return bytes(_fernet(make=True).encrypt(json.dumps(state).encode()))


def unseal(sealed: bytes) -> dict[str, Any]:
    """The session again. Raises `ConfigError` where the key is missing, or is not the one it was sealed with."""
    from cryptography.fernet import InvalidToken  # noqa: PLC0415 - an extra

    try:
        return dict(json.loads(_fernet(make=False).decrypt(sealed)))
    except InvalidToken as e:
        raise ConfigError(
            "The login was sealed with another key: set OPTWATCH_KEY to that one, or sign in again."
        ) from e


def _fernet(*, make: bool) -> Any:  # noqa: ANN401 - of an extra
    try:
        from cryptography.fernet import Fernet  # noqa: PLC0415 - an extra
    except ImportError as e:
        raise ConfigError(_NO_EXTRA) from e
    key = os.environ.get(_VARIABLE, "").strip() or _from_the_ring(make=make)
    try:
        return Fernet(key.encode())
    except ValueError as e:
        raise ConfigError("OPTWATCH_KEY is no key: `optwatch logins --new-key` prints one.") from e


def _from_the_ring(*, make: bool) -> str:
    try:
        import keyring  # noqa: PLC0415 - an extra
        from keyring.errors import KeyringError  # noqa: PLC0415
    except ImportError as e:
        raise ConfigError(_NO_EXTRA) from e
    try:
        key = keyring.get_password(_RING, _NAME)
        if key is None and make:
            key = new_key()
            keyring.set_password(_RING, _NAME, key)
    except (KeyringError, RuntimeError, OSError) as e:
        raise ConfigError(_NO_KEY) from e
    if not key:
        raise ConfigError(_NO_KEY)
    return key
