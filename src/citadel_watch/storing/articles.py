"""The text of every article as it was read, for better rules to read again; old text is let go, its quotes never."""

from __future__ import annotations

import hashlib
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, select

from citadel_watch.model import Article
from citadel_watch.storing.codec import decode_article, encode_article, read_json, write_canonical
from citadel_watch.storing.schema import articles, put_row, sources


def keep_article(connection: Connection, source: str, article: Article, spoken: date | None, at: datetime) -> str:
    """Write the article, unless the source has said the very same before; its hash either way."""
    body = write_canonical(encode_article(article)).decode("utf-8")
    seal = hashlib.sha256(article.text.encode("utf-8", "backslashreplace")).hexdigest()
    known = connection.execute(select(articles).where(_is(source, seal))).one_or_none()
    row = {
        "source": source,
        "hash": seal,
        "first_read": known.first_read if known else at,
        "last_read": at,
        "url": article.url,
        "title": article.title,
        "spoken": spoken,
        "words": len(article.text.split()),
        "body": body,
    }
    put_row(connection, articles, row)
    return seal


def touch_article(connection: Connection, source: str, seal: str, at: datetime) -> None:
    """The source still says the same: its text is not old."""
    connection.execute(articles.update().where(_is(source, seal)).values(last_read=at))


def read_article(connection: Connection, source: str, seal: str) -> Article | None:
    """An article that was kept; None where its text has been let go. Raises: UnreadableRecordError."""
    row = connection.execute(select(articles).where(_is(source, seal))).one_or_none()
    return None if row is None or row.body is None else decode_article(read_json(row.body))


def prune_articles(connection: Connection, before: datetime) -> int:
    """Let go of the text last read before then, except what a source still says; how many were let go."""
    standing = select(sources.c.article).where(sources.c.name == articles.c.source, sources.c.article.is_not(None))
    old = (articles.c.last_read < before) & articles.c.body.is_not(None) & articles.c.hash.not_in(standing)
    return connection.execute(articles.update().where(old).values(body=None)).rowcount


def _is(source: str, seal: str) -> ColumnElement[bool]:
    return and_(articles.c.source == source, articles.c.hash == seal)
