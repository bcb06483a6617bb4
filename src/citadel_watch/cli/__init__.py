"""The command line: parses, calls, prints; and turns what went wrong into one line and an exit code."""

from __future__ import annotations

import signal
import sys
from typing import Any, cast

import typer

from citadel_watch import __version__
from citadel_watch.cli import demo, knowledge, pages, replay, rounds, setup
from citadel_watch.cli.options import wants_traceback
from citadel_watch.cli.standard import abandon_output, finish_output, secure_streams
from citadel_watch.errors import CitadelWatchError, OutputError, UsageError

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

_STOPPED = 128
"""Added to a signal's number it is the exit code of what the signal stopped."""

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
    secure_streams()
    try:
        code = app(standalone_mode=False)
        finish_output()
    except _MISUSES as misuse:
        _explain(misuse)
        code = UsageError.exit_code
    except (typer.Abort, KeyboardInterrupt):
        code = _STOPPED + signal.SIGINT
    except BrokenPipeError:
        code = _leave_pipe()
    except SystemExit as stop:
        if not isinstance(stop.__context__, BrokenPipeError):
            raise
        code = _leave_pipe()
    except CitadelWatchError as error:
        if isinstance(error, OutputError):
            abandon_output()
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


def _explain(misuse: Any) -> None:
    """In one line; whoever gave no word at all is shown the help."""
    said, context = misuse.format_message(), misuse.ctx
    if len(said.splitlines()) != 1:
        misuse.show()
        return
    problem = said[0].lower() + said[1:].rstrip(".")
    typer.echo(
        f"watch: {problem}; nothing was done; see {context.command_path if context else 'watch'} --help", err=True
    )


def _leave_pipe() -> int:
    """The reader has seen enough (`watch history | head`): not a word, and the code of a program that a pipe stops."""
    abandon_output()
    return _STOPPED + signal.SIGPIPE
