"""Runs `watch check` again and again in processes of their own, each killed at a moment of its own.

A line on stdin is a moment: the so-many-th time that the database is asked, has answered or is to commit; 0 is never.
A line on stdout is what became of it: the exit code, or minus the signal; and what the database was asked, in order.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from sqlalchemy import Engine, event

from citadel_watch import cli, wiring
from citadel_watch.config import load_config
from citadel_watch.report import log, progress, rounds, streams

LOADED = (cli, wiring, log, progress, rounds, streams)
"""What a check imports, once for all of them. Reading a page brings in the rest."""


def count_moments(moment: int, trace: Path) -> None:
    """Write down each moment of this process, and be killed at that one."""
    passed: list[str] = []

    def note(name: str, statement: str) -> None:
        passed.append(f"{name} {' '.join(statement.split()[:3])}")
        if len(passed) == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        if not moment:
            trace.write_text(json.dumps(passed), encoding="utf-8")

    event.listen(Engine, "before_cursor_execute", lambda *told: note("before", told[2]))
    event.listen(Engine, "after_cursor_execute", lambda *told: note("after", told[2]))
    event.listen(Engine, "commit", lambda _: note("before", "COMMIT"))


def check_apart(config: str, moment: int, trace: Path) -> int:
    """How a check ended that was killed at that moment, if it came to it."""
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            count_moments(moment, trace)
            sys.argv = ["watch", "check", "--config", config]
            cli.main()
            os._exit(0)
        except SystemExit as left:
            os._exit(left.code if isinstance(left.code, int) else 1)
        finally:
            os._exit(70)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def main() -> None:
    config, page = sys.argv[1:]
    wiring.look_at([page], load_config(Path(config), os.environ))
    trace = Path(config).with_name("trace.json")
    for line in sys.stdin:
        ended = check_apart(config, int(line), trace)
        asked = json.loads(trace.read_text(encoding="utf-8")) if trace.exists() else []
        print(json.dumps({"ended": ended, "asked": asked}), flush=True)  # noqa: T201  it answers whoever started it


if __name__ == "__main__":
    main()
