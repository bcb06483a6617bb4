"""One source, all its steps at one sight: fetch, read, extract, weigh, keep."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from citadel_watch.addressing import address_changes
from citadel_watch.comparing.weigh import Weighed, weigh, weigh_again
from citadel_watch.config import Route
from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import (
    Dossier,
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
from citadel_watch.reading.identity import day_of, is_same_article
from citadel_watch.reading.read import read_page
from citadel_watch.rereading import name_rules, read_again
from citadel_watch.storing.observation import Observation, StoredSource
from citadel_watch.storing.store import Store


class Fetcher(Protocol):
    """What brings pages: never raises for trouble on the network."""

    async def fetch(self, source: Source, validators: Validators | None, now: datetime) -> Fetched: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What a check works with: whom it follows, how it reads, where it fetches and keeps, whom it tells.

    `sources` are the names of all that are followed, whichever of them a round looks at.
    """

    franchise: Franchise
    aspects: Aspects
    fetcher: Fetcher
    store: Store
    routes: Sequence[Route]
    sources: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What one look at a source came to. `seconds` is how long it took, fetch included."""

    reading: Reading
    weighed: Weighed
    observation: Observation
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a fetch brought, and what the store remembered of the source before it."""

    last: StoredSource | None
    fetched: Fetched
    seconds: float


async def look(source: Source, watch: Watch, now: datetime) -> Looked:
    """Fetch a source, if it has changed since it was last read well, for the same subjects and by the same rules."""
    started = time.monotonic()
    last = watch.store.last_reading(source.name)
    validators = last.validators if last and _is_read_alike(last, watch) else None
    fetched = await watch.fetcher.fetch(source, validators, now)
    return Looked(last=last, fetched=fetched, seconds=time.monotonic() - started)


def take_in(source: Source, looked: Looked, watch: Watch, known: Dossier, *, due_at: datetime | None = None) -> Checked:
    """Read what was fetched and weigh it against what is `known`. Nothing is kept yet.

    Whatever is wrong with the page or the network is the reading's health.
    """
    started = time.monotonic()
    last, fetched = looked.last, looked.fetched
    if isinstance(fetched, Page) and last and last.body_hash == seal_body(fetched, watch.franchise):
        reading, weighed = _take_in_same(source, fetched, last, watch, known)
    else:
        reading = read_source(source, fetched, watch, last)
        weighed = weigh_reading(reading, last, known, watch.franchise)
    return Checked(
        reading=reading,
        weighed=weighed,
        observation=_observe(reading, fetched, weighed, watch, due_at),
        seconds=looked.seconds + time.monotonic() - started,
    )


def weigh_reading(reading: Reading, last: StoredSource | None, known: Dossier, franchise: Franchise) -> Weighed:
    """Hold a reading against what is known, and against what its source was last seen to name."""
    spoken = last.spoken if last else None
    if last is None or not _is_read_for(franchise, last):
        return weigh(known, replace(reading, previous=""), spoken, Mentioned(), franchise)
    return weigh(known, reading, spoken, last.mentioned, franchise)


def _take_in_same(
    source: Source, page: Page, last: StoredSource, watch: Watch, known: Dossier
) -> tuple[Reading, Weighed]:
    """The same bytes as before: nothing new, unless other rules read them, and what those find is no news."""
    if last.rules != name_rules():
        reading = _read_new(page, source, watch, last)
        if reading.health.state is HealthState.OK:
            return reading, weigh_again(known, reading)
    health = Health(state=HealthState.UNCHANGED, detail="the same bytes")
    reading = replace(_keep_silent(source, page.at), health=health)
    return reading, weigh_reading(reading, last, known, watch.franchise)


def read_source(source: Source, fetched: Fetched, watch: Watch, last: StoredSource | None = None) -> Reading:
    """What the source says, or why it could not be read.

    `last` is how it was read before: an article that has not changed since need not be read again.
    """
    silent = _keep_silent(source, fetched.at)
    match fetched:
        case Unreachable(health=health):
            return replace(silent, health=health)
        case Unchanged():
            return replace(silent, health=Health(state=HealthState.UNCHANGED, detail="not modified"))
        case Page():
            return _read_new(fetched, source, watch, last)


def _keep_silent(source: Source, at: datetime) -> Reading:
    return Reading(source=source.name, outlet=source.outlet, tier=source.tier, at=at, health=Health())


def seal_body(page: Page, franchise: Franchise) -> str:
    """A digest of the page's bytes and of whom they were read for: a new subject is looked for in old pages, too."""
    return f"{hashlib.sha256(page.body).hexdigest()}-{_seal_franchise(franchise)}"


def _seal_franchise(franchise: Franchise) -> str:
    return hashlib.sha256(repr(franchise).encode()).hexdigest()[:16]


def _is_read_for(franchise: Franchise, last: StoredSource) -> bool:
    return last.body_hash is not None and last.body_hash.endswith(_seal_franchise(franchise))


def _is_read_alike(last: StoredSource, watch: Watch) -> bool:
    """Whether it was read for the same subjects, and by the same rules, as it would be now."""
    return _is_read_for(watch.franchise, last) and last.rules == name_rules()


def _read_new(page: Page, source: Source, watch: Watch, last: StoredSource | None) -> Reading:
    past = watch.store.past(source.name)
    article, health = read_page(page, past)
    silent = _keep_silent(source, page.at)
    if article is None or health.state is not HealthState.OK:
        return replace(silent, health=health)
    if article == past.article and last is not None and _is_read_alike(last, watch):
        return replace(silent, health=Health(state=HealthState.UNCHANGED, detail="the same article in other bytes"))
    said = read_again(source, article, watch.franchise, watch.aspects, page.at)
    return replace(
        said,
        health=health,
        spoken=day_of(article, page.at),
        replaces=not is_same_article(article, past),
        previous=past.article.text if past.article else "",
    )


def _observe(
    reading: Reading, fetched: Fetched, weighed: Weighed, watch: Watch, due_at: datetime | None
) -> Observation:
    read_well = reading.health.state is HealthState.OK
    page = fetched if isinstance(fetched, Page) else None
    proper = page if reading.health.observed else None
    return Observation(
        source=reading.source,
        at=reading.at,
        health=reading.health,
        body_hash=seal_body(proper, watch.franchise) if proper else None,
        validators=proper.validators if proper else Validators(),
        spoken=reading.spoken,
        mentioned=reading.mentioned if read_well else None,
        testimonies=weighed.difference.standing if read_well or weighed.changes else None,
        article=reading.article,
        rules=name_rules() if read_well else None,
        facts=weighed.list_moved(),
        changes=weighed.changes,
        alerts=weighed.alerts,
        envelopes=address_changes(weighed.changes, watch.routes, reading.at, first_look=weighed.first_look),
        due_at=_postpone(due_at, fetched),
    )


def _postpone(due_at: datetime | None, fetched: Fetched) -> datetime | None:
    """When to look again: as planned, or when the server asked to be asked again, whichever is later."""
    if due_at is None or not isinstance(fetched, Unreachable) or fetched.retry_after is None:
        return due_at
    return max(due_at, fetched.at + timedelta(seconds=fetched.retry_after))
