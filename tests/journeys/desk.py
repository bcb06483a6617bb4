"""Rounds over a newsroom's real pages, at whatever time the story says it is, and what arrives of them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook

from citadel_watch.config import load_config
from citadel_watch.rounds import run_round
from citadel_watch.wiring import open_configured_store, open_watch
from tests.journeys.newsroom import SECRET, Newsroom, open_newsroom

RENEWED = "Northlight has renewed Foundry for a second season."


@dataclass
class Desk:
    """A newsroom, the time in it, and what has arrived since it was last asked."""

    room: Newsroom
    now: datetime = field(default_factory=lambda: datetime.now(UTC) - timedelta(days=60))

    def check(self, *, after: timedelta = timedelta(hours=6), dry_run: bool = False) -> None:
        self.now += after
        asyncio.run(self._check(dry_run=dry_run))

    async def _check(self, *, dry_run: bool) -> None:
        config = load_config(self.room.config, self.room.environment)
        with open_configured_store(config) as store, store.hold(self.now):
            async with open_watch(config, store) as (watch, channels):
                await run_round([each.source for each in config.sources], watch, channels, self.now, dry_run=dry_run)

    def read_letters(self) -> list[str]:
        letters = [str(each.message["Subject"]) for each in self.room.mail.letters]
        self.room.mail.letters.clear()
        return letters

    def read_posts(self) -> list[dict[str, Any]]:
        posts = [Webhook(SECRET).verify(each.body, dict(each.headers)) for each in self.room.hook.requests]
        self.room.hook.requests.clear()
        return posts

    def silent(self) -> bool:
        return self.read_letters() == [] and self.read_posts() == []


@contextmanager
def open_desk(folder: Path, *outlets: str) -> Iterator[Desk]:
    with pytest.MonkeyPatch.context() as patch, open_newsroom(folder, *outlets) as room:
        patch.setenv("HOOK_SECRET", SECRET)
        for each in outlets:
            room.publish(f"/{each}", RENEWED)
        desk = Desk(room)
        desk.check()
        desk.read_letters()
        desk.read_posts()
        yield desk
