"""Turns: how many pages are asked for at a time, of all hosts and of each, and how soon after one another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from citadel_watch.fetching.deadline import Deadline
from citadel_watch.fetching.settings import FetchSettings

LONGEST_DELAY = 10.0
"""A robots.txt may ask for a longer delay than this; it would hold up every other page of the host."""


@dataclass(slots=True, kw_only=True)
class _Host:
    places: asyncio.Semaphore
    delay: float
    free_at: float = 0.0
    pace: asyncio.Lock = field(default_factory=asyncio.Lock)


class Turns:
    """Keeps every host's pace for as long as the fetcher lives."""

    def __init__(self, settings: FetchSettings) -> None:
        self._settings = settings
        self._places = asyncio.Semaphore(settings.concurrency)
        self._hosts: dict[str, _Host] = {}

    def slow_down(self, host: str, delay: float) -> None:
        """Keeps at least so many seconds between two pages of a host."""
        self._find(host).delay = max(self._settings.per_host_delay, min(delay, LONGEST_DELAY))

    @asynccontextmanager
    async def take(self, host: str, deadline: Deadline, *, paced: bool) -> AsyncIterator[None]:
        """A turn to ask a host one thing; unless it is paced, what follows from the last asking need not wait."""
        mine = self._find(host)
        # The host's place first: who holds one of the places of all never waits for anything but an answer.
        with deadline.held():
            await mine.places.acquire()
        try:
            with deadline.held():
                if paced:
                    await self._wait(mine)
                await self._places.acquire()
            try:
                yield
            finally:
                self._places.release()
        finally:
            mine.places.release()

    def _find(self, host: str) -> _Host:
        if host not in self._hosts:
            places = asyncio.Semaphore(self._settings.per_host_concurrency)
            self._hosts[host] = _Host(places=places, delay=self._settings.per_host_delay)
        return self._hosts[host]

    async def _wait(self, host: _Host) -> None:
        clock = asyncio.get_running_loop().time
        async with host.pace:
            if (left := host.free_at - clock()) > 0:
                await asyncio.sleep(left)
            host.free_at = clock() + host.delay
