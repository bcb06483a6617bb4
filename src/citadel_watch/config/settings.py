"""A configuration that has been checked: what the rest of the program is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias

from citadel_watch.config.schema import Fetch, Route, Smtp, Store
from citadel_watch.config.secret import Secret
from citadel_watch.model import Franchise, Source, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """Again and again, so long after the last time."""

    interval: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Cron:
    """At the times of a crontab line, as `CronTrigger.from_crontab` reads it, by the clocks of a time zone."""

    expression: str
    timezone: str


Schedule: TypeAlias = Every | Cron


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfiguredSource:
    """A page to follow, and when."""

    name: str
    url: str
    outlet: str
    tier: Tier
    schedule: Schedule

    @property
    def source(self) -> Source:
        return Source(name=self.name, url=self.url, outlet=self.outlet, tier=self.tier)


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything `config.toml` says, with its defaults filled in.

    `unset_secrets` says a line for each secret that could not be revealed when the file was loaded: a command that
    sends nothing goes on without them.
    """

    file: Path
    franchise: Franchise
    sources: tuple[ConfiguredSource, ...]
    routes: tuple[Route, ...]
    smtp: Smtp | None
    store: Store
    fetch: Fetch
    unset_secrets: tuple[str, ...] = ()

    def store_url(self, environ: Mapping[str, str]) -> str:
        """The store's address; the path of an SQLite file starts at the configuration's folder.

        Raises:
            UsageError: the address is kept as a secret, and the secret is not there.
        """
        url = self.store.url.reveal(environ) if isinstance(self.store.url, Secret) else self.store.url
        scheme, mark, path = url.partition(":///")
        if not scheme.startswith("sqlite") or not mark or path.startswith((":memory:", "file:")):
            return url
        return f"{scheme}:///{self.file.absolute().parent / path}"
