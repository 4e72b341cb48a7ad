"""Sessions and tokens: never the secret, only its digest."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from monitor.core.access import Session, Token
from monitor.errors import NotFoundError, QueryError
from monitor.store.tables import sessions, tokens


def begin(connection: Connection, session: Session, now: datetime) -> None:
    """Keep a session; those that have ended go."""
    connection.execute(sessions.delete().where(sessions.c.expires_at <= now))
    connection.execute(
        sessions.insert().values(
            digest=session.digest,
            person=session.person,
            created_at=session.created_at,
            expires_at=session.expires_at,
            password=session.password,
        )
    )


def session(connection: Connection, digest: str) -> Session | None:
    """The session of a digest, ended or not."""
    row = connection.execute(select(sessions).where(sessions.c.digest == digest)).one_or_none()
    return (
        None if row is None else Session(row.digest, row.person, row.created_at, row.expires_at, row.password)
    )


def end(connection: Connection, digest: str) -> None:
    """Forget a session."""
    connection.execute(sessions.delete().where(sessions.c.digest == digest))


def add_token(connection: Connection, token: Token) -> None:
    """Keep a token; `QueryError` where a token of that name holds."""
    if any(one.name == token.name and one.holds(token.created_at) for one in all_tokens(connection)):
        raise QueryError(f"There is a token {token.name!r} already: revoke it, or take another name.")
    connection.execute(
        tokens.insert().values(
            name=token.name,
            digest=token.digest,
            rights=sorted(token.rights),
            created_at=token.created_at,
            created_by=token.created_by,
            expires_at=token.expires_at,
        )
    )


def token(connection: Connection, digest: str) -> Token | None:
    """The token of a digest, revoked or not."""
    row = connection.execute(select(tokens).where(tokens.c.digest == digest)).one_or_none()
    return None if row is None else _token(row)


def all_tokens(connection: Connection) -> tuple[Token, ...]:
    """Every token there ever was, oldest first."""
    return tuple(map(_token, connection.execute(select(tokens).order_by(tokens.c.id))))


def used(connection: Connection, digest: str, at: datetime) -> None:
    """Take down that a token was used."""
    connection.execute(tokens.update().where(tokens.c.digest == digest).values(used_at=at))


def revoke(connection: Connection, name: str, at: datetime) -> Token:
    """Let a token open nothing from now on; `NotFoundError` where none of that name holds."""
    found = [one for one in all_tokens(connection) if one.name == name and one.holds(at)]
    if not found:
        raise NotFoundError(f"No token {name!r} is in use: `optwatch token list` has them all.")
    connection.execute(tokens.update().where(tokens.c.digest == found[0].digest).values(revoked_at=at))
    return found[0]


def _token(row: Row[Any]) -> Token:
    return Token(
        name=row.name,
        digest=row.digest,
        rights=frozenset(row.rights),
        created_at=row.created_at,
        created_by=row.created_by,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        used_at=row.used_at,
    )
