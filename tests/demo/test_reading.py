"""The program reads the demo's pages as a careful reader does: the article whole, and nothing around it."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from bs4 import BeautifulSoup

from citadel_watch.demo.editions import EDITIONS, Edition
from citadel_watch.demo.furniture import furnish
from citadel_watch.demo.outlets import BY_KEY, OUTLETS, Outlet
from citadel_watch.demo.press import Copy, file_copy
from citadel_watch.model import Article, Health, HealthState, Page, Validators
from citadel_watch.reading.read import read_page

FILED = [
    pytest.param(edition, outlet, copy, id=f"{edition.name}-{outlet.key}")
    for edition in EDITIONS
    for outlet in OUTLETS
    if (copy := file_copy(edition.name, outlet)) is not None
]


def read(edition: Edition, outlet: Outlet) -> tuple[Article | None, Health]:
    return read_page(
        Page(
            url=f"http://news.example{outlet.path}",
            status=200,
            content_type="text/html; charset=utf-8",
            body=edition.pages[outlet.path].encode(),
            validators=Validators(),
            at=datetime.combine(edition.day, time(18), UTC),
        )
    )


def flatten(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("edition", "outlet", "copy"), FILED)
def test_an_article_is_read_whole(edition: Edition, outlet: Outlet, copy: Copy) -> None:
    article, health = read(edition, outlet)
    assert health.state is HealthState.OK, health.detail
    assert article is not None
    assert copy.headline in article.title
    text = flatten(article.text)
    for part in BeautifulSoup(copy.body, "lxml").select("p, li, h2, h3"):
        assert flatten(part.get_text()) in text


@pytest.mark.parametrize(("edition", "outlet", "copy"), FILED)
def test_an_article_is_dated_as_its_writer_filed_it(edition: Edition, outlet: Outlet, copy: Copy) -> None:
    article, _ = read(edition, outlet)
    assert article is not None
    assert article.published is not None
    assert article.spoken is not None
    assert (article.published.day, article.spoken.day) == (copy.published.date(), copy.modified.date())


@pytest.mark.parametrize(("edition", "outlet", "copy"), FILED)
def test_no_furniture_is_read(edition: Edition, outlet: Outlet, copy: Copy) -> None:  # noqa: ARG001 -- one list of pages
    article, _ = read(edition, outlet)
    assert article is not None
    text = flatten(article.text)
    furniture = BeautifulSoup("".join(furnish(outlet.key, edition.number, edition.day).values()), "lxml")
    for part in furniture.select("a, p, .ad-label"):
        assert flatten(part.get_text()) not in text
    for words in ("cookie", "newsletter", "Most read", "Share"):
        assert words.casefold() not in text.casefold()


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.key)
def test_an_article_reads_the_same_whatever_stands_around_it(outlet: Outlet) -> None:
    before, after = read(EDITIONS[1], outlet)[0], read(EDITIONS[2], outlet)[0]
    assert before is not None
    assert after is not None
    assert before.text == after.text


def test_the_consent_wall_is_named() -> None:
    edition = next(edition for edition in EDITIONS if edition.walled)
    assert edition.walled is not None
    _, health = read(edition, BY_KEY[edition.walled])
    assert health.state is HealthState.CONSENT
