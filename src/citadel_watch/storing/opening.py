"""How a store is found, made and judged before anything is read from it or written to it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from citadel_watch.errors import StoreError
from citadel_watch.storing.faults import RESTORE, told_plainly
from citadel_watch.storing.migrating import VERSION, migrate_store, read_version, stamp_version
from citadel_watch.storing.schema import meta, metadata

QUICK_CHECK_LIMIT = 32 * 1024 * 1024
"""Up to this many bytes a store is checked whole when it is opened: a fraction of a second."""


def locate_store(url: str) -> tuple[URL, Path | None]:
    """The parsed address, and the database file where there is one. Raises: StoreError."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(url, "this is no store address", "write one such as sqlite:///snapshots/watch.db") from error
    if parsed.get_backend_name() != "sqlite":
        where = parsed.render_as_string(hide_password=True)
        raise StoreError(where, "only SQLite stores can be used", "write one such as sqlite:///snapshots/watch.db")
    in_memory = parsed.database in (None, "", ":memory:")
    return parsed, None if in_memory else Path(str(parsed.database))


def open_engine(url: URL, path: Path | None) -> Engine:
    """An engine on a store that was found sound, or newly made where there was none.

    Raises: StoreError, with the file left as it was.
    """
    if path is None:
        engine = _connect(url, in_memory=True)
        with engine.begin() as connection:
            _write_schema(connection)
        return engine
    where = str(path)
    _make_folder(path)
    _refuse_what_is_no_store(path)
    with told_plainly(where):
        if not path.exists():
            _make_store(url, path)
        engine = _connect(url)
        try:
            _judge(engine, path)
            migrate_store(engine, path)
        except BaseException:
            engine.dispose()
            raise
    return engine


def open_reader(url: URL, path: Path | None) -> Engine:
    """An engine that only reads: also from a medium that cannot be written, and of nothing where there is no store.

    Raises: StoreError, with the file left as it was.
    """
    if path is None or not path.exists():
        return open_engine(make_url("sqlite://"), None)
    if _is_ours(path) and _is_ours(path.parent):
        return open_engine(url, path)
    with told_plainly(str(path)):
        # Without a side file: every commit went on into the main one, and none can be made beside it here.
        query = {"mode": "ro", "immutable": "1", "uri": "true"}
        engine = _connect(url.set(database=f"file:{quote(str(path))}", query=query))
        _judge(engine, path)
        with engine.connect() as connection:
            if (found := read_version(connection, str(path))) != VERSION:
                problem = f"its format {int(found)} is older than this version's {int(VERSION)}, and it is read-only"
                raise StoreError(str(path), problem, "make the file and its folder writable once")
    return engine


def examine_store(url: URL, path: Path | None) -> None:
    """Find out whether a round could use the store there, or make one; nothing is made or changed.

    Raises: StoreError.
    """
    if path is None:
        return
    where = str(path)
    _refuse_what_is_no_store(path)
    try:
        standing = next(each for each in (path, *path.absolute().parents) if each.exists())
    except OSError as error:
        raise StoreError(where, f"its folder cannot be used ({error.strerror})", "check the folder") from error
    if standing != path and not standing.is_dir():
        raise StoreError(where, f"{standing} is no folder", "give the address of a file in a folder")
    needed = [path, path.absolute().parent] if standing == path else [standing]
    if locked := next((each for each in needed if not _is_ours(each)), None):
        raise StoreError(where, f"{locked} cannot be written", "make the file and its folder writable for this user")
    if standing != path:
        return
    with told_plainly(where):
        engine = _connect(url)
        try:
            _judge(engine, path)
        finally:
            engine.dispose()


def _is_ours(place: Path) -> bool:
    return os.access(place, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def check_writable(engine: Engine, where: str) -> None:
    """Raises: StoreError where nothing could be written: better known before a round than after it."""
    with told_plainly(where):
        _turn_to_wal(engine)
        with engine.execution_options(writes=True).begin() as connection:
            # A true write that changes nothing: SQLite lets a transaction begin even on a file it may only read.
            connection.execute(meta.update().where(meta.c.name == "format").values(value=meta.c.value))


def _connect(url: URL, *, in_memory: bool = False) -> Engine:
    engine = create_engine(url, poolclass=StaticPool) if in_memory else create_engine(url)

    @event.listens_for(engine, "connect")
    def set_up(raw: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        raw.isolation_level = None  # transactions begin where `begin` below says, not where the driver guesses
        raw.execute("PRAGMA busy_timeout = 5000")
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA synchronous = FULL")
        # Every commit goes on into the main file: a plain copy of it is whole, and a lost -wal file loses nothing.
        raw.execute("PRAGMA wal_autocheckpoint = 1")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes its lock first: one that reads and then wants to write can be refused without a wait.
        options = connection.get_execution_options()
        if options.get("migrates", False):
            # A table that is rebuilt is dropped for a moment; SQLite heeds this only outside of a transaction.
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes", False) else "BEGIN")

    return engine


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(str(path), f"its folder cannot be used ({error.strerror})", "check the folder") from error


def _refuse_what_is_no_store(path: Path) -> None:
    where = str(path)
    try:
        if path.is_dir():
            raise StoreError(where, "it is a folder", "give the address of a file in it")
        if path.exists() and path.stat().st_size == 0:
            # SQLite would take it for a new database, and all that was known would be news again.
            raise StoreError(where, "the file is empty, so it was cut off or is no store", RESTORE)
    except OSError as error:
        raise StoreError(where, f"its folder cannot be used ({error.strerror})", "check the folder") from error


def _make_store(url: URL, path: Path) -> None:
    """Make the store beside its place and move it there whole, so that no crash leaves half of one."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    engine = _connect(url.set(database=str(draft)))
    try:
        _turn_to_wal(engine)
        with engine.begin() as connection:
            _write_schema(connection)
        engine.dispose()
        try:
            os.link(draft, path)
        except FileExistsError:
            pass  # another instance was first, and its store is as new as this one
        except OSError:
            draft.rename(path)  # a file system without hard links
    except OSError as error:
        raise StoreError(str(path), f"it cannot be made ({error.strerror})", "check the folder") from error
    finally:
        engine.dispose()
        draft.unlink(missing_ok=True)


def _write_schema(connection: Connection) -> None:
    metadata.create_all(connection)
    stamp_version(connection)


def _judge(engine: Engine, path: Path) -> None:
    where = str(path)
    with engine.connect() as connection:
        if path.stat().st_size <= QUICK_CHECK_LIMIT:
            verdict = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()).partition("\n")[0]
            if verdict != "ok":
                raise StoreError(where, f"it is damaged ({verdict})", RESTORE)
        read_version(connection, where)


def _turn_to_wal(engine: Engine) -> None:
    """Let readers read while one writes. The mode stays in the file; a copy made by a backup may have lost it."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is not None:
            raw.execute("PRAGMA journal_mode = WAL")  # outside of any transaction, as SQLite asks
