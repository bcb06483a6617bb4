"""How sure sentences are, and which claim nothing."""

from typing import Any

import pytest

from citadel_watch.extracting.certainty.asides import heads_comments
from tests.extracting.marked import load, read


@pytest.mark.parametrize(("row", "text"), list(load("certainty", "example", "gap")))
def test_a_clause_is_as_sure_as_its_words(row: dict[str, Any], text: str) -> None:
    passage, marked = read(row, text, before="")
    clause = marked or (passage.clause_at(text.index(row["at"])) if "at" in row else passage.clauses[-1])
    if "certainty" in row:
        assert clause.certainty == row["certainty"]
    assert (clause.asserted or clause.certainty == "unknown") == row.get("asserted", True)


@pytest.mark.parametrize(("row", "text"), list(load("certainty", "claimless")))
def test_questions_conditions_and_wishes_claim_nothing(row: dict[str, Any], text: str) -> None:
    passage, marked = read(row, text, before="")
    assert not (marked or passage.clauses[0]).asserted


@pytest.mark.parametrize(
    "heading", ["Comments", "3 comments", "What fans are saying", "Reader comments", "Have your say"]
)
def test_a_heading_over_readers_words_is_known(heading: str) -> None:
    assert heads_comments(heading)


@pytest.mark.parametrize("heading", ["Cast", "What we know", "Plot and story", "Release date"])
def test_a_heading_over_the_papers_own_words_is_none_of_that(heading: str) -> None:
    assert not heads_comments(heading)
