"""The tables. What each means is told in docs/database.md; how they come to be, in migrations/."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Named,
    Table,
    TypedColumns,
    UniqueConstraint,
    text,
)

from monitor.store.types import Json, Moment, Seconds, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class _Row(TypedColumns):
    id = Column(Integer, primary_key=True)


# --- what is watched -------------------------------------------------------------------------------


class _Services(_Row):
    name: Named[str] = Column(Words, unique=True)
    tags: Named[list[str]] = Column(Json)
    business: Named[bool]
    watched: Named[bool]
    position: Named[int]
    added_at: Named[datetime] = Column(Moment)
    dropped_at: Named[datetime | None] = Column(Moment)


class _Documents(_Row):
    service_id: Named[int] = Column(ForeignKey("services.id"))
    name: Named[str] = Column(Words)
    every: Named[timedelta] = Column(Seconds)
    confirm_after: Named[timedelta] = Column(Seconds)
    language: Named[str | None] = Column(Words)
    region: Named[str | None] = Column(Words)
    variant: Named[str | None] = Column(Words)
    business: Named[bool]
    watched: Named[bool]
    position: Named[int]
    added_at: Named[datetime] = Column(Moment)
    dropped_at: Named[datetime | None] = Column(Moment)


class _Sources(_Row):
    document_id: Named[int] = Column(ForeignKey("documents.id"))
    url: Named[str] = Column(Words)
    options: Named[Any] = Column(Json)
    watched: Named[bool]
    position: Named[int]


services = Table("services", metadata, _Services)
documents = Table("documents", metadata, _Documents, UniqueConstraint("service_id", "name"))
sources = Table("sources", metadata, _Sources, UniqueConstraint("document_id", "url"))


# --- evidence: raw bytes and texts -------------------------------------------------------------------


class _Blobs(_Row):
    digest: Named[str] = Column(Words, unique=True)
    size: Named[int]
    base_id: Named[int | None]
    depth: Named[int]
    data: Named[bytes] = Column(LargeBinary)


class _Snapshots(_Blobs):
    base_id: Named[int | None] = Column(ForeignKey("snapshots.id"))


class _Texts(_Blobs):
    base_id: Named[int | None] = Column(ForeignKey("texts.id"))


snapshots = Table("snapshots", metadata, _Snapshots)
texts = Table("texts", metadata, _Texts)


class _Fetches(_Row):
    source_id: Named[int] = Column(ForeignKey("sources.id"))
    origin: Named[str] = Column(Words)
    at: Named[datetime] = Column(Moment)
    outcome: Named[str] = Column(Words)
    reason: Named[str | None] = Column(Words)
    detail: Named[str] = Column(Words)
    status: Named[int | None]
    final_url: Named[str | None] = Column(Words)
    redirects: Named[list[str]] = Column(Json)
    seconds: Named[float]
    etag: Named[str | None] = Column(Words)
    last_modified: Named[str | None] = Column(Words)
    caching_url: Named[str | None] = Column(Words)
    retry_after: Named[timedelta | None] = Column(Seconds)
    media_type: Named[str | None] = Column(Words)
    charset: Named[str | None] = Column(Words)
    headers: Named[list[list[str]] | None] = Column(Json)
    snapshot_id: Named[int | None] = Column(ForeignKey("snapshots.id"))


fetches = Table(
    "fetches",
    metadata,
    _Fetches,
    Index(None, "source_id", "outcome", "id"),
    Index(None, "at"),
)


# --- what the texts say ------------------------------------------------------------------------------


class _Versions(_Row):
    document_id: Named[int] = Column(ForeignKey("documents.id"))
    at: Named[datetime] = Column(Moment)
    kind: Named[str] = Column(Words)
    origin: Named[str] = Column(Words)
    note: Named[str] = Column(Words)
    default: Named[str | None] = Column(Words)
    effective: Named[date | None] = Column(Date)
    fingerprint: Named[str] = Column(Words)
    gathered_in: Named[str | None] = Column(Words)
    reader_version: Named[str] = Column(Words)
    length: Named[int]
    text_id: Named[int] = Column(ForeignKey("texts.id"))
    reading: Named[Any] = Column(Json)


class _VersionSnapshots(TypedColumns):
    version_id: Named[int] = Column(ForeignKey("versions.id"), primary_key=True)
    position: Named[int] = Column(Integer, primary_key=True, autoincrement=False)
    snapshot_id: Named[int] = Column(ForeignKey("snapshots.id"), index=True)


class _Pictures(TypedColumns):
    snapshot_id: Named[int] = Column(ForeignKey("snapshots.id"), primary_key=True, autoincrement=False)
    document_id: Named[int] = Column(ForeignKey("documents.id"))
    at: Named[datetime] = Column(Moment)


class _Clauses(_Row):
    digest: Named[str] = Column(Words, unique=True)
    fingerprint: Named[str] = Column(Words, index=True)
    stance: Named[str] = Column(Words)
    scope: Named[str] = Column(Words)
    body: Named[Any] = Column(Json)


class _VersionClauses(TypedColumns):
    version_id: Named[int] = Column(ForeignKey("versions.id"), primary_key=True)
    position: Named[int] = Column(Integer, primary_key=True, autoincrement=False)
    clause_id: Named[int] = Column(ForeignKey("clauses.id"), index=True)
    start: Named[int]
    end: Named[int]


class _Defaults(_Row):
    document_id: Named[int] = Column(ForeignKey("documents.id"))
    lane: Named[str | None] = Column(Words)
    default: Named[str] = Column(Words)
    since: Named[datetime] = Column(Moment)
    until: Named[datetime | None] = Column(Moment)
    effective: Named[date | None] = Column(Date)


versions = Table(
    "versions",
    metadata,
    _Versions,
    Index(None, "document_id", "at", "id"),
    Index(
        "uq_versions_document_id_origin_note",
        "document_id",
        "origin",
        "note",
        unique=True,
        sqlite_where=text("note <> ''"),
        postgresql_where=text("note <> ''"),
    ),
)
version_snapshots = Table("version_snapshots", metadata, _VersionSnapshots)
clauses = Table("clauses", metadata, _Clauses)
pictures = Table("pictures", metadata, _Pictures)
version_clauses = Table("version_clauses", metadata, _VersionClauses)
defaults = Table("defaults", metadata, _Defaults, Index(None, "document_id", "since"))


class _Sentences(_Row):
    document_id: Named[int] = Column(ForeignKey("documents.id"))
    version_id: Named[int] = Column(ForeignKey("versions.id"))
    clause_id: Named[int | None] = Column(ForeignKey("clauses.id"))
    digest: Named[int] = Column(BigInteger)
    text: Named[str] = Column(Words)
    since: Named[datetime] = Column(Moment)
    until: Named[datetime | None] = Column(Moment)


class _Unindexed(TypedColumns):
    document_id: Named[int] = Column(ForeignKey("documents.id"), primary_key=True, autoincrement=False)


sentences = Table(
    "sentences", metadata, _Sentences, Index(None, "document_id", "since"), Index(None, "since", "id")
)
unindexed = Table("unindexed", metadata, _Unindexed)


# --- what moved, and whom it was told to ---------------------------------------------------------------


class _Events(_Row):
    identity: Named[str] = Column(Words, unique=True)
    document_id: Named[int] = Column(ForeignKey("documents.id"))
    at: Named[datetime] = Column(Moment)
    confirmed_at: Named[datetime] = Column(Moment)
    kind: Named[str] = Column(Words)
    effect: Named[str] = Column(Words)
    severity: Named[str] = Column(Words)
    headline: Named[bool]
    origin: Named[str] = Column(Words)
    body: Named[Any] = Column(Json)


class _Notices(_Row):
    identity: Named[str] = Column(Words, unique=True)
    document_id: Named[int | None] = Column(ForeignKey("documents.id"))
    at: Named[datetime] = Column(Moment)
    kind: Named[str] = Column(Words)
    body: Named[Any] = Column(Json)


class _Deliveries(_Row):
    event_id: Named[int | None] = Column(ForeignKey("events.id"))
    notice_id: Named[int | None] = Column(ForeignKey("notices.id"))
    channel: Named[str] = Column(Words)
    grouping: Named[str] = Column(Words)
    status: Named[str] = Column(Words)
    queued_at: Named[datetime] = Column(Moment)
    due_at: Named[datetime] = Column(Moment)
    lease_until: Named[datetime | None] = Column(Moment)
    claimed_by: Named[str | None] = Column(Words)
    attempts: Named[int]
    error: Named[str] = Column(Words)
    tried_at: Named[datetime | None] = Column(Moment)
    sent_at: Named[datetime | None] = Column(Moment)


class _Channels(TypedColumns):
    name: Named[str] = Column(Words, primary_key=True)
    address: Named[str] = Column(Words)  # a digest of it as configured: another one switches the channel on
    off_since: Named[datetime | None] = Column(Moment)
    reason: Named[str] = Column(Words)


class _Logins(TypedColumns):
    service: Named[str] = Column(Words, primary_key=True)
    sealed: Named[bytes] = Column(LargeBinary)
    signed_in_at: Named[datetime] = Column(Moment)
    used_at: Named[datetime] = Column(Moment)


class _States(TypedColumns):
    document_id: Named[int] = Column(ForeignKey("documents.id"), primary_key=True, autoincrement=False)
    origin: Named[str] = Column(Words, primary_key=True)
    last_seen: Named[datetime | None] = Column(Moment)
    next_check: Named[datetime | None] = Column(Moment, index=True)
    cursor: Named[str | None] = Column(Words)
    body: Named[Any] = Column(Json)


class _Leases(TypedColumns):
    name: Named[str] = Column(Words, primary_key=True)
    holder: Named[str] = Column(Words)
    beat: Named[int]
    at: Named[datetime] = Column(Moment)


class _Hosts(TypedColumns):
    host: Named[str] = Column(Words, primary_key=True)
    silent_until: Named[datetime] = Column(Moment)


class _Words(_Row):
    service_id: Named[int] = Column(ForeignKey("services.id"))
    event_id: Named[int | None] = Column(ForeignKey("events.id"))
    kind: Named[str] = Column(Words)
    default: Named[str | None] = Column(Words)
    until: Named[date | None] = Column(Date)
    who: Named[str] = Column(Words)
    at: Named[datetime] = Column(Moment)
    why: Named[str] = Column(Words)
    taken_back_at: Named[datetime | None] = Column(Moment)
    taken_back_by: Named[str | None] = Column(Words)


class _Sessions(TypedColumns):
    digest: Named[str] = Column(Words, primary_key=True)
    person: Named[str] = Column(Words)
    created_at: Named[datetime] = Column(Moment)
    expires_at: Named[datetime] = Column(Moment)
    password: Named[str] = Column(Words)


class _Tokens(_Row):
    name: Named[str] = Column(Words)
    digest: Named[str] = Column(Words, unique=True)
    rights: Named[list[str]] = Column(Json)
    created_at: Named[datetime] = Column(Moment)
    created_by: Named[str] = Column(Words)
    expires_at: Named[datetime | None] = Column(Moment)
    revoked_at: Named[datetime | None] = Column(Moment)
    used_at: Named[datetime | None] = Column(Moment)


class _Meta(TypedColumns):
    key: Named[str] = Column(Words, primary_key=True)
    value: Named[str] = Column(Words)


events = Table("events", metadata, _Events, Index(None, "document_id", "at"), Index(None, "at", "id"))
notices = Table("notices", metadata, _Notices, Index(None, "document_id", "at"))
deliveries = Table(
    "deliveries",
    metadata,
    _Deliveries,
    UniqueConstraint("event_id", "channel"),
    UniqueConstraint("notice_id", "channel"),
    CheckConstraint("(event_id IS NULL) <> (notice_id IS NULL)", name="one_subject"),
    Index(None, "status", "due_at"),
)
channels = Table("channels", metadata, _Channels)
logins = Table("logins", metadata, _Logins)
states = Table("states", metadata, _States)
leases = Table("leases", metadata, _Leases)
hosts = Table("hosts", metadata, _Hosts)
words = Table("words", metadata, _Words, Index(None, "service_id", "at"), Index(None, "event_id"))
sessions = Table("sessions", metadata, _Sessions)
tokens = Table("tokens", metadata, _Tokens)
meta = Table("meta", metadata, _Meta)
