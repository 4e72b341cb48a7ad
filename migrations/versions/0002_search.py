"""Sentences over time, and an index of their words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; `optwatch db upgrade` then reads the versions that are there into them."""
    op.create_table(
        "sentences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("clause_id", sa.Integer(), nullable=True),
        sa.Column("digest", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["clause_id"], ["clauses.id"], name=op.f("fk_sentences_clause_id_clauses")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_sentences_document_id_documents")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["versions.id"], name=op.f("fk_sentences_version_id_versions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sentences")),
    )
    op.create_index(op.f("ix_sentences_document_id_since"), "sentences", ["document_id", "since"])
    op.create_index(op.f("ix_sentences_since_id"), "sentences", ["since", "id"])
    op.create_table(
        "unindexed",
        sa.Column("document_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_unindexed_document_id_documents")
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_unindexed")),
    )
    op.execute("INSERT INTO unindexed SELECT DISTINCT document_id FROM versions")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TABLE search (id integer PRIMARY KEY REFERENCES sentences, words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX ix_search_words ON search USING gin (words)")
    else:
        # Only the index: the sentences stand in their own table. `place` is the document, as a word.
        op.execute(
            "CREATE VIRTUAL TABLE search USING fts5(words, place, content='', prefix='2 3', "
            "tokenize='unicode61 remove_diacritics 0')"
        )


def downgrade() -> None:
    """There is no way back: restore a backup."""
    raise NotImplementedError("a database only goes forward; restore a backup to go back")
