"""Pictures of the switches that versions were read from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, empty: no picture was taken before."""
    op.create_table(
        "pictures",
        sa.Column("snapshot_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_pictures_document_id_documents")
        ),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshots.id"], name=op.f("fk_pictures_snapshot_id_snapshots")
        ),
        sa.PrimaryKeyConstraint("snapshot_id", name=op.f("pk_pictures")),
    )


def downgrade() -> None:
    """There is no way back: restore a backup."""
    raise NotImplementedError("a database only goes forward; restore a backup to go back")
