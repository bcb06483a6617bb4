"""What `production` reads, and what it must not; and how its values stand to each other."""

from collections.abc import Mapping
from typing import Any

import pytest

from citadel_watch.aspects import find_aspects
from citadel_watch.aspects.production import ASPECT, Production, parse
from citadel_watch.extracting.extract import extract
from citadel_watch.extracting.when import find_dates
from citadel_watch.model import Window
from tests.aspects.corpus import ASPECTS, Example, load


@pytest.mark.parametrize("example", load(ASPECTS / "production" / "production.corpus.toml"))
def test_a_sentence_means_what_the_corpus_says(example: Example) -> None:
    made = [
        flatten(each.subject, each.value.to_json())
        for each in extract(example.article, example.franchise, find_aspects(), source="corpus")
        if each.aspect == ASPECT.name
    ]
    if example.means is None:
        assert made == []
    else:
        assert any(example.means.items() <= each.items() for each in made), made


def flatten(subject: str, value: object) -> dict[str, Any]:
    assert isinstance(value, Mapping)
    when = value["when"]
    return {**value, "subject": subject, "when": when["edtf"] if when else None}


def read_window(words: str) -> Window:
    window = find_dates(words, None)[0].window
    assert window is not None
    return window


def test_each_place_has_a_slot_of_its_own_and_each_event_one() -> None:
    assert Production(event="location", where="Rome").slot != Production(event="location", where="London").slot
    assert Production(event="start").slot != Production(event="end").slot


def test_a_time_that_is_known_more_closely_narrows() -> None:
    month = Production(event="start", when=read_window("June 2025"))
    year = Production(event="start", when=read_window("2025"))
    assert month.agrees_with(year)
    assert month.narrows(year)
    assert month.narrows(Production(event="start"))
    assert not year.narrows(month)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Production(event="start", when=read_window("June 2025")), "filming begins June 2025"),
        (Production(event="end"), "filming ends"),
        (Production(event="location", where="Rome"), "filmed in Rome"),
        (Production(event="reshoots"), "reshoots"),
    ],
)
def test_a_value_is_said_in_words_and_comes_back_from_its_json(value: Production, said: str) -> None:
    assert value.words() == said
    assert parse(value.to_json()) == value
