"""Whose a value is where a sentence names several shows: dates, jobs and parts go to the one they speak of."""

from __future__ import annotations

from datetime import date

import pytest

from citadel_watch.aspects import find_aspects
from citadel_watch.extracting.extract import extract
from tests.aspects.corpus import franchises, write_article


def tell(franchise: str, text: str, aspect: str) -> set[tuple[str, str]]:
    article = write_article(text, title=f"News of {franchise}", published=date(2025, 3, 10))
    return {
        (each.subject, each.value.words())
        for each in extract(article, franchises()[franchise], find_aspects(), source="test")
        if each.aspect == aspect
    }


@pytest.mark.parametrize(
    ("franchise", "text", "aspect", "told"),
    [
        (
            "Money Heist",
            "Berlin is directed by Koldo Serra and Money Heist: Korea by Kim Hong-sun.",
            "crew",
            {("berlin", "Koldo Serra, director"), ("korea", "Kim Hong-sun, director")},
        ),
        (
            "Power",
            "Spence Moore and Charlie Mann will play young Ghost and Tommy in Power: Origins.",
            "cast",
            {("origins", "Spence Moore as Ghost"), ("origins", "Charlie Mann as Tommy")},
        ),
        (
            "Fallout",
            "The cast from season one is expected back, including Ella Purnell as Lucy and Aaron Moten as Maximus.",
            "cast",
            {("season-2", "Ella Purnell as Lucy, expected"), ("season-2", "Aaron Moten as Maximus, expected")},
        ),
        (
            "Severance",
            "Tramell Tillman has exited Severance ahead of its third season.",
            "cast",
            {("season-3", "Tramell Tillman, leaving")},
        ),
        (
            "The Last Lantern",
            "The Last Lantern: Embers is being shot in France, and more is being filmed in Poland under Ewa Nowak.",
            "crew",
            {("poland", "Ewa Nowak, creator")},
        ),
    ],
)
def test_a_value_goes_to_the_show_it_speaks_of(
    franchise: str, text: str, aspect: str, told: set[tuple[str, str]]
) -> None:
    assert tell(franchise, text, aspect) == told


def test_nobody_leaves_a_spinoff_that_they_never_were_in() -> None:
    text = "Adam Kiss and Eva Toth will likely not be back for The Last Lantern: Embers."
    assert tell("The Last Lantern", text, "cast") == set()


def test_the_parts_of_a_season_have_dates_of_their_own() -> None:
    text = "Part 1 of season 3 of Severance comes out on May 16, and part 2 follows later this year."
    assert tell("Severance", text, "release-date") == {("season-3", "16 May 2025"), ("season-3", "part 2: 2025")}
