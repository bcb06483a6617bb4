"""The one place where real parts meet: settings become a fetcher, a store, channels, and pages to look at."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from citadel_watch.addressing import name_recipients
from citadel_watch.aspects import find_aspects
from citadel_watch.check import Watch
from citadel_watch.comparing.dossier import settle
from citadel_watch.comparing.weigh import Weighed, weigh
from citadel_watch.config import Config, Route
from citadel_watch.errors import DeliveryError, UsageError
from citadel_watch.extracting.extract import extract
from citadel_watch.extracting.mentioning import find_mentioned
from citadel_watch.extracting.passages import read_passages
from citadel_watch.fetching.client import open_fetcher
from citadel_watch.fetching.proxies import find_proxies
from citadel_watch.fetching.settings import FetchSettings
from citadel_watch.fetching.web import open_guarded_client
from citadel_watch.model import (
    Article,
    Franchise,
    Health,
    HealthState,
    Mentioned,
    Page,
    Reading,
    Source,
    Statement,
    Testimony,
    Tier,
    Unchanged,
    Unreachable,
    Validators,
)
from citadel_watch.reading.read import read_page
from citadel_watch.seeding import read_seeds
from citadel_watch.sending.channel import Channel, UnusableChannel
from citadel_watch.sending.email import EmailChannel, SmtpSettings
from citadel_watch.sending.webhook import WebhookChannel, WebhookSettings
from citadel_watch.storing.baseline import Baseline, read_baseline
from citadel_watch.storing.store import Store, check_store, open_store, read_store


def environment() -> Mapping[str, str]:
    """Where secrets may come from."""
    return os.environ


# --- pages that somebody points at ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A page that somebody pointed at: its name as given, its article where it has one, and what it says."""

    name: str
    health: Health
    article: Article | None = None
    statements: tuple[Statement, ...] = ()


def look_at(names: Sequence[str], config: Config, *, published: date | None = None) -> list[Seen]:
    """Read pages by file name or URL, in their order. `published` stands for the day they speak from.

    Raises: UsageError for a file that cannot be opened.
    """
    pages = asyncio.run(_bring_pages(names, config))
    return [_read_given(name, page, config, published) for name, page in zip(names, pages, strict=True)]


async def _bring_pages(names: Sequence[str], config: Config) -> list[Page | Unreachable]:
    async with AsyncExitStack() as stack:
        fetcher = None
        pages: list[Page | Unreachable] = []
        for name in names:
            _refuse_other_schemes(name)
            if not _is_url(name):
                pages.append(_open_file(name, config.fetch.max_bytes))
                continue
            if fetcher is None:
                fetcher = await stack.enter_async_context(open_fetcher(fetch_settings(config)))
            fetched = await fetcher.fetch(Source(name=name, url=name, outlet=name), None, datetime.now(UTC))
            if isinstance(fetched, Unchanged):  # a server that answers 304 to a question nobody asked
                health = Health(state=HealthState.HTTP_ERROR, detail="304 to an unconditional request")
                fetched = Unreachable(url=name, health=health, at=fetched.at)
            pages.append(fetched)
        return pages


def _is_url(name: str) -> bool:
    return urlsplit(name).scheme in ("http", "https")


def _refuse_other_schemes(name: str) -> None:
    scheme, mark, _ = name.partition("://")
    if mark and scheme.isalpha() and scheme.lower() not in ("http", "https"):
        raise UsageError(
            f"{name}: {scheme}:// is not read; nothing was read; name an http or https address, or a file by its path"
        )


def _open_file(name: str, at_most: int) -> Page | Unreachable:
    if not name.strip():
        raise UsageError('"": no page has an empty name; nothing was read; name a file (.html or .txt) or a URL')
    path = Path(name)
    try:
        with path.open("rb") as file:
            body = file.read(at_most + 1)
            at = datetime.fromtimestamp(os.fstat(file.fileno()).st_mtime, UTC)
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or error
        raise UsageError(f"{name}: {problem}; nothing was read; name a file (.html or .txt) or a URL") from error
    if len(body) > at_most:
        health = Health(state=HealthState.TOO_LARGE, detail=f"the page has more than {at_most} bytes")
        return Unreachable(url=name, health=health, at=at)
    kind = "text/plain" if path.suffix.lower() == ".txt" else "text/html"
    return Page(url=name, status=200, content_type=kind, body=body, validators=Validators(), at=at)


def _read_given(name: str, page: Page | Unreachable, config: Config, published: date | None) -> Seen:
    if isinstance(page, Unreachable):
        return Seen(name=name, health=page.health)
    article, health = read_page(page, dated=published is not None)
    if article is None:
        return Seen(name=name, health=health)
    statements = extract(article, config.franchise, find_aspects(), source=name, published=published)
    return Seen(name=name, health=health, article=article, statements=statements)


def compare_pages(before: Seen, after: Seen, franchise: Franchise, now: datetime) -> Weighed:
    """What would move if a page went from the one to the other; without a date it speaks from the other's, or `now`.

    Where either was not properly read, nothing: what it said is not known.
    """
    then = _instant(before) or _instant(after) or now
    later = _instant(after) or then
    first = weigh(settle(()), _as_reading(before, then))
    mentioned = find_mentioned(read_passages(before.article, franchise)) if before.article else Mentioned()
    reading = replace(_as_reading(after, later), previous=before.article.text if before.article else "")
    if not before.health.observed:
        reading = replace(reading, health=before.health, statements=())
    return weigh(first.dossier, reading, _spoken(before), mentioned, franchise)


def _as_reading(seen: Seen, at: datetime) -> Reading:
    return Reading(
        source="page",
        outlet=(seen.article.outlet if seen.article else None) or seen.name,
        tier=Tier.PRESS,
        at=at,
        health=seen.health,
        statements=seen.statements if seen.health.observed else (),
        spoken=_spoken(seen),
    )


def _instant(seen: Seen) -> datetime | None:
    return seen.article.spoken.at if seen.article and seen.article.spoken else None


def _spoken(seen: Seen) -> date | None:
    return seen.article.spoken.day if seen.article and seen.article.spoken else None


# --- what a round works with --------------------------------------------------------------------------------------


def fetch_settings(config: Config) -> FetchSettings:
    chosen = config.fetch
    return FetchSettings(
        user_agent=chosen.user_agent,
        timeout=chosen.timeout,
        max_bytes=chosen.max_bytes,
        concurrency=chosen.concurrency,
        per_host_concurrency=chosen.per_host_concurrency,
        per_host_delay=chosen.per_host_delay,
        private_networks=chosen.private_networks,
        proxies=find_proxies(environment()),
    )


def open_configured_store(config: Config) -> Store:
    return open_store(config.store_url(environment()), find_aspects())


def read_configured_store(config: Config) -> Store:
    """The store for whoever only looks at it; where there is none, an empty one, and none is made."""
    return read_store(config.store_url(environment()), find_aspects())


def check_configured_store(config: Config) -> None:
    """Find out whether a round could use the store. Raises: StoreError; UsageError where its address is not known."""
    check_store(config.store_url(environment()))


@asynccontextmanager
async def open_watch(config: Config, store: Store) -> AsyncIterator[tuple[Watch, Mapping[str, Channel]]]:
    """Everything a round works with, on an open store; closed with the block."""
    async with AsyncExitStack() as stack:
        fetcher = await stack.enter_async_context(open_fetcher(fetch_settings(config)))
        channels = await stack.enter_async_context(open_channels(config, config.routes))
        watch = Watch(
            franchise=config.franchise,
            aspects=find_aspects(),
            fetcher=fetcher,
            store=store,
            routes=config.routes,
            sources=tuple(each.name for each in config.sources),
        )
        yield watch, channels


@asynccontextmanager
async def open_channels(config: Config, routes: Iterable[Route]) -> AsyncIterator[Mapping[str, Channel]]:
    """A channel for each recipient of each route, by its name.

    A route whose secret or settings cannot work gets a channel that says so: its alerts wait, and the others go out.
    """
    channels: dict[str, Channel] = {}
    async with AsyncExitStack() as stack:
        for route in routes:
            names = tuple(name_recipients(route))
            try:
                made = await _make_channels(config, route, stack)
            except (UsageError, DeliveryError) as error:
                made = [UnusableChannel(f"route {route.name}: {error}")] * len(names)
            channels.update(zip(names, made, strict=True))
        yield channels


async def _make_channels(config: Config, route: Route, stack: AsyncExitStack) -> Sequence[Channel]:
    if route.email is not None:
        settings = _smtp_settings(config)
        return [EmailChannel(settings, address) for address in route.email]
    if route.webhook is None:  # the configuration's own checks refuse a route to nowhere
        return []
    client = await stack.enter_async_context(open_guarded_client(fetch_settings(config)))
    secret = route.secret.reveal(environment()) if route.secret else None
    hook = WebhookSettings(url=route.webhook, secret=secret, private_networks=config.fetch.private_networks)
    return [WebhookChannel(hook, client)]


def _smtp_settings(config: Config) -> SmtpSettings:
    smtp = config.smtp
    if smtp is None:  # the configuration's own checks refuse a mail route without a server
        raise UsageError(f"{config.file}: [smtp] is missing; write the mail server that carries your alerts")
    return SmtpSettings(
        host=smtp.host,
        port=smtp.real_port,
        security=smtp.security,
        user=smtp.user,
        password=smtp.password.reveal(environment()) if smtp.password else None,
        sender=smtp.real_sender,
    )


# --- what was known before the first check --------------------------------------------------------------------------


def baseline_path(config: Config) -> Path:
    return config.file.absolute().parent / "snapshots" / "baseline.json"


def seeds_folder(config: Config) -> Path:
    return config.file.absolute().parent / "seeds"


def build_baseline(config: Config) -> Baseline:
    """The baseline that the seeds beside the configuration give.

    Raises: UsageError where there are none, or one cannot be read.
    """
    folder = seeds_folder(config)
    testimonies = read_seeds(folder, config.franchise, find_aspects())
    if not testimonies:
        raise UsageError(f"{folder}: no seed says anything; no baseline was built; name articles in index.toml")
    dossier = settle(testimonies)
    return Baseline(
        franchise=config.franchise.name, testimonies=dossier.testimonies, facts=tuple(dossier.facts.values())
    )


def load_baseline(config: Config) -> tuple[Testimony, ...]:
    """What was known before the first check: the baseline beside the configuration, or else the working folder's.

    The working folder's counts only where it is of the same franchise. Nothing where no baseline was ever built.

    Raises: StoreError where the file cannot be read.
    """
    own = baseline_path(config)
    if own.is_file():
        return read_baseline(own, find_aspects()).testimonies
    here = Path.cwd() / "snapshots" / own.name
    if here != own and here.is_file():
        found = read_baseline(here, find_aspects())
        return found.testimonies if found.franchise == config.franchise.name else ()
    return ()


def seed_store(config: Config, store: Store, now: datetime) -> None:
    """Let a fresh store know what the baseline knows; nothing is told by it."""
    store.seed_baseline(load_baseline(config), now)
