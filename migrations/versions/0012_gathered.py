"""Versions that are a part of a page with several documents know which page it was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, empty: until now every page was read whole."""
    op.add_column("versions", sa.Column("gathered_in", sa.Text(), nullable=True))


def downgrade() -> None:
    """There is no way back: restore a backup."""
    raise NotImplementedError("a database only goes forward; restore a backup to go back")
