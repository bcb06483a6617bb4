"""A time limit that can be held still while somebody else's turn is waited for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from citadel_watch.fetching.faults import Fault
from citadel_watch.model import HealthState


class Deadline:
    """The time that a fetch has left."""

    def __init__(self, timeout: asyncio.Timeout) -> None:
        self._timeout = timeout

    @contextmanager
    def held(self) -> Iterator[None]:
        """Time spent in here does not count."""
        clock = asyncio.get_running_loop().time
        left = (self._timeout.when() or 0.0) - clock()
        self._timeout.reschedule(None)
        try:
            yield
        finally:
            self._timeout.reschedule(clock() + left)


@asynccontextmanager
async def set_deadline(seconds: float) -> AsyncIterator[Deadline]:
    """Ends what is done in it after so many seconds.

    Raises:
        Fault: the time was up.
    """
    try:
        async with asyncio.timeout(seconds) as timeout:
            yield Deadline(timeout)
    except TimeoutError as error:
        raise Fault(HealthState.TIMEOUT, f"no whole answer came within {seconds:g} s") from error
