"""A fetched page to its article and its health: this floor's steps, one after another."""

from __future__ import annotations

from citadel_watch.errors import PageError
from citadel_watch.model import Article, Health, HealthState, Page
from citadel_watch.reading.article import read_html
from citadel_watch.reading.decode import decode_body
from citadel_watch.reading.health import judge_health, name_notice
from citadel_watch.reading.identity import Past, compare_with_last, goes_on

_NOTICES = frozenset({HealthState.BOT_WALL, HealthState.PARKED, HealthState.SOFT_404, HealthState.MAINTENANCE})
"""Known by a headline, which an article may bear in jest; but no notice goes on about the article's matter."""


def read_page(page: Page, past: Past | None = None) -> tuple[Article | None, Health]:
    """The page's article, and whether it may be believed: by itself, and held against the source's past.

    Never raises for what a page contains: whatever cannot be read has a health that says why, and no article.
    """
    try:
        html = decode_body(page.body, page.content_type)
    except PageError as error:
        return None, Health(state=HealthState.NOT_HTML, detail=error.problem)
    article = read_html(html, page.url)
    health = judge_health(html, article, url=page.url, asked=page.asked)
    if past is None:
        return article, health
    if health.state in _NOTICES and past.article is not None and goes_on(article, past.article):
        health = Health()
    if health.state is HealthState.OK:
        health = compare_with_last(article, past, page.at)
        if health.state not in (HealthState.OK, HealthState.STALE_COPY):
            health = name_notice(html, article, url=page.url, asked=page.asked) or health
    return article, health
