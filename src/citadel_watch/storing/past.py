"""What a source's page was like: its last article, the texts before it, and how the looks since then have gone."""

from __future__ import annotations

from sqlalchemy import Connection, select

from citadel_watch.model import HealthState
from citadel_watch.reading.identity import Past
from citadel_watch.storing.articles import read_article
from citadel_watch.storing.schema import articles, observations, sources, statements

_MOST_EARLIER = 200
_MOST_LOOKS = 50
_PROPER = frozenset({HealthState.OK, HealthState.UNCHANGED})


def read_past(connection: Connection, name: str) -> Past:
    """What a new look at the source is held against; empty before the first."""
    source = connection.execute(select(sources.c.article, sources.c.spoken).where(sources.c.name == name)).one_or_none()
    if source is None:
        return Past()
    texts = select(articles.c.hash).where(articles.c.source == name, articles.c.hash != (source.article or ""))
    earlier = connection.scalars(texts.order_by(articles.c.last_read.desc()).limit(_MOST_EARLIER))
    standing = select(statements.c.id).where(statements.c.source == name, statements.c.ended_at.is_(None)).limit(1)
    return Past(
        article=read_article(connection, name, source.article) if source.article else None,
        spoken=source.spoken,
        earlier=frozenset(earlier),
        since=_read_since(connection, name),
        stands=connection.scalar(standing) is not None,
    )


def _read_since(connection: Connection, name: str) -> tuple[HealthState, ...]:
    """The health of every look after the last proper reading, newest first."""
    looks = select(observations.c.health).where(observations.c.source == name).order_by(observations.c.at.desc())
    since = []
    for health in connection.scalars(looks.limit(_MOST_LOOKS)):
        if HealthState(health) in _PROPER:
            break
        since.append(HealthState(health))
    return tuple(since)
