"""How far a round is, on a terminal; nothing where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from citadel_watch.check import Checked
from citadel_watch.report.streams import messages


@contextmanager
def track_sources(total: int) -> Iterator[Callable[[Checked], None]]:
    """A bar that moves with each source that was looked at."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=messages(), transient=True) as progress:
        task = progress.add_task("checking", total=total)
        yield lambda checked: progress.update(task, advance=1, description=checked.reading.source)
