"""Pages that were saved as plain text: blank, dated by hand, too long, or a notice."""

from datetime import UTC, datetime

import pytest

from citadel_watch.model import Article, Health, HealthState, Page, Validators
from citadel_watch.reading.read import LONGEST_TEXT, read_page

TEXT = "The makers of the series said on Friday that the second season has been filmed."


def read(
    text: str, content_type: str = "text/plain; charset=utf-8", *, dated: bool = False
) -> tuple[Article | None, Health]:
    page = Page(
        url="page.txt",
        status=200,
        content_type=content_type,
        body=text.encode(),
        validators=Validators(),
        at=datetime(2026, 6, 1, tzinfo=UTC),
    )
    return read_page(page, dated=dated)


@pytest.mark.parametrize(
    "blank", ["", "  \n\n\t ", "\ufeff", "url: https://a.example/x\ndate: 2026-05-12\n\n", "title: Season two\n\n "]
)
def test_a_text_without_text_is_as_empty_as_a_page_of_markup(blank: str) -> None:
    assert read(blank)[1].state is HealthState.EMPTY_SHELL


@pytest.mark.parametrize("text", ["It is renewed.", f"title: Season two\n\n{TEXT}", "Foundry season 2 renewed"])
def test_a_line_of_text_is_enough(text: str) -> None:
    assert read(text)[1] == Health()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-05-12", "2026-05-12"),
        ("12 May 2026", "2026-05-12"),
        ("12th of May, 2026", "2026-05-12"),
        ("May 12, 2026", "2026-05-12"),
        ("Tuesday, May 12th, 2026 at 10:30 p.m. (EDT)", "2026-05-12"),
        ("Tue, 12 May 2026 10:00:00 GMT", "2026-05-12"),
        ("Updated: 12 May 2026, 10:30 ET", "2026-05-12"),
        ("Sept. 3 2026", "2026-09-03"),
        ("12-May-2026", "2026-05-12"),
        ("2026/05/12", "2026-05-12"),
        ("25/12/2026", "2026-12-25"),
        ("12.25.2026", "2026-12-25"),
        ("5/5/2026", "2026-05-05"),
        ("May 2026", "2026-05-01"),
        ("2026", "2026-01-01"),
    ],
)
def test_a_date_is_read_as_people_write_it(said: str, day: str) -> None:
    article, health = read(f"date: {said}\ntitle: Season two\n\n{TEXT}")
    assert health == Health()
    assert article is not None
    assert article.published is not None
    assert article.published.day.isoformat() == day


@pytest.mark.parametrize(
    "said",
    ["yesterday", "12/05/2026", "31 February 2026", "2026-13-40", "12 May 26", "Monday", "12 мая 2026", "1 May 1894"],
)
def test_what_is_no_date_is_refused_with_what_to_write(said: str) -> None:
    article, health = read(f"date: {said}\ntitle: Season two\n\n{TEXT}")
    assert article is None
    assert not health.observed
    assert f"“{said}”" in health.detail
    assert "write one such as 2026-05-12" in health.detail
    article, health = read(f"date: {said}\ntitle: Season two\n\n{TEXT}", dated=True)
    assert article is not None
    assert health == Health()


@pytest.mark.parametrize(
    ("said", "told"),
    [*((each, "") for each in ("unknown", "Unknown", "n/a", "none", "—", "undated")), ("", "undated")],
)
def test_a_date_said_to_be_unknown_is_none_and_a_forgotten_one_is_pointed_out(said: str, told: str) -> None:
    article, health = read(f"date: {said}\ntitle: Season two\n\n{TEXT}")
    assert article is not None
    assert article.published is None
    assert health.observed
    assert told in health.detail
    assert bool(health.detail) == bool(told)


@pytest.mark.parametrize(
    "text",
    [
        f"date: 2026-05-12\n{TEXT}",
        f"Date : 2026-05-12\ntitle: Season two\n{TEXT}\n\n{TEXT}",
        f"url: https://a.example/x\ndate: 2026-05-12\n \n{TEXT}",
    ],
)
def test_a_date_line_counts_without_a_blank_line_below_it(text: str) -> None:
    article, _ = read(text)
    assert article is not None
    assert article.published is not None
    assert article.blocks[-1].text == TEXT
    assert "2026" not in article.text


def test_a_line_with_a_colon_is_text_where_no_date_or_address_stands_by_it() -> None:
    article, _ = read(f"Title: the word is from the Latin.\n{TEXT}")
    assert article is not None
    assert article.text == f"Title: the word is from the Latin.\n\n{TEXT}"


def test_markup_that_goes_by_the_name_of_text_is_read_as_markup() -> None:
    article, health = read(f"<html><head><title>Season two</title></head><body><p>{TEXT}</p></body></html>")
    assert article is not None
    assert (article.title, article.blocks[-1].text, health) == ("Season two", TEXT, Health())


def test_a_wall_that_was_saved_as_text_is_a_wall() -> None:
    wall = "Just a moment...\n\nChecking your browser before accessing the site. Please enable JavaScript and cookies."
    assert read(wall)[1].state is HealthState.BOT_WALL


@pytest.mark.parametrize("content_type", ["text/plain", "text/html"])
def test_the_text_of_an_article_has_a_length_that_no_article_exceeds(content_type: str) -> None:
    paragraph = f"<p>{TEXT}</p>\n" if content_type == "text/html" else f"{TEXT}\n\n"
    fits = (LONGEST_TEXT - 2000) // (len(TEXT) + 2)
    article, health = read(paragraph * fits, content_type)
    assert article is not None
    assert health == Health()
    article, health = read(paragraph * (fits + 100), content_type)
    assert article is None
    assert health.state is HealthState.TOO_LARGE
    assert "1,000,000" in health.detail
