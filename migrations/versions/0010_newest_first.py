"""The index of words knows when a sentence came, so that the newest are found first."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index anew, empty; the store fills it from the sentences that it has."""
    op.execute("DROP TABLE search")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TABLE search (id integer PRIMARY KEY REFERENCES sentences, since timestamptz NOT NULL, "
            "document_id integer NOT NULL, is_clause boolean NOT NULL, words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX ix_search_words ON search USING gin (words)")
        op.execute("CREATE INDEX ix_search_since_id ON search (since, id)")
    else:
        # Only the index: the sentences stand in their own table. `place` is the document, and whether it is
        # a clause, as words.
        op.execute(
            "CREATE VIRTUAL TABLE search USING fts5(words, place, content='', prefix='1 2 3', "
            "tokenize='unicode61 remove_diacritics 0')"
        )


def downgrade() -> None:
    """There is no way back: restore a backup."""
    raise NotImplementedError("a database only goes forward; restore a backup to go back")
