"""Who is said to say what sentences say."""

import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from citadel_watch.extracting.passages import read_passages
from tests.aspects.corpus import EXTRACTING, franchises, write_article


def load() -> Iterator[Any]:
    rows = tomllib.loads((EXTRACTING / "speakers.corpus.toml").read_text(encoding="utf-8"))
    for kind in ("example", "silent"):
        for row in rows[kind]:
            for text in row["says"]:
                yield pytest.param(row, text, id=f"{kind}: {text}")


@pytest.mark.parametrize(("row", "text"), load())
def test_a_sentence_has_the_speaker_that_the_corpus_says(row: dict[str, Any], text: str) -> None:
    before = row.get("before") or "Mary Okafor runs the series, and its cast is large."
    article = write_article(text, title=f"News of {row['of']}", before=before, published=date(2025, 3, 10))
    passage = list(read_passages(article, franchises()[row["of"]]))[-1]
    assert {
        clause.speaker for clause in passage.clauses if "eason" in clause.span.of(text) or len(passage.clauses) == 1
    } <= {row.get("speaker")}
    assert row.get("speaker") in {clause.speaker for clause in passage.clauses}
