"""A fetched page to its article and its health: this floor's steps, one after another."""

from __future__ import annotations

from citadel_watch.errors import PageError
from citadel_watch.model import Article, Health, HealthState, Page
from citadel_watch.reading.article import read_html, read_text
from citadel_watch.reading.datelines import read_date_line
from citadel_watch.reading.decode import decode_body
from citadel_watch.reading.health import judge_health, judge_plain, name_notice
from citadel_watch.reading.identity import Past, compare_with_last, goes_on
from citadel_watch.reading.plain import find_date_line, write_markup

_NOTICES = frozenset({HealthState.BOT_WALL, HealthState.PARKED, HealthState.SOFT_404, HealthState.MAINTENANCE})
"""Known by a headline, which an article may bear in jest; but no notice goes on about the article's matter."""

LONGEST_TEXT = 1_000_000
"""Characters of one article; the longest that people write have a few hundred thousand."""


def is_plain(page: Page, text: str) -> bool:
    """Is it text as people type it, and no markup that goes by the name of text?"""
    return page.content_type.partition(";")[0].strip().lower() == "text/plain" and not text.lstrip().startswith("<")


def read_page(page: Page, past: Past | None = None, *, dated: bool = False) -> tuple[Article | None, Health]:
    """The page's article, and whether it may be believed: by itself, and held against the source's past.

    `dated` is whether its day is known from elsewhere, so that what the page says of it does not count.
    Never raises for what a page contains: whatever cannot be read has a health that says why, and no article.
    """
    try:
        text = decode_body(page.body, page.content_type)
    except PageError as error:
        return None, Health(state=HealthState.NOT_HTML, detail=error.problem)
    if is_plain(page, text):
        article, health, html = _read_plain(text, page, dated=dated)
    else:
        article, html = read_html(text, page.url), text
        health = judge_health(html, article, url=page.url, asked=page.asked)
    if article is not None and len(article.text) > LONGEST_TEXT:
        detail = f"its text has {len(article.text):,} characters, and no article has more than {LONGEST_TEXT:,}"
        return None, Health(state=HealthState.TOO_LARGE, detail=detail)
    if past is None or article is None:
        return article, health
    if health.state in _NOTICES and past.article is not None and goes_on(article, past.article):
        health = Health()
    if health.state is HealthState.OK:
        health = compare_with_last(article, past, page.at)
        if health.state not in (HealthState.OK, HealthState.STALE_COPY):
            health = name_notice(html, article, url=page.url, asked=page.asked) or health
    return article, health


def _read_plain(text: str, page: Page, *, dated: bool) -> tuple[Article | None, Health, str]:
    """The article, its health, and the same as markup, in which a notice can be looked for.

    A date that cannot be read would let old news pass for new, so that such a page is not read at all.
    """
    article = read_text(text, page.url)
    said = None if dated else find_date_line(text)
    try:
        read_date_line(said or "")
    except PageError as error:
        return None, Health(state=HealthState.NOT_HTML, detail=f"{error.problem}; {error.remedy}"), ""
    html = write_markup(article)
    health = judge_plain(html, article, url=page.url, asked=page.asked)
    if health.state is HealthState.OK and said is not None and not said.strip():
        health = Health(detail="its date line is empty, so that it is read as undated")
    return article, health, html
