"""Forms that only our own pages can send (OWASP, Cross-Site Request Forgery Prevention).

Every browser has a secret in a cookie: that of its session, or before anybody has logged in one of its own.
The token of a form is made from it, so that another site, which can send our cookies but not read them, has none.
Its bytes differ each time: in a compressed page, a token that stays could be guessed letter by letter (BREACH).
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from urllib.parse import parse_qs

FIELD = "csrf_token"
HEADER = "x-csrf-token"
_LENGTH = 32  # bytes
_MOST_FIELDS = 200
_WRITTEN = 88  # characters of two such, in Base64


def token(secret: str, person: str) -> str:
    """A token for the forms of a page."""
    mask = secrets.token_bytes(_LENGTH)
    return urlsafe_b64encode(mask + _xor(mask, _proof(secret, person))).decode()


def fits(given: str, secret: str, person: str) -> bool:
    """Whether a token is one of ours for this browser and person."""
    try:
        raw = urlsafe_b64decode(given.encode("ascii"))
    except (binascii.Error, ValueError):
        return False
    if len(given) != _WRITTEN or len(raw) != 2 * _LENGTH:
        return False
    return hmac.compare_digest(_xor(raw[:_LENGTH], raw[_LENGTH:]), _proof(secret, person))


def in_form(body: bytes) -> str:
    """The token in a form as browsers send it."""
    try:
        found = parse_qs(body.decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS)
    except ValueError:
        return ""
    return found.get(FIELD, [""])[0]


def _proof(secret: str, person: str) -> bytes:
    return hmac.digest(secret.encode(), b"csrf\0" + person.encode("utf-8", "surrogatepass"), hashlib.sha256)


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
