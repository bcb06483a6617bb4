"""Dated pages, one after another as they came out, against what the seeds know: what would have been told, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from citadel_watch.aspects import find_aspects
from citadel_watch.check import weigh_reading
from citadel_watch.comparing.alerts import group_alerts
from citadel_watch.comparing.dossier import settle
from citadel_watch.comparing.weigh import Weighed
from citadel_watch.config import Config
from citadel_watch.errors import UsageError
from citadel_watch.model import Alert, Article, Health, Source
from citadel_watch.rereading import name_rules, read_again
from citadel_watch.storing.observation import Observation
from citadel_watch.storing.store import Store, open_store
from citadel_watch.wiring import Seen, look_at, seed_store

_KINDS = (".html", ".htm", ".txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What one page of a folder came to: when it came out, how healthy it is, what it moved and what it told.

    `source` is its address, or its file's name where it has none.
    """

    file: str
    source: str
    title: str
    day: date | None
    placed: date
    """Its own day, or that of the page before it where it has none."""
    health: Health
    weighed: Weighed | None = None

    @property
    def alerts(self) -> tuple[Alert, ...]:
        return self.weighed.alerts if self.weighed else ()


def replay_folder(folder: Path, config: Config) -> Iterator[Played]:
    """Play the pages of a folder in the order of their dates, each page a source, against a fresh store in memory.

    Pages of one address are editions of one source. A page without a date has its place after the one before it by
    name, and overturns nothing that is dated. Raises: UsageError where the folder holds no page.
    """
    pages = _list_pages(folder)
    played = _order_pages(look_at([str(each) for each in pages], config))
    with open_store("sqlite://", find_aspects()) as store:
        seed_store(config, store, datetime.combine(played[0][0], time(), UTC))
        for number, (day, seen) in enumerate(played):
            # A moment of its own for each, so that no two pages of one day are taken for one look.
            yield _play(seen, datetime.combine(day, time(), UTC) + timedelta(microseconds=number), config, store)


def list_left_aside(folder: Path) -> tuple[str, ...]:
    """What of a folder is not played, each with the reason, by name: other folders, other types, what leads nowhere."""
    entries = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(f"{each.name} ({reason})" for each in entries if (reason := _explain_aside(each)) is not None)


def _explain_aside(path: Path) -> str | None:
    if path.is_dir():
        return "a folder"
    if not path.exists():
        return "a link to nothing"
    if not path.is_file():
        return "no file"
    return None if path.suffix.lower() in _KINDS else "not .html or .txt"


def _list_pages(folder: Path) -> Sequence[Path]:
    if not folder.is_dir():
        raise UsageError(f"{folder}: there is no such folder; nothing was replayed; name one with .html or .txt pages")
    pages = sorted(each for each in folder.iterdir() if _explain_aside(each) is None)
    if not pages:
        raise UsageError(f"{folder}: it holds no page; nothing was replayed; put .html or .txt files there")
    return pages


def _order_pages(pages: Sequence[Seen]) -> list[tuple[date, Seen]]:
    """By date, and by name within a day; the first pages, where they are undated, come with the first that is dated."""
    days = [_day_of(each) for each in pages]
    known = next((day for day in days if day is not None), datetime.now(UTC).date())
    placed = []
    for day, page in zip(days, pages, strict=True):
        known = day or known
        placed.append((known, page))
    return sorted(placed, key=lambda each: each[0])


def _day_of(page: Seen) -> date | None:
    return page.article.spoken.day if page.article and page.article.spoken else None


def _play(seen: Seen, at: datetime, config: Config, store: Store) -> Played:
    name = Path(seen.name).name
    if seen.article is None or not seen.health.observed:
        source = _name_source(seen.article, name) if seen.article else None
        return Played(
            file=name,
            source=source.name if source else name,
            title="",
            day=_day_of(seen),
            placed=at.date(),
            health=seen.health,
        )
    source = _name_source(seen.article, name)
    reading = read_again(source, seen.article, config.franchise, find_aspects(), at)
    weighed = weigh_reading(reading, store.last_reading(source.name), settle(store.testimonies()), config.franchise)
    # Each page came out by itself: what it was the first to say is news, not the catching up with an old page.
    weighed = replace(weighed, alerts=group_alerts(weighed.told, at))
    store.keep(
        Observation(
            source=source.name,
            at=at,
            health=seen.health,
            spoken=reading.spoken,
            mentioned=reading.mentioned,
            testimonies=weighed.difference.standing,
            article=seen.article,
            rules=name_rules(),
            facts=weighed.list_moved(),
            changes=weighed.changes,
            alerts=weighed.alerts,
        )
    )
    return Played(
        file=name,
        source=source.name,
        title=seen.article.title,
        day=_day_of(seen),
        placed=at.date(),
        health=seen.health,
        weighed=weighed,
    )


def _name_source(article: Article, file: str) -> Source:
    address = article.url if "://" in article.url else file
    host = address.split("/")[2].removeprefix("www.") if "://" in address else file
    return Source(name=address, url=address, outlet=article.outlet or host)
