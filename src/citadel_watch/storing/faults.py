"""What can be wrong with a store, said in one line."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, IntegrityError, ProgrammingError

from citadel_watch.errors import StoreError
from citadel_watch.storing.codec import UnreadableRecordError

RESTORE = "bring back a copy of the file, or move it away to start afresh"

# By the beginning of SQLite's own error names: the longer names say in which call it happened.
_KNOWN = {
    "SQLITE_FULL": ("there is no space left on its disk", "free some space and run again"),
    "SQLITE_READONLY": ("it is read-only", "make the file and its folder writable for this user"),
    "SQLITE_PERM": ("access is denied", "make the file and its folder writable for this user"),
    "SQLITE_CANTOPEN": ("it cannot be opened", "make the file and its folder readable and writable for this user"),
    "SQLITE_BUSY": ("another program has locked it", "close that program, or run again later"),
    "SQLITE_LOCKED": ("another program has locked it", "close that program, or run again later"),
    "SQLITE_PROTOCOL": ("another program has locked it", "close that program, or run again later"),
    "SQLITE_CORRUPT": ("it is damaged", RESTORE),
    "SQLITE_NOTADB": ("it is damaged, or no database at all", RESTORE),
    "SQLITE_IOERR": ("its disk failed to read or write", "check the disk and its free space, then run again"),
}


@contextmanager
def told_plainly(where: str) -> Iterator[None]:
    """Within it, whatever the database or a stored record has to complain of rises as one StoreError."""
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise  # a fault of this program, not of the store
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise describe_fault(where, error) from error
    except UnreadableRecordError as error:
        raise StoreError(
            where, f"a record cannot be read: {error}", f"use the version that wrote it, or {RESTORE}"
        ) from error


def describe_fault(where: str, error: DatabaseError | sqlite3.DatabaseError) -> StoreError:
    """The fault in words for people, with what can be done about it."""
    cause = error.orig if isinstance(error, DatabaseError) else error
    name = getattr(cause, "sqlite_errorname", "")
    for beginning, (problem, remedy) in _KNOWN.items():
        if name.startswith(beginning):
            return StoreError(where, problem, remedy)
    first_line = str(cause).strip().partition("\n")[0]
    return StoreError(where, f"the database refused ({first_line})", RESTORE)
