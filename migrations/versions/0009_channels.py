"""Channels that are switched off; notices that are about no document."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_MADE_ANEW = ("deliveries", "notices")  # those that point at others first


def upgrade() -> None:
    """Make the table, empty, and let a notice do without a document."""
    op.create_table(
        "channels",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("off_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_channels")),
    )
    if op.get_bind().dialect.name == "sqlite":
        _make_anew(op.get_bind())
    else:
        op.alter_column("notices", "document_id", nullable=True)


def _make_anew(connection: sa.Connection) -> None:
    """SQLite changes no column: both tables are made anew as they are, but for that one, and filled again."""
    listed = sa.text(
        "SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ('deliveries', 'notices') AND sql > ''"
    )
    made = {row.name: (row.type, row.sql) for row in connection.execute(listed)}
    indexes = {name: sql for name, (kind, sql) in made.items() if kind == "index"}
    for name in indexes:
        op.execute(f'DROP INDEX "{name}"')
    for name in _MADE_ANEW:
        op.rename_table(name, f"{name}_before")
    for name in reversed(_MADE_ANEW):
        sql = made[name][1]
        op.execute(
            sql.replace("document_id INTEGER NOT NULL", "document_id INTEGER") if name == "notices" else sql
        )
        op.execute(f"INSERT INTO {name} SELECT * FROM {name}_before")  # noqa: S608 - names of our own
    for name in _MADE_ANEW:
        op.drop_table(f"{name}_before")
    for sql in indexes.values():
        op.execute(sql)


def downgrade() -> None:
    """There is no way back: restore a backup."""
    raise NotImplementedError("a database only goes forward; restore a backup to go back")
