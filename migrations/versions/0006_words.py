"""A person's word beside what was read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("default", sa.Text(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("taken_back_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_back_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["service_id"], ["services.id"], name="fk_words_service_id_services"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_words_event_id_events"),
        sa.PrimaryKeyConstraint("id", name="pk_words"),
    )
    op.create_index("ix_words_service_id_at", "words", ["service_id", "at"])
    op.create_index("ix_words_event_id", "words", ["event_id"])


def downgrade() -> None:
    """There is no way back: restore a backup."""
    raise NotImplementedError("a database only goes forward; restore a backup to go back")
