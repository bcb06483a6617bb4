"""The command line: parses, calls, prints; and turns what went wrong into one line and an exit code."""

from __future__ import annotations

import os
import sys
from typing import cast

import typer

from citadel_watch import __version__
from citadel_watch.cli import demo, knowledge, pages, replay, rounds, setup
from citadel_watch.cli.options import wants_traceback
from citadel_watch.errors import CitadelWatchError, UsageError

app = typer.Typer(
    name="watch",
    help="Tells you, once and truly, when what is known about a franchise's next season and spinoffs changes.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (rounds, pages, knowledge, replay, setup, demo):
    module.add_commands(app)


# typer brings a click of its own, in which the base of all usage errors has no public name.
_MISUSES = cast("tuple[type[Exception], ...]", typer.BadParameter.__bases__)


def _print_version(asked: bool) -> None:  # noqa: FBT001 -- typer calls it with the flag's value
    if asked:
        typer.echo(f"citadel-watch {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: bool = typer.Option(False, "--version", callback=_print_version, is_eager=True, help="Show the version."),
) -> None:
    pass


def main() -> None:
    """Run the command line and leave with its exit code: 0 done, 1 a bug, 2 usage or config, 3 to 6 as documented."""
    try:
        code = app(standalone_mode=False)
    except _MISUSES as misuse:
        misuse.show()  # type: ignore[attr-defined]  # they all have it
        code = UsageError.exit_code
    except (typer.Abort, KeyboardInterrupt):
        code = 130
    except SystemExit as stop:
        if not isinstance(stop.__context__, BrokenPipeError):
            raise
        # The reader of a pipe has seen enough (`watch history | head`); Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except CitadelWatchError as error:
        if wants_traceback():
            raise
        for line in str(error).splitlines():
            typer.echo(f"watch: {line}", err=True)
        code = error.exit_code
    except Exception as error:
        if wants_traceback():
            raise
        name = type(error).__name__
        typer.echo(f"watch: a bug: {name}: {error}; nothing was lost; run again with --debug and report it", err=True)
        code = 1
    sys.exit(code if isinstance(code, int) else 0)
