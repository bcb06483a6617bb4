"""One source, all its steps at one sight: fetch, read, extract, weigh, keep."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from citadel_watch.addressing import address_changes
from citadel_watch.comparing.dossier import settle
from citadel_watch.comparing.weigh import Weighed, weigh
from citadel_watch.config import Route
from citadel_watch.extracting.extract import read_statements
from citadel_watch.extracting.mentioning import find_mentioned
from citadel_watch.extracting.passage import Aspects
from citadel_watch.extracting.passages import read_passages
from citadel_watch.model import (
    Fetched,
    Franchise,
    Health,
    HealthState,
    Mentioned,
    Page,
    Reading,
    Source,
    Unchanged,
    Unreachable,
    Validators,
)
from citadel_watch.reading.read import read_page
from citadel_watch.storing.observation import Observation, StoredSource
from citadel_watch.storing.store import Store

_CLOCKS_DIFFER = timedelta(days=2)
_PATIENCE = 3
"""How many looks in a row an older copy is taken for a cache's; after them the page's date has truly gone back."""


class Fetcher(Protocol):
    """What brings pages: never raises for trouble on the network."""

    async def fetch(self, source: Source, validators: Validators | None, now: datetime) -> Fetched: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What a check works with: whom it follows, how it reads, where it fetches and keeps, whom it tells."""

    franchise: Franchise
    aspects: Aspects
    fetcher: Fetcher
    store: Store
    routes: Sequence[Route]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What one look at a source came to. `seconds` is how long it took, fetch included."""

    reading: Reading
    weighed: Weighed
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a fetch brought, and what the store remembered of the source before it."""

    last: StoredSource | None
    fetched: Fetched
    seconds: float


async def look(source: Source, watch: Watch, now: datetime) -> Looked:
    """Fetch a source, if it has changed since it was last read well."""
    started = time.monotonic()
    last = watch.store.last_reading(source.name)
    known = last is not None and _is_read_for(watch.franchise, last)
    fetched = await watch.fetcher.fetch(source, last.validators if last and known else None, now)
    return Looked(last=last, fetched=fetched, seconds=time.monotonic() - started)


def take_in(
    source: Source, looked: Looked, watch: Watch, *, due_at: datetime | None = None, dry_run: bool = False
) -> Checked:
    """Read what was fetched, weigh it, and keep all that follows in one transaction; with `dry_run`, keep nothing.

    Raises: StoreError. Whatever is wrong with the page or the network is the reading's health.
    """
    started = time.monotonic()
    last = looked.last
    reading = read_source(source, looked.fetched, last, watch.franchise, watch.aspects)
    known = settle(watch.store.testimonies())
    mentioned = last.mentioned if last and _is_read_for(watch.franchise, last) else Mentioned()
    weighed = weigh(known, reading, last.spoken if last else None, mentioned, watch.franchise)
    if not dry_run:
        watch.store.keep(_observe(reading, looked.fetched, weighed, watch, due_at))
    return Checked(reading=reading, weighed=weighed, seconds=looked.seconds + time.monotonic() - started)


def read_source(
    source: Source, fetched: Fetched, last: StoredSource | None, franchise: Franchise, aspects: Aspects
) -> Reading:
    """What the source says, or why it could not be read."""
    silent = Reading(source=source.name, outlet=source.outlet, tier=source.tier, at=fetched.at, health=Health())
    match fetched:
        case Unreachable(health=health):
            return replace(silent, health=health)
        case Unchanged():
            return replace(silent, health=Health(state=HealthState.UNCHANGED, detail="not modified"))
        case Page() if last and last.body_hash == seal_body(fetched, franchise):
            return replace(silent, health=Health(state=HealthState.UNCHANGED, detail="the same bytes"))
        case Page():
            return _read_new(fetched, silent, last=last, source=source, franchise=franchise, aspects=aspects)


def seal_body(page: Page, franchise: Franchise) -> str:
    """A digest of the page's bytes and of whom they were read for: a new subject is looked for in old pages, too."""
    return f"{hashlib.sha256(page.body).hexdigest()}-{_seal_franchise(franchise)}"


def _seal_franchise(franchise: Franchise) -> str:
    return hashlib.sha256(repr(franchise).encode()).hexdigest()[:16]


def _is_read_for(franchise: Franchise, last: StoredSource) -> bool:
    return last.body_hash is not None and last.body_hash.endswith(_seal_franchise(franchise))


def _read_new(
    page: Page, silent: Reading, *, last: StoredSource | None, source: Source, franchise: Franchise, aspects: Aspects
) -> Reading:
    article, health = read_page(page)
    if article is None or health.state is not HealthState.OK:
        return replace(silent, health=health)
    spoken = article.spoken.day if article.spoken else None
    if spoken and spoken > (page.at + _CLOCKS_DIFFER).date():
        spoken = None  # a page cannot speak from a day that has not come
    if last and last.spoken and spoken and spoken < last.spoken and last.failures < _PATIENCE:
        older = Health(state=HealthState.STALE_COPY, detail=f"dated {spoken}, after one of {last.spoken} was read")
        return replace(silent, health=older)
    passages = tuple(read_passages(article, franchise))
    return replace(
        silent,
        health=health,
        statements=read_statements(passages, aspects, source=source.url),
        spoken=spoken,
        mentioned=find_mentioned(passages),
    )


def _observe(
    reading: Reading, fetched: Fetched, weighed: Weighed, watch: Watch, due_at: datetime | None
) -> Observation:
    read_well = reading.health.state is HealthState.OK
    page = fetched if isinstance(fetched, Page) else None
    seal = seal_body(page, watch.franchise) if page and read_well else None
    return Observation(
        source=reading.source,
        at=reading.at,
        health=reading.health,
        body_hash=seal,
        validators=page.validators if page and read_well else Validators(),
        spoken=reading.spoken,
        mentioned=reading.mentioned if read_well else None,
        testimonies=weighed.difference.standing if read_well else None,
        changes=weighed.changes,
        alerts=weighed.alerts,
        envelopes=address_changes(weighed.changes, watch.routes, reading.at),
        due_at=_postpone(due_at, fetched),
    )


def _postpone(due_at: datetime | None, fetched: Fetched) -> datetime | None:
    """When to look again: as planned, or when the server asked to be asked again, whichever is later."""
    if due_at is None or not isinstance(fetched, Unreachable) or fetched.retry_after is None:
        return due_at
    return max(due_at, fetched.at + timedelta(seconds=fetched.retry_after))
