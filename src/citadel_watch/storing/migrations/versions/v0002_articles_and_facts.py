"""Articles and the history of facts are kept; what belongs together is tied by foreign keys.

A frozen copy of the tables as they then were: later versions of the schema must not change what this step makes.
"""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_RENAMED_HEALTH = {
    "healthy": "ok",
    "consent-wall": "consent",
    "bot-challenge": "bot-wall",
    "empty": "empty-shell",
    "older-copy": "stale-copy",
}


def upgrade() -> None:
    _rename_health()
    _keep_more_of_sources()
    _name_every_source()
    _tie_observations()
    _turn_testimonies_to_statements()
    _describe_changes()
    _tie_envelopes()
    _create_articles()
    _create_facts()
    op.execute("UPDATE meta SET value = '2' WHERE name = 'format'")


def _rename_health() -> None:
    for table in ("sources", "observations"):
        for old, new in _RENAMED_HEALTH.items():
            op.execute(sa.text(f"UPDATE {table} SET health = :new WHERE health = :old").bindparams(new=new, old=old))  # noqa: S608 -- two names of this file


def _keep_more_of_sources() -> None:
    known = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("sources")}
    with op.batch_alter_table("sources") as table:
        table.alter_column("checked_at", nullable=True, existing_type=sa.DateTime())
        for name, kind in (
            ("mentioned", sa.Text()),
            ("failing_since", sa.DateTime()),
            ("told_broken_at", sa.DateTime()),
            ("rules", sa.Text()),
            ("article", sa.Text()),
        ):
            if name not in known:
                table.add_column(sa.Column(name, kind, nullable=True))


def _name_every_source() -> None:
    """What only the baseline knows, and what is no longer configured, becomes a source that was never looked at."""
    op.execute(
        "INSERT INTO sources (name, health, detail, failures) SELECT DISTINCT source, 'unchanged', '', 0 FROM ("
        "SELECT source FROM testimonies UNION SELECT source FROM observations"
        ") AS named WHERE source NOT IN (SELECT name FROM sources)"
    )


def _tie_observations() -> None:
    # SQLite names no constraint that was made without a name, and one without a name is lost in the rebuilt table.
    with op.batch_alter_table("observations") as table:
        table.add_column(sa.Column("article", sa.Text(), nullable=True))
        table.add_column(sa.Column("rules", sa.Text(), nullable=True))
        table.create_unique_constraint("uq_observations_source", ["source", "at"])
        table.create_foreign_key("fk_observations_source_sources", "sources", ["source"], ["name"])


def _turn_testimonies_to_statements() -> None:
    op.drop_index("testimonies_by_source", "testimonies")
    op.rename_table("testimonies", "statements")
    with op.batch_alter_table("statements") as table:
        table.alter_column("withdrawn_at", new_column_name="ended_at", existing_type=sa.DateTime())
        table.add_column(sa.Column("subject", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("aspect", sa.Text(), nullable=False, server_default=""))
    statements = sa.table("statements", sa.column("id"), sa.column("body"), sa.column("subject"), sa.column("aspect"))
    connection = op.get_bind()
    for row in connection.execute(sa.select(statements.c.id, statements.c.body)).all():
        said = json.loads(row.body)["statement"]
        which = statements.update().where(statements.c.id == row.id)
        connection.execute(which.values(subject=said["subject"], aspect=said["aspect"]))
    with op.batch_alter_table("statements") as table:
        table.alter_column("subject", server_default=None, existing_type=sa.Text())
        table.alter_column("aspect", server_default=None, existing_type=sa.Text())
        table.create_foreign_key("fk_statements_source_sources", "sources", ["source"], ["name"])
    op.create_index("ix_statements_source_ended_at", "statements", ["source", "ended_at"])
    op.create_index("ix_statements_ended_at", "statements", ["ended_at"])


def _describe_changes() -> None:
    for index in sa.inspect(op.get_bind()).get_indexes("changes"):
        if not index["unique"]:
            op.drop_index(str(index["name"]), "changes")
    with op.batch_alter_table("changes") as table:
        table.add_column(sa.Column("kind", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("told", sa.Boolean(), nullable=False, server_default=sa.false()))
    changes = sa.table("changes", sa.column("id"), sa.column("body"), sa.column("kind"), sa.column("told", sa.Boolean))
    connection = op.get_bind()
    for row in connection.execute(sa.select(changes.c.id, changes.c.body)).all():
        change = json.loads(row.body)
        which = changes.update().where(changes.c.id == row.id)
        connection.execute(which.values(kind=change["kind"], told=change["told"]))
    with op.batch_alter_table("changes") as table:
        table.alter_column("kind", server_default=None, existing_type=sa.Text())
        table.alter_column("told", server_default=None, existing_type=sa.Boolean())
        table.create_unique_constraint("uq_changes_id", ["id"])
    op.create_index("ix_changes_at", "changes", ["at"])
    op.create_index("ix_changes_subject_at", "changes", ["subject", "at"])


def _tie_envelopes() -> None:
    op.execute(
        "INSERT INTO alerts (id, at, body) SELECT alert, MIN(created), MIN(body) FROM envelopes "
        "WHERE alert NOT IN (SELECT id FROM alerts) GROUP BY alert"
    )
    op.create_index("ix_alerts_at", "alerts", ["at"])
    for index in sa.inspect(op.get_bind()).get_indexes("envelopes"):
        op.drop_index(str(index["name"]), "envelopes")
    with op.batch_alter_table("envelopes") as table:
        table.create_foreign_key("fk_envelopes_alert_alerts", "alerts", ["alert"], ["id"])
    op.create_index("ix_envelopes_alert", "envelopes", ["alert"])
    op.create_index("ix_envelopes_state_not_before", "envelopes", ["state", "not_before"])


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("source", sa.Text(), sa.ForeignKey("sources.name"), primary_key=True),
        sa.Column("hash", sa.Text(), primary_key=True),
        sa.Column("first_read", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_read", sa.DateTime(timezone=True), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("spoken", sa.Date()),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text()),
    )
    op.create_index("ix_articles_last_read", "articles", ["last_read"])


def _create_facts() -> None:
    op.create_table(
        "facts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("aspect", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("certainty", sa.Text(), nullable=False),
        sa.Column("disputed", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("learned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_facts_slot", "facts", ["subject", "aspect", "key", "ended_at"])
