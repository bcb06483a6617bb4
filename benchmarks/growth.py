"""What a store comes to over many rounds: its size and rows, and what a round, a dossier and an opening then take.

Real pages from a real server on loopback, by a clock of its own: in each round one source in a hundred has news, most
of the others move their bytes and not their statements, and the rest answer that nothing was modified.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from citadel_watch.aspects import find_aspects
from citadel_watch.comparing.dossier import known_on, settle
from citadel_watch.config import Config, load_config
from citadel_watch.rounds import run_round
from citadel_watch.storing.schema import metadata
from citadel_watch.storing.store import Store, open_store
from citadel_watch.wiring import open_watch
from tests.servers.hook import HookReceiver
from tests.servers.site import Asked, Reply, Site

SETTINGS = """
[franchise]
name = "Foundry"
network = "Northlight"

[[subject]]
id = "season-2"
kind = "season"
number = 2

[[subject]]
id = "anvil"
kind = "spinoff"
title = "Foundry: Anvil"
country = "Norway"

{sources}
[[route]]
name = "bot"
webhook = "{hook}"

[store]
url = "sqlite:///watch.db"

[fetch]
private_networks = true
per_host_delay = 0.0
per_host_concurrency = 8
"""
KNOWN = (
    "Foundry season 2 will premiere on March 4, 2031.",
    "Foundry season 2 will have eight episodes.",
    "Foundry: Anvil has been renewed for a second season.",
    "Filming on Foundry season 2 began in May 2030 in Bergen.",
    "Ana Lindholm returns in Foundry season 2 as Commander Vale.",
    "Foundry: Anvil is filming in Norway.",
)
SYLLABLES = ("bal", "cor", "den", "fal", "gar", "hol", "jen", "kar", "lin", "mor", "nor", "pel", "ros", "sten", "tor")
GIVEN = ("Ana", "Jo", "Max", "Lia", "Tom", "Una", "Rex", "Ida", "Ben", "Zoe")
EVERY = timedelta(hours=6)
CHECKPOINTS = (10, 50, 100, 250, 500)
NEWS, CHURN = 0.01, 0.4
"""The shares of sources that have news in a round, and of those whose bytes move without any."""


class Outlet:
    """A page that its outlet goes on telling the same on, in other bytes, and now and then something more."""

    def __init__(self, number: int, day: datetime) -> None:
        self._number = number
        self._day = day
        self._said = [KNOWN[(number + step) % len(KNOWN)] for step in range(4)]
        self._noise = 0

    def say_more(self, sentence: str, day: datetime) -> None:
        self._said.append(sentence)
        self._day = day
        self.churn()

    def churn(self) -> None:
        self._noise += 1

    def answer(self, _: Asked) -> Reply:
        etag = f'"{self._number}-{self._noise}"'
        noise = self._noise
        text = "\n".join(f"<p>{each}</p>" for each in self._said)
        links = "".join(f'<li><a href="/r/{noise + place}">Story {noise + place}</a></li>' for place in range(6))
        return Reply(
            etag=etag,
            body=(
                f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Foundry: what we know</title>'
                f'<meta property="article:modified_time" content="{self._day.isoformat()}"></head><body>'
                f'<nav><a href="/">Home</a></nav><aside class="ad" id="ad-{noise}">Advertisement {noise}</aside>'
                f"<main><article><h1>Foundry: what we know, by {self._number}</h1>{text}</article></main>"
                f'<section class="related"><ul>{links}</ul></section><footer>{noise} shares</footer></body></html>'
            ).encode(),
        )


def invent_news(number: int) -> str:
    """Somebody new in the cast, or, each fifth time, a premiere moved by a day."""
    if number % 5 == 4:
        return f"Foundry season 2 will premiere on March {5 + number // 5 % 26}, {2031 + number // 130}."
    place, size = number * 7, len(SYLLABLES)
    surname = "".join(SYLLABLES[place // size**power % size] for power in range(3)).title()
    return f"{GIVEN[number % len(GIVEN)]} {surname} joins the cast of Foundry season 2 as Agent {surname[:4]}ov."


def take_time(work: Callable[[], object]) -> float:
    """The median of three runs, in seconds of one core's work."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """What the store and the program come to after so many rounds; times are in seconds."""

    rounds: int
    store_bytes: int
    rows: dict[str, int]
    round_seconds: float
    round_work: float
    """Of one core, the server's included: what does not depend on what else the machine does."""
    dossier_seconds: float
    opening_seconds: float
    peak_megabytes: int


def measure_growth(store: Store, path: Path, rounds: int, taken: Sequence[tuple[float, float]]) -> Growth:
    with store.engine.connect() as connection:
        rows = {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in CHECKED}

    def read_dossier() -> None:
        testimonies = store.testimonies()
        settle(testimonies)
        known_on(testimonies, datetime.now(UTC).date())

    def reopen() -> None:
        open_store(f"sqlite:///{path}", find_aspects()).close()

    return Growth(
        rounds=rounds,
        store_bytes=path.stat().st_size,
        rows=rows,
        round_seconds=statistics.median(wall for wall, _ in taken),
        round_work=statistics.median(work for _, work in taken),
        dossier_seconds=take_time(read_dossier),
        opening_seconds=take_time(reopen),
        peak_megabytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    )


CHECKED = [table for table in metadata.sorted_tables if table.name != "meta"]


async def let_grow(config: Config, outlets: Sequence[Outlet], rounds: int, start: datetime) -> None:
    """Run the rounds, and print what they have come to at each checkpoint."""
    random = Random(7)  # noqa: S311  the same rounds each time
    news = 0
    taken: list[tuple[float, float]] = []
    path = config.file.parent / "watch.db"
    sources = [each.source for each in config.sources]
    print_heading()
    with open_store(f"sqlite:///{path}", find_aspects()) as store, store.hold(start):
        async with open_watch(config, store) as (watch, channels):
            for number in range(1, rounds + 1):
                now = start + EVERY * number
                for outlet in outlets if number > 1 else ():
                    fate = random.random()
                    if fate < NEWS:
                        outlet.say_more(invent_news(news), now)
                        news += 1
                    elif fate < NEWS + CHURN:
                        outlet.churn()
                began = time.perf_counter(), time.process_time()
                await run_round(sources, watch, channels, now)
                taken.append((time.perf_counter() - began[0], time.process_time() - began[1]))
                if number in CHECKPOINTS or number == rounds:
                    gc.collect()
                    print_growth(measure_growth(store, path, number, taken[-9:]))


def print_heading() -> None:
    print(
        f"{'rounds':>6} {'store':>8} {'round':>7} {'of work':>7} {'dossier':>8} {'opening':>8} {'memory':>7}  "
        + " ".join(f"{table.name:>12}" for table in CHECKED),
        flush=True,
    )


def print_growth(each: Growth) -> None:
    print(
        f"{each.rounds:6} {each.store_bytes / 1e6:5.1f} MB {each.round_seconds:5.2f} s {each.round_work:5.2f} s "
        f"{each.dossier_seconds * 1000:5.0f} ms {each.opening_seconds * 1000:5.0f} ms {each.peak_megabytes:4} MB  "
        + " ".join(f"{count:12}" for count in each.rows.values()),
        flush=True,
    )


def describe_sources(site: Site, count: int) -> Iterator[str]:
    for number in range(count):
        yield f'[[source]]\nname = "outlet-{number}"\nurl = "{site.url(f"/{number}")}"\noutlet = "Outlet {number}"\n'


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--sources", type=int, default=200)
    asked.add_argument("--rounds", type=int, default=500)
    chosen = asked.parse_args()
    # The rounds end now: what is queued in one of them is due by the clock of its delivery.
    start = datetime.now(UTC) - EVERY * (chosen.rounds + 1)
    with tempfile.TemporaryDirectory() as folder, Site() as site, HookReceiver() as hook:
        outlets = [Outlet(number, start) for number in range(chosen.sources)]
        for number, outlet in enumerate(outlets):
            site[f"/{number}"] = outlet.answer
        file = Path(folder) / "config.toml"
        sources = "\n".join(describe_sources(site, chosen.sources))
        file.write_text(SETTINGS.format(sources=sources, hook=hook.url), encoding="utf-8")
        asyncio.run(let_grow(load_config(file, {}), outlets, chosen.rounds, start))
        print(f"{chosen.sources} sources, {chosen.rounds} rounds; {len(hook.requests)} alerts were sent")


if __name__ == "__main__":
    main()
