"""Who may do what: rights, and the sessions and tokens that carry them.

Of a session and a token only the SHA-256 of its secret is kept. The secrets are random and long, so that a
quick hash hides them as well as a slow one; the password of the web page is a person's, and gets argon2.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from monitor.errors import QueryError

# To read sentences, to read whole texts, to have documents checked, to judge events, and everything else.
RIGHTS = frozenset({"quote", "read", "check", "judge", "admin"})
NOTHING: frozenset[str] = frozenset()
QUOTE = frozenset({"quote"})
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who has entered the password."""

    digest: str  # of the secret in the cookie
    person: str
    created_at: datetime
    expires_at: datetime
    password: str  # digest of the password's hash: another password ends the session

    def holds(self, now: datetime, password: str) -> bool:
        """Whether it still lets somebody in."""
        return now < self.expires_at and self.password == password


@dataclass(frozen=True, slots=True)
class Token:
    """A program that may ask."""

    name: str
    digest: str  # of the secret
    rights: frozenset[str]
    created_at: datetime
    created_by: str
    expires_at: datetime | None = None
    revoked_at: datetime | None = None
    used_at: datetime | None = None  # to the hour

    def holds(self, now: datetime) -> bool:
        """Whether it still lets a program in."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


def with_rights(named: Collection[str]) -> frozenset[str]:
    """The rights that are named, and what they take along: who may do more than quote may quote.

    Raises `QueryError` for none, and for a word that is no right.
    """
    strange = sorted(set(named) - RIGHTS)
    if strange or not named:
        told = f"{strange[0]!r} is no right" if strange else "A token without rights opens nothing"
        raise QueryError(f"{told}: there are {', '.join(sorted(RIGHTS))}.")
    return RIGHTS if "admin" in named else frozenset(named) | QUOTE


def token_name(name: str) -> str:
    """The name of a token. Raises `QueryError` for what is none."""
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        raise QueryError(f"{name!r} is no name of a token: write what it is for, on one line.")
    return name.strip()
