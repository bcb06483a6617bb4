"""Where clauses begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citadel_watch.extracting.clauses import split_clauses
from citadel_watch.extracting.passage import Span


def pieces(text: str) -> list[str]:
    return [part.span.of(text).strip(" ,;") for part in split_clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The show is back.", ["The show is back."]),
        ("It is back; a date is not set.", ["It is back", "a date is not set."]),
        ("It is back, and the spinoff was cancelled.", ["It is back", "and the spinoff was cancelled."]),
        ("It is back while the spinoff waits.", ["It is back", "while the spinoff waits."]),
        ("It is back but nobody is glad.", ["It is back", "but nobody is glad."]),
        ("While it is filming, the spinoff is not.", ["While it is filming", "the spinoff is not."]),
        (
            "The season, which began in May, is expected soon.",
            ["The season", "which began in May", "is expected soon."],
        ),
    ],
)
def test_a_clause_begins_where_a_new_verb_has_a_subject_of_its_own(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Salt and vinegar are good.",
        "Anna and Ben were there in May.",
        "It has yet to be renewed.",
        "A, B and C return.",
    ],
)
def test_two_names_and_one_verb_are_one_clause(text: str) -> None:
    assert len(split_clauses(text)) == 1


def test_a_name_holds_together_whatever_stands_in_it() -> None:
    text = "The Lantern: Embers is out."
    assert len(split_clauses(text, (Span(0, 19),))) == 1


@given(st.text(alphabet="abc ,;:()–and which but It is\n.“”", max_size=200))
def test_the_clauses_cover_the_sentence_without_overlap(text: str) -> None:
    parts = split_clauses(text)
    assert "".join(part.span.of(text) for part in parts) == text
