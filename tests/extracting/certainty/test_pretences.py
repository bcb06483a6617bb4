"""What is told and not meant claims nothing; what only sounds like it does."""

from __future__ import annotations

from datetime import date

import pytest

from citadel_watch.extracting.certainty.pretences import is_not_meant, is_satire

PAGE_DAY = date(2026, 3, 1)

NOT_MEANT = [
    "April Fools' Day brought a joke: the network said that season 2 was cancelled.",
    "It was a prank, and season 2 of Slow Horses is not coming in June.",
    "The announcement of a sixth season turned out to be a hoax.",
    "A fan-made trailer for season 2 has gone viral.",
    "A concept trailer for the fourth season fooled thousands.",
    "The AI-generated trailer for season 3 has 10 million views.",
    "In fan fiction, season 5 was cancelled long ago.",
    "The star joked that season 4 would premiere in 2099.",
    "From our archive, 12 June 2023: the show is cancelled after one season.",
    "“Apple has cancelled it,” we reported then.",
    "In May 2024 the Gazette wrote: “Season 2 will premiere on October 10, 2024.”",
    'Back in 2019, the network announced: "There will be a third season."',
    "Variety reported at the time that a second season was certain.",
    "“Season 4 is cancelled,” jokes Oldman.",
    "“Season 4 is cancelled,” he quipped.",
    "Oldman joked: “Season 4 is cancelled.”",
    "“They told us it was over, and we laughed,” Oldman said of the prank.",
    "Season 4 has been cancelled, or so a parody site says.",
    "According to a spoof account, season 4 stars a horse.",
]
MEANT = [
    "Apple has renewed Slow Horses for a sixth season.",
    "“Season 2 will premiere in May,” the network announced in 2026.",
    "The new trailer has fans excited.",
    "Fans made the announcement trend within minutes.",
    "The practical jokes of season 1 return in season 2, which premieres in June.",
    "In February 2026 the network announced: “Season 2 will premiere on October 10.”",
    "The archive of the agency plays a part in season 2.",
    "It is no joke: season 4 has been cancelled.",
    "“It is full of jokes,” Oldman said of season 4.",
    "Season 4, a parody of spy films, premieres in June.",
]


@pytest.mark.parametrize("sentence", NOT_MEANT)
def test_a_prank_a_fan_s_work_or_an_old_quotation_claims_nothing(sentence: str) -> None:
    assert is_not_meant(sentence, PAGE_DAY)


@pytest.mark.parametrize("sentence", MEANT)
def test_news_is_meant(sentence: str) -> None:
    assert not is_not_meant(sentence, PAGE_DAY)


@pytest.mark.parametrize(
    ("title", "texts"),
    [
        ("SATIRE: Slow Horses renewed for 40 seasons", ["Apple has renewed it."]),
        ("Slow Horses renewed for 40 seasons | Satire", ["Apple has renewed it."]),
        ("Slow Horses renewed", ["Satire", "Apple has renewed it."]),
        ("Slow Horses renewed", ["This article is satire.", "Apple has renewed it."]),
        ("Slow Horses renewed", ["Apple has renewed it.", "More.", "This story is a work of fiction."]),
        ("April Fools: Slow Horses cancelled", ["Apple has cancelled it."]),
    ],
)
def test_a_page_that_says_it_is_satire_is(title: str, texts: list[str]) -> None:
    assert is_satire(title, texts)


@pytest.mark.parametrize(
    ("title", "texts"),
    [
        ("Slow Horses renewed", ["Apple has renewed the spy satire.", "It is a satirical thriller."]),
        ("The Boys: the superhero satire's final season", ["The satire returns in 2026."]),
        ("Slow Horses cancelled", ["This is not a joke: the show has been cancelled."]),
        ("Satirical drama gets a second season", ["The show is a parody of fantasy epics."]),
        ("Why the show is a work of genius", ["This story is based on fiction series by Mick Herron."]),
    ],
)
def test_a_page_about_a_satire_is_none(title: str, texts: list[str]) -> None:
    assert not is_satire(title, texts)
