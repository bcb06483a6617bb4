"""The tables, in words that SQLite and PostgreSQL both understand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.dialects import postgresql, sqlite

FORMAT = 1
"""Rises when an older program could no longer read the tables rightly. A store of a newer format is refused."""


class Instant(TypeDecorator[datetime]):
    """A timezone-aware moment, kept in UTC; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  the library's signature
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value} has no timezone")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  the library's signature
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


class Words(TypeDecorator[str]):
    """Text from the outside world; what databases cannot hold (NUL, lone surrogates) is escaped."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002  the library's signature
        if value is None:
            return None
        return value.replace("\0", "\\x00").encode("utf-8", "backslashreplace").decode("utf-8")


metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

sources = Table(
    "sources",
    metadata,
    Column("name", Words, primary_key=True),
    Column("checked_at", Instant, nullable=False),
    Column("health", Text, nullable=False),
    Column("detail", Words, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("due_at", Instant),
    # What follows is of the last proper reading: a consent wall must not leave its own validators here.
    Column("etag", Words),
    Column("last_modified", Words),
    Column("body_hash", Text),
    Column("spoken", Date),
    Column("mentioned", Words),
    Column("testified_at", Instant),
)

observations = Table(
    "observations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Words, nullable=False),
    Column("at", Instant, nullable=False),
    Column("health", Text, nullable=False),
    Column("detail", Words, nullable=False),
    Column("body_hash", Text),
    Column("spoken", Date),
    UniqueConstraint("source", "at"),
)

testimonies = Table(
    "testimonies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Words, nullable=False),
    Column("stands_from", Instant, nullable=False),
    Column("withdrawn_at", Instant),
    Column("of_baseline", Boolean, nullable=False),
    Column("body", Text, nullable=False),
    Index("testimonies_by_source", "source", "withdrawn_at"),
)

changes = Table(
    "changes",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("subject", Words, nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("body", Text, nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", Words, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("body", Text, nullable=False),
)

envelopes = Table(
    "envelopes",
    metadata,
    Column("key", Words, primary_key=True),
    Column("route", Words, nullable=False),
    Column("alert", Words, nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("created", Instant, nullable=False),
    Column("state", Text, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("last_error", Words, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Index("envelopes_by_state", "state", "not_before"),
)


def insert_missing(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert what is not there yet; a row whose key is known already adds nothing."""
    if rows:
        connection.execute(_insert(connection, table).on_conflict_do_nothing(), rows)


def put_row(connection: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Insert the row, or replace the one that has its primary key."""
    key = [column.name for column in table.primary_key]
    rest = {name: value for name, value in row.items() if name not in key}
    connection.execute(_insert(connection, table).values(row).on_conflict_do_update(index_elements=key, set_=rest))


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    # Both databases spell `on conflict` alike; the library offers it per dialect only.
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
