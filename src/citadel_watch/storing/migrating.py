"""Which version a store is of, and how an older one is brought up to this one's, with a copy kept from before."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, inspect, select

from citadel_watch.errors import StoreError
from citadel_watch.storing.faults import RESTORE, told_plainly
from citadel_watch.storing.schema import meta

VERSION = "0002"
"""The latest of the migrations. Older stores are brought up to it; newer ones are refused."""

_version_table = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def stamp_version(connection: Connection) -> None:
    """Say that the tables, just made, are of this version; also where the first version would look for it."""
    _version_table.create(connection)
    connection.execute(_version_table.insert().values(version_num=VERSION))
    connection.execute(meta.insert().values(name="format", value=str(int(VERSION))))


def read_version(connection: Connection, where: str) -> str:
    """The version of a store's tables. Raises: StoreError where it is no store, or a newer version's."""
    known = set(inspect(connection).get_table_names())
    found = None
    if _version_table.name in known:
        found = connection.scalar(select(_version_table.c.version_num))
    elif meta.name in known:
        found = connection.scalar(select(meta.c.value).where(meta.c.name == "format"))
    if found is None:
        raise StoreError(where, "it is a database of another program", "give the store a file of its own")
    if not found.isdecimal():
        raise StoreError(where, f"it is damaged (its format reads {found!r})", RESTORE)
    if int(found) > int(VERSION):
        problem = f"its format {int(found)} is newer than this version's {int(VERSION)}"
        raise StoreError(where, problem, "upgrade citadel-watch")
    return f"{int(found):04}"


def migrate_store(engine: Engine, path: Path) -> Path | None:
    """Bring a store up to this version, all at once or not at all; the copy from before, or None if there was no need.

    Raises: StoreError, naming the copy.
    """
    where = str(path)
    with engine.connect() as connection:
        found = read_version(connection, where)
    if found == VERSION:
        return None
    copy = copy_store(path, path.with_name(f"{path.name}.before-{VERSION}"))
    try:
        with told_plainly(where), engine.execution_options(writes=True, migrates=True).begin() as connection:
            if read_version(connection, where) != VERSION:  # another instance may have been first
                _run_migrations(connection, found)
        engine.dispose()  # the connection that migrated does not look after foreign keys
    except StoreError:
        raise
    except Exception as error:
        problem = f"it could not be brought from format {int(found)} to {int(VERSION)} ({error})"
        raise StoreError(where, problem, f"report it; a copy from before is {copy}") from error
    return copy


def copy_store(path: Path, to: Path) -> Path:
    """A whole copy of a store, also of one that is in use. Raises: StoreError."""
    draft = to.with_name(f".{to.name}.{os.getpid()}.draft")
    try:
        with closing(sqlite3.connect(path)) as whole, closing(sqlite3.connect(draft)) as written:
            whole.backup(written)
            written.execute("PRAGMA journal_mode = DELETE")
        draft.replace(to)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(str(path), f"no copy of it could be made at {to} ({error})", "free some space") from error
    finally:
        draft.unlink(missing_ok=True)
    return to


def _run_migrations(connection: Connection, found: str) -> None:
    from alembic import command
    from alembic.config import Config

    if not inspect(connection).has_table(_version_table.name):
        _version_table.create(connection)
        connection.execute(_version_table.insert().values(version_num=found))
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, VERSION)
    if connection.dialect.name == "sqlite" and (
        loose := connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    ):
        raise ValueError(f"a row of {loose[0]} belongs to nothing")
