"""Runs a corpus of pairs: what is told when a page goes from one edition to the next, and that nothing else is."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from benchmarks.scoring.annotated import AnnotatedPage, write_html
from citadel_watch.aspects import find_aspects
from citadel_watch.comparing.weigh import Weighed
from citadel_watch.extracting.extract import extract
from citadel_watch.model import Change, Franchise, Health, Page, Subject, Validators
from citadel_watch.reading.read import read_page
from citadel_watch.wiring import Seen, compare_pages

CORPUS = Path(__file__).with_name("pairs.corpus.toml")
_AT = datetime(2030, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two editions of a page; every change of `told` must be told, those of `may` may be, and nothing else."""

    name: str
    franchise: Franchise
    title: str
    days: tuple[date, date]
    editions: tuple[str, str]
    told: tuple[Mapping[str, Any], ...]
    may: tuple[Mapping[str, Any], ...]
    gap: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What came of a pair: changes told that nobody asked for, and those that were asked for in vain."""

    weighed: Weighed
    false: tuple[Change, ...]
    missed: tuple[Mapping[str, Any], ...]


def load_pairs() -> Iterator[Pair]:
    rows = tomllib.loads(CORPUS.read_text(encoding="utf-8"))
    franchises = {row["name"]: _read_franchise(row) for row in rows["franchise"]}
    for row in rows["pair"]:
        first, second = (date.fromisoformat(day) for day in row["on"])
        yield Pair(
            name=row["name"],
            franchise=franchises[row["of"]],
            title=row.get("title", f"{row['of']}: what we know"),
            days=(first, second),
            editions=(row["before"], row["after"]),
            told=tuple(row["told"]),
            may=tuple(row.get("may", ())),
            gap=row.get("gap"),
        )


def _read_franchise(row: Mapping[str, Any]) -> Franchise:
    subjects = (Subject(**{**each, "aliases": tuple(each.get("aliases", ()))}) for each in row["subject"])
    return Franchise(name=row["name"], network=row["network"], subjects=tuple(subjects))


def judge(pair: Pair) -> Judged:
    """Compare the two editions as `watch compare` does."""
    before, after = (_see(pair, day, text) for day, text in zip(pair.days, pair.editions, strict=True))
    weighed = compare_pages(before, after, pair.franchise, _AT)
    told = [each for each in weighed.changes if each.told]
    return Judged(
        weighed=weighed,
        false=tuple(each for each in told if not any(_fits(each, wanted) for wanted in (*pair.told, *pair.may))),
        missed=tuple(wanted for wanted in pair.told if not any(_fits(each, wanted) for each in told)),
    )


def _see(pair: Pair, day: date, text: str) -> Seen:
    head = {"title": pair.title, "date": day.isoformat()}
    body = write_html(AnnotatedPage(name="page", config=CORPUS, head=head, body=text.strip()))
    page = Page(
        url="page.html", status=200, content_type="text/html", body=body.encode(), validators=Validators(), at=_AT
    )
    article, health = read_page(page)
    if article is None:
        return Seen(name="page", health=health)
    statements = extract(article, pair.franchise, find_aspects(), source="page")
    return Seen(name="page", health=Health(), article=article, statements=statements)


def _fits(change: Change, wanted: Mapping[str, Any]) -> bool:
    """Is this the change that was wanted? Keys of its value that are left out may be anything."""
    slot = change.slot
    value = change.after.to_json() if change.after is not None else None
    return (
        (slot.subject, slot.aspect) == (wanted["subject"], wanted["aspect"])
        and isinstance(value, Mapping)
        and all(value.get(key) == each for key, each in wanted["value"].items())
    )


def describe_change(change: Change) -> str:
    words = change.after.words() if change.after is not None else "nothing"
    return (
        f"{change.kind}: {change.slot.subject} {change.slot.aspect}, {words} ({change.reason}); {change.evidence.quote}"
    )
