"""A newsroom for the journeys: a web site, a mail server and a webhook on loopback, and the command run on them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.servers.hook import Answer, HookReceiver
from tests.servers.site import Site
from tests.servers.smtp import SmtpReceiver

CONFIG = """
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
name = "desk"
email = "desk@example.org"

[[route]]
name = "bot"
webhook = "{hook}"
secret = "env:HOOK_SECRET"

[smtp]
host = "127.0.0.1"
port = {smtp}
security = "none"
from = "watch@example.org"

[store]
url = "sqlite:///watch.db"

[fetch]
private_networks = true
per_host_delay = 0.0
timeout = 5
"""

SOURCE = """
[[source]]
name = "{name}"
url = "{url}"
outlet = "{outlet}"
every = "{every}"
"""

SECRET = "whsec_c2VjcmV0IG9mIHRoZSBmb3VuZHJ5IG5ld3Nyb29t"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [row for row in self.rows if row.get("type") == kind]

    @property
    def told(self) -> list[dict[str, Any]]:
        return [row for row in self.of("change") if row["alert"]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """The servers, and the folder that the configuration and the store are in."""

    folder: Path
    site: Site
    mail: SmtpReceiver
    hook: HookReceiver

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "HOOK_SECRET": SECRET, "NO_COLOR": "1"}

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "citadel_watch", *words, "--config", str(self.config)]

    def watch(self, *words: str) -> Ran:
        done = subprocess.run(
            self.command(*words), capture_output=True, text=True, check=False, env=self.environment, timeout=60
        )
        return Ran(code=done.returncode, out=done.stdout, err=done.stderr)

    def publish(
        self, path: str, *sentences: str, date: str = "2026-03-01", title: str = "Foundry: what we know"
    ) -> None:
        self.site[path] = page(*sentences, date=date, title=title)


def page(*sentences: str, date: str, title: str) -> str:
    """An article with a site around it."""
    text = "\n".join(f"<p>{each}</p>" for each in sentences)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="article:published_time" content="{date}T09:00:00Z"></head>'
        f'<body><header><nav><a href="/">Home</a> <a href="/tv">TV</a></nav></header>'
        f"<main><article><h1>{title}</h1>{text}</article></main>"
        f"<footer>All rights reserved.</footer></body></html>"
    )


@contextmanager
def open_newsroom(folder: Path, *outlets: str, answers: Sequence[Answer] = (), every: str = "6h") -> Iterator[Newsroom]:
    """A newsroom whose sources are the outlets, each at the path of its name; the webhook gives `answers` in turn."""
    with Site() as site, SmtpReceiver() as mail, HookReceiver(*answers) as hook:
        sources = "".join(
            SOURCE.format(name=each, url=site.url("/" + each), outlet=each.title(), every=every) for each in outlets
        )
        room = Newsroom(folder=folder, site=site, mail=mail, hook=hook)
        room.config.write_text(CONFIG.format(sources=sources, hook=hook.url, smtp=mail.port), encoding="utf-8")
        yield room
