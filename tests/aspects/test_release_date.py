"""What `release-date` reads, and what it must not; and how its values stand to each other."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.aspects import find_aspects
from citadel_watch.aspects.release_date import ASPECT, ReleaseDate, parse
from citadel_watch.extracting.extract import extract
from citadel_watch.extracting.when import find_dates
from citadel_watch.extracting.when.days import write_edtf
from citadel_watch.model import Window
from tests.aspects.corpus import ASPECTS, Example, load


@pytest.mark.parametrize("example", load(ASPECTS / "release_date" / "release_date.corpus.toml"))
def test_a_sentence_means_what_the_corpus_says(example: Example) -> None:
    made = [
        (each.subject, value["edtf"] if isinstance(value := each.value.to_json(), Mapping) else "none")
        for each in extract(example.article, example.franchise, find_aspects(), source="corpus")
        if each.aspect == ASPECT.name
    ]
    if example.means is None:
        assert made == []
    else:
        assert (example.means["subject"], example.means["edtf"]) in made


def read_window(words: str) -> Window:
    window = find_dates(words, None)[0].window
    assert window is not None
    return window


def release(words: str) -> ReleaseDate:
    return ReleaseDate(window=read_window(words))


NO_DATE = ReleaseDate(window=None)


def test_windows_that_share_a_day_agree_and_others_do_not() -> None:
    assert release("spring 2026").agrees_with(release("Q2 2026"))
    assert not release("spring 2026").agrees_with(release("fall 2026"))


def test_no_date_yet_agrees_with_every_date_and_is_narrowed_by_each() -> None:
    assert NO_DATE.agrees_with(release("2026"))
    assert release("2026").agrees_with(NO_DATE)
    assert release("2026").narrows(NO_DATE)
    assert not NO_DATE.narrows(release("2026"))


def test_only_a_strictly_smaller_window_narrows() -> None:
    assert release("May 2026").narrows(release("spring 2026"))
    assert not release("spring 2026").narrows(release("spring of 2026"))
    assert not release("Q2 2026").narrows(release("spring 2026"))


def test_a_day_that_only_bounds_narrows_nothing_by_the_page_it_stands_on() -> None:
    """`By the end of 2026`, read again on a later page, is no news."""
    early, late = (
        ReleaseDate(window=find_dates("It is due by the end of 2026.", at)[0].window)
        for at in (date(2026, 3, 1), date(2026, 6, 1))
    )
    assert late.agrees_with(early)
    assert not late.narrows(early)
    assert not early.narrows(late)
    assert not late.narrows(release("2026"))
    assert release("May 2026").narrows(early)


def test_a_window_is_stale_once_it_is_wholly_past() -> None:
    assert release("spring 2026").stale_on(date(2026, 6, 1))
    assert not release("spring 2026").stale_on(date(2026, 5, 31))
    assert not release("2026 or later").stale_on(date(2040, 1, 1))
    assert not NO_DATE.stale_on(date(2026, 6, 1))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Oct. 10, 2024", "10 October 2024"),
        ("the spring of 2026", "spring 2026"),
        ("the second quarter of 2026", "Q2 2026"),
        ("late 2024 or early 2025", "September 2024 to April 2025"),
        ("no earlier than 2026", "2026 or later"),
        ("by the end of May 2026", "by May 2026"),
        ("around mid-2025", "around mid 2025"),
        ("the first half of 2025", "first half of 2025"),
        ("07/11/2024", "11 July 2024 or 7 November 2024"),
    ],
)
def test_a_window_is_said_in_the_same_words_however_it_was_written(words: str, said: str) -> None:
    assert release(words).words() == said


def test_no_date_yet_is_said_so() -> None:
    assert NO_DATE.words() == "no date yet"


DAYS = st.none() | st.dates()


@given(DAYS, DAYS)
def test_a_value_comes_back_from_its_json(earliest: date | None, latest: date | None) -> None:
    first, last = sorted((earliest, latest)) if earliest and latest else (earliest, latest)
    value = ReleaseDate(window=Window(earliest=first, latest=last, edtf=write_edtf(first, last), text="then"))
    assert parse(value.to_json()) == value
    assert parse(NO_DATE.to_json()) == NO_DATE


@given(DAYS, DAYS, DAYS, DAYS)
def test_agreement_is_symmetric(a: date | None, b: date | None, c: date | None, d: date | None) -> None:
    one, other = (
        ReleaseDate(window=Window(earliest=first, latest=last, edtf="", text="")) for first, last in ((a, b), (c, d))
    )
    assert one.agrees_with(other) == other.agrees_with(one)
