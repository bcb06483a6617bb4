"""A fetched page to its article and its health: this floor's steps, one after another."""

from __future__ import annotations

from citadel_watch.errors import PageError
from citadel_watch.model import Article, Health, HealthState, Page
from citadel_watch.reading.article import read_html
from citadel_watch.reading.decode import decode_body
from citadel_watch.reading.health import judge_health


def read_page(page: Page) -> tuple[Article | None, Health]:
    """Never raises for what a page contains: whatever cannot be read has a health that says why, and no article."""
    try:
        html = decode_body(page.body, page.content_type)
    except PageError as error:
        return None, Health(state=HealthState.NOT_HTML, detail=error.problem)
    article = read_html(html, page.url)
    return article, judge_health(html, article, url=page.url, asked=page.asked)
