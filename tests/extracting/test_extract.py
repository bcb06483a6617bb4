"""From a page to its statements."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citadel_watch.aspects import find_aspects
from citadel_watch.extracting.extract import extract
from citadel_watch.model import Article, Block, BlockKind, Franchise, Statement, Subject
from tests.aspects.corpus import franchises, write_article

SEVERANCE = franchises()["Severance"]
LANTERN = franchises()["The Last Lantern"]
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
CITADEL = Franchise(
    name="Citadel",
    network="Prime Video",
    subjects=(
        Subject(id="season-2", kind="season", number=2),
        Subject(id="diana", kind="spinoff", title="Citadel: Diana", country="Italy"),
        *(Subject(id=each.lower(), kind="spinoff", country=each) for each in ("India", "Spain", "Mexico")),
    ),
)


def read(article: Article, franchise: Franchise = SEVERANCE) -> tuple[Statement, ...]:
    return extract(article, franchise, find_aspects(), source="page")


def page(*blocks: tuple[BlockKind, str]) -> Article:
    made: list[Block] = []
    for kind, text in blocks:
        start = made[-1].end + 2 if made else 0
        made.append(Block(kind=kind, text=text, start=start, level=2 if kind is BlockKind.HEADING else 0))
    return Article(
        url="https://news.example/",
        title=blocks[0][1],
        text="\n\n".join(each.text for each in made),
        blocks=tuple(made),
    )


def statuses(statements: tuple[Statement, ...]) -> set[tuple[str, str]]:
    return {(each.subject, str(each.value.words())) for each in statements if each.aspect == "status"}


def test_a_quote_is_the_exact_sentence_at_its_place() -> None:
    article = write_article("All is well. Apple TV+ has renewed Severance for a third season.", title="Severance news")
    statements = read(article)
    assert statements
    for each in statements:
        assert article.text[each.evidence.start : each.evidence.end] == each.evidence.quote
    assert statements[0].evidence.quote == "Apple TV+ has renewed Severance for a third season."


def test_what_is_said_twice_is_one_statement_at_the_sentence_that_is_no_headline() -> None:
    article = write_article("The streamer has renewed Severance for season 3.", title="Severance renewed for season 3")
    renewed = [each for each in read(article) if each.aspect == "status"]
    assert [each.evidence.start > 0 for each in renewed] == [True]


def test_a_surer_sentence_is_preferred() -> None:
    article = write_article(
        "Season 3 has reportedly been renewed. Now Apple TV+ has confirmed: season 3 has been renewed.",
        title="Severance",
    )
    renewed = [each for each in read(article) if each.aspect == "status"]
    assert [each.certainty for each in renewed] == ["confirmed"]


def test_the_day_given_counts_more_than_the_pages_own() -> None:
    article = write_article("Season 3 arrives next year.", title="Severance", published=date(2025, 3, 10))
    statements = extract(article, SEVERANCE, find_aspects(), source="page", published=date(2020, 1, 1))
    assert [each.value.words() for each in statements if each.aspect == "release-date"] == ["2021"]


@pytest.mark.parametrize(
    "text",
    [
        "The hedge fund Severance Capital has new investors, and its assets rose on the stock market.",
        "Severance is a video game for PlayStation; the DLC and its launch trailer are out today for players.",
        "Slow Horses is back for season 5.",
    ],
)
def test_a_page_about_something_else_says_nothing(text: str) -> None:
    assert read(write_article(text, title="Business")) == ()


def test_readers_comments_claim_nothing() -> None:
    article = page(
        (BlockKind.TITLE, "Severance season 3: what we know"),
        (BlockKind.HEADING, "Comments"),
        (BlockKind.PARAGRAPH, "Season 3 has been cancelled."),
    )
    assert statuses(read(article)) == set()


def test_an_answer_says_what_its_question_asked() -> None:
    article = write_article("Has season 3 been renewed? No. Nothing else is new.", title="Severance season 3")
    assert statuses(read(article)) == {("season-3", "not yet renewed")}


def test_a_heading_sets_the_subject_of_what_follows() -> None:
    article = page(
        (BlockKind.TITLE, "The Last Lantern: all the news"),
        (BlockKind.HEADING, "The Last Lantern: Embers"),
        (BlockKind.PARAGRAPH, "Filming has wrapped."),
        (BlockKind.HEADING, "The Polish series"),
        (BlockKind.PARAGRAPH, "Filming has begun."),
    )
    assert {("embers", "wrapped"), ("poland", "filming")} <= statuses(read(article, LANTERN))


def test_an_unknown_title_of_the_franchise_becomes_a_subject_of_its_own() -> None:
    article = write_article(
        "Hulu has announced a new spinoff titled The Last Lantern: Northern Lights. Northern Lights is being filmed.",
        title="More from The Last Lantern",
    )
    assert ("northern-lights", "filming") in statuses(read(article, LANTERN))


def test_a_spinoff_that_nobody_configured_is_not_taken_for_the_show() -> None:
    text = "Citadel: Honey Bunny has been cancelled after one season. Samantha Ruth Prabhu starred as Honey."
    statements = read(write_article(text, title="Citadel: Honey Bunny is over"), CITADEL)
    assert {each.subject for each in statements} == {"honey-bunny"}


def test_that_show_is_not_what_the_sentence_before_was_about() -> None:
    text = (
        "India's series now has a name. It goes back to before the first season of Citadel. "
        "Prime Video has already renewed that show for a second season."
    )
    assert statuses(read(write_article(text, title="India's Citadel has a name"), CITADEL)) == {("season-2", "renewed")}


def test_a_season_that_nobody_follows_gives_its_show_people_but_no_dates() -> None:
    text = (
        "Season 2 of Citadel: Diana will premiere on 5 June 2026 and have eight episodes. "
        "Matilda De Angelis returns as Diana in season 2."
    )
    statements = read(write_article(text, title="Citadel: Diana season 2 gets a date"), CITADEL)
    assert {(each.subject, each.aspect) for each in statements} == {("diana", "cast")}


def test_an_unknown_title_belongs_to_the_country_that_the_page_ties_it_to() -> None:
    article = write_article(
        "The Polish series is titled The Last Lantern: Amber. Amber is filming in Gdansk.", title="The Last Lantern"
    )
    statements = read(article, LANTERN)
    assert ("poland", "filming") in statuses(statements)
    assert any(each.subject == "poland" and each.aspect == "title" for each in statements)


def test_the_same_page_gives_the_same_statements_in_the_order_of_its_words() -> None:
    article = write_article(
        "Season 3 is filming in Utah. It is due in 2026. Season 2 wrapped.", title="Severance season 3"
    )
    first = read(article)
    assert read(article) == first
    assert [each.evidence.start for each in first] == sorted(each.evidence.start for each in first)


_PIECES = ["Severance", "season 3", "(", ")", "“", ":", ",", "and", "which", "renewed", "not", "?", "is"]


@settings(max_examples=40)
@given(
    st.lists(
        st.sampled_from(
            ["Severance", "season 3", "(", ")", "“", ":", ",", "and", "which", "renewed", "not", "?", "is"]
        ),
        max_size=40,
    )
)
def test_no_heap_of_words_stops_the_reading(words: list[str]) -> None:
    article = write_article(" ".join(words) or "x", title="Severance")
    for each in read(article):
        assert article.text[each.evidence.start : each.evidence.end] == each.evidence.quote


def test_titles_that_share_a_beginning_are_told_apart() -> None:
    franchise = replace(
        LANTERN,
        subjects=(
            *LANTERN.subjects,
            Subject(id="embers-rising", kind="spinoff", title="The Last Lantern: Embers Rising"),
        ),
    )
    article = write_article("The Last Lantern: Embers Rising has been cancelled.", title="The Last Lantern")
    assert statuses(read(article, franchise)) == {("embers-rising", "cancelled")}


def read_seed(number: int) -> set[tuple[str, str, str]]:
    text = SEEDS[number].read_text(encoding="utf-8")
    blocks = [line.strip() for line in text.split("\n") if line.strip()]
    article = page(*((BlockKind.PARAGRAPH, each) for each in blocks))
    return {(each.subject, each.aspect, each.value.words()) for each in read(article, CITADEL)}


def test_the_seeds_are_read() -> None:
    assert ("season-2", "status", "renewed") in read_seed(1)
    assert ("season-2", "status", "renewed") in read_seed(0) | read_seed(2) | read_seed(3)
