"""How sure sentences are, and which claim nothing."""

import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from citadel_watch.extracting.asides import heads_comments
from citadel_watch.extracting.passages import read_passages
from tests.aspects.corpus import EXTRACTING, franchises, write_article

_ROWS = tomllib.loads((EXTRACTING / "certainty.corpus.toml").read_text(encoding="utf-8"))


def load(kind: str) -> Iterator[Any]:
    for row in _ROWS.get(kind, ()):
        for text in row["says"]:
            yield pytest.param(row, text, id=text)


@pytest.mark.parametrize(("row", "text"), load("example"))
def test_a_clause_is_as_sure_as_its_words(row: dict[str, Any], text: str) -> None:
    article = write_article(text, title=f"News of {row['of']}", published=date(2025, 3, 10))
    passage = list(read_passages(article, franchises()[row["of"]]))[-1]
    clause = passage.clause_at(text.index(row["at"])) if "at" in row else passage.clauses[-1]
    assert (clause.certainty, clause.asserted or clause.certainty == "unknown") == (row["certainty"], True)


@pytest.mark.parametrize(("row", "text"), load("claimless"))
def test_questions_conditions_and_wishes_claim_nothing(row: dict[str, Any], text: str) -> None:
    article = write_article(text, title=f"News of {row['of']}", published=date(2025, 3, 10))
    passage = list(read_passages(article, franchises()[row["of"]]))[-1]
    assert not passage.clauses[0].asserted


@pytest.mark.parametrize(
    "heading", ["Comments", "3 comments", "What fans are saying", "Reader comments", "Have your say"]
)
def test_a_heading_over_readers_words_is_known(heading: str) -> None:
    assert heads_comments(heading)


@pytest.mark.parametrize("heading", ["Cast", "What we know", "Plot and story", "Release date"])
def test_a_heading_over_the_papers_own_words_is_none_of_that(heading: str) -> None:
    assert not heads_comments(heading)
