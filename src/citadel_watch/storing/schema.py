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
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.dialects import postgresql, sqlite


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


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    }
)

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
    Column("checked_at", Instant),  # never, for what only the baseline knows
    Column("health", Text, nullable=False),
    Column("detail", Words, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("failing_since", Instant),
    Column("told_broken_at", Instant),
    Column("due_at", Instant),
    # What follows is of the last proper reading: a consent wall must not leave its own validators here.
    Column("etag", Words),
    Column("last_modified", Words),
    Column("body_hash", Text),
    Column("spoken", Date),
    Column("mentioned", Words),
    Column("testified_at", Instant),
    Column("rules", Text),
    Column("article", Text),  # the hash of the article it last said all this in
)

articles = Table(
    "articles",
    metadata,
    Column("source", Words, ForeignKey("sources.name"), primary_key=True),
    Column("hash", Text, primary_key=True),
    Column("first_read", Instant, nullable=False),
    Column("last_read", Instant, nullable=False),
    Column("url", Words, nullable=False),
    Column("title", Words, nullable=False),
    Column("spoken", Date),
    Column("words", Integer, nullable=False),
    Column("body", Words),  # the article as JSON; null once retention has let go of it
    Index("ix_articles_last_read", "last_read"),
)

observations = Table(
    "observations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Words, ForeignKey("sources.name"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("health", Text, nullable=False),
    Column("detail", Words, nullable=False),
    Column("body_hash", Text),
    Column("spoken", Date),
    Column("article", Text),
    Column("rules", Text),
    UniqueConstraint("source", "at"),
)

statements = Table(
    "statements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Words, ForeignKey("sources.name"), nullable=False),
    Column("stands_from", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("of_baseline", Boolean, nullable=False),
    Column("subject", Words, nullable=False),
    Column("aspect", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_statements_source_ended_at", "source", "ended_at"),
    Index("ix_statements_ended_at", "ended_at"),
)

facts = Table(
    "facts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", Words, nullable=False),
    Column("aspect", Text, nullable=False),
    Column("key", Words, nullable=False),
    Column("value", Words, nullable=False),
    Column("certainty", Text, nullable=False),
    Column("disputed", Boolean, nullable=False),
    Column("since", Date, nullable=False),  # from when it is said to hold
    Column("learned_at", Instant, nullable=False),  # when this store came to know it
    Column("ended_at", Instant),  # when something else came to stand in its place
    Index("ix_facts_slot", "subject", "aspect", "key", "ended_at"),
)

changes = Table(
    "changes",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("subject", Words, nullable=False),
    Column("kind", Text, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("at", Instant, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_changes_at", "at"),
    Index("ix_changes_subject_at", "subject", "at"),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", Words, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_alerts_at", "at"),
)

envelopes = Table(
    "envelopes",
    metadata,
    Column("key", Words, primary_key=True),
    Column("route", Words, nullable=False),
    Column("alert", Words, ForeignKey("alerts.id"), nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("created", Instant, nullable=False),
    Column("state", Text, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("last_error", Words, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Index("ix_envelopes_state_not_before", "state", "not_before"),
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
