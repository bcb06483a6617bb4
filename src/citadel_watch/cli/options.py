"""Options that every command takes."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from citadel_watch.errors import UsageError


def wants_traceback() -> bool:
    """Whether `--debug` was given: errors then show where they come from."""
    return "--debug" in sys.argv[1:]


ConfigFile = Annotated[Path, typer.Option("--config", metavar="FILE", help="The configuration.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show a traceback where something fails.")]

DEFAULT_CONFIG = Path("config.toml")


def parse_day(text: str | None, option: str) -> date | None:
    """A day as people type it into an option; None where the option was not given.

    Raises: UsageError, naming the option.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(f'{option}: "{text}" is no date; nothing was done; write one such as 2024-07-16') from error
