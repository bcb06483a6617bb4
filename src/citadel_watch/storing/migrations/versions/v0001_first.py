"""The tables of the first version, which every later step starts from. They were made without Alembic."""

from __future__ import annotations

revision = "0001"
down_revision = None


def upgrade() -> None:
    """A store of the first version has all this already; a new one is made whole, as of the latest version."""
