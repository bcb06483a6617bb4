"""Options that every command takes."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer


def wants_traceback() -> bool:
    """Whether `--debug` was given: errors then show where they come from."""
    return "--debug" in sys.argv[1:]


ConfigFile = Annotated[Path, typer.Option("--config", metavar="FILE", help="The configuration.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show a traceback where something fails.")]

DEFAULT_CONFIG = Path("config.toml")


def parse_day(text: str, option: str) -> date:
    """A day as people type it into an option.

    Raises: typer.BadParameter, naming the option.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f'"{text}" is no date; write one such as 2024-07-16', param_hint=option) from error
