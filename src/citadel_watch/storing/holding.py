"""The guard that lets one instance at a time work on a store: a lock of the operating system, gone with its process."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from citadel_watch.errors import StoreError, StoreHeldError


@contextmanager
def hold_file(path: Path, where: str, now: datetime) -> Iterator[None]:
    """Hold the lock at `path` until the block ends, or the process does, however it does.

    Raises: StoreHeldError at once where another process, or another block of this one, has it.
    """
    try:
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StoreError(where, f"{path} cannot be written ({error.strerror})", "make its folder writable") from error
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(lock, 200, 0).decode("utf-8", "replace").strip() or "another process"
            raise StoreHeldError(where, f"{holder} holds it", "stop that one, or wait until it is done") from error
        os.ftruncate(lock, 0)
        os.pwrite(lock, f"process {os.getpid()} (since {now.isoformat(timespec='seconds')})\n".encode(), 0)
        yield
    finally:
        # The file stays: were it removed, a third process could lock a new one while a second waits on the old.
        os.close(lock)
