"""The headers of a page that say something of it: when it was sent, and what may be done with it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; pages that were fetched before have none."""
    op.add_column("fetches", sa.Column("headers", sa.JSON(), nullable=True))
