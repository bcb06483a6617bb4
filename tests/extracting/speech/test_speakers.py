"""Who is said to say what sentences say."""

from typing import Any

import pytest

from tests.extracting.marked import load, read


@pytest.mark.parametrize(("row", "text"), list(load("speakers", "example", "silent", "gap")))
def test_a_sentence_has_the_speaker_that_the_corpus_says(row: dict[str, Any], text: str) -> None:
    before = row.get("before") or "Mary Okafor runs the series, and its cast is large."
    passage, marked = read(row, text, before=before)
    if marked is not None:
        assert marked.speaker == row.get("speaker")
        return
    named = [each for each in passage.clauses if "eason" in each.span.of(passage.text) or len(passage.clauses) == 1]
    assert {each.speaker for each in named} <= {row.get("speaker")}
    assert row.get("speaker") in {each.speaker for each in passage.clauses}
