"""Old text is let go after a round; what was read in it stays."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.journeys.newsroom import Newsroom, open_newsroom

DATED = "Season 2 of Foundry will premiere on May 6, 2031."
MOVED = "Season 2 of Foundry will now premiere on September 9, 2031, Northlight has confirmed."


def ask(room: Newsroom, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(room.folder / "watch.db", isolation_level=None)) as connection:
        return connection.execute(query).fetchall()


def count_texts(room: Newsroom) -> int:
    return len(ask(room, "SELECT 1 FROM articles WHERE body IS NOT NULL"))


def test_old_text_is_let_go_after_a_round_and_what_was_read_in_it_is_kept(tmp_path: Path) -> None:
    with open_newsroom(tmp_path, "gazette") as room:
        room.publish("/gazette", DATED)
        assert room.watch("check").code == 0
        ask(room, "UPDATE articles SET last_read = '2020-01-01 00:00:00.000000'")
        assert room.watch("check", "--dry-run").code == 0
        assert count_texts(room) == 1
        room.publish("/gazette", MOVED, date="2026-04-01")
        assert room.watch("check").code == 0
        assert count_texts(room) == 1
        assert ask(room, "SELECT count(*) FROM articles") == [(2,)]
        assert [DATED in str(body) for (body,) in ask(room, "SELECT body FROM statements ORDER BY id")] == [True, False]
        assert ask(room, "SELECT count(*) FROM changes") == [(2,)]
