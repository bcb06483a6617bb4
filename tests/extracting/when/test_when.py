"""Dates in prose mean what people mean by them: the corpus, and the laws that hold for any text."""

from __future__ import annotations

import re
import tomllib
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from citadel_watch.extracting import when
from citadel_watch.extracting.passage import Dated
from citadel_watch.extracting.when import find_dates
from citadel_watch.extracting.when.days import make_months, write_edtf
from citadel_watch.model import Window

A_SUNDAY = date(2024, 9, 15)


@cache
def corpus() -> dict[str, Any]:
    return tomllib.loads(files(when).joinpath("when.corpus.toml").read_text("utf-8"))


def phrases(kind: str) -> list[Any]:
    return [
        pytest.param(says, each.get("at"), each["means"], id=f"{says} @ {each.get('at')}")
        for each in corpus()[kind]
        for says in each["says"]
    ]


def meanings(says: str, at: date | None) -> list[dict[str, Any]]:
    return [written(dated.window) for dated in find_dates(says, at)]


def written(window: Window | None) -> dict[str, Any]:
    if window is None:
        return {}
    ends = {"earliest": window.earliest, "latest": window.latest}
    return {name: day for name, day in ends.items() if day} | {"edtf": window.edtf}


@pytest.mark.parametrize(("says", "at", "means"), phrases("example"))
def test_a_phrase_means_its_days(says: str, at: date | None, means: dict[str, Any]) -> None:
    assert means in meanings(says, at)


@pytest.mark.xfail(strict=True, reason="a known gap of the grammar")
@pytest.mark.parametrize(("says", "at", "means"), phrases("gap"))
def test_a_gap_is_still_open(says: str, at: date | None, means: dict[str, Any]) -> None:
    assert means in meanings(says, at)


@pytest.mark.parametrize("says", corpus()["silent"]["says"])
def test_words_that_only_look_like_a_time_mean_none(says: str) -> None:
    assert find_dates(says, A_SUNDAY) == ()


@pytest.mark.parametrize(
    "says",
    [
        "It opened on July 3, two weeks before it was shown abroad.",
        "eight weeks after the pilot tested well",
        "seven months after the network meant to",
    ],
)
def test_a_time_counted_from_an_event_is_not_counted_from_the_page(says: str) -> None:
    counted = [
        each for each in find_dates(says, A_SUNDAY) if " before" in each.span.of(says) or " after" in each.span.of(says)
    ]
    assert [each.window for each in counted] == [None]


def test_the_corpus_holds_at_least_three_hundred_phrases() -> None:
    assert len(phrases("example")) >= 300


TOKENS = (
    *(
        "in",
        "by",
        "the",
        "of",
        "from",
        "to",
        "and",
        "or",
        "between",
        "before",
        "after",
        "not",
        "no earlier than",
        "until",
    ),
    *(
        "early",
        "mid-",
        "late",
        "end of",
        "next",
        "last",
        "this",
        "year",
        "month",
        "week",
        "spring",
        "fall",
        "Q2",
        "May",
    ),
    *(
        "October",
        "Oct.",
        "10",
        "10th",
        "2024",
        "2025",
        "2024-25",
        "'26",
        "Friday",
        "later",
        "ago",
        "two",
        "season",
        ",",
    ),
    *(
        "first",
        "second",
        "half",
        "quarter",
        "premieres",
        "was",
        "moved",
        "07/11/2024",
        "2026-02-30",
        "tomorrow",
        "a year later",
    ),
)
PROSE = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(TOKENS), max_size=14).map(" ".join))
REFERENCES = st.one_of(st.none(), st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 1, 1)))


DAYS_OF = ("May 2026", "October 10, 2024", "the end of June 2025", "2025-26", "spring 2027", "12 March 2026")
DATED_PROSE = st.tuples(PROSE, st.sampled_from(DAYS_OF), PROSE).map(
    lambda parts: f"{parts[0]} in {parts[1]}. {parts[2]}"
)
"""Any text with a date in the midst of it, so that a law about what is found is never true of nothing."""


def find_some(text: str, reference: date | None) -> tuple[Dated, ...]:
    """What is found in a text that names a time for certain."""
    found = find_dates(text, reference)
    assert found, text
    return found


@given(DATED_PROSE, REFERENCES)
@example("0 YEAR BEFORE 2000", None)
def test_what_is_found_lies_in_the_text_in_order_and_apart(text: str, reference: date | None) -> None:
    end = 0
    for dated in find_some(text, reference):
        assert end <= dated.span.start < dated.span.end <= len(text)
        assert dated.window is None or dated.window.text == dated.span.of(text)
        end = dated.span.end


@given(DATED_PROSE, REFERENCES)
def test_no_window_ends_before_it_begins(text: str, reference: date | None) -> None:
    windows = [dated.window for dated in find_some(text, reference) if dated.window]
    closed = [(each.earliest, each.latest) for each in windows if each.earliest and each.latest]
    assert windows
    assert all(first <= last for first, last in closed)


EDTF_END = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
EDTF = re.compile(rf"{EDTF_END}~?|(?:{EDTF_END}|\.\.)/(?:{EDTF_END}|\.\.)~?|\[{EDTF_END},{EDTF_END}\]")


@given(DATED_PROSE, REFERENCES)
def test_every_window_is_written_as_edtf(text: str, reference: date | None) -> None:
    windows = [dated.window for dated in find_some(text, reference) if dated.window]
    assert windows
    assert [each.edtf for each in windows if not EDTF.fullmatch(each.edtf)] == []


@given(PROSE, REFERENCES)
def test_any_text_is_read_without_fail(text: str, reference: date | None) -> None:
    assert all(dated.window is None or EDTF.fullmatch(dated.window.edtf) for dated in find_dates(text, reference))


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2039, 12, 31)), st.integers(min_value=0, max_value=300))
def test_what_is_to_come_by_a_day_can_come_from_the_day_of_the_page(page: date, ahead: int) -> None:
    """The words give no beginning, and their window says so, but nothing comes before it is said to come."""
    day = page + timedelta(days=ahead)
    (dated,) = find_dates(f"It is due by {day:%B} {day.day}, {day.year}.", page)
    assert dated.window
    assert (dated.window.earliest, dated.window.latest) == (page, day)
    assert dated.window.edtf.startswith("../")
    (undated,) = find_dates(f"It is due by {day:%B} {day.day}, {day.year}.", None)
    assert undated.window
    assert (undated.window.earliest, undated.window.latest) == (None, day)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2039, 12, 1)), st.integers(min_value=0, max_value=400))
def test_a_later_reader_never_takes_a_bare_day_for_an_earlier_one(reference: date, days: int) -> None:
    first, second = (find_dates("It is due on October 10.", at) for at in (reference, reference + timedelta(days=days)))
    assert first[0].window
    assert second[0].window
    assert first[0].window.earliest is not None
    assert second[0].window.earliest is not None
    assert first[0].window.earliest <= second[0].window.earliest


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2039, 12, 31)))
def test_a_day_is_read_alike_however_it_is_written(day: date) -> None:
    ways = (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", day.isoformat())
    assert all(meanings(way, None) == [{"earliest": day, "latest": day, "edtf": day.isoformat()}] for way in ways)


@given(st.integers(min_value=2000, max_value=2039), st.integers(min_value=1, max_value=12), st.integers(1, 40))
def test_edtf_is_the_same_for_the_same_days(year: int, month: int, count: int) -> None:
    days = make_months(year, month, count)
    assert EDTF.fullmatch(write_edtf(days.earliest, days.latest))


@pytest.mark.parametrize(
    "unit",
    ["October ", "10 ", "mid-to-late ", "from 2024 to ", "the end of ", "between May and ", "2024-", "not before "],
)
def test_a_line_twice_as_long_is_read_just_as_safely(unit: str) -> None:
    """No nested repetition: a long run of half a date ends, and finds nothing impossible."""
    text = unit * (20_000 // len(unit)) + " in May 2026"
    assert all(dated.span.end <= len(text) for dated in find_some(text, A_SUNDAY))


@pytest.mark.parametrize(
    ("says", "shown"),
    [
        ("Season 2 will not be released before 2027.", "not … before 2027"),
        ("Season 2 won't be released before 2027.", "won't … before 2027"),
        ("It will come out, but not before 2027.", "not before 2027"),
        ("I would be surprised to see it by 2027.", "surprised … by 2027"),
        ("Nobody expects to see it until 2028.", "Nobody … until 2028"),
        ("It is out no earlier than 2027.", "no earlier than 2027"),
        ("It will be released before 2027.", "before 2027"),
        ("It will come between March and May 2026.", "between March and May 2026"),
        ("It will come from March to May 2026.", "March to May 2026"),
        ("It will come in March or May 2026.", "March or May 2026"),
    ],
)
def test_a_window_is_shown_with_the_words_that_make_it_so(says: str, shown: str) -> None:
    assert [dated.window and dated.window.text for dated in find_dates(says, A_SUNDAY)] == [shown]
