"""The demo's editions: full pages, and furniture that moves around articles that stand still."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup

from citadel_watch.demo.editions import EDITIONS, Edition, Lesson
from citadel_watch.demo.outlets import BY_KEY, OUTLETS, Outlet
from citadel_watch.demo.press import file_copy

PRINTED = [
    pytest.param(edition, outlet, id=f"{edition.name}-{outlet.key}")
    for edition in EDITIONS
    for outlet in OUTLETS
    if edition.walled != outlet.key
]


def read_words(html: str) -> str:
    return " ".join(BeautifulSoup(html, "lxml").get_text(" ").split())


def find_article(html: str) -> str:
    """The words of the copy alone, found by the copy's own words at both its ends."""
    soup = BeautifulSoup(html, "lxml")
    for advert in soup.select(".ad-slot"):
        advert.decompose()
    body = soup.select_one(".entry-content, .c-article__body, .story-body, .digest, .sg-text")
    assert body is not None
    return " ".join(body.get_text(" ").split())


@pytest.mark.parametrize(("edition", "outlet"), PRINTED)
def test_every_page_is_a_whole_news_page(edition: Edition, outlet: Outlet) -> None:
    soup = BeautifulSoup(edition.pages[outlet.path], "lxml")
    assert soup.html is not None
    assert soup.title is not None
    assert len(soup.select("h1")) == 1
    assert soup.select_one("link[rel=canonical]") is not None
    assert soup.select_one("meta[property='og:title']") is not None
    for part in (
        "nav, .menu, [role=navigation]",
        "footer, .footer",
        "aside",
        "input",
        ".cookie-banner, .cookie-notice, .cookie-bar",
        "script:not([type='application/ld+json'])",
    ):
        assert soup.select_one(part) is not None, part
    data = soup.select_one("script[type='application/ld+json']")
    assert data is not None
    assert "datePublished" in json.dumps(json.loads(data.get_text()))


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.key)
def test_only_furniture_moves_in_the_noise_edition(outlet: Outlet) -> None:
    before, after = EDITIONS[1].pages[outlet.path], EDITIONS[2].pages[outlet.path]
    assert before != after
    assert read_words(before) != read_words(after)
    assert find_article(before) == find_article(after)


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name)
def test_every_page_is_filed_before_the_morning_of_its_edition(edition: Edition) -> None:
    for outlet in OUTLETS:
        if copy := file_copy(edition.name, outlet):
            assert copy.published <= copy.modified
            assert copy.modified < datetime.combine(edition.day, time(9), UTC)


def test_an_outlet_with_nothing_new_prints_the_same_bytes() -> None:
    for before, after in pairwise(EDITIONS):
        if after.name == "2024-07-noise":
            continue
        for outlet in OUTLETS:
            if outlet.key not in (before.walled, after.walled) and file_copy(after.name, outlet) is None:
                assert before.pages[outlet.path] == after.pages[outlet.path]


def test_one_outlet_hides_behind_a_consent_wall_and_comes_back() -> None:
    walled = next(edition for edition in EDITIONS if edition.walled)
    assert walled.walled is not None
    path = BY_KEY[walled.walled].path
    assert "Accept all" in walled.pages[path]
    assert "Citadel" not in read_words(walled.pages[path])
    assert "Citadel" in read_words(EDITIONS[walled.number].pages[path])
    assert all(walled.pages[each] == EDITIONS[walled.number - 2].pages[each] for each in walled.pages if each != path)


def test_the_editions_are_in_order_and_say_what_to_expect() -> None:
    assert [edition.number for edition in EDITIONS] == list(range(1, len(EDITIONS) + 1))
    assert all(before.day < after.day for before, after in pairwise(EDITIONS))
    assert [edition.expected == "silent" for edition in EDITIONS] == [not edition.lessons for edition in EDITIONS]


def test_every_news_edition_has_one_story_in_several_outlets() -> None:
    for edition in EDITIONS:
        carriers = [outlet for outlet in OUTLETS if file_copy(edition.name, outlet)]
        assert len(carriers) >= 3 or edition.expected == "silent"


def test_a_lesson_knows_the_change_that_teaches_it() -> None:
    lesson = Lesson(subject="season-2", aspect="cast", value={"person": "Matt Berry", "standing": "in"})
    value = {"person": "Matt Berry", "character": None, "standing": "in"}
    assert lesson.taught_by("season-2", "cast", value)
    assert not lesson.taught_by("season-2", "cast", value | {"standing": "out"})
    assert not lesson.taught_by("diana", "cast", value)
    assert not lesson.taught_by("season-2", "cast", None)
