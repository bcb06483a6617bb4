"""`watch check` is killed at twenty moments around its transaction: nothing is lost, halved, or told under two names.

The moments are counted in statements to the database, so that they are the same on every machine.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from signal import SIGKILL
from typing import Any

from tests.journeys.newsroom import Newsroom, open_newsroom, page

RUNNER = Path(__file__).with_name("killing.py")
ROUTES = ("bot", "desk")
TABLES = {"statements": "body", "facts": "value", "changes": "body", "alerts": "body"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Runner:
    """A process that runs checks, and is asked for them one by one."""

    process: subprocess.Popen[str]

    def check(self, *, kill_at: int = 0) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{kill_at}\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer


@contextmanager
def start_runner(room: Newsroom) -> Iterator[Runner]:
    any_page = room.folder / "page.html"
    any_page.write_text(page("Foundry is back.", date="2026-01-01", title="Foundry"), encoding="utf-8")
    words = [sys.executable, str(RUNNER), str(room.config), str(any_page)]
    with (
        (room.folder / "checks.log").open("w") as log,
        subprocess.Popen(
            words, env=room.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
        ) as process,
    ):
        yield Runner(process=process)
        if process.stdin is not None:
            process.stdin.close()


def publish(room: Newsroom, edition: int) -> None:
    """Two pages with the next edition: one has news, a premiere that moved by a day, and one has other links."""
    day = date(2026, 3, 1) + timedelta(days=edition)
    told = f"Season 2 of Foundry will now premiere on {name_day(edition)}, Northlight has confirmed."
    room.publish("/gazette", told, "Northlight has renewed Foundry for a second season.", date=day.isoformat())
    same = page(
        "Foundry season 2 will have eight episodes.",
        "Foundry: Anvil is filming in Norway.",
        date="2026-02-01",
        title="Foundry: what comes",
    )
    room.site["/herald"] = same.replace(">Home<", f">Home {edition}<")


def premiere(edition: int) -> date:
    return date(2031, 5, 1) + timedelta(days=edition)


def name_day(edition: int) -> str:
    day = premiere(edition)
    return f"{day:%B} {day.day}, {day.year}"


def choose_moments(asked: list[str]) -> list[int]:
    """Twenty: before the transaction with the news (its page is read by then), inside it, and after its commit."""
    news = asked.index("before INSERT INTO facts")
    begins = max(place for place, each in enumerate(asked[:news]) if each.startswith("before BEGIN IMMEDIATE"))
    commits = news + asked[news:].index("before COMMIT")
    random = Random(20)
    before = [begins, *random.sample(range(1, begins), 4)]
    inside = [commits + 1, *random.sample(range(begins + 1, commits + 1), 7)]
    after = [commits + 2, *random.sample(range(commits + 3, len(asked) + 1), 6)]
    return [*before, *inside, *after]


def look_into(room: Newsroom, edition: int) -> dict[str, int]:
    """What the store holds of an edition, table by table; it is sound, whatever it holds."""
    with closing(sqlite3.connect(room.folder / "watch.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        held = {
            table: connection.execute(
                f"SELECT count(*) FROM {table} WHERE {column} LIKE ?",  # noqa: S608  names of this file
                (f'%"edtf":"{premiere(edition)}"%',),
            ).fetchone()[0]
            for table, column in TABLES.items()
        }
        wanted = "SELECT count(*) FROM envelopes WHERE alert IN (SELECT id FROM alerts WHERE body LIKE ?)"
        held["envelopes"] = connection.execute(wanted, (f'%"after":{{%"edtf":"{premiere(edition)}"%',)).fetchone()[0]
        held["observations"] = connection.execute(
            "SELECT count(DISTINCT body_hash) FROM observations WHERE source = 'gazette'"
        ).fetchone()[0]
    return held


def list_keys(room: Newsroom, edition: int) -> dict[str, Counter[str]]:
    """Under which keys each route was told of an edition, and how often."""
    posted = [
        each.headers["webhook-id"]
        for each in room.hook.requests
        if str(premiere(edition)) in [change["after"].get("edtf") for change in each.json()["changes"]]
    ]
    mailed = [
        str(each.message["Message-ID"])
        for each in room.mail.letters
        if f"{premiere(edition).day} {premiere(edition):%B} {premiere(edition).year}" in str(each.message["Subject"])
    ]
    return {"bot": Counter(posted), "desk": Counter(mailed)}


def test_a_kill_at_any_moment_loses_nothing_halves_nothing_and_repeats_only_under_the_same_key(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette", "herald") as room, start_runner(room) as runner:
        for edition in (0, 1):
            publish(room, edition)
            whole = runner.check()
            assert whole["ended"] == 0
        moments = choose_moments(whole["asked"])
        kept_by_then = []
        for edition, moment in enumerate(moments, start=2):
            publish(room, edition)
            assert runner.check(kill_at=moment)["ended"] == -SIGKILL
            held = look_into(room, edition)
            kept = held["observations"] == edition + 1
            assert held == whole_or_nothing(edition, kept=kept)
            kept_by_then.append(kept)
            assert runner.check()["ended"] == 0
            assert look_into(room, edition) == whole_or_nothing(edition, kept=True)
            for keys in list_keys(room, edition).values():
                assert len(keys) == 1
                assert keys.total() <= 2
        assert kept_by_then == [place >= 13 for place in range(20)]


def whole_or_nothing(edition: int, *, kept: bool) -> dict[str, int]:
    return {**dict.fromkeys(TABLES, int(kept)), "envelopes": 2 * kept, "observations": edition + kept}
