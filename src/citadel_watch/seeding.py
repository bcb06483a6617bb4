"""What was known before the first check: the articles of a folder of seeds, read into the baseline."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from citadel_watch.comparing.diff import compare_testimony
from citadel_watch.errors import UsageError
from citadel_watch.extracting.extract import extract
from citadel_watch.extracting.passage import Aspects
from citadel_watch.model import Franchise, Health, Precision, Reading, Testimony, Tier
from citadel_watch.reading.article import read_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """An article of the folder: its file, who published it where, and the first day it can speak from."""

    file: str
    outlet: str
    tier: Tier
    url: str | None
    spoken: date
    precision: Precision


def list_seeds(folder: Path) -> tuple[Seed, ...]:
    """The seeds that the folder's `index.toml` names, in its order. A folder that is not there has none.

    Raises: UsageError, naming the entry and what to write.
    """
    index = folder / "index.toml"
    if not index.is_file():
        return ()
    try:
        entries = tomllib.loads(index.read_text(encoding="utf-8"))["seed"]
        if not isinstance(entries, list):
            raise TypeError("seed")  # noqa: TRY301 -- it becomes the line below
        return tuple(_parse_seed(entry) for entry in entries)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, ValueError, TypeError) as error:
        raise UsageError(
            f"{index}: {error!r} is wrong; no baseline was built; "
            'write [[seed]] entries with file, outlet, spoken = "2023-05-30" and precision = "day"'
        ) from error


def read_seeds(folder: Path, franchise: Franchise, aspects: Aspects) -> tuple[Testimony, ...]:
    """What the seeds say, each as of its own date: the same folder gives the same testimony.

    Raises: UsageError where a seed cannot be opened.
    """
    return tuple(testimony for seed in list_seeds(folder) for testimony in _read_seed(folder, seed, franchise, aspects))


def _parse_seed(entry: dict[str, str]) -> Seed:
    return Seed(
        file=entry["file"],
        outlet=entry["outlet"],
        tier=Tier(entry.get("tier", Tier.PRESS)),
        url=entry.get("url"),
        spoken=_first_day(entry["spoken"]),
        precision=Precision(entry["precision"]),
    )


def _first_day(text: str) -> date:
    """`2023-04` is the first of April, `2024` the first of January: nothing is dated later than it may have been."""
    return date.fromisoformat((text + "-01-01")[:10])


def _read_seed(folder: Path, seed: Seed, franchise: Franchise, aspects: Aspects) -> tuple[Testimony, ...]:
    path = folder / seed.file
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}; no baseline was built; correct index.toml or bring the file") from error
    name = f"{folder.name}/{seed.file}"
    reading = Reading(
        source=name,
        outlet=seed.outlet,
        tier=seed.tier,
        at=datetime.combine(seed.spoken, time(), UTC),
        health=Health(),
        statements=extract(
            read_text(text, seed.url or name), franchise, aspects, source=seed.url or name, published=seed.spoken
        ),
        spoken=seed.spoken,
    )
    return compare_testimony((), reading).added
