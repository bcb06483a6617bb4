"""The standard streams, so that no trouble with them passes for a bug: a full disk, a reader gone, few letters."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from citadel_watch.errors import OutputError

_PLAIN = {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "•": "*", "\xa0": " "}
_ERRORS = "plainly"


def secure_streams() -> None:
    """Let standard output say in one line that it takes no more, and standard error be silent then.

    Letters that an encoding lacks are spelled out. The places of closed streams are taken, so that no file of ours gets
    their numbers.
    """
    codecs.register_error(_ERRORS, _spell_out)
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free: this one
    # A program that embeds this one may have put streams of its own there; they are left alone.
    if sys.stdout is None:
        sys.stdout = _ClosedOutput()
    elif isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout = _take_over(sys.stdout, _Output)
    if sys.stderr is None:
        sys.stderr = io.StringIO()
    elif isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr = _take_over(sys.stderr, _Messages)


def finish_output() -> None:
    """Print what is still held back. Raises: OutputError, BrokenPipeError."""
    sys.stdout.flush()


def abandon_output() -> None:
    """Throw away what is still held back: at exit it would be tried, and complained of, once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _take_over(stream: io.TextIOWrapper, kind: type[io.TextIOWrapper]) -> io.TextIOWrapper:
    encoding, lines = stream.encoding, stream.line_buffering
    return kind(stream.detach(), encoding=encoding, errors=_ERRORS, line_buffering=lines)


def _spell_out(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    spelled = "".join(_PLAIN.get(each) or each.encode("ascii", "backslashreplace").decode() for each in missing)
    return spelled, error.end


class _Output(io.TextIOWrapper):
    def write(self, text: str, /) -> int:
        with _told():
            return super().write(text)

    def flush(self) -> None:
        with _told():
            super().flush()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(error.strerror or str(error)) from error


class _Messages(io.TextIOWrapper):
    """Where messages cannot be written there is nobody to tell; the exit code says what it says."""

    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError:
            return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


class _ClosedOutput(io.TextIOBase):
    def write(self, text: str, /) -> int:  # noqa: ARG002 -- whatever it is
        raise OutputError("it is closed")
