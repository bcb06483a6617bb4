"""Better rules are not news: after an upgrade kept articles are read again, and what only that moves is not told."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

import citadel_watch
from citadel_watch.comparing.weigh import weigh_again
from citadel_watch.extracting.extract import read_statements
from citadel_watch.extracting.mentioning import find_mentioned
from citadel_watch.extracting.passage import Aspects
from citadel_watch.extracting.passages import read_passages
from citadel_watch.model import Article, Change, Dossier, Franchise, Health, Reading, Source
from citadel_watch.storing.observation import Reread
from citadel_watch.storing.store import Store

_READERS = ("reading", "extracting", "aspects")
"""The folders whose files decide what is read of a page."""


@cache
def name_rules() -> str:
    """The version of the rules: a digest of the files that read. Whatever changes a rule changes its name."""
    digest = hashlib.sha256()
    root = Path(citadel_watch.__file__).parent
    for file in sorted(file for folder in _READERS for file in (root / folder).rglob("*.py")):
        digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def reread_source(
    source: Source, store: Store, known: Dossier, *, franchise: Franchise, aspects: Aspects, now: datetime
) -> tuple[Dossier, tuple[Change, ...]]:
    """Read again the article that the source's testimony was read in, where other rules read it; keep what that moves.

    The dossier after it, and what moved: recorded, never told. Raises: StoreError.
    """
    last = store.last_reading(source.name)
    if last is None or last.rules == name_rules():
        return known, ()
    article = store.article(source.name)
    if article is None:
        return known, ()
    reading = read_again(source, article, franchise, aspects, now)
    weighed = weigh_again(known, replace(reading, spoken=last.spoken))
    store.keep_reread(
        Reread(
            source=source.name,
            at=now,
            rules=name_rules(),
            testimonies=weighed.difference.standing,
            mentioned=reading.mentioned,
            facts=weighed.list_moved(),
            ended=tuple(known.facts.keys() - weighed.dossier.facts.keys()),
            changes=weighed.changes,
        )
    )
    return weighed.dossier, weighed.changes


def read_again(source: Source, article: Article, franchise: Franchise, aspects: Aspects, now: datetime) -> Reading:
    """What an article says, by the rules as they are now."""
    passages = tuple(read_passages(article, franchise))
    return Reading(
        source=source.name,
        outlet=source.outlet,
        tier=source.tier,
        at=now,
        health=Health(),
        statements=read_statements(passages, aspects, source=source.url),
        spoken=article.spoken.day if article.spoken else None,
        mentioned=find_mentioned(passages),
        article=article,
    )
