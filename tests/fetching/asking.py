"""Asks for pages as a round does, with one instant for now."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from citadel_watch.fetching import FetchSettings, open_fetcher
from citadel_watch.fetching.network import Resolve
from citadel_watch.model import Fetched, HealthState, Page, Source, Unchanged, Unreachable, Validators

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LOCAL = FetchSettings(private_networks=True, per_host_delay=0, timeout=30)
PUBLIC = replace(LOCAL, private_networks=False)
HASTY = replace(LOCAL, timeout=0.3)


def source_of(url: str) -> Source:
    return Source(name="source", url=url, outlet="Outlet")


def fetch_all(
    urls: Sequence[str], settings: FetchSettings = LOCAL, *, resolve: Resolve | None = None, at: datetime = NOW
) -> list[Fetched]:
    """What each brings, all asked for at once by one fetcher."""

    async def ask() -> list[Fetched]:
        async with open_fetcher(settings, resolve=resolve) as fetcher:
            return await asyncio.gather(*(fetcher.fetch(source_of(url), None, at) for url in urls))

    return asyncio.run(ask())


def fetch(
    url: str, settings: FetchSettings = LOCAL, *, validators: Validators | None = None, resolve: Resolve | None = None
) -> Fetched:
    async def ask() -> Fetched:
        async with open_fetcher(settings, resolve=resolve) as fetcher:
            return await fetcher.fetch(source_of(url), validators, NOW)

    return asyncio.run(ask())


def page_of(fetched: Fetched) -> Page:
    match fetched:
        case Page():
            return fetched
        case Unchanged() | Unreachable():
            raise AssertionError(fetched)


def fault_of(fetched: Fetched) -> tuple[HealthState, str]:
    """The state and the detail."""
    match fetched:
        case Unreachable(health=health):
            return health.state, health.detail
        case Page(status=status, body=body):
            raise AssertionError(f"a page came: {status}, {len(body)} bytes")
        case Unchanged():
            raise AssertionError("it was unchanged")


def lead_all_to(*addresses: str) -> Resolve:
    """A name server for which every host is at these."""

    async def resolve(_host: str, _port: int) -> Sequence[str]:
        return addresses

    return resolve
