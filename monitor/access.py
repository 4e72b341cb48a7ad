"""Passwords, sessions and tokens: made here, checked here, kept by the store."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from monitor.app import App
from monitor.core.access import Session, Token, token_name, with_rights
from monitor.errors import ConfigError, QueryError

SHORTEST = 10  # characters of a password
LONGEST = 1_000
PREFIX = "optwatch_"  # of a token, so that who finds one knows what it opens
_USED_EVERY = timedelta(hours=1)  # how exactly it is kept when a token was last used
_HASHER = PasswordHasher()  # argon2id with the parameters of RFC 9106 for little memory


def hash_password(password: str) -> str:
    """The argon2 hash of a password. Raises `QueryError` for one that is too short."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise QueryError(f"A password has at least {SHORTEST} characters: take a sentence.")
    return _HASHER.hash(password)


def fits(hashed: str, password: str) -> bool:
    """Whether a password is the one of a hash."""
    try:
        return _HASHER.verify(hashed, password)
    except VerificationError:
        return False


def check_hash(hashed: str) -> str:
    """The hash as it is; `ConfigError` for what is none, such as a password that was not hashed."""
    try:
        extract_parameters(hashed)
    except InvalidHashError as e:
        raise ConfigError(
            "The `password` in [web] names something that is no argon2 hash: make one with `optwatch password`."
        ) from e
    return hashed


def digest(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def begin_session(app: App, person: str, hashed: str) -> tuple[str, Session]:
    """A new session, and the secret that its cookie carries."""
    secret, now = secrets.token_urlsafe(32), app.now()
    session = Session(digest(secret), person, now, now + app.settings.web.session, digest(hashed))
    app.store.begin_session(session, now)
    return secret, session


def session_of(app: App, secret: str, hashed: str) -> Session | None:
    """The session that a secret opens, if it still holds."""
    session = app.store.session(digest(secret))
    return session if session and session.holds(app.now(), digest(hashed)) else None


def new_token(app: App, name: str, rights: list[str], by: str, lasts: timedelta | None) -> tuple[str, Token]:
    """A new token, and its secret, which is told once. Raises `QueryError` where the name is taken."""
    secret, now = PREFIX + secrets.token_urlsafe(32), app.now()
    until = now + lasts if lasts else None
    token = Token(token_name(name), digest(secret), with_rights(rights), now, by, until)
    app.store.add_token(token)
    return secret, token


def token_of(app: App, secret: str) -> Token | None:
    """The token that a secret is of, if it still holds; that it was used is kept to the hour."""
    now = app.now()
    token = app.store.token(digest(secret))
    if token is None or not token.holds(now):
        return None
    if _is_news(token, now):
        app.store.token_used(token.digest, now)
    return token


def _is_news(token: Token, now: datetime) -> bool:
    return token.used_at is None or now - token.used_at > _USED_EVERY
