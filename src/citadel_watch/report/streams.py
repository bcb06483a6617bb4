"""Where words go: results to stdout, messages to stderr, JSON one object a line."""

from __future__ import annotations

import json
import sys

from rich.console import Console

from citadel_watch.model import JSON


def results() -> Console:
    """For people. Colour only on a terminal; a line is never broken for a pipe's sake."""
    return Console(file=sys.stdout, highlight=False, markup=False, soft_wrap=not sys.stdout.isatty())


def messages() -> Console:
    return Console(file=sys.stderr, highlight=False, markup=False, soft_wrap=not sys.stderr.isatty())


def print_json(value: JSON) -> None:
    wide = (sys.stdout.encoding or "").lower().startswith("utf")
    sys.stdout.write(json.dumps(value, ensure_ascii=not wide) + "\n")


def count(number: int, noun: str) -> str:
    """`1 alert`, `2 alerts`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
